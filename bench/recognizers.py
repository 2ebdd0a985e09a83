"""The grammars of numbers and days against a general test set, as far as a news reader meets its expressions.

The set is not part of the project and nothing of it is kept but counts. Which sentences are taken is
decided by :mod:`bench.number_kinds` and :mod:`bench.day_kinds`, from the labels alone and before
anything is read: a sentence counts where every label in it is of a kind that reports use. Ages are
taken whole, since none of them may become a figure. An expression for which the set gives no value is
asked for its place alone.

Its conventions are not all ours: the upper end of its ranges is left out, so that it is moved to
the last number or day within; of whole things "more than 40" is 41 and up. Where it allows a day
of this year and of the last, either is right. "Two months ago" is a day there and a month here, right
where it holds that day; a part of a month is right where the two agree by half. "Next Friday" is the
coming one here and that of the next week there, and counts against us.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from bench.day_kinds import is_command, kind_of
from bench.ground import SHARED, Row, keep, needed
from bench.number_kinds import is_printed_number, is_printed_range

if TYPE_CHECKING:
    from reportedly.extract.numbers import Number
    from reportedly.model import When
    from reportedly.parse import Parsed

ANY_DAY = "2020-06-17"
"""The day of the report where the set gives none, and only the place of the words is looked at."""

_LEADS = re.compile(
    r"(?:(?:the|from|between|on|in|during|for|over the|month of|year|of|about|exceed(?:ing)?|surpass)\b\s*|[$€£])+",
    re.I,
)
Days = tuple[str | None, str | None]


class Outcome(Struct, frozen=True):
    """What became of one label. ``value``: None where no value is asked."""

    kind: str
    extent: bool
    value: bool | None = None


class Sample(Struct, frozen=True):
    """A sentence with its labels and the day it is read on."""

    text: str
    day: str
    labels: tuple[Row, ...]


def run() -> Row:
    """Measure each file, print and keep the counts. Raises Missing where the set is not there."""
    folder = needed(SHARED / "practice" / "recognizers")
    out: Row = {"files": [_measured(folder / f"{name}.json", *how) for name, how in FILES.items()]}
    print("\nnumbers and days that a news reader meets\n" + "\n".join(printed(out)))
    keep("recognizers", out)
    return out


def printed(result: Row) -> list[str]:
    """The table as lines of Markdown."""
    lines = [
        "| set | sentences | labels | extent right | value right | most missed kinds |",
        "|---|---|---|---|---|---|",
    ]
    for row in result["files"]:
        extent, value = _share(row["extent_right"], row["labels"]), _share(row["value_right"], row["asked"])
        missed = ", ".join(f"{kind} {count}" for kind, count in [*row["missed"].items()][:4])
        sentences = f"{row['sentences']} of {row['of']}"
        lines.append(f"| {row['set']} | {sentences} | {row['labels']} | {extent} | {value} | {missed} |")
    return lines


def _share(right: int | None, of: int) -> str:
    return "" if right is None else f"{right} ({right / of:.2f})"


def samples(path: Path) -> list[Sample]:
    """The sentences of a file. Labels carry ``start`` and ``end`` (half-open) and ``words`` as they stand there."""
    out = []
    for row in json.loads(path.read_text(encoding="utf-8-sig")):
        day = row.get("Context", {}).get("ReferenceDateTime", ANY_DAY)[:10]
        labels = []
        for label in row["Results"]:
            end = label["End"] + 1 if "End" in label else label["Start"] + label["Length"]
            labels.append({**label, "start": label["Start"], "end": end, "words": row["Input"][label["Start"] : end]})
        out.append(Sample(row["Input"], day, tuple(labels)))
    return out


Belongs = Callable[[Sample], bool]
Judge = Callable[[Sequence[Sample]], Iterator[Outcome]]


def _measured(path: Path, name: str, belongs: Belongs, judge: Judge) -> Row:
    every = samples(path)
    ours = [sample for sample in every if sample.labels and belongs(sample)]
    outcomes = [*judge(ours)]
    asked = [o for o in outcomes if o.value is not None]
    missed = Counter(o.kind for o in outcomes if not (o.extent if o.value is None else o.value))
    return {
        "set": name,
        "of": len(every),
        "sentences": len(ours),
        "labels": len(outcomes),
        "extent_right": sum(o.extent for o in outcomes) if judge is not _ages else None,
        "asked": len(asked),
        "value_right": sum(bool(o.value) for o in asked) if asked else None,
        "missed": dict(missed.most_common()),
    }


# --- numbers ---


def _is_plain(sample: Sample) -> bool:
    return all(is_printed_number(sample.text, label["start"], label["end"]) for label in sample.labels)


def _is_limited(sample: Sample) -> bool:
    return all(is_printed_range(sample.text, label["words"]) for label in sample.labels)


def _numbers(some: Sequence[Sample]) -> Iterator[Outcome]:
    for sample, label, number in _with_numbers(some):
        want = float(label["Resolution"]["value"])
        kind = "share" if want < 1 else "in digits" if label["words"][0].isdigit() else "in words"
        extent = number is not None and _same_words(sample.text, label, number.core.start, number.core.end)
        yield Outcome(kind, extent, number is not None and _has_value(number, want))


def _ranges(some: Sequence[Sample]) -> Iterator[Outcome]:
    for sample, label, number in _with_numbers(some):
        extent = number is not None and _same_words(sample.text, label, number.span.start, number.span.end)
        measured = number is not None and (number.percent or number.unit is not None)
        low, high = limits(label["Resolution"]["value"], step=0 if measured else 1)
        kind = "range" if low is not None and high is not None else "at least, more than" if high is None else "at most"
        yield Outcome(kind, extent, number is not None and _has_limits(number, low, high))


def _with_numbers(some: Sequence[Sample]) -> "Iterator[tuple[Sample, Row, Number | None]]":
    from reportedly.extract.numbers import find_numbers

    for sample in some:
        found = find_numbers(sample.text, 0, len(sample.text))
        for label in sample.labels:
            near = [n for n in found if n.span.start < label["end"] and label["start"] < n.span.end]
            yield sample, label, next(iter(near), None)


def _has_value(number: "Number", want: float) -> bool:
    scale = 100 if number.percent and want < 1 else 1
    ends = [end for end in (number.low, number.high) if end is not None]
    step = 1 if number.bound in ("more_than", "less_than") else 0
    return any(abs(end - want * scale) <= step + 1e-4 * abs(end) for end in ends)


def _has_limits(number: "Number", low: float | None, high: float | None) -> bool:
    if number.percent:
        low, high = (None if end is None else end * 100 for end in (low, high))
    return (number.low, number.high) == (low, high)


def limits(written: str, *, step: float = 1) -> tuple[float | None, float | None]:
    """Low and high, inclusive, of "(40,)", "[60,90)", "(,500]"; of a range the upper end is taken in.

    ``step``: from an end that is left out to the next number that is in; 0 for what is measured.
    """
    left, right = written[1:-1].split(",")
    low, high = (float(x) if x else None for x in (left, right))
    if low is not None and high is None and written[0] == "(":
        low += step * (low == int(low))
    if high is not None and low is None and written[-1] == ")":
        high -= step * (high == int(high))
    return low, high


def _same_words(text: str, label: Row, start: int, end: int, *, after: int = 12) -> bool:
    """Whether two stretches are the same but for words that lead in and, up to ``after``, a unit that follows."""
    begins = [m.end() if (m := _LEADS.match(text, at)) else at for at in (label["start"], start)]
    return begins[0] == begins[1] and label["end"] <= end <= label["end"] + after


# --- ages ---


def _ages(some: Sequence[Sample]) -> Iterator[Outcome]:
    from reportedly.extract.figures import find_figures
    from reportedly.extract.times import find_days

    for sample, parsed in zip(some, _parsed(some), strict=True):
        spans = [s for figure in find_figures(parsed, (), find_days(parsed)) for s in figure.spans]
        for label in sample.labels:
            taken = any(s.start < label["end"] and label["start"] < s.end for s in spans)
            yield Outcome("an age taken for a figure", not taken, not taken)


# --- days ---


def _is_news(sample: Sample) -> bool:
    of_days = all(_type(label) in ("date", "daterange") for label in sample.labels)
    return of_days and not is_command(sample.text) and all(kind_of(label["words"]) for label in sample.labels)


def _type(label: Row) -> str:
    return str(label.get("TypeName") or label.get("Type") or "").rpartition(".")[2]


def _day_extents(some: Sequence[Sample]) -> Iterator[Outcome]:
    for sample, label, when in _with_days(some):
        yield Outcome(_kind(label), when is not None and _same_days(sample, label, when))


def _days(some: Sequence[Sample]) -> Iterator[Outcome]:
    for sample, label, when in _with_days(some):
        wanted, kind = allowed(label), _kind(label)
        right = when is not None and any(is_day(kind, (when.first, when.last), days) for days in wanted)
        yield Outcome(kind, when is not None and _same_days(sample, label, when), right if wanted else None)


def _kind(label: Row) -> str:
    return kind_of(label["words"]) or ""


def _same_days(sample: Sample, label: Row, when: "When") -> bool:
    return _same_words(sample.text, label, when.span.start, when.span.end, after=1)


def _with_days(some: Sequence[Sample]) -> "Iterator[tuple[Sample, Row, When | None]]":
    from reportedly.extract.times import find_days

    for sample, parsed in zip(some, _parsed(some), strict=True):
        found = find_days(parsed)
        for label in sample.labels:
            near = [w for w in found if w.span.start < label["end"] and label["start"] < w.span.end]
            yield sample, label, max(near, key=lambda w: w.span.end - w.span.start, default=None)


def allowed(label: Row) -> list[Days]:
    """The stretches that a label allows, both ends inclusive."""
    out: list[Days] = []
    for value in label["Resolution"]["values"]:
        if value.get("value", "").startswith("not"):
            continue
        if value["type"] == "date":
            out.append((value["value"], value["value"]))
        elif "start" in value and "end" in value:
            out.append((value["start"], str(date.fromisoformat(value["end"]) - timedelta(1))))
    return out


def is_day(kind: str, found: Days, want: Days) -> bool:
    """Whether a stretch is the one wanted, as far as its kind is told to the day at all."""
    if None in found or None in want:
        return False
    first, last = (date.fromisoformat(str(day)) for day in found)
    low, high = (date.fromisoformat(str(day)) for day in want)
    if kind.startswith("part"):
        shared = (min(last, high) - max(first, low)).days + 1
        return shared * 2 >= max(high - low, last - first).days + 1
    if kind == "days ago":
        return first <= low <= last and (last - first).days < 366
    if kind == "the past days":
        return abs((first - low).days) <= 1 and abs((last - high).days) <= 1
    if kind.startswith("from"):
        return first == low and last in (high, *_whole(high + timedelta(1)))
    return (first, last) == (low, high)


def _whole(end: date) -> Iterator[date]:
    """The day on which a range ends, and the last of its month and year: "to October" takes October in."""
    yield end
    following = (end.replace(day=28) + timedelta(4)).replace(day=1)
    yield following - timedelta(1)
    yield date(end.year, 12, 31)


def _parsed(some: Sequence[Sample]) -> "Iterator[Parsed]":
    from reportedly.model import Block, BlockKind, Precision, Report, Stamp
    from reportedly.parse import parse

    def report(sample: Sample) -> Report:
        given = Stamp(sample.day, Precision.DAY, "given with the sentence")
        return Report(
            id="sentence",
            text=sample.text,
            sha256="",
            raw=b"",
            media="text",
            blocks=(Block(0, len(sample.text), BlockKind.BODY),),
            published=given,
            updated=Stamp(None, None, "none"),
            reader="sentence",
            encoding="utf-8",
            place="sentence",
        )

    yield from parse(map(report, some))


FILES: dict[str, tuple[str, Belongs, Judge]] = {
    "NumberModel": ("numbers", _is_plain, _numbers),
    "NumberRangeModel": ("limits and ranges", _is_limited, _ranges),
    "AgeModel": ("ages, none of which is a figure", lambda sample: True, _ages),
    "DatePeriodExtractor": ("periods, place of the words", _is_news, _day_extents),
    "DateTimeModel": ("days and periods", _is_news, _days),
}
"""File, its name in the table, which sentences are taken, how they are judged."""
