"""The options that say how disagreeing numbers are resolved, and by which profile questions are graded."""

from typing import TYPE_CHECKING, Any

import click

from reportedly.cli.options import all_of, setting
from reportedly.model import Policy
from reportedly.settings import POLICY, PROFILE

if TYPE_CHECKING:
    from reportedly.reconcile.gradings import Profile


class _PolicyName(click.Choice[str]):
    """A policy by its name."""

    def __init__(self) -> None:
        super().__init__([policy.value for policy in Policy], case_sensitive=False)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The policy of this name."""
        return Policy(super().convert(value, param, ctx))


class _ProfileName(click.ParamType[Any]):
    """A profile by its name; what profiles there are is looked up when one is asked for."""

    name = "profile"

    def get_metavar(self, param: click.Parameter, ctx: click.Context) -> str:
        """The profiles to choose from."""
        return f"[{'|'.join(_profiles())}]"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> "Profile":
        """The profile of this name."""
        found = _profiles().get(str(value).lower())
        if found is None:
            names = ", ".join(f"'{name}'" for name in _profiles())
            self.fail(f"'{value}' is not one of {names}", param, ctx)
        return found


def _profiles() -> "dict[str, Profile]":
    from reportedly.reconcile.gradings import Profile

    return {profile.value: profile for profile in Profile}


policy_options = all_of(
    setting(POLICY, type=_PolicyName()),
    setting(PROFILE, type=_ProfileName()),
)
