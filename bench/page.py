"""The tables of ``docs/quality.md``, from the results that are kept; no number there comes from elsewhere.

Each stands between two marks of its own, such as ``<!-- numbers -->`` and ``<!-- /numbers -->``.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from bench import fields, misses, readers, recognizers
from bench.ground import RESULTS, ROOT, Row

PAGE = ROOT / "docs" / "quality.md"


def written(page: str, results: Path = RESULTS) -> str:
    """The page with its tables made anew; one whose result is not kept stays as it is."""
    kept = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in results.glob("*.json")}
    page = _put(page, "numbers", _numbers(kept))
    for name, mark, table in TABLES:
        if name in kept:
            page = _put(page, mark, [*table(kept[name]), "", _setting(kept[name])])
    return page


def _put(page: str, mark: str, lines: Iterable[str]) -> str:
    found = re.compile(rf"<!-- {mark} -->.*?<!-- /{mark} -->", re.S)
    table = "\n".join([f"<!-- {mark} -->", *lines, f"<!-- /{mark} -->"])
    return found.sub(lambda _: table, page)


def _numbers(kept: Row) -> Iterator[str]:
    yield from ("| what | measured | day | machine |", "|---|---|---|---|")
    for name in (name for name in ROWS if name in kept):
        on = kept[name]["measured_on"]
        for what, number in ROWS[name](kept[name]):
            yield f"| {what} | {number} | {on['day']} | {on['machine']} |"


def _setting(result: Row) -> str:
    on = result["measured_on"]
    return f"Measured on {on['day']}, {on['machine']}."


def write() -> None:
    """Write the page."""
    PAGE.write_text(written(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


def _own(result: Row) -> Iterator[tuple[str, object]]:
    for story in (name for name in result if name != "measured_on"):
        scored = result[story]
        yield f"own story *{story}*: claims, F1", f"{scored['claims']:.3f}"
        yield f"own story *{story}*: figures, F1", f"{scored['figures']:.3f}"
        yield f"own story *{story}*: claims from noise", scored["from_noise"]
        asked = scored["questions"]
        yield (
            f"own story *{story}*: questions found, origins right, verdict right, of labelled; asked",
            f"{asked['found']}, {asked['origins']}, {asked['verdicts']} of {asked['labelled']}; {asked['asked']}",
        )


def _corpus(result: Row) -> Iterator[tuple[str, object]]:
    for name in ("rules", "tagger", "both"):
        if name in result:
            yield f"corpus, test stories: claims, F1, read by {name}", f"{result[name]['claims, F1']:.3f}"


def _gold(result: Row) -> Iterator[tuple[str, object]]:
    scored = result["all"]
    yield "gold, all stories: claims, F1", f"{scored['claims']['f1']:.3f}"
    yield "gold, all stories: figures, F1", f"{scored['figures (low, high)']['f1']:.3f}"
    for field in ("speaker", "authority", "stance", "certainty", "mode", "chain origin"):
        rare = scored.get(f"claims {field}, less usual")
        also = "" if rare is None else f"; {rare:.3f} of the less usual"
        yield f"gold: {field}, share of the claims found", f"{scored[f'claims {field}']:.3f}{also}"
    for field in ("bound", "category", "speaker", "as_of"):
        yield f"gold: {field}, share of the figures found", f"{scored[f'figures {field}']:.3f}"
    yield "gold: claims from noise", scored["claims claims from noise"]
    yield (
        "gold: copies, precision and recall",
        " and ".join(f"{scored['copies'][x]:.3f}" for x in ("precision", "recall")),
    )
    found, origins, verdicts, asked, labelled = scored["questions"]
    shares = ", ".join(f"{n / labelled:.3f}" for n in (found, origins, verdicts))
    yield f"gold: questions found, origins right, verdict right, of {labelled} labelled; asked", f"{shares}; {asked}"


def _stories(result: Row) -> Iterator[tuple[str, object]]:
    three = result["stories"]
    shares = ", ".join(f"{three[x]:.3f}" for x in ("precision", "recall", "f1"))
    yield f"stories, B-cubed precision, recall, F1 on {result['reports']} reports (gold and news cluster)", shares


def _grouping(result: Row) -> Iterator[tuple[str, object]]:
    sizes = [name for name in result if name.isdigit()]
    most = max(sizes, key=int)
    row = result[most]
    told = f"{int(most):,} invented reports of {row['stories']:,} stories"
    yield f"{told}: grouping and copies, in memory, seconds", row["seconds"]
    yield f"{told}: peak memory", f"{row['peak_mb']:,} MB"
    yield f"{told}: pairs compared; B-cubed F1", f"{row['pairs_compared']:,}; {row['b_cubed_f1']}"
    doubled = ", ".join(f"× {n}" for n in result["growth_per_doubling"])
    yield f"time per doubling, from {min(map(int, sizes)):,} reports on", doubled


def _one_more(result: Row) -> Iterator[tuple[str, object]]:
    told = f"{result['reports']:,} invented reports in a ledger"
    yield f"{told}: adding them, weaving them, seconds", f"{result['adding_seconds']}, {result['weaving_seconds']}"
    yield f"{told}: peak memory", f"{result['peak_mb']:,} MB"
    one = f"{result['one_more_median_s']}, {result['one_more_worst_s']}"
    yield "one report more, without the parser: median and worst of 20, seconds", one


def _polnear(result: Row) -> Iterator[tuple[str, object]]:
    yield f"PolNeAR, {result['docs']} articles: source and content both right, F1", f"{result['pair']['PRF'][2]:.3f}"
    exact = " / ".join(f"{result[role]['exact_PRF'][2]:.3f}" for role in ("source", "cue", "content"))
    yield f"PolNeAR, {result['docs']} articles: exact source / cue / content, F1", exact
    yield f"PolNeAR, {result['docs']} articles: recall over speech cues", f"{result['pair']['speech_recall']:.3f}"
    if "exceptions" in result:
        failed = f"{result['exceptions']}, {result['spans_not_the_text']}"
        yield f"PolNeAR, {result['docs']} articles: exceptions, claims with a span that is not the text", failed


def _speed(result: Row) -> Iterator[tuple[str, object]]:
    reading = result["reading"]
    yield f"reading, {reading['texts']}: tokens a second on one core", reading["tokens_a_second"]
    yield "ratio to the bare parser on whole bodies", reading["ratio_to_whole_bodies"]
    yield "ratio to the bare parser on blocks", reading["ratio_to_blocks"]
    yield "the same by rules alone, on whole bodies", reading["rules_ratio_to_whole_bodies"]
    yield "the same by rules alone, on blocks", reading["rules_ratio_to_blocks"]
    yield "`reportedly --help`, seconds", result["help_seconds"]
    jobs = result["jobs"]
    yield "200 reports with `--jobs 1`, `--jobs 2`, seconds", f"{jobs['jobs_1_seconds']}, {jobs['jobs_2_seconds']}"
    yield "the same rows with both", "yes" if jobs["jobs_same_rows"] else "**no**"


def _memory(result: Row) -> Iterator[tuple[str, object]]:
    yield "peak memory, 200 reports", f"{result['reports_200_peak_mb']:.0f} MB"
    yield "peak memory, 2,000 reports", f"{result['reports_2000_peak_mb']:.0f} MB"


def _misses(result: Row) -> list[str]:
    heading = f"PolNeAR's training articles, {result['articles']} of {result['of']}."
    return [heading, "", *misses.printed(result)]


def _fields(result: Row) -> list[str]:
    return fields.printed(result["fields"]) if "fields" in result else []


def _kinds(result: Row) -> list[str]:
    head = ["| kind of question | labelled | found |", "|---|---|---|"]
    lines = [f"| {kind} | {n} | {result['found'].get(kind, 0)} |" for kind, n in result["labelled"].items()]
    verdicts = ["", "| verdict labelled, where the question was found | questions |", "|---|---|"]
    return [*head, *lines, *verdicts, *(f"| {verdict} | {n} |" for verdict, n in result["verdicts"].items())]


def _web(result: Row) -> list[str]:
    ledger = result["ledger"]
    told = (
        f"A ledger of {ledger['reports']:,} invented reports, {ledger['stories']:,} stories, {ledger['claims']:,} "
        f"claims ({ledger['mb']:,} MB). First paint of the example story: {result['first_paint_ms']:.0f} ms."
    )
    head = ["| page | first request, ms | median of 30, ms | 95 of 100 within, ms | kB |", "|---|---|---|---|---|"]
    rows = [
        f"| {page} | {m['first_ms']:.0f} | {m['median_ms']:.0f} | {m['p95_ms']:.0f} | {m['kb']:.0f} |"
        for page, m in result["pages"].items()
    ]
    return [told, "", *head, *rows]


TABLES: tuple[tuple[str, str, Callable[[Row], list[str]]], ...] = (
    ("ablation", "ablation", readers.printed),
    ("corpus", "corpus", readers.printed_constructions),
    ("misses", "constructions", _misses),
    ("misses", "fields", _fields),
    ("recognizers", "recognizers", recognizers.printed),
    ("kinds", "kinds", _kinds),
    ("web", "web", _web),
)
"""The kept result, the mark on the page, and what makes the lines between."""

ROWS = {
    "own": _own,
    "corpus": _corpus,
    "gold": _gold,
    "stories": _stories,
    "grouping": _grouping,
    "one_more": _one_more,
    "polnear-dev": _polnear,
    "polnear-train": _polnear,
    "speed": _speed,
    "memory": _memory,
}
