"""The members of a group and its links → the story: who founded it, what it is called, what holds it together."""

import re
from collections import Counter
from collections.abc import Iterable

from reportedly.ids import story_id
from reportedly.model import Link, Report, Story
from reportedly.stories.grouping.unions import Unions

_SEPARATOR = re.compile(r"\s+[-–—|·:]\s+|\s*\|\s*")
"""What stands between a title and the name of the outlet that pages put behind it."""


def story_of(members: Iterable[Report], links: Iterable[Link] = ()) -> Story:
    """The story of some reports, at least one. The order of both changes nothing.

    Links to reports that are not members are left out. Raises ValueError where there are no members.
    """
    reports = sorted(members, key=lambda report: report.id)
    if not reports:
        raise ValueError("a story has at least one report")
    founder = min(reports, key=_age)
    within = spanning(links, among={report.id for report in reports})
    days = sorted(day for report in reports if (day := report.published.day))
    return Story(
        id=story_id(founder.id),
        founder=founder.id,
        title=_title(founder, reports, within),
        reports=tuple(report.id for report in reports),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        links=within,
    )


def spanning(links: Iterable[Link], *, among: set[str]) -> tuple[Link, ...]:
    """The strongest links that hold reports together, strongest first: one fewer than the reports, where links suffice.

    Where links are of equal strength the smaller ids come first.
    """
    joined: Unions[str] = Unions()
    out: list[Link] = []
    for link in sorted(set(links), key=lambda link: (-link.strength, link.report, link.other, link.reason)):
        if link.report in among and link.other in among and joined.root(link.report) != joined.root(link.other):
            joined.join(link.report, link.other)
            out.append(link)
    return tuple(out)


def _age(report: Report) -> tuple[bool, str, str]:
    """The founder is the first by this: by day of publication, those without one last, by id where days tie."""
    return report.published.day is None, report.published.day or "", report.id


def _title(founder: Report, reports: list[Report], links: tuple[Link, ...]) -> str | None:
    """The founder's title, else that of the report with most links among those that have one."""
    ties = Counter(report for link in links for report in (link.report, link.other))
    others = sorted(reports, key=lambda report: (-ties[report.id], report.id))
    return next((title for report in (founder, *others) if (title := clean_title(report))), None)


def clean_title(report: Report) -> str | None:
    """The report's title on one line, without its outlet's name behind it: not "Ferry sinks | Northern Herald"."""
    title = " ".join((report.title or "").split())
    *_, last = (None, *_SEPARATOR.finditer(title))
    if last and report.outlet and _same_name(title[last.end() :], report.outlet):
        title = title[: last.start()].rstrip()
    return title or None


def _same_name(one: str, other: str) -> bool:
    """Whether two names are one but for case, "the" and marks."""
    a, b = ("".join(filter(str.isalnum, name.casefold())).removeprefix("the") for name in (one, other))
    return bool(a) and a == b
