"""Pushing to the practice SmileTPS in tests."""

from __future__ import annotations

from dataclasses import replace

from tests.smiletps.watching import Watch, push_of
from wizard.core.outcomes import Problem, Verdict
from wizard.core.request import LearnedWay
from wizard.core.site import SiteProfile
from wizard.practice.sites import PracticeSites
from wizard.practice.variants.base import Variant
from wizard.smiletps.account import RequestsSmileTps

OLD_PAIR = ("stary.login", "stare haslo")
PAIR = ("recepcja.usmiech", "Nowe-Haslo-42")


def profile_for(variant: Variant) -> SiteProfile:
    """The default profile, with what the variant says that a profile must list for it."""
    profile = SiteProfile()
    for section, texts in variant.profile.items():
        part = replace(
            getattr(profile, section), **{key: tuple(each) for key, each in texts.items()}
        )
        profile = replace(profile, **{section: part})
    return profile


def account_at(sites: PracticeSites, deadline: float = 10.0) -> RequestsSmileTps:
    """The real account object, trusting the practice authority."""
    profile = profile_for(sites.variant)
    return RequestsSmileTps(profile, sites.ca_file, {}, "test", deadline=deadline)


def answers_of(sites: PracticeSites, password: str) -> dict[str, str]:
    """The answers to what the variant asks on the way."""
    known = {
        "code": sites.second_factor_code,
        "account_password": sites.account_password,
        "staff_password": password,
    }
    return {label: known[name] for label, name in sites.variant.asks.items()}


def push(
    sites: PracticeSites,
    pair: tuple[str, str],
    *,
    watch: Watch | None = None,
    account_password: str | None = None,
    learned: LearnedWay | None = None,
    account: RequestsSmileTps | None = None,
) -> Verdict | Problem:
    """Push `pair` to the practice SmileTPS with everything else right."""
    request = push_of(
        sites.smiletps,
        sites.account,
        sites.account_password if account_password is None else account_password,
        pair,
        learned,
    )
    watch = watch or Watch(answers_of(sites, pair[1]))
    return (account or account_at(sites)).link(request, watch)


def saves(sites: PracticeSites) -> int:
    """How often the form was sent."""
    return sum(line.startswith("POST") and "invisalign" in line for line in sites.look().requests)
