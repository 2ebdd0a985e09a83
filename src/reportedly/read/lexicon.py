"""The word lists of page furniture, as types: what ``lexicon/en/noise.toml`` and ``bylines.toml`` hold."""

import functools
import re

from msgspec import Struct

from reportedly.lexicon import load


class Noise(Struct, frozen=True, forbid_unknown_fields=True):
    """Words that give page furniture away. The file says what each list is for."""

    whole_lines: tuple[str, ...]
    beginnings: tuple[str, ...]
    teaser_headings: tuple[str, ...]
    teaser_openings: tuple[str, ...]
    comment_headings: tuple[str, ...]
    strong_pleas: tuple[str, ...]
    weak_pleas: tuple[str, ...]
    imperatives: tuple[str, ...]
    notes: tuple[str, ...]
    photo_credits: tuple[str, ...]
    caption_openings: tuple[str, ...]
    region_tags: tuple[str, ...]
    region_words: tuple[str, ...]
    sections: tuple[str, ...]


class Bylines(Struct, frozen=True, forbid_unknown_fields=True):
    """Words of bylines, date lines and datelines."""

    openings: tuple[str, ...]
    labels_published: tuple[str, ...]
    labels_updated: tuple[str, ...]
    particles: tuple[str, ...]
    roles: tuple[str, ...]
    not_places: tuple[str, ...]


@functools.cache
def noise() -> Noise:
    """The furniture words, read once."""
    found: Noise = load("noise", Noise)
    return found


@functools.cache
def bylines() -> Bylines:
    """The byline words, read once."""
    found: Bylines = load("bylines", Bylines)
    return found


@functools.cache
def any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern that finds any of the phrases as whole words, in any case; "#" stands for a number."""
    by_length = sorted(phrases, key=len, reverse=True)
    inner = "|".join(
        re.escape(p).replace(r"\#", r"[\d,.]+").replace(r"\ ", r"\s+").replace("'", "['’]") for p in by_length
    )
    return re.compile(rf"(?<!\w)(?:{inner})(?!\w)", re.I)
