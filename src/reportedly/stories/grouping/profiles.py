"""A report → its profile: the few words by which other reports of the same event are found and compared.

The profile is made from the report alone. Words are weighed by how rare they are in English at large (``rarity``), how
often they stand in the report, and where: in the title, and as names they weigh more. Names of outlets, days and
months, and the words of reporting bind nothing and are left out.
"""

import math
import re
from collections import Counter, defaultdict
from urllib.parse import urlsplit

from msgspec import Struct

from reportedly.model import BlockKind, Extraction, Report
from reportedly.stories.grouping.days import days_named
from reportedly.stories.grouping.lexicon import outlets_named
from reportedly.stories.grouping.names import Counts, Run, binding
from reportedly.stories.grouping.words import words_of

VERSION = 1
"""Rises whenever a report's profile would come out different: what was kept by an older version is made anew."""

MOST_CHARACTERS = 8_000
"""How much of a report is looked at: what comes after the first 8,000 characters is seldom its event."""
MOST_TERMS = 90
MOST_NAMED = 12
MOST_TELLING = 16
FROM_TEXT = 10
"""The first so many telling terms are taken by weight alone, the others out of the title."""

TELLING_NAME = 0.3
"""The last word of a name stands for it where it is at least so rare."""

TITLE_WEIGHT = 1.5
NAME_WEIGHT = 1.5

_NOT_WORDS = re.compile(r"\.\w{2,5}$|\b[a-z]*\d{4,}[a-z0-9]*\b", re.IGNORECASE)
"""What stands in an address and is no word of it: ".html", "id405321"."""


class Profile(Struct, frozen=True):
    """What a report is compared by. JSON-able, about three kilobytes.

    ``names`` and ``words`` are its terms with their weights, together a vector of length 1; ``title`` holds those of
    the title and of the address, a vector of length 1 of its own. ``named`` are its names as they stand in it, the most
    telling first, for people to read. ``telling`` are its most telling terms, each of another name, with their rarity:
    what it is found by. ``day`` is the day of publication, ``days`` those that the text names.
    """

    report: str
    version: int
    day: str | None
    days: tuple[str, ...]
    names: dict[str, float]
    words: dict[str, float]
    title: dict[str, float]
    named: tuple[str, ...]
    telling: dict[str, float]


def profile_of(report: Report, extraction: Extraction | None = None) -> Profile:
    """The profile of a report. What was read out of it (``extraction``) is not needed and changes nothing.

    A report without words has an empty profile, which is like no other.
    """
    counts, text = _counted(report)
    title = _stems(_without_outlets(report.title or "", report.outlet)) | _stems(_slug(report.url))
    weights = {stem: _weight(counts, stem, title) for stem in counts.times}
    kept = dict(sorted(weights.items(), key=lambda term: (-term[1], term[0]))[:MOST_TERMS])
    length = math.hypot(*kept.values()) or 1.0
    day = report.published.day
    return Profile(
        report=report.id,
        version=VERSION,
        day=day,
        days=days_named(text, near=day or report.served or report.seen, latest=day is None),
        names={stem: round(w / length, 4) for stem, w in kept.items() if counts.is_name(stem)},
        words={stem: round(w / length, 4) for stem, w in kept.items() if not counts.is_name(stem)},
        title=_unit({stem: binding(stem) for stem in title if binding(stem)}),
        named=_named(counts.names()),
        telling=_telling(kept, counts, title),
    )


def _counted(report: Report) -> tuple[Counts, str]:
    """The words of the report's own blocks, counted, and their text."""
    counts = Counts()
    texts: list[str] = []
    left = MOST_CHARACTERS
    for block in report.body():
        if left <= 0:
            break
        text = _without_outlets(block.span.of(report.text)[:left], report.outlet)
        counts.add(text, is_heading=block.kind is BlockKind.HEADLINE)
        texts.append(text)
        left -= len(text)
    title = _without_outlets(report.title or "", report.outlet)
    counts.add(title if title not in texts else "", is_heading=True)
    counts.add(_slug(report.url), is_heading=True)
    return counts, "\n".join(texts)


def _without_outlets(text: str, outlet: str | None) -> str:
    """The text without the names of agencies, known outlets and the report's own outlet."""
    if outlet and len(outlet) > 2:
        text = text.replace(outlet, "\n")
    return outlets_named().sub("\n", text)


def _slug(url: str | None) -> str:
    """The words of an address: "…/2031/05/02/selma-sinks-off-ardun.html" has three that bind."""
    if not url:
        return ""
    parts = [_NOT_WORDS.sub("", part.replace("_", "-")) for part in _path(url).split("/")]
    longest = max(parts, key=lambda part: (part.count("-"), part))
    return longest.replace("-", " ") if longest.count("-") >= 2 else ""


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _stems(text: str) -> set[str]:
    return {stem for stem, _, _ in words_of(text)}


def _weight(counts: Counts, stem: str, title: set[str]) -> float:
    weight = (1 + math.log(counts.times[stem])) * binding(stem)
    weight *= TITLE_WEIGHT if stem in title else 1.0
    return weight * (NAME_WEIGHT if counts.is_name(stem) else 1.0)


def _unit(weights: dict[str, float]) -> dict[str, float]:
    length = math.hypot(*weights.values()) or 1.0
    return {stem: round(w / length, 4) for stem, w in sorted(weights.items())}


def _named(names: Counter[Run]) -> tuple[str, ...]:
    """The names as people read them, by how telling their words are and how often they stand there."""
    weights: defaultdict[str, float] = defaultdict(float)
    for run, times in names.items():
        weights[" ".join(written for _, written in run)] += times * sum(binding(stem) for stem, _ in run)
    return tuple(sorted(weights, key=lambda name: (-weights[name], name))[:MOST_NAMED])


def _telling(weights: dict[str, float], counts: Counts, title: set[str]) -> dict[str, float]:
    """The most telling terms with their rarity, by weight: ten from all of the report, the others from its title.

    Of a name only one word tells, since the others say the same thing: "ruiz" of "Ana Ruiz".
    """
    beside: Counter[str] = Counter()
    for run, times in counts.names().items():
        stems = {stem for stem, _ in run}
        beside.update(dict.fromkeys(stems - {_word_for(run)}, times))
    out: dict[str, float] = {}
    for stem in weights:
        if len(out) == MOST_TELLING:
            break
        if len(out) >= FROM_TEXT and stem not in title:
            continue
        if beside[stem] * 2 < counts.times[stem]:
            out[stem] = round(binding(stem), 4)
    return out


def _word_for(run: Run) -> str:
    """The word that stands for a name by itself: the last, by which people are called; the rarest where that is common.

    "ruiz" for "Ana Ruiz", "vega" for "Las Vegas", "sallow" for "Willow Point"
    """
    last = run[-1][0]
    if binding(last) >= TELLING_NAME:
        return last
    return max((stem for stem, _ in run), key=lambda stem: (binding(stem), stem))
