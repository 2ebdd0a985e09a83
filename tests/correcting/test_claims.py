"""A claim's speaker put right by hand, and a claim that is none: seen by every reader at once, and undone again."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from reportedly import correcting
from reportedly.brief import brief_of
from reportedly.brief.standing import MADE_BY, Standing, standing_of
from reportedly.errors import UsageError
from reportedly.ledger import ClaimFilter, FigureFilter, Ledger, Names, SpeakerFound, Waiting, open_ledger
from reportedly.ledger.amending import Effect, _Amended
from reportedly.model import Amendment, Authority, Correction, Speaker
from tests.correcting.telling import (
    BY,
    GAZETTE,
    HERALD,
    POOL,
    asked,
    claim_of,
    died,
    dossier,
    figure_of,
    own_name,
    standing,
    the_claim,
    the_figure,
    told,
)
from tests.events import everything, keep


@pytest.fixture
def path(tmp_path: Path) -> Path:
    keep(tmp_path / "l.db", *POOL)
    return tmp_path / "l.db"


@pytest.fixture
def ledger(path: Path) -> Ledger:
    return open_ledger(path, mode="write")


RUIZ, WARNED, NINE = claim_of(HERALD), claim_of(HERALD, 1), figure_of(HERALD)


def test_a_speaker_put_right_is_that_of_the_claim_and_its_figures(ledger: Ledger) -> None:
    with ledger:
        made = correcting.set_speaker(ledger, RUIZ, "Ines  Rovano ", by=BY)
        claim, figure = the_claim(ledger, RUIZ), the_figure(ledger, NINE)
        assert (claim.speaker, claim.speaker_in_report, claim.corrected) == ("Ines Rovano", "Ana Ruiz", (1,))
        assert (figure.speaker, figure.speaker_in_report, figure.corrected) == ("Ines Rovano", "Ana Ruiz", (1,))
        assert claim.speaker_reason == "put right by hand, correction 1"
        assert the_claim(ledger, WARNED).corrected == ()
    kept = made.correction
    assert (kept.kind, kept.findings, kept.value, kept.who) == (Amendment.SPEAKER, (RUIZ,), "Ines Rovano", "Ana")
    assert (kept.anchor, kept.reports, kept.holds_for, kept.lost_in) == (HERALD[0].id, (HERALD[0].id,), (RUIZ,), ())
    assert made.stories == (kept.story,)


def test_the_origin_follows_the_speaker_that_was_put_right(ledger: Ledger) -> None:
    with ledger:
        before = dossier(ledger).traced.origin_by_id
        assert {before[RUIZ].party, before[NINE].party} == {"Ana Ruiz"}
        correcting.set_speaker(ledger, RUIZ, "Ivo Marsh", by=BY)
        traced = dossier(ledger).traced
        assert {traced.origin_by_id[RUIZ].party, traced.origin_by_id[NINE].party} == {"Ivo Marsh"}
        (killed,) = asked(ledger, "killed")
        assert {answer.origin.party for answer in killed.answers} == {"Ivo Marsh", "The mayor"}


def test_the_story_joins_a_name_put_right_with_its_fullest(ledger: Ledger) -> None:
    with ledger:
        correcting.set_speaker(ledger, claim_of(GAZETTE, 1), "Ruiz", by=BY, authority=Authority.NAMED)
        assert the_claim(ledger, claim_of(GAZETTE, 1)).speaker == "Ana Ruiz"
        assert own_name(ledger, claim_of(GAZETTE, 1)) == "Ruiz"
        assert [c.id for c in ledger.claims(ClaimFilter(speaker="Ana Ruiz", outlet="gazette"))] == [
            claim_of(GAZETTE, 1)
        ]


def test_words_of_the_source_do_not_point_past_a_name_put_right(tmp_path: Path) -> None:
    """ "Her office" is Ruiz's as it is read, and stays whose a person says it is."""
    kept = told("desk", died("Ana Ruiz", 9), ("Her office", "said", "the quay was closed", {}))
    keep(tmp_path / "l.db", kept)
    with open_ledger(tmp_path / "l.db", mode="write") as ledger:
        pointing = claim_of(kept, 1)
        assert the_claim(ledger, pointing).speaker == "Her office"
        assert {c.id: c.speaker for c in dossier(ledger, kept).traced.claims}[pointing] == "Ana Ruiz's office"
        correcting.set_speaker(ledger, pointing, "Greta Oswin", by=BY)
        assert {c.id: c.speaker for c in dossier(ledger, kept).traced.claims}[pointing] == "Greta Oswin"


def test_how_the_story_stands_is_kept_anew(ledger: Ledger) -> None:
    with ledger:
        before = standing(ledger)
        correcting.set_speaker(ledger, RUIZ, "Ines Rovano", by=BY)
        content = standing(ledger)
        assert content is not None
        assert content != before
        assert msgspec.json.decode(content, type=Standing) == standing_of(dossier(ledger))


@pytest.mark.parametrize("kind", [Amendment.SPEAKER, Amendment.REJECT])
def test_a_story_is_to_be_worked_out_from_the_moment_its_claim_is_corrected(ledger: Ledger, kind: Amendment) -> None:
    """Whoever is interrupted between the two leaves no story that stands as it stood before."""
    with ledger:
        with ledger.weaving() as loom:
            made = loom.correct(Correction(0, kind, (), HERALD[0].id, BY.day, findings=(RUIZ,)))
        assert (ledger.waiting(made_by=MADE_BY), standing(ledger)) == (Waiting(reports=0, stories=1), None)
        keep(ledger.path)
        assert ledger.waiting(made_by=MADE_BY) == Waiting(reports=0, stories=0)
        with ledger.weaving() as loom:
            loom.take_back(made.number, BY)
        assert (ledger.waiting(made_by=MADE_BY), standing(ledger)) == (Waiting(reports=0, stories=1), None)


def test_the_grouping_is_not_touched(path: Path, ledger: Ledger) -> None:
    before = everything(path)
    with ledger:
        correcting.set_speaker(ledger, RUIZ, "Ines Rovano", by=BY)
        correcting.reject(ledger, WARNED, by=BY)
    after = everything(path)
    for part in ("stories", "links", "overlaps", "copies"):
        assert after[part] == before[part], part


def test_filters_find_the_speaker_that_was_put_right_and_not_the_one_that_was_read(ledger: Ledger) -> None:
    with ledger:
        correcting.set_speaker(ledger, RUIZ, "Ines Rovano", by=BY)
        for names in Names:
            for chosen in ({"speaker": "rovano"}, {"speaker_is": "Ines Rovano"}):
                assert [c.id for c in ledger.claims(ClaimFilter(names=names, **chosen))] == [RUIZ], chosen  # type: ignore[arg-type]
            for chosen in ({"speaker": "ruiz"}, {"speaker_is": "Ana Ruiz"}):
                assert RUIZ not in {c.id for c in ledger.claims(ClaimFilter(names=names, **chosen))}, chosen  # type: ignore[arg-type]
        assert [f.id for f in ledger.figures(FigureFilter(speaker="Rovano"))] == [NINE]
        assert NINE not in {f.id for f in ledger.figures(FigureFilter(speaker="Ruiz"))}
        (hit,) = ledger.find_claims("9 Ruiz", limit=5).hits
        assert hit.speaker == "Ines Rovano"
        assert [found.claims for found in ledger.find_speakers("Ruiz", limit=5)] == [1]
        assert ledger.find_speakers("rovano", limit=5) == [SpeakerFound("Ines Rovano", 1)]


def test_nobody_named_is_put_right_too(ledger: Ledger) -> None:
    with ledger:
        correcting.set_speaker(ledger, RUIZ, "", by=BY)
        claim = the_claim(ledger, RUIZ)
        assert (claim.speaker, claim.authority) == (None, Authority.NONE)
        assert not dossier(ledger).traced.origin_by_id[RUIZ].is_known
        assert ledger.find_claims("9 Ruiz", limit=5).hits[0].speaker is None
        with pytest.raises(UsageError, match="is nobody who is named already"):
            correcting.set_speaker(ledger, RUIZ, None, by=BY)


def test_a_later_correction_of_a_speaker_wins_and_undone_gives_way_to_the_earlier(ledger: Ledger) -> None:
    with ledger:
        correcting.set_speaker(ledger, RUIZ, "Ines Rovano", by=BY)
        correcting.set_speaker(ledger, RUIZ, "Greta Oswin", by=BY)
        assert (the_claim(ledger, RUIZ).speaker, the_claim(ledger, RUIZ).corrected) == ("Greta Oswin", (1, 2))
        correcting.undo(ledger, number=1, by=BY)
        assert (the_claim(ledger, RUIZ).speaker, the_claim(ledger, RUIZ).corrected) == ("Greta Oswin", (2,))
        correcting.undo(ledger, by=BY)
        assert (the_claim(ledger, RUIZ).speaker, the_claim(ledger, RUIZ).corrected) == ("Ana Ruiz", ())


@pytest.mark.parametrize(
    ("name", "was", "then"),
    [
        ("Ana Ruiz", Authority.UNNAMED, Authority.NAMED),
        ("Ana Ruiz", Authority.NONE, Authority.NAMED),
        ("Coast Guard", Authority.BODY, Authority.BODY),
        ("two officials", Authority.NAMED, Authority.UNNAMED),
        ("40 sailors", Authority.NONE, Authority.UNNAMED),
        ("coast guard", Authority.BODY, Authority.BODY),
        (None, Authority.NAMED, Authority.NONE),
    ],
)
def test_the_kind_of_source_is_told_by_the_name_where_nothing_else_tells(
    name: str | None, was: Authority, then: Authority
) -> None:
    effect = Effect((_Amended(1, Amendment.SPEAKER, name, None, "somebody"),))
    assert effect.speaker(Speaker("somebody", was)).authority is then


def test_the_kind_of_source_is_what_a_person_says_else_what_the_report_has_that_name_for(tmp_path: Path) -> None:
    kept = told("desk", died("Ana Ruiz", 9), ("The port", "said", "the quay was closed", {"authority": Authority.BODY}))
    keep(tmp_path / "l.db", kept)
    with open_ledger(tmp_path / "l.db", mode="write") as ledger:
        correcting.set_speaker(ledger, claim_of(kept), "The port", by=BY)
        assert the_claim(ledger, claim_of(kept)).authority is Authority.BODY
        correcting.set_speaker(ledger, claim_of(kept), "The port", by=BY, authority=Authority.OUTLET)
        assert the_claim(ledger, claim_of(kept)).authority is Authority.OUTLET


@pytest.mark.parametrize(
    ("links", "right", "then"),
    [
        (("Radio Ardun", "Ana Ruiz"), "Ines Rovano", ("Radio Ardun", "Ines Rovano")),
        (("Ana Ruiz", "two officials"), "Ines Rovano", ("Ines Rovano", "two officials")),
        (("Radio Ardun", "Ana Ruiz"), None, ("Radio Ardun",)),
        (("Radio Ardun", "two officials"), "Ines Rovano", ("Radio Ardun", "two officials")),
        ((), "Ines Rovano", ()),
    ],
)
def test_the_right_speaker_takes_the_place_of_the_one_that_was_read_in_the_chain(
    links: tuple[str, ...], right: str | None, then: tuple[str, ...]
) -> None:
    assert Effect((_Amended(1, Amendment.SPEAKER, right, None, "Ana Ruiz"),)).chain(links) == then


def test_a_figure_that_another_gives_in_the_claim_keeps_its_speaker() -> None:
    effect = Effect((_Amended(1, Amendment.SPEAKER, "Ines Rovano", None, "Ana Ruiz"),))
    assert [effect.speaker_of_figure(name) for name in ("Ana Ruiz", "Ivo Marsh", None)] == [
        "Ines Rovano",
        "Ivo Marsh",
        None,
    ]


def test_a_rejected_claim_and_its_figures_leave_every_listing_and_the_story(ledger: Ledger) -> None:
    with ledger:
        claims = next(ledger.summaries(made_by=MADE_BY)).claims
        correcting.reject(ledger, RUIZ, by=BY)
        assert RUIZ not in {claim.id for claim in ledger.claims()}
        assert NINE not in {figure.id for figure in ledger.figures()}
        found = dossier(ledger)
        assert RUIZ not in {claim.id for claim in found.traced.claims}
        assert NINE not in {figure.id for figure in found.traced.figures}
        assert NINE not in {answer.figure for question in found.questions for answer in question.answers}
        assert next(ledger.summaries(made_by=MADE_BY)).claims == claims - 1
        assert RUIZ not in {found.claim for found in ledger.search("9 people")}
        hits = ledger.find_claims("9 people", limit=9)
        assert (RUIZ in {hit.claim for hit in hits.hits}, hits.total) == (False, 1)


def test_a_rejected_claim_stays_in_the_ledger_and_is_shown_as_such_where_asked_for(ledger: Ledger) -> None:
    with ledger:
        correcting.reject(ledger, RUIZ, by=BY)
        assert [c.id for c in ledger.claims(ClaimFilter(is_rejected=True))] == [RUIZ]
        assert [f.id for f in ledger.figures(FigureFilter(is_rejected=True))] == [NINE]
        assert {c.id for c in ledger.claims(ClaimFilter(is_rejected=None))} == {
            claim.id for kept in POOL for claim in kept[1].claims
        }
        claim, figure = the_claim(ledger, RUIZ), the_figure(ledger, NINE)
        assert (claim.is_rejected, claim.corrected, claim.speaker) == (True, (1,), "Ana Ruiz")
        assert (figure.is_rejected, figure.corrected) == (True, (1,))


def test_a_question_that_rests_on_a_rejected_claim_is_asked_no_more(ledger: Ledger) -> None:
    with ledger:
        assert "warned" in " ".join(question.question for question in asked(ledger, None))
        correcting.reject(ledger, WARNED, by=BY)
        assert "warned" not in " ".join(question.question for question in asked(ledger, None))


def test_lines_of_a_brief_say_which_corrections_hold_for_them(ledger: Ledger) -> None:
    with ledger:
        correcting.set_speaker(ledger, RUIZ, "Ines Rovano", by=BY)
        correcting.set_speaker(ledger, WARNED, "Greta Oswin", by=BY)
        made = brief_of(dossier(ledger))
        answers = [a for line in (*made.disputed, *made.questions) for a in line.answers]
        assert {a.corrected for a in answers if RUIZ in a.claims} == {(1,)}
        assert {a.corrected for a in answers if WARNED in a.claims} == {(2,)}
        assert {a.corrected for a in answers if not {RUIZ, WARNED} & set(a.claims)} == {()}
        said = standing_of(dossier(ledger)).told
        assert {line.corrected for line in said if RUIZ in line.claims} == {(1,)}


def _calls(ledger: Ledger) -> list[tuple[Callable[[], object], str]]:
    return [
        (lambda: correcting.set_speaker(ledger, "none", "Ana", by=BY), "no claim or figure has the id 'none'"),
        (lambda: correcting.set_speaker(ledger, RUIZ, "Ana Ruiz", by=BY), "is 'Ana Ruiz' already; give another name"),
        (lambda: correcting.set_speaker(ledger, RUIZ, "A" * 201, by=BY), "200 characters at most"),
        (lambda: correcting.set_speaker(ledger, NINE, "Ana", by=BY), f"correct the claim that it stands in: {RUIZ}"),
        (lambda: correcting.reject(ledger, "", by=BY), "several claims or figures begin with ''"),
        (lambda: correcting.undo(ledger, by=BY), "there is no correction to take back"),
        (lambda: correcting.undo(ledger, number=7, by=BY), "there is no correction 7; see: reportedly corrections"),
    ]


def test_what_cannot_be_corrected_is_said_and_nothing_is_kept(path: Path, ledger: Ledger) -> None:
    before = everything(path)
    with ledger:
        for call, sentence in _calls(ledger):
            with pytest.raises(UsageError, match=sentence):
                call()
        assert list(ledger.corrections()) == []
    assert everything(path) == before


def test_what_is_rejected_or_undone_already_is_said(ledger: Ledger) -> None:
    with ledger:
        correcting.reject(ledger, RUIZ, by=BY)
        for call in (
            lambda: correcting.reject(ledger, RUIZ, by=BY),
            lambda: correcting.set_speaker(ledger, RUIZ, "Ines Rovano", by=BY),
        ):
            with pytest.raises(UsageError, match=f"{RUIZ} was rejected by hand"):
                call()
        correcting.undo(ledger, number=1, by=BY)
        with pytest.raises(UsageError, match="correction 1 was taken back on 2031-06-02 already"):
            correcting.undo(ledger, number=1, by=BY)


def test_the_record_keeps_who_when_and_why_in_words_that_can_be_kept(ledger: Ledger) -> None:
    by = msgspec.structs.replace(BY, who=" Ana\nRuiz \udce9", reason="")
    with ledger:
        correcting.reject(ledger, RUIZ[:9], by=by)
        correcting.undo(ledger, by=BY)
        (kept,) = ledger.corrections()
    assert (kept.day, kept.at, kept.who, kept.reason) == (BY.day, BY.at, "Ana Ruiz ?", "")
    assert (kept.undone, kept.holds_for) == (BY, ())
