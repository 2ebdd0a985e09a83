"""Numbers as a reader sees them, with their bounds."""

import re

from reportedly.model import Answer, Bound, Figure


def in_words(figure: Figure) -> str:
    """A figure's value with its bound, without what it counts.

    "at least 4", "10,900–12,000", "more than 10,000" (of a low of 10,001), "“dozens” (at least 24)".
    """
    return amount_in_words(figure.low, figure.high, figure.bound, figure.text)


def is_number(answer: Answer) -> bool:
    """Whether an answer is a number, and not words."""
    return answer.low is not None or answer.high is not None or answer.figure is not None


def answer_in_words(answer: Answer) -> str | None:
    """An answer's number with its bound; None where the answer is words."""
    if not is_number(answer):
        return None
    return amount_in_words(answer.low, answer.high, answer.bound or Bound.EXACT, answer.answer)


def amount_in_words(low: float | None, high: float | None, bound: Bound, text: str) -> str:
    """A number with its bound; ``text`` is how the report has it."""
    if bound is Bound.VAGUE:
        return f"“{text}” ({range_in_words(low, high)})"
    if bound is Bound.MORE_THAN and low is not None:
        return f"more than {digits(_as_said(low, -1, text))}"
    if bound is Bound.LESS_THAN and high is not None:
        return f"less than {digits(_as_said(high, 1, text))}"
    about = "about " if bound is Bound.ABOUT else ""
    return about + range_in_words(low, high)


def range_in_words(low: float | None, high: float | None) -> str:
    """What two limits leave room for.

    >>> range_in_words(4, None), range_in_words(None, 12), range_in_words(9, 12), range_in_words(9, 9)
    ('at least 4', 'at most 12', '9–12', '9')
    """
    if low is None and high is None:
        return "some"
    if low is None:
        return f"at most {digits(high)}"
    if high is None:
        return f"at least {digits(low)}"
    return digits(low) if low == high else f"{digits(low)}–{digits(high)}"


def _as_said(limit: float, step: int, text: str) -> float:
    """The number as it was said: whole things are bounded one further on, measures are not."""
    return limit if digits(limit) in _numbers_in(text) or limit != int(limit) else limit + step


def _numbers_in(text: str) -> list[str]:
    return [digits(float(found.replace(",", ""))) for found in re.findall(r"\d[\d,]*(?:\.\d+)?", text)]


def digits(value: float | None) -> str:
    """The number with commas: 12,000; 7.2; 1,500,000.

    >>> digits(12000.0), digits(7.25)
    ('12,000', '7.25')
    """
    if value is None:
        return ""
    return f"{int(value):,}" if value == int(value) else f"{value:,}"
