"""Makes forms out of tags in no sensible order: a table only holds what somebody thought of."""

from __future__ import annotations

import random

_COMMON = (
    "<input name=i% value=1>", "<input type=hidden name=h% value=x>", "<input name=k% form=two>",
    "<input type=checkbox name=c% checked>", "<input type=radio name=r value=% checked>",
    "<form id=two method=post action=/two-%>", "</form>", "<input name=d% disabled>",
    "<form method=post action=/other-% enctype=multipart/form-data>", "<input name=j% form=one>",
)  # fmt: skip
_USUAL = (
    "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<div>", "</div>", "<p>", "</p>",
    "<fieldset>", "<fieldset disabled>", "</fieldset>", "<legend>", "</legend>", "text",
)  # fmt: skip
# No end tags of formatting elements: see "mis-nested-formatting-in-a-table-form" in cases.toml.
_RARE = (
    "<b>", "<i>", "<span>", "</span>", "<ul>", "<li>", "</ul>", "<label>", "<br>",
    "</label>", "<select name=s%>", "</select>", "<option>o%", "<option selected value=v%>",
    "<optgroup disabled>", "</optgroup>", "<textarea name=t%>\n", "</textarea>", "<template>",
    "</template>", "<noscript>", "</noscript>", "<svg>", "</svg>", "<title>", "</title>", "<!--",
    "-->", "<script>", "</script>", "<details open>", "</details>", "<h3>", "</h3>", "<dl>", "<dt>",
    "<dd>", "</dl>", "<center>", "<font color=red>", "<button type=button>", "</button>",
    "<iframe>", "</iframe>", "<object>", "</object>", "<caption>", "<tbody>", "</body>", "<body>",
    "<hr>", "<math>", "<mi>", "</math>", "<nobr>", "<ruby><rt>", "<colgroup>", "<col>", "<thead>",
    "</thead>", "<summary>", "<dialog open>", "</dialog>", "<xmp>", "</xmp>", "<style>", "</style>",
)  # fmt: skip
_TAGS = (*_COMMON * 6, *_USUAL * 3, *_RARE)
_BUTTONS = (
    "<button data-press name=b value=1>Go</button>",
    "<button form=one data-press>Go</button>",
)


def random_form(seed: int) -> str:
    """Return a page with a form and a button somewhere in it; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    parts = [
        chance.choice(_TAGS).replace("%", f"{seed}-{place}")
        for place in range(chance.randint(4, 26))
    ]
    parts.insert(chance.randint(0, len(parts)), f"<form id=one method=post action=/one-{seed}>")
    parts.insert(chance.randint(1, len(parts)), chance.choice(_BUTTONS))
    return chance.choice(("", "<!doctype html>")) + "".join(parts)
