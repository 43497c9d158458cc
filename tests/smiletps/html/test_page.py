"""A page beside its forms: addresses, links, messages, captchas, pages that need scripts."""

from __future__ import annotations

import pytest

from tests.smiletps.html.corpus import page_of
from tests.smiletps.html.reading import URL, only_form, read
from wizard.smiletps.html.address import resolve
from wizard.smiletps.html.encode import Submission, submission
from wizard.smiletps.html.messages import Tone
from wizard.smiletps.html.refresh import Refresh, refresh_in

BASE = "https://a.example/b/c?d=e#f"


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("", "https://a.example/b/c?d=e"),
        ("#x", "https://a.example/b/c?d=e"),
        ("?x=1", "https://a.example/b/c?x=1"),
        ("x/y.html", "https://a.example/b/x/y.html"),
        ("/x", "https://a.example/x"),
        ("/x/../y/./z", "https://a.example/y/z"),
        ("//h.example/x", "https://h.example/x"),
        ("///h.example/x", "https://h.example/x"),
        ("\\\\h.example\\x", "https://h.example/x"),
        ("/\\h.example/x", "https://h.example/x"),
        ("https:\\\\h.example", "https://h.example/"),
        ("HTTPS://h.example:8443/x", "https://h.example:8443/x"),
        (" \n/x\ty ", "https://a.example/xy"),
        ("/ż ó?ł=ą&x='", "https://a.example/%C5%BC%20%C3%B3?%C5%82=%C4%85&x=%27"),
        ("/a%20b%zz", "https://a.example/a%20b%zz"),
        ("javascript:alert(1)", None),
        ("java\nscript:x", None),
        ("mailto:a@b.pl", None),
        ("tel:123", None),
        ("blob:https://a.example/x", None),
        ("//", None),
        ("https://", None),
        ("http://[x", None),
        ("https://a:b/", None),
    ],
)
def test_addresses_are_resolved_as_in_browsers(reference: str, expected: str | None) -> None:
    assert resolve(BASE, reference) == expected


def test_the_query_of_a_link_is_in_the_character_set_of_the_page() -> None:
    assert resolve(BASE, "?x=ł😀", "iso-8859-2") == "https://a.example/b/c?x=%B3%26%23128512%3B"


def test_a_base_element_counts_for_links_and_forms_but_not_for_an_empty_action() -> None:
    html = "<base href=/other/><a href=x>Konto</a><form action=y><button>Go</button></form>"
    page = read(f"{html}<form><button>Go</button></form>")

    sent = [submission(form, None, {}) for form in page.forms]

    assert page.links[0].url == "https://smiletps.example/other/x"
    assert [one.url for one in sent if isinstance(one, Submission)] == [
        "https://smiletps.example/other/y?",
        "https://smiletps.example/settings?",
    ]


@pytest.mark.parametrize("base", ["javascript:x", "data:text/html,x", "//", "http://[x"])
def test_a_base_that_is_no_address_counts_for_nothing(base: str) -> None:
    assert read(f"<base href='{base}'>").base_url == URL


def test_links_have_the_names_that_a_person_sees() -> None:
    page = read(
        "<a href=/a><i class=icon>\ue000</i> Moje <b>konto</b></a><a href=/b><img alt=Profil></a>"
        "<a href=/c title=Pomoc><svg><title>Koło</title></svg></a><a>no address</a>"
        "<a href=/d download>Plik</a><map><area href=/e alt=Mapa></map><a href=/f hidden>Ukryte</a>"
    )

    assert [(link.url[24:], link.text) for link in page.links] == [
        ("/a", "Moje konto"),
        ("/b", "Profil"),
        ("/c", "Koło"),
        ("/e", "Mapa"),
        ("/f", "Ukryte"),
    ]


REFRESHES = {
    "0;url=/x": Refresh(0, "https://a.example/x"),
    "5; URL='/x'": Refresh(5, "https://a.example/x"),
    ' 3.5 , url = "/x"y': Refresh(3, "https://a.example/x"),
    "2;/x": Refresh(2, "https://a.example/x"),
    "30": Refresh(30, "https://a.example/b/c?d=e"),
    "0;url=": Refresh(0, "https://a.example/b/c?d=e"),
    "url=/x": None,
    "": None,
    "x": None,
    "0;url=javascript:x": None,
}


@pytest.mark.parametrize("content", REFRESHES)
def test_a_refresh_is_read_as_in_browsers(content: str) -> None:
    assert refresh_in(content, BASE) == REFRESHES[content]


def test_a_page_that_moves_on_says_where_to() -> None:
    assert page_of("meta-refresh.html").refresh == Refresh(
        0, "https://smiletps.example/panel/?a=1&b=2"
    )


def test_messages_come_with_their_tone() -> None:
    refused = page_of("sign-in-refused.html").messages
    saved = page_of("saved-flash.html").messages

    assert [(one.text, one.tone) for one in refused] == [
        ("Nieprawidłowy login lub hasło.", Tone.ERROR),
        ("Sprawdź login", Tone.ERROR),
    ]
    assert saved[0].tone is Tone.SUCCESS
    assert saved[0].text.startswith("Dane zostały zaktualizowane.")


def test_hidden_messages_and_whole_forms_are_no_messages() -> None:
    page = read(
        "<div class=error hidden>Old</div><div class=error-page><form><input name=x></form></div>"
        "<p role=status>Saved</p><div class=alert></div>"
    )

    assert [one.text for one in page.messages] == ["Saved"]


def test_lines_are_what_a_person_reads() -> None:
    page = read(
        "<title>T</title><h1>Moje <b>konto</b></h1><p>a<br>b</p><script>no</script>"
        "<style>no</style><template>no</template><noscript>yes</noscript><p hidden>no</p>"
        "<table><tr><td>c<td>d</table><select><option>no</select><textarea>no</textarea>"
        "<input value=no><button>Zapisz</button>"
    )

    assert page.lines == ("Moje konto", "a", "b", "yes", "c", "d", "Zapisz")
    assert page.title == "T"


CAPTCHAS = {
    "<div class=g-recaptcha data-sitekey=k></div>": True,
    "<button class=g-recaptcha data-sitekey=k>Go</button>": True,
    "<input type=hidden name=g-recaptcha-response>": True,
    "<div class=h-captcha></div>": True,
    "<iframe src='https://newassets.hcaptcha.com/x'></iframe>": True,
    "<div class=cf-turnstile></div>": True,
    "<div class=frc-captcha></div>": True,
    "<altcha-widget name=altcha></altcha-widget>": True,
    "<img src=/captcha.php?x=1>": True,
    "<input name=captcha_code>": True,
    "<div data-sitekey=x></div>": True,
    "<div class=captcha><img src=x> <input name=answer></div>": True,
    "<div class=captcha><table><tr><td>2 + 2 = <input name=answer></table></div>": True,
    "<div class=captcha></div>": True,
    "<div class=captcha><table><tr><td><pre class=captcha>_|_</pre></table></div>": False,
    "<p>No captcha here</p>": False,
    "<a href=/captcha>About captchas</a>": False,
    "<script src='https://www.google.com/recaptcha/api.js'></script>": False,
}


@pytest.mark.parametrize("html", CAPTCHAS)
def test_captchas_are_known_by_their_markup(html: str) -> None:
    assert only_form(f"<form method=post><input name=x>{html}</form>").captcha == CAPTCHAS[html]


def test_a_captcha_of_another_form_does_not_stop_ours() -> None:
    html = "<form><input name=x></form><form><input name=y><div class=g-recaptcha></div></form>"
    page = read(html)

    assert (page.captcha, page.forms[0].captcha) == (True, False)


SCRIPTED = {
    "scripts-needed.html": True,
    "scripts-needed-silent.html": True,
    "scripts-needed-nameless-form.html": True,
    "turnstile-interstitial.html": True,
    "captcha-sign-in.html": False,
    "maintenance.html": False,
    "meta-refresh.html": False,
    "bootstrap-horizontal.html": False,
    "sign-in-blog-platform.html": False,
}


@pytest.mark.parametrize("name", SCRIPTED)
def test_a_page_that_needs_scripts_is_known(name: str) -> None:
    assert page_of(name).needs_scripts is SCRIPTED[name]


def test_a_warning_about_scripts_beside_a_usable_form_is_only_a_warning() -> None:
    html = "<noscript>Please enable JavaScript</noscript><form><input name=x></form>"

    assert not read(html).needs_scripts
