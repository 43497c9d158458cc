"""Names in plain ASCII letters: Polish, Ukrainian, German and Czech spelling folded.

Ukrainian follows the passport table of 2010 (resolution 55), without its special cases for the
beginning of a word; Russian letters that Ukrainian lacks follow the same manner.
"""

from __future__ import annotations

import unicodedata

_CYRILLIC = {
    **{"а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie"},
    **{"ж": "zh", "з": "z", "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l"},
    **{"м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u"},
    **{"ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "iu"},
    **{"я": "ia", "ь": "", "ъ": "", "ы": "y", "э": "e", "ё": "e"},
}

# What NFKD does not take apart.
_LATIN = {
    **{"ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ø": "o", "þ": "th"},
    **{"ß": "ss", "æ": "ae", "œ": "oe"},
}

_LETTERS = {**_CYRILLIC, **_LATIN}


def folded(text: str) -> str:
    """`text` in ASCII: accents dropped, letters spelled out, what has no spelling left out."""
    return "".join(_ascii(character) for character in unicodedata.normalize("NFC", text))


def _ascii(character: str) -> str:
    if character.lower() in _LETTERS:
        plain = _LETTERS[character.lower()]
        return plain if character.islower() else plain.capitalize()
    return unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode("ascii")
