"""All variants of the practice SmileTPS by name; what must be answered is in tests/practice."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.practice.variants.base import Variant
from wizard.practice.variants.finding import FINDING
from wizard.practice.variants.forms import FORMS
from wizard.practice.variants.labels import LABELS
from wizard.practice.variants.saving import SAVING
from wizard.practice.variants.signing_in import SIGNING_IN

VARIANTS: Mapping[str, Variant] = {
    variant.name: variant for variant in (*LABELS, *FORMS, *SIGNING_IN, *SAVING, *FINDING)
}
