"""English: the international alphabet (ICAO Annex 10, ITU Radio Regulations)."""

from wizard.core.alphabets.alphabet import Alphabet

ENGLISH = Alphabet(
    upper="capital {letter} as in {word}",
    lower="small {letter} as in {word}",
    digit="digit {word}",
    letters={
        **{"a": "Alfa", "b": "Bravo", "c": "Charlie", "d": "Delta", "e": "Echo"},
        **{"f": "Foxtrot", "g": "Golf", "h": "Hotel", "i": "India", "j": "Juliett"},
        **{"k": "Kilo", "l": "Lima", "m": "Mike", "n": "November", "o": "Oscar"},
        **{"p": "Papa", "q": "Quebec", "r": "Romeo", "s": "Sierra", "t": "Tango"},
        **{"u": "Uniform", "v": "Victor", "w": "Whiskey", "x": "X-ray", "y": "Yankee"},
        **{"z": "Zulu"},
    },
    digits=(
        *("zero", "one", "two", "three", "four"),
        *("five", "six", "seven", "eight", "nine"),
    ),
    symbols=(
        *("exclamation mark", "double quote", "hash", "dollar", "percent", "ampersand"),
        *("apostrophe", "opening parenthesis", "closing parenthesis", "asterisk", "plus"),
        *("comma", "hyphen", "dot", "slash", "colon", "semicolon", "less than", "equals"),
        *("greater than", "question mark", "at sign", "opening square bracket", "backslash"),
        *("closing square bracket", "caret", "underscore", "backtick", "opening brace"),
        *("vertical bar", "closing brace", "tilde", "space"),
    ),
)
