"""The clinic's SmileTPS account over real HTTPS, as app.py hands it to window and commands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.ports import PushWatch
from wizard.core.request import LinkRequest, SignIn
from wizard.core.secret import Secret
from wizard.core.site import SiteProfile
from wizard.core.tries import SignInTries
from wizard.smiletps.errand import Errand
from wizard.smiletps.https.bounds import SiteBounds, host_of
from wizard.smiletps.https.connection import DEADLINE, Connection
from wizard.smiletps.https.line import Phase
from wizard.smiletps.language import accept_language
from wizard.smiletps.learned import learned_way
from wizard.smiletps.link import link, reach_settings
from wizard.smiletps.navigate import FoundSettings
from wizard.smiletps.pages import Pages
from wizard.smiletps.readback import shown_by
from wizard.smiletps.said import same_text

_COUNTS_AS_REFUSED = (Code.SIGN_IN_REFUSED, Code.ACCOUNT_LOCKED)
_STAGES_OF_THE_LINE = {Phase.SECURING: Stage.SECURE_LINE, Phase.SENDING: Stage.SIGN_IN}


class RequestsSmileTps:
    """A SmileTpsAccount (core.ports). One object for a whole run: it counts refused sign-ins.

    `extra_ca` is a PEM file that is trusted beside the system's store. `proxies` are the system's,
    as urllib.request.getproxies() gives them. `deadline` is in seconds for each exchange.
    """

    def __init__(
        self,
        profile: SiteProfile,
        extra_ca: Path | None,
        proxies: Mapping[str, str],
        version: str,
        *,
        deadline: float = DEADLINE,
        tries: SignInTries | None = None,
    ) -> None:
        self._profile = profile
        self._extra_ca = extra_ca
        self._proxies = dict(proxies)
        self._version = version
        self._deadline = deadline
        self._tries = tries or SignInTries()

    def link(self, request: LinkRequest, watch: PushWatch) -> Verdict | Problem:
        """Sign in, save the pair, read back. See wizard.smiletps.link."""
        secrets = (request.sign_in.account_password, request.staff_password)
        return self._run(request.sign_in, secrets, watch, lambda errand: link(errand, request))

    def check(self, sign_in: SignIn, staff_login: str, watch: PushWatch) -> Verdict | Problem:
        """Sign in and look whether the settings show `staff_login`; writes nothing."""
        secrets = (sign_in.account_password,)
        return self._run(sign_in, secrets, watch, lambda errand: look(errand, staff_login))

    def _run(
        self,
        sign_in: SignIn,
        secrets: tuple[Secret, ...],
        watch: PushWatch,
        job: Callable[[Errand], Verdict | Problem],
    ) -> Verdict | Problem:
        """Do the job on a connection of its own, unless refused sign-ins ask for a pause."""
        host = host_of(sign_in.address)
        if not host:
            return Problem(Code.ADDRESS_UNREADABLE)
        pause = self._tries.pause(host, sign_in.account)
        if pause:
            return Problem(Code.SIGN_IN_PAUSED, Stage.SIGN_IN, host, named=(str(pause),))
        connection = self._connect(sign_in.address, watch)
        if isinstance(connection, Problem):
            return connection
        try:
            errand = Errand(sign_in, self._profile, Pages(connection), watch, secrets)
            result = job(errand)
        finally:
            connection.close()
        self._count(host, sign_in.account, result)
        return result

    def _connect(self, address: str, watch: PushWatch) -> Connection | Problem:
        def reached(phase: Phase) -> None:
            if phase in _STAGES_OF_THE_LINE:
                watch.stage(_STAGES_OF_THE_LINE[phase])

        try:
            return Connection(
                SiteBounds.around(address, self._profile.hosts),
                watch.cancelled,
                version=self._version,
                language=accept_language(self._profile),
                extra_ca=self._extra_ca,
                proxies=self._proxies,
                reached=reached,
                deadline=self._deadline,
            )
        except OSError:
            name = self._extra_ca.name if self._extra_ca else "?"
        return Problem(Code.SETTINGS_BROKEN, named=(name,))

    def _count(self, host: str, account: str, result: Verdict | Problem) -> None:
        """Keep the count of refused sign-ins true."""
        if result.code in _COUNTS_AS_REFUSED:
            self._tries.was_refused(host, account)
        elif result.stage in (Stage.FIND_SETTINGS, Stage.SAVE, Stage.READ_BACK):
            self._tries.was_accepted(host, account)


def look(errand: Errand, staff_login: str) -> Verdict | Problem:
    """Say whether the settings show this staff login."""
    found = reach_settings(errand)
    if not isinstance(found, FoundSettings):
        return found
    errand.watch.stage(Stage.READ_BACK)
    shown = shown_by(found.form).login
    if shown is None:
        return errand.verdict(Outcome.UNKNOWN, Stage.READ_BACK, Code.NO_LOGIN_SHOWN)
    if not same_text(shown, staff_login):
        code = Code.OTHER_LOGIN_SHOWN
        return errand.verdict(Outcome.REFUSED, Stage.READ_BACK, code, shown=shown)
    learned = learned_way(errand.sign_in.address, errand.signed_in_at, found.page.url)
    return Verdict(Outcome.CONFIRMED, Stage.READ_BACK, errand.host, learned=learned)
