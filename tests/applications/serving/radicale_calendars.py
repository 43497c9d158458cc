"""Radicale, a calendar server (PyPI), whose web pages work with JavaScript only."""

from __future__ import annotations

from wsgiref.types import WSGIApplication

from radicale import config
from radicale.app import Application

from tests.applications.serving.accounts import NAME, PASSWORD
from tests.applications.serving.https_server import Place, serve


def calendars(place: Place) -> WSGIApplication:
    """Make a server with one user."""
    users = place.folder / "users"
    users.write_text(f"{NAME}:{PASSWORD}\n", "utf-8")
    settings = config.load()
    settings.update(
        {
            "auth": {"type": "htpasswd", "htpasswd_filename": str(users),
                     "htpasswd_encryption": "plain"},
            "storage": {"filesystem_folder": str(place.folder / "calendars")},
        },
        "test",
    )  # fmt: skip
    application: WSGIApplication = Application(settings)
    return application


if __name__ == "__main__":
    serve(calendars)
