"""Parsed report → claims and figures.

In: a report with its sentences. Out: an :class:`Extraction`. The steps, in order: find the attributions (``finding``:
rules over the parse; ``tagging``: a small tagger that learned from labelled stories), say of each who speaks and how
(``describing``), then find the figures and tie them to the claims they stand in. Knows of no other report.
"""

import msgspec

from reportedly.errors import UsageError
from reportedly.extract.describing.certainty import certainty_of
from reportedly.extract.describing.chains import Chain, chains_of
from reportedly.extract.describing.modes import mode_of
from reportedly.extract.describing.said import said_on
from reportedly.extract.describing.speakers import speakers_of
from reportedly.extract.describing.stance import kind_of, stance_of
from reportedly.extract.figures import find_figures
from reportedly.extract.finding import find_attributions
from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.finding.context import Context
from reportedly.extract.times import find_days
from reportedly.ids import claim_id
from reportedly.model import Claim, Extraction, Figure, Reader, Speaker, When, words_at
from reportedly.parse import Parsed
from reportedly.parse.mentions import cast_of
from reportedly.settings import READER

__all__ = ["extract_parsed", "make_ready"]

DEFAULT = Reader(str(READER.default))


def extract_parsed(parsed: Parsed, *, reader: Reader = DEFAULT, weights: str | None = None) -> Extraction:
    """Read the claims and figures out of one parsed report; ``reader`` says what finds attributions.

    ``weights``: the folder of a tagger's weights in place of those that come along. Never raises for any text.
    """
    context = Context(parsed)
    cast = cast_of(parsed.sentences, outlet=parsed.report.outlet)
    found = attributions(parsed, reader, weights)
    speakers = speakers_of(found, context, cast)
    chains = chains_of(found, speakers, context, cast)
    days = find_days(parsed)
    claims = tuple(
        _claim(attribution, speaker, chain, context, days)
        for attribution, speaker, chain in zip(found, speakers, chains, strict=True)
    )
    figures = find_figures(parsed, claims, days)
    return Extraction(report=parsed.report.id, claims=_with_figures(claims, figures), figures=figures)


def attributions(parsed: Parsed, reader: Reader, weights: str | None = None) -> list[Attribution]:
    """The attributions that this reader finds, in the order of the text."""
    if reader is Reader.RULES:
        return find_attributions(parsed)
    # Loaded when it is asked for: the tagger's library takes a while to start.
    from reportedly.extract.tagging import tag
    from reportedly.extract.tagging.door import load

    return tag(parsed, find_attributions(parsed) if reader is Reader.BOTH else None, by=load(weights))


def make_ready(reader: Reader, weights: str | None) -> None:
    """Load what the reader needs. Raises UsageError, with a sentence that says what to do, where it cannot be."""
    if reader is Reader.RULES:
        return
    try:
        from reportedly.extract.tagging.door import load
    except ImportError as why:
        raise UsageError(f"the tagger cannot be loaded here ({why}); --reader rules reads without it") from why
    load(weights)


def _claim(attribution: Attribution, speaker: Speaker, chain: Chain, context: Context, days: tuple[When, ...]) -> Claim:
    text, report = context.text, context.parsed.report.id
    sureness = certainty_of(attribution, context)
    return Claim(
        id=claim_id(report, attribution.cue, attribution.content, attribution.source),
        report=report,
        source=words_at(text, *attribution.source) if attribution.source else None,
        speaker=speaker.name,
        authority=speaker.authority,
        cue=words_at(text, *attribution.cue),
        content=words_at(text, *attribution.content),
        mode=mode_of(attribution.content, context),
        kind=kind_of(attribution),
        stance=stance_of(attribution, context),
        certainty=sureness.certainty,
        hedges=sureness.hedges,
        chain=chain,
        said=said_on(attribution, days),
        found_by=attribution.rule,
        speaker_reason=speaker.reason,
    )


def _with_figures(claims: tuple[Claim, ...], figures: tuple[Figure, ...]) -> tuple[Claim, ...]:
    held: dict[str, list[str]] = {}
    for figure in figures:
        if figure.claim is not None:
            held.setdefault(figure.claim, []).append(figure.id)
    return tuple(msgspec.structs.replace(c, figures=tuple(held.get(c.id, ()))) for c in claims)
