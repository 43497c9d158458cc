"""The guide pack: what IDS and SmileTPS show, and what to say about it, as data.

The words of the sites are exact and stay Polish (`SiteWords.text`, `RoleText.label`); everything
else is a `LocalText` in the wizard's languages. What nobody could verify says so (`Standing`) and
never blocks a user who sees something else on the real site. keep.packs loads a pack.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from wizard.core.local_text import LocalText
from wizard.core.login import LoginRules
from wizard.core.password import PasswordRules
from wizard.core.picture import Picture
from wizard.core.roles import Role
from wizard.core.rules import Standing
from wizard.core.steps import Step


@dataclass(frozen=True)
class Renewal:
    """After how many days a link to IDS must be renewed, or how many idle days end it."""

    days: int
    idle_days: int
    standing: Standing


@dataclass(frozen=True)
class SiteWords:
    """Exact words of a site, and what they mean in the user's language."""

    text: str
    gloss: LocalText

    def meaning(self, language: str, site_language: str) -> str:
        """What they mean; empty for who reads the site's language, or where they say it too."""
        gloss = self.gloss.in_language(language)
        needless = language == site_language or gloss.casefold() == self.text.casefold()
        return "" if needless else gloss

    def explained(self, language: str, site_language: str) -> str:
        """The words, and in brackets what they mean."""
        meaning = self.meaning(language, site_language)
        return f"{self.text} ({meaning})" if meaning else self.text


@dataclass(frozen=True)
class Action:
    """One thing to do. `text` holds {label} where the site's own words go.

    `target` is the id of the element of the step's picture that is marked for it.
    """

    text: LocalText
    label: SiteWords
    target: str

    def sentence(self, language: str) -> str:
        """The whole sentence, with the site's words as they stand there."""
        return self.text.in_language(language).replace("{label}", self.label.text)

    def explained(self, language: str, site_language: str) -> str:
        """The whole sentence; what the site's words mean is added in another language."""
        label = self.label.explained(language, site_language)
        return self.text.in_language(language).replace("{label}", label)


@dataclass(frozen=True)
class Cause:
    """Why the user may not see what the picture shows, and what to do then. `key` names it."""

    key: str
    cause: LocalText
    remedy: LocalText


@dataclass(frozen=True)
class GuideStep:
    """One of the five steps of the guide.

    `title` is the guide's own sentence, `note` what helps to know first, `warning` what has gone
    wrong for others here (None where nothing has), `page_words` what the page says around the
    target.
    """

    step: Step
    title: LocalText
    picture: Picture
    actions: tuple[Action, ...]
    causes: tuple[Cause, ...]
    note: LocalText | None = None
    warning: LocalText | None = None
    page_words: tuple[SiteWords, ...] = ()


class FieldKey(Enum):
    """A field of the IDS form. The value is the placeholder in the picture, without braces."""

    LOGIN = "login"
    PASSWORD = "password_dots"  # noqa: S105 - the name of a placeholder
    REPEAT = "repeat_dots"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    TITLE = "title"


@dataclass(frozen=True)
class FormField:
    """A field of the IDS form "Utwórz nowego członka personelu" (guide step 3)."""

    key: FieldKey
    label: SiteWords
    required: bool


@dataclass(frozen=True)
class RoleText:
    """A role as IDS shows it, and what it means.

    `label` (with its asterisk) and `detail` are the site's exact words; `gloss` says it plainly;
    `harm` is what a stranger could do with it, for the required role what fails without it; `undo`
    how to mend that on IDS.
    """

    role: Role
    label: str
    detail: str
    gloss: LocalText
    harm: LocalText
    undo: LocalText


@dataclass(frozen=True)
class Guide:
    """A whole guide pack for one language of the sites.

    `checked` is the day when somebody last compared it with what `source` names; `form_fields` and
    `roles` are in the site's order; `footnote` belongs to the roles with an asterisk; `roles_note`
    to all.
    """

    language: str
    title: LocalText
    source: LocalText
    checked: date
    stale_after_days: int
    ids_address: str
    renewal: Renewal
    login_rules: LoginRules
    password_rules: PasswordRules
    steps: tuple[GuideStep, ...]
    form_fields: tuple[FormField, ...]
    login_rule: SiteWords
    roles_heading: SiteWords
    roles: tuple[RoleText, ...]
    roles_note: SiteWords
    footnote: SiteWords

    def step(self, step: Step) -> GuideStep:
        """The guide's page for `step`. KeyError for a step that the guide does not describe."""
        return {page.step: page for page in self.steps}[step]

    def role(self, role: Role) -> RoleText:
        """What the guide says about `role`."""
        return {text.role: text for text in self.roles}[role]

    def is_stale(self, today: date) -> bool:
        """Whether the last comparison with the sites is too long ago to be relied on."""
        return today > self.checked + timedelta(days=self.stale_after_days)
