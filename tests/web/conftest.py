"""Fixtures of all tests of the pages."""

from tests.web.sites import client, kept, ledger

__all__ = ["client", "kept", "ledger"]
