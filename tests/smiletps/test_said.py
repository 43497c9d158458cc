"""The site's own words: what counts, what it sounds like, what is passed on."""

from __future__ import annotations

import pytest

from tests.smiletps.html.reading import read
from wizard.core.site import ResultTexts
from wizard.smiletps.answer_in_json import read_json
from wizard.smiletps.said import (
    Sound,
    anything_new,
    is_signed_in,
    refusal,
    sounding,
    success,
)

TEXTS = ResultTexts()
FORM = (
    "<form method=post action=/x><label>Login <input name=a></label><button>Zapisz</button></form>"
)


BEFORE = [read(f"<h1>Ustawienia</h1><p class=alert-danger>Abonament wygasa</p>{FORM}")]


def test_an_error_that_was_there_before_is_no_refusal() -> None:
    assert refusal(BEFORE, BEFORE[0], TEXTS.failure) == ""


@pytest.mark.parametrize(
    "text",
    [
        "<p role=alert>Hasło jest za krótkie</p>",
        "<div class='alert alert-danger'>Hasło jest za krótkie</div>",
        "<ul class=errorlist><li>Hasło jest za krótkie</li></ul>",
    ],
)
def test_a_new_error_is_a_refusal_in_the_sites_words(text: str) -> None:
    assert refusal(BEFORE, read(f"{text}{FORM}"), TEXTS.failure) == "Hasło jest za krótkie"


def test_a_plain_line_counts_where_the_form_is_shown_again() -> None:
    shown = read(f"<p>Niepoprawny login</p>{FORM}")
    assert refusal(BEFORE, shown, TEXTS.failure) == "Niepoprawny login"


def test_a_dashboard_with_the_word_error_on_it_is_no_refusal() -> None:
    lines = "".join(f"<p>Zlecenie {number}</p>" for number in range(40))
    assert refusal(BEFORE, read(f"<p>Error log</p>{lines}"), TEXTS.failure) == ""


def test_success_is_heard_by_markup_or_by_the_profiles_words() -> None:
    assert success(BEFORE, read("<p class=alert-success>Gotowe</p>"), TEXTS.success) == "Gotowe"
    assert success(BEFORE, read("<p>Dane zaktualizowano</p>"), TEXTS.success)
    assert success(BEFORE, BEFORE[0], TEXTS.success) == ""


@pytest.mark.parametrize(
    ("text", "sound"),
    [
        ("Twoje konto zostało zablokowane", Sound.LOCKED),
        ("Too many login attempts", Sound.LOCKED),
        ("Przerwa techniczna", Sound.CLOSED),
        ("Down for maintenance", Sound.CLOSED),
        ("Wystąpił błąd serwera", Sound.SERVER_FAULT),
        ("Internal Server Error", Sound.SERVER_FAULT),
        ("Twoja sesja wygasła", Sound.OUTDATED),
        ("Błędne hasło", Sound.WRONG),
    ],
)
def test_what_words_sound_like(text: str, sound: Sound) -> None:
    assert sounding(sound, (), read(f"<title>x</title><p>{text}</p>"))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"success": false, "error": "Za kr\xc3\xb3tkie"}', "Za krótkie"),
        (b'{"errors": {"login": ["zaj\xc4\x99ty"]}}', "zajęty"),
        (b'{"ok": false, "message": "nie"}', "nie"),
        (b'{"status": "error"}', "JSON"),
        (b'{"success": true, "message": "tak"}', ""),
        (b'["error"]', ""),
        (b"no json", ""),
        (b"[" * 100_000, ""),
        (b"\xff\xfe", ""),
    ],
)
def test_an_answer_for_scripts_is_understood_when_it_says_no(body: bytes, words: str) -> None:
    assert read_json(body).refusal == words


@pytest.mark.parametrize(
    "sign_out",
    [
        "<a href=/wyloguj>Wyloguj</a>",
        "<a href='/users/sign_out'><i class=icon></i></a>",
        "<form method=post action=/x><button>Log out</button></form>",
        "<form method=post action=/x><input type=submit value='Wyloguj się'></form>",
    ],
)
def test_who_may_sign_out_is_in(sign_out: str) -> None:
    assert is_signed_in(read(sign_out))
    assert not is_signed_in(read("<a href=/login>Zaloguj</a>"))


def test_anything_new_is_the_message_or_the_start_of_a_short_page() -> None:
    assert anything_new(BEFORE, read(f"<p role=status>Uwaga</p>{FORM}")) == "Uwaga"
    assert anything_new(BEFORE, read("<p>Jeszcze jeden krok</p>")) == "Jeszcze jeden krok"


@pytest.mark.parametrize(
    "text",
    [
        "Zmiany nie zostały zapisane.",
        "Your changes have not been saved.",
        "The settings weren't updated",
        "Die Änderungen wurden nicht gespeichert.",
        "Změny nebyly uloženy.",
        "Дані не збережено.",
    ],
)
def test_a_word_for_yes_behind_a_no_is_a_refusal(text: str) -> None:
    shown = read(f"<p>{text}</p>{FORM}")
    assert refusal(BEFORE, shown, TEXTS.failure) == text
    assert success(BEFORE, shown, TEXTS.success) == ""


def test_a_no_in_another_sentence_takes_no_yes_back() -> None:
    shown = read(f"<p>Zapisano. To nie Ty? Napisz do nas.</p>{FORM}")
    assert refusal(BEFORE, shown, TEXTS.failure) == ""
    assert success(BEFORE, shown, TEXTS.success) != ""


@pytest.mark.parametrize("text", ["Dane zostały zaktualizowane", "Zmiany zostały zapisane."])
def test_the_ways_to_say_yes_in_polish(text: str) -> None:
    assert success(BEFORE, read(f"<p>{text}</p>{FORM}"), TEXTS.success) == text


def test_unsaved_changes_are_no_yes() -> None:
    for text in ("Masz niezapisane zmiany.", "You have unsaved changes."):
        assert success(BEFORE, read(f"<p>{text}</p>{FORM}"), TEXTS.success) == ""


def test_a_message_in_a_frame_for_messages_sounds_as_it_says_itself() -> None:
    """Icinga Web: success and failure stand in one list, which has the role of an alert."""
    frame = "<ul role=alert id=notifications><li class={}>{}</li></ul>{}"
    done = read(frame.format("success", "Resource has been changed", FORM))
    assert success(BEFORE, done, TEXTS.success) == "Resource has been changed"
    failed = read(frame.format("error", "Tak się nie da", FORM))
    assert refusal(BEFORE, failed, TEXTS.failure) == "Tak się nie da"
    icon = read(f"<div class=alert><i class=icon-ok></i> Tak się nie da</div>{FORM}")
    assert [message.text for message in icon.messages] == ["Tak się nie da"]
