"""The program or the site stands still in the middle of a push, as a laptop that is shut."""

from __future__ import annotations

import json
import signal
import time

import pytest

from tests.app.windows import waits_in
from tests.commands.conftest import STAFF_LOGIN, STAFF_PASSWORD, Program, order
from tests.keep.secret_service import wait_for
from wizard.core.outcomes import Stage
from wizard.practice.faults import Faults
from wizard.practice.sites import PracticeSites

SECONDS = 1.0
STAGES = (Stage.SIGN_IN, Stage.FIND_SETTINGS, Stage.SAVE, Stage.READ_BACK)


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.value)
def test_a_program_that_stood_still_while_the_answer_came_goes_on(
    program: Program, stage: Stage
) -> None:
    with PracticeSites(Faults(delay={stage: SECONDS})) as sites:
        process = program.start("push", "--json", "--ca-file", str(sites.ca_file))
        assert process.stdin is not None
        process.stdin.write(json.dumps(order(sites)).encode())
        process.stdin.close()
        process.stdin = None
        wait_for(lambda: waits_in(stage, sites), f"the stage {stage.value}")
        process.send_signal(signal.SIGSTOP)
        time.sleep(2 * SECONDS)
        process.send_signal(signal.SIGCONT)
        output, errors = process.communicate(timeout=60)
        facts = json.loads(output)
        assert (process.returncode, facts["verdict"]) == (0, "confirmed"), errors
        held = sites.look()
        assert (held.staff_login, held.staff_password) == (STAFF_LOGIN, STAFF_PASSWORD)
        assert held.writes == 1
