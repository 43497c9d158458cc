"""Windows that became garbage die on the GUI thread, whatever other threads do meanwhile."""

import subprocess
import sys

PROGRAM = """
import threading, weakref
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout
from wizard.ui import garbage

application = QApplication([])
garbage.collect_on_this_thread(application)
died_on = []


class Dialog(QDialog):
    def __init__(self):
        super().__init__()
        self.label = QLabel("…", self)
        QVBoxLayout(self).addWidget(self.label)
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.tick)
        self.timer.start(0)
        self.itself = self
        weakref.finalize(self, lambda: died_on.append(threading.current_thread().name))

    def tick(self):
        self.label.setText("….")


def read_a_page():
    while not over.is_set():
        cycle = []
        cycle.append(cycle)


def open_and_forget():
    for _ in range(10):
        Dialog()
    if died_on:
        application.quit()


over = threading.Event()
threading.Thread(target=read_a_page, name="push").start()
opening = QTimer()
opening.timeout.connect(open_and_forget)
opening.start(10)
QTimer.singleShot(20_000, application.quit)
application.exec()
over.set()
print(set(died_on))
"""


def test_dialogs_thrown_away_during_a_push_die_on_the_gui_thread() -> None:
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert (told.stdout, told.stderr, told.returncode) == ("{'MainThread'}\n", "", 0)
