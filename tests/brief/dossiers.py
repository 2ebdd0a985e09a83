"""A small story for the tests of the brief: two reports of a sinking, and what is made of them."""

from typing import Any

from reportedly.dossier import Dossier
from reportedly.model import Claim, Figure, Overlap, Question, Report
from tests import make

TEXT = (
    "Ferry sinks\n\nAna Ruiz said 40 people were aboard. The ministry denied that nine died. "
    "Police could not verify the nine. The owner declined to comment. The pilot did not say why. 12 people were saved."
)
HERALD = make.report(TEXT, id="herald", outlet="Northern Herald")
POST = make.report(TEXT, id="post", outlet="Coast Post", published="2031-05-04")


def ruiz(of: Report = HERALD, content: str = "40 people were aboard", **fields: object) -> Claim:
    """What Ana Ruiz says in one of them."""
    return make.claim(of, "Ana Ruiz", "said", content, **fields)


def dossier(
    claims: tuple[Claim, ...] = (),
    figures: tuple[Figure, ...] = (),
    questions: tuple[Question, ...] = (),
    overlaps: tuple[Overlap, ...] = (),
    reports: tuple[Report, ...] = (HERALD, POST),
    **fields: Any,
) -> Dossier:
    """The dossier of the two reports."""
    return Dossier(make.story(*reports), reports, make.traced(claims, figures, **fields), overlaps, questions)
