"""Character sets as browsers know them (WHATWG Encoding Standard), for pages and for forms.

Python's codecs do the work; what differs is which label means which codec (iso-8859-1 means
windows-1252) and the holes of the windows sets, which browsers pass through. The East Asian sets
are Python's own and may differ from a browser's in rare characters.
"""

from __future__ import annotations

import codecs
import re
from functools import cache

UTF_8 = "utf-8"

# The encoding's own name, Python's codec where it has another name, then the labels.
_TABLE = """
utf-8 = unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8
ibm866 cp866 = 866 cp866 csibm866
iso-8859-2 = csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
iso-8859-3 = csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
iso-8859-4 = csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
iso-8859-5 = csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988
iso-8859-6 = arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6-e \
iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
iso-8859-7 = csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 \
iso_8859-7 iso_8859-7:1987 sun_eu_greek
iso-8859-8 = csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598 \
iso_8859-8 iso_8859-8:1988 visual
iso-8859-8-i iso-8859-8 = csiso88598i logical
iso-8859-10 = csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6
iso-8859-13 = iso8859-13 iso885913
iso-8859-14 = iso8859-14 iso885914
iso-8859-15 = csisolatin9 iso8859-15 iso885915 iso_8859-15 l9
iso-8859-16 =
koi8-r = cskoi8r koi koi8 koi8_r
koi8-u = koi8-ru
macintosh mac-roman = csmacintosh mac x-mac-roman
windows-874 cp874 = dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
windows-1250 = cp1250 x-cp1250
windows-1251 = cp1251 x-cp1251
windows-1252 = ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 \
iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252
windows-1253 = cp1253 x-cp1253
windows-1254 = cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 \
iso_8859-9:1989 l5 latin5 x-cp1254
windows-1255 = cp1255 x-cp1255
windows-1256 = cp1256 x-cp1256
windows-1257 = cp1257 x-cp1257
windows-1258 = cp1258 x-cp1258
x-mac-cyrillic mac-cyrillic = x-mac-ukrainian
gbk = chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk
gb18030 =
big5 big5hkscs = big5-hkscs cn-big5 csbig5 x-x-big5
euc-jp = cseucpkdfmtjapanese x-euc-jp
iso-2022-jp = csiso2022jp
shift_jis cp932 = csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis
euc-kr cp949 = cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 \
ksc_5601 windows-949
utf-16be = unicodefffe
utf-16le = csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16
replacement = csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr
"""


def _read_table() -> tuple[dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    codec_of: dict[str, str] = {}
    for row in _TABLE.strip().splitlines():
        left, labels = row.split("=")
        own, *codec = left.split()
        codec_of[own] = codec[0] if codec else own
        names.update(dict.fromkeys([own, *labels.split()], own))
    return names, codec_of


_NAMES, _CODECS = _read_table()
_BOMS = ((b"\xef\xbb\xbf", UTF_8), (b"\xfe\xff", "utf-16be"), (b"\xff\xfe", "utf-16le"))
_META = re.compile(
    rb"<!--.*?(?:-->|\Z)|<meta(?=[\s/])((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>", re.DOTALL | re.I
)
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([^\s\"'/>;]+)", re.I)
_XML = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([^\"'>]+)", re.I)
_HEADER = re.compile(r"charset\s*=\s*[\"']?\s*([^\s\"';,]+)", re.I)
_C1 = re.compile("[\x80-\x9f]")
_META_WITHIN = 16 * 1024


def encoding_named(label: str) -> str | None:
    """Return the encoding that browsers use for a label, None for an unknown one."""
    return _NAMES.get(label.strip("\t\n\f\r ").lower())


def page_encoding(body: bytes, content_type: str | None) -> tuple[str, int]:
    """Return the encoding of a page and the length of its byte order mark.

    A byte order mark beats the header, as in browsers; then the header, the meta element, an XML
    declaration; else UTF-8. An unknown label counts as none.
    """
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            return encoding, len(mark)
    header = _HEADER.search(content_type or "")
    declared = encoding_named(header[1]) if header else None
    return declared or _declared_inside(body) or UTF_8, 0


def _declared_inside(body: bytes) -> str | None:
    head = body[:_META_WITHIN]
    for meta in _META.finditer(head):
        charset = _CHARSET.search(meta[1] or b"")
        found = encoding_named(charset[1].decode("latin-1")) if charset else None
        if found:
            return UTF_8 if found.startswith("utf-16") else found
    xml = _XML.match(head)
    return encoding_named(xml[1].decode("latin-1")) if xml else None


def written_name(encoding: str) -> str:
    """Return the encoding's name as browsers write it into a `_charset_` field."""
    if encoding in {"big5", "shift_jis"}:
        return {"big5": "Big5", "shift_jis": "Shift_JIS"}[encoding]
    if encoding.startswith(("windows-", "x-", "mac", "gb18030")):
        return encoding
    return encoding.upper()


def decode(body: bytes, encoding: str) -> str:
    """Decode strictly. Raises UnicodeDecodeError on the first byte that is not in the encoding."""
    errors = "smiletps-holes" if encoding.startswith("windows-") else "strict"
    return body.decode(_CODECS[encoding], errors)


def as_shown(body: bytes, encoding: str) -> str:
    """Decode as browsers do: U+FFFD stands where the bytes are not in the encoding."""
    return body.decode(_CODECS[encoding], "replace")


def form_encoding(encoding: str) -> str:
    """Return the encoding that forms of such a page are sent in: never UTF-16."""
    return UTF_8 if encoding.startswith("utf-16") or encoding == "replacement" else encoding


def encode(text: str, encoding: str) -> bytes:
    """Encode for a form: what the encoding lacks becomes `&#N;`, a lone surrogate U+FFFD."""
    text = scalar(text)
    if encoding == UTF_8:
        return text.encode()
    codec = _CODECS[encoding]
    if not (encoding.startswith("windows-") and _C1.search(text)):
        return text.encode(codec, "xmlcharrefreplace")
    return b"".join(
        bytes([ord(character)])
        if ord(character) in _holes(codec)
        else character.encode(codec, "xmlcharrefreplace")
        for character in text
    )


def scalar(text: str) -> str:
    """Return the text with every lone surrogate replaced by U+FFFD (a scalar value string)."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@cache
def _holes(codec: str) -> frozenset[int]:
    """The bytes 80 to 9F that a windows set leaves undefined; browsers pass them through."""
    holes = set()
    for byte in range(0x80, 0xA0):
        try:
            bytes([byte]).decode(codec)
        except UnicodeDecodeError:
            holes.add(byte)
    return frozenset(holes)


def _through_holes(error: UnicodeError) -> tuple[str, int]:
    if isinstance(error, UnicodeDecodeError):
        bad = error.object[error.start : error.end]
        if all(0x80 <= byte <= 0x9F for byte in bad):  # noqa: PLR2004 - the C1 range
            return bad.decode("latin-1"), error.end
    raise error


codecs.register_error("smiletps-holes", _through_holes)
