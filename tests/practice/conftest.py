"""Running practice sites, and visitors to them, that are gone after each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.practice.visitor import Visitor
from wizard.practice.faults import Faults
from wizard.practice.sites import PracticeSites


@pytest.fixture
def closing() -> Iterator[ExitStack]:
    """Closes everything that is put into it."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def visit_smiletps(closing: ExitStack) -> Callable[..., Visitor]:
    """Start the sites and visit the practice SmileTPS of a variant, with faults."""

    def visit(variant: str = "plain", faults: Faults | None = None) -> Visitor:
        sites = closing.enter_context(PracticeSites(faults, variant))
        return closing.enter_context(Visitor(sites, sites.smiletps))

    return visit


@pytest.fixture
def sites(closing: ExitStack) -> PracticeSites:
    """The plain sites, without faults."""
    return closing.enter_context(PracticeSites())


@pytest.fixture
def smiletps(closing: ExitStack, sites: PracticeSites) -> Visitor:
    """A visitor of the plain practice SmileTPS."""
    return closing.enter_context(Visitor(sites, sites.smiletps))


@pytest.fixture
def ids(closing: ExitStack, sites: PracticeSites) -> Visitor:
    """A visitor of practice IDS, signed in as the practice doctor."""
    visitor = closing.enter_context(Visitor(sites, sites.ids))
    visitor.send(visitor.open("/"), "/wejscie", [])
    return visitor


@pytest.fixture
def stranger(closing: ExitStack, sites: PracticeSites) -> Visitor:
    """A stranger at practice IDS."""
    return closing.enter_context(Visitor(sites, sites.ids))
