"""What is said of an exception that nobody foresaw: never what it says itself."""

from __future__ import annotations

import subprocess
import sys

import pytest

from wizard.core.password import check_password
from wizard.core.secret import Secret, SecretWipedError
from wizard.core.uncaught import place_of

START = "from wizard.core import uncaught; uncaught.install()\npassword = 'KANAREK 7f3a'\n"

FAILING = {
    "main": "int(password)",
    "nested": "try:\n    int(password)\nexcept ValueError:\n    {}[password]",
    "thread": "import threading; threading.Thread(target=lambda: int(password)).start()",
    "finalizer": "class Holder:\n    def __del__(self):\n        int(password)\nHolder()",
}


def errors_of(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", START + code], capture_output=True, check=False, timeout=60
    )
    return done.stderr.decode()


@pytest.mark.parametrize("code", FAILING.values(), ids=FAILING.keys())
def test_the_report_of_a_crash_names_the_class_and_not_what_was_worked_on(code: str) -> None:
    told = errors_of(code)
    assert "KANAREK" not in told
    assert told.startswith("Uncaught exception, its text is withheld:\n")
    assert told.splitlines()[-1] in {"ValueError", "KeyError"}


def test_ctrl_c_at_the_start_prints_nothing() -> None:
    assert errors_of("raise KeyboardInterrupt(password)") == ""


def test_a_crash_without_a_standard_error_is_silent() -> None:
    assert errors_of("import sys; sys.stderr = None; int(password)") == ""


def test_the_place_is_the_innermost_one_of_our_own() -> None:
    wiped = Secret("KANAREK")
    wiped.wipe()
    with pytest.raises(SecretWipedError) as caught:
        check_password(wiped)
    module, _, line = place_of(caught.value).partition(":")
    assert module == "wizard.core.secret"
    assert line.isdigit()


def test_a_crash_outside_our_code_has_no_place() -> None:
    with pytest.raises(ValueError, match="invalid literal") as caught:
        int("x")
    assert place_of(caught.value) == ""
