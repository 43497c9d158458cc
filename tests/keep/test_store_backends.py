"""Which backends are let in: by exact class, whatever is installed or set."""

from __future__ import annotations

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import (
    SecretService,
    Windows,
    chainer,
    fail,
    kwallet,
    libsecret,
    macOS,
    null,
)
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordSetError

from wizard.core.outcomes import Code
from wizard.keep import store_backends
from wizard.keep.store_backends import UnsafeStoreError, require_allowed
from wizard.keep.store_errors import code_of, short_name
from wizard.keep.store_order import Answer, Order, Task


class PlaintextKeyring(SecretService.Keyring):
    """A subclass may do anything: it is another class."""


@pytest.mark.parametrize(
    "kind",
    [
        null.Keyring,
        fail.Keyring,
        chainer.ChainerBackend,
        kwallet.DBusKeyring,
        kwallet.DBusKeyringKWallet4,
        libsecret.Keyring,
        PlaintextKeyring,
    ],
    ids=lambda kind: f"{kind.__module__}.{kind.__name__}",
)
def test_other_backends_are_refused(kind: type[KeyringBackend]) -> None:
    with pytest.raises(UnsafeStoreError):
        require_allowed(object.__new__(kind))


def test_the_three_stores_are_let_in() -> None:
    for kind in (SecretService.Keyring, Windows.WinVaultKeyring, macOS.Keyring):
        require_allowed(object.__new__(kind))


def test_windows_and_macos_parts_that_are_missing_mean_no_store() -> None:
    for platform in ("win32", "darwin"):
        with pytest.raises(store_backends.NoStoreError):
            store_backends.open_backend(platform)


def caused(outer: Exception, inner: Exception) -> Exception:
    outer.__cause__ = inner
    return outer


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (KeyringLocked("…"), Code.STORE_LOCKED),
        (NoKeyringError("…"), Code.NO_STORE),
        (UnsafeStoreError(), Code.STORE_UNSAFE),
        (PasswordSetError("…"), Code.STORE_FAILED),
        (caused(InitError("…"), ConnectionResetError()), Code.NO_STORE),
        (caused(RuntimeError("…"), PermissionError()), Code.STORE_DENIED),
        (TimeoutError(), Code.STORE_SILENT),
        (ModuleNotFoundError("win32ctypes"), Code.NO_STORE),
        (UnicodeEncodeError("utf-8", "KANAREK", 0, 1, "…"), Code.STORE_FAILED),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else value.value,
)
def test_whatever_a_store_raises_has_a_code_and_shows_no_text(error: Exception, code: Code) -> None:
    assert code_of(error) is code
    assert "KANAREK" not in short_name(error)


def test_orders_and_answers_hide_the_password_when_shown() -> None:
    order = Order.from_json(b'{"task": "keep", "service": "s", "password": "KANAREK"}')
    answer = Answer.from_json(b'{"password": "KANAREK", "name": "", "code": null, "fault": ""}')
    assert order.task is Task.KEEP
    assert answer is not None
    assert answer.password is not None
    assert answer.password.reveal() == order.password.reveal() == "KANAREK"
    assert "KANAREK" not in repr((order, answer))
