"""Each filter lets through what it says, and filters combine."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from reportedly.ledger import ClaimFilter, FigureFilter, Ledger, ReportFilter, Versions, Voice, open_ledger
from reportedly.ledger.filters import CONDITIONS
from reportedly.model import Authority, Bound, Category, Certainty, Kind, Mode, Said, Stance
from tests import make

TEXT = (
    "Ferry sinks\n\nPort director Ana Ruiz said that 40 people were aboard. "
    "The Ministry of Ports denied that dozens died. Owner José Álvarez expects fewer than 9 arrests."
)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    path = tmp_path_factory.mktemp("filters") / "l.db"
    report = make.report(TEXT, id="ferry", address="1.txt", outlet="Northern Herald")
    aboard = make.figure(report, "40 people", 40, 40)
    dozens = make.figure(
        report, "dozens", 24, None, category=Category.KILLED, bound=Bound.VAGUE, as_of="2031-04-30", counts="Passengers"
    )
    claims = (
        make.claim(report, "Port director Ana Ruiz", "said", "40 people were aboard", speaker="Ana Ruiz"),
        make.claim(
            report,
            "The Ministry of Ports",
            "denied",
            "dozens died",
            speaker="Ministry of Ports",
            stance=Stance.DENIES,
            authority=Authority.BODY,
            said=Said("on Monday", "2031-04-28", "2031-04-28", False),
        ),
        make.claim(
            report,
            "Owner José Álvarez",
            "expects",
            "fewer than 9 arrests",
            speaker="José Álvarez",
            kind=Kind.BELIEF,
            certainty=Certainty.PREDICTED,
            mode=Mode.MIXED,
        ),
    )
    few = make.figure(
        report,
        "fewer than 9 arrests",
        None,
        8,
        category=Category.ARRESTED,
        bound=Bound.LESS_THAN,
        claim=claims[2].id,
        speaker="José Álvarez",
    )
    other = make.report(
        "Storm nears\n\nNothing said.", id="storm", address="2.txt", outlet="Coast Post", published="2031-05-20"
    )
    month = make.report("Harvest fails\n\nNothing.", id="harvest", address="3.txt", outlet=None, published="2031-06")
    with open_ledger(path, mode="write") as opened:
        opened.add(report, make.extraction(report, *claims, figures=(aboard, dozens, few)), read_in="1")
        opened.add(other, make.extraction(other), read_in="1")
        opened.add(month, make.extraction(month), read_in="1")
        yield opened


@pytest.mark.parametrize(
    ("filters", "cues"),
    [
        ({}, ["said", "denied", "expects"]),
        ({"speaker": "ruiz"}, ["said"]),
        ({"speaker": "rui"}, []),
        ({"speaker": "ports MINISTRY"}, ["denied"]),
        ({"speaker": "jose alvarez"}, ["expects"]),
        ({"source": "director"}, ["said"]),
        ({"cue": "deni"}, ["denied"]),
        ({"contains": "DIED"}, ["denied"]),
        ({"contains": "100%"}, []),
        ({"stance": "denies"}, ["denied"]),
        ({"certainty": "predicted"}, ["expects"]),
        ({"authority": "body"}, ["denied"]),
        ({"mode": "mixed"}, ["expects"]),
        ({"kind": "belief"}, ["expects"]),
        ({"since": "2031-04-29"}, ["said", "expects"]),
        ({"until": "2031-04-28"}, ["denied"]),
        ({"report": "ferry"}, ["said", "denied", "expects"]),
        ({"report": "storm"}, []),
        ({"outlet": "herald"}, ["said", "denied", "expects"]),
        ({"limit": 2}, ["said", "denied"]),
        ({"authority": "named", "certainty": "certain"}, ["said"]),
        ({"authority": "body", "certainty": "predicted"}, []),
    ],
)
def test_claims(ledger: Ledger, filters: dict[str, Any], cues: list[str]) -> None:
    assert [claim.cue.text for claim in ledger.claims(ClaimFilter(**filters))] == cues


@pytest.mark.parametrize(
    ("filters", "texts"),
    [
        ({}, ["40 people", "dozens", "fewer than 9 arrests"]),
        ({"category": "killed"}, ["dozens"]),
        ({"speaker": "álvarez"}, ["fewer than 9 arrests"]),
        ({"bound": "vague"}, ["dozens"]),
        ({"counts": "passenger"}, ["dozens"]),
        ({"voice": Voice.OWN}, ["40 people", "dozens"]),
        ({"voice": Voice.CLAIMED}, ["fewer than 9 arrests"]),
        ({"at_least": 24}, ["40 people", "dozens"]),
        ({"at_least": 25}, ["40 people"]),
        ({"at_most": 24}, ["dozens", "fewer than 9 arrests"]),
        ({"at_least": 5, "at_most": 8}, ["fewer than 9 arrests"]),
        ({"since": "2031-05-01"}, ["40 people", "fewer than 9 arrests"]),
        ({"until": "2031-05-01"}, ["dozens"]),
        ({"report": "storm"}, []),
        ({"outlet": "post"}, []),
        ({"limit": 1}, ["40 people"]),
    ],
)
def test_figures(ledger: Ledger, filters: dict[str, Any], texts: list[str]) -> None:
    assert [figure.text for figure in ledger.figures(FigureFilter(**filters))] == texts


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        ({}, ["ferry", "storm", "harvest"]),
        ({"outlet": "COAST"}, ["storm"]),
        ({"title": "sinks"}, ["ferry"]),
        ({"contains": "ministry"}, ["ferry"]),
        ({"report": "harvest"}, ["harvest"]),
        ({"since": "2031-05-03"}, ["storm", "harvest"]),
        ({"until": "2031-05-03"}, ["ferry"]),
        ({"since": "2031-06-15"}, ["harvest"]),
        ({"limit": 0}, []),
        ({"versions": Versions.ALL}, ["ferry", "storm", "harvest"]),
    ],
)
def test_reports(ledger: Ledger, filters: dict[str, Any], ids: list[str]) -> None:
    assert [report.id for report in ledger.reports(ReportFilter(**filters))] == ids


def test_every_field_of_a_filter_narrows_something() -> None:
    for kind, conditions in CONDITIONS.items():
        fields = {field.name for field in msgspec.structs.fields(kind)}
        assert fields - {"limit", "skip", "order", "versions", "names", "overlaps"} == set(conditions)


def test_words_are_found_in_claims_first_and_then_in_reports(ledger: Ledger) -> None:
    assert [(f.claim is not None, f.text) for f in ledger.search("alvarez arrests")] == [(True, "fewer than 9 arrests")]
    (found,) = ledger.search("storm nears")
    assert (found.report, found.claim, found.span.start, found.text) == ("storm", None, 0, "Storm nears")
    (found,) = ledger.search("aboard. ministry")
    assert found.text[: found.text.index("aboard")].endswith("40 people were ")


@pytest.mark.parametrize("words", ["", "  ", '"', 'AND "', "ferry NOT", "a* OR (", "content:ferry"])
def test_no_words_are_a_mistake_in_the_query(ledger: Ledger, words: str) -> None:
    assert isinstance(list(ledger.search(words)), list)
