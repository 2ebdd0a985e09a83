"""Ledgers to correct: reports of one ferry fire with figures, a page with three versions, and a story apart."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from reportedly.brief.standing import MADE_BY
from reportedly.dossier import Dossier, dossier_of
from reportedly.ledger import ClaimFilter, FigureFilter, KeptClaim, KeptFigure, Ledger, Names, Versions, open_ledger
from reportedly.model import By, Category, Claim, Extraction, Figure, Question, Report, Stance
from tests import make
from tests.events import Kept

BY = By("2031-06-02", "2031-06-02T09:30:00+00:00", "Ana", "heard it myself")

BODY = """The ferry Selma burned at the quay of Ardun before dawn, and boats of the coast guard took passengers off her
stern while crews of the port poured water on the car deck."""


def told(name: str, *sayings: tuple[str, str, str, dict[str, Any]], **fields: Any) -> Kept:
    """A report with a claim for each saying (source, cue, content, more of it). ``number``: the low and high of a
    figure that is the first two words of the content."""
    lines = [f"{source} {cue} {content}." for source, cue, content, _ in sayings]
    text = "\n\n".join([f"Ferry Selma burns at Ardun, {name} has it", BODY, *lines])
    given = {"outlet": f"{name.title()} Post", "place": f"{name}.txt", "address": f"{name}.txt"}
    report = make.report(text, **(given | {"published": "2031-05-03"} | fields))
    claims: list[Claim] = []
    figures: list[Figure] = []
    at = 0
    for line, (source, cue, content, more) in zip(lines, sayings, strict=True):
        at = text.index(line, at + 1)
        claim, own = _claim(report, at, source, cue, content, dict(more))
        claims.append(claim)
        figures += own
    return report, Extraction(report.id, tuple(claims), tuple(figures))


def _claim(
    report: Report, start: int, source: str, cue: str, content: str, more: dict[str, Any]
) -> tuple[Claim, list[Figure]]:
    number, category = more.pop("number", None), more.pop("category", Category.KILLED)
    counts = more.pop("counts", "people")
    places = [start, start + len(source) + 1, start + len(source) + len(cue) + 2]
    who, by, held = (
        make.words_at(report.text, make.Span(at, at + len(part)))
        for at, part in zip(places, (source, cue, content), strict=True)
    )
    claim = replace(
        make.claim(report, report.text[:3], report.text[:3], report.text[:3], **({"speaker": source} | more)),
        source=who, cue=by, content=held, id=make.ids.claim_id(report.id, by.spans, held.spans, who.spans),
    )  # fmt: skip
    if number is None:
        return claim, []
    span = make.Span(places[2], places[2] + len(" ".join(content.split()[:2])))
    figure = make.figure(
        report, report.text[:3], *number, category=category, counts=counts, claim=claim.id, speaker=claim.speaker
    )
    figure = replace(
        figure, text=span.of(report.text), spans=(span,), id=make.ids.figure_id(report.id, (span,)), as_of="2031-05-03"
    )
    return replace(claim, figures=(figure.id,)), [figure]


def died(source: str, number: int, **more: Any) -> tuple[str, str, str, dict[str, Any]]:
    return source, "said", f"{number} people died", {"number": (number, number)} | more


def hurt(source: str, number: int, **more: Any) -> tuple[str, str, str, dict[str, Any]]:
    return (
        source,
        "said",
        f"{number} people were hurt",
        {"number": (number, number), "category": Category.INJURED} | more,
    )


WARNED = ("Bea Lund", "denied", "the owner had been warned of the engine", {"stance": Stance.DENIES})

HERALD = told("herald", died("Ana Ruiz", 9), WARNED)
GAZETTE = told("gazette", died("Ivo Marsh", 12), ("The crew", "said", "the owner had been warned of the engine", {}))
COURIER = told("courier", hurt("Ivo Marsh", 14), died("The mayor", 9))
SMOKE = ("The union", "denied", "smoke was seen in the hold on Thursday", {"stance": Stance.DENIES})
ECHO = told("echo", hurt("Ana Ruiz", 15), SMOKE)

PAGE = "https://wire.example/selma"
FIRST = told("wire", died("She", 9), ("She", "said", "the quay was closed", {}), url=PAGE)
SAME = told(
    "wire", ("Greta Oswin", "said", "the fire was out", {}), died("She", 9), ("She", "said", "the quay was closed", {}),
    url=PAGE, updated="2031-05-04",
)  # fmt: skip
TWICE = told("wire", died("She", 9), died("She", 9), url=PAGE, updated="2031-05-05")

POOL: tuple[Kept, ...] = (HERALD, GAZETTE, COURIER, ECHO)
VERSIONS: tuple[Kept, ...] = (FIRST, SAME, TWICE)


def claim_of(kept: Kept, nth: int = 0) -> str:
    """The id of a report's claim."""
    return kept[1].claims[nth].id


def figure_of(kept: Kept, nth: int = 0) -> str:
    """The id of a report's figure."""
    return kept[1].figures[nth].id


def the_claim(ledger: Ledger, id: str, **filters: Any) -> KeptClaim:
    """The claim with this id, in whatever version."""
    chosen = ClaimFilter(versions=Versions.ALL, **({"is_rejected": None} | filters))
    return next(claim for claim in ledger.claims(chosen) if claim.id == id)


def the_figure(ledger: Ledger, id: str, **filters: Any) -> KeptFigure:
    """The figure with this id, in whatever version."""
    chosen = FigureFilter(versions=Versions.ALL, **({"is_rejected": None} | filters))
    return next(figure for figure in ledger.figures(chosen) if figure.id == id)


def own_name(ledger: Ledger, id: str) -> str | None:
    """The name that a claim's report has its speaker by, as corrected."""
    return the_claim(ledger, id, names=Names.OWN).speaker


def dossier(ledger: Ledger, kept: Kept = HERALD) -> Dossier:
    """The dossier of the story that holds a report now."""
    return dossier_of(ledger, ledger.full_story(kept[0].id))


def asked(ledger: Ledger, category: str | None, kept: Kept = HERALD) -> list[Question]:
    """The questions of a category of the story that holds a report now."""
    return [question for question in dossier(ledger, kept).questions if question.category == category]


def standing(ledger: Ledger, kept: Kept = HERALD) -> bytes | None:
    """How the story of a report stands, as it is kept."""
    return ledger.standing(ledger.full_story(kept[0].id), made_by=MADE_BY)


def record(path: Path) -> Sequence[object]:
    """The whole record of corrections."""
    with open_ledger(path) as ledger:
        return list(ledger.corrections())
