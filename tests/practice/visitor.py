"""Somebody who knows the practice sites by heart: paths and field names are hard-coded here."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urljoin, urlsplit

import requests

from wizard.practice.sites import PracticeSites
from wizard.practice.visit import SAVE, SETTINGS, SIGN_IN

TOKEN = re.compile(r'name="_token" value="([^"]*)"')


class Visitor:
    """One browser of a visitor of one site, trusting the authority of this run only."""

    def __init__(self, sites: PracticeSites, address: str) -> None:
        self.sites = sites
        self.address = address
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.verify = str(sites.ca_file)

    def __enter__(self) -> Visitor:
        return self

    def __exit__(self, *_: object) -> None:
        self.session.close()

    def open(self, path: str) -> requests.Response:
        """Ask for a page; redirects are followed."""
        return self.session.get(urljoin(self.address, path), timeout=20)

    def send(
        self, page: requests.Response, path: str, fields: Sequence[tuple[str, str]]
    ) -> requests.Response:
        """Send a form of `page` with its token, as a browser does."""
        parts = urlsplit(page.url)
        headers = {"Referer": page.url, "Origin": f"{parts.scheme}://{parts.netloc}"}
        token = TOKEN.search(page.text)
        pairs = [*([("_token", token[1])] if token else []), *fields]
        address = urljoin(self.address, path)
        return self.session.post(address, data=pairs, headers=headers, timeout=20)

    def sign_in(self, password: str = "") -> requests.Response:
        """Sign in to the practice SmileTPS."""
        fields = [
            ("email", self.sites.account),
            ("password", password or self.sites.account_password),
        ]
        return self.send(self.open(SIGN_IN), SIGN_IN, fields)

    def save(self, login: str, password: str) -> requests.Response:
        """Send the staff form of the plain site."""
        fields = [("invisalign_login", login), ("invisalign_password", password)]
        return self.send(self.open(SETTINGS), SAVE, fields)
