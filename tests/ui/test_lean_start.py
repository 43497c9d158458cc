"""The start does nothing for features that the program does not use."""

import subprocess
import sys

PROGRAM = """
import gc, linecache
from wizard.ui import lean_start

lean_start.begin()
import wizard.ui.window
print([name for name in linecache.cache if "wizard" in name], gc.isenabled())
lean_start.end()
print(gc.get_freeze_count() > 10_000)
"""


def test_at_the_start_no_source_is_read_and_no_waste_is_looked_for() -> None:
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert told.stdout.splitlines() == ["[] False", "True"]
