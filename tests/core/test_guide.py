"""The guide's dataclasses: languages, sentences, staleness, and pictures with a user's values."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from wizard import paths
from wizard.core.guide import Guide
from wizard.core.local_text import LocalText
from wizard.core.picture import LONGEST_SHOWN, Picture, Swatch
from wizard.core.roles import Role
from wizard.core.steps import Step
from wizard.keep.packs import load_guide

PICTURE = Picture(
    file="one.svg",
    svg='<svg fill="#ffffff" stroke="#111111"><text>{login}</text><text>{title}</text></svg>',
    title=LocalText("Tytuł"),
    description=LocalText("Opis"),
    targets=("target",),
    palette=(Swatch("ground", "#ffffff", "#111111"), Swatch("ink", "#111111", "#ffffff")),
)


@pytest.fixture(scope="module")
def guide() -> Guide:
    loaded = load_guide(paths.guide())
    assert isinstance(loaded, Guide)
    return loaded


@pytest.mark.parametrize(
    ("text", "language", "shown"),
    [
        (LocalText("Tak", "Yes", "Так", "Ja", "Ano"), "uk", "Так"),
        (LocalText("Tak", "Yes"), "de", "Yes"),
        (LocalText("Tak"), "cs", "Tak"),
        (LocalText("Tak", "Yes"), "xx", "Yes"),
    ],
    ids=["its own", "English where it lacks", "Polish where English lacks too", "unknown language"],
)
def test_a_text_is_shown_in_the_best_language_there_is(
    text: LocalText, language: str, shown: str
) -> None:
    assert text.in_language(language) == shown


def test_an_action_names_the_words_of_the_site_in_every_language(guide: Guide) -> None:
    action = guide.step(Step.CREATED).actions[0]
    for language in ("pl", "en", "uk", "de", "cs"):
        assert "Utwórz" in action.explained(language, guide.language)
        assert "{" not in action.explained(language, guide.language)


def test_who_does_not_read_polish_is_told_what_the_words_of_the_site_mean(guide: Guide) -> None:
    action = guide.step(Step.CREATED).actions[0]
    assert "Utwórz (create)" in action.explained("en", guide.language)
    assert "(" not in action.explained("pl", guide.language)
    assert action.sentence("en") == "Click Utwórz below the form."


def test_a_role_and_a_step_are_found_by_name(guide: Guide) -> None:
    assert guide.role(Role.PRESCRIPTIONS).label == "Zarządzanie preskrypcjami*"
    assert guide.step(Step.KONTO).actions[0].label.text == "Konto"
    with pytest.raises(KeyError):
        guide.step(Step.DONE)


def test_only_the_two_roles_with_an_asterisk_have_the_footnote(guide: Guide) -> None:
    marked = {text.role for text in guide.roles if text.label.endswith("*")}
    assert marked == {Role.PRESCRIPTIONS, Role.TREATMENT}


def test_the_guide_goes_stale_the_day_after_its_time(guide: Guide) -> None:
    last_day = guide.checked + timedelta(days=guide.stale_after_days)
    assert not guide.is_stale(last_day)
    assert guide.is_stale(last_day + timedelta(days=1))
    assert not guide.is_stale(date(2026, 11, 22))


def test_a_value_is_shown_as_plain_text_in_the_picture() -> None:
    drawn = PICTURE.drawn({"login": "<b>&ewa</b>"})
    assert "<text>&lt;b&gt;&amp;ewa&lt;/b&gt;</text>" in drawn


def test_a_value_that_looks_like_a_placeholder_or_a_colour_stays_what_it_is() -> None:
    drawn = PICTURE.drawn({"login": "{title}", "title": "#ffffff"}, dark=True)
    assert "<text>{title}</text><text>#ffffff</text>" in drawn


def test_a_field_without_a_value_looks_empty() -> None:
    assert "<text></text><text></text>" in PICTURE.drawn({})


def test_a_long_value_ends_in_an_ellipsis_inside_its_field() -> None:
    drawn = PICTURE.drawn({"login": "a" * 500})
    assert f"<text>{'a' * (LONGEST_SHOWN - 1)}…</text>" in drawn


def test_a_narrow_field_says_how_much_fits() -> None:
    narrow = replace(PICTURE, svg="<svg><text>{login:5}</text></svg>")
    assert narrow.drawn({"login": "kowalska"}) == "<svg><text>kowa…</text></svg>"
    assert narrow.drawn({"login": "ewa"}) == "<svg><text>ewa</text></svg>"


def test_characters_that_would_break_the_picture_are_left_out() -> None:
    assert "<text>ewa</text>" in PICTURE.drawn({"login": "e\x00w\x1ba\ufffe"})


def test_dark_mode_exchanges_every_colour_once() -> None:
    assert 'fill="#111111" stroke="#ffffff"' in PICTURE.drawn({}, dark=True)
    assert 'fill="#ffffff" stroke="#111111"' in PICTURE.drawn({})
