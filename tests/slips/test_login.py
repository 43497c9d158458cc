"""Slips S07 to S11, S18, S20 and S40 in the login: what a paste or a guess brings along."""

from __future__ import annotations

import pytest

from tests.slips.conftest import OpensWizard
from tests.slips.desk import LOGIN, PASSWORD, Clerk
from wizard.core.roles import REQUIRED
from wizard.core.secret import Secret
from wizard.core.steps import Step

FIELD = "staff_login_field"


@pytest.fixture
def clerk(opens_wizard: OpensWizard) -> Clerk:
    """A clerk at step 3 with everything right but the login, which is still empty."""
    person = opens_wizard()
    person.has_come_to(Step.ACCOUNT, staff_password=Secret(PASSWORD), ticked=REQUIRED)
    return person


def goes_out(clerk: Clerk) -> str:
    """Push, and say which login went out."""
    clerk.goes_on(Step.SMILETPS)
    clerk.types_the_account()
    clerk.goes_on(Step.DONE)
    (request,) = clerk.smiletps.requests
    assert request.staff_password.same_text(PASSWORD)
    return request.staff_login


@pytest.mark.parametrize("pasted", [f" {LOGIN}", f"{LOGIN} ", f"  {LOGIN}  "])
def test_s07_spaces_around_a_login_are_taken_out_and_told(clerk: Clerk, pasted: str) -> None:
    clerk.pastes("staff_login", pasted)
    clerk.leaves("staff_login")
    assert clerk.text_of("staff_login") == LOGIN
    clerk.is_told(FIELD, "Taken out: space at the beginning or the end")
    clerk.hears("Taken out: space")
    assert goes_out(clerk) == LOGIN


ODD = {
    "line break": (f"{LOGIN}\n", "line break (U+000A)"),
    "line break of Windows": (f"{LOGIN}\r\n", "line break (U+000D)"),
    "tab": (f"\t{LOGIN}", "tab (U+0009)"),
    "no-break space": (f"{LOGIN}\u00a0", "an unusual kind of space (U+00A0)"),
    "zero-width space": ("smile\u200btps-zak", "invisible character (U+200B)"),
    "byte order mark": ("smile\ufefftps-zak", "invisible character (U+FEFF)"),
}


@pytest.mark.parametrize(("pasted", "named"), ODD.values(), ids=ODD)
def test_s08_what_a_paste_brings_into_a_login_is_taken_out_and_told(
    clerk: Clerk, pasted: str, named: str
) -> None:
    clerk.pastes("staff_login", pasted)
    clerk.leaves("staff_login")
    assert clerk.text_of("staff_login") == LOGIN
    clerk.is_told(FIELD, f"Taken out: {named}")
    clerk.hears("Taken out", named)


def test_s08_a_cleaned_login_goes_out_clean(clerk: Clerk) -> None:
    clerk.pastes("staff_login", "smile\u200btps\ufeff-zak\u00a0\r\n")
    clerk.is_told("page_account", "Staff login")
    assert goes_out(clerk) == LOGIN


TWINS = {
    "Cyrillic a": ("smiletps-z\u0430k", 11, "Cyrillic letter “а” (U+0430)"),
    "Cyrillic o": ("smiletps-n\u043ewak", 11, "Cyrillic letter “о” (U+043E)"),
    "Cyrillic ie": ("smil\u0435tps-zak", 5, "Cyrillic letter “е” (U+0435)"),
    "Cyrillic i": ("sm\u0456letps-zak", 3, "Cyrillic letter “і” (U+0456)"),
    "Cyrillic ha": ("smiletps-ma\u0445", 12, "Cyrillic letter “х” (U+0445)"),
    "Greek omicron": ("smiletps-n\u03bfwak", 11, "Greek letter “ο” (U+03BF)"),
}


@pytest.mark.parametrize(("typed", "place", "named"), TWINS.values(), ids=TWINS)
def test_s09_a_look_alike_letter_is_shown_with_its_place(
    clerk: Clerk, typed: str, place: int, named: str
) -> None:
    clerk.pastes("staff_login", typed)
    clerk.is_told(
        FIELD,
        "it is from another alphabet",
        f"Character {place} of {len(typed)}: {named}",
        "Did you mean: sm",
    )
    clerk.leaves("staff_login")
    clerk.hears("another alphabet", named)
    clerk.is_blocked()
    assert clerk.text_of("staff_login") == typed
    assert clerk.text_of("staff_password") == PASSWORD


WIDE = {
    "full-width": ("ｓmiletps-zak", "wide or ornamental character “ｓ” (U+FF53)"),
    "full-width hyphen": ("smiletps－zak", "wide or ornamental character “－” (U+FF0D)"),
    "ligature": ("smiletps-ﬁlip", "wide or ornamental character “ﬁ” (U+FB01)"),
    "bold letter": ("smiletps-𝐳ak", "wide or ornamental character “𝐳” (U+1D433)"),
}


@pytest.mark.parametrize(("typed", "named"), WIDE.values(), ids=WIDE)
def test_s10_a_character_of_another_width_is_shown(clerk: Clerk, typed: str, named: str) -> None:
    clerk.pastes("staff_login", typed)
    clerk.is_told(FIELD, "not the ordinary one", named, "Did you mean: smiletps-")
    clerk.is_blocked()
    assert clerk.text_of("staff_login") == typed


def test_s11_polish_letters_are_told_with_the_plain_form(clerk: Clerk) -> None:
    clerk.types("staff_login", "smiletps-żółw")
    clerk.is_told(FIELD, "A letter with an accent", "letter “ż” (U+017C)", "smiletps-zolw")
    clerk.leaves("staff_login")
    clerk.hears("accent", "smiletps-zolw")
    assert goes_out(clerk) == "smiletps-żółw"  # nobody has verified that IDS refuses them


@pytest.mark.parametrize("typed", ["mójlogin", "mojlogin", "MójLogin ", "Mójlogin"])
def test_s18_the_example_of_the_page_is_no_login(clerk: Clerk, typed: str) -> None:
    clerk.types("staff_login", typed)
    clerk.is_told(FIELD, "This is the example text of the site, not a login")
    clerk.is_blocked()
    assert clerk.text_of("staff_login").strip() == typed.strip()


@pytest.mark.parametrize("typed", ["", "   ", "\u00a0\u200b"])
def test_s20_an_empty_login_goes_nowhere(clerk: Clerk, typed: str) -> None:
    clerk.pastes("staff_login", "first something")
    clerk.pastes("staff_login", typed) if typed else clerk.types("staff_login", "")
    clerk.is_told(FIELD, "Letters, digits and some symbols")
    clerk.is_told("page_account", "Type the staff login")
    clerk.is_blocked()
    assert clerk.text_of("staff_password") == PASSWORD


PAIRS = {
    "labelled in English": "login: smiletps-zak password: Nowe!haslo7",
    "labelled in Polish": "Login: smiletps-zak\nHasło: Nowe!haslo7",
    "two lines": "smiletps-zak\nNowe!haslo7",
    "two cells of a table": "smiletps-zak\tNowe!haslo7",
}


@pytest.mark.parametrize("pasted", PAIRS.values(), ids=PAIRS)
def test_s40_a_pair_pasted_into_the_login_is_split_on_request(clerk: Clerk, pasted: str) -> None:
    clerk.pastes("staff_login", pasted)
    clerk.is_told(FIELD, "inside")
    clerk.is_told("staff_card", "Split into login and password")
    clerk.is_blocked()
    clerk.clicks("split_login")
    assert clerk.text_of("staff_login") == LOGIN
    assert clerk.text_of("staff_password") == "Nowe!haslo7"
    assert clerk.can_go_on()
