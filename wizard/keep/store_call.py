"""Starts the store process, waits for its answer with a time limit, and kills it when it is over.

It gets an environment of its own making: no variable of Python, keyring or the user's shell has a
say in which store is used.
"""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from wizard.core.outcomes import Code
from wizard.keep.store_order import Answer, Order

ANSWER_SECONDS = 10.0
PROMPT_SECONDS = 60.0
"""A person reads the system's question, looks for the password, types it."""

ARGUMENT = "--store-process"
"""The hidden argument with which the program becomes the store process (wizard/__main__.py)."""

PASSED_ON = frozenset(
    {
        *("HOME", "USER", "LOGNAME", "PATH", "LANG", "LC_ALL", "LC_MESSAGES", "TZ", "TEMP", "TMP"),
        *("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"),
        *("DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY"),
        *("SYSTEMROOT", "WINDIR", "SYSTEMDRIVE", "USERPROFILE", "USERNAME", "USERDOMAIN"),
        *("APPDATA", "LOCALAPPDATA", "__CF_USER_TEXT_ENCODING"),
    }
)
"""What the three stores need to be found and to ask the user; everything else stays outside."""


def command() -> tuple[str, ...]:
    """How to start this program as the store process, frozen or not."""
    if getattr(sys, "frozen", False):
        return (sys.executable, ARGUMENT)
    root = str(Path(__file__).resolve().parents[2])
    # By way of __main__, like the frozen program: it closes this process' memory to others.
    start = (
        "import sys; sys.path.insert(0, sys.argv.pop(1)); "
        "from wizard.__main__ import main; sys.exit(main())"
    )
    return (sys.executable, "-P", "-c", start, root, ARGUMENT)


def clean_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """The variables that the store process may see."""
    return {name: value for name, value in environment.items() if name.upper() in PASSED_ON}


class StoreCalls:
    """Makes the calls, and can end those that are still waiting."""

    def __init__(
        self,
        program: Sequence[str] | None = None,
        answer_seconds: float = ANSWER_SECONDS,
        prompt_seconds: float = PROMPT_SECONDS,
    ) -> None:
        self._program = tuple(program or command())
        self._answer_seconds = answer_seconds
        self._prompt_seconds = prompt_seconds
        self._running: set[subprocess.Popen[bytes]] = set()
        self._stopped = False
        self._lock = threading.Lock()

    def ask(self, order: Order) -> Answer:
        """Carry out `order` in a process of its own. Blocks for at most the time limits."""
        try:
            process = subprocess.Popen(
                self._program,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=clean_environment(os.environ),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            return Answer(code=Code.STORE_FAILED, fault=type(error).__name__)
        with self._lock:
            self._running.add(process)
            if self._stopped:
                process.kill()
        try:
            return self._answer_of(process, order)
        finally:
            with self._lock:
                self._running.discard(process)
            _end(process)

    def stop(self) -> None:
        """Kill every call, now and later: the program is closing. They answer S-10."""
        with self._lock:
            self._stopped = True
            for process in self._running:
                process.kill()

    def _answer_of(self, process: subprocess.Popen[bytes], order: Order) -> Answer:
        lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        threading.Thread(target=_talk, args=(process, order.to_json(), lines), daemon=True).start()
        until, when_late = time.monotonic() + self._answer_seconds, Code.STORE_SILENT
        while True:
            try:
                line = lines.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                return Answer(code=when_late)
            if not line:
                return self._ended_without_answer(process)
            answer = _read(line)
            if answer is not None:
                return answer
            # From here on it waits for a person; nobody answering leaves the store locked.
            until, when_late = time.monotonic() + self._prompt_seconds, Code.STORE_LOCKED

    def _ended_without_answer(self, process: subprocess.Popen[bytes]) -> Answer:
        """A process that `stop` killed was silent; one that fell over by itself failed."""
        status = process.wait()
        code = Code.STORE_SILENT if self._stopped else Code.STORE_FAILED
        return Answer(code=code, fault=str(status))


def _read(line: bytes) -> Answer | None:
    """What the line says; a piece of a line is the last that a process wrote before it fell over.

    Neither the piece nor the parser's error, which holds it, leaves here: it may be the password.
    """
    try:
        return Answer.from_json(line)
    except (ValueError, KeyError, TypeError):
        return Answer(code=Code.STORE_FAILED, fault="cut off")


def _talk(process: subprocess.Popen[bytes], order: bytes, lines: queue.SimpleQueue[bytes]) -> None:
    """Write the order, pass on each line, then an empty one. On a thread: pipes know no limit."""
    if process.stdin is None or process.stdout is None:
        raise AssertionError("the store process was started without pipes")
    try:
        with process.stdin as orders:
            orders.write(order)
        for line in process.stdout:
            lines.put(line)
    except (OSError, ValueError):
        # The process was killed, and with it the pipes: the empty line below says so.
        pass
    lines.put(b"")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    if process.stdout is not None:
        process.stdout.close()
