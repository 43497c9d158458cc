"""Text that never shows itself: a password from the moment it leaves the field to the request.

Only `reveal` gives the text back, so a search for that one word finds every place that sees a
password. What this cannot do: wipe the memory that Python's own strings lie in (they cannot be
overwritten); `wipe` drops our reference and nothing more is promised.
"""

from typing import NoReturn, Self, final

MASK = "Secret(…)"


class SecretWipedError(ValueError):
    """Somebody asked a wiped Secret for its text: the holder kept it too long."""


@final
class Secret:
    """One password: shown as `Secret(…)` everywhere, whatever its length.

    * Equal only to another Secret with the same text, compared in constant time.
    * True when it holds text, like a string: not when it was never entered, or wiped.
    * Copies are the same object (no second copy of the text), so wiping one wipes all.
    * No hash, no length, no pickle, no JSON: each of them would let the text be found.
    """

    __slots__ = ("__text",)
    __text: str | None

    def __init__(self, text: str) -> None:
        object.__setattr__(self, "_Secret__text", text)

    def reveal(self) -> str:
        """Return the text itself. Raises SecretWipedError after `wipe`."""
        if self.__text is None:
            raise SecretWipedError("this secret was wiped")
        return self.__text

    def same_text(self, text: str) -> bool:
        """Whether the secret is exactly this text, compared in constant time for equal lengths."""
        return self.__text is not None and _equal(self.__text, text)

    def wipe(self) -> None:
        """Forget the text. `reveal` raises from now on; wiping twice is fine."""
        object.__setattr__(self, "_Secret__text", None)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        if self.__text is None or other.__text is None:
            return self is other
        return _equal(self.__text, other.__text)

    # A hash can be tried against guesses, and a password has no business as a dictionary key.
    __hash__ = None  # type: ignore[assignment]  # the documented way to refuse

    def __bool__(self) -> bool:
        return bool(self.__text)

    def __repr__(self) -> str:
        return MASK

    def __format__(self, format_spec: str) -> str:
        # Widths are ignored: f"{secret:>40}" must neither fail in front of a user nor show a thing.
        return MASK

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError("a Secret cannot be changed; make a new one")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError("a Secret cannot be changed; wipe() forgets the text")

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a Secret cannot be pickled")

    def __getstate__(self) -> NoReturn:
        raise TypeError("a Secret has no state to show")


def _equal(left: str, right: str) -> bool:
    """Compare over UTF-8; surrogatepass, because a paste may hold half a character."""
    import hmac  # noqa: PLC0415 - start-up diet: it loads OpenSSL

    return hmac.compare_digest(
        left.encode("utf-8", "surrogatepass"), right.encode("utf-8", "surrogatepass")
    )
