"""What a credential store's exceptions mean to the user: one code each, never their texts.

Stores raise anything: of keyring, of D-Bus, of Windows, of the connection. An exception's text may
hold the secret, so only its class and a number from a fixed list are looked at. Sources: keyring's
backends; SecretStorage's and D-Bus' error names; winerror.h; SecBase.h.
"""

from __future__ import annotations

from collections.abc import Iterator

from wizard.core.outcomes import Code

_BY_CLASS = {
    "wizard.keep.store_backends.NoStoreError": Code.NO_STORE,
    "wizard.keep.store_backends.UnsafeStoreError": Code.STORE_UNSAFE,
    "secretstorage.exceptions.PromptDismissedException": Code.STORE_DENIED,
    "secretstorage.exceptions.LockedException": Code.STORE_LOCKED,
    "secretstorage.exceptions.SecretServiceNotAvailableException": Code.NO_STORE,
    "keyring.backends.macOS.api.KeychainDenied": Code.STORE_DENIED,
    "keyring.backends.macOS.api.SecAuthFailure": Code.STORE_DENIED,
    "keyring.errors.KeyringLocked": Code.STORE_LOCKED,
    "keyring.errors.NoKeyringError": Code.NO_STORE,
    "jeepney.low_level.SizeLimitError": Code.STORE_TOO_LONG,
    "builtins.ImportError": Code.NO_STORE,
    "builtins.ConnectionError": Code.NO_STORE,
    "builtins.FileNotFoundError": Code.NO_STORE,  # no session bus behind its address
    "builtins.PermissionError": Code.STORE_DENIED,
    "builtins.EOFError": Code.NO_STORE,
    "builtins.TimeoutError": Code.STORE_SILENT,
}

_BY_D_BUS_NAME = {
    "org.freedesktop.Secret.Error.IsLocked": Code.STORE_LOCKED,
    "org.freedesktop.DBus.Error.AccessDenied": Code.STORE_DENIED,
    "org.freedesktop.DBus.Error.NoReply": Code.STORE_SILENT,
    "org.freedesktop.DBus.Error.Timeout": Code.STORE_SILENT,
    "org.freedesktop.DBus.Error.TimedOut": Code.STORE_SILENT,
    "org.freedesktop.DBus.Error.NameHasNoOwner": Code.NO_STORE,
    "org.freedesktop.DBus.Error.Disconnected": Code.NO_STORE,
}

_BY_WINDOWS_ERROR = {
    5: Code.STORE_DENIED,  # ERROR_ACCESS_DENIED
    1223: Code.STORE_DENIED,  # ERROR_CANCELLED
    1312: Code.NO_STORE,  # ERROR_NO_SUCH_LOGON_SESSION: a service, or a remote shell
    1783: Code.STORE_TOO_LONG,  # RPC_X_BAD_STUB_DATA: how CredWrite says "more than 2560 bytes"
}

_BY_KEYCHAIN_STATUS = {
    -25308: Code.STORE_LOCKED,  # errSecInteractionNotAllowed: locked, and nobody may be asked
    -25307: Code.NO_STORE,  # errSecNoDefaultKeychain
}


def code_of(error: BaseException) -> Code:
    """The code for `error`: the innermost cause that is known decides, else S-13."""
    for cause in reversed(list(_causes(error))):
        code = _known(cause)
        if code is not None:
            return code
    return Code.STORE_FAILED


def short_name(error: BaseException) -> str:
    """The class of the innermost cause, and its number where the system gives one; no text."""
    innermost = list(_causes(error))[-1]
    number = getattr(innermost, "winerror", None)
    name = type(innermost).__name__
    return f"{name} {number}" if isinstance(number, int) else name


def _causes(error: BaseException) -> Iterator[BaseException]:
    """`error` and what led to it, outermost first."""
    cause: BaseException | None = error
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)


def _known(error: BaseException) -> Code | None:
    number = getattr(error, "winerror", None)
    if isinstance(number, int) and number in _BY_WINDOWS_ERROR:
        return _BY_WINDOWS_ERROR[number]
    name = getattr(error, "name", None)
    if isinstance(name, str) and name in _BY_D_BUS_NAME:
        return _BY_D_BUS_NAME[name]
    classes = [f"{kind.__module__}.{kind.__qualname__}" for kind in type(error).__mro__]
    if "keyring.backends.macOS.api.Error" in classes and error.args:
        status = error.args[0]
        if isinstance(status, int) and status in _BY_KEYCHAIN_STATUS:
            return _BY_KEYCHAIN_STATUS[status]
    return next((_BY_CLASS[name] for name in classes if name in _BY_CLASS), None)
