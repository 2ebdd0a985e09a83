"""Figures: what is counted, within which bounds, what happened to it, on whose word and for which day."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from reportedly.extract import extract_parsed
from reportedly.extract.category_words import CategoryWords
from reportedly.extract.figures import innermost
from reportedly.lexicon import load
from reportedly.model import Authority, Bound, Category, Figure, Reader, Said, Scope, Span, Stance, words_at
from tests.extract.reading import cases, figures, parsed
from tests.make import claim


def row(figure: Figure) -> list[object]:
    ends = ["" if end is None else end for end in (figure.low, figure.high)]
    return [figure.text, *ends, figure.bound.value, figure.category.value]


def one(text: str, words: str) -> Figure:
    return next(f for f in figures(text) if f.text == words)


@pytest.mark.parametrize("case", cases("figures"), ids=lambda c: c["text"][:60])
def test_a_sentence_gives_its_figures_and_no_others(case: dict[str, object]) -> None:
    assert [row(f) for f in figures(str(case["text"]))] == case["figures"]


@pytest.mark.parametrize(
    ("text", "words", "counts"),
    [
        (
            "The army launched 12 home-made Falcon cruise missiles.",
            "12 home-made Falcon cruise missiles",
            "cruise missiles",
        ),
        ("The clinic took in 19 nurses, six of them with burns.", "six of them", "nurses"),
        ("Air defences shot down three of the eight rockets.", "three", "rockets"),
        ("The number of tickets sold rose to 4,870.", "4,870", "tickets"),
        ("The blast left 23 dead.", "23 dead", "people"),
        ("Turnout among voters was put at 37 percent of adults.", "37 percent of adults", "percent of adults"),
    ],
)
def test_what_is_counted_is_told_in_plain_words(text: str, words: str, counts: str) -> None:
    assert one(text, words).counts.endswith(counts)


def test_two_numbers_in_a_whole_are_two_figures() -> None:
    found = figures("Three of the eight rockets were shot down.")
    assert [(f.text, f.category) for f in found] == [
        ("Three", Category.DESTROYED),
        ("eight rockets", Category.LAUNCHED),
    ]


def test_a_bare_number_goes_on_from_the_one_before() -> None:
    text = "Police said 87 people had been arrested. The union put it at 140."
    assert [(f.low, f.category) for f in figures(text)] == [(87, Category.ARRESTED), (140, Category.ARRESTED)]


def test_stopped_counting_at_leaves_the_upper_end_open() -> None:
    (found,) = figures("I stopped counting the dead at fifteen.")
    assert (found.low, found.high, found.bound) == (15, None, Bound.AT_LEAST)


def test_about_after_a_word_of_speech_is_no_bound() -> None:
    found = one("He refuted the statement about 23 dead.", "23 dead")
    assert found.bound is Bound.EXACT


def test_an_earlier_day_in_the_sentence_belongs_to_its_own_number() -> None:
    found = figures("By Friday the count of skaters arrested had climbed to 61, from 38 on Wednesday.")
    assert {f.low: f.as_of for f in found} == {61: "2031-03-07", 38: "2031-03-12"}


def test_a_day_in_the_clause_is_the_figures_day() -> None:
    assert one("A blast killed four workers on Tuesday.", "four workers").as_of == "2031-03-11"


def test_a_running_toll_is_of_the_report_and_not_of_the_event() -> None:
    found = one("The number of miners killed in Tuesday's rockfall has grown to twelve.", "twelve")
    assert found.as_of == "2031-03-13"


def test_a_crowd_is_of_the_day_of_its_occasion() -> None:
    text = "The rally on Sunday filled the square. No fewer than 300 people attended."
    assert one(text, "No fewer than 300 people").as_of == "2031-03-09"


def test_a_week_gives_a_range_of_days() -> None:
    found = one("Floods killed 40 people last week.", "40 people")
    assert (found.as_of, found.as_of_range) == (None, ("2031-03-03", "2031-03-09"))


def counted_on_monday(text: str, held: str) -> Figure:
    of = parsed(text).report
    said = Said("on Monday", "2031-03-10", "2031-03-10", inferred=False)
    (found,) = figures(text, claim(of, "The ministry", "said", held, authority=Authority.BODY, said=said))
    return found


def test_a_toll_is_of_the_day_on_which_it_was_told_and_not_of_the_event() -> None:
    held = "12 men broke out of the jail in Sunday's riot"
    assert counted_on_monday(f"The ministry said on Monday that {held}.", held).as_of == "2031-03-10"


def test_a_crowd_that_is_told_a_day_later_is_of_its_own_day() -> None:
    held = "300 people marched on Sunday"
    assert counted_on_monday(f"The ministry said on Monday that {held}.", held).as_of == "2031-03-09"


def test_what_a_source_says_in_the_present_is_of_the_report_and_not_of_the_event_before() -> None:
    text = "The jail burned on Tuesday. The roll is 70 men short, the union said, and it complained."
    of = parsed(text).report
    (found,) = figures(text, claim(of, "the union", "said", "The roll is 70 men short", authority=Authority.BODY))
    assert found.as_of == "2031-03-13"


def test_the_day_on_which_one_speaker_spoke_is_not_that_of_another_far_below() -> None:
    filler = "The mill stood empty and the gates were locked. " * 6
    text = f"Ana Ruiz said on Monday that 40 people had died. {filler}The guild says 52 people have died."
    of = parsed(text).report
    said = Said("on Monday", "2031-03-10", "2031-03-10", inferred=False)
    first = claim(of, "Ana Ruiz", "said", "40 people had died", said=said)
    second = claim(of, "The guild", "says", "52 people have died", authority=Authority.BODY)
    assert [f.as_of for f in figures(text, first, second)] == ["2031-03-10", "2031-03-13"]


def test_a_claims_day_is_the_figures_where_it_has_none() -> None:
    text = "The ministry said on Monday that the toll had risen to 40."
    of = parsed(text).report
    said = Said("on Monday", "2031-03-10", "2031-03-10", inferred=False)
    held = claim(of, "The ministry", "said", "the toll had risen to 40", authority=Authority.BODY, said=said)
    (found,) = figures(text, held)
    assert (found.claim, found.speaker, found.as_of) == (held.id, "The ministry", "2031-03-10")


def test_in_the_reports_own_voice_nobody_speaks() -> None:
    (found,) = figures("A blast killed four workers.")
    assert (found.claim, found.speaker) == (None, None)


def test_the_innermost_claim_speaks() -> None:
    text = "The paper wrote that Ana Ruiz said 40 people had died."
    of = parsed(text).report
    outer = claim(of, "The paper", "wrote", "Ana Ruiz said 40 people had died")
    inner = claim(of, "Ana Ruiz", "said", "40 people had died")
    (found,) = figures(text, outer, inner)
    assert found.speaker == "Ana Ruiz"
    assert innermost((outer, inner), Span(0, 3)) is None


def test_a_number_that_is_denied_is_of_whoever_gave_it() -> None:
    text = "The union said 40 people had died. The ministry denied that 40 people had died."
    of = parsed(text).report
    given_by = claim(of, "The union", "said", "40 people had died")
    denied = claim(of, "The ministry", "denied", "40 people had died", stance=Stance.DENIES)
    second = text.rindex("40 people had died")
    span = Span(second, second + len("40 people had died"))
    denied = replace(denied, content=words_at(text, span))
    assert [f.speaker for f in figures(text, given_by, denied)] == ["The union", "The union"]


def test_a_denied_number_that_nobody_gave_has_no_speaker() -> None:
    text = "The ministry denied that 40 people had died."
    of = parsed(text).report
    denied = claim(of, "The ministry", "denied", "40 people had died", stance=Stance.DENIES)
    (found,) = figures(text, denied)
    assert (found.claim, found.speaker) == (denied.id, None)


def test_a_number_of_sources_is_no_figure() -> None:
    text = "Two engineers at the plant insisted the valve was old."
    of = parsed(text).report
    assert figures(text, claim(of, "Two engineers at the plant", "insisted", "the valve was old")) == ()


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Nine people have died so far.", Scope.TOTAL),
        ("Nine people died in the blast.", Scope.INCIDENT),
        ("Nine people died.", None),
    ],
)
def test_scope_is_told_only_where_the_words_tell_it(text: str, scope: Scope | None) -> None:
    assert [f.scope for f in figures(text)] == [scope]


_VERBS = [
    (category, verb)
    for category, words in load("categories", dict[Category, CategoryWords]).items()
    for verb in words.verbs
    if " " not in verb
    and verb != "down"  # which the parser takes for the adverb
    and category in (Category.KILLED, Category.ARRESTED, Category.DESTROYED, Category.DISPLACED)
]


@pytest.mark.parametrize(("category", "verb"), _VERBS, ids=lambda v: str(v))
def test_each_verb_tells_its_category_of_its_object(category: Category, verb: str) -> None:
    assert [f.category for f in figures(f"The soldiers will {verb} 40 men.")] == [category]


_SENTENCES = st.sampled_from(
    [
        "About 40 people died on Tuesday.",
        "Между 12 и 40",
        "“More than 12” of the 40 drones",
        "a a a few of of 3",
        "é 3,000–4,000 homes 🙂 burned.",
        "from 2 to 4 percent of it",
        "Hall 7",
        "nine of eleven of 12",
        "several of them",
        "half",
        "$2bn-$3bn",
    ]
)


@given(st.lists(_SENTENCES, max_size=4).map(" ".join) | st.text(max_size=40))
@settings(max_examples=40)
def test_every_figure_is_its_own_words_with_low_at_most_high(text: str) -> None:
    for f in figures(text):
        assert f.text == f.spans[0].of(text)
        assert f.low is not None or f.high is not None
        assert f.low is None or f.high is None or f.low <= f.high
        assert f.counts


def test_reading_twice_gives_the_same() -> None:
    text = "At least 40 people died and 12 are missing."
    assert figures(text) == figures(text)


HOSPITAL = (
    "On Tuesday 27 people were taken to hospital. Three nurses were injured there. Nine people had caught cholera."
)


def test_in_a_report_on_an_illness_people_in_hospital_are_affected_and_the_injured_are_not() -> None:
    found = figures("Cholera has reached the valley. The disease spread. " + HOSPITAL)
    assert [f.category for f in found] == [Category.AFFECTED, Category.INJURED, Category.AFFECTED]


def test_one_mention_of_an_illness_makes_no_report_on_it() -> None:
    assert one("A barn burned down. " + HOSPITAL, "27 people").category is Category.INJURED


def test_a_word_that_is_paid_once_is_money_in_the_whole_report() -> None:
    found = figures("The flood cost the mill at least 40 million tolvers. A bridge for 6 million tolvers is gone.")
    assert [(f.category, f.counts) for f in found] == [(Category.MONEY, "tolvers"), (Category.MONEY, "tolvers")]


def test_lives_that_were_cost_are_no_money() -> None:
    assert [f.category for f in figures("The flood cost 40 lives.")] == [Category.KILLED]


def test_the_number_before_is_of_the_day_beside_it_however_long_ago() -> None:
    found = figures("The guard on Wednesday lowered the number of dead to 68, from 71 on Saturday.")
    assert {f.low: f.as_of for f in found} == {68: "2031-03-12", 71: "2031-03-08"}


def test_what_happened_when_something_shut_is_of_that_day() -> None:
    text = "The school has been shut since Tuesday, when eleven pupils fell ill."
    assert one(text, "eleven pupils").as_of == "2031-03-11"


def test_people_aboard_are_of_the_day_of_the_event_however_they_are_counted() -> None:
    text = "The barge sank on Tuesday. The guard put the number of people on board at 146."
    assert one(text, "146").as_of == "2031-03-11"


def test_the_day_in_a_line_of_the_page_is_of_no_event() -> None:
    text = "Thursday, 13 March 2031 · Ana Ruiz\nThe barge that sank on Tuesday carried 146 passengers."
    assert one(text, "146 passengers").as_of == "2031-03-11"


def test_the_day_on_which_a_league_was_formed_is_not_when_it_speaks() -> None:
    found = extract_parsed(
        parsed("The Tenants' League, formed on Sunday by pupils, says more than 80 are missing."), reader=Reader.RULES
    )
    assert [(f.speaker, f.as_of) for f in found.figures] == [("Tenants' League", "2031-03-13")]
