"""How the values of the ledger read in a sentence."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from reportedly.model import Amendment, Certainty, Correction, Spread, Stance

if TYPE_CHECKING:
    from reportedly.brief.lines import AnswerLine, QuestionLine

STANCE_WORDS = {
    Stance.AFFIRMS: "says",
    Stance.CONFIRMS: "confirms",
    Stance.DENIES: "denies",
    Stance.CANNOT_VERIFY: "could not verify",
    Stance.DECLINES: "declines to comment",
    Stance.SILENT: "does not say",
}


def cue_in_words(cue: str, stance: Stance, certainty: Certainty) -> str:
    """The attributing words as they stand, and how sure where not certain: "has accused", "estimates (probable)"."""
    words = STANCE_WORDS[stance] if len(cue) < 2 else cue.lower()
    return (
        words
        if certainty is Certainty.CERTAIN or words.startswith(certainty.value[:7])
        else f"{words} ({certainty.value})"
    )


def stance_in_words(stance: Stance, certainty: Certainty, hedges: tuple[str, ...]) -> str:
    """Stance, and where it is not certain how sure, with the hedging words: "says, probable (“likely”)"."""
    words = STANCE_WORDS[stance]
    if certainty is not Certainty.CERTAIN:
        words += f", {certainty.value}"
    return words + hedges_in_words(hedges)


def hedges_in_words(hedges: tuple[str, ...]) -> str:
    """The hedging words in brackets, or nothing."""
    return f" ({', '.join(f'“{hedge}”' for hedge in hedges)})" if hedges else ""


def corrected_mark(corrected: Sequence[int], *, is_rejected: bool = False) -> str:
    """The mark behind what somebody put right by hand, or rejected; nothing behind all else.

    >>> corrected_mark((3,)), corrected_mark((3, 4), is_rejected=True), corrected_mark(())
    (' (corrected)', ' (rejected)', '')
    """
    if is_rejected:
        return " (rejected)"
    return " (corrected)" if corrected else ""


def correction_in_words(correction: Correction) -> str:
    """What a person corrected, as a sentence with the ids in it; where it was taken back, when and by whom."""
    undone = correction.undone
    back = f" (taken back {undone.day}{f' by {undone.who}' if undone.who else ''})" if undone is not None else ""
    return corrected_in_words(correction) + back


def corrected_in_words(correction: Correction) -> str:
    """What a person corrected, as a sentence with the ids in it."""
    reports, found = listed(correction.reports), listed(correction.findings)
    match correction.kind:
        case Amendment.MOVE:
            return f"{reports} belongs with {correction.anchor}"
        case Amendment.MERGE:
            return f"the stories of {reports} and {correction.anchor} are one"
        case Amendment.SPLIT:
            return f"a story of its own, apart from {correction.anchor}: {reports}"
        case Amendment.SPEAKER:
            return f"the speaker of {found} is {correction.value or 'nobody who is named'}"
        case Amendment.REJECT:
            return f"{found} is no claim"
        case Amendment.UNITE:
            return f"{found} answer one question"


def listed(names: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def chain_in_words(speaker: str | None, chain: tuple[str, ...]) -> str:
    """Through whom it came, and whom the speaker cites: ", through A, citing B"; the speaker is not named twice."""
    if speaker not in chain:
        return "".join(f", through {link}" for link in chain)
    at = chain.index(speaker)
    before, after = chain[:at], chain[at + 1 :]
    return "".join([f", through {link}" for link in before] + [f", citing {link}" for link in after])


def days_in_words(first: str | None, last: str | None) -> str:
    """One day, or from one to another; nothing where none is known."""
    if first is None or last is None:
        return first or last or ""
    return first if first == last else f"{first} to {last}"


def short_days(first: str | None, last: str | None) -> str:
    """Days in as little room as they need: "2031-05-02", "2031-05-02 to 04", "2031-04-30 to 05-02".

    >>> short_days("2031-05-02", "2031-05-04"), short_days("2030-12-31", "2031-01-01")
    ('2031-05-02 to 04', '2030-12-31 to 2031-01-01')
    """
    if first is None or last is None or first == last:
        return first or last or ""
    same = next((n for n in (8, 5) if first[:n] == last[:n]), 0)
    return f"{first} to {last[same:]}"


def count(number: int, noun: str) -> str:
    """ "1 report", "2 reports"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def three_numbers(origins: int, outlets: int, reports: int) -> str:
    """How many independent origins, outlets and reports: never one of them alone."""
    return f"{count(origins, 'origin')}, {count(outlets, 'outlet')}, {count(reports, 'report')}"


def spread_in_words(spread: Spread | None) -> str:
    """Low, best and high with the policy beside them: "6–14, best 14 (latest)"; nothing where they are one."""
    from reportedly.brief.amounts import digits, range_in_words

    if spread is None or (spread.low is None and spread.high is None):
        return ""
    if spread.low == spread.high and spread.best in (None, spread.low):
        return ""
    best = f", best {digits(spread.best)}" if spread.best is not None else ""
    return f"{range_in_words(spread.low, spread.high)}{best} ({spread.policy})"


NOT_NAMED = "(no origin named)"


def origin_in_words(line: "AnswerLine", *, is_full: bool) -> str:
    """Who says it, for which party, on which occasion, through whom: "Ana Ruiz (port authority), briefing, through AP".

    The day of the occasion only where the page is full: a line has a day of its own.
    """
    if not line.is_known:
        return NOT_NAMED
    spoke_itself = line.speakers[:1] != line.chain[:1] or line.party in line.chain[:1]
    mouth = line.speakers[:1] if spoke_itself else ()
    through = [link for link in line.chain if link not in mouth and not _is_named_in(link, line.party)]
    mouths = [name for name in line.speakers if not line.party.startswith(name) and name not in through]
    who = f"{', '.join(mouths)} ({line.party})" if mouths else line.party
    occasions = [each if is_full else _DAY_AT_THE_END.sub("", each) for each in line.occasions]
    untold = [link for link in through if not any(link in occasion for occasion in occasions)]
    return ", ".join([who, *occasions]) + "".join(f", through {link}" for link in untold)


def speaker_of(line: "AnswerLine") -> str:
    """Who says it, by one name: the speaker, or the party where the words came through others."""
    if not line.is_known:
        return NOT_NAMED
    return line.party if line.chain[:1] == line.speakers[:1] or not line.speakers else line.speakers[0]


def _is_named_in(link: str, party: str) -> bool:
    """Whether a party's name tells the link already: "two officials (Radio Ardun)" both of its links."""
    return party == link or party.startswith(f"{link} (") or party.endswith(f"({link})")


_DAY_AT_THE_END = re.compile(r",? \d{4}-\d\d(?:-\d\d)?$")


def answer_in_words(line: "AnswerLine", *, is_full: bool) -> str:
    """What an origin answers: "about 12,000", "denies “it had been warned”"."""
    said = stance_word(line.cue, line.stance, line.certainty)
    if line.value is None:
        return f"{said} {quoted(line.words)}"
    words = line.value if line.stance is Stance.AFFIRMS else f"{said} {line.value}"
    return f"{words}: {quoted(line.words)}" if is_full else words


def quoted(words: str) -> str:
    """Words of a report in quotation marks; marks that stand around them already are not doubled.

    >>> quoted('"gone"'), quoted('it "gone"'), quoted("“One,” “two.”")
    ('“gone”', '“it "gone"”', '“One,” “two.”')
    """
    inside = words.strip()
    if len(inside) < 2 or inside[0] not in _OPENING or inside[-1] not in _CLOSING:
        return f"“{inside}”"
    return f"“{inside[1:-1]}”"


_OPENING, _CLOSING = "“\"‘'", "”\"’'"


def stance_word(cue: str | None, stance: Stance, certainty: Certainty) -> str:
    """The attributing words where they say by themselves how the source stands, else the stance before them.

    >>> stance_word("did not mention", Stance.SILENT, Certainty.CERTAIN)
    'did not mention'
    >>> stance_word("called", Stance.DENIES, Certainty.CERTAIN)
    'denies (“called”)'
    """
    words = (cue or "").lower()
    stance_ = STANCE_WORDS[stance]
    says_it = len(words.split()) >= LONG_CUE or any(w.startswith(stance_[:4]) for w in words.split())
    if stance is Stance.AFFIRMS or (says_it and stance is not Stance.DENIES):
        return cue_in_words(words, stance, certainty)
    said = stance_ if says_it or len(words) < 2 else f"{stance_} (“{words}”)"
    return said if certainty is Certainty.CERTAIN else f"{said} ({certainty.value})"


LONG_CUE = 3
"""Words of a cue that says by itself that something was not said or verified: "has not been confirmed"."""


def verdict_in_words(line: "QuestionLine") -> str:
    """The verdict, low and high, and the three numbers behind them."""
    spread = spread_in_words(line.spread) if len(line.answers) > 1 or (line.spread and line.spread.best) else ""
    return "; ".join(
        part for part in (line.verdict.value, spread, three_numbers(line.origins, line.outlets, line.reports)) if part
    )


def steps_in_words(line: "QuestionLine") -> str:
    """A series by its days: "4 (2031-05-01) → 7 (2031-05-02)"."""
    return " → ".join(f"{step.value} ({step.as_of})" if step.as_of else step.value for step in line.steps)


def days_of(lines: "Sequence[AnswerLine]") -> list[str]:
    """The days of each answer, short."""
    return [short_days(line.since, line.as_of) for line in lines]
