"""The example of docs/how-it-works.md, read for real: six reports, six outlets, three origins."""

import json

import pytest

from reportedly.dossier import Dossier, dossier_of
from reportedly.ledger import open_ledger
from reportedly.pipeline import read_into

FIRE = (
    "The fire broke out below the car deck shortly after six in the morning, and the crew fought it for an hour "
    "before the captain gave the order to leave the ship. Seventy-four people were rescued, Rovano told a briefing."
)
TOLD = (
    "Nine people died when the ferry Selma burned off Ardun on Friday, Commodore Ines Rovano of the coast guard said."
)
REPORTS = {
    "Pelagic Press": f"Nine die in ferry fire off Ardun\n\nARDUN, May 2 (Pelagic Press) - {TOLD} {FIRE}",
    "Harbour Post": f"Ferry burns: nine dead\n\n{TOLD} {FIRE}",
    "The Strait Mail": "A morning of smoke at Ardun\n\nNine people have died in the fire on the ferry Selma. The ship "
    "still smoked off Ardun at noon, and schools near the harbour sent their children home.",
    "Radio Ardun": "Coast guard confirms ferry deaths\n\nThe coast guard has confirmed that nine people died on the "
    "ferry Selma off Ardun. The harbour stays closed.",
    "Channel Six": "Ferry Selma burns off Ardun\n\nNine people have died on the ferry Selma off Ardun, The Strait Mail "
    "reported. Boats from three villages went out to help.",
    "Annick Observer": "Hospital counts ferry dead\n\nSt Bride's Hospital said that nine people had died in the fire "
    "on the ferry Selma off Ardun. Relatives waited in its hall through the afternoon.",
}


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Dossier:
    folder = tmp_path_factory.mktemp("ferry")
    rows = [
        {"url": f"https://{n}.example/", "outlet": outlet, "published": f"2031-05-02T1{n}:00:00Z", "text": text}
        for n, (outlet, text) in enumerate(REPORTS.items())
    ]
    source = folder / "in.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    with open_ledger(folder / "l.db", mode="write") as ledger:
        read_into(ledger, [source])
        (story,) = ledger.stories()
        return dossier_of(ledger, story.id)


def test_six_reports_of_six_outlets_rest_on_three_origins(dossier: Dossier) -> None:
    (killed,) = [question for question in dossier.questions if question.category == "killed"]
    assert (killed.reports, killed.outlets, killed.origins, killed.verdict) == (6, 6, 3, "agrees")


def test_the_officer_speaks_for_the_coast_guard(dossier: Dossier) -> None:
    parties = {answer.origin.party for question in dossier.questions for answer in question.answers}
    assert {"coast guard", "St Bride's Hospital"} < parties
    assert "Ines Rovano" not in parties


def test_the_reprint_is_a_copy_and_the_echo_is_none(dossier: Dossier) -> None:
    outlet_by_id = {report.id: report.outlet for report in dossier.reports}
    copies = [(outlet_by_id[o.report], outlet_by_id[o.of]) for o in dossier.overlaps if o.is_copy]
    assert copies == [("Harbour Post", "Pelagic Press")]


def test_two_reports_on_one_word_stay_one_origin(dossier: Dossier) -> None:
    (rescued,) = [question for question in dossier.questions if question.category == "rescued"]
    assert (rescued.reports, rescued.origins, rescued.verdict) == (2, 1, "single")
