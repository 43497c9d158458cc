"""Roundup, an issue tracker with a web framework of its own (PyPI), in its classic form."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from wsgiref.types import WSGIApplication

from roundup import configuration, instance, password
from roundup.cgi.wsgi_handler import RequestDispatcher

from tests.applications.serving.accounts import MAIL, NAME, PASSWORD
from tests.applications.serving.https_server import Place, serve


def tracker(place: Place) -> WSGIApplication:
    """Make a tracker with one user."""
    home = str(place.folder / "tracker")
    admin = Path(sys.executable).with_name("roundup-admin")
    subprocess.run([admin, "-i", home, "install", "classic", "sqlite"], check=True,
                   stdout=subprocess.DEVNULL)  # fmt: skip
    settings = configuration.CoreConfig(home)
    settings["TRACKER_WEB"] = f"{place.address}/"
    settings["MAIL_DOMAIN"] = settings["MAIL_HOST"] = "localhost"
    settings.save()
    made = instance.open(home)
    made.init(password.Password("unused-Admin-1", config=settings))
    database = made.open("admin")
    secret = password.Password(PASSWORD, config=settings)
    database.user.create(username=NAME, password=secret, address=MAIL, roles="User")
    database.commit()
    database.close()
    application: WSGIApplication = RequestDispatcher(home)
    return application


if __name__ == "__main__":
    serve(tracker)
