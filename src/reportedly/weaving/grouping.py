"""Neighbourhoods that changed → their stories, and which stories became one."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from reportedly.ids import story_id
from reportedly.ledger import Group, Joined, Loom, Member, Neighbourhood
from reportedly.model import Link
from reportedly.stories.copies import originals
from reportedly.stories.grouping import grouped, spanning


def find_originals(loom: Loom) -> Iterator[None]:
    """Choose anew, for the copies around what changed, the report that each is listed under."""
    loom.put_originals({copy: overlap.of for copy, overlap in originals(loom.copies()).items()})
    yield


def group(loom: Loom, day: str, joined: list[Joined]) -> Iterator[None]:
    """Group every neighbourhood that is to be grouped; stories that became one are added to ``joined``."""
    while (near := loom.next_neighbourhood()) is not None:
        groups = groups_of(near)
        while (wider := loom.widened(each for each in groups if each.is_changed)) is not None:
            near, groups = wider, groups_of(wider)
        loom.put(groups)
        for each in groups:
            join = join_of(near, each, loom.reason, day) if each.is_changed else None
            if join is not None:
                loom.note_join(join, founder=each.founder)
                joined.append(join)
        for _ in near.members:
            yield


def groups_of(near: Neighbourhood) -> list[Group]:
    """The stories of a neighbourhood. Older versions of a page stand where its newest does.

    The founder is the earliest of a story's reports, older versions among them: a page that is brought up to date does
    not change the story's id.
    """
    dated = [(member.report, member.day) for member in near.members if member.report == member.newest]
    members_by_newest = defaultdict(list)
    for member in near.members:
        members_by_newest[member.newest].append(member)
    links_by_report = defaultdict(list)
    for link in near.links:
        links_by_report[link.report].append(link)
    sizes = _sizes(near.members)
    groups = []
    for reports in grouped(dated, near.links, near.corrections):
        held = [member for report in sorted(reports) for member in members_by_newest[report]]
        is_changed = _is_changed(held, sizes)
        links = [link for report in reports for link in links_by_report[report]] if is_changed else []
        groups.append(
            Group(
                founder=min(held, key=_precedence).report,
                reports=tuple(member.report for member in held),
                links=spanning(links, among=set(reports)),
                is_changed=is_changed,
            )
        )
    return groups


def _precedence(member: Member) -> tuple[bool, str, int, str]:
    return (member.day is None, member.day or "", member.version, member.report)


def _sizes(members: Iterable[Member]) -> dict[str | None, int]:
    """How many of the members stood in each story until now, by its founder."""
    sizes: dict[str | None, int] = defaultdict(int)
    for member in members:
        sizes[member.founder] += 1
    return sizes


def _is_changed(held: list[Member], sizes: dict[str | None, int]) -> bool:
    """Whether a story has not the reports that it had, or something about one of them changed."""
    founder = held[0].founder
    is_as_it_was = founder is not None and all(member.founder == founder for member in held)
    return not is_as_it_was or sizes[founder] != len(held) or any(member.is_marked for member in held)


def join_of(near: Neighbourhood, group: Group, why: Callable[[Link], str], day: str) -> Joined | None:
    """What made one story of two or more; None where nothing new did (a correction is kept as such).

    ``why``: tells the reason of a link.
    """
    founder_by_report = {member.report: member.founder for member in near.members}
    held = set(group.reports)
    stayed = {founder for report, founder in founder_by_report.items() if report not in held}
    ended = {founder for report in held if (founder := founder_by_report[report])} - stayed
    new = {report for report in held if founder_by_report[report] is None}
    if len(ended) < 2 or not new:
        return None
    ties = _ties(near.links, new, founder_by_report, ended)
    report = min(new, key=lambda report: (-len(ties[report]), report))
    reason = "; ".join(why(link) for link in sorted(ties[report].values()))
    return Joined(report, story_id(group.founder), tuple(sorted(map(story_id, ended))), reason, day)


def _ties(
    links: Iterable[Link], new: set[str], founder_by_report: dict[str, str | None], ended: set[str]
) -> dict[str, dict[str, Link]]:
    """For each new report its strongest link with each of the stories that became one, by their founders."""
    ties: dict[str, dict[str, Link]] = defaultdict(dict)
    for link in sorted(links, key=lambda link: link.strength):
        for report, other in ((link.report, link.other), (link.other, link.report)):
            founder = founder_by_report.get(other)
            if report in new and founder in ended:
                ties[report][founder] = link
    return ties
