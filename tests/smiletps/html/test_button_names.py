"""What a button is called."""

from __future__ import annotations

import pytest

from tests.smiletps.html.reading import only_form

BUTTONS = {
    "<input type=submit value=' Save '>": "Save",
    "<input type=submit>": "Submit",
    "<button><i class=icon>\uf0c7</i> Save</button>": "Save",
    "<button><svg><title>Save</title></svg></button>": "Save",
    "<button><img src=x alt=Save></button>": "Save",
    "<button aria-label=Save>\uf0c7</button>": "Save",
    "<button title=Save></button>": "Save",
    "<input type=image alt=Save>": "Save",
    "<button><span hidden>Wait</span>Save</button>": "Save",
    "<input type=image value=Save>": "Save",
}


@pytest.mark.parametrize("html", BUTTONS)
def test_a_button_is_called_by(html: str) -> None:
    (button,) = only_form(f"<form>{html}</form>").submit_buttons

    assert button.label == BUTTONS[html]


def test_a_button_with_a_spinner_is_called_by_its_first_part_too() -> None:
    html = "<form><button><span>Save</span><span>Please wait…</span></button></form>"
    (button,) = only_form(html).submit_buttons

    assert [name.text for name in button.names] == ["SavePlease wait…", "Save"]
