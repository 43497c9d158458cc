"""Polish: the names that are usual on the phone."""

from wizard.core.alphabets.alphabet import Alphabet

POLISH = Alphabet(
    upper="duże {letter} jak {word}",
    lower="małe {letter} jak {word}",
    digit="cyfra {word}",
    letters={
        **{"a": "Adam", "b": "Barbara", "c": "Celina", "d": "Dorota", "e": "Ewa"},
        **{"f": "Franciszek", "g": "Genowefa", "h": "Henryk", "i": "Irena", "j": "Jadwiga"},
        **{"k": "Karol", "l": "Leon", "m": "Maria", "n": "Natalia", "o": "Olga"},
        **{"p": "Paweł", "q": "Quebec", "r": "Roman", "s": "Stanisław", "t": "Tadeusz"},
        **{"u": "Urszula", "v": "Violetta", "w": "Wacław", "x": "Xawery", "y": "Ypsylon"},
        **{"z": "Zygmunt", "ą": "wąż", "ć": "ćma", "ę": "ręka", "ł": "Łukasz", "ń": "koń"},
        **{"ó": "ósemka", "ś": "Świętosław", "ź": "źrebak", "ż": "Żaneta"},
    },
    digits=(
        *("zero", "jeden", "dwa", "trzy", "cztery"),
        *("pięć", "sześć", "siedem", "osiem", "dziewięć"),
    ),
    symbols=(
        *("wykrzyknik", "cudzysłów", "krzyżyk", "dolar", "procent", "ampersand", "apostrof"),
        *("nawias otwierający", "nawias zamykający", "gwiazdka", "plus", "przecinek"),
        *("myślnik", "kropka", "ukośnik", "dwukropek", "średnik", "znak mniejszości"),
        *("znak równości", "znak większości", "znak zapytania", "małpa"),
        *("nawias kwadratowy otwierający", "ukośnik odwrotny", "nawias kwadratowy zamykający"),
        *("daszek", "podkreślenie", "grawis", "nawias klamrowy otwierający", "kreska pionowa"),
        *("nawias klamrowy zamykający", "tylda", "spacja"),
    ),
)
