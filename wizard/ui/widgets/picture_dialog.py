"""A picture of the guide, larger than on its page. Escape, Enter or a click close it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wizard.ui.icons import Icon
from wizard.ui.theme import M, TextRole, Tone, em, tokens_of
from wizard.ui.widgets.buttons import IconButton, Look
from wizard.ui.widgets.picture import GuidePicture
from wizard.ui.widgets.picture_drawing import PictureDrawing
from wizard.ui.widgets.themed import Text, space

_SHARE = 0.92
"""Of the screen's width and height: its edges stay free for title bar and task bar."""

_LARGER = 1.5
"""At least so much wider than on the page, if need be with a part of it scrolled away."""


_KEYS = Qt.Key
_MOVES = frozenset({_KEYS.Key_Up, _KEYS.Key_Down, _KEYS.Key_Left, _KEYS.Key_Right})


class _Sheet(QWidget):
    def __init__(self, drawing: PictureDrawing, target: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing, self._target = drawing, target

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click closes."""
        del event
        window = self.window()
        if isinstance(window, QDialog):
            window.accept()

    def target_area(self) -> QRectF:
        """Where the marked target is; empty when none is marked."""
        box = QRectF(self.rect())
        return self._drawing.target_area(box, self._target) if self._target else QRectF()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture and its ring."""
        del event
        box, unit = QRectF(self.rect()), em(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.paint(painter, box, unit * 0.5)
        if self._target:
            self._drawing.ring(painter, self.target_area(), tokens_of(self), unit * 1.5, 0.4)
        painter.end()


class PictureDialog(QDialog):
    """Opened by `show_enlarged`. Names itself after the picture; arrow keys scroll it."""

    def __init__(self, picture: GuidePicture) -> None:
        super().__init__(picture.window())
        self.setObjectName("picture_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(picture.accessibleName())
        self.setAccessibleName(picture.accessibleName())
        self.sheet = _Sheet(picture.drawing, picture.target, self)
        self.area = QScrollArea(self)
        self.area.setObjectName("picture_area")
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self.sheet)
        self.close_button = IconButton("picture_close", Icon.CLOSE, self, look=Look.PRIMARY)
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self.close_button.installEventFilter(self)
        self._hint = Text(TextRole.SMALL, Tone.MUTED, self)
        row = QHBoxLayout()
        row.addWidget(self._hint)
        row.addStretch(1)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.area, 1)
        layout.addLayout(row)
        space(layout, self, M, M)
        self._word()
        self._fit(picture)
        self.close_button.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move the picture, though the button has the focus."""
        if isinstance(event, QKeyEvent) and event.key() in _MOVES:
            return QCoreApplication.sendEvent(self.area, event)
        return super().eventFilter(watched, event)

    def _word(self) -> None:
        words = QCoreApplication.translate("PictureDialog", "Close the picture")
        self.close_button.setText(words)
        self.close_button.setAccessibleName(words)
        self.close_button.setAccessibleDescription(
            QCoreApplication.translate("PictureDialog", "Back to the step")
        )
        self._hint.setText(
            QCoreApplication.translate("PictureDialog", "The arrow keys move the picture.")
        )

    def _fit(self, picture: GuidePicture) -> None:
        """As large as the screen allows, or than the page's by far; then the target is in view."""
        shape, edge = picture.drawing.height_to_width, em(self, M)
        screen = self.screen().availableGeometry().size() * _SHARE
        around = QSize(2 * edge, self.close_button.sizeHint().height() + 3 * edge)
        room = screen - around
        width = max(min(room.width(), room.height() / shape), picture.width() * _LARGER)
        sheet = QSize(round(width), round(width * shape))
        self.sheet.setFixedSize(sheet)
        self.resize((sheet + around).boundedTo(screen))
        self._hint.setVisible(sheet.width() > room.width() or sheet.height() > room.height())
        QTimer.singleShot(0, self, self._show_target)

    def _show_target(self) -> None:
        """Bring the marked target into the middle."""
        target, view = self.sheet.target_area(), self.area.viewport().size()
        middle = target.center().toPoint()
        self.area.ensureVisible(middle.x(), middle.y(), view.width() // 2, view.height() // 2)


def show_enlarged(picture: GuidePicture) -> PictureDialog:
    """Show `picture` large; the focus comes back to it when that is closed."""
    dialog = PictureDialog(picture)
    dialog.finished.connect(lambda _result: picture.setFocus())
    dialog.open()
    return dialog
