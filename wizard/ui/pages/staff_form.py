"""Guide step 3: what to type on IDS, with copy buttons, and the roles as IDS shows them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.login_proposals import propose_logins
from wizard.core.outcomes import Remedy
from wizard.core.roles import RolesConfirmed
from wizard.core.steps import Step
from wizard.ui import theme
from wizard.ui.context import Context
from wizard.ui.pages.login_offers import update_of
from wizard.ui.pages.name_fields import NameFields
from wizard.ui.pages.roles_card import RolesCard
from wizard.ui.pages.staff_fields import StaffFields
from wizard.ui.pages.step_page import StepPage
from wizard.ui.pages.what_is_missing import still_to_do
from wizard.ui.picture_values import picture_values
from wizard.ui.widgets.causes import CausesPanel
from wizard.ui.widgets.columns import Columns
from wizard.ui.widgets.picture import GuidePicture
from wizard.ui.widgets.rule_list import RuleLine, RuleList, RuleState

translate = QCoreApplication.translate


class StaffFormPage(StepPage):
    """Step FORM makes an account on IDS; step ACCOUNT asks for one that exists."""

    sheet_wanted = Signal()

    def __init__(self, step: Step, context: Context) -> None:
        super().__init__(step, context)
        self._filling = False
        self.makes_account = step is Step.FORM
        self.guide = context.parts.guide.step(Step.FORM)
        self.fields = StaffFields(context, generates=self.makes_account, copies=self.makes_account)
        self.names = NameFields(context)
        self.roles_card = RolesCard(context, step)
        self.roles = self.roles_card.roles
        self.picture = GuidePicture(self.guide.picture, context.language)
        self.causes = CausesPanel()
        self._warning = RuleList("form_warning", role=theme.TextRole.BODY)
        self._fill_body()
        self._connect()

    def prepare(self) -> None:
        """Show what the session knows, and fresh proposals."""
        self._filling = True
        self.fields.fill(
            self._offered() if self.makes_account else self.context.session.staff_login
        )
        self.names.fill()
        self.roles_card.fill()
        self._filling = False

    def entered(self) -> None:
        """Take the proposed login, unless there is one."""
        self.prepare()
        self._collect()
        self._show_picture()

    def left(self) -> None:
        """Keep what was typed and ticked."""
        self._collect()

    def first_focus(self) -> QWidget | None:
        """The login."""
        return self.fields.login.line

    def isComplete(self) -> bool:
        """Qt's hook: login and password usable, and exactly the right role ticked."""
        return self.fields.is_usable() and isinstance(self.roles.verdict(), RolesConfirmed)

    def missing(self) -> str:
        """What is not right yet, in the order of the page."""
        return still_to_do(self.fields, self.roles.verdict(), self.context)

    def show_remedy(self, remedy: Remedy) -> None:
        """Put the focus on what is to be mended."""
        match remedy:
            case Remedy.EDIT_STAFF_PASSWORD:
                self.fields.password.first.line.setFocus()
            case Remedy.EDIT_ROLES:
                self.roles.to_mend().setFocus()
            case _:
                self.fields.login.line.setFocus()

    def wipe_staff_password(self, note: str = "") -> None:
        """Empty both fields, and say why."""
        self.fields.wipe(note)
        self.completeChanged.emit()
        self.status_changed.emit()

    def lead(self) -> str:
        """What to do on this page."""
        if self.makes_account:
            return translate(
                "StaffFormPage",
                "Copy this data to IDS and tick only the second role there. Then tick here what "
                "IDS shows.",
            )
        return translate(
            "StaffFormPage",
            "Type the login and password of the Staff Account, and tick here what IDS shows.",
        )

    def retranslate(self) -> None:
        """Show every text in the present language; the site's own words stay as they are."""
        super().retranslate()
        language = self.context.language
        warning = self.guide.warning
        words = warning.in_language(language) if warning else ""
        self._warning.show_lines([RuleLine(words, RuleState.WARNING)])
        self._warning.setVisible(self.makes_account and warning is not None)
        self.picture.set_language(language)
        self.causes.set_causes(self.guide.causes, language)

    # --- state ---------------------------------------------------------------------------------

    def _offered(self) -> str:
        """The login that was chosen before, else the first of the proposals, which are offered."""
        session, parts = self.context.session, self.context.parts
        taken = [*session.taken_logins, *(doctor.staff_login for doctor in parts.book.linked())]
        proposals = propose_logins(
            parts.preset.clinic, "", _last_name(session.doctor), taken, parts.guide.login_rules
        )
        self.fields.login.set_proposals(proposals)
        login = session.staff_login
        return login if login and login not in taken else proposals[0]

    def _collect(self) -> None:
        self.fields.collect()
        self.names.collect()
        self.roles_card.collect()

    def _on_changed(self) -> None:
        if self._filling:
            return
        self._collect()
        self._show_picture()
        self.completeChanged.emit()
        self.status_changed.emit()

    def _show_picture(self) -> None:
        self.picture.set_values(picture_values(self.context.session))

    # --- layout --------------------------------------------------------------------------------

    def _connect(self) -> None:
        for signal in (self.fields.changed, self.names.changed, self.roles_card.changed):
            signal.connect(self._on_changed)
        self.roles_card.report_wanted.connect(lambda: self.remedy_wanted.emit(Remedy.SAVE_REPORT))
        self.fields.update_wanted.connect(
            lambda doctor: self.run_chosen.emit(update_of(doctor, self.context.session))
        )
        self.causes.sheet_requested.connect(self.sheet_wanted)
        self.causes.note_written.connect(
            lambda note: self.context.parts.reports.note("drift", step=self.step.value, note=note)
        )

    def _fill_body(self) -> None:
        columns = Columns([self.fields, self.names], [self.roles_card])
        self.body.addWidget(self._warning)
        self.body.addWidget(columns)
        self.body.addWidget(self.picture)
        self.body.addWidget(self.causes)
        self.body.addStretch(1)
        # Only now: shown before it has its place, a widget flashes as a window of its own.
        self.names.setVisible(self.makes_account)
        self.picture.setVisible(self.makes_account)


def _last_name(doctor: str) -> str:
    """The last word of a doctor's name that is no title: "lek. dent. Anna Żak" is Żak."""
    words = [word for word in doctor.split() if not word.endswith(".")]
    return words[-1] if words else ""
