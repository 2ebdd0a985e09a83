"""Low, best and high over the answers to a question, under a named policy.

Casualty recorders publish the rule by which they resolve sources that disagree (Every Casualty's Standards): so the
rule here has a name, is chosen by whoever asks, and stands beside the figure. None of them says what is true.
"""

from collections.abc import Callable, Sequence

from reportedly.model import Answer, Authority, Policy, Question, Spread
from reportedly.reconcile.sides import HOLDS

RANK = (
    Authority.BODY,
    Authority.DOCUMENT,
    Authority.NAMED,
    Authority.FOOTAGE,
    Authority.OUTLET,
    Authority.UNNAMED,
    Authority.NONE,
)
"""Kinds of sources, the one that answers for a number by its office first: the ranking of ``source-ranked``. It is a
convention of recorders, not a judgement on any source."""


def spread_of(
    question: Question, policy: Policy = Policy.RANGE, *, authority_by_id: dict[str, Authority] | None = None
) -> Spread:
    """Low and high over all numbers that somebody holds, and ``best`` by the policy.

    low: the lowest number that any answer leaves room for; high: the highest, None where the answer that goes highest
    is open above. ``authority_by_id``: the kind of source of each claim, for ``source-ranked``. Nothing is known of a
    question without numbers.
    """
    given = [a for a in question.answers if a.stance in HOLDS and (a.low is not None or a.high is not None)]
    if not given:
        return Spread(None, None, None, policy.value, "no answer gives a number")
    lows = [a.low if a.low is not None else 0.0 for a in given]
    tops = [a.high if a.high is not None else a.low or 0.0 for a in given]
    is_open = any(a.high is None and a.low == max(tops) for a in given)
    best, reason = _POLICIES[policy](given, authority_by_id or {})
    return Spread(min(lows), best, None if is_open else max(tops), policy.value, reason)


type _Best = tuple[float | None, str]


def _range(given: Sequence[Answer], _: dict[str, Authority]) -> _Best:
    """No answer is put before another."""
    return None, "low and high over all answers; none is put before another"


def _latest(given: Sequence[Answer], _: dict[str, Authority]) -> _Best:
    """The number for the latest day; of several for one day the one that most origins give."""
    last = max(a.as_of or "" for a in given)
    best, why = _majority([a for a in given if (a.as_of or "") == last], {})
    return best, f"the answer for the latest day, {last or 'which is not known'}" + (f"; {why}" if best is None else "")


def _majority(given: Sequence[Answer], _: dict[str, Authority]) -> _Best:
    """The number that most independent origins leave room for; none where two numbers have as many."""
    behind = {
        number: {a.origin.party for a in given if _fits(number, a)} for number in sorted({_point(a) for a in given})
    }
    most = max(len(parties) for parties in behind.values())
    winners = [number for number, parties in behind.items() if len(parties) == most]
    if len(winners) > 1:
        return None, f"no number has more origins than another ({most} each)"
    return winners[0], f"the number that most independent origins leave room for ({most})"


def _ranked(given: Sequence[Answer], authority_by_id: dict[str, Authority]) -> _Best:
    """The latest number of the kind of source that ranks first."""
    kinds = {a: authority_by_id.get(a.claim or "", Authority.NONE) for a in given}
    first = min(kinds.values(), key=RANK.index)
    best, why = _latest([a for a in given if kinds[a] is first], {})
    named = {Authority.BODY: "a body", Authority.NONE: "nobody named"}.get(first, first.value)
    return best, f"the kind of source that ranks first here is {named}: {why}"


def _lowest(given: Sequence[Answer], _: dict[str, Authority]) -> _Best:
    """The lowest number that somebody gives outright."""
    return min(_point(a) for a in given), "the lowest number that somebody gives"


_POLICIES: dict[Policy, Callable[[Sequence[Answer], dict[str, Authority]], _Best]] = {
    Policy.RANGE: _range,
    Policy.LATEST: _latest,
    Policy.MAJORITY: _majority,
    Policy.SOURCE_RANKED: _ranked,
    Policy.LOWEST: _lowest,
}


def _point(answer: Answer) -> float:
    """The number that an answer names: of "at least 4" 4, of a range its middle."""
    if answer.low is None or answer.high is None:
        return answer.low if answer.low is not None else answer.high or 0.0
    return (answer.low + answer.high) / 2


def _fits(number: float, answer: Answer) -> bool:
    return (answer.low is None or answer.low <= number) and (answer.high is None or number <= answer.high)
