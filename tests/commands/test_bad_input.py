"""Input that cannot be used: exit status 64, clear words, nothing sent, nothing of it repeated."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from itertools import combinations
from pathlib import Path

import pytest

from tests.commands.conftest import Program, order
from wizard.commands.arguments import Arguments
from wizard.commands.parts import CommandParts, ServedSites
from wizard.commands.pushing import check, push
from wizard.commands.report import Report
from wizard.commands.watch import StopSignal
from wizard.core.outcomes import Outcome, Problem, Stage, Verdict
from wizard.core.ports import AccountBook, PushWatch, Reports, SmileTpsAccount
from wizard.core.preset import Preset
from wizard.core.request import LinkRequest, SignIn
from wizard.core.roles import Role
from wizard.practice.sites import PracticeSites

CANARY = "KANAREK żółty 7f3a"
GOOD: dict[str, object] = {
    "address": "https://smiletps.example",
    "account": "biuro@clinic.example",
    "account_password": CANARY,
    "staff_login": "smiletps-kowalska",
    "staff_password": CANARY + "x",
    "roles": ["prescriptions"],
}


class Account:
    """A SmileTPS account that takes everything and remembers what it was asked."""

    def __init__(self) -> None:
        self.links: list[LinkRequest] = []
        self.checks: list[str] = []

    def link(self, request: LinkRequest, _watch: PushWatch) -> Verdict | Problem:
        self.links.append(request)
        return Verdict(Outcome.CONFIRMED, Stage.READ_BACK, "smiletps.example")

    def check(self, _sign_in: SignIn, staff_login: str, _watch: PushWatch) -> Verdict | Problem:
        self.checks.append(staff_login)
        return Verdict(Outcome.CONFIRMED, Stage.READ_BACK, "smiletps.example")


class NoReports:
    """A log that nobody reads."""

    def note(self, event: str, **facts: str | int) -> None:
        """Take no notice."""

    def write_bundle(self, target: Path) -> Problem | None:
        """Write nothing."""
        raise AssertionError(target)


def unused() -> AccountBook:
    raise AssertionError("a push does not read the book")


def no_practice(variant: str, fault: str) -> AbstractContextManager[ServedSites]:
    raise AssertionError(variant + fault)


def parts(
    account: SmileTpsAccount, preset: Preset | None = None, reports: Reports | None = None
) -> CommandParts:
    return CommandParts(
        preset=preset or Preset(),
        account=lambda: account,
        book=unused,
        reports=reports or NoReports(),
        renewal_days=lambda: None,
        self_test=dict,
        practice=no_practice,
    )


class Given:
    """Gives documents to the command, in this process."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch = monkeypatch
        self.account = Account()

    def __call__(
        self, document: object, preset: Preset | None = None, command: Callable[..., Report] = push
    ) -> Report:
        content = document if isinstance(document, bytes) else json.dumps(document).encode()
        self._patch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))
        return command(Arguments(), parts(self.account, preset), StopSignal())


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Given:
    return Given(monkeypatch)


def assert_refused(report: Report, code: str, *words: str) -> None:
    assert report.status == 64
    assert report.facts["verdict"] == "failed"
    assert report.facts["code"] == code
    assert (report.facts["stage"], report.facts["host"]) == ("", "")
    for word in words:
        assert word in str(report.facts["message"])
    assert "KANAREK" not in str(report)


def test_the_document_of_these_tests_is_right(given: Given) -> None:
    assert given(GOOD).status == 0
    assert len(given.account.links) == 1


NOT_JSON = {
    "empty": b"",
    "blank": b" \n",
    "words": CANARY.encode(),
    "cut": json.dumps(GOOD).encode()[:-3],
    "list": json.dumps([GOOD]).encode(),
    "string": json.dumps(CANARY).encode(),
    "number": b"17",
    "not_a_number": b'{"address": NaN}',
    "two_documents": json.dumps(GOOD).encode() * 2,
    "comment": b"# " + json.dumps(GOOD).encode(),
    "single_quotes": str(GOOD).encode(),
    "utf_16": json.dumps(GOOD).encode("utf-16"),
    "latin_2": json.dumps(GOOD, ensure_ascii=False).encode("iso-8859-2"),
    "deep": b"[" * 200_000,
    "huge_number": b'{"address": ' + b"9" * 10_000 + b"}",
    "huge": b" " * 2_000_000,
}


@pytest.mark.parametrize("content", NOT_JSON.values(), ids=NOT_JSON.keys())
def test_what_is_no_json_document_is_refused(given: Given, content: bytes) -> None:
    assert_refused(given(content), "D-01")
    assert given.account.links == []


def test_a_document_without_an_end_is_refused_before_it_fills_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Path("/dev/zero").open() as endless:
        monkeypatch.setattr("sys.stdin", endless)
        report = push(Arguments(), parts(Account()), StopSignal())
    assert_refused(report, "D-01", "too large")


def test_a_byte_order_mark_of_windows_is_no_fault(given: Given) -> None:
    assert given(b"\xef\xbb\xbf" + json.dumps(GOOD).encode()).status == 0


@pytest.mark.parametrize("name", GOOD)
def test_a_missing_entry_is_named(given: Given, name: str) -> None:
    document = {key: value for key, value in GOOD.items() if key != name}
    assert_refused(given(document), "D-02", f"missing: {name}.")


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize(
    "value", [None, True, 7, 1.5, [], {}, [CANARY, 7], {"x": CANARY}], ids=repr
)
def test_an_entry_of_another_type_is_named(given: Given, name: str, value: object) -> None:
    report = given({**GOOD, name: value})
    # A list that lacks the role is not of another type: it is the wrong choice.
    assert_refused(report, "R-01" if (name, value) == ("roles", []) else "D-02")
    assert name in str(report.facts["message"]) or name == "roles"
    assert given.account.links == []


@pytest.mark.parametrize("name", [name for name in GOOD if name != "roles"])
@pytest.mark.parametrize("value", ["", "   ", "\u00a0\t"], ids=repr)
def test_an_empty_entry_is_named(given: Given, name: str, value: str) -> None:
    assert_refused(given({**GOOD, name: value}), "D-02", f"{name} is empty")


def test_an_entry_given_twice_is_named(given: Given) -> None:
    content = json.dumps(GOOD)[:-1] + f', "roles": ["prescriptions"], "account": "{CANARY}"}}'
    assert_refused(given(content.encode()), "D-02", "roles is there twice")


def test_an_unknown_entry_is_told_by_its_place_and_not_by_its_name(given: Given) -> None:
    assert_refused(given({**GOOD, CANARY: "x"}), "D-02", "entry number 7 is unknown", "roles")
    assert_refused(given({"verify": False, **GOOD}), "D-02", "entry number 1 is unknown")


OTHER_ROLES = [
    [role.value for role in chosen]
    for number in range(len(Role) + 1)
    for chosen in combinations(Role, number)
    if chosen != (Role.PRESCRIPTIONS,)
]


@pytest.mark.parametrize("roles", OTHER_ROLES, ids=lambda roles: "+".join(roles) or "none")
def test_any_other_choice_of_roles_is_refused_and_nothing_is_sent(
    given: Given, roles: list[str]
) -> None:
    report = given({**GOOD, "roles": roles})
    assert_refused(report, "R-01")
    for role in roles:
        assert (f"{role} must not" in str(report.facts["message"])) is (role != "prescriptions")
    assert given.account.links == []


@pytest.mark.parametrize(
    "roles",
    [
        ["Prescriptions"],
        ["prescriptions "],
        ["Zarządzanie preskrypcjami"],
        ["all"],
        [CANARY],
        ["prescriptions", CANARY],
        ["prescriptions", "prescriptions"],
    ],
    ids=repr,
)
def test_a_role_that_is_not_known_is_refused(given: Given, roles: list[str]) -> None:
    assert_refused(given({**GOOD, "roles": roles}), "R-01")
    assert given.account.links == []


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("not an address " + CANARY, "A-01"),
        ("ftp://smiletps.example", "A-01"),
        ("https://user:KANAREK@smiletps.example", "A-01"),
        ("https://good\\@evil.example", "A-01"),
        ("https://good.example/\ud83e", "A-01"),
        ("https://vip.invisalign.com", "A-02"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused(given: Given, address: str, code: str) -> None:
    report = given({**GOOD, "address": address})
    assert report.status == 64
    assert report.facts["code"] == code
    assert "KANAREK" not in str(report)


def test_letters_that_only_look_right_must_be_written_in_their_plain_form(given: Given) -> None:
    report = given({**GOOD, "address": "https://smilеtps.example"})  # a Cyrillic е
    assert report.facts["code"] == "A-04"
    assert "xn--" in str(report.facts["message"])
    assert given.account.links == []


def test_an_address_that_the_installer_fixed_cannot_be_replaced(given: Given) -> None:
    fixed = Preset(address="https://fixed.example")
    report = given(GOOD, fixed)
    assert (report.status, report.facts["code"]) == (64, "A-03")
    assert given.account.links == []
    assert given({**GOOD, "address": "https://fixed.example/"}, fixed).status == 0


@pytest.mark.parametrize(
    ("entry", "value", "code"),
    [
        ("staff_login", "mójlogin", "D-03"),
        ("staff_login", "smiletps\nkowalska", "D-03"),
        ("staff_login", "smiletps-kоwalska", "D-03"),
        ("staff_login", "biuro@clinic.example", "D-03"),
        ("staff_password", "••••••••", "D-04"),
        ("staff_password", "KANAREK\nnext line", "D-04"),
        ("staff_password", "KANAREK\x00", "D-04"),
    ],
    ids=repr,
)
def test_what_the_window_would_block_the_command_blocks_too(
    given: Given, entry: str, value: str, code: str
) -> None:
    assert_refused(given({**GOOD, entry: value}), code)
    assert given.account.links == []


@pytest.mark.parametrize(
    "answers", [[], "x", 1, {"Kod": 1}, {"Kod": ""}, {"Kod": None}, {CANARY: [CANARY]}], ids=repr
)
def test_answers_that_cannot_be_used_are_refused(given: Given, answers: object) -> None:
    assert_refused(given({**GOOD, "answers": answers}), "D-02", "answer")


@pytest.mark.parametrize("again", ["Kod z SMS", "kod  z sms:", "KOD Z SMS *"])
def test_one_question_answered_twice_is_refused(given: Given, again: str) -> None:
    answers = f'{{"Kod z SMS": "{CANARY}", "{again}": "2"}}'
    content = json.dumps(GOOD)[:-1] + f', "answers": {answers}}}'
    assert_refused(given(content.encode()), "D-02", "a label in answers is there twice")


@pytest.mark.parametrize("sign", ["\n", "\x00", "\x1b", "\u2028", "\ud800"], ids=ascii)
@pytest.mark.parametrize("name", ["account", "account_password", "answers"])
def test_what_no_field_of_a_web_page_can_hold_is_told_before_anything_is_sent(
    given: Given, name: str, sign: str
) -> None:
    value = CANARY + sign + "x"
    report = given({**GOOD, name: {"Kod": value} if name == "answers" else value})
    assert_refused(report, "D-02", name, "copying slip")
    assert given.account.links == []


def test_a_check_needs_no_staff_password_and_no_roles(given: Given) -> None:
    wanted = {name: GOOD[name] for name in ("address", "account", "account_password")}
    assert given({**wanted, "staff_login": "ola"}, command=check).status == 0
    assert given.account.checks == ["ola"]
    assert_refused(given(GOOD, command=check), "D-02", "entry number 5 is unknown")
    assert given.account.links == []


@pytest.mark.parametrize(
    "roles", [[], ["treatment"], ["prescriptions", "payments"], [role.value for role in Role]]
)
def test_the_whole_program_sends_nothing_for_another_role(
    program: Program, sites: PracticeSites, roles: list[str]
) -> None:
    document = order(sites, roles=roles, staff_password=CANARY)
    done = program.run("push", "--json", "--ca-file", str(sites.ca_file), document=document)
    assert done.status == 64
    assert done.facts["code"] == "R-01"
    assert sites.look().requests == []
    assert "KANAREK" not in done.output + done.errors


@pytest.mark.parametrize(
    ("option", "content", "code"),
    [
        ("--site", "nonsense =", "K-02"),
        ("--site", "schema = 1\n[sign_in]\nsecret = 1", "K-02"),
        ("--site", None, "K-02"),
        ("--settings", "verify = false", "K-10"),
        ("--settings", None, "K-10"),
        ("--ca-file", "no certificate", "D-02"),
        ("--ca-file", None, "D-02"),
    ],
)
def test_a_file_of_the_command_line_that_cannot_be_used_is_bad_input(
    program: Program, tmp_path: Path, option: str, content: str | None, code: str
) -> None:
    file = tmp_path / "file"
    if content is not None:
        file.write_text(content)
    done = program.run("push", "--json", option, str(file), document=GOOD)
    assert (done.status, done.facts["code"]) == (64, code)
    assert done.facts["verdict"] == "failed"


@pytest.mark.parametrize(
    "arguments",
    [
        ["push", CANARY],
        ["push", "line\n" + CANARY],
        ["push", "--json=" + CANARY],
        ["--pasword", CANARY],
        ["--line\n" + CANARY],
        ["--language", CANARY],
        ["--language", "line\n" + CANARY],
        ["push", "--site"],
        ["nope"],
    ],
    ids=repr,
)
def test_a_command_line_that_cannot_be_used_is_bad_input(
    program: Program, arguments: list[str]
) -> None:
    done = program.run(*arguments)
    assert done.status == 64
    assert done.output == ""
    assert "usage: smiletps-wizard" in done.errors
    assert "KANAREK" not in done.errors


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--settings", "x.toml", "status"], "--settings"),
        (["--address", "https://smiletps.example", "status"], "--address"),
        (["--address", "https://smiletps.example", "practice-sites"], "--address"),
        (
            ["--address", "https://smiletps.example", "diagnose", "--out", "/nonexistent/x.zip"],
            "--address",
        ),
        (["--practice", "push"], "--practice"),
        (["--walk", "pictures", "check"], "--walk"),
        (["--language", "pl", "status"], "--language"),
    ],
)
def test_an_option_that_the_command_does_not_use_is_refused_by_name(
    program: Program, arguments: list[str], named: str
) -> None:
    done = program.run(*arguments)
    assert done.status == 64
    assert f"{named} is of no use" in done.errors
    assert "smiletps.example" not in done.errors


def test_status_takes_no_settings_file(program: Program) -> None:
    done = program.run("status", "--settings", "x.toml")
    assert done.status == 64
    assert done.output == ""
