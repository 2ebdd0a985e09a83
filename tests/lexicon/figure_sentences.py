"""Words put into small sentences: lemmas in the form that the sentence asks for, and many sentences parsed at once."""

from collections.abc import Iterable
from functools import cache

from reportedly.model import Block, BlockKind
from reportedly.parse import Parsed, parse
from tests.extract.reading import THURSDAY
from tests.make import report

PAST = {
    "be": "were", "slay": "slew", "kill": "killed", "hurt": "hurt", "lose": "lost", "fall": "fell", "freeze": "froze",
    "take": "took", "go": "went", "have": "had", "hold": "held", "flee": "fled", "spend": "spent", "leave": "left",
    "seek": "sought", "sleep": "slept", "send": "sent", "draw": "drew", "shut": "shut", "cut": "cut", "sink": "sank",
    "shoot": "shot", "bring": "brought", "blow": "blew", "steal": "stole", "lay": "laid", "cast": "cast",
    "fight": "fought", "come": "came", "pay": "paid", "light": "lit", "sit": "sat", "break": "broke", "cost": "cost",
    "find": "found", "bury": "buried", "make": "made", "free": "freed", "say": "said", "tell": "told", "write": "wrote",
    "speak": "spoke", "put": "put", "give": "gave", "hit": "hit", "get": "got", "quote": "quoted", "meet": "met",
    "set": "set", "rise": "rose", "need": "needed", "drown": "drowned", "burn": "burned",
    "ring": "rang", "catch": "caught", "dig": "dug", "stick": "stuck", "shed": "shed", "lend": "lent",
    "show": "showed", "undergo": "underwent", "feed": "fed", "see": "saw", "stand": "stood", "knock": "knocked",
}  # fmt: skip
PARTICIPLE = {
    "slay": "slain", "take": "taken", "fall": "fallen", "go": "gone", "draw": "drawn", "sink": "sunk", "blow": "blown",
    "steal": "stolen", "break": "broken", "write": "written", "speak": "spoken", "give": "given", "freeze": "frozen",
    "undergo": "undergone", "see": "seen", "miss": "missing", "search": "searching", "travel": "travelling",
}  # fmt: skip
PLURALS = {
    "body": "bodies", "corpse": "corpses", "casualty": "casualties", "fatality": "fatalities", "child": "children",
    "man": "men", "woman": "women", "person": "people", "people": "people", "policeman": "policemen",
    "fireman": "firemen", "serviceman": "servicemen", "life": "lives", "witness": "witnesses", "crew": "crew",
    "spokesman": "spokesmen", "spokeswoman": "spokeswomen", "speech": "speeches", "match": "matches",
    "spokesperson": "spokespeople", "eyewitness": "eyewitnesses", "aide": "aides",
}  # fmt: skip


def plural(noun: str) -> str:
    """ "fatality" → "fatalities"."""
    if noun in PLURALS:
        return PLURALS[noun]
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


def past(verb: str) -> str:
    """ "trap" → "trapped", with its particle: "shot down"."""
    word, *rest = verb.split()
    return " ".join([PAST.get(word) or _regular(word), *rest])


def participle(verb: str) -> str:
    """ "take" → "taken", with its particle: "blown up"."""
    word, *rest = verb.split()
    return " ".join([PARTICIPLE.get(word) or PAST.get(word) or _regular(word), *rest])


def _regular(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ied"
    if word in (
        "trap",
        "drop",
        "lob",
        "gut",
        "down",
        "abet",
        "ban",
        "top",
        "stop",
        "admit",
        "commit",
        "pluck",
        "crush",
    ):
        doubled = word in ("trap", "drop", "lob", "gut", "ban", "top", "stop", "admit", "commit")
        return word + (word[-1] if doubled else "") + "ed"
    return word + "ed"


@cache
def _read() -> dict[str, Parsed]:
    return {}


def read(texts: Iterable[str]) -> dict[str, Parsed]:
    """The parsed sentences, those not yet read in one batch."""
    known = _read()
    new = [t for t in dict.fromkeys(texts) if t not in known]
    reports = [report(t, published=THURSDAY, blocks=(Block(0, len(t), BlockKind.BODY),)) for t in new]
    known.update(zip(new, parse(reports), strict=True))
    return known
