"""The clinic's own SmileTPS account: never to be mixed with the Staff Account."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.core.address import Mended, SiteAddress, read_address
from wizard.core.outcomes import Problem
from wizard.core.secret import Secret
from wizard.core.transit import clean_login
from wizard.ui.announce import announce
from wizard.ui.login_words import odd_characters, taken_out
from wizard.ui.password_words import sign_in_advice
from wizard.ui.theme import TextRole, Tone
from wizard.ui.widgets.card import Card, CardKind
from wizard.ui.widgets.field_group import FieldGroup
from wizard.ui.widgets.line_breaks import breakable
from wizard.ui.widgets.password_edit import PasswordField
from wizard.ui.widgets.themed import Text
from wizard.ui.widgets.wrapping import WrappingCheckBox
from wizard.ui.words import tell

translate = QCoreApplication.translate


class AccountCard(Card):
    """`changed()` after every keystroke. The address is checked when its field is left."""

    changed = Signal()

    def __init__(self, preset: str = "", parent: QWidget | None = None) -> None:
        """`preset` is the address that the installer fixed; then it cannot be typed."""
        super().__init__(CardKind.SMILETPS, parent)
        self.setObjectName("account_card")
        self._preset = preset
        self._said = ""
        self._address_label = Text(TextRole.STRONG)
        self.address = QLineEdit(self)
        self.address.setObjectName("smiletps_address")
        self.address.setReadOnly(bool(preset))
        self._note = Text(TextRole.SMALL, Tone.WARNING)
        self._note.setObjectName("smiletps_address_note")
        self.confirm = WrappingCheckBox(self)
        self.confirm.setObjectName("smiletps_address_confirm")
        self._account_label = Text(TextRole.STRONG)
        self.account = QLineEdit(self)
        self.account.setObjectName("smiletps_account")
        self._account_note = Text(TextRole.SMALL, Tone.WARNING)
        self._account_note.setObjectName("smiletps_account_note")
        self._account_note.hide()
        self._password_label = Text(TextRole.STRONG)
        self.password = PasswordField(
            "smiletps_password", repeat=False, advise=sign_in_advice, parent=self
        )
        self._hint = Text(TextRole.SMALL, Tone.MUTED)
        self._hint.setObjectName("smiletps_hint")
        self._hint.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hint.hide()
        self._arrange()
        self._connect()
        self.retranslate()
        self._check_address()

    def site_address(self) -> SiteAddress | Problem:
        """The address as it will be used, or why it cannot be."""
        return read_address(self.address.text(), self._preset)

    def fill(self, address: str, account: str, password: Secret) -> None:
        """Show what the session knows."""
        shown = self._preset or address
        if shown != self.address.text():
            self.confirm.setChecked(False)
            self.address.setText(shown)
        self.account.setText(account)
        self.password.line.setText(password.reveal() if password else "")
        self._check_address()

    def is_usable(self) -> bool:
        """Whether all three are there, and an odd address was confirmed."""
        if isinstance(self.site_address(), Problem) or self.needs_confirmation():
            return False
        return bool(self.account_name()) and self.password.is_usable()

    def account_name(self) -> str:
        """The e-mail or login, without what a paste brought along."""
        return clean_login(self.account.text()).text

    def wipe(self, note: str = "") -> None:
        """Empty the password, and say `note` in its place. No change is told."""
        held = bool(self.password.secret())
        with QSignalBlocker(self.password):
            self.password.wipe()
        if held and note:
            self.password.offer.show_note(note)

    def needs_confirmation(self) -> bool:
        """Whether the address is an odd one that was not confirmed yet."""
        address = self.site_address()
        odd = isinstance(address, SiteAddress) and address.needs_confirmation
        return odd and not self.confirm.isChecked()

    def show_hint(self, words: str) -> None:
        """Say something below the password, such as the one to practise with."""
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def mend_address(self) -> None:
        """Show the address as it will be used, and say what was put right."""
        address = self.site_address()
        if isinstance(address, SiteAddress) and not self._preset:
            self.address.setText(address.url)
            self._show_note(" ".join(_mended(note) for note in address.notes), Tone.MUTED)
        self._check_address(keep_note=isinstance(address, SiteAddress) and bool(address.notes))
        announce(self.address, self._said)

    def retranslate(self) -> None:
        """Show every text in the present language."""
        if not hasattr(self, "_address_label"):
            return
        self.set_heading(translate("AccountCard", "Your SmileTPS account"))
        self._address_label.setText(translate("AccountCard", "Address of SmileTPS"))
        self._account_label.setText(translate("AccountCard", "E-mail or login at SmileTPS"))
        self._password_label.setText(translate("AccountCard", "Password at SmileTPS"))
        self.address.setAccessibleName(self._address_label.text())
        self.address.setAccessibleDescription(
            translate("AccountCard", "The address at which you open SmileTPS in your browser")
        )
        self.account.setAccessibleName(self._account_label.text())
        self.account.setAccessibleDescription(
            translate("AccountCard", "With which you sign in to SmileTPS, not to IDS")
        )
        self.password.set_label(
            self._password_label.text(),
            translate("AccountCard", "Used once to sign in to SmileTPS; it is not kept"),
        )
        self._check_address()

    def _connect(self) -> None:
        for edit in (self.address, self.account):
            edit.textChanged.connect(self.changed)
        self.password.changed.connect(self.changed)
        self.account.textEdited.connect(self._account_note.hide)
        self.account.editingFinished.connect(self._clean_account)
        self.address.textEdited.connect(lambda: self.confirm.setChecked(False))
        self.address.editingFinished.connect(self.mend_address)
        self.confirm.toggled.connect(self.changed)

    def _arrange(self) -> None:
        self._address_label.setBuddy(self.address)
        self._account_label.setBuddy(self.account)
        self._password_label.setBuddy(self.password.line)
        for group in (
            FieldGroup(self._address_label, self.address, self._note, self.confirm),
            FieldGroup(self._account_label, self.account, self._account_note),
            FieldGroup(self._password_label, self.password, self._hint),
        ):
            self.body.addWidget(group)

    def _clean_account(self) -> None:
        """Take out what a paste brought along, and say so; say what else is odd."""
        text = self.account.text()
        notes = (*taken_out(text), *odd_characters(self.account_name()))
        if self.account_name() != text:
            self.account.setText(self.account_name())
        elif not notes:
            return
        words = "\n".join(notes)
        self._account_note.setText(words)
        self._account_note.setVisible(bool(words))
        announce(self.account, words)

    def _check_address(self, *, keep_note: bool = False) -> None:
        if not keep_note:
            self._show_note("", Tone.MUTED)
        address = self.site_address()
        self.confirm.setVisible(isinstance(address, SiteAddress) and address.needs_confirmation)
        if isinstance(address, Problem):
            if self.address.text().strip():
                told = tell(address)
                self._show_note(f"{told.cause} {told.action} ({told.code})", Tone.DANGER)
            else:
                self._show_note(self.address.accessibleDescription(), Tone.MUTED)
                self._said = ""  # who hears the field has heard it with its name
            return
        words = translate("AccountCard", "Yes, my browser shows exactly this: {host}")
        self.confirm.setText(words.replace("{host}", address.plain_host).replace("&", "&&"))
        problem = address.look_alike()
        if problem is not None:
            told = tell(problem)
            self._show_note(f"{told.cause} {told.action} ({told.code})", Tone.WARNING)

    def _show_note(self, words: str, tone: Tone) -> None:
        self._said = words
        self._note.setText(breakable(words))
        self._note.set_tone(tone)
        self._note.setVisible(bool(words))
        self.confirm.setAccessibleDescription(words)


def _mended(note: Mended) -> str:
    match note:
        case Mended.SPACES:
            return translate("AccountCard", "Blanks around the address were taken out.")
        case Mended.SCHEME:
            return translate("AccountCard", "The beginning of the address was put right.")
        case Mended.HTTPS:
            return translate("AccountCard", "http was changed to https, the secure kind.")
        case Mended.PORT:
            return translate("AccountCard", "The port was taken out: it never speaks securely.")
        case Mended.DOT:
            return translate("AccountCard", "A dot at the end of the name was taken out.")
