"""Start and stop both practice sites: an authority of one run, two ports, one state file."""

from __future__ import annotations

import secrets
import shutil
import ssl
import tempfile
import threading
from pathlib import Path
from types import TracebackType

import trustme

from wizard.core.outcomes import Stage
from wizard.core.password_generator import generate_password
from wizard.practice.expected import EXPECTED, Expected
from wizard.practice.faults import Faults, FaultSwitch
from wizard.practice.ids import PracticeIds
from wizard.practice.server import HttpsSite
from wizard.practice.smiletps import SmileTps
from wizard.practice.state import Held, PracticeState
from wizard.practice.variants import VARIANTS
from wizard.practice.variants.base import Variant
from wizard.practice.visit import Account

EMAIL = "recepcja@gabinet-usmiech.example"
CONTACT = {"name": "Gabinet Uśmiech", "phone": "+48 22 555 01 23", "email": EMAIL, "news": "1"}


class RunningSites:
    """Both practice sites while they run; attributes as the command `practice-sites` prints them.

    `ids` and `smiletps` are https addresses on localhost, trusted through `ca_file` (PEM) and
    nothing else. Everything may be called from any thread.
    """

    def __init__(
        self, variant: Variant, faults: Faults, folder: Path, account: Account, *, own_folder: bool
    ) -> None:
        self.variant = variant
        self.expected: Expected = EXPECTED[variant.name]
        self.account = account.email
        self.account_password = account.password
        self.second_factor_code = account.code
        self.ca_file = folder / "practice-ca.pem"
        self.state_file = folder / "practice-state.json"
        self._folder = folder if own_folder else None
        self._stopping = threading.Event()
        self._switch = FaultSwitch(faults)
        settings = {name: list(values) for name, values in variant.settings.items()}
        held = Held(variant.name, settings=settings, contact=dict(CONTACT))
        self._state = PracticeState(held, self.state_file)
        context = self._certificates()
        site = SmileTps(variant, self._state, self._switch, account, self._stopping)
        self._sites = (
            HttpsSite(PracticeIds(self._state).app, context),
            HttpsSite(site.app, context, self._before_handshake),
        )
        self.ids, self.smiletps = (f"https://localhost:{one.port}" for one in self._sites)

    def _certificates(self) -> ssl.SSLContext:
        """A new authority, known to `ca_file` only; its private key never leaves this process."""
        authority = trustme.CA()
        authority.cert_pem.write_to_path(self.ca_file)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost", "127.0.0.1", "::1").configure_cert(context)
        return context

    def _before_handshake(self) -> None:
        self._stopping.wait(self._switch.meet(Stage.SECURE_LINE).delay)

    def set_faults(self, faults: Faults) -> None:
        """From the next request on, these faults and no others; `Faults()` for none."""
        self._switch.set(faults)

    def look(self) -> Held:
        """What the sites hold now; the state file shows the same."""
        return self._state.look()

    def hold(self, staff_login: str, staff_password: str) -> None:
        """Let the practice SmileTPS hold this pair already; counts as no write."""
        with self._state.change() as held:
            held.staff_login, held.staff_password = staff_login, staff_password

    def stop(self) -> None:
        """Close both sites; a folder that was made for this run goes too. May be called twice."""
        if not self._stopping.is_set():
            self._stopping.set()
            for site in self._sites:
                site.stop()
            if self._folder:
                shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> RunningSites:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def start(
    faults: Faults | None = None,
    variant: str = "plain",
    folder: Path | None = None,
    account_password: str | None = None,
) -> RunningSites:
    """Start both sites; returns when they answer.

    `variant` is a name from VARIANTS (KeyError otherwise). `folder` takes the certificate and the
    state file; without it a private temporary one is made, which `stop` removes.
    """
    chosen = VARIANTS[variant]
    account = Account(
        EMAIL,
        account_password or generate_password().reveal(),  # it is read off the window and typed
        code=f"{secrets.randbelow(10**6):06}",
    )
    place = folder or Path(tempfile.mkdtemp(prefix="smiletps-practice-"))
    place.mkdir(parents=True, exist_ok=True)
    return RunningSites(chosen, faults or Faults(), place, account, own_folder=folder is None)


class PracticeSites:
    """`with PracticeSites() as sites:` runs both sites for a block."""

    def __init__(
        self,
        faults: Faults | None = None,
        variant: str = "plain",
        folder: Path | None = None,
        account_password: str | None = None,
    ) -> None:
        self._arguments = (faults, variant, folder, account_password)
        self._running: RunningSites | None = None

    def start(self) -> RunningSites:
        """Start them; whoever calls this calls `stop` of the result."""
        return start(*self._arguments)

    def __enter__(self) -> RunningSites:
        self._running = self.start()
        return self._running

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._running:
            self._running.stop()
