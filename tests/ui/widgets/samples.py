"""Each widget filled as a user may meet it: for the tests of all widgets, and to be looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wizard.core.guide import Cause
from wizard.core.local_text import LocalText
from wizard.core.outcomes import Code, Outcome, Problem, Stage, Verdict
from wizard.core.picture import Picture, Swatch
from wizard.core.roles import Role
from wizard.core.secret import Secret
from wizard.core.spelling import SpelledCharacter, spell
from wizard.ui.clipboard import Clipboard
from wizard.ui.theme import Tone
from wizard.ui.widgets.banner import Banner, PracticeBanner
from wizard.ui.widgets.card import Card, CardKind
from wizard.ui.widgets.causes import CausesPanel
from wizard.ui.widgets.login_edit import LoginAdvice, LoginField
from wizard.ui.widgets.password_advice import PasswordAdvice
from wizard.ui.widgets.password_edit import PasswordField
from wizard.ui.widgets.picture import GuidePicture
from wizard.ui.widgets.role_checklist import RoleChecklist, RoleText
from wizard.ui.widgets.rule_list import RuleLine, RuleState
from wizard.ui.widgets.stage_list import StageList
from wizard.ui.widgets.step_rail import RailStep, StepRail
from wizard.ui.widgets.strip import Strip
from wizard.ui.widgets.strip_copies import CopyItem
from wizard.ui.widgets.themed import Text
from wizard.ui.widgets.verdict_card import VerdictCard

ROLES = (
    RoleText(
        Role.PATIENTS,
        "Zarządzanie pacjentami",
        "dodawanie pacjentów, przekazywanie zdjęć",
        "Add patients, send photographs.",
        "A stranger could see and change your patients.",
        "Untick it on IDS, then here.",
    ),
    RoleText(
        Role.PRESCRIPTIONS,
        "Zarządzanie preskrypcjami*",
        "przekazywanie formularzy preskrypcji, przeglądanie planów leczenia ClinCheck "
        "(uwaga: bez możliwości ich zatwierdzania)",
        "Send prescription forms and look at ClinCheck plans, without approving them.",
        "",
        "",
    ),
    RoleText(
        Role.TREATMENT,
        "Zarządzanie leczeniem*",
        "przeglądanie i zatwierdzanie planów leczenia ClinCheck, przekazywanie formularzy "
        "preskrypcji",
        "Look at and APPROVE ClinCheck plans.",
        "A stranger could approve treatment plans in your name.",
        "Untick it on IDS, then here.",
    ),
    RoleText(
        Role.PAYMENTS,
        "Zarządzanie płatnościami",
        "dokonywanie płatności, wyświetlanie podsumowania konta",
        "Pay, and see the account.",
        "A stranger could pay with your account.",
        "Untick it on IDS, then here.",
    ),
    RoleText(
        Role.TRAINING,
        "Dostęp do szkoleń",
        "",
        "Training.",
        "A stranger could take your training.",
        "Untick it on IDS, then here.",
    ),
    RoleText(
        Role.SHOP,
        "Zakupy w sklepie",
        "składanie zamówień w sklepie Align",
        "Order in the Align shop.",
        "A stranger could order at your cost.",
        "Untick it on IDS, then here.",
    ),
    RoleText(
        Role.PROSPECTS,
        "Zarządzanie potencjalnymi pacjentami",
        "Zobacz dane potencjalnych pacjentów z narzędzia SmileView i wyszukiwarki lekarzy",
        "See people who asked for an appointment.",
        "A stranger could read the data of people who wrote to you.",
        "Untick it on IDS, then here.",
    ),
)

SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 240">
<rect width="640" height="240" fill="#ffffff"/><rect width="640" height="64" fill="#f0f3f6"/>
<g font-family="sans-serif" font-size="15" fill="#222222"><text x="24" y="38">Pacjenci</text>
<text x="120" y="38">Działania kliniczne</text><text x="300" y="38">Konto</text>
<text x="380" y="38">Sklep internetowy</text><text x="540" y="38">Edukacja</text>
<text x="24" y="120">Nazwa użytkownika: {login}</text></g>
<rect id="target-1" x="290" y="16" width="64" height="34" fill="none"/>
<rect id="target-2" x="20" y="100" width="300" height="30" fill="none"/></svg>"""

PICTURE = Picture(
    "konto.svg",
    SVG,
    LocalText("Pasek IDS", "The bar of IDS"),
    LocalText("Na górze strony jest pięć zakładek.", "There are five tabs; Konto is the third."),
    ("target-1", "target-2"),
    (
        Swatch("paper", "#ffffff", "#20272e"),
        Swatch("ink", "#222222", "#e8edf1"),
        Swatch("bar", "#f0f3f6", "#2c353d"),
    ),
)

CAUSES = (
    Cause(
        "no-tab",
        LocalText("Nie ma zakładki Konto", "There is no Konto tab"),
        LocalText("…", "You are signed in as staff. Only the doctor's own account has it."),
    ),
    Cause(
        "language",
        LocalText("Strona jest w innym języku", "The page is in another language"),
        LocalText("…", "Change the language of IDS at the bottom of the page to Polski."),
    ),
)

STEPS = (
    RailStep("Beginning", 0.5),
    RailStep("The tab Konto", 0.5),
    RailStep("Personel, and a new account", 0.5),
    RailStep("The form of the site", 1.5),
    RailStep("Press Utwórz", 0.5),
    RailStep("Give it to SmileTPS", 1),
    RailStep("The end"),
)

PASSWORD = "Kt7+mW4e=Hq2_Rd9"


def password_advice(secret: Secret) -> PasswordAdvice:
    """Two rules, and a finding for a no-break space."""
    text = secret.reveal()
    state = RuleState.OPEN if not text else RuleState.BROKEN
    lines = (
        RuleLine("At least 8 characters", RuleState.KEPT if len(text) >= 8 else state),
        RuleLine("A digit", RuleState.KEPT if any(map(str.isdigit, text)) else state),
        RuleLine("Whether IDS wants a symbol is not known", RuleState.UNKNOWN),
    )
    if "\u00a0" not in text:
        return PasswordAdvice(lines)
    place = text.index("\u00a0") + 1
    words = f"Character {place} of {len(text)} is a no-break space. It came with the copy."
    return PasswordAdvice(lines, (words,), Secret(text.replace("\u00a0", "")))


def login_advice(text: str) -> LoginAdvice:
    """Takes spaces off; one rule."""
    cleaned = text.strip()
    notes = ("A space before or after it was taken out.",) if cleaned != text else ()
    state = RuleState.OPEN if not cleaned else RuleState.BROKEN
    fine = cleaned.isascii() and bool(cleaned)
    line = RuleLine("Letters, digits and . - _ only", RuleState.KEPT if fine else state)
    return LoginAdvice(cleaned, notes, (line,))


def spell_in_polish(secret: Secret) -> tuple[SpelledCharacter, ...]:
    return spell(secret.reveal(), "pl")


def checklist() -> RoleChecklist:
    return RoleChecklist(ROLES)


def checklist_wrong() -> RoleChecklist:
    made = checklist()
    made.set_ticked(frozenset({Role.PAYMENTS, Role.TREATMENT}))
    return made


def checklist_right() -> RoleChecklist:
    made = checklist()
    made.set_ticked(frozenset({Role.PRESCRIPTIONS}))
    return made


def password_field() -> PasswordField:
    made = PasswordField(
        "staff_password", advise=password_advice, spell=spell_in_polish, count_dots=True
    )
    made.set_label("Staff password", "Type it or have it made")
    return made


def password_good() -> PasswordField:
    made = password_field()
    made.set_secret(Secret(PASSWORD))
    made.spelling.disclosure.set_open(opened=True)
    return made


def password_odd() -> PasswordField:
    made = password_field()
    made.first.line.setText("Kt7mW4\u00a0Hq")
    made.second.line.setText("Kt7")
    made.complain()
    return made


def login_field() -> LoginField:
    made = LoginField("staff_login", login_advice)
    made.set_label("Staff login", "Letters and digits")
    made.set_proposals(("smiletps-kowalska", "smiletps.kowalska", "kowalska-smiletps-wroclaw"))
    made.set_login("smiletps-kowalska")
    return made


def rail() -> StepRail:
    made = StepRail()
    made.set_steps(STEPS, 3)
    return made


def rail_thin() -> StepRail:
    made = rail()
    made.set_thin(thin=True)
    return made


def picture() -> GuidePicture:
    return GuidePicture(PICTURE, "en", {"login": "smiletps-kowalska"})


def causes() -> CausesPanel:
    made = CausesPanel()
    made.set_causes(CAUSES, "en")
    made.disclosure.set_open(opened=True)
    return made


def stages() -> StageList:
    made = StageList()
    made.begin(Stage.FIND_SETTINGS)
    return made


def stages_failed() -> StageList:
    made = StageList()
    made.fail(Stage.SIGN_IN)
    return made


def verdict(result: Verdict | Problem) -> VerdictCard:
    made = VerdictCard(Clipboard())
    made.show_result(result)
    made.details.set_open(opened=True)
    return made


def confirmed() -> VerdictCard:
    return verdict(Verdict(Outcome.CONFIRMED, Stage.READ_BACK, "panel.smiletps.example"))


def saved() -> VerdictCard:
    return verdict(Verdict(Outcome.SAVED, Stage.READ_BACK, "panel.example", Code.NOTHING_SHOWN))


def problem() -> VerdictCard:
    return verdict(
        Problem(Code.SIGN_IN_REFUSED, Stage.SIGN_IN, "panel.smiletps.example", "Błędne hasło")
    )


def strip() -> Strip:
    made = Strip(Clipboard(), on_top=False)
    made.set_action("Step 3 of 7", "Copy these into the form on IDS, in this order")
    made.set_copies(
        (
            CopyItem("login", "Login", lambda: "smiletps-kowalska"),
            CopyItem("password", "Password", lambda: Secret(PASSWORD)),
            CopyItem("repeat", "Password again", lambda: Secret(PASSWORD)),
        )
    )
    return made


def banner(tone: Tone) -> Banner:
    made = Banner()
    made.show_message(
        tone,
        "There is no line.",
        "The name panel.smiletps.example was not found. Check the cable or the Wi-Fi.",
        mend="Press to mend",
        code="Code for the phone: N-01",
    )
    return made


def card(kind: CardKind) -> Card:
    made = Card(kind)
    made.set_heading(kind.name.title())
    text = Text()
    text.setText("smiletps-kowalska")
    made.body.addWidget(text)
    return made


SAMPLES: dict[str, Callable[[], QWidget]] = {
    "checklist": checklist,
    "checklist_wrong": checklist_wrong,
    "checklist_right": checklist_right,
    "password": password_field,
    "password_good": password_good,
    "password_odd": password_odd,
    "login": login_field,
    "rail": rail,
    "rail_thin": rail_thin,
    "picture": picture,
    "causes": causes,
    "stages": stages,
    "stages_failed": stages_failed,
    "confirmed": confirmed,
    "saved": saved,
    "problem": problem,
    "strip": strip,
    "banner_info": lambda: banner(Tone.ACCENT),
    "banner_warning": lambda: banner(Tone.WARNING),
    "banner_danger": lambda: banner(Tone.DANGER),
    "banner_practice": PracticeBanner,
    "card_smiletps": lambda: card(CardKind.SMILETPS),
    "card_staff": lambda: card(CardKind.STAFF),
}
"""Every widget in the states that matter, by name."""
