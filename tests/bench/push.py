"""A whole push against the same exchange with plain requests and hard-coded names, in one run.

    python -m tests.bench.push [--rounds N] [--json]

The practice SmileTPS runs in a process of its own. Each round pushes in three ways, in turn: by
plain requests that know every address and field name, by the wizard along the way it learned, and
by the wizard that finds everything by labels. Wall time and requests are printed; nothing fails
here, test_push.py only holds the number of requests.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from operator import truediv
from pathlib import Path
from statistics import median

import requests

from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Outcome, Verdict
from wizard.core.request import LearnedWay
from wizard.core.site import SiteProfile
from wizard.practice.sites import PracticeSites
from wizard.smiletps.account import RequestsSmileTps

ROOT = Path(__file__).resolve().parent.parent.parent
GOAL = 1.3
WAY = LearnedWay("/zaloguj", "/moje-konto/ustawienia")
_TOKEN = re.compile(r'name="_token" value="([^"]*)"')


@dataclass(frozen=True)
class Site:
    """The practice SmileTPS of the other process."""

    url: str
    account: str
    account_password: str
    ca_file: str
    state_file: str

    def requests_seen(self) -> int:
        """How many requests it has had so far."""
        return len(json.loads(Path(self.state_file).read_text(encoding="utf-8"))["requests"])


@dataclass(frozen=True)
class Row:
    """One way of pushing: median milliseconds, requests of one push, ratio to the plain one.

    The ratio is the median over the rounds, each against the plain push of the same round: what
    else the machine does then weighs on both.
    """

    name: str
    milliseconds: float
    requests: int
    ratio: float


@contextmanager
def site_in_another_process() -> Iterator[Site]:
    """Run the practice SmileTPS beside us, so that its work is not counted as ours."""
    command = [sys.executable, "-m", "tests.bench.push", "--serve"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Site(**json.loads(process.stdout.readline()))
        process.stdin.close()


def serve() -> None:
    """Be that other process: print where the site is, run until standard input ends."""
    with PracticeSites() as sites:
        facts = Site(
            sites.smiletps,
            sites.account,
            sites.account_password,
            str(sites.ca_file),
            str(sites.state_file),
        )
        print(json.dumps(vars(facts)), flush=True)
        sys.stdin.read()


def push_plainly(site: Site, pair: tuple[str, str]) -> None:
    """What a script of twenty lines does that knows this one site by heart."""
    with requests.Session() as session:
        session.verify = site.ca_file
        session.trust_env = False  # else REQUESTS_CA_BUNDLE would take the place of ca_file

        def send(page: str, action: str, fields: dict[str, str]) -> str:
            token = _TOKEN.search(page)
            assert token is not None
            answer = session.post(site.url + action, data={"_token": token[1], **fields})
            return answer.text

        def read(path: str) -> str:
            return session.get(site.url + path).text

        sign_in = {"email": site.account, "password": site.account_password}
        send(read("/zaloguj"), "/zaloguj", sign_in)
        page = read("/moje-konto/ustawienia")
        fields = {"invisalign_login": pair[0], "invisalign_password": pair[1]}
        send(page, "/moje-konto/ustawienia/invisalign", fields)
        assert f'value="{pair[0]}"' in read("/moje-konto/ustawienia")


def push_by_wizard(site: Site, pair: tuple[str, str], learned: LearnedWay | None) -> None:
    """What the wizard does, with everything that it checks."""
    account = RequestsSmileTps(SiteProfile(), Path(site.ca_file), {}, "bench")
    request = push_of(site.url, site.account, site.account_password, pair, learned)
    found = account.link(request, Watch())
    assert isinstance(found, Verdict), found
    assert found.outcome is Outcome.CONFIRMED, found


def measure(rounds: int) -> list[Row]:
    """Push `rounds` times in each way and return the table; the first round only warms up."""
    ways: dict[str, Callable[[Site, tuple[str, str]], None]] = {
        "plain requests, names hard-coded": push_plainly,
        "wizard, way learned": lambda site, pair: push_by_wizard(site, pair, WAY),
        "wizard, all found by labels": lambda site, pair: push_by_wizard(site, pair, None),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    counts: dict[str, int] = {}
    with site_in_another_process() as site:
        for turn in range(rounds + 1):
            for name, way in ways.items():
                before, begin = site.requests_seen(), time.perf_counter()
                way(site, (f"login.{turn}.{len(name)}", f"Haslo-{turn}-ąę"))
                if turn:
                    times[name].append((time.perf_counter() - begin) * 1000)
                counts[name] = site.requests_seen() - before
    plain = next(iter(times.values()))
    return [
        Row(name, median(each), counts[name], median(map(truediv, each, plain)))
        for name, each in times.items()
    ]


def main(arguments: Sequence[str]) -> int:
    """Print the table; with --json as one JSON document."""
    parser = argparse.ArgumentParser(description=__doc__, prog="tests.bench.push")
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args(arguments)
    if chosen.serve:
        serve()
        return 0
    rows = measure(chosen.rounds)
    if chosen.json:
        print(json.dumps([vars(row) for row in rows]))
        return 0
    print(f"{'A whole push over HTTPS on loopback':36} {'median':>9} {'ratio':>6} {'requests':>9}")
    for row in rows:
        print(f"{row.name:36} {row.milliseconds:6.1f} ms {row.ratio:6.2f} {row.requests:9}")
    met = "met" if rows[1].ratio <= GOAL else "MISSED"
    print(f"Goal for the same exchange: ratio at most {GOAL}: {met}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
