"""The language in which pages are asked for is that of the labels in the profile."""

from __future__ import annotations

from dataclasses import replace

import pytest

from wizard.core.site import SettingsPage, SignInPage, SiteProfile, StaffForm
from wizard.smiletps.language import ENGLISH, POLISH, SITES_OWN, accept_language


def test_the_usual_profile_asks_for_polish() -> None:
    assert accept_language(SiteProfile()) == POLISH


@pytest.mark.parametrize(
    ("login", "password", "submit", "language"),
    [
        ("First name", "Last name", "Save", ENGLISH),
        ("Invisalign Staff Account login", "Invisalign Staff Account password", "Update", ENGLISH),
        ("Jabber ID", "Skype", "Save preferences", ENGLISH),
        ("Imię", "Nazwisko", "Zapisz", POLISH),
        ("Imie", "Nazwisko", "Zapisz", POLISH),
        ("Vorname", "Nachname", "Speichern", SITES_OWN),
        ("Vorname", "Nachname", "Profil im Konto aktualisieren", SITES_OWN),  # RDMO
        ("Prénom", "Nom", "Enregistrer", SITES_OWN),
    ],
)
def test_labels_tell_their_language(login: str, password: str, submit: str, language: str) -> None:
    staff = StaffForm((login,), (password,), (submit,))
    assert accept_language(SiteProfile(staff=staff)) == language


def test_links_and_sign_in_texts_count_when_they_are_the_profiles_own() -> None:
    profile = SiteProfile(staff=StaffForm(("ICQ",), ("AIM",), ("OK",)))
    assert accept_language(profile) == SITES_OWN
    links = SettingsPage(links=("My preferences",))
    assert accept_language(replace(profile, settings=links)) == ENGLISH
    sign_in = SignInPage(login=("Nazwa użytkownika",))
    assert accept_language(replace(profile, sign_in=sign_in)) == POLISH
