"""One field is meant, or the candidates are named: never a guess."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from tests.smiletps.html.reading import only_form, read
from wizard.smiletps.html.form import Control, Name, Source
from wizard.smiletps.html.match import (
    Ambiguous,
    Match,
    Missing,
    match_button,
    match_control,
    match_links,
)
from wizard.smiletps.html.wording import Strength, bare, plain, strength


def _match(html: str, *wanted: str) -> Match | Ambiguous | Missing:
    form = only_form(f"<form>{html}</form>")
    return match_control(wanted, [one for one in form.controls if one.is_editable])


def _name(html: str, *wanted: str) -> str:
    found = _match(html, *wanted)
    assert isinstance(found, Match), found
    return found.control.name


def _labelled(*labels: str) -> str:
    return "".join(
        f"<label>{text} <input name=n{place}></label>" for place, text in enumerate(labels)
    )


def test_exact_beats_prefix_beats_words() -> None:
    labels = _labelled("Your Login", "Login name", "Login")

    assert _name(labels, "Login") == "n2"
    assert _name(_labelled("Your Login", "Login name"), "Login") == "n1"
    assert _name(_labelled("Your Login", "Name"), "Login") == "n0"


def test_an_exact_fit_of_the_last_label_beats_a_prefix_of_the_first() -> None:
    assert _name(_labelled("E-mail of the lab", "Username"), "E-mail", "Username") == "n1"


def test_among_equal_fits_the_order_of_the_profile_counts() -> None:
    assert _name(_labelled("Login", "E-mail"), "E-mail", "Login") == "n1"


def test_the_same_label_twice_is_no_answer() -> None:
    found = _match(_labelled("Login", "Login"), "Login")

    assert isinstance(found, Ambiguous)
    assert found.candidates == ("Login", "Login")


def test_two_prefixes_are_no_answer_and_both_are_named() -> None:
    found = _match(_labelled("Login of the lab", "Login of the clinic"), "Login")

    assert isinstance(found, Ambiguous)
    assert found.candidates == ("Login of the lab", "Login of the clinic")


def test_a_label_beats_a_placeholder_of_the_same_text() -> None:
    assert _name(f"<input name=p placeholder=Login>{_labelled('Login')}", "Login") == "n0"


def test_a_shown_field_beats_a_folded_one() -> None:
    assert (
        _name(
            f"<details>{_labelled('Login')}</details><label>Login <input name=s></label>", "Login"
        )
        == "s"
    )


def test_nothing_fits() -> None:
    found = _match(_labelled("Name"), "Login", "E-mail")

    assert found == Missing(("Login", "E-mail"))


def test_polish_letters_are_dropped_only_as_the_last_resort() -> None:
    assert _name(_labelled("Haslo"), "Hasło") == "n0"
    assert _name(_labelled("Haslo", "Twoje hasło"), "Hasło") == "n1"
    assert isinstance(_match(_labelled("Haslo", "Hasło."), "Hasło"), Match)
    assert isinstance(_match(_labelled("Haslo", "Haśło"), "Hasło"), Ambiguous)


def test_a_look_alike_letter_is_another_label() -> None:
    assert isinstance(_match(_labelled("Lоgin"), "Login"), Missing)


WORDS = st.lists(st.sampled_from(["Login", "Hasło", "haslo", "LOGIN*", "a", "ą", "x"]), max_size=3)
LABELS = st.lists(WORDS.map(" ".join) | st.text("abcł *:-", max_size=6), min_size=1, max_size=5)


@given(LABELS, LABELS)
def test_the_winner_fits_better_than_all_others(labels: list[str], wanted: list[str]) -> None:
    fields = only_form(f"<form>{_labelled(*labels)}</form>").controls

    found = match_control(wanted, fields)

    best = _best_of(wanted, fields, plain) or _best_of(wanted, fields, bare)
    if not best:
        assert isinstance(found, Missing)
    elif len(best) == 1:
        assert isinstance(found, Match)
        assert found.control is best[0]
    else:
        assert isinstance(found, Ambiguous)
        assert list(found.controls) == best


def _best_of(
    wanted: list[str], fields: Sequence[Control], fold: Callable[[str], str]
) -> list[Control]:
    """The fields that fit best, by the rule as a person would say it: fit first, then order."""
    for level in (Strength.EXACT, Strength.PREFIX, Strength.WORDS):
        for wish in wanted:
            fitting = [
                one
                for one in fields
                if any(strength(fold(wish), fold(name.text)) is level for name in one.names)
            ]
            if fitting:
                return fitting
    return []


@given(st.permutations(["Login", "Login name", "Your Login", "Hasło", "E-mail"]))
def test_the_order_on_the_page_does_not_change_the_winner(labels: list[str]) -> None:
    for wanted in labels:
        assert _name(_labelled(*labels), wanted) == f"n{labels.index(wanted)}"


def _button(html: str, *wanted: str) -> str | None:
    found = match_button(wanted, only_form(f"<form>{html}</form>"))
    return found.control.attributes.get("id") if isinstance(found, Match) else None


def test_of_two_buttons_alike_the_first_is_pressed() -> None:
    assert _button("<button id=a>Save</button><button id=b>Save</button>", "Save") == "a"


def test_a_disabled_button_is_not_pressed() -> None:
    assert _button("<button id=a disabled>Save</button><button id=b>Save</button>", "Save") == "b"


def test_a_button_of_another_kind_is_not_pressed() -> None:
    assert (
        _button("<button type=button id=a>Save</button><input type=reset value=Save>", "Save")
        is None
    )


def test_links_are_ranked_like_fields_and_harmful_ones_left_out() -> None:
    page = read(
        "<a href=/a>Moje Konto i płatności</a><a href=/b>Konto</a><a href=/b>Konto</a>"
        "<a href=/c>Usuń konto</a><a href=/d hidden>Konto</a><a href=/e>Konto firmowe</a>"
        "<a href=/f data-method=delete>Konto</a><a href='javascript:x'>Konto</a>"
        "<a href=#x>Konto</a>"
    )

    paths = [link.url.rpartition("/")[2] for link in match_links(["Konto"], page.links)]

    assert paths == ["b", "e", "a"]


def test_a_name_is_never_empty() -> None:
    form = only_form("<form><label>*</label><input name=x placeholder=' '></form>")

    assert all(isinstance(name, Name) and name.text for name in form.controls[0].names)
    assert Source.LABEL not in {name.source for name in form.controls[0].names}


def test_strengths_are_ordered() -> None:
    assert Strength.EXACT > Strength.PREFIX > Strength.WORDS
