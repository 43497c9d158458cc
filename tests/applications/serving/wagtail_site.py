"""Wagtail, a content management system on Django (PyPI), in German; its profile is in a tab."""

from __future__ import annotations

from wsgiref.types import WSGIApplication

import django
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.urls import include, path

from tests.applications.serving.accounts import MAIL, NAME, PASSWORD
from tests.applications.serving.https_server import Place, serve

APPLICATIONS = [
    "wagtail.contrib.forms", "wagtail.contrib.redirects", "wagtail.embeds", "wagtail.sites",
    "wagtail.users", "wagtail.snippets", "wagtail.documents", "wagtail.images", "wagtail.search",
    "wagtail.admin", "wagtail", "modelcluster", "taggit", "django.contrib.admin",
    "django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions",
    "django.contrib.messages", "django.contrib.staticfiles",
]  # fmt: skip
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
CONTEXT = ["django.template.context_processors.request",
           "django.contrib.auth.context_processors.auth",
           "django.contrib.messages.context_processors.messages"]  # fmt: skip


def site(place: Place) -> WSGIApplication:
    """Make a site with one editor."""
    settings.configure(
        SECRET_KEY="only for this test",
        ALLOWED_HOSTS=["localhost"],
        INSTALLED_APPS=APPLICATIONS,
        MIDDLEWARE=MIDDLEWARE,
        ROOT_URLCONF=__name__,
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates",
                    "APP_DIRS": True, "OPTIONS": {"context_processors": CONTEXT}}],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3",
                               "NAME": place.folder / "wagtail.sqlite3"}},
        CSRF_COOKIE_SECURE=True,
        SESSION_COOKIE_SECURE=True,
        LANGUAGE_CODE="de",
        STATIC_URL="/static/",
        MEDIA_ROOT=str(place.folder),
        MEDIA_URL="/media/",
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        WAGTAIL_SITE_NAME="Praxis",
        WAGTAILADMIN_BASE_URL=place.address,
    )  # fmt: skip
    django.setup()
    # The tables as they are today, without the 200 steps that led there: a third of the time.
    settings.MIGRATION_MODULES = {each.label: None for each in apps.get_app_configs()}
    call_command("migrate", run_syncdb=True, verbosity=0)
    _fill()
    application: WSGIApplication = get_wsgi_application()
    return application


def _fill() -> None:
    """One editor, and what the steps left out would have made: the roots of pages and files."""
    from django.contrib.auth.models import User  # noqa: PLC0415 - only once Django is set up
    from wagtail.models import Collection, Locale, Page  # noqa: PLC0415

    User.objects.create_superuser(NAME, MAIL, PASSWORD)
    Locale.objects.create(language_code="de")
    Collection.add_root(name="Root")
    Page.add_root(title="Root", slug="root")


def __getattr__(name: str) -> list[object]:
    """Django asks this module for its addresses; Wagtail's come only once Django is set up."""
    if name != "urlpatterns":
        raise AttributeError(name)
    from wagtail.admin.urls import urlpatterns as wagtail  # noqa: PLC0415

    return [path("verwaltung/", include(wagtail))]


if __name__ == "__main__":
    serve(site)
