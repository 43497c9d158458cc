"""Starting and stopping: addresses, trust, the state file, nothing left behind."""

from __future__ import annotations

import json
import os
import stat
import threading
from dataclasses import asdict
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests

from tests.practice.visitor import Visitor
from wizard.practice.sites import PracticeSites


def test_both_sites_answer_over_https_with_the_authority_of_this_run(sites: PracticeSites) -> None:
    for address in (sites.ids, sites.smiletps):
        assert urlsplit(address).scheme == "https"
        assert requests.get(address, verify=str(sites.ca_file), timeout=10).status_code == 200


def test_who_does_not_know_the_authority_is_not_served(sites: PracticeSites) -> None:
    with pytest.raises(requests.exceptions.SSLError):
        requests.get(sites.smiletps, timeout=10)
    assert sites.look().requests == []


def test_two_runs_have_different_authorities_and_passwords(tmp_path: Path) -> None:
    with (
        PracticeSites(folder=tmp_path / "a") as first,
        PracticeSites(folder=tmp_path / "b") as second,
    ):
        assert first.ca_file.read_bytes() != second.ca_file.read_bytes()
        assert first.account_password != second.account_password
        with pytest.raises(requests.exceptions.SSLError):
            requests.get(second.ids, verify=str(first.ca_file), timeout=10)


def test_no_private_key_is_written(tmp_path: Path) -> None:
    with PracticeSites(folder=tmp_path):
        assert b"PRIVATE" not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


def test_the_state_file_shows_what_the_sites_hold(smiletps: Visitor) -> None:
    smiletps.sign_in()
    smiletps.save("recepcja", "tajne")
    sites = smiletps.sites
    shown = json.loads(sites.state_file.read_text(encoding="utf-8"))
    assert shown == json.loads(json.dumps(asdict(sites.look())))
    assert (shown["staff_login"], shown["staff_password"]) == ("recepcja", "tajne")
    assert shown["requests"][0] == "GET /zaloguj"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_only_the_owner_reads_the_state_file(smiletps: Visitor) -> None:
    smiletps.sign_in()
    assert stat.S_IMODE(smiletps.sites.state_file.stat().st_mode) == 0o600


def test_passwords_of_the_sign_in_are_never_in_the_state_file(smiletps: Visitor) -> None:
    smiletps.sign_in("wrong-canary-1")
    smiletps.sign_in()
    text = smiletps.sites.state_file.read_text(encoding="utf-8")
    assert "wrong-canary-1" not in text
    assert smiletps.sites.account_password not in text


def test_a_given_password_is_used() -> None:
    with PracticeSites(account_password="dane do ćwiczeń") as sites:
        assert sites.account_password == "dane do ćwiczeń"
        with Visitor(sites, sites.smiletps) as visitor:
            assert "Dzień dobry" in visitor.sign_in().text


def test_a_preset_pair_is_shown_and_counts_as_no_write(smiletps: Visitor) -> None:
    smiletps.sites.hold("stary.login", "stare")
    smiletps.sign_in()
    assert 'value="stary.login"' in smiletps.open("/moje-konto/ustawienia").text
    assert smiletps.sites.look().writes == 0


def test_stopping_leaves_no_thread_no_folder_and_no_listener() -> None:
    with PracticeSites() as sites:
        folder = sites.state_file.parent
        requests.get(sites.smiletps, verify=str(sites.ca_file), timeout=10)
        assert folder.is_dir()
        address = sites.smiletps
    assert not folder.exists()
    assert [thread for thread in threading.enumerate() if thread.name == "practice site"] == []
    with pytest.raises(requests.exceptions.ConnectionError):
        requests.get(address, timeout=10)


def test_stopping_twice_is_no_trouble() -> None:
    sites = PracticeSites()
    sites.stop()
    sites.stop()


def test_an_unknown_variant_is_named() -> None:
    with pytest.raises(KeyError, match="no-such-variant"):
        PracticeSites(variant="no-such-variant")
