"""One story's claims and figures → the same with the story's names, and an origin for each.

In: the reports of one story with what was read out of them, and what their texts share. Out: :class:`Traced`. The
steps, in order: join the names, tell parties, follow claims to their origins, give own-voice figures theirs, name the
occasions. A pure function; the order of its inputs changes nothing.
"""

from collections.abc import Iterable, Sequence

import msgspec

from reportedly.model import Claim, Figure, Origin, Overlap, Report, Stance, Traced
from reportedly.stories.origins.following import Following
from reportedly.stories.origins.naming import Joined, join_names
from reportedly.stories.origins.occasions import occasions_of
from reportedly.stories.origins.own_numbers import OwnVoice
from reportedly.stories.origins.own_voice import Homes
from reportedly.stories.origins.pages import Page, page_of
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
    own = OwnVoice(ordered_figures, pages, origins, disputed, joined, parties, homes)
    relayed = own.relayed({full for b in joined.cast.outlets for full in (b.name, *b.names)})
    origins |= own.origins() | relayed | _of_their_claims(relayed, ordered_claims, origins)
    origins = _on_occasions(origins, list(named_claims.values()), list(named_figures.values()), pages)
    return Traced(
        tuple(named_claims[c.id] for c in claims),
        tuple(named_figures[f.id] for f in figures),
        origins,
        dict(joined.full_by_name),
        tuple(sorted(following.circles, key=lambda c: (c.outlets, c.claims))),
    )


def _of_their_claims(
    relayed: dict[str, Origin], claims: Sequence[Claim], origins: dict[str, Origin]
) -> dict[str, Origin]:
    """Claim → the origin that its one figure has come to."""
    return {
        c.id: relayed[c.figures[0]]
        for c in claims
        if len(c.figures) == 1 and c.figures[0] in relayed and origins[c.id] == origins[c.figures[0]]
    }


def _named_claim(claim: Claim, joined: Joined) -> Claim:
    speaker = joined.full(claim.report, claim.speaker) if claim.speaker is not None else None
    return msgspec.structs.replace(
        claim, speaker=speaker, chain=tuple(joined.full(claim.report, link) for link in claim.chain)
    )


def _named_figure(figure: Figure, joined: Joined) -> Figure:
    speaker = joined.full(figure.report, figure.speaker) if figure.speaker is not None else None
    return msgspec.structs.replace(figure, speaker=speaker)


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
