"""The words of IDS as the guide shows them (guide steps 1 to 4): tabs, roles, notes."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.core.roles import Role

TABS: Mapping[str, str] = {
    "/pacjenci": "Pacjenci",
    "/dzialania-kliniczne": "Działania kliniczne",
    "/konto": "Konto",
    "/sklep": "Sklep internetowy",
    "/edukacja": "Edukacja",
}
"""The top row (guide step 1), path to text."""

ACCOUNT_ROW: Mapping[str, str] = {
    "/konto/podsumowanie": "Podsumowanie",
    "/konto/platnosci": "Płatności",
    "/konto/profil-lekarza": "Profil lekarza",
    "/konto/advantage": "Advantage",
    "/konto/personel": "Personel",
}
"""The row under Konto (guide step 2), path to text."""

ROLES: Mapping[Role, str] = {
    Role.PATIENTS: "Zarządzanie pacjentami – dodawanie pacjentów, przekazywanie zdjęć",
    Role.PRESCRIPTIONS: (
        "Zarządzanie preskrypcjami* – przekazywanie formularzy preskrypcji, przeglądanie "
        "planów leczenia ClinCheck (uwaga: bez możliwości ich zatwierdzania)"
    ),
    Role.TREATMENT: (
        "Zarządzanie leczeniem* – przeglądanie i zatwierdzanie planów leczenia ClinCheck, "
        "przekazywanie formularzy preskrypcji"
    ),
    Role.PAYMENTS: (
        "Zarządzanie płatnościami – dokonywanie płatności, wyświetlanie podsumowania konta"
    ),
    Role.TRAINING: "Dostęp do szkoleń",
    Role.SHOP: "Zakupy w sklepie – składanie zamówień w sklepie Align",
    Role.PROSPECTS: (
        "Zarządzanie potencjalnymi pacjentami - Zobacz dane potencjalnych pacjentów z "
        "narzędzia SmileView i wyszukiwarki lekarzy"
    ),
}
"""The seven roles in the site's order and exact words (guide step 3)."""
