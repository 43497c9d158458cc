"""Start and stop both practice sites: an authority of one run, two ports, one state file."""

from __future__ import annotations

import secrets
import shutil
import ssl
import tempfile
import threading
from pathlib import Path

import trustme

from wizard.core.outcomes import Stage
from wizard.core.password_generator import generate_password
from wizard.practice.faults import Faults, FaultSwitch
from wizard.practice.ids import PracticeIds
from wizard.practice.server import HttpsSite
from wizard.practice.smiletps import SmileTps
from wizard.practice.state import Held, PracticeState
from wizard.practice.variants import VARIANTS
from wizard.practice.visit import Account

EMAIL = "recepcja@gabinet-usmiech.example"
CONTACT = {"name": "Gabinet Uśmiech", "phone": "+48 22 555 01 23", "email": EMAIL, "news": "1"}


class PracticeSites:
    """Both practice sites, running until `stop`; attributes as the command `practice-sites` prints.

    `ids` and `smiletps` are https addresses on localhost, trusted through `ca_file` (PEM) and
    nothing else. Everything may be called from any thread.
    """

    def __init__(
        self,
        faults: Faults | None = None,
        variant: str = "plain",
        folder: Path | None = None,
        account_password: str | None = None,
    ) -> None:
        """Start them: both answer from here on.

        `variant` is a name from VARIANTS (KeyError otherwise). `folder` takes the certificate and
        the state file; without it a private temporary one is made, which `stop` removes.
        """
        self.variant = VARIANTS[variant]
        account = Account(
            EMAIL,
            account_password or generate_password().reveal(),  # it is read off the window and typed
            code=f"{secrets.randbelow(10**6):06}",
        )
        place = folder or Path(tempfile.mkdtemp(prefix="smiletps-practice-"))
        place.mkdir(parents=True, exist_ok=True)
        self.account = account.email
        self.account_password = account.password
        self.second_factor_code = account.code
        self.ca_file = place / "practice-ca.pem"
        self.state_file = place / "practice-state.json"
        self._own_folder = None if folder else place
        self._stopping = threading.Event()
        self._switch = FaultSwitch(faults or Faults())
        settings = {name: list(values) for name, values in self.variant.settings.items()}
        held = Held(variant, settings=settings, contact=dict(CONTACT))
        self._state = PracticeState(held, self.state_file)
        context = self._certificates()
        site = SmileTps(self.variant, self._state, self._switch, account, self._stopping)
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
            if self._own_folder:
                shutil.rmtree(self._own_folder, ignore_errors=True)

    def __enter__(self) -> PracticeSites:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
