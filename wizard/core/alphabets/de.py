"""German: the towns of DIN 5009:2022."""

from wizard.core.alphabets.alphabet import Alphabet

GERMAN = Alphabet(
    upper="großes {letter} wie {word}",
    lower="kleines {letter} wie {word}",
    digit="Ziffer {word}",
    letters={
        **{"a": "Aachen", "b": "Berlin", "c": "Chemnitz", "d": "Düsseldorf", "e": "Essen"},
        **{"f": "Frankfurt", "g": "Goslar", "h": "Hamburg", "i": "Ingelheim", "j": "Jena"},
        **{"k": "Köln", "l": "Leipzig", "m": "München", "n": "Nürnberg", "o": "Offenbach"},
        **{"p": "Potsdam", "q": "Quickborn", "r": "Rostock", "s": "Salzwedel", "t": "Tübingen"},
        **{"u": "Unna", "v": "Völklingen", "w": "Wuppertal", "x": "Xanten", "y": "Ypsilon"},
        **{"z": "Zwickau", "ä": "Umlaut Aachen", "ö": "Umlaut Offenbach", "ü": "Umlaut Unna"},
        **{"ß": "Eszett"},
    },
    digits=(
        *("null", "eins", "zwei", "drei", "vier"),
        *("fünf", "sechs", "sieben", "acht", "neun"),
    ),
    symbols=(
        *("Ausrufezeichen", "Anführungszeichen", "Raute", "Dollar", "Prozent", "Und-Zeichen"),
        *("Apostroph", "Klammer auf", "Klammer zu", "Sternchen", "Plus", "Komma", "Bindestrich"),
        *("Punkt", "Schrägstrich", "Doppelpunkt", "Semikolon", "Kleiner-als-Zeichen"),
        *("Gleichheitszeichen", "Größer-als-Zeichen", "Fragezeichen", "At-Zeichen"),
        *("eckige Klammer auf", "umgekehrter Schrägstrich", "eckige Klammer zu", "Zirkumflex"),
        *("Unterstrich", "Gravis", "geschweifte Klammer auf", "senkrechter Strich"),
        *("geschweifte Klammer zu", "Tilde", "Leerzeichen"),
    ),
)
