"""Each new report against those that share a key with it: links and overlaps."""

from collections.abc import Iterable, Iterator
from functools import partial

import msgspec

from reportedly.ledger import KeptReport, Ledger, Loom, ReportFilter, Trait, Traits
from reportedly.model import Failure, Link
from reportedly.stories import copies, grouping
from reportedly.weaving.guard import Guard

LOOKED_UP = 64
"""Reports that are looked up at once."""


def compare(loom: Loom, ledger: Ledger, guard: Guard, day: str, failed: list[Failure]) -> Iterator[None]:
    """Compare every report that is to be compared; those that fail are added to ``failed``.

    Only the newest version of a report takes part: what an older one was tied to is grouped anew without it.
    """
    while batch := loom.to_compare(limit=LOOKED_UP):
        for waiting in batch:
            loom.forget(waiting.report)
            failure = _compare(loom, ledger, waiting.report, guard) if waiting.is_newest else None
            if failure is None:
                loom.compared(waiting.report)
            else:
                why = f"not compared with other reports, and so a story of its own: {failure.reason}"
                loom.not_compared(waiting.report, why, day=day)
                failed.append(Failure(waiting.place, why))
            yield


def _compare(loom: Loom, ledger: Ledger, id: str, guard: Guard) -> Failure | None:
    """Keep what a report is compared by, its links and its overlaps; why not, where it cannot be done."""
    report = _report(ledger, id)
    traits = guard(report.place, partial(_traits_of, report))
    if isinstance(traits, Failure):
        return traits
    profile, sketch = traits
    for each in traits:
        loom.discard_others_than(each.trait, each.made_by)
    loom.keep(id, profile, sketch)
    links = guard(report.place, partial(_links_of, profile.content, loom.alike(id, profile.trait).values()))
    if isinstance(links, Failure):
        return links
    loom.link(links)
    for other in _worth_reading(loom, id, links):
        overlap = guard(report.place, partial(copies.overlap_of, report, _report(ledger, other)))
        if isinstance(overlap, Failure):
            return overlap
        loom.overlap([overlap] if overlap else [])
    return None


def _worth_reading(loom: Loom, id: str, links: Iterable[Link]) -> list[str]:
    """With which reports the whole text is compared: those of one event that share any run of words in their
    sketches, and those whose sketches are so like that one must be a copy. A phrase in reports of different events
    is not looked for: it says nothing of either. Whether a pair is compared depends on the pair alone."""
    linked = {report for link in links for report in (link.report, link.other)} - {id}
    return sorted({*loom.sharing(id, Trait.SKETCH, sorted(linked)), *loom.alike(id, Trait.SKETCH)})


def _report(ledger: Ledger, id: str) -> KeptReport:
    return next(ledger.reports(ReportFilter(report=id)))


def _traits_of(report: KeptReport) -> tuple[Traits, Traits]:
    profile, sketch = grouping.profile_of(report), copies.sketch_of(report)
    made_by = (sketch.algorithm, sketch.version, sketch.seed, sketch.permutations, sketch.shingle, sketch.opening)
    return (
        Traits(Trait.PROFILE, str(profile.version), msgspec.json.encode(profile), grouping.keys(profile)),
        Traits(Trait.SKETCH, " ".join(map(str, made_by)), msgspec.json.encode(sketch), copies.keys(sketch)),
    )


def _links_of(profile: bytes, others: Iterable[bytes]) -> list[Link]:
    mine = _PROFILES.decode(profile)
    found = (grouping.link_of(mine, _PROFILES.decode(other)) for other in others)
    return [link for link in found if link is not None]


_PROFILES = msgspec.json.Decoder(grouping.Profile)
