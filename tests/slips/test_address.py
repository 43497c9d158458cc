"""Slips S24 and S25: where the SmileTPS password would go."""

from __future__ import annotations

import pytest

from tests.slips.conftest import OpensWizard
from tests.slips.desk import ACCOUNT, ACCOUNT_PASSWORD, PASSWORD, SMILETPS, Clerk, all_typed
from tests.ui.stand_ins import BookInMemory
from wizard.core.linked import InterruptedSession
from wizard.core.preset import Preset
from wizard.core.steps import Run, Step

CARD = "account_card"


@pytest.fixture
def clerk(opens_wizard: OpensWizard) -> Clerk:
    """A clerk at step 5 who has typed all but the address."""
    person = opens_wizard()
    person.has_come_to(Step.SMILETPS, **all_typed(address=""))
    return person


def went_to(clerk: Clerk) -> str:
    """Push, and say where."""
    clerk.goes_on(Step.DONE)
    (request,) = clerk.smiletps.requests
    return request.sign_in.address


MENDED = {
    "http": ("http://panel.smiletps.example", "http was changed to https", SMILETPS),
    "no scheme, spaces": ("  panel.smiletps.example ", "Blanks around the address", SMILETPS),
    "mistyped scheme": ("htps:/panel.smiletps.example", "The beginning of the address", SMILETPS),
    "port 80": (f"{SMILETPS}:80", "The port was taken out", SMILETPS),
    "dot at the end": (f"{SMILETPS}./", "A dot at the end of the name", SMILETPS),
    "http and a path": (
        "http://panel.smiletps.example/zaloguj",
        "http was changed to https",
        f"{SMILETPS}/zaloguj",
    ),
}


@pytest.mark.parametrize(("typed", "told", "mended"), MENDED.values(), ids=MENDED)
def test_s24_a_mended_address_is_told_and_shown(
    clerk: Clerk, typed: str, told: str, mended: str
) -> None:
    clerk.pastes("smiletps_address", typed)
    clerk.leaves("smiletps_address")
    clerk.is_told(CARD, told)
    clerk.hears(told)
    assert clerk.text_of("smiletps_address") == mended
    assert went_to(clerk) == mended


WRONG = {
    "of IDS": ("https://vip.invisalign.com", "address of the Invisalign Doctor Site"),
    "of the sign-in of IDS": ("login.aligntech.com/x", "address of the Invisalign Doctor Site"),
    "a mistyped port": (f"{SMILETPS}:44 3", "This is not the address of a web page"),
    "one word": ("smiletps", "This is not the address of a web page"),
    "an e-mail": (ACCOUNT, "This is not the address of a web page"),
}


@pytest.mark.parametrize(("typed", "told"), WRONG.values(), ids=WRONG)
def test_s24_an_address_that_cannot_be_meant_goes_nowhere(
    clerk: Clerk, typed: str, told: str
) -> None:
    clerk.pastes("smiletps_address", typed)
    clerk.leaves("smiletps_address")
    clerk.is_told(CARD, told, "at which you open SmileTPS in your browser")
    clerk.hears(told)
    clerk.is_blocked()
    assert clerk.text_of("smiletps_address") == typed
    assert clerk.text_of("smiletps_password") == ACCOUNT_PASSWORD


IMITATIONS = {
    "digit": ("https://panel.smi1etps.example", "panel.smi1etps.example"),
    "r and n": ("https://srniletps.example", "srniletps.example"),
    "Cyrillic": ("https://sm\u0456letps.example", "xn--smletps-sog.example"),
    "punycode": ("https://xn--smletps-sog.example", "xn--smletps-sog.example"),
}


@pytest.mark.parametrize(("typed", "plain"), IMITATIONS.values(), ids=IMITATIONS)
def test_s25_a_look_alike_address_waits_for_a_comparison(
    clerk: Clerk, typed: str, plain: str
) -> None:
    clerk.pastes("smiletps_address", typed)
    clerk.leaves("smiletps_address")
    clerk.is_told(CARD, f"Its plain form is {plain}", "Compare it with the address in your browser")
    clerk.hears(plain)
    clerk.is_blocked()
    clerk.clicks("by_hand_toggle")
    clerk.clicks("by_hand_look")  # looking hands over the password too
    assert clerk.smiletps.checks == []
    clerk.clicks("smiletps_address_confirm")
    assert plain in clerk.reads_in(CARD)
    assert clerk.can_go_on()
    clerk.pastes("smiletps_address", typed.replace("example", "example.org"))
    clerk.is_blocked()  # a confirmation holds for one address only


def test_s25_an_address_of_the_installer_cannot_be_changed(opens_wizard: OpensWizard) -> None:
    kept = InterruptedSession(
        Run.HAVE_ONE, Step.SMILETPS, staff_login="smiletps-zak", address="https://smi1etps.example"
    )
    clerk = opens_wizard(book=BookInMemory(kept=kept), preset=Preset(address=SMILETPS))
    clerk.goes_on(Step.SMILETPS)
    assert clerk.text_of("smiletps_address") == SMILETPS
    clerk.pastes("smiletps_address", "https://smi1etps.example")
    clerk.types("smiletps_address", "x")
    assert clerk.text_of("smiletps_address") == SMILETPS
    clerk.goes_back(Step.ACCOUNT)
    clerk.fills_the_form()
    clerk.goes_on(Step.SMILETPS)
    clerk.pastes("smiletps_account", ACCOUNT)
    clerk.pastes("smiletps_password", ACCOUNT_PASSWORD)
    assert went_to(clerk) == SMILETPS
    assert clerk.smiletps.requests[0].staff_password.same_text(PASSWORD)
