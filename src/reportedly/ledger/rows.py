"""Nouns ↔ rows. Every column is named once in each direction, here."""

import sqlite3
import zlib
from collections.abc import Iterable, Mapping

import msgspec

from reportedly.ledger.amending import effect_of
from reportedly.model import (
    Authority,
    Block,
    BlockKind,
    Bound,
    Category,
    Certainty,
    Claim,
    Figure,
    Kind,
    Mode,
    Overlap,
    Passage,
    Place,
    Precision,
    Report,
    Said,
    Scope,
    Span,
    Speaker,
    Stamp,
    Stance,
    Words,
)

type Row = Mapping[str, object]


class KeptReport(Report, frozen=True):
    """A report as the ledger keeps it: ``version`` counts from 1 among those at its address.

    ``copy_of`` is the id of its original, where it is a copy; ``story`` is the id of the story that holds it.
    """

    version: int = 1
    is_newest: bool = True
    story: str | None = None
    copy_of: str | None = None


class KeptClaim(Claim, frozen=True):
    """A claim as the ledger keeps it, corrected where somebody did. ``speaker`` and ``chain`` have the story's names,
    unless the report's own were asked for; ``speaker_in_report`` is always the name as it was read. ``is_rejected``:
    somebody said that it is no claim."""

    story: str | None = None
    speaker_in_report: str | None = None
    is_rejected: bool = False


class KeptFigure(Figure, frozen=True):
    """A figure as the ledger keeps it; its speaker as in ``KeptClaim``, and rejected with its claim."""

    story: str | None = None
    speaker_in_report: str | None = None
    is_rejected: bool = False


type Names = Mapping[str, str]
"""What speakers are called in a story, by what one of its reports calls them."""


def row_of_report(report: Report, read_in: str) -> Row:
    """The columns of ``reports``; ``read_in`` is the moment the run began (UTC, ISO 8601)."""
    return {
        "id": report.id,
        "address": address_of(report.url, report.address),
        "read_in": read_in,
        "url": report.url,
        "file": report.address,
        "place": report.place,
        "outlet": report.outlet,
        "title": report.title,
        "standfirst": report.standfirst,
        "byline": report.byline,
        "dateline": report.dateline,
        "language": report.language,
        "published": report.published.value,
        "published_precision": report.published.precision,
        "published_reason": report.published.reason,
        "updated": report.updated.value,
        "updated_precision": report.updated.precision,
        "updated_reason": report.updated.reason,
        "served": report.served,
        "seen": report.seen,
        "text": report.text,
        "sha256": report.sha256,
        "media": report.media,
        "encoding": report.encoding,
        "reader": report.reader,
    }


def address_of(url: str | None, file: str | None) -> str | None:
    """By what versions of one report are known: the address on the web, else the file's."""
    return url or file


def row_of_claim(claim: Claim, number: int) -> Row:
    """The columns of ``claims``; ``number`` is the report's row."""
    said = claim.said
    return {
        "id": claim.id,
        "report": number,
        "start": claim.content.hull.start,
        "source": claim.source.text if claim.source else None,
        "source_spans": _json(claim.source.spans) if claim.source else None,
        "speaker": claim.speaker,
        "authority": claim.authority,
        "cue": claim.cue.text,
        "cue_spans": _json(claim.cue.spans),
        "content": claim.content.text,
        "content_spans": _json(claim.content.spans),
        "mode": claim.mode,
        "kind": claim.kind,
        "stance": claim.stance,
        "certainty": claim.certainty,
        "hedges": _json(claim.hedges),
        "chain": _json(claim.chain),
        "figures": _json(claim.figures),
        "said": said.text if said else None,
        "said_first": said.first if said else None,
        "said_last": said.last if said else None,
        "said_inferred": int(said.inferred) if said else None,
        "found_by": claim.found_by,
        "speaker_reason": claim.speaker_reason,
    }


def row_of_figure(figure: Figure, number: int) -> Row:
    """The columns of ``figures``; ``number`` is the report's row."""
    place, days = figure.place, figure.as_of_range
    return {
        "id": figure.id,
        "report": number,
        "start": figure.spans[0].start,
        "claim": figure.claim,
        "text": figure.text,
        "spans": _json(figure.spans),
        "low": figure.low,
        "high": figure.high,
        "bound": figure.bound,
        "counts": figure.counts,
        "category": figure.category,
        "speaker": figure.speaker,
        "as_of": figure.as_of,
        "as_of_first": days[0] if days else None,
        "as_of_last": days[1] if days else None,
        "scope": figure.scope,
        "place": place.text if place else None,
        "place_name": place.name if place else None,
        "place_lat": place.lat if place else None,
        "place_lon": place.lon if place else None,
        "place_precision": place.precision if place else None,
    }


def report_of(row: sqlite3.Row, blocks: Iterable[sqlite3.Row]) -> KeptReport:
    """The report of a row of ``reports`` joined with ``bytes_read``, and its blocks in order."""
    return KeptReport(
        id=row["id"],
        text=row["text"],
        sha256=row["sha256"],
        raw=unpacked(row["bytes"], row["packing"]),
        media=row["media"],
        blocks=tuple(Block(b["start"], b["end"], BlockKind(b["kind"]), b["reason"]) for b in blocks),
        published=_stamp(row, "published"),
        updated=_stamp(row, "updated"),
        reader=row["reader"],
        encoding=row["encoding"],
        place=row["place"],
        url=row["url"],
        address=row["file"],
        outlet=row["outlet"],
        title=row["title"],
        standfirst=row["standfirst"],
        byline=row["byline"],
        dateline=row["dateline"],
        language=row["language"],
        served=row["served"],
        seen=row["seen"],
        version=row["version"],
        is_newest=bool(row["is_newest"]),
        story=row["story"],
        copy_of=row["original"],
    )


def claim_of(row: sqlite3.Row, names: Names) -> KeptClaim:
    """The claim of a row of ``claims`` with its report's id as ``report_id``, its ``story`` and what is ``amended``."""
    effect = effect_of(row["amended"])
    given = effect.speaker(Speaker(row["speaker"], Authority(row["authority"]), row["speaker_reason"]))
    return KeptClaim(
        id=row["id"],
        report=row["report_id"],
        source=None if row["source"] is None else Words(row["source"], _spans(row["source_spans"])),
        speaker=_named(given.name, names),
        authority=given.authority,
        cue=Words(row["cue"], _spans(row["cue_spans"])),
        content=Words(row["content"], _spans(row["content_spans"])),
        mode=Mode(row["mode"]),
        kind=Kind(row["kind"]),
        stance=Stance(row["stance"]),
        certainty=Certainty(row["certainty"]),
        hedges=_texts(row["hedges"]),
        chain=tuple(names.get(link, link) for link in effect.chain(_texts(row["chain"]))),
        figures=_texts(row["figures"]),
        said=None
        if row["said"] is None
        else Said(row["said"], row["said_first"], row["said_last"], bool(row["said_inferred"])),
        found_by=row["found_by"],
        speaker_reason=given.reason,
        corrected=effect.numbers,
        story=row["story"],
        speaker_in_report=row["speaker"],
        is_rejected=effect.is_rejected,
    )


def figure_of(row: sqlite3.Row, names: Names) -> KeptFigure:
    """The figure of a row of ``figures`` with its report's id as ``report_id``, its ``story`` and what is ``amended``
    in its claim."""
    effect = effect_of(row["amended"])
    first, last = row["as_of_first"], row["as_of_last"]
    return KeptFigure(
        id=row["id"],
        report=row["report_id"],
        text=row["text"],
        spans=_spans(row["spans"]),
        low=row["low"],
        high=row["high"],
        bound=Bound(row["bound"]),
        counts=row["counts"],
        category=Category(row["category"]),
        claim=row["claim"],
        speaker=_named(effect.speaker_of_figure(row["speaker"]), names),
        as_of=row["as_of"],
        as_of_range=None if first is None or last is None else (first, last),
        scope=Scope(row["scope"]) if row["scope"] else None,
        place=None
        if row["place"] is None
        else Place(row["place"], row["place_name"], row["place_lat"], row["place_lon"], row["place_precision"]),
        corrected=effect.numbers,
        story=row["story"],
        speaker_in_report=row["speaker"],
        is_rejected=effect.is_rejected,
    )


def _named(name: str | None, names: Names) -> str | None:
    """The story's name for somebody whom a report names."""
    return None if name is None else names.get(name, name)


def row_of_overlap(overlap: Overlap) -> Row:
    """The columns of ``overlaps``, the two reports by their ids."""
    return msgspec.structs.asdict(overlap) | {"passages": _json(overlap.passages)}


def overlap_of(row: sqlite3.Row) -> Overlap:
    """The overlap of a row of ``overlaps`` with the two reports' ids."""
    return Overlap(
        report=row["report"],
        of=row["of"],
        shared=row["shared"],
        shared_of=row["shared_of"],
        passages=msgspec.json.decode(row["passages"], type=tuple[Passage, ...]),
        is_copy=bool(row["is_copy"]),
        reason=row["reason"],
    )


def packed(raw: bytes) -> tuple[bytes, str]:
    """The bytes to keep and their packing: whichever is smaller."""
    small = zlib.compress(raw, 6)
    return (small, "zlib") if len(small) < len(raw) else (raw, "none")


def unpacked(kept: bytes, packing: str) -> bytes:
    """The bytes as read."""
    return zlib.decompress(kept) if packing == "zlib" else kept


def _stamp(row: sqlite3.Row, name: str) -> Stamp:
    precision = row[f"{name}_precision"]
    return Stamp(row[name], Precision(precision) if precision else None, row[f"{name}_reason"])


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _spans(text: str) -> tuple[Span, ...]:
    return msgspec.json.decode(text, type=tuple[Span, ...])


def _texts(text: str) -> tuple[str, ...]:
    return msgspec.json.decode(text, type=tuple[str, ...])
