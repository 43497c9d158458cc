"""The hunt for canaries: no password in any file, argument, variable or output of a command."""

from __future__ import annotations

import base64
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from tests.commands.conftest import Program, order
from tests.keep.secret_service import wait_for
from wizard.core.outcomes import Stage
from wizard.practice.faults import FAULTS, Faults
from wizard.practice.sites import PracticeSites

STAFF = "KANAREK'\"personel ż+%s{0}&="
ACCOUNT = "KANAREK konto\\ń<b>;"


def shapes(secret: str) -> Iterator[bytes]:
    """The secret as it might be written down somewhere."""
    raw = secret.encode()
    yield raw
    yield secret.encode("utf-16-le")
    yield secret[::-1].encode()
    yield quote(secret).encode()
    yield quote_plus(secret).encode()
    yield json.dumps(secret).strip('"').encode()
    yield json.dumps(secret, ensure_ascii=False).strip('"').encode()
    yield repr(secret).strip("'").encode()
    for shift in range(3):
        # The middle of it, whatever stands before and after in the same base64 text.
        text = base64.b64encode(b"\0" * shift + raw)
        yield text[4:-4]
    yield raw.hex().encode()
    # A part is a leak too: the first word, which is in nothing but the canaries.
    yield b"KANAREK"


def assert_clean(what: str, content: bytes) -> None:
    for secret in (STAFF, ACCOUNT):
        for shape in shapes(secret):
            assert shape not in content, what


def assert_no_file_holds_one(folder: Path) -> None:
    for file in folder.rglob("*"):
        assert_clean(str(file), str(file).encode())
        if file.is_file():
            assert_clean(str(file), file.read_bytes())
            if zipfile.is_zipfile(file):
                with zipfile.ZipFile(file) as packed:
                    for name in packed.namelist():
                        assert_clean(name, packed.read(name))


def test_the_hunt_finds_a_canary_in_every_shape(tmp_path: Path) -> None:
    for number, shape in enumerate(shapes(STAFF)):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "file").write_bytes(b"before " + shape + b" after")
        with pytest.raises(AssertionError, match="file"):
            assert_no_file_holds_one(tmp_path / str(number))


@pytest.fixture
def careful(program: Program) -> Program:
    """The program with a temporary folder and a current log that are looked through later."""
    (program.home / "temporary").mkdir()
    return program.having(TMPDIR=str(program.home / "temporary"), PYTHONDEVMODE="1")


SCENES = {
    "confirmed": ("plain", Faults()),
    "refused": ("plain", FAULTS["refused"]),
    "lost": ("write_only", FAULTS["dropped-after-save"]),
    "cut": ("plain", FAULTS["reply-cut"]),
    "error": ("plain", FAULTS["error-500-not-stored"]),
    "too_many": ("plain", FAULTS["too-many-requests"]),
    "huge": ("plain", FAULTS["huge"]),
    "repeats_the_secret": ("redirect_307", Faults()),
    "form_by_get": ("get_form", Faults()),
    "asks_again": ("second_factor", Faults()),
}


@pytest.mark.parametrize(("variant", "faults"), SCENES.values(), ids=SCENES.keys())
def test_no_secret_is_written_or_printed(careful: Program, variant: str, faults: Faults) -> None:
    with PracticeSites(faults, variant, account_password=ACCOUNT) as sites:
        document = order(sites, staff_password=STAFF, answers={"inny kod": STAFF})
        for arguments in (["push", "--json"], ["push"]):
            done = careful.run(*arguments, "--ca-file", str(sites.ca_file), document=document)
            assert done.status in {0, 10, 20, 30, 40}
            assert done.output
            assert_clean("output", (done.output + done.errors).encode())
    careful.run("diagnose", "--out", str(careful.home / "report.zip"))
    assert (careful.state / "log.txt").stat().st_size > 0
    assert_no_file_holds_one(careful.home)


def test_no_secret_of_a_wrong_password_or_broken_document_is_written(careful: Program) -> None:
    with PracticeSites(account_password="another one") as sites:
        document = order(sites, staff_password=STAFF, account_password=ACCOUNT)
        whole = json.dumps(document)
        broken = [
            whole.encode(),
            whole[:-5].encode(),
            whole.replace('"roles"', json.dumps(STAFF)).encode(),
            json.dumps({**document, "roles": [STAFF]}).encode(),
            json.dumps({**document, "address": STAFF}).encode(),
            json.dumps({**document, "staff_login": STAFF + "\n"}).encode(),
        ]
        for content in broken:
            done = careful.run("push", "--json", "--ca-file", str(sites.ca_file), document=content)
            assert done.status in {20, 64}
            assert_clean("output", (done.output + done.errors).encode())
    assert_no_file_holds_one(careful.home)


@pytest.mark.parametrize("sites", [Faults(delay={Stage.SIGN_IN: 60.0})], indirect=True, ids=[""])
def test_no_secret_is_in_arguments_or_environment_while_it_runs(
    careful: Program, sites: PracticeSites
) -> None:
    document = order(sites, staff_password=STAFF, account_password=ACCOUNT)
    process = careful.start("push", "--json", "--ca-file", str(sites.ca_file))
    assert process.stdin is not None
    process.stdin.write(json.dumps(document).encode())
    process.stdin.close()
    wait_for(lambda: len(sites.look().requests) > 0, "the first request")
    for what in ("cmdline", "environ", "maps", "comm"):
        assert_clean(what, Path(f"/proc/{process.pid}/{what}").read_bytes())
    process.kill()
    process.wait()
    assert_no_file_holds_one(careful.home)
