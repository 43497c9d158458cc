"""The one place that speaks HTTPS: within one site, by the law of redirects, nothing sent twice.

Rules of security.md, sections 3 and 6. What hardens a single exchange is in transport, line and
exchange; here is where requests may go.
"""

from __future__ import annotations

import logging
import time
import warnings
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import requests
from urllib3.exceptions import SystemTimeWarning

from wizard.core.outcomes import Code, Stage
from wizard.smiletps.html.encode import Submission
from wizard.smiletps.html.wording import tidy
from wizard.smiletps.https.bounds import SiteBounds, host_of, origin_of, with_https
from wizard.smiletps.https.exchange import HEARTBEAT, Answer, Wait, exchange
from wizard.smiletps.https.line import Phase
from wizard.smiletps.https.transport import UnusableProxyError, hardened_session, proxies_for
from wizard.smiletps.https.trouble import Trouble

DEADLINE = 30.0
"""Seconds for one exchange with all its redirects."""
PATIENCE = 4
"""How many deadlines all exchanges together may take: up to the save, and from it on."""
MOST_HOPS = 10
_FOLLOWED = frozenset({301, 302, 303, 307, 308})
_REPEATS_THE_BODY = frozenset({307, 308})
_NETWORK_SIGN_IN = 511  # RFC 6585, section 6

# The library's debug lines hold paths and queries, its warnings whatever a site sends.
logging.getLogger("urllib3").setLevel(logging.CRITICAL + 1)
# It prints this one on its own. What a wrong clock spoils is told as H-01, by the certificate.
warnings.simplefilter("ignore", SystemTimeWarning)


def left_the_site(url: str) -> Trouble:
    """The trouble with a URL outside the site: names its host, as a profile would list it."""
    try:
        split = urlsplit(url)
        place = host_of(url) or split.hostname or split.scheme
    except ValueError:
        place = ""
    return Trouble(Code.LEFT_THE_SITE, named=(tidy(place or "?")[:200],))


def _nobody(_phase: Phase) -> None:
    """Nobody wants to know."""


class Connection:
    """The line to one site, with its cookies. Used by one thread; closed with `close`.

    `language` is an Accept-Language header. `reached` is told each phase of the line once, in
    order. `proxies` are the system's, as urllib.request.getproxies() gives them. Constructing
    raises OSError when `extra_ca` cannot be read.
    """

    def __init__(
        self,
        bounds: SiteBounds,
        cancelled: Callable[[], bool],
        *,
        version: str,
        language: str = "",
        extra_ca: Path | None = None,
        proxies: Mapping[str, str] | None = None,
        reached: Callable[[Phase], None] = _nobody,
        deadline: float = DEADLINE,
    ) -> None:
        self.bounds = bounds
        self.requests_made = 0
        self._cancelled = cancelled
        self._on_phase = reached
        self._phases = list(Phase)
        self._proxies = dict(proxies or {})
        self._seconds = deadline
        self._left = PATIENCE * deadline
        self._session = hardened_session(version, extra_ca, language)

    def close(self) -> None:
        """Drop connections and cookies."""
        self._session.close()
        self._session.cookies.clear()

    def be_patient_again(self) -> None:
        """From now on there is the whole time again."""
        self._left = PATIENCE * self._seconds

    def get(self, url: str, *, from_page: str = "", fresh: bool = False) -> Answer | Trouble:
        """Read a page of the site. `from_page` is the page with the link, "" for none.

        `fresh` asks for a connection that has served nothing before, past all caches.
        """
        headers = self._referer(from_page, url)
        if fresh:
            self._session.close()
            headers["Cache-Control"] = "no-cache"
        return self._follow(requests.Request("GET", url, headers=headers))

    def send(
        self, submission: Submission, from_page: str, *, fresh: bool = True
    ) -> Answer | Trouble:
        """Send a form of the page `from_page`: a `fresh` POST over a connection of its own.

        A kept connection may be closed by the site at any moment; where a POST over it fails,
        nobody knows whether it arrived. So only what may be tried again goes over one.
        """
        if submission.method == "GET":
            return self.get(submission.url, from_page=from_page)
        headers = self._referer(from_page, submission.url)
        headers["Origin"] = origin_of(from_page)
        if submission.content_type is not None:
            headers["Content-Type"] = submission.content_type
        if fresh:
            self._session.close()
        body = submission.body
        return self._follow(requests.Request("POST", submission.url, headers=headers, data=body))

    def _referer(self, page: str, url: str) -> dict[str, str]:
        """What a browser says about the page it comes from: all of it only to the same origin."""
        if not self.bounds.admit(page):
            return {}
        is_same = host_of(page) == host_of(url)
        return {"Referer": page.partition("#")[0] if is_same else f"{origin_of(page)}/"}

    def _follow(self, request: requests.Request) -> Answer | Trouble:
        """Make the exchange within the time that is left."""
        if self._left <= 0:
            return Trouble(Code.NO_ANSWER)
        began, granted = time.monotonic(), min(self._seconds, self._left)
        answer = self._go(request, began + granted)
        # What takes longer than a heartbeat too long is a computer that slept: nobody waited then.
        self._left -= min(granted + HEARTBEAT, time.monotonic() - began)
        return answer

    def _go(self, request: requests.Request, deadline: float) -> Answer | Trouble:
        """Make the exchange and go where it is sent on to, by the law of redirects."""
        posting = request.method == "POST"
        for hop in range(MOST_HOPS + 1):
            answer = self._once(request, deadline)
            if isinstance(answer, Trouble):
                return replace(answer, sent=answer.sent or (posting and hop > 0))
            if answer.status not in _FOLLOWED or not answer.location:
                return replace(answer, moved_on=posting and hop > 0)
            if request.method == "POST" and answer.status in _REPEATS_THE_BODY:
                return Trouble(Code.REPEATED_SECRET, sent=True)
            target = self._target(answer)
            if isinstance(target, Trouble):
                return target
            referer = self._referer(request.headers.get("Referer", ""), target)
            request = requests.Request("GET", target, headers=referer)
        return Trouble(Code.SITE_ERROR, sent=True, named=("redirect",))

    def _target(self, answer: Answer) -> str | Trouble:
        """Where a redirect leads; leaving the site is a stop for safety.

        A redirect in the clear within the site is followed over https. One to a foreign host in
        the clear, in answer to the very first request, is what networks with a sign-in do.
        """
        try:
            target = urljoin(answer.url, answer.location)
            admitted = with_https(target)
            foreign = urlsplit(target)
        except ValueError:
            return Trouble(Code.LEFT_THE_SITE, sent=True, named=("?",))
        if self.bounds.admit(admitted):
            return admitted
        if self.requests_made == 1 and foreign.scheme == "http":
            return Trouble(Code.CAPTIVE_PORTAL, sent=True, stage=Stage.CONNECT)
        return replace(left_the_site(target), sent=True)

    def _once(self, request: requests.Request, deadline: float) -> Answer | Trouble:
        """One request, judged as it will go out, after preparation."""
        try:
            prepared = self._session.prepare_request(request)
        except (requests.RequestException, ValueError):
            return Trouble(Code.LEFT_THE_SITE, named=("?",))
        url = prepared.url or ""
        if not self.bounds.admit(url):
            return left_the_site(url)
        try:
            proxies = proxies_for(host_of(url), self._proxies)
        except UnusableProxyError:
            return Trouble(Code.PROXY_BROKEN, stage=Stage.CONNECT)
        self.requests_made += 1
        answer = exchange(
            self._session, prepared, proxies, Wait(deadline, self._cancelled, self._reached)
        )
        if isinstance(answer, Answer) and answer.status == _NETWORK_SIGN_IN:
            return Trouble(Code.CAPTIVE_PORTAL, sent=True, stage=Stage.CONNECT)
        return answer

    def _reached(self, phase: Phase) -> None:
        while self._phases and self._phases[0] <= phase:
            self._on_phase(self._phases.pop(0))
