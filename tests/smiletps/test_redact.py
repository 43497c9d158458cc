"""What was typed never comes back in the site's words."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from wizard.core.secret import Secret
from wizard.smiletps.redact import for_people

HARD = """Zażółć "gęślą" & 'jaźń' <b>%41+ 100%"""


def test_what_was_typed_is_left_out_of_the_sites_words() -> None:
    words = f"Hasło „KANAREK-1” jest za krótkie. {'x' * 300}"
    shown = for_people(words, [Secret("KANAREK-1"), Secret(""), Secret("a")])
    assert shown.startswith("Hasło „…” jest za krótkie.")
    assert len(shown) == 200


@pytest.mark.parametrize(
    "words",
    [
        """dangerous value was detected (txtPass="Zażółć "gęślą" ...")""",  # ASP.NET (Mono)
        """dangerous value was detected (txtPass="...& 'jaźń' <b>%41+ 100...")""",  # ASP.NET
        """near 'Zażółć \\"gęślą\\" & \\'jaźń\\' <b>%41+ 100%' at line 1""",  # SQL
        """KeyError: 'Zażółć "gęślą" &amp; &#39;jaźń&#39; &lt;b&gt;%41+ 100%'""",
        f"{HARD} is not a valid password",
    ],
)
def test_a_part_of_what_was_typed_is_left_out_too(words: str) -> None:
    shown = for_people(words, [Secret(HARD)])
    assert not any(part in shown for part in ("Zażółć", "gęślą", "jaźń", "b>%", "100"))
    assert "…" in shown


def test_what_was_typed_with_two_blanks_is_known_where_a_page_shows_one() -> None:
    assert for_people("Złe hasło: ab c1 !", [Secret("  ab  c1  !")]) == "Złe hasło: …"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("wrong-password", "Incorrect username or password. Password is required."),
        ("Password123!", "Incorrect username or password. Password is required."),
        ("Incorrect Horse", "Incorrect username or password. Password is required."),
        ("Nowe-Hasło-42", "Nieprawidłowe hasło lub konto jest zablokowane."),
    ],
)
def test_a_word_of_the_site_that_is_typed_too_stays(typed: str, words: str) -> None:
    assert for_people(words, [Secret(typed)]) == words


@given(st.text(min_size=1, max_size=60), st.text(max_size=80))
def test_no_text_of_a_site_brings_a_whole_secret_back(typed: str, words: str) -> None:
    assume("…" not in typed)
    shown = for_people(f"{words} {typed} {words}", [Secret(typed)])
    assert len(typed) < 3 or typed not in shown


def test_of_two_secrets_that_begin_alike_no_rest_is_left() -> None:
    assert for_people("Hasło abcdef-xyz", [Secret("abcdef"), Secret("abcdef-xyz")]) == "Hasło …"
