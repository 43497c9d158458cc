"""The helper process that talks to the credential store, so that a hung store can be killed.

Reads one order as JSON from standard input, writes JSON lines to standard output: first perhaps
`{"prompt": true}`, when the system may now ask the user something, then one answer. The password
goes through these two pipes and nowhere else: never into arguments, environment, or an error.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, NoReturn

from wizard.core.outcomes import Code
from wizard.core.secret import Secret
from wizard.keep import store_backends
from wizard.keep.store_errors import code_of, short_name
from wizard.keep.store_order import Answer, Order, Task

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

USER_NAME = "staff-password"
"""The user name of every entry. One service name per secret: see security.md 3.16 on Windows."""

LIFE_SECONDS = 90.0
"""Longer than any order: a helper whose wizard was killed must not wait for a store for ever."""

MOST_DUPLICATES = 10


def main(platform: str = sys.platform) -> NoReturn:
    """Carry out one order and end. Never returns: a hung D-Bus thread must not hold the exit."""
    watchdog = threading.Timer(LIFE_SECONDS, os._exit, (3,))
    watchdog.daemon = True
    watchdog.start()
    with open(0, "rb", closefd=False) as orders:  # sys.stdin is None in a windowed program
        order = Order.from_json(orders.read())
    _tell(carry_out(order, platform).to_json())
    os._exit(0)


def _tell(line: bytes) -> None:
    with open(1, "wb", closefd=False) as answers:  # and sys.stdout too
        answers.write(line + b"\n")


def tell_prompt() -> None:
    """Let the wizard know that the user may now be asked something: it waits longer."""
    _tell(json.dumps({"prompt": True}).encode())


def carry_out(
    order: Order, platform: str = sys.platform, on_prompt: Callable[[], None] = tell_prompt
) -> Answer:
    """Do what the order says; whatever the store raises becomes a code."""
    try:
        return _do(order, platform, on_prompt)
    except Exception as error:  # noqa: BLE001 - stores raise anything, and it must become an answer
        return Answer(code=code_of(error), fault=short_name(error))


def _do(order: Order, platform: str, on_prompt: Callable[[], None]) -> Answer:
    backend = store_backends.open_backend(platform)
    if order.task is Task.NAME:
        return Answer(name=store_backends.name_for_people(backend))
    kind = store_backends.class_name(backend)
    if kind == store_backends.MACOS:
        on_prompt()
    if kind == store_backends.SECRET_SERVICE:
        state = store_backends.secret_service_state()
        if state == "none" and order.task is not Task.KEEP:
            return Answer()
        if state != "open":
            on_prompt()
    match order.task:
        case Task.KEEP:
            return _keep(backend, order.service, order.password)
        case Task.READ:
            kept = backend.get_password(order.service, USER_NAME)
            return Answer(password=None if kept is None else Secret(kept))
        case Task.REMOVE:
            _remove_all(backend, order.service)
            return Answer()


def _keep(backend: KeyringBackend, service: str, password: Secret) -> Answer:
    """Write, read back, compare. What the store did not keep as it was is taken out again."""
    backend.set_password(service, USER_NAME, password.reveal())
    kept = backend.get_password(service, USER_NAME)
    if kept is not None and password.same_text(kept):
        _remove_old_copy(backend, service)
        return Answer()
    _remove_all(backend, service)
    return Answer(code=Code.STORE_DIFFERS)


def _remove_old_copy(backend: KeyringBackend, service: str) -> None:
    """Forget the earlier password, which keyring on Windows sets aside as `user@service`."""
    if store_backends.class_name(backend) == store_backends.WINDOWS:
        _remove_all(backend, f"{USER_NAME}@{service}")


def _remove_all(backend: KeyringBackend, service: str) -> None:
    """Remove every entry under `service`; keyring removes one at a time."""
    for _ in range(MOST_DUPLICATES):
        if backend.get_password(service, USER_NAME) is None:
            return
        backend.delete_password(service, USER_NAME)
    if backend.get_password(service, USER_NAME) is not None:
        raise RuntimeError("the store shows what it was told to remove")
