"""A question in plain words, taken from the reports."""

import re
from collections import Counter
from collections.abc import Sequence

from reportedly.model import Category, Claim
from reportedly.reconcile.counts import Count
from reportedly.reconcile.disputes import Raised
from reportedly.reconcile.sides import HOLDS
from reportedly.reconcile.things import MEASURES
from reportedly.reconcile.words import weights_of, words_of

_LONGEST = 90

UNITS = frozenset({Category.PERCENT, Category.MONEY, Category.DISTANCE, Category.AREA, Category.DURATION})
"""Categories whose nouns are units: the word beside says what is measured."""

_ASKING = frozenset({"what", "who", "whom", "whose", "why", "how", "when", "where", "which", "whether", "if"})
_SMALL = _ASKING.union("the a an there it its they this that these those no some any all he she we in on at".split())
_SPEAKING = re.compile(r"\b(?:I|[Ww]e|us|[Mm]e|[Mm]y|[Oo]urs?|[Mm]ine)\b")
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|\w{3,}ed|came|went|gave|took|"
    r"made|knew|fell|rose|sank|hit|struck|shot|left|lost|led|held|told|sold|broke|began|became|stood|put|set|saw|sent|paid|met)\b"
)

DONE = {
    Category.KILLED: "killed",
    Category.INJURED: "injured",
    Category.CASUALTIES: "killed or injured",
    Category.MISSING: "missing",
    Category.CAPTURED: "captured",
    Category.ARRESTED: "arrested",
    Category.RESCUED: "rescued",
    Category.DISPLACED: "driven from home",
    Category.DEPLOYED: "deployed",
    Category.ABOARD: "aboard",
    Category.ATTENDING: "attending",
    Category.AFFECTED: "affected",
    Category.LAUNCHED: "launched",
    Category.DESTROYED: "destroyed",
    Category.RECORDS: "taken or exposed",
}
"""What happened to what is counted, as it follows the noun."""


def title_of_counts(counts: Sequence[Count], counted_by: str | None = None) -> str:
    """ "North Korean soldiers deployed", "people killed, as the general staff counts them"; for a measure the words
    beside it."""
    category = counts[0].category
    names = Counter(name for name, _ in {(_counted(c), c.answer.origin.party) for c in counts} if name)
    fullest = max(names, key=lambda name: (names[name], len(name), name), default="people")
    said = DONE.get(category)
    title = f"{fullest} {said}" if said and said not in fullest.casefold().split() else fullest
    if category in MEASURES and (beside := _beside(counts)):
        title = f"{beside}, in {fullest}" if category in UNITS else f"{fullest} (“{beside}”)"
    return f"{title}, as {counted_by} counts" if counted_by else title


def title_of_matter(raised: Sequence[Raised]) -> str:
    """The claim in dispute, in its own words: "whether the company was warned of a leak", "what caused the blast".

    It is what a denial or a failed check speaks of, or the claim that says no to another; one that is a clause and not
    too long, the first such in the reports. Of a quotation that its cue breaks in two the first part; where somebody
    speaks of themselves their words are quoted: "about “We sent the pictures upstairs”".
    """
    told = [c for one in raised for c in ((one.by,) if one.by.stance in HOLDS or not one.about else one.about)]
    best = min(told, key=_plainness)
    first_part = best.content.spans[0]
    words = " ".join(best.content.text[: first_part.end - first_part.start].split()).strip(" .,“”\"‘’'")
    if words.count('"') % 2:
        words = words.replace('"', "")
    if len(words) > _LONGEST:
        words = words[: words.rfind(" ", 0, _LONGEST)] + " …"
    if _SPEAKING.search(words):
        return f"about “{words}”"
    first = words.split()[0] if words else ""
    if first.casefold() in _SMALL:
        words = first.casefold() + words[len(first) :]
    if first.casefold() in _ASKING:
        return words
    return f"whether {words}" if _FINITE.search(words) else f"about “{words}”"


def _plainness(claim: Claim) -> tuple[bool, bool, str, int]:
    """What reads worse as a title comes later."""
    text = claim.content.text
    is_clause = bool(_FINITE.search(text)) or text.split()[0].casefold() in _ASKING
    return (not is_clause, len(text) > _LONGEST, claim.report, claim.content.hull.start)


def _counted(count: Count) -> str:
    return count.counts if count.counts != "not told" else ""


def _beside(counts: Sequence[Count]) -> str:
    """The telling word that stands beside most of the numbers, as it is written there; none where each has its own."""
    shared = Counter(word for word, _ in {(word, c.answer.origin.party) for c in counts for word in c.around})
    known = [word for word in shared if len(counts) == 1 or sum(word in c.around for c in counts) > 1]
    best = min(known, key=lambda w: (-shared[w], -max(c.around.get(w, 0.0) for c in counts), w), default="")
    return min((w for c in counts for w in words_of(c.near) if best in weights_of(f"the {w}")), default="").casefold()
