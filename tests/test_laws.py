"""Laws 5 and 6 over the whole of reading one report.

The others stand where their code is tested: law 1 in ``extract/test_law_spans.py``, law 7 (its first two
sentences) and law 9 in ``test_pipeline.py``, law 8 in ``ledger/test_ledger.py``.
"""

from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.extract import extract_parsed
from reportedly.model import Claim, Page, Stance
from reportedly.parse import parse
from reportedly.read import read_page
from tests import make

FIRST = ("Ana", "Bela", "Carla", "Dora", "Edith", "Filip", "Georg", "Hanna", "Igor", "Jonas", "Karin", "Lukas")
LAST = ("Ruiz", "Lund", "Venn", "Marr", "Maddow", "Vassel", "Harrow", "Tarn", "Lunt", "Tolm", "Brask", "Merrin")
ROLES = ("Mayor", "Governor", "Senator", "Judge", "Professor", "General", "Inspector", "Minister")
SOURCES = ("The ministry", "The company", "The governor", "A spokeswoman", "The inspectorate", "The union", "The navy")
MATTERS = (
    "the toll",
    "the number of dead",
    "the cause of the fire",
    "the route of the convoy",
    "the leak",
    "the price",
)


def claims_in(*paragraphs: str) -> tuple[Claim, ...]:
    text = "\n\n".join(("A headline of no account", *paragraphs))
    return extract_parsed(next(parse([make.report(text)]))).claims


@settings(max_examples=25)
@given(
    firsts=st.lists(st.sampled_from(FIRST), min_size=2, max_size=2, unique=True),
    roles=st.lists(st.sampled_from(ROLES), min_size=2, max_size=2, unique=True),
    surname=st.sampled_from(LAST),
)
def test_a_surname_of_two_people_is_given_to_neither_and_says_so(firsts: list[str], roles: list[str], surname: str):
    people = [f"{role} {first} {surname}" for role, first in zip(roles, firsts, strict=True)]
    claims = claims_in(
        f"{people[0]} opened the meeting with {people[1]}.", f"{surname} said the bridge would close on Friday."
    )
    speakers = {c.speaker: c.speaker_reason for c in claims if c.cue.text == "said"}
    assert list(speakers) == [surname]
    assert all(f"{first} {surname}" in speakers[surname] for first in firsts)


@settings(max_examples=15)
@given(
    first=st.sampled_from(FIRST),
    surname=st.sampled_from(LAST),
    other=st.sampled_from(LAST),
    role=st.sampled_from(ROLES),
)
def test_a_surname_of_one_person_is_given_to_that_one(first: str, surname: str, other: str, role: str):
    bystander = "" if other == surname else f" with Senator Otto {other}"
    claims = claims_in(
        f"{role} {first} {surname} opened the meeting{bystander}.", f"{surname} said the bridge would close on Friday."
    )
    assert [(c.speaker, c.speaker_reason) for c in claims if c.cue.text == "said"] == [(f"{first} {surname}", "")]


@settings(max_examples=25)
@given(source=st.sampled_from(SOURCES), matter=st.sampled_from(MATTERS))
def test_no_not_stated_and_could_not_tell_are_three_things(source: str, matter: str):
    said_no, not_stated, could_not_tell = (
        claims_in(f"{source} denied a report about {matter}."),
        claims_in(f"{source} did not mention {matter}."),
        claims_in(f"{source} could not verify {matter}."),
    )
    assert [[c.stance for c in claims] for claims in (said_no, not_stated, could_not_tell)] == [
        [Stance.DENIES],
        [Stance.SILENT],
        [Stance.CANNOT_VERIFY],
    ]


@given(day=st.integers(1, 12), month=st.integers(1, 12), year=st.integers(2001, 2030))
def test_a_day_and_month_that_could_be_either_way_round_give_no_day(day: int, month: int, year: int):
    date_line = f"{day:02}/{month:02}/{year}"
    text = f"Bridge to close for a year\n\nBy Ana Ruiz\n{date_line}\n\nThe bridge over the Tamm will close.\n"
    published = read_page(Page(text.encode(), "text", "a.txt", None, "2031-01-01")).published
    if day == month:
        assert published.value == f"{year}-{month:02}-{day:02}"
    else:
        assert published.value is None
        readings = (f"{year}-{month:02}-{day:02}", f"{year}-{day:02}-{month:02}")
        assert all(reading in published.reason for reading in readings)
