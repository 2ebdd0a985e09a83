"""Rules, tagger and both on labelled text: the corpus's own held-back stories, and PolNeAR where it is there.

``corpus [--weights FOLDER] [FILE ...]`` takes the *test* stories of the corpus, or those of the files named, and the
weights that come along, or those in FOLDER. ``ablation NAME=FOLDER ...`` does it for several weights and keeps the
table; ``NAME=`` stands for the weights that come along. Spans are compared as each corpus has them: PolNeAR keeps a
leading "that" in the content.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from bench import polnear
from bench.constructions import NAMES, Labelled, construction
from bench.ground import ROOT, SHARED, Missing, Row, keep, needed, table
from corpus.agreement import Attributed, Spans, attributions, matched, tallies
from corpus.marks import read_story
from reportedly.extract import DEFAULT
from reportedly.extract.finding import find_attributions
from reportedly.extract.finding.attribution import Attribution
from reportedly.extract.tagging import tag
from reportedly.extract.tagging.door import Weights, load
from reportedly.model import Page, Reader, Span
from reportedly.parse import Parsed, parse
from reportedly.read import read_page

type Found = Callable[[Parsed], list[Attribution]]
type Text = tuple[Parsed, list[Attributed]]

STORIES = ROOT / "corpus" / "stories"


def run(*options: str) -> Row:
    """Score the readers on held-back stories, print and keep the result."""
    given, chosen = list(options), None
    if "--weights" in given:
        at = given.index("--weights")
        chosen = load(given[at + 1])
        del given[at : at + 2]
    paths = [Path(name) for name in given] or sorted(STORIES.glob("*.story"))
    texts = of_corpus(paths)
    out: Row = {}
    for reader in Reader:
        out[reader.value] = scored(texts, finds(reader, chosen))
        table(f"test stories, {len(texts)} reports, reader {reader.value}", list(out[reader.value].items()))
    if not given:
        out["constructions"] = constructions(paths, finds(DEFAULT, chosen))
        keep("corpus", out)
    return out


def measures() -> dict[str, float]:
    """What floors are held for: the program as it comes, on the corpus's test stories."""
    scores = scored(of_corpus(sorted(STORIES.glob("*.story"))), finds(DEFAULT, None))
    both = scores.pop("source and content, P R F1")
    return {**scores, "source and content, F1": both[2]}


def run_ablation(*named: str) -> Row:
    """Score rules, and tagger and both with each of these weights, on the corpus's test stories and PolNeAR dev."""
    if wrong := [word for word in named if "=" not in word]:
        raise ValueError(f"{wrong[0]} names no weights: NAME=FOLDER, or NAME= for those that come along")
    texts = {"corpus": of_corpus(sorted(STORIES.glob("*.story")))}
    try:
        texts["polnear"] = of_polnear("dev")
    except Missing as why:
        print(f"NOT MEASURED: {why}")
    readers: dict[str, Found] = {"rules": finds(Reader.RULES, None)}
    for name, _, folder in (word.partition("=") for word in named):
        for reader in (Reader.TAGGER, Reader.BOTH):
            readers[f"{reader.value}, {name}"] = finds(reader, load(folder or None))
    out: Row = {}
    for name, found in readers.items():
        out[name] = {where: scored(some, found, is_polnear=where == "polnear") for where, some in texts.items()}
        for where, row in out[name].items():
            table(f"{name}, on {where}", list(row.items()))
    keep("ablation", out)
    return out


def finds(reader: Reader, chosen: Weights | None) -> Found:
    """What finds a report's attributions, with these weights or those that come along."""
    if reader is Reader.RULES:
        return find_attributions
    by = chosen or load()
    if reader is Reader.TAGGER:
        return lambda parsed: tag(parsed, None, by=by)
    return lambda parsed: tag(parsed, find_attributions(parsed), by=by)


def of_corpus(paths: Iterable[Path]) -> list[Text]:
    """The reports of the test stories in these files, parsed, with their labels."""
    stories = [story for story in map(read_story, paths) if story.split == "test"]
    reports = [report for story in stories for report in story.reports]
    if not reports:
        raise Missing("no story in these files says split: test")
    pages = (Page(raw=r.text.encode("utf-8"), media="text", place=r.id) for r in reports)
    parsed = parse(map(read_page, pages))
    return [(p, attributions(report)) for p, report in zip(parsed, reports, strict=True)]


def of_polnear(split: str) -> list[Text]:
    """PolNeAR's articles of one split, parsed, with their labels. Raises Missing where they are not there."""
    scorer = polnear.scorer()
    articles = sorted((needed(SHARED / "practice" / "polnear") / split / "text").glob("*.txt"))
    pages = (Page(raw=path.read_bytes(), media="text", place=path.name) for path in articles)
    out = []
    for path, parsed in zip(articles, parse(map(read_page, pages)), strict=True):
        rows = polnear.labels(scorer, path)
        out.append(
            (parsed, [Attributed(*(_spans(row[role]) for role in ("source", "cue", "content"))) for row in rows])
        )
    return out


def _spans(pairs: Sequence[Sequence[int]]) -> Spans:
    return tuple((start, end) for start, end in pairs)


def scored(texts: Sequence[Text], found: Found, *, is_polnear: bool = False) -> Row:
    """Exact F1 a role; claims by content, and by content and source, where half the characters must be the same."""
    pairs = [(labels, [_placed(a, parsed, is_polnear) for a in found(parsed)]) for parsed, labels in texts]
    counted = tallies(pairs)
    out: Row = {f"{role}, exact, F1": round(counted[f"{role}, exact"].f1, 3) for role in ("source", "cue", "content")}
    out["claims, F1"] = round(counted["claims by content"].f1, 3)
    both = counted["claims by content and source"]
    out["source and content, P R F1"] = [
        round(both.both / max(1, both.second), 3),
        round(both.both / max(1, both.first), 3),
        round(both.f1, 3),
    ]
    if is_polnear:
        out["of speech cues, recall"] = _speech_recall(texts, pairs)
    return out


def _placed(attribution: Attribution, parsed: Parsed, is_polnear: bool) -> Attributed:
    source, cue, content = (_pairs(part) for part in (attribution.source, attribution.cue, attribution.content))
    if is_polnear:
        content = polnear.with_that(parsed.report.text, content)
    return Attributed(source, cue, content)


def _pairs(spans: Iterable[Span]) -> Spans:
    return tuple((span.start, span.end) for span in spans)


def _speech_recall(texts: Sequence[Text], pairs: Sequence[tuple[list[Attributed], list[Attributed]]]) -> float:
    words = polnear.scorer().SPEECH
    hit = total = 0
    for (parsed, labels), (_, found) in zip(texts, pairs, strict=True):
        text = parsed.report.text
        speech = {
            i
            for i, label in enumerate(labels)
            if not words.isdisjoint(re.findall("[a-z]+", " ".join(text[a:b] for a, b in label.cue).lower()))
        }
        total += len(speech)
        hit += sum(i in speech for i, _ in matched(labels, found, source=True))
    return round(hit / max(1, total), 3)


def constructions(paths: Iterable[Path], found: Found) -> Row:
    """How often each construction is labelled in all of these stories, and in the test stories labelled and found."""
    stories = [read_story(path) for path in paths]
    reports = [(story.split, report) for story in stories for report in story.reports]
    pages = (Page(raw=r.text.encode("utf-8"), media="text", place=r.id) for _, r in reports)
    counts = {name: [0, 0, 0] for name in NAMES}
    for (split, report), parsed in zip(reports, parse(map(read_page, pages)), strict=True):
        text, tokens = report.text, tuple(t for s in parsed.sentences for t in s.tokens)
        labels = attributions(report)
        names = [
            construction(Labelled(text, tokens, a.source, a.cue, polnear.with_that(text, a.content))) for a in labels
        ]
        for name in names:
            counts[name][0] += 1
        if split == "test":
            hit = {i for i, _ in matched(labels, [_placed(a, parsed, False) for a in found(parsed)], source=True)}
            for i, name in enumerate(names):
                counts[name][1] += 1
                counts[name][2] += i in hit
    return {name: counted for name, counted in counts.items() if counted[0]}


def printed(result: Row) -> list[str]:
    """The ablation as a table in Markdown: a row for each reader and each text."""
    lines = [
        "| read by | on | claims, F1 | source and content, P R F1 | exact source / cue / content | of speech cues |",
        "|---|---|---|---|---|---|",
    ]
    for name, row in result.items():
        for where, scores in row.items() if name != "measured_on" else ():
            exact = " / ".join(f"{scores[f'{role}, exact, F1']:.3f}" for role in ("source", "cue", "content"))
            both = " ".join(f"{share:.3f}" for share in scores["source and content, P R F1"])
            speech = scores.get("of speech cues, recall", "")
            lines.append(f"| {name} | {where} | {scores['claims, F1']:.3f} | {both} | {exact} | {speech} |")
    return lines


def printed_constructions(result: Row) -> list[str]:
    """How often each construction stands in the corpus, and how much of it is found in the test stories."""
    lines = ["| construction | in the corpus | in its test stories | found |", "|---|---|---|---|"]
    counts = sorted(result["constructions"].items(), key=lambda item: -item[1][0])
    return lines + [f"| {name} | {every} | {test} | {hit} |" for name, (every, test, hit) in counts]
