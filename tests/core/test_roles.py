"""The role check: one set of 128 passes, and its proof cannot be made by anybody else."""

import copy
import pickle
from dataclasses import replace
from itertools import combinations

import pytest

from wizard.core.request import LinkRequest, SignIn
from wizard.core.roles import REQUIRED, Role, RoleProblem, RolesConfirmed, confirm
from wizard.core.secret import Secret

ALL_SUBSETS = [
    frozenset(chosen) for size in range(len(Role) + 1) for chosen in combinations(Role, size)
]


def test_exactly_one_of_128_role_sets_passes() -> None:
    assert len(ALL_SUBSETS) == 128
    passed = [chosen for chosen in ALL_SUBSETS if isinstance(confirm(chosen), RolesConfirmed)]
    assert passed == [REQUIRED]


@pytest.mark.parametrize(
    "chosen", ALL_SUBSETS, ids=lambda chosen: "+".join(r.value for r in Role if r in chosen)
)
def test_every_extra_and_missing_role_is_named_in_the_order_of_the_site(
    chosen: frozenset[Role],
) -> None:
    result = confirm(chosen)
    if isinstance(result, RolesConfirmed):
        return
    assert set(result.extra) == chosen - REQUIRED
    assert set(result.missing) == REQUIRED - chosen
    assert list(result.extra) == [role for role in Role if role in result.extra]


def test_a_role_that_only_ids_shows_stops_even_the_right_choice() -> None:
    assert confirm(REQUIRED, other_shown=True) == RoleProblem(other_shown=True)


def test_proof_cannot_be_made_copied_or_stored_elsewhere() -> None:
    proof = confirm(REQUIRED)
    assert isinstance(proof, RolesConfirmed)
    with pytest.raises(TypeError):
        RolesConfirmed()
    with pytest.raises(TypeError):
        pickle.dumps(proof)
    with pytest.raises(TypeError):
        copy.deepcopy(proof)
    with pytest.raises(AttributeError):
        proof.at = None  # type: ignore[misc, assignment]  # the test tries to forge it
    with pytest.raises(TypeError):
        type("Forged", (RolesConfirmed,), {})


def test_a_request_without_proof_is_refused_whatever_the_type_checker_was_told() -> None:
    sign_in = SignIn("https://smiletps.example", "a@b.example", Secret("x"))
    for forged in (None, True, "prescriptions", REQUIRED, RoleProblem()):
        with pytest.raises(TypeError):
            LinkRequest(sign_in, "login", Secret("y"), forged)  # type: ignore[arg-type]  # on purpose


def test_an_object_of_the_right_class_is_no_proof_unless_the_check_made_it() -> None:
    sign_in = SignIn("https://smiletps.example", "a@b.example", Secret("x"))
    proof = confirm(REQUIRED)
    assert isinstance(proof, RolesConfirmed)
    empty, dressed_up = (object.__new__(RolesConfirmed) for _ in range(2))
    object.__setattr__(dressed_up, "_at", proof.at)
    for forged in (empty, dressed_up):
        with pytest.raises(TypeError):
            LinkRequest(sign_in, "login", Secret("y"), forged)
    request = LinkRequest(sign_in, "login", Secret("y"), proof)
    with pytest.raises(TypeError):
        replace(request, roles=dressed_up)
    assert replace(request, staff_login="another").roles is proof
