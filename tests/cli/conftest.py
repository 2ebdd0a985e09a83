"""The fixture ``run`` for all tests of the commands in this folder."""

from tests.cli.ledgers import run

__all__ = ["run"]
