"""Cases of lexicon entries: a sentence for each, read from ``tests/cases/lexicon_*.toml``.

A sentence is marked where it stands: ``{cue}``, ``[content]``; one without marks holds no claim. Its table is
the list that it belongs to, its key the entry. A case may name the other fields of the claim that the entry decides.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import Any

from msgspec import Struct

from reportedly.extract import extract_parsed
from reportedly.model import Block, BlockKind, Claim, Reader, Report
from reportedly.parse import Parsed, parse
from tests import make
from tests.extract.claim_cases import FOLDER, told
from tests.lexicon.entries import entries


class EntryCase(Struct, frozen=True):
    """A sentence that uses an entry. ``expected``: the fields of one of its claims; empty where it holds none.

    ``known_miss`` says why the program does not read it rightly.
    """

    table: str
    entry: str
    text: str
    expected: dict[str, Any]
    known_miss: str = ""

    @property
    def name(self) -> str:
        """Where the case stands: "clause.say"."""
        return f"{self.table}.{self.entry}"


def read_case(table: str, entry: str, written: str | dict[str, Any]) -> EntryCase:
    """A case out of its line: the marked sentence alone, or with more fields."""
    fields: dict[str, Any] = {"text": written} if isinstance(written, str) else dict(written)
    marked, known_miss = fields.pop("text"), fields.pop("known_miss", "")
    cue, content = pieces(marked, "{}"), pieces(marked, "[]")
    if cue:
        fields["cue"] = " ".join(cue)
    if table in FOUND_BY:
        fields["found_by"] = FOUND_BY[table]
    if content:
        fields["content"] = content[0] if len(content) == 1 else content
    return EntryCase(table, entry, re.sub(r"[][{}]", "", marked), fields, known_miss)


FOUND_BY = {"quote": "quotation", "clause": "clause"}
"""How the rules are called, by their first word, that a verb of these frames is there for."""


def pieces(marked: str, marks: str) -> list[str]:
    """What stands between the marks, without the marks of the other kind; a content is broken by a cue inside it."""
    opening, closing = re.escape(marks[0]), re.escape(marks[1])
    return [re.sub(r"[][{}]", "", inner) for inner in re.findall(f"{opening}(.*?){closing}", marked)]


@cache
def entry_cases() -> tuple[EntryCase, ...]:
    """The cases of every list."""
    tables = [
        (table, lines)
        for path in sorted(FOLDER.glob("lexicon_*.toml"))
        for table, lines in tomllib.loads(path.read_text(encoding="utf-8")).items()
    ]
    own = tuple(read_case(t, entry, line) for t, lines in tables if t != "templates" for entry, line in lines.items())
    templates = {name: line for table, lines in tables if table == "templates" for name, line in lines.items()}
    return own + tuple(_from_templates(templates, {(case.table, case.entry) for case in own}))


def _from_templates(templates: dict[str, dict[str, Any]], own: set[tuple[str, str]]) -> Iterator[EntryCase]:
    """A case for every noun of a list with a template, unless the noun has one of its own."""
    for entry in entries():
        if entry.file == "nouns" and entry.table in templates and (entry.table, entry.name) not in own:
            yield read_case(entry.table, entry.name, _filled(templates[entry.table], entry.word))


def _filled(template: dict[str, Any], noun: str) -> dict[str, Any]:
    """A template with its noun: NOUN as it is written, Noun with a capital; "a" is fitted to it."""
    out = {}
    for name, text in template.items():
        filled = text.replace("NOUN", noun).replace("Noun", noun.title())
        out[name] = re.sub(
            rf"\b([Aa]) (?={re.escape(noun)}\b)", lambda m: m[1] + ("n " if noun[0] in "aeio" else " "), filled
        )
    return out


@cache
def parsed_by_text() -> dict[str, Parsed]:
    """Every sentence, parsed in one batch."""
    texts = list(dict.fromkeys(case.text for case in entry_cases()))
    return dict(zip(texts, parse(report_of(text) for text in texts), strict=True))


def report_of(text: str) -> Report:
    """A sentence as the body of a report."""
    return make.report(text, blocks=(Block(0, len(text), BlockKind.BODY),), outlet="Northern Herald")


def found_in(text: str) -> list[dict[str, Any]]:
    """The claims that the program reads out of a case's sentence now, in the shape of a case."""
    return [{**told(claim, text), "found_by": claim.found_by.split()[0]} for claim in claims_in(text)]


def claims_in(text: str) -> tuple[Claim, ...]:
    """The claims of a case's sentence."""
    return extract_parsed(parsed_by_text()[text], reader=Reader.RULES).claims


def holds(case: EntryCase, found: list[dict[str, Any]]) -> bool:
    """Whether a claim of the sentence is what the case expects; none may be found where it expects none."""
    if not case.expected:
        return found == []
    return any(all(claim[name] == value for name, value in case.expected.items()) for claim in found)
