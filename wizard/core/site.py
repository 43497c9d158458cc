"""The site profile: what the wizard looks for on SmileTPS, as data.

SmileTPS has no public interface. All that is known of it is the settings form of guide step 5, so
the pages are found the way a person finds them: by visible texts, tried in order. The defaults
below are used when no profile file says otherwise; keep.packs reads and checks such a file.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class SignInPage:
    """The page where the clinic signs in. An empty `path`: found from the address."""

    path: str = ""
    login: tuple[str, ...] = (
        "E-mail",
        "Adres e-mail",
        "Login",
        "Nazwa użytkownika",
        "Email",
        "Username",
    )
    password: tuple[str, ...] = ("Hasło", "Password")
    submit: tuple[str, ...] = ("Zaloguj", "Zaloguj się", "Log in", "Sign in")


@dataclass(frozen=True)
class SettingsPage:
    """The page that holds the Staff Account form. An empty `path`: found by following `links`."""

    path: str = ""
    links: tuple[str, ...] = (
        "Ustawienia",
        "Ustawienia konta",
        "Moje konto",
        "Konto",
        "Profil",
        "Settings",
        "Account",
        "Profile",
    )


@dataclass(frozen=True)
class StaffForm:
    """The form of guide step 5: labels of its two fields and its button."""

    login: tuple[str, ...] = ("Login do Invisalign Staff Account",)
    password: tuple[str, ...] = ("Hasło do Invisalign Staff Account",)
    submit: tuple[str, ...] = ("Zaktualizuj dane",)


@dataclass(frozen=True)
class ResultTexts:
    """Parts of texts that mean yes or no after saving, beside the read-back and never above it."""

    success: tuple[str, ...] = ("zaktualizowan", "zapisan", "saved", "updated")
    failure: tuple[str, ...] = ("błąd", "niepoprawn", "error", "invalid")


@dataclass(frozen=True)
class SiteProfile:
    """Everything a site needs beyond the visible labels. Every part has a default.

    `address` is an https URL or empty (the user is asked). `hosts` are further hosts of the same
    operator, such as a separate sign-in host: bare names in plain (punycode) form, with a port
    where it is not 443. All texts are compared word for word: never patterns, never formats.
    """

    name: str = "SmileTPS"
    address: str = ""
    hosts: tuple[str, ...] = ()
    sign_in: SignInPage = field(default_factory=SignInPage)
    settings: SettingsPage = field(default_factory=SettingsPage)
    staff: StaffForm = field(default_factory=StaffForm)
    result: ResultTexts = field(default_factory=ResultTexts)
