"""The invented events of ``events.toml`` as reports, and grouping them as the ledger does: keys, links, groups."""

import tomllib
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from itertools import combinations
from pathlib import Path

from reportedly.model import Correction, Link, Report
from reportedly.stories.grouping import Profile, grouped, keys, link_of, profile_of
from tests import make


@cache
def reports() -> dict[str, Report]:
    """Name → report; the name is its id."""
    rows = tomllib.loads(Path(__file__).with_name("events.toml").read_text(encoding="utf-8"))["report"]
    return {row["name"]: _report(row) for row in rows}


def _report(row: dict[str, str]) -> Report:
    return make.report(row["text"].strip(), id=row["name"], outlet=row["outlet"], published=row.get("day"), seen=None)


def event_of(name: str) -> str:
    """The event that a report tells of: the first part of its name."""
    return name.split("-")[0]


def of_events(*events: str) -> list[Report]:
    """The reports of some events."""
    return [report for name, report in reports().items() if event_of(name) in events]


def links_among(profiles: Iterable[Profile]) -> list[Link]:
    """The links of all pairs that share a key."""
    by_key: dict[str, list[Profile]] = defaultdict(list)
    for profile in profiles:
        for key in keys(profile):
            by_key[key].append(profile)
    pairs = {(a.report, b.report): (a, b) for found in by_key.values() for a, b in combinations(found, 2)}
    return [link for a, b in pairs.values() if (link := link_of(a, b))]


def stories_of(found: Iterable[Report], corrections: Iterable[Correction] = ()) -> set[frozenset[str]]:
    """Reports → groups of their ids, through keys and links."""
    profiles = [profile_of(report) for report in found]
    return set(grouped(profiles, links_among(profiles), corrections))
