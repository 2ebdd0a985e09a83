"""One module for each page: its context, and how it is filled from the ledger's queries. None of them makes HTML."""

import pkgutil
from importlib import import_module

from reportedly.web.frame import PageContext


def contexts() -> list[type[PageContext]]:
    """The context of every page, by name."""
    for module in pkgutil.iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return sorted(PageContext.__subclasses__(), key=lambda kind: kind.__name__)
