"""The next page is made while this one is read."""

from PySide6.QtWidgets import QPushButton

from tests.ui.conftest import Open
from wizard.core.steps import Step


def test_a_form_that_is_only_prepared_puts_nothing_into_the_session(open_wizard: Open) -> None:
    person = open_wizard()
    person.types("doctor_name", "Dr Łucja Żak")
    person.goes_on(Step.KONTO)
    person.goes_on(Step.PERSONEL)

    def proposal() -> QPushButton | None:
        return person.window.findChild(QPushButton, "staff_login_proposal_1")

    person.waits_until(lambda: proposal() is not None)
    assert person.step is Step.PERSONEL
    assert person.window.context.session.staff_login == ""

    person.goes_on(Step.FORM)
    chip = proposal()
    assert chip is not None
    assert person.window.context.session.staff_login == chip.text()
