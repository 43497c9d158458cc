"""What a field is called: every source that a person would use, and what she would leave out."""

from __future__ import annotations

import pytest

from tests.smiletps.html.reading import called, field, read
from wizard.smiletps.html.form import Source

ROWS = {
    "aria-labelledby, all ids in order": (
        "<b id=a>Login</b><i id=b>Staff</i><input name=x aria-labelledby='b missing a'>",
        "Staff Login",
        Source.LABELLED_BY,
    ),
    "aria-labelledby may point at hidden text": (
        "<span id=a hidden>Login</span><input name=x aria-labelledby=a>",
        "Login",
        Source.LABELLED_BY,
    ),
    "dangling aria-labelledby falls through": (
        "<input name=x aria-labelledby=gone aria-label=Login>",
        "Login",
        Source.ARIA_LABEL,
    ),
    "empty aria-label falls through": (
        "<label for=i>Login</label><input id=i name=x aria-label=' '>",
        "Login",
        Source.LABEL,
    ),
    "label with for": ("<label for=i>Login</label><input id=i name=x>", "Login", Source.LABEL),
    "label around": ("<label>Login <input name=x></label>", "Login", Source.LABEL),
    "label around, deep": (
        "<label><span><b>Lo</b>gin</span><div><input name=x></div></label>",
        "Login",
        Source.LABEL,
    ),
    "label without the options of a select": (
        "<label for=i>Login <select><option>no</select></label><input id=i name=x>",
        "Login",
        Source.LABEL,
    ),
    "label without a button and a link": (
        "<label for=i>Login <a href=/h>help</a> <button>?</button></label><input id=i name=x>",
        "Login",
        Source.LABEL,
    ),
    "label that is only a link": (
        "<label for=i><a href=/h>Login</a></label><input id=i name=x>",
        "Login",
        Source.LABEL,
    ),
    "label without hidden parts and scripts": (
        "<label for=i>Login <i hidden>h</i><i style='display: none'>d</i><i aria-hidden=true>a</i>"
        "<script>s</script><style>t</style></label><input id=i name=x>",
        "Login",
        Source.LABEL,
    ),
    "label with an icon glyph and zero-width marks": (
        "<label for=i>\ue012 Lo\u200bgin\ufeff</label><input id=i name=x>",
        "Login",
        Source.LABEL,
    ),
    "placeholder": ("<input name=x placeholder=Login>", "Login", Source.PLACEHOLDER),
    "title": ("<input name=x title=Login>", "Login", Source.TITLE),
    "cell to the left": (
        "<table><tr><th>Login<td><input name=x></table>",
        "Login",
        Source.CELL_LEFT,
    ),
    "cell to the left over an empty one": (
        "<table><tr><td>Login<td>&nbsp;<td><input name=x></table>",
        "Login",
        Source.CELL_LEFT,
    ),
    "cell above": (
        "<table><tr><td>Name<td>Login<tr><td><input name=y><td><input name=x></table>",
        "Login",
        Source.CELL_ABOVE,
    ),
    "heading of a long column": (
        "<table><thead><tr><th>Name<th>Login</thead><tbody><tr><td><input name=y><td><input name=z>"
        "<tr><td><input name=w><td><input name=x></table>",
        "Login",
        Source.CELL_ABOVE,
    ),
    "text within the cell": (
        "<table><tr><td>Login: <input name=x></table>",
        "Login:",
        Source.TEXT_BEFORE,
    ),
    "cell above that spans columns": (
        "<table><tr><td colspan=2>Login<tr><td>&nbsp;<td><input name=x></table>",
        "Login",
        Source.CELL_ABOVE,
    ),
    "table in a cell for its looks": (
        "<table><tr><td>Login<td><table><tr><td><input name=x></table></table>",
        "Login",
        Source.CELL_LEFT,
    ),
    "legend around one field": (
        "<fieldset><legend>Login</legend><input name=x><p>Help</p></fieldset>",
        "Login",
        Source.LOOSE_LABEL,
    ),
    "label tied to nothing": ("<label>Login</label> <input name=x>", "Login", Source.LOOSE_LABEL),
    "label tied to a missing id": (
        "<label for=gone>Login</label><input name=x>",
        "Login",
        Source.LOOSE_LABEL,
    ),
    "label tied to a hidden field": (
        "<input type=hidden id=h name=h><label for=h>Login</label><input name=x>",
        "Login",
        Source.LOOSE_LABEL,
    ),
    "label that says that the field is optional": (
        "<label for=i>Login <span>(Optional)</span></label><input id=i name=x>",
        "Login",
        Source.LABEL,
    ),
    "loose label that says that the field is optional": (
        "<label for=gone>Login <span>Optional</span></label><input name=x>",
        "Login",
        Source.LOOSE_LABEL,
    ),
    "text with a mark of its own for required": (
        "Login <em>wymagane</em> <input name=x>",
        "Login",
        Source.TEXT_BEFORE,
    ),
    "term and definition": ("<dl><dt>Login<dd><input name=x></dl>", "Login", Source.TERM),
    "div beside div": (
        "<div><div>Login</div><div><div><input name=x></div></div></div>",
        "Login",
        Source.BESIDE,
    ),
    "bold above": ("<b>Login</b><br><br><input name=x>", "Login", Source.BOLD_ABOVE),
    "text just before": ("Login: <input name=x>", "Login:", Source.TEXT_BEFORE),
    "text before, over a hidden field": (
        "Login <input type=hidden name=h> <input name=x>",
        "Login",
        Source.TEXT_BEFORE,
    ),
}


@pytest.mark.parametrize("row", ROWS)
def test_a_field_is_called_by(row: str) -> None:
    html, name, source = ROWS[row]

    first = field(html).names[0]

    assert (first.text, first.source) == (name, source)


def test_a_field_has_the_names_of_all_its_labels() -> None:
    html = "<label for=i>Login</label><input id=i name=x><label for=i>as on IDS</label>"

    assert called(html) == ["Login", "as on IDS"]


def test_the_first_part_of_a_label_counts_alone_too() -> None:
    html = "<label>Login <small>at most 20 letters</small><input name=x></label>"

    assert called(html) == ["Login at most 20 letters", "Login"]


def test_the_heading_above_a_description_counts_too() -> None:
    html = "<h4>Login</h4><p>The name of the staff account, as on IDS.</p><input name=x>"

    assert called(html) == ["The name of the staff account, as on IDS.", "Login"]


def test_a_heading_above_a_short_name_does_not_count() -> None:
    assert called("<h4>Accounts</h4><p>Login</p><input name=x>") == ["Login"]


def test_a_legend_around_several_fields_is_no_name() -> None:
    assert (
        called("<fieldset><legend>Accounts</legend><input name=x><input name=y></fieldset>") == []
    )


def test_a_heading_above_a_table_is_not_the_name_of_its_first_field() -> None:
    assert called("<h4>Accounts</h4><table><tr><td><input name=x></table>") == []


def test_the_text_of_another_field_is_not_taken() -> None:
    assert called("Name <input name=y> <input name=x>") == []


def test_the_label_of_another_field_is_not_taken() -> None:
    html = "<input name=y id=y><p><label for=y>Name</label></p><input name=x>"

    assert called(html) == []


def test_a_wrong_for_that_was_copied_is_read_by_place() -> None:
    html = "<label for=y>Name</label><input id=y name=y><label for=y>Login</label><input name=x>"

    assert called(html) == ["Login"]
    assert called(html, "y") == ["Name"]


def test_a_second_label_with_help_stays_with_its_field() -> None:
    html = (
        "<label for=x>Login</label><input id=x name=x><label for=x>as on IDS</label>"
        "<label for=y>Name</label><input id=y name=y>"
    )

    assert called(html) == ["Login", "as on IDS"]


def test_a_hidden_label_does_not_name_a_visible_field() -> None:
    html = "<label for=x hidden>Old</label><p>Login</p><input id=x name=x>"

    assert "Old" not in called(html)


def test_the_heading_of_the_form_is_not_the_name_of_its_first_field() -> None:
    page = read("<h2>Login</h2><form><input name=x></form>")

    assert page.forms[0].controls[0].names == ()


def test_a_paragraph_is_no_name() -> None:
    assert called(f"<p>{'long text ' * 30}</p><input name=x>") == []


def test_people_are_told_the_name_of_a_field_and_not_its_help() -> None:
    """DAViCal: "a part of the data only: The full name for this person, group or …"."""
    row = "<tr><th>Fullname:<td><input name=x title='The full name of this person.'>"
    assert field(f"<table>{row}</table>").label == "Fullname:"
    assert field("<input name=x title='The full name.'>").label == "The full name."
