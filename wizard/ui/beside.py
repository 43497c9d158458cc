"""The compact strip beside the browser: the actions of the steps that happen on IDS."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWizard

from wizard.core.secret import Secret
from wizard.core.steps import STEPS, Step
from wizard.ui.context import Context
from wizard.ui.icons import Icon
from wizard.ui.scale import em
from wizard.ui.tab_order import follow_reading
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.words import step_title

if TYPE_CHECKING:
    from wizard.core.guide import FieldKey
    from wizard.ui.widgets.strip import Strip
    from wizard.ui.widgets.strip_copies import CopyItem

translate = QCoreApplication.translate

BUTTON = QWizard.WizardButton.CustomButton1

STEPS_ON_IDS = (Step.KONTO, Step.PERSONEL, Step.FORM, Step.CREATED)
"""Where the user works in the browser (guide steps 1 to 4)."""


class Beside(QObject):
    """Shows the strip in place of the wizard's window, and offers it by a button there."""

    def __init__(self, context: Context, window: QWizard) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._action = 0
        self._corner = QPoint()
        self._words = ""
        self.strip: Strip | None = None
        window.setButton(BUTTON, IconButton("strip_button", Icon.STRIP))
        window.customButtonClicked.connect(self.show)

    def offer(self, *, offered: bool) -> None:
        """Show the button or not."""
        self._window.button(BUTTON).setVisible(offered)
        self.fit()

    def retranslate(self) -> None:
        """Name the button in the present language."""
        self._words = translate("Beside", "&Small, beside the browser")
        button = self._window.button(BUTTON)
        button.setAccessibleName(self._words.replace("&", ""))
        button.setToolTip(button.accessibleName())
        self.fit()

    def fit(self) -> None:
        """Show the button's words where the row has room for them, else its icon alone."""
        self._window.setButtonText(BUTTON, self._words)
        row = self._window.button(BUTTON).parentWidget() or self._window
        buttons = row.findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
        gap = em(self._window)
        needed = gap + sum(one.sizeHint().width() + gap for one in buttons if not one.isHidden())
        if needed > self._window.width():
            self._window.setButtonText(BUTTON, "")

    @property
    def shown(self) -> bool:
        """Whether the strip stands in for the window."""
        return self.strip is not None and self.strip.isVisible()

    def show(self) -> None:
        """Show the strip at the place where it was left, with the first action of the step.

        Its button answers a key a moment later: the user may have gone to another page by then.
        """
        if self._context.session.step not in STEPS_ON_IDS:
            return
        self._action = 0
        strip = self._made()
        self._fill()
        place = self._context.parts.preferences.strip_place
        # First, too: X11 forgets where a window is to go while it is just appearing.
        strip.restore_place(QPoint(*(place or (-1, -1))))
        strip.show()
        self._corner = self._window.pos()
        self._window.hide()
        strip.restore_place(QPoint(*(place or (-1, -1))))
        strip.raise_()
        strip.activateWindow()
        strip.first_focus().setFocus()

    def follow(self, step: Step) -> None:
        """The wizard went to `step`: show its first action, or go back where there is none."""
        if not self.shown:
            return
        if step in STEPS_ON_IDS:
            self._action = 0
            self._fill()
        else:
            self.hide()

    def hide(self) -> None:
        """Put the strip away and ask for the window."""
        if self.strip is not None and self.strip.isVisible():
            self.strip.hide()
            self._window.show()
            # Under X11 a window comes back lower by its title bar each time.
            self._window.move(self._corner)
            self._window.raise_()
            self._window.activateWindow()

    def close(self) -> None:
        """Put the strip away: the window closes, and nothing could be done with it any more."""
        if self.strip is not None:
            self.strip.hide()

    def _made(self) -> Strip:
        if self.strip is None:
            from wizard.ui.widgets.strip import Strip  # noqa: PLC0415 - start-up diet

            context = self._context
            self.strip = Strip(
                context.clipboard,
                safe=lambda: context.credential_is_safe,
                practice=context.parts.practice is not None,
            )
            self.strip.next_requested.connect(self._on_next)
            self.strip.back_requested.connect(self.hide)
            self.strip.place_changed.connect(self._on_moved)
        return self.strip

    def _fill(self) -> None:
        context, strip = self._context, self._made()
        step = context.session.step
        steps = STEPS[context.session.run]
        place = translate("Beside", "Step {number} of {of}: {title}")
        for mark, fact in (
            ("{number}", str(steps.index(step) + 1)),
            ("{of}", str(len(steps))),
            ("{title}", step_title(step)),
        ):
            place = place.replace(mark, fact)
        action = context.parts.guide.step(step).actions[self._action]
        # Without the meaning of the site's words: the strip is narrow, and the window has said it.
        strip.set_action(place, action.sentence(context.language))
        may_copy = context.parts.preset.allow_copying
        strip.set_copies(self._copies() if may_copy and step is Step.FORM else ())
        follow_reading(strip)

    def _copies(self) -> list[CopyItem]:
        """The fields of the form on IDS: the site's order and labels, and what they mean."""
        from wizard.core.guide import FieldKey  # noqa: PLC0415 - start-up diet
        from wizard.ui.widgets.strip_copies import CopyItem  # noqa: PLC0415 - start-up diet

        session, guide = self._context.session, self._context.parts.guide
        contents: dict[FieldKey, Callable[[], str | Secret]] = {
            FieldKey.LOGIN: lambda: session.staff_login,
            FieldKey.PASSWORD: lambda: session.staff_password,
            FieldKey.REPEAT: lambda: session.staff_password,
            FieldKey.FIRST_NAME: lambda: session.first_name,
            FieldKey.LAST_NAME: lambda: session.last_name,
            FieldKey.TITLE: lambda: session.title,
        }
        return [
            CopyItem(
                field.key.name.lower(),
                field.label.text,
                contents[field.key],
                field.label.meaning(self._context.language, guide.language),
            )
            for field in guide.form_fields
            if contents[field.key]()
        ]

    def _on_next(self) -> None:
        actions = self._context.parts.guide.step(self._context.session.step).actions
        if self._action + 1 < len(actions):
            self._action += 1
            self._fill()
        elif self._window.currentPage().isComplete():
            self._window.next()
        else:
            self.hide()

    def _on_moved(self, place: QPoint) -> None:
        self._context.parts.preferences.strip_place = (place.x(), place.y())
