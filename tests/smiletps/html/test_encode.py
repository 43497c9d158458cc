"""What goes out: the fields that were typed, and everything else exactly as it came."""

from __future__ import annotations

from email import message_from_bytes
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.smiletps.html.reading import only_form
from wizard.smiletps.html.checks import Unsendable, WhyUnsendable
from wizard.smiletps.html.encode import Submission, submission
from wizard.smiletps.html.form import Form

HARD = (
    "\"quoted' & <tag> %41 +plus+ =",
    "two  inner   spaces",
    "zażółć gęślą jaźń",
    "emoji \U0001f9b7\U0001f600",
    "x" * 128,
    "e\u0301 \u212b \u00a0",
    "\\ / ; , ` ~ | ^ $ { } [ ]",
)


def _sent(form: Form, **typed: str) -> Submission:
    changes = {one: typed[one.name] for one in form.controls if one.name in typed}
    assert len(changes) == len(typed)
    sent = submission(form, None, changes)
    assert isinstance(sent, Submission), sent
    return sent


def _refused(html: str, attributes: str = "method=post", **typed: str) -> Unsendable:
    form = only_form(f"<form {attributes}>{html}<button>Save</button></form>")
    changes = {one: typed[one.name] for one in form.controls if one.name in typed}
    sent = submission(form, None, changes)
    assert isinstance(sent, Unsendable), sent
    return sent


@pytest.mark.parametrize("password", HARD)
@pytest.mark.parametrize("enctype", ["", "enctype=multipart/form-data"])
def test_a_hard_password_arrives_as_it_was_typed(password: str, enctype: str) -> None:
    form = only_form(f"<form method=post {enctype}><input name=p type=password></form>")

    assert _received(_sent(form, p=password)) == [("p", password)]


@given(st.text(max_size=40).filter(lambda text: not set(text) & set("\r\n")))
def test_any_one_line_arrives_as_it_was_typed(text: str) -> None:
    for enctype in ("", "enctype=multipart/form-data"):
        form = only_form(f"<form method=post {enctype}><input name=p></form>")
        assert _received(_sent(form, p=text)) == [("p", text)]


@given(st.text(max_size=40))
def test_lines_arrive_with_crlf(text: str) -> None:
    form = only_form("<form method=post><textarea name=t></textarea></form>")

    ((_, received),) = _received(_sent(form, t=text))

    assert received.replace("\r\n", "\n") == text.replace("\r\n", "\n").replace("\r", "\n")
    assert "\n" not in received.replace("\r\n", "")


@given(
    st.lists(
        st.tuples(
            st.text("ab[]@é", min_size=1, max_size=4),
            st.text("xyż &<>\"'=+%", max_size=8),
            st.sampled_from(["hidden", "text", "password", "tel", "checkbox checked"]),
        ),
        max_size=12,
    )
)
def test_what_nobody_typed_goes_back_as_it_came_in_order(
    fields: list[tuple[str, str, str]],
) -> None:
    html = "".join(
        f'<input type={kind} name="{_escaped(name)}" value="{_escaped(value)}">'
        for name, value, kind in fields
    )
    form = only_form(f"<form method=post>{html}<input name=mine><button>Go</button></form>")

    received = _received(_sent(form, mine="typed"))

    assert received == [(name, value) for name, value, _ in fields] + [("mine", "typed")]


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")


def _received(sent: Submission) -> list[tuple[str, str]]:
    """What a server makes of it, by the standard library's own readers."""
    if sent.content_type == "application/x-www-form-urlencoded":
        return parse_qsl(
            sent.body.decode("ascii"), keep_blank_values=True, strict_parsing=bool(sent.body)
        )
    head = f"Content-Type: {sent.content_type}\r\n\r\n".encode()
    parts = message_from_bytes(head + sent.body).get_payload()
    assert isinstance(parts, list)
    boundary = (sent.content_type or "").partition("boundary=")[2].encode()
    raw = sent.body.split(b"--" + boundary)[1:-1]
    return [
        (str(part.get_param("name", header="content-disposition")), _value_of(one))
        for part, one in zip(parts, raw, strict=True)
        if not isinstance(part, str)
    ]


def _value_of(raw: bytes) -> str:
    return raw.partition(b"\r\n\r\n")[2].removesuffix(b"\r\n").decode()


def test_the_boundary_is_new_each_time_and_not_in_the_values() -> None:
    form = only_form("<form method=post enctype=multipart/form-data><input name=a></form>")

    one, two = _sent(form, a="x"), _sent(form, a="x")

    assert one.content_type != two.content_type


REFUSALS = {
    "hidden": ("<input type=hidden name=x>", WhyUnsendable.NOT_EDITABLE),
    "display none": ("<input name=x style='display:none'>", WhyUnsendable.NOT_EDITABLE),
    "disabled": ("<label>Login <input name=x disabled></label>", WhyUnsendable.NOT_EDITABLE),
    "read-only": ("<label>Login <input name=x readonly></label>", WhyUnsendable.NOT_EDITABLE),
    "a tick box": ("<input type=checkbox name=x>", WhyUnsendable.NOT_EDITABLE),
    "too long": ("<label>Login <input name=x maxlength=4></label>", WhyUnsendable.TOO_LONG),
    "too short": ("<label>Login <input name=x minlength=6></label>", WhyUnsendable.TOO_SHORT),
    "no e-mail": ("<label>Login <input name=x type=email></label>", WhyUnsendable.WRONG_KIND),
    "no address": ("<label>Login <input name=x type=url></label>", WhyUnsendable.WRONG_KIND),
    "no number": ("<label>Login <input name=x type=number></label>", WhyUnsendable.WRONG_KIND),
    "pattern": ("<label>Login <input name=x pattern='[0-9]+'></label>", WhyUnsendable.PATTERN),
    "another field is required": (
        "<input name=x><label>Login <input name=y required></label>",
        WhyUnsendable.REQUIRED,
    ),
}


@pytest.mark.parametrize("name", REFUSALS)
def test_what_a_person_could_not_send_is_refused_by_the_name_of_the_field(name: str) -> None:
    html, why = REFUSALS[name]

    refused = _refused(html, x="abcde")

    assert refused.why is why
    assert refused.label == ("Login" if "Login" in html else "x")


@pytest.mark.parametrize("value", ["https://example.org/a b?c=1 2", "nowe:", "nowe:haslo 1"])
def test_an_address_may_hold_blanks_as_in_chromium(value: str) -> None:
    form = only_form("<form method=post><input name=x type=url></form>")

    assert ("x", value) in parse_qsl(_sent(form, x=value).body.decode(), keep_blank_values=True)


def test_a_length_is_kept_even_where_nothing_else_is_checked() -> None:
    refused = _refused("<input name=x maxlength=3>", "method=post novalidate", x="abcd")

    assert refused.why is WhyUnsendable.TOO_LONG


def test_a_new_line_in_a_one_line_field_is_refused_not_dropped() -> None:
    assert _refused("<input name=x>", x="a\nb").why is WhyUnsendable.ONE_LINE_ONLY


def test_a_password_never_goes_into_an_address() -> None:
    html = "<input name=x type=password>"

    assert _refused(html, "", x="p").why is WhyUnsendable.SECRET_IN_ADDRESS
    assert _refused(html, "method=get").why is WhyUnsendable.SECRET_IN_ADDRESS
    assert _refused(f"{html}<button formmethod=get>x</button>", "method=put").why is (
        WhyUnsendable.SECRET_IN_ADDRESS
    )


@pytest.mark.parametrize(
    "action",
    ["javascript:alert(1)", "mailto:a@b.pl", "data:text/html,x", "ftp://x/", " JaVaScRiPt:x", "//",
     "https://", "http://[x", "https://a:b/", "java\nscript:x"],
)  # fmt: skip
def test_a_form_to_anything_but_http_is_refused(action: str) -> None:
    form = only_form(f'<form method=post action="{action}"><button>x</button></form>')

    assert submission(form, None, {}) == Unsendable(WhyUnsendable.SCHEME)


def test_a_button_of_another_form_sends_nothing() -> None:
    form = only_form("<form method=post><button>Save</button></form>")
    other = only_form("<form method=post><button>Save</button></form>")

    sent = submission(form, other.default_button, {})

    assert sent == Unsendable(WhyUnsendable.NO_BUTTON, "Save")


def test_nothing_typed_shows_in_a_repr() -> None:
    secret = "S3kret-żółw"
    fields = f"<input name=x value='{secret}'><select name=s><option>{secret}</select>"
    more = f"<textarea name=t>{secret}</textarea><input name=p type=password>"
    button = "<button>Go</button>"
    form = only_form(f"<form method=post>{fields}{more}{button}</form>")

    sent = _sent(form, p=secret)
    by_get = submission(only_form(f"<form>{fields}{button}</form>"), None, {})

    shown = repr((form, form.controls, form.controls[1].options, sent, by_get))
    assert "S3kret" not in shown
    assert isinstance(by_get, Submission)
    assert "S3kret" in urlsplit(by_get.url).query
    assert "S3kret" not in repr(_refused("<input name=x maxlength=2>", x=secret))


@given(
    st.text(max_size=30), st.sampled_from(["windows-1250", "iso-8859-2", "windows-1252", "koi8-u"])
)
def test_what_a_character_set_lacks_becomes_a_number(text: str, charset: str) -> None:
    text = text.replace("\r", "").replace("\n", "")
    form = only_form(f"<form method=post accept-charset={charset}><input name=x></form>")

    body = _sent(form, x=text).body

    assert body.isascii()
    assert body.count(b"%3F") == text.count("?")
