"""Which of the two forms a page shows, and whether a sign-in form was met before."""

from __future__ import annotations

from wizard.smiletps.errand import Errand, FormShape, path_of
from wizard.smiletps.html.match import Ambiguous, Missing, fit, match_links
from wizard.smiletps.html.page import Page
from wizard.smiletps.https.trouble import Trouble
from wizard.smiletps.pages import Sight
from wizard.smiletps.settings_form import SettingsForm
from wizard.smiletps.sign_in_form import SignInForm, find_sign_in

_SIGN_IN_LINKS = (
    "Zaloguj się", "Zaloguj", "Logowanie", "Log in", "Login", "Sign in", "Anmelden", "Einloggen",
    "Přihlásit se", "Přihlásit", "Увійти", "Вхід",
)  # fmt: skip


def sign_in_words(errand: Errand) -> tuple[str, ...]:
    """What leads to a sign-in page is called: as its button in the profile, or as everywhere."""
    return (*errand.profile.sign_in.submit, *_SIGN_IN_LINKS)


def offers_sign_in(errand: Errand, page: Page) -> bool:
    """Whether a link of the page leads to the sign-in."""
    return bool(match_links(sign_in_words(errand), page.links))


def settings_on(errand: Errand, page: Page | None) -> SettingsForm | None:
    """The form of the Staff Account, when this is a page and has it."""
    found = errand.settings_in(page) if page else None
    return found if isinstance(found, SettingsForm) else None


def sign_in_on(errand: Errand, page: Page) -> SignInForm | Ambiguous | Missing:
    """The sign-in form of a page, or why there is none.

    Name, password and a button: the form of the Staff Account has the shape of a sign-in form, and
    the SmileTPS password must never be typed into it.
    """
    words, staff = errand.profile.sign_in, errand.profile.staff.password
    found = find_sign_in(page, words)
    if not isinstance(found, SignInForm):
        return found
    if found.password is None:
        settings = settings_on(errand, page)
        return Missing(words.submit) if settings and settings.form is found.form else found
    is_staffs = fit(staff, found.password) > fit(words.password, found.password)
    return Missing(words.submit) if is_staffs and not found.button_is_wanted else found


def sign_in_form_on(errand: Errand, page: Page) -> SignInForm | None:
    """The sign-in form, when this page has one that is plainly it."""
    found = sign_in_on(errand, page)
    return found if isinstance(found, SignInForm) else None


def frame_to_sign_in(errand: Errand, page: Page) -> Sight | None:
    """The frame of a page that shows a sign-in form."""
    for url in errand.pages.frames_of(page):
        there = errand.pages.open(url, page.url)
        if isinstance(there, Trouble) or there.page is None:
            continue
        if sign_in_form_on(errand, there.page) is not None:
            return there
    return None


def asks_again(errand: Errand, page: Page) -> SignInForm | None:
    """A sign-in form that was used before, shown once more: the site has forgotten us."""
    names = {control.name for form in page.forms for control in form.controls}
    used = [shape for shape in errand.used_forms if {*shape[:2]} - {""} <= names]
    if not used or errand.form_is_everywhere or settings_on(errand, page) is not None:
        return None
    form = sign_in_form_on(errand, page)
    return form if form is not None and shape_of(form) in used else None


def shape_of(form: SignInForm) -> FormShape:
    """By what a sign-in form is known again: its field names and where it goes."""
    return (
        form.user.name if form.user else "",
        form.password.name if form.password else "",
        path_of(form.form),
    )
