"""What the wizard makes of a store process that does not keep to the rules."""

from __future__ import annotations

import subprocess
import sys

import pytest

from wizard.core.outcomes import Code
from wizard.core.secret import Secret
from wizard.keep.store_call import StoreCalls, clean_environment
from wizard.keep.store_order import Order, Task

ORDER = Order(Task.KEEP, "SmileTPS wizard/d", Secret("KANAREK 7f3a"))

ODD = {
    "half_a_line": '{"password": "KANAREK',
    "half_a_line_after_the_question": '{"prompt": true}\\n{"password": "KANAREK',
    "no_json": "KANAREK\\n",
    "no_object": "[7]\\n",
    "no_entries": "{}\\n",
    "an_unknown_code": '{"password": null, "name": "", "code": "Q-99", "fault": ""}\\n',
    "no_utf_8": "\\xff\\n",
}


@pytest.mark.parametrize("said", ODD.values(), ids=ODD.keys())
def test_an_answer_that_was_cut_off_is_a_fault_of_the_store_and_repeats_nothing(said: str) -> None:
    code = f"import sys; sys.stdin.read(); sys.stdout.buffer.write(b'''{said}''')"
    answer = StoreCalls([sys.executable, "-c", code]).ask(ORDER)
    assert answer.code is Code.STORE_FAILED
    assert "KANAREK" not in repr(answer) + answer.fault


@pytest.mark.parametrize("status", [0, 1, 3])
def test_a_process_that_ends_without_a_word_is_a_fault_of_the_store(status: int) -> None:
    answer = StoreCalls([sys.executable, "-c", f"raise SystemExit({status})"]).ask(ORDER)
    assert (answer.code, answer.fault) == (Code.STORE_FAILED, str(status))


def test_a_program_that_cannot_be_started_is_a_fault_of_the_store() -> None:
    answer = StoreCalls(["/nonexistent/program"]).ask(ORDER)
    assert (answer.code, answer.fault) == (Code.STORE_FAILED, "FileNotFoundError")


def test_a_store_process_whose_wizard_went_silent_ends_by_itself() -> None:
    code = "from wizard.keep import store_process; store_process.LIFE_SECONDS = 0.5; "
    with subprocess.Popen(
        [sys.executable, "-c", code + "store_process.main()"], stdin=subprocess.PIPE
    ) as process:
        assert process.wait(timeout=30) == 3


def test_only_what_the_stores_need_is_passed_on() -> None:
    needed = {"HOME": "/home/x", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/bus", "DISPLAY": ":0"}
    planted = dict.fromkeys(
        [
            "PYTHONPATH",
            "PYTHONHOME",
            "LD_PRELOAD",
            "HTTPS_PROXY",
            "KEYRING_PROPERTY_SCHEME",
            "TOKEN",
        ],
        "/nonexistent",
    )
    assert clean_environment({**planted, **needed}) == needed
