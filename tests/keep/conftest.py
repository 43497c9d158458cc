"""The credential stores that the tests of keep run against: one real, two strict fakes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.keep.secret_service import KeyringSession
from wizard.keep.store_call import StoreCalls
from wizard.keep.vault import Vault

HERE = Path(__file__).parent


@pytest.fixture
def session_without_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[KeyringSession]:
    """A D-Bus session in which nothing answers for the Secret Service."""
    session = KeyringSession(tmp_path)
    for name, value in session.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("DISPLAY", raising=False)
    yield session
    session.close()


@pytest.fixture
def keyring_session(session_without_store: KeyringSession) -> KeyringSession:
    """The same with a real gnome-keyring, unlocked."""
    session_without_store.start_daemon()
    return session_without_store


def fake_store(name: str, folder: Path) -> Vault:
    """A Vault over one of the strict fakes, which keeps its data in `folder`."""
    folder.mkdir(exist_ok=True)
    start = (
        "import runpy, sys; sys.path.insert(0, sys.argv.pop(1)); "
        f"runpy.run_module('tests.keep.{name}', run_name='__main__', alter_sys=False)"
    )
    root = str(HERE.parents[1])
    return Vault(StoreCalls((sys.executable, "-P", "-c", start, root, str(folder))))


@pytest.fixture(
    params=[
        pytest.param("secret_service", marks=pytest.mark.secret_service),
        "fake_windows_store",
        "fake_macos_store",
    ]
)
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> Vault:
    """Each store in turn: what holds for one holds for all."""
    if request.param == "secret_service":
        request.getfixturevalue("keyring_session")
        return Vault()
    return fake_store(request.param, tmp_path / "store")
