"""Where a key stands in a TOML file, for the sentence that names it."""

from __future__ import annotations

from wizard.keep.toml_lines import lines_of, written

TEXT = '''schema = 1

[ids]
address = "x"   # a = 1
"quoted key" = 2
note.pl = """
hidden = 3
"""
after = 4

[[steps]]
key = "one"
[[steps.actions]]
text.pl = "a"
[[steps.actions]]
text.pl = "b"
[[steps]]
[steps.inner]
deep.er.still = 5
'''


def test_a_key_is_found_in_its_section_and_list() -> None:
    lines = lines_of(TEXT)
    assert lines["schema",] == 1
    assert lines["ids",] == 3
    assert lines["ids", "address"] == 4
    assert lines["ids", "quoted key"] == 5
    assert lines["ids", "after"] == 9
    assert lines["steps", 0, "key"] == 12
    assert lines["steps", 0, "actions", 1, "text", "pl"] == 16
    assert lines["steps", 1] == 17
    assert lines["steps", 1, "inner", "deep", "er", "still"] == 19


def test_what_stands_inside_a_long_text_is_no_key() -> None:
    assert ("ids", "hidden") not in lines_of(TEXT)


def test_only_a_line_end_of_toml_begins_a_line() -> None:
    assert lines_of("# one\u2028the same\x85the same\nkey = 1\r\nlast = 2")["last",] == 3


def test_places_in_lists_are_told_counted_from_one() -> None:
    assert written(("steps", 1, "actions", 0, "text", "pl")) == "steps[2].actions[1].text.pl"
