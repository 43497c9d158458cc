"""Short ways to use a connection in a test."""

from __future__ import annotations

from wizard.smiletps.html.encode import Submission
from wizard.smiletps.https.connection import Connection
from wizard.smiletps.https.exchange import Answer
from wizard.smiletps.https.trouble import Trouble

SECRET = b"password=KANAREK-9f3a"


def trouble(found: Answer | Trouble) -> Trouble:
    assert isinstance(found, Trouble), found
    return found


def answer(found: Answer | Trouble) -> Answer:
    assert isinstance(found, Answer), found
    return found


def form(url: str, body: bytes = SECRET) -> Submission:
    return Submission("POST", url, "application/x-www-form-urlencoded", body)


def post(connection: Connection, site: str, path: str = "/sign-in") -> Answer | Trouble:
    return connection.send(form(site + path), site + "/form?a=1#top")
