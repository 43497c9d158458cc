"""First name, last name and title for the form on IDS: names that say what the account is for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.core.guide import FieldKey
from wizard.ui.context import Context
from wizard.ui.theme import TextRole
from wizard.ui.widgets.card import Card, CardKind
from wizard.ui.widgets.copy_button import CopyButton
from wizard.ui.widgets.field_group import FieldGroup, FieldLine
from wizard.ui.widgets.themed import Text

translate = QCoreApplication.translate

KEYS = (FieldKey.FIRST_NAME, FieldKey.LAST_NAME, FieldKey.TITLE)
"""In the order of the guide pack, which is that of the form on IDS (guide step 3)."""


class NameFields(Card):
    """Three fields under the site's own labels, each with a copy button."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(CardKind.STAFF, parent)
        self.setObjectName("name_card")
        self.context = context
        self._labels: dict[FieldKey, Text] = {}
        self.edits: dict[FieldKey, QLineEdit] = {}
        self._copies: dict[FieldKey, CopyButton] = {}
        for key in KEYS:
            self._add(key)
        self.retranslate()

    def fill(self) -> None:
        """Show what the session knows; empty names get a proposal."""
        session = self.context.session
        texts = {
            FieldKey.FIRST_NAME: session.first_name or "SmileTPS",
            FieldKey.LAST_NAME: session.last_name or session.doctor or "Planowanie",
            FieldKey.TITLE: session.title,
        }
        for key, text in texts.items():
            self.edits[key].setText(text)

    def collect(self) -> None:
        """Put the names into the session."""
        session = self.context.session
        session.first_name = self.edits[FieldKey.FIRST_NAME].text().strip()
        session.last_name = self.edits[FieldKey.LAST_NAME].text().strip()
        session.title = self.edits[FieldKey.TITLE].text().strip()

    def retranslate(self) -> None:
        """Show every text in the present language; the labels are the site's."""
        if not hasattr(self, "_copies"):
            return
        self.set_heading(translate("NameFields", "The rest of the form (anything will do)"))
        language, guide = self.context.language, self.context.parts.guide
        for field in guide.form_fields:
            if field.key not in self._labels:
                continue
            self._labels[field.key].setText(field.label.explained(language, guide.language))
            self.edits[field.key].setAccessibleName(field.label.text)
            self.edits[field.key].setAccessibleDescription(field.label.gloss.in_language(language))
            self._copies[field.key].set_subject(field.label.text)

    def _add(self, key: FieldKey) -> None:
        label, edit = Text(TextRole.STRONG), QLineEdit(self)
        edit.setObjectName(f"ids_{key.value}")
        label.setBuddy(edit)
        copy = CopyButton(f"copy_{key.value}", edit.text, self.context.clipboard, parent=self)
        copy.setVisible(self.context.parts.preset.allow_copying)
        edit.textEdited.connect(self.changed)
        self._labels[key], self.edits[key], self._copies[key] = label, edit, copy
        line = FieldLine(edit)
        line.add_button(copy)
        self.body.addWidget(FieldGroup(label, line))
