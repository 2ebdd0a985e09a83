"""The page of a speaker: what changed is what was answered in more than one way."""

import pytest
from msgspec.structs import replace

from reportedly.brief.lines import AnswerLine
from reportedly.brief.standing import Standing, standing_of
from reportedly.model import Stance
from reportedly.web.pages.speaker import changes
from tests import make
from tests.brief.dossiers import HERALD, POST, dossier

type Told = tuple[Stance, float | None]


def standing(*told: Told) -> Standing:
    """A story with one question that Ana Ruiz answers so."""
    answers = [make.answer(of, "nine", n, n) for of, n in ((HERALD, 9), (POST, 9))]
    made = standing_of(dossier(questions=(make.question(*answers),)))
    (line,) = made.questions()
    first = line.answers[0]

    def said(stance: Stance, number: float | None) -> AnswerLine:
        value = None if number is None else str(number)
        return replace(first, stance=stance, low=number, high=number, value=value, speakers=("Ana Ruiz",))

    asked = replace(line, answers=tuple(said(stance, number) for stance, number in told))
    return replace(made, brief=replace(made.brief, disputed=(), questions=(asked,)))


@pytest.mark.parametrize(
    ("told", "has_changed"),
    [
        ([(Stance.AFFIRMS, 9), (Stance.AFFIRMS, 9)], False),
        ([(Stance.AFFIRMS, 9), (Stance.CONFIRMS, 9)], False),
        ([(Stance.AFFIRMS, 9), (Stance.AFFIRMS, None)], False),
        ([(Stance.AFFIRMS, 9), (Stance.AFFIRMS, 12)], True),
        ([(Stance.AFFIRMS, 9), (Stance.DENIES, 9)], True),
        ([(Stance.AFFIRMS, None), (Stance.DENIES, None)], True),
        ([(Stance.AFFIRMS, 9)], False),
    ],
)
def test_another_number_or_the_other_side_is_a_change(told: list[Told], has_changed: bool) -> None:
    assert bool(list(changes("s1", standing(*told), "Ana Ruiz"))) is has_changed


def test_what_others_answer_is_no_change_of_this_speaker() -> None:
    told = standing((Stance.AFFIRMS, 9), (Stance.AFFIRMS, 12))
    assert not list(changes("s1", told, "Bea Lund"))
