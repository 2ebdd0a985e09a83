"""No entry of the words around figures and days is idle: without it a sentence of its own is read otherwise."""

from collections.abc import Callable, Iterable

import pytest

from reportedly.extract import extract_parsed
from reportedly.extract.figures import find_figures
from reportedly.extract.tense import tense_at
from reportedly.extract.times import find_days
from reportedly.model import Reader, Span
from tests.lexicon.figure_sentences import participle, past, plural, read
from tests.lexicon.taken_out import idle, known_idle, words_of, written


def figures(text: str) -> object:
    of = read([text])[text]
    found = find_figures(of, (), find_days(of))
    return [(f.text, f.bound, f.category, f.scope, f.as_of, f.as_of_range) for f in found]


def told(text: str) -> object:
    found = extract_parsed(read([text])[text], reader=Reader.RULES)
    return [(c.said, f.as_of) for c, f in zip(found.claims, found.figures, strict=False)]


def days(text: str) -> object:
    return [(w.text, w.first, w.last) for w in find_days(read([text])[text])]


def tense(text: str) -> object:
    start = text.index("3 June")
    return tense_at(read([text])[text].sentences[0], Span(start, start + len("3 June")))


def saying(*templates: str) -> Callable[[str], list[str]]:
    """The sentences with the word as it is, or in the form that the braces name."""

    def sentences(word: str) -> list[str]:
        forms = {"past": past(word), "done": participle(word), "many": plural(word), "name": word.title()}
        return [t.format(word, upper=word[:1].upper() + word[1:], **forms) for t in templates]

    return sentences


AGAIN = "Police said 87 people had been arrested. "
UNCOUNTED = {
    "numbering": saying(
        "The {} 7 patients waited outside.", "In {} 7 people were killed.", "In {name} 7 people were killed."
    ),
    "followers": saying("There were 12 {many} in Ardun."),
    "asking_verbs": saying("The paper {past} 12 hospitals.", "The paper {past} to 12 hospitals."),
    "of_an_age": saying("Both of the dead, a {} of 12 and a bride, lived in Ardun."),
    "lists": saying("They left a {} of 90 names."),
    "measured": saying("The quay was closed for a {} of 90 boats.", "They saw an {} of 90 square miles."),
    "source_verbs": saying("Two fishermen {past} that the quay was shut.", "Two fishermen {past} the quay on Friday."),
    "source_roles": saying("The mayor said she met two {many} at the quay."),
    "outcome_verbs": saying(
        "The quay was {done} for six months.", "They {past} six months.", "They spent time in {} for six months."
    ),
    "nouns": saying("There were 12 {many} in Ardun."),
    "glued": saying("They saw a 12-{} boat."),
    "possession": saying("The town {past} five boats."),
    "roads": saying("The blaze hit 12 Elm {name} in Ardun."),
    "restating_verbs": saying(AGAIN + "The union {past} 140.", AGAIN + "The union {past} only 140."),
    "restating_pairs": saying(AGAIN + "The union {past} 140."),
    "restated": saying(
        AGAIN + "The union {past} it at 140.", AGAIN + "The {} was at 140.", AGAIN + "It went {} to 140."
    ),
}
CHOLERA = "Cholera came on Monday. Cholera spread. On Tuesday "
FIGURES = {
    "quantities": saying(
        "The {} of miners killed has grown to twelve.",
        "The killed were {} at 12.",
        "The {} among miners killed was 12.",
    ),
    "persons": saying("The toll of the killed rose to 12 {many}."),
    "seekable": saying("They searched for 12 {many}."),
    "searches": saying("They {past} for 12 men."),
    "vehicles": saying("Some 12 {many} were admitted."),
    "degrees": saying("Nine were arrested, three {}."),
    "illnesses": saying("The {0} came on Monday. The {0} spread. On Tuesday 12 people were taken to hospital."),
    "wounds": saying(
        CHOLERA + "12 people with a {} were taken to hospital.",
        CHOLERA + "12 people, {done}, were taken to hospital.",
        CHOLERA + "12 {} people were taken to hospital.",
    ),
    "capacities": saying(
        "The boat was {done} for 12 passengers.", "It has {} for 12 passengers.", "It has {many} for 12 passengers."
    ),
    "harms": saying("There was {} in 64 houses.", "Windows {past} in 64 houses."),
    "speaks_about": saying("They {past} about 23 dead.", "They had {} about 23 dead.", "They were {} about 23 dead."),
    "some": saying("{upper} of the 40 passengers was hurt."),
    "votes": saying("On Monday the quay burned. The {} was 37 percent, they found."),
    "moments": saying("On Monday the quay burned. They saw 12 skaters {} that night."),
    "running": saying(
        "On Monday the quay burned. The boats {} at 12 wrecked.",
        "On Monday the quay burned. There {} are 12 boats wrecked.",
    ),
    "tolls": saying("On Monday the quay burned. The {} is 12 boats wrecked."),
    "total": saying("They met 12 men, {} they knew."),
    "incident": saying("They met 12 men {} of Monday."),
}
MONEY = {
    "money_verbs": saying("The crew {past} 900 tolvers.", "The court {} the crew 900 tolvers."),
    "money_nouns": saying(
        "They spoke of a {} of 900 tolvers.", "They had {} of 900 tolvers.", "The barn was {} 900 tolvers."
    ),
    "money_after": saying("They want 900 tolvers a {}.", "They want 900 tolvers in {}."),
}
CALENDAR = {
    "names_too": saying("She met {} at the quay."),
    "before_month": saying("The ferries were full {} May."),
    "day_parts": saying("The Sunday {name} ferry sank.", "Sunday {name} they sank."),
    "future": saying(
        "A museum {} on 3 June",
        "They {} open it on 3 June",
        "They {} to open it on 3 June",
        "They {}n't open it on 3 June",
        "They{} open it on 3 June",
    ),
    "past": saying("A museum {} on 3 June", "They {} there on 3 June"),
}


@pytest.mark.parametrize("table", UNCOUNTED)
def test_no_word_of_what_is_uncounted_is_idle(table: str) -> None:
    assert unused("uncounted", (table,), UNCOUNTED[table], figures) == known_idle("uncounted", table)


@pytest.mark.parametrize("table", FIGURES)
def test_no_word_around_a_figure_is_idle(table: str) -> None:
    assert unused("figures", (table,), FIGURES[table], figures) == known_idle("figures", table)


@pytest.mark.parametrize("table", MONEY)
def test_no_word_around_a_sum_is_idle(table: str) -> None:
    assert unused("units", (table,), MONEY[table], figures) == known_idle("units", table)


def test_no_word_for_founding_is_idle() -> None:
    template = "The league, {done} on Monday by tenants, says 12 people were killed."
    assert unused("figures", ("founding",), saying(template), told) == known_idle("figures", "founding")


@pytest.mark.parametrize("table", CALENDAR)
def test_no_word_around_a_day_is_idle(table: str) -> None:
    seen = tense if table in ("future", "past") else days
    assert unused("calendar", ("words", table), CALENDAR[table], seen) == known_idle("calendar", table)


def unused(
    name: str, path: tuple[str, ...], sentences: Callable[[str], Iterable[str]], seen: Callable[[str], object]
) -> list[str]:
    read(text for word in words_of(name, *path) for text in sentences(word))
    return sorted(idle(name, path, sentences, seen))


def first_days(texts: dict[str, str]) -> dict[str, str | None]:
    found = read(texts.values())
    return {word: next((w.first for w in find_days(found[text])), None) for word, text in texts.items()}


def test_every_name_of_a_month_makes_a_day() -> None:
    months = enumerate(written("calendar")["months"].items(), 1)
    wanted = {name: f"2030-{n:02}-03" for n, (full, short) in months for name in (full, *short)}
    assert first_days({name: f"They met on 3 {name} 2030." for name in wanted}) == wanted


def test_every_weekday_is_the_last_one_before_the_report() -> None:
    week = ["2031-03-10", "2031-03-11", "2031-03-12", "2031-03-13", "2031-03-07", "2031-03-08", "2031-03-09"]
    wanted = dict(zip(written("calendar")["weekdays"], week, strict=True))
    assert first_days({name: f"The ferry sank on {name}." for name in wanted}) == wanted


def test_every_short_weekday_leads_a_date() -> None:
    short = [name for names in written("calendar")["weekdays"].values() for name in names]
    found = read(f"They met {name}, 12 March 2031." for name in short)
    texts = {name: find_days(found[f"They met {name}, 12 March 2031."])[0].text for name in short}
    assert texts == {name: f"{name}, 12 March 2031" for name in short}


def test_every_season_begins_in_its_first_month() -> None:
    seasons = written("calendar")["seasons"]
    texts = {name: f"The quay was built in the {name} of 2029." for name in seasons}
    assert first_days(texts) == {name: f"2029-{ends[0]:02}-01" for name, ends in seasons.items()}


def test_every_part_of_a_month_begins_on_its_first_day() -> None:
    parts = written("calendar")["month_parts"]
    texts = {name: f"The quay was built in {name} May 2029." for name in parts}
    assert first_days(texts) == {name: f"2029-05-{ends[0]:02}" for name, ends in parts.items()}


def test_a_year_alone_is_one_after_every_word_that_leads_it_only() -> None:
    texts = {word: f"The quay stood {word} 2016." for word in words_of("calendar", "words", "before_year")}
    assert first_days(texts) == dict.fromkeys(texts, "2016-01-01")
    assert first_days({"beside": "The quay stood beside 2016."}) == {"beside": None}
