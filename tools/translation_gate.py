"""What lrelease lets through: lost placeholders, and code that Qt cannot translate.

Tried on Qt 6.12: `lrelease -fail-on-invalid` accepts a lost `{name}`, `%n`, `%1` or mnemonic, and
an f-string inside `translate` is extracted literally, so it never matches at run time.
"""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d")
TAG = re.compile(r"</?\w+")
MNEMONIC = re.compile(r"&(?![\w#]+;)\w")
PLURAL_FORMS = {"cs": 3, "de": 2, "en": 2, "pl": 3, "uk": 3}
"""How many plural forms Qt keeps for each language. A new language adds its row."""

MARK = "translatable"
"""The core's function around a sentence that the window translates later (catalogue/entry.py)."""

HOME_MADE = {"tr", "_", "translate"}


def catalogue_complaints(path: Path) -> list[str]:
    """Sentences of a .ts file that are unfinished, empty, or lost what their source has."""
    root = ET.parse(path).getroot()  # noqa: S314 - our own file, checked before it is shipped
    language = root.get("language", "").partition("_")[0]
    found = []
    for message in root.iter("message"):
        source = message.findtext("source", "")
        found += [f"{path.name}: {reason}: {source!r}" for reason in _faults(message, language)]
    return found


def _faults(message: ET.Element, language: str) -> Iterator[str]:
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        yield "unfinished"
        return
    if message.get("numerus") == "yes":
        forms = [form.text or "" for form in translation.iter("numerusform")]
        if len(forms) != PLURAL_FORMS.get(language):
            yield f"{len(forms)} plural forms"
    else:
        forms = [translation.text or ""]
        if "%n" in source:
            yield "a number without plural forms"
    for form in forms:
        if not form.strip():
            yield "an empty form"
        elif different := _differences(source, form):
            yield f"{' and '.join(different)} differ in {form!r}"


def _differences(source: str, form: str) -> list[str]:
    """Which of the marks that program and screen rely on are not the same in both."""
    kinds = {"placeholders": PLACEHOLDER, "tags": TAG}
    different = [
        name
        for name, pattern in kinds.items()
        if Counter(pattern.findall(source)) != Counter(pattern.findall(form))
    ]
    if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(form)):
        different.append("mnemonics")
    return different


def counted_sentences(package: Path) -> str:
    """Every sentence of `package` that comes with a number, as Python for lupdate to read.

    Tried on Qt 6.11.3: its lupdate sees that a sentence has plural forms only where the number is
    a literal, which it never is in real code. 6.12.0 sees all.
    """
    calls = [
        call
        for path in sorted(package.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and _name(call) == "translate" and call.args[3:]
    ]
    literals = [[ast.unparse(argument) for argument in call.args[:3]] for call in calls]
    return "".join(f"translate({', '.join(three)}, 1)\n" for three in literals)


def code_complaints(package: Path) -> list[str]:
    """Calls in `package` that would stay untranslated on the screen, as `file:line: reason`."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(package.rglob("*.py"))}
    marked = {
        _text(call.args[0])
        for tree in trees.values()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and _name(call) == MARK and _holds_sentence(call)
    }
    # A sentence of a marked context was extracted where it is marked: a variable may hold it.
    return [
        f"{path.relative_to(package.parent).as_posix()}:{line}: {reason}"
        for path, tree in trees.items()
        for line, reason in _code_faults(tree, marked)
    ]


def _code_faults(tree: ast.Module, marked: set[str | None]) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name in HOME_MADE:
            yield node.lineno, f"a home-made {node.name}() lands in an empty context"
        elif isinstance(node, ast.Call):
            yield from _call_faults(node, marked)
    for call in _run_at_import(tree):
        if _holds_sentence(call) and _name(call) != MARK:
            yield call.lineno, "translated at import time: it would never change language"


def _call_faults(call: ast.Call, marked: set[str | None]) -> Iterator[tuple[int, str]]:
    if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
        yield call.lineno, "tr() of a base class is not found: use QCoreApplication.translate"
    if not _holds_sentence(call):
        return
    context, sentence = (_text(argument) for argument in call.args[:2])
    if isinstance(call.args[1], ast.JoinedStr):
        yield call.lineno, "an f-string is extracted literally: use .format() on the result"
    elif context is None:
        yield call.lineno, "the context must be a literal, or lupdate misses the sentence"
    elif sentence is None and (_name(call) == MARK or context not in marked):
        yield call.lineno, "the sentence must be a literal, or lupdate misses it"


def _text(node: ast.expr) -> str | None:
    """The literal text that `node` is; None for anything that is worked out."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _holds_sentence(call: ast.Call) -> bool:
    """Qt's translate or our mark: (context, sentence, …). str.translate(table) has one argument."""
    return _name(call) in {"translate", MARK} and len(call.args) > 1


def _name(call: ast.Call) -> str:
    """The called function's own name, without what stands before the dot."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    return str(name)


def _run_at_import(node: ast.AST) -> Iterator[ast.Call]:
    """Calls outside every function body: they run once, when the module is imported."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            for default in (*child.args.defaults, *child.args.kw_defaults):
                if default is not None:
                    yield from _run_at_import(ast.Expr(default))
            continue
        if isinstance(child, ast.Call):
            yield child
        yield from _run_at_import(child)
