"""One story's claims and figures → the same with the story's names, and an origin for each.

In: the reports of one story with what was read out of them, and what their texts share. Out: :class:`Traced`. The
steps, in order: join the names, tell parties, follow claims to their origins, give own-voice figures theirs, name the
occasions. A pure function; the order of its inputs changes nothing.
"""

from collections.abc import Iterable, Sequence

import msgspec

from reportedly.model import Claim, Figure, Origin, Overlap, Report, Stance, Traced
from reportedly.stories.origins.following import Following
from reportedly.stories.origins.given import elaborated, giver_of
from reportedly.stories.origins.naming import Joined, join_names
from reportedly.stories.origins.occasions import occasions_of
from reportedly.stories.origins.own_voice import Homes, attributed, same_number
from reportedly.stories.origins.pages import Page, outlet_of, page_of
from reportedly.stories.origins.parties import Parties
from reportedly.stories.origins.pointing import pointed


def trace(
    reports: Sequence[Report], claims: Sequence[Claim], figures: Sequence[Figure], overlaps: Iterable[Overlap] = ()
) -> Traced:
    """Join the speakers of one story and find the origin of every claim and figure.

    Claims and figures come back in the order given, with the story's names in ``speaker`` and ``chain``.
    """
    pages = tuple(page_of(report) for report in sorted(reports, key=lambda r: r.id))
    ordered_claims, ordered_figures = pointed(
        pages, sorted(claims, key=lambda c: c.id), sorted(figures, key=lambda f: f.id)
    )
    joined = join_names(pages, ordered_claims, ordered_figures)
    homes = Homes(pages, overlaps, joined.cast.acronyms)
    parties = Parties(joined, pages, {page.id: homes.home(page.id) for page in pages})
    following = Following(ordered_claims, ordered_figures, joined, parties, homes)
    origins = {claim.id: following.of_claim(claim) for claim in ordered_claims}
    named_claims = {c.id: _named_claim(c, joined) for c in ordered_claims}
    named_figures = {f.id: _named_figure(f, joined) for f in ordered_figures}
    origins |= {f.id: o for f in ordered_figures if (o := following.of_figure(f)) is not None}
    disputed = {c.id for c in ordered_claims if c.stance in (Stance.DENIES, Stance.CANNOT_VERIFY)}
    origins |= _own_voice(ordered_figures, pages, origins, disputed, joined, parties, homes)
    origins = _on_occasions(origins, list(named_claims.values()), list(named_figures.values()), pages)
    return Traced(
        tuple(named_claims[c.id] for c in claims),
        tuple(named_figures[f.id] for f in figures),
        origins,
        dict(joined.full_by_name),
        tuple(sorted(following.circles, key=lambda c: (c.outlets, c.claims))),
    )


def _named_claim(claim: Claim, joined: Joined) -> Claim:
    speaker = joined.full(claim.report, claim.speaker) if claim.speaker is not None else None
    return msgspec.structs.replace(
        claim, speaker=speaker, chain=tuple(joined.full(claim.report, link) for link in claim.chain)
    )


def _named_figure(figure: Figure, joined: Joined) -> Figure:
    speaker = joined.full(figure.report, figure.speaker) if figure.speaker is not None else None
    return msgspec.structs.replace(figure, speaker=speaker)


def _own_voice(
    figures: Sequence[Figure],
    pages: Sequence[Page],
    origins: dict[str, Origin],
    disputed: set[str],
    joined: Joined,
    parties: Parties,
    homes: Homes,
) -> dict[str, Origin]:
    """Origins of the figures that reports give in their own voice: originals before their copies.

    A number inside a denial is never the report's own: it is whose it is in the story's other reports.
    """
    out: dict[str, Origin] = {}
    page_by_id = {page.id: page for page in pages}
    for figure in sorted(figures, key=lambda f: (len(homes.originals(f.report)), f.id)):
        if figure.id in origins:
            continue
        page = page_by_id[figure.report]
        own = [f for f in figures if f.report == figure.report]
        origin = attributed(figure, own, origins, outlet_of(page.report))
        giver = giver_of(figure, page, joined.cast)
        if origin is None and giver is not None:
            party = parties.of_full(giver)
            origin = Origin(party.name, None, party.is_known, f"the report says that {giver} gave it")
        if origin is None and (whole := elaborated(figure, own, page)) is not None and whole.id in origins:
            origin = origins[whole.id]
        if origin is None and figure.claim in disputed:
            others = [f for f in figures if f.report != figure.report and f.speaker is not None]
            origin = attributed(figure, others, origins, "another report of the story")
        if origin is None:
            origin = _of_original(figure, figures, {**origins, **out}, homes)
        out[figure.id] = origin or homes.unknown(figure.report)
    return out


def _of_original(figure: Figure, figures: Sequence[Figure], origins: dict[str, Origin], homes: Homes) -> Origin | None:
    """The origin that the same number has in the text that this one copies."""
    for original in homes.originals(figure.report):
        found = {
            origins[f.id].party: origins[f.id]
            for f in figures
            if f.report == original and f.id in origins and same_number(figure, f)
        }
        if len(found) == 1:
            return next(iter(found.values()))
    return None


def _on_occasions(
    origins: dict[str, Origin], claims: Sequence[Claim], figures: Sequence[Figure], pages: Sequence[Page]
) -> dict[str, Origin]:
    """The origins with the occasion that their claim names; a figure's is its claim's."""
    occasions = occasions_of(claims, pages)
    by_figure = {f.id: f.claim for f in figures if f.claim is not None}
    out = {}
    for key, origin in origins.items():
        occasion = occasions.get(by_figure.get(key, key) or key)
        out[key] = (
            msgspec.structs.replace(origin, occasion=str(occasion))
            if occasion and origin.is_known and not origin.occasion
            else origin
        )
    return out
