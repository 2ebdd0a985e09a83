"""Phrases that stand in several stories, and words that too many stories favour: signs of one hand writing all."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from corpus.counts import words_of
from corpus.nouns import MarkedReport, MarkedStory

LENGTH = 8
"""Words in a phrase: eight in a row seldom meet by chance outside fixed phrases."""


def repeats(stories: Iterable[MarkedStory]) -> Iterator[str]:
    """Lines on phrases shared by stories, longest first; then first words of sentences and cues by how often."""
    stories = list(stories)
    where: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for story in stories:
        for report in story.reports:
            words = [w.lower() for w in words_of(report)]
            for i in range(len(words) - LENGTH + 1):
                where[tuple(words[i : i + LENGTH])].add(story.story)
    shared = {phrase: names for phrase, names in where.items() if len(names) > 1}
    yield f"{len(shared)} phrases of {LENGTH} words stand in several stories"
    for phrase, names in sorted(shared.items(), key=lambda item: (-len(item[1]), item[0])):
        yield f"  {' '.join(phrase)}  ({', '.join(sorted(names))})"
    reports = [r for s in stories for r in s.reports]
    for title, counts in (("cues", _cues(reports)), ("first words of sentences", _beginnings(reports))):
        total = counts.total()
        yield f"{title}: {len(counts)} different of {total}"
        yield "  " + ", ".join(f"{words} {n / total:.1%}" for words, n in counts.most_common(40))


def _cues(reports: Iterable[MarkedReport]) -> Counter[str]:
    return Counter(r.text[slice(*c.cue)].lower() for r in reports for c in r.claims)


def _beginnings(reports: Iterable[MarkedReport]) -> Counter[str]:
    pattern = re.compile(r"(?:^|[.!?][\"”’']? )(\w+ \w+)", re.M)
    return Counter(m[1].lower() for r in reports for m in pattern.finditer(r.text))
