"""Czech: the names that are usual on the phone."""

from wizard.core.alphabets.alphabet import Alphabet

CZECH = Alphabet(
    upper="velké {letter} jako {word}",
    lower="malé {letter} jako {word}",
    digit="číslice {word}",
    letters={
        **{"a": "Adam", "b": "Božena", "c": "Cyril", "d": "David", "e": "Emil"},
        **{"f": "František", "g": "Gustav", "h": "Helena", "i": "Ivan", "j": "Josef"},
        **{"k": "Karel", "l": "Ludvík", "m": "Marie", "n": "Norbert", "o": "Otakar"},
        **{"p": "Petr", "q": "Quido", "r": "Rudolf", "s": "Svatopluk", "t": "Tomáš"},
        **{"u": "Urban", "v": "Václav", "w": "Walter", "x": "Xaver", "y": "Ypsilon"},
        **{"z": "Zuzana", "č": "Čeněk", "ř": "Řehoř"},
        **{"š": "Šimon", "ž": "Žofie"},
    },
    digits=(
        *("nula", "jedna", "dva", "tři", "čtyři"),
        *("pět", "šest", "sedm", "osm", "devět"),
    ),
    symbols=(
        *("vykřičník", "uvozovky", "křížek", "dolar", "procento", "ampersand", "apostrof"),
        *("levá závorka", "pravá závorka", "hvězdička", "plus", "čárka", "spojovník", "tečka"),
        *("lomítko", "dvojtečka", "středník", "menší než", "rovná se", "větší než"),
        *("otazník", "zavináč", "levá hranatá závorka", "zpětné lomítko"),
        *("pravá hranatá závorka", "stříška", "podtržítko", "gravis", "levá složená závorka"),
        *("svislá čára", "pravá složená závorka", "vlnovka", "mezera"),
    ),
)
