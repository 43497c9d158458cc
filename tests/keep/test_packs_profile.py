"""Site profiles that somebody wrote wrongly, or with bad intent: refused, with line and key named.

security.md, T11: a profile may narrow what the wizard does, and never widen it.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from wizard.core.outcomes import Code
from wizard.core.pack_problem import PackFault, PackProblem
from wizard.core.site import SiteProfile
from wizard.keep.packs import LARGEST_PROFILE, load_profile

SAMPLE = """schema = 1
name = "SmileTPS"
{change}
"""

REFUSED: dict[str, tuple[str, PackFault, str]] = {
    "http": ('address = "http://smiletps.pl"', PackFault.NOT_HTTPS, "address"),
    "no scheme": ('address = "smiletps.pl"', PackFault.NOT_HTTPS, "address"),
    "file": ('address = "file:///etc/passwd"', PackFault.NOT_HTTPS, "address"),
    "scheme in capitals": ('address = "HTTPS://smiletps.pl"', PackFault.NOT_HTTPS, "address"),
    "IDS itself": ('address = "https://vip.invisalign.com"', PackFault.IS_IDS, "address"),
    "bare number": ('address = "https://192.168.0.10"', PackFault.NOT_AN_ADDRESS, "address"),
    "octal number": ('address = "https://0177.0.0.1"', PackFault.NOT_AN_ADDRESS, "address"),
    "number in six": ('address = "https://[2001:db8::1]"', PackFault.NOT_AN_ADDRESS, "address"),
    "Cyrillic look-alike": (
        'address = "https://smiletрs.pl"',
        PackFault.NOT_AN_ADDRESS,
        "address",
    ),
    "punycode": ('address = "https://xn--smilets-6bg.pl"', PackFault.NOT_AN_ADDRESS, "address"),
    "look-alike digits": ('address = "https://smi1etps.pl"', PackFault.NOT_AN_ADDRESS, "address"),
    "user in the address": (
        'address = "https://smiletps.pl@evil.example"',
        PackFault.NOT_AN_ADDRESS,
        "address",
    ),
    "trailing dot": ('address = "https://smiletps.pl."', PackFault.NOT_AN_ADDRESS, "address"),
    "port that is none": ('address = "https://a.pl:99999"', PackFault.NOT_AN_ADDRESS, "address"),
    "port of http": ('address = "https://a.pl:80"', PackFault.NOT_AN_ADDRESS, "address"),
    "climbing address": ('address = "https://a.pl/../x"', PackFault.NOT_AN_ADDRESS, "address"),
    "fragment": ('address = "https://a.pl/#top"', PackFault.NOT_AN_ADDRESS, "address"),
    "blank in the address": ('address = "https://a .pl"', PackFault.NOT_AN_ADDRESS, "address"),
    "line break in the address": ('address = "https://a.pl\\n"', PackFault.INVISIBLE, "address"),
    "address as number": ("address = 7", PackFault.NOT_TEXT, "address"),
    "wildcard host": ('hosts = ["*.smiletps.pl"]', PackFault.NOT_A_HOST, "hosts"),
    "host with a path": ('hosts = ["a.pl/login"]', PackFault.NOT_A_HOST, "hosts"),
    "host with a scheme": ('hosts = ["https://a.pl"]', PackFault.NOT_A_HOST, "hosts"),
    "host that is a whole domain": ('hosts = ["pl"]', PackFault.NOT_A_HOST, "hosts"),
    "host that is a number": ('hosts = ["10.0.0.1"]', PackFault.NOT_A_HOST, "hosts"),
    "host of IDS": ('hosts = ["vip.invisalign.com"]', PackFault.IS_IDS, "hosts"),
    "host in capitals": ('hosts = ["Login.smiletps.pl"]', PackFault.NOT_A_HOST, "hosts"),
    "more hosts than an operator has": (
        'hosts = ["a.pl","b.pl","c.pl","d.pl","e.pl","f.pl"]',
        PackFault.TOO_MUCH,
        "hosts",
    ),
    "hosts as one text": ('hosts = "a.pl"', PackFault.NOT_TEXTS, "hosts"),
    "unknown key": ("verify = false", PackFault.UNKNOWN_KEY, "verify"),
    "unknown key in a section": (
        '[sign_in]\nsubmitt = ["Zaloguj"]',
        PackFault.UNKNOWN_KEY,
        "sign_in.submitt",
    ),
    "unknown section": ("[limits]\nseconds = 9", PackFault.UNKNOWN_KEY, "limits"),
    "path to another site": (
        '[sign_in]\npath = "https://evil.example/"',
        PackFault.NOT_A_PATH,
        "sign_in.path",
    ),
    "path with two slashes": (
        '[settings]\npath = "//evil.example/a"',
        PackFault.NOT_A_PATH,
        "settings.path",
    ),
    "climbing path": ('[settings]\npath = "/a/../b"', PackFault.NOT_A_PATH, "settings.path"),
    "climbing path in disguise": (
        '[settings]\npath = "/a/%2e%2e/b"',
        PackFault.NOT_A_PATH,
        "settings.path",
    ),
    "path with a backslash": (
        "[settings]\npath = '/\\evil'",
        PackFault.NOT_A_PATH,
        "settings.path",
    ),
    "script as a path": ('[sign_in]\npath = "javascript:1"', PackFault.NOT_A_PATH, "sign_in.path"),
    "format string": (
        '[staff]\nlogin = ["{p.__class__}"]',
        PackFault.NOT_VISIBLE_TEXT,
        "staff.login",
    ),
    "markup": (
        '[result]\nsuccess = ["<b>zapisano</b>"]',
        PackFault.NOT_VISIBLE_TEXT,
        "result.success",
    ),
    "text turned round": (
        '[result]\nfailure = ["b\\u202eąd"]',
        PackFault.INVISIBLE,
        "result.failure",
    ),
    "hidden character": (
        '[staff]\nsubmit = ["Zaktualizuj\\u200bdane"]',
        PackFault.INVISIBLE,
        "staff.submit",
    ),
    "labels as one text": ('[staff]\nlogin = "Login"', PackFault.NOT_TEXTS, "staff.login"),
    "number among labels": ('[staff]\nlogin = ["a", 1]', PackFault.NOT_TEXTS, "staff.login"),
    "empty label": ('[staff]\nlogin = [" "]', PackFault.EMPTY, "staff.login"),
    "no label at all": ("[staff]\nsubmit = []", PackFault.EMPTY, "staff.submit"),
    "labels without end": (
        "[staff]\nlogin = [" + "'a', " * 41 + "]",
        PackFault.TOO_MUCH,
        "staff.login",
    ),
    "a label as long as a page": (
        f'[staff]\nlogin = ["{"a" * 201}"]',
        PackFault.TOO_MUCH,
        "staff.login",
    ),
    "section as a text": ('staff = "Zaktualizuj"', PackFault.NOT_TABLE, "staff"),
    "section as a list": ("[[staff]]\nlogin = ['a']", PackFault.NOT_TABLE, "staff"),
    "not a number": ("[sign_in]\npath = nan", PackFault.NOT_TEXT, "sign_in.path"),
    "the same key twice": ('name = "Other"', PackFault.TWICE, ""),
    "the same section twice": ("[staff]\n[staff]", PackFault.TWICE, ""),
    "quote forgotten": ('address = "https://a.pl', PackFault.NOT_TOML, ""),
    "something quite else": ("{ 'json': 1 }", PackFault.NOT_TOML, ""),
    "brackets without end": ("x = " + "[" * 5000, PackFault.TOO_DEEP, ""),
    "dots without end": (".".join("a" * 5000) + " = 1", PackFault.TOO_DEEP, ""),
    "a number without end": ("x = " + "9" * 5000, PackFault.NOT_TOML, ""),
}


def profile(folder: Path, content: str | bytes) -> SiteProfile | PackProblem:
    """What the wizard makes of a profile file with this content."""
    file = folder / "clinic.toml"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return load_profile(file)


@pytest.mark.parametrize(("change", "fault", "key"), REFUSED.values(), ids=REFUSED.keys())
def test_a_bad_profile_is_refused_with_file_line_and_key(
    tmp_path: Path, change: str, fault: PackFault, key: str
) -> None:
    problem = profile(tmp_path, SAMPLE.replace("{change}", change))
    assert isinstance(problem, PackProblem)
    assert (problem.fault, problem.key) == (fault, key)
    assert problem.file == "clinic.toml"
    assert problem.line is not None
    assert problem.line >= 3
    assert problem.where.startswith("clinic.toml:")


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"\xef\xbb\xbfschema = 1\n", PackFault.BYTE_ORDER_MARK),
        ("schema = 1\n".encode("utf-16"), PackFault.BYTE_ORDER_MARK),
        ('name = "Łódź"\n'.encode("iso-8859-2"), PackFault.NOT_UTF_8),
        (b"#" * (LARGEST_PROFILE + 1), PackFault.TOO_LARGE),
        (b"schema = 2\n", PackFault.NEWER_SCHEMA),
        (b"schema = true\n", PackFault.NOT_NUMBER),
        (b"schema = -1\n", PackFault.NOT_NUMBER),
    ],
    ids=["UTF-8 with BOM", "UTF-16", "Latin 2", "huge", "newer", "true for a number", "negative"],
)
def test_a_file_that_is_no_such_file_is_refused(
    tmp_path: Path, content: bytes, fault: PackFault
) -> None:
    problem = profile(tmp_path, content)
    assert isinstance(problem, PackProblem)
    assert problem.fault is fault


@pytest.mark.parametrize(("rest", "line"), [("x = [\n", 2), ("x = [\r\n1,\r\n", 3), ("x = [1", 2)])
def test_what_is_never_closed_is_told_with_the_last_line(
    tmp_path: Path, rest: str, line: int
) -> None:
    problem = profile(tmp_path, f"# one\u2028the same\n{rest}")
    assert isinstance(problem, PackProblem)
    assert (problem.fault, problem.line) == (PackFault.NOT_TOML, line)


def test_a_missing_file_a_folder_and_a_device_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "loop.toml").symlink_to(tmp_path / "loop.toml")
    (tmp_path / "device.toml").symlink_to("/dev/zero")
    faults = {
        name: load_profile(tmp_path / name)
        for name in ("none.toml", "folder.toml", "loop.toml", "device.toml", "bad\0name.toml")
    }
    found = {
        name: problem.fault for name, problem in faults.items() if isinstance(problem, PackProblem)
    }
    assert found == {
        "none.toml": PackFault.MISSING,
        "folder.toml": PackFault.NOT_A_FILE,
        "loop.toml": PackFault.MISSING,
        "device.toml": PackFault.NOT_A_FILE,
        "bad\0name.toml": PackFault.MISSING,
    }


def test_an_empty_profile_is_the_built_in_one(tmp_path: Path) -> None:
    assert profile(tmp_path, "") == SiteProfile()
    assert profile(tmp_path, 'address = ""\n[settings]\npath = ""\n') == SiteProfile()


def test_a_profile_changes_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    made = profile(
        tmp_path,
        'address = "https://smiletps.example:8443/app/"\n'
        'hosts = ["login.smiletps.example", "login.smiletps.example:8443"]\n'
        '[settings]\npath = "/konto/ustawienia?tab=2"\n[staff]\nsubmit = ["Zapisz"]\n',
    )
    assert isinstance(made, SiteProfile)
    assert made.address == "https://smiletps.example:8443/app/"
    assert made.hosts == ("login.smiletps.example", "login.smiletps.example:8443")
    assert made.settings.path == "/konto/ustawienia?tab=2"
    assert made.staff.submit == ("Zapisz",)
    assert made.staff.login == SiteProfile().staff.login
    assert made.sign_in == SiteProfile().sign_in


def test_a_practice_site_on_this_computer_can_be_named(tmp_path: Path) -> None:
    for address in ("https://127.0.0.1:34567", "https://localhost:34567", "https://[::1]:34567"):
        made = profile(tmp_path, f'address = "{address}"\n')
        assert isinstance(made, SiteProfile)
        assert made.address == address


def test_what_a_page_shows_is_taken_as_it_stands(tmp_path: Path) -> None:
    """Serendipity: a button "Login >", and settings at "?serendipity[adminModule]=personal"."""
    path = "/admin.php?serendipity[adminModule]=personal"
    made = profile(
        tmp_path, f'[sign_in]\nsubmit = ["Login >", "< 1 min"]\n[settings]\npath = "{path}"\n'
    )
    assert isinstance(made, SiteProfile)
    assert made.sign_in.submit == ("Login >", "< 1 min")
    assert made.settings.path == path


def test_a_pattern_is_only_a_text(tmp_path: Path) -> None:
    made = profile(tmp_path, "[result]\nsuccess = ['(a+)+$', '%s %n', '.*']\n")
    assert isinstance(made, SiteProfile)
    assert made.result.success == ("(a+)+$", "%s %n", ".*")


@pytest.mark.parametrize(
    "content",
    [
        "".join(f"k{number} = 1\n" for number in range(6_000)),
        "x = [\n" + "{b = 1},\n" * 7_000 + "]",
        "".join(f"{'.'.join('a' * 45)}.k{number} = 1\n" for number in range(630)),
        "x = [\n" + "[\n" * 30_000,
        "x = " + "9" * 65_000,
        'x = """' + "\n" * 65_000,
    ],
    ids=["many keys", "many tables", "many dots", "deep", "long number", "long text"],
)
def test_the_worst_file_of_the_largest_size_is_refused_at_once(
    tmp_path: Path, content: str
) -> None:
    assert LARGEST_PROFILE * 0.8 < len(content) <= LARGEST_PROFILE
    began = time.perf_counter()
    assert isinstance(profile(tmp_path, content), PackProblem)
    assert time.perf_counter() - began < 1  # seconds; 0.05 on an idle machine


def test_the_problem_is_a_row_of_the_catalogue_and_names_no_folder(tmp_path: Path) -> None:
    problem = profile(tmp_path, '[staff]\nlogin = "Login"\n')
    assert isinstance(problem, PackProblem)
    told = problem.problem()
    assert told.code is Code.PROFILE_BROKEN
    assert told.named == (
        "clinic.toml:2 staff.login",
        "The value must be a list of texts in quotes.",
    )
    assert str(tmp_path) not in repr(problem)
