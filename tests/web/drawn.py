"""What the tests of the drawings draw: answers, questions and sources in a line each, and strategies for many."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from reportedly.brief.amounts import range_in_words
from reportedly.brief.lines import AnswerLine, Place, QuestionLine, ReportLine
from reportedly.brief.sourced import Citation, Source, SourceKind, Sources
from reportedly.model import Certainty, Stance, Verdict


def nowhere(id: str) -> str | None:
    """A page for nothing."""
    return None


def somewhere(id: str) -> str | None:
    """A page for everything."""
    return f"/of/{len(id)}"


def answer(
    low: float | None, high: float | None, day: str | None = "2031-05-02", party: str = "port authority", **fields: Any
) -> AnswerLine:
    """An answer that a party gives for a day."""
    given: dict[str, Any] = {
        "party": party,
        "occasions": (),
        "is_known": True,
        "speakers": (party,),
        "chain": (),
        "value": range_in_words(low, high),
        "words": "the words of it",
        "cue": "said",
        "low": low,
        "high": high,
        "stance": Stance.AFFIRMS,
        "certainty": Certainty.CERTAIN,
        "hedges": (),
        "since": day,
        "as_of": day,
        "places": (Place("r1", 10),),
        "claims": ("c1",),
    }
    return AnswerLine(**given | fields)


def question(*answers: AnswerLine, **fields: Any) -> QuestionLine:
    """A question with these answers."""
    given: dict[str, Any] = {
        "id": "q1",
        "question": "people killed",
        "category": "killed",
        "verdict": Verdict.CONFLICTS,
        "reason": "because",
        "origins": 2,
        "outlets": 3,
        "reports": 4,
        "spread": None,
        "grade": None,
        "steps": (),
        "answers": answers,
    }
    return QuestionLine(**given | fields)


def report(id: str, outlet: str = "Northern Herald", *, copies: int = 0, claims: int = 1) -> Source:
    """A report, with so many copies."""
    line = ReportLine(id, outlet, "Ferry sinks", "2031-05-02", "given")
    copied = tuple(
        ReportLine(f"{id}-{n}", f"Copy {n}", "Ferry sinks", "2031-05-02", "given", id) for n in range(copies)
    )
    return Source(id, outlet, SourceKind.REPORT, claims, line, copied)


def link(name: str, claims: int = 1, *, key: str | None = None) -> Source:
    """Somebody through whom it came."""
    return Source(key or name, name, SourceKind.LINK, claims)


def origin(name: str, claims: int = 1, *, key: str | None = None) -> Source:
    """Somebody where it first came from."""
    return Source(key or name, name, SourceKind.ORIGIN, claims)


def sources(nodes: Sequence[Source], *cited: str, circular: Sequence[str] = ()) -> Sources:
    """Sources that cite one another: "a>b", or "a>b*3" for three claims."""
    citations = []
    for each in (*cited, *circular):
        way, _, claims = each.partition("*")
        citing, _, other = way.partition(">")
        citations.append(Citation(citing, other, int(claims or 1), "c1", each in circular))
    return Sources(tuple(nodes), tuple(citations))


DAYS = st.one_of(st.none(), st.dates(date(1990, 1, 1), date(2060, 1, 1)).map(str))
NUMBERS = st.one_of(
    st.integers(0, 40).map(float),
    st.floats(0, 1e12),
    st.floats(-1e308, 1e308),
    st.sampled_from([0.0, -0.0, 5e-324, 1e-12, 1e300, -1e300, 1.0, 2316400.0]),
)


@st.composite
def answers(draw: st.DrawFn) -> AnswerLine:
    """Any answer that is a number."""
    low, high = sorted([draw(NUMBERS), draw(NUMBERS)])
    shown = draw(st.sampled_from([(low, high), (low, low), (low, None), (None, high)]))
    day = draw(DAYS)
    since = str(date.fromisoformat(day) - timedelta(draw(st.integers(0, 40)))) if day else None
    return answer(
        *shown,
        day,
        draw(st.sampled_from("abcdefghijkl")),
        since=since,
        stance=draw(st.sampled_from(list(Stance))),
        is_known=draw(st.booleans()),
    )


@st.composite
def any_sources(draw: st.DrawFn) -> Sources:
    """Reports, links and origins that cite one another in any way."""
    nodes = [
        *(report(f"r{n}", claims=n % 5) for n in range(draw(st.integers(1, 40)))),
        *(link(f"link {n}") for n in range(draw(st.integers(0, 30)))),
        *(origin(f"origin {n}") for n in range(draw(st.integers(0, 40)))),
    ]
    key = st.sampled_from([node.key for node in nodes])
    pairs = draw(st.dictionaries(st.tuples(key, key).filter(lambda pair: pair[0] != pair[1]), st.integers(1, 40)))
    ringed = draw(st.booleans())
    return Sources(tuple(nodes), tuple(Citation(a, b, n, "c1", ringed) for (a, b), n in pairs.items()))
