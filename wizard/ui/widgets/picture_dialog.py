"""A picture of the guide as large as the screen allows. Escape, Enter or a click close it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.ui.icons import Icon
from wizard.ui.theme import M, em, tokens_of
from wizard.ui.widgets.buttons import IconButton, Look
from wizard.ui.widgets.picture import GuidePicture
from wizard.ui.widgets.picture_drawing import PictureDrawing
from wizard.ui.widgets.themed import space

_SHARE = 0.86
"""Of the screen's width and height."""


class _Sheet(QWidget):
    def __init__(self, drawing: PictureDrawing, target: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawing, self._target = drawing, target
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click closes."""
        del event
        window = self.window()
        if isinstance(window, QDialog):
            window.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture and its ring."""
        del event
        box, unit = QRectF(self.rect()), em(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._drawing.paint(painter, box, unit * 0.5)
        if self._target:
            target = self._drawing.target_area(box, self._target)
            self._drawing.ring(painter, target, tokens_of(self), unit * 1.5, 0.4)
        painter.end()


class PictureDialog(QDialog):
    """Opened by `show_enlarged`. Names itself after the picture."""

    def __init__(
        self, drawing: PictureDrawing, target: int, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("picture_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._drawing = drawing
        self.sheet = _Sheet(drawing, target, self)
        self.close_button = IconButton("picture_close", Icon.CLOSE, self, look=Look.PRIMARY)
        words = QCoreApplication.translate("PictureDialog", "Close the picture")
        self.close_button.setText(words)
        self.close_button.setAccessibleName(words)
        self.close_button.setAccessibleDescription(
            QCoreApplication.translate("PictureDialog", "Back to the step")
        )
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.sheet, 1)
        layout.addLayout(row)
        space(layout, self, M, M)
        self.resize(self._largest())
        self.close_button.setFocus()

    def _largest(self) -> QSize:
        """The picture's shape at the largest size that leaves the screen's edges free."""
        screen = self.screen().availableGeometry().size()
        below = self.close_button.sizeHint().height() + 3 * em(self, M)
        width = screen.width() * _SHARE
        height = width * self._drawing.height_to_width + below
        if height > screen.height() * _SHARE:
            height = screen.height() * _SHARE
            width = (height - below) / self._drawing.height_to_width
        return QSize(round(width), round(height))


def show_enlarged(picture: GuidePicture) -> PictureDialog:
    """Show `picture` large; the focus comes back to it when that is closed."""
    dialog = PictureDialog(
        picture.drawing, picture.target, picture.accessibleName(), picture.window()
    )
    dialog.finished.connect(lambda _result: picture.setFocus())
    dialog.open()
    return dialog
