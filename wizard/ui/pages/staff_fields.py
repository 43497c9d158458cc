"""The Staff Account's login and password, with everything that guards them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from wizard.core.password_generator import generate_for
from wizard.core.pasted_pair import split_pair
from wizard.core.secret import Secret
from wizard.core.spelling import spell
from wizard.ui.announce import announce
from wizard.ui.context import Context
from wizard.ui.icons import Icon
from wizard.ui.login_words import login_advice
from wizard.ui.pages.login_offers import LoginOffers
from wizard.ui.password_words import password_advice
from wizard.ui.theme import TextRole
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.card import Card, CardKind
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.field_group import FieldGroup
from wizard.ui.widgets.login_edit import LoginAdvice, LoginField
from wizard.ui.widgets.password_advice import PasswordAdvice
from wizard.ui.widgets.password_edit import PasswordField
from wizard.ui.widgets.rule_list import RuleState
from wizard.ui.widgets.themed import Text

translate = QCoreApplication.translate


class StaffFields(Card):
    """Login and password of the Staff Account. `changed()` after every keystroke.

    `generates` offers a made password; `copies` has copy buttons for the form on IDS.
    `update_wanted(LinkedDoctor)` when the login is another doctor's, and that one is to be updated.
    """

    changed = Signal()
    update_wanted = Signal(object)

    def __init__(
        self, context: Context, *, generates: bool, copies: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(CardKind.STAFF, parent)
        self.setObjectName("staff_card")
        self.context = context
        self._generates = generates
        self._copies = copies and context.parts.preset.allow_copying
        self.login_label = Text(TextRole.STRONG)
        self.offers = LoginOffers(context, self)
        self.login = LoginField("staff_login", self._login_advice)
        self.password_label = Text(TextRole.STRONG)
        self.password = PasswordField(
            "staff_password",
            advise=self._password_advice,
            split=_split,
            spell=lambda secret: spell(secret.reveal(), context.language),
            count_dots=True,
        )
        self.make = IconButton("make_password", Icon.MAKE, self)
        self.make.clicked.connect(self._on_make)
        self.show_both = IconButton("show_both_passwords", Icon.SHOW, self)
        self.show_both.hide()
        self.copy_login = CopyButton("copy_login", self.login.login, context.clipboard)
        self.copy_password = self._password_copy("copy_password")
        self.copy_repeat = self._password_copy("copy_repeat")
        self._connect()
        self._arrange()
        self.retranslate()

    def fill(self, login: str) -> None:
        """Show `login` and the session's password; each stays as it is here when it is the same."""
        session = self.context.session
        if self.login.login() != login:
            self.login.set_login(login)
        if self.password.secret() != session.staff_password:
            self.password.set_secret(session.staff_password)
        self.refresh()

    def refresh(self) -> None:
        """Look again: what login and password are compared with has changed."""
        self.offers.look(self.login.line.text())
        self.login.refresh()
        self.password.refresh()

    def wipe(self, note: str = "") -> None:
        """Empty the password, and say `note` in its place. Nothing is put into the session."""
        held = bool(self.password.secret())
        with QSignalBlocker(self.password):
            self.password.wipe()
        if held and note:
            self.password.offer.show_note(note)

    def collect(self) -> None:
        """Put login and password into the session."""
        self.context.session.staff_login = self.login.login()
        self.context.session.staff_password = self.password.secret()

    def is_usable(self) -> bool:
        """Whether both may be sent as they are."""
        return self.login.is_usable() and self.password.is_usable()

    def retranslate(self) -> None:
        """Show every text in the present language."""
        if not hasattr(self, "copy_repeat"):
            return
        self.set_heading(translate("StaffFields", "The Staff Account on IDS"))
        self.login_label.setText(translate("StaffFields", "Staff login"))
        self.login.set_label(
            self.login_label.text(),
            translate("StaffFields", "The login of the Staff Account, not the doctor's own"),
        )
        self.password_label.setText(translate("StaffFields", "Staff password"))
        self.password.set_label(
            self.password_label.text(),
            translate("StaffFields", "The password of the Staff Account, not the doctor's own"),
        )
        self.make.setText(translate("StaffFields", "Make a strong password"))
        self.make.setAccessibleName(self.make.text())
        self.make.setAccessibleDescription(
            translate("StaffFields", "Makes one that is easy to read and to type")
        )
        self.show_both.setText(translate("StaffFields", "Show both passwords"))
        self.show_both.setAccessibleName(self.show_both.text())
        self.show_both.setAccessibleDescription(
            translate("StaffFields", "Shows both for ten seconds, to compare them")
        )
        self.copy_login.set_subject(translate("StaffFields", "staff login"))
        self.copy_password.set_subject(translate("StaffFields", "staff password"))
        self.copy_repeat.set_subject(translate("StaffFields", "staff password, to repeat it"))

    # --- advice and offers ---------------------------------------------------------------------

    def _login_advice(self, text: str) -> LoginAdvice:
        return login_advice(self.context, text, meant=self.offers.is_meant)

    def _password_advice(self, secret: Secret) -> PasswordAdvice:
        return password_advice(self.context, self.login.login(), secret)

    def _password_copy(self, name: str) -> CopyButton:
        return CopyButton(
            name,
            self.password.secret,
            self.context.clipboard,
            safe=lambda: self.context.credential_is_safe,
        )

    def _on_make(self) -> None:
        self.context.made = generate_for(self.context.parts.guide.password_rules)
        self.password.set_secret(self.context.made)
        announce(
            self.make, translate("StaffFields", "A strong password was made. It is in both fields.")
        )

    def _on_pair(self, login: str, password: Secret) -> None:
        """Put both in their places. Nobody typed the password, so nobody need repeat it."""
        self.login.set_login(login)
        self.password.set_secret(password)

    def _on_login_changed(self) -> None:
        self.offers.look(self.login.line.text())
        self.changed.emit()
        self.refresh()

    def _on_password_changed(self) -> None:
        self._offer_to_show_both()
        self.changed.emit()
        self.login.refresh()

    def _on_login_left(self) -> None:
        """Say aloud what is wrong: the words beside the field are not where the focus is."""
        wrong = [line.text for line in self.login.rules.lines if line.state is not RuleState.KEPT]
        if self.login.line.text():
            announce(self.login.line, " ".join(wrong))

    def _offer_to_show_both(self) -> None:
        self.show_both.setVisible(self.password.equal.broken and not self.password.equal.isHidden())

    def _on_show_both(self) -> None:
        for edit in (self.password.first, self.password.second):
            edit.set_shown(shown=True)

    # --- layout --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.login.changed.connect(self._on_login_changed)
        self.login.line.editingFinished.connect(self._on_login_left)
        self.password.changed.connect(self._on_password_changed)
        self.password.second.line.editingFinished.connect(self._offer_to_show_both)
        self.password.pair_split.connect(self._on_pair)
        self.offers.split_wanted.connect(lambda pair: self._on_pair(pair.login, pair.password))
        self.offers.answered.connect(self._on_login_changed)
        self.offers.update_wanted.connect(self.update_wanted)
        self.show_both.clicked.connect(self._on_show_both)

    def _arrange(self) -> None:
        self.login_label.setBuddy(self.login.line)
        self.password_label.setBuddy(self.password.first.line)
        self.login.add_button(self.copy_login)
        self.password.first.add_button(self.copy_password)
        self.password.second.add_button(self.copy_repeat)
        self.password.add_maker(self.make)
        self.password.add_comparer(self.show_both)
        self.body.addWidget(FieldGroup(self.login_label, self.login, self.offers))
        self.body.addWidget(FieldGroup(self.password_label, self.password))
        # Only now: shown before it has its place, a widget flashes as a window of its own.
        for button in (self.copy_login, self.copy_password, self.copy_repeat):
            button.setVisible(self._copies)
        self.make.setVisible(self._generates)


def _split(pasted: Secret) -> tuple[str, Secret] | None:
    pair = split_pair(pasted.reveal())
    return None if pair is None else (pair.login, pair.password)
