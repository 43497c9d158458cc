"""Turns a parsed guide pack into the core's Guide."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from wizard.core.guide import (
    Action,
    Cause,
    FieldKey,
    FormField,
    Guide,
    GuideStep,
    Renewal,
    RoleText,
    SiteWords,
)
from wizard.core.local_text import LocalText
from wizard.core.login import LoginRules
from wizard.core.pack_problem import PackFault
from wizard.core.password import PasswordRules
from wizard.core.picture import Picture, Swatch
from wizard.core.roles import Role
from wizard.core.rules import Rule, Standing
from wizard.core.steps import Step
from wizard.keep.picture_file import read_picture
from wizard.keep.toml_table import Table

SCHEMA = 1

IDS_DOMAIN = "invisalign.com"
"""The Invisalign Doctor Site lives under it: a pack cannot send the user anywhere else."""

GUIDE_STEPS = (Step.KONTO, Step.PERSONEL, Step.FORM, Step.CREATED, Step.SMILETPS)

_PICTURE = re.compile(r"[a-z0-9_-]+\.svg")
_COLOUR = re.compile(r"#[0-9a-f]{6}")

Value = TypeVar("Value")
Named = TypeVar("Named", bound=Enum)


def palette(document: Table) -> tuple[Swatch, ...]:
    """The colours of the pictures. Raises Refused."""
    swatches = tuple(
        Swatch(table.text("name"), _colour(table, "light"), _colour(table, "dark"))
        for table in document.tables("colours")
    )
    document.refuse_unread()
    return swatches


def guide(document: Table, folder: Path, colours: tuple[Swatch, ...]) -> Guide:
    """The guide that `document` describes, with its pictures from `folder`. Raises Refused."""
    document.check_schema(SCHEMA)
    form, rules = document.table("form"), document.table("rules")
    made = Guide(
        language=document.text("language"),
        title=document.local("title"),
        source=document.local("source"),
        checked=document.day("checked"),
        stale_after_days=document.number("stale_after_days"),
        ids_address=_ids_address(document.table("ids")),
        renewal=_renewal(document.table("renewal")),
        login_rules=_login_rules(rules),
        password_rules=_password_rules(rules),
        steps=_steps(document, folder, colours),
        form_fields=_fields(form),
        login_rule=_words(form.table("login_rule")),
        roles_heading=_words(form.table("roles_heading")),
        roles=_roles(document),
        roles_note=_words(form.table("roles_note")),
        footnote=_words(form.table("footnote")),
    )
    document.refuse_unread()
    return made


def _colour(table: Table, key: str) -> str:
    colour = table.text(key)
    if not _COLOUR.fullmatch(colour):
        raise table.refused(key, PackFault.NOT_A_COLOUR)
    return colour


def _ids_address(table: Table) -> str:
    address = table.text("address")
    if not address.startswith("https://"):
        raise table.refused("address", PackFault.NOT_HTTPS)
    host = urlsplit(address).netloc
    if not f".{host}".endswith(f".{IDS_DOMAIN}") or not re.fullmatch(r"[a-z0-9.-]+", host):
        raise table.refused("address", PackFault.IS_NOT_IDS)
    return address


def _renewal(table: Table) -> Renewal:
    return Renewal(
        days=table.number("days"),
        idle_days=table.number("idle_days"),
        standing=table.choice("standing", Standing),
    )


def _login_rules(table: Table) -> LoginRules:
    return LoginRules(
        symbols=_rule(table.table("login_symbols"), Table.text),
        accents=_rule(table.table("login_accents"), Table.yes_no),
        shortest=_rule(table.table("login_shortest"), Table.number),
        longest=_rule(table.table("login_longest"), Table.number),
    )


def _password_rules(table: Table) -> PasswordRules:
    return PasswordRules(
        shortest=_rule(table.table("password_shortest"), Table.number),
        longest=_rule(table.table("password_longest"), Table.number),
        classes=_rule(table.table("password_classes"), Table.number),
    )


def _rule(table: Table, value: Callable[[Table, str], Value]) -> Rule[Value]:
    """A rule of a site; refused unless a value is there exactly when something is known."""
    standing = table.choice("standing", Standing)
    is_unknown = standing is Standing.UNKNOWN
    if table.has("value") is is_unknown:
        raise table.refused("value", PackFault.NO_VALUE)
    return Rule(None if is_unknown else value(table, "value"), standing)


def _words(table: Table) -> SiteWords:
    return SiteWords(table.text("text"), table.local("gloss"))


def _complete(document: Table, key: str, found: list[Named], wanted: tuple[Named, ...]) -> None:
    if tuple(found) != wanted:
        raise document.refused(key, PackFault.NOT_ALL)


def _steps(document: Table, folder: Path, colours: tuple[Swatch, ...]) -> tuple[GuideStep, ...]:
    steps = [_step(table, folder, colours) for table in document.tables("steps")]
    _complete(document, "steps", [step.step for step in steps], GUIDE_STEPS)
    return tuple(steps)


def _step(table: Table, folder: Path, colours: tuple[Swatch, ...]) -> GuideStep:
    picture = _picture(table, folder, colours)
    actions = tuple(_action(action, picture) for action in table.tables("actions"))
    causes = tuple(_cause(cause) for cause in table.tables("causes"))
    return GuideStep(
        step=table.choice("step", Step),
        title=table.local("title"),
        picture=picture,
        actions=actions,
        causes=causes,
        note=_optional_local(table, "note"),
        warning=_optional_local(table, "warning"),
        page_words=tuple(_words(words) for words in table.tables("page_words", optional=True)),
    )


def _optional_local(table: Table, key: str) -> LocalText | None:
    return table.local(key) if table.has(key) else None


def _picture(table: Table, folder: Path, colours: tuple[Swatch, ...]) -> Picture:
    """The picture named in the step: a bare file name, so it can only lie in the guide's folder."""
    name = table.text("picture")
    if not _PICTURE.fullmatch(name):
        raise table.refused("picture", PackFault.PICTURE_NOT_SVG)
    picture = read_picture(folder / name, colours)
    if isinstance(picture, PackFault):
        raise table.refused("picture", picture)
    return picture


def _action(table: Table, picture: Picture) -> Action:
    target = table.text("target")
    if target not in picture.targets:
        raise table.refused("target", PackFault.PICTURE_NO_TARGET)
    text = table.local("text")
    for language, sentence in text.by_language():
        if sentence and sentence.count("{label}") != 1:
            raise table.table("text").refused(language, PackFault.NO_LABEL_PLACE)
    return Action(text=text, label=_words(table.table("label")), target=target)


def _cause(table: Table) -> Cause:
    return Cause(table.text("key"), table.local("cause"), table.local("remedy"))


def _fields(form: Table) -> tuple[FormField, ...]:
    fields = [
        FormField(
            key=table.choice("key", FieldKey),
            label=_words(table.table("label")),
            required=table.yes_no("required"),
        )
        for table in form.tables("fields")
    ]
    _complete(form, "fields", [field.key for field in fields], tuple(FieldKey))
    return tuple(fields)


def _roles(document: Table) -> tuple[RoleText, ...]:
    roles = [
        RoleText(
            role=table.choice("role", Role),
            label=table.text("label"),
            detail=table.text("detail", ""),
            gloss=table.local("gloss"),
            harm=table.local("harm"),
            undo=table.local("undo"),
        )
        for table in document.tables("roles")
    ]
    _complete(document, "roles", [role.role for role in roles], tuple(Role))
    return tuple(roles)
