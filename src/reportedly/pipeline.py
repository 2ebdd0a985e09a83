"""The order of the steps: pages → reports → sentences → claims and figures → ledger → stories.

The one place that knows it. Everything streams: pages are read as they are needed, worked on in
chunks, and each report is written as soon as it is done, so that memory stays flat and an
interruption loses no finished report. A report that cannot be read is set aside with its reason.
Reports are woven into what the ledger keeps of the others many at a time, and at the end.
"""

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from reportedly.engine import Died, Engine, engine_of
from reportedly.errors import BadReport, ReportedlyError
from reportedly.extract import extract_parsed, make_ready
from reportedly.intake import pages
from reportedly.ledger import Added, Joined, Ledger
from reportedly.model import Extraction, Failure, Page, Reader, Report
from reportedly.parse import Parsed, parse
from reportedly.read import read_page
from reportedly.settings import JOBS, MAX_BYTES, READER
from reportedly.weaving import Woven, weave, weave_unnamed

CHUNK_REPORTS = 32
CHUNK_BYTES = 1_000_000
"""A chunk is worked on as one: enough text to fill the parser's batches, little enough to keep
in memory several times over."""

WEAVE_AFTER = 512
WEAVE_AFTER_PART = 0.25
"""After so many new reports, and so large a part of those woven before, they are woven into the rest. Much at once is
grouped with all that is connected with it, which may be the whole ledger: in this way every report is grouped a
few times, however many are read. An interruption leaves no more than these to the next run."""

_MAX_BYTES = int(MAX_BYTES.default or 0)
_JOBS = int(JOBS.default or 1)
_READER = Reader(str(READER.default))


class How(Struct, frozen=True):
    """With what reports are read: a spaCy model's name or path (None for the one that comes along), what finds
    attributions, and the folder of the tagger's weights where it is asked."""

    model: str | None = None
    reader: Reader = _READER
    weights: str | None = None


AS_IT_COMES = How()


class Outcome(Struct):
    """What has become of the reports so far. ``read`` counts new versions too.

    ``not_compared``: reports that are kept and could not be compared with the others. ``joined``:
    stories that became one. ``stories``: how many the ledger holds at the end.
    """

    read: int = 0
    already: int = 0
    new_versions: int = 0
    failed: list[Failure] = []
    not_compared: list[Failure] = []
    joined: list[Joined] = []
    stories: int = 0

    @property
    def total(self) -> int:
        """How many reports were looked at."""
        return self.read + self.already + len(self.failed)


class Done(Struct, frozen=True):
    """A report with what was read out of it."""

    report: Report
    extraction: Extraction


type Result = Done | Failure


class Reading[T](Iterator[T]):
    """What comes out of reports one by one; ``failures`` fills with those that were set aside."""

    def __init__(self, results: Iterable[T | Failure]) -> None:
        self.failures: list[Failure] = []
        self._results = iter(results)

    def __next__(self) -> T:
        for result in self._results:
            if isinstance(result, Failure):
                self.failures.append(result)
            else:
                return result
        raise StopIteration


def read_reports(
    paths: Sequence[str | Path], *, seen: str | None = None, max_bytes: int = _MAX_BYTES
) -> Reading[Report]:
    """Read files and folders into reports, lazily. Raises UsageError for a path that is not there."""
    found = pages(paths, seen=seen or _today(), max_bytes=max_bytes)
    read = partial(read_page, max_bytes=max_bytes)
    return Reading(guarded(p.place, partial(read, p)) if isinstance(p, Page) else p for p in found)


def extract_reports(reports: Iterable[Report], *, how: How = AS_IT_COMES) -> Reading[Extraction]:
    """Read claims and figures out of reports, lazily, in chunks of up to 32.

    Raises UsageError at once where the tagger is asked for and cannot be loaded.
    """
    make_ready(how.reader, how.weights)
    return Reading(
        result.extraction if isinstance(result, Done) else result
        for chunk in _chunks(reports)
        for result in _extract_chunk(chunk, how)
    )


def read_into(
    ledger: Ledger,
    paths: Sequence[str | Path],
    *,
    jobs: int = _JOBS,
    how: How = AS_IT_COMES,
    seen: str | None = None,
    stdin: BinaryIO | None = None,
    max_bytes: int = _MAX_BYTES,
    progress: Callable[[Outcome], None] = lambda _: None,
) -> Outcome:
    """Read files and folders into the ledger; the same rows for any number of ``jobs``.

    ``seen``: the day to note as the one they were read on (today). ``progress`` is called after
    each report with the outcome so far, always the same object. Raises UsageError before
    anything is read, LedgerError as soon as nothing more can be written; what is done is kept.
    """
    seen = seen or _today()
    make_ready(how.reader, how.weights)
    run = _Run(ledger, seen, progress)
    new = run.new_pages(pages(paths, seen=seen, stdin=stdin, max_bytes=max_bytes))
    work = partial(read_chunk, how=how, max_bytes=max_bytes)
    for results in work_on(new, engine_of(jobs), work):
        for result in results:
            run.keep(result)
        run.weave_if_many()
    run.weave()
    return run.outcome


type Work = Callable[[list[Page]], list[tuple[str, Result]]]


def work_on(found: Iterable[Page], engine: Engine, work: Work) -> Iterator[list[tuple[str, Result]]]:
    """The place and result of each page, chunk by chunk, in order."""
    for chunk, results in engine.run(work, _chunks(found)):
        if not isinstance(results, Died):
            yield results
            continue
        # One of them killed its process: alone, only that one is lost.
        for (page,), result in engine.run(work, ([page] for page in chunk)):
            lost = Failure(page.place, "the process that read it was killed, or ran out of memory")
            yield [(page.place, lost)] if isinstance(result, Died) else result


def read_chunk(chunk: list[Page], *, how: How, max_bytes: int) -> list[tuple[str, Result]]:
    """Read pages and what they claim: the pure function that the engines run."""
    read = [guarded(page.place, partial(read_page, page, max_bytes=max_bytes)) for page in chunk]
    extracted = iter(_extract_chunk([report for report in read if isinstance(report, Report)], how))
    results = [next(extracted) if isinstance(report, Report) else report for report in read]
    return [(page.place, result) for page, result in zip(chunk, results, strict=True)]


def _extract_chunk(reports: list[Report], how: How) -> list[Result]:
    """Parse a chunk as one; where that fails, each report alone, to find the one at fault."""
    together = guarded("", lambda: [_done(parsed, how) for parsed in parse(reports, model=how.model)])
    if not isinstance(together, Failure):
        return list(together)
    return [guarded(report.place, partial(_extract_one, report, how)) for report in reports]


def _extract_one(report: Report, how: How) -> Done:
    (parsed,) = parse([report], model=how.model)
    return _done(parsed, how)


def _done(parsed: Parsed, how: How) -> Done:
    return Done(parsed.report, extract_parsed(parsed, reader=how.reader, weights=how.weights))


def guarded[T](place: str, work: Callable[[], T]) -> T | Failure:
    """Do the work on one report; where it fails, say why. The program's one broad ``except``.

    Errors that are not the report's fault (a wrong call, a ledger that cannot be used) go on up.
    """
    try:
        return work()
    except BadReport as error:
        return Failure(place, str(error))
    except ReportedlyError:
        raise
    except Exception as error:  # noqa: BLE001
        at = traceback.extract_tb(error.__traceback__)[-1]
        what = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return Failure(
            place, f"the program failed on it, which is a fault of ours: {what} ({Path(at.filename).name}:{at.lineno})"
        )


def is_much(new: int, woven: int) -> bool:
    """Whether so many new reports are woven into so many others before the read is at its end."""
    return new >= max(WEAVE_AFTER, WEAVE_AFTER_PART * woven)


class _Run:
    """One run of ``read_into``: where its results go, and what has become of them."""

    def __init__(self, ledger: Ledger, seen: str, progress: Callable[[Outcome], None]) -> None:
        self.outcome = Outcome()
        self._ledger = ledger
        self._seen = seen
        self._began = datetime.now(UTC).isoformat(timespec="microseconds")
        self._progress = progress
        self._not_woven = 0
        self._woven = ledger.count_reports()
        with ledger.weaving() as loom:
            loom.try_again()

    def new_pages(self, found: Iterable[Page | Failure]) -> Iterator[Page]:
        """The pages whose bytes are not kept yet; failures are put down at once."""
        for page in found:
            if isinstance(page, Failure):
                self.set_aside(page)
            elif self._ledger.already_has(page):
                self.outcome.already += 1
                self._progress(self.outcome)
            else:
                yield page

    def keep(self, placed: tuple[str, Result]) -> None:
        """Put a result into the ledger and count it."""
        place, result = placed
        if isinstance(result, Done):
            add = partial(self._ledger.add, result.report, result.extraction, read_in=self._began)
            result_of_adding = guarded(place, add)
            if isinstance(result_of_adding, Failure):
                self.set_aside(result_of_adding)
                return
            self._count(result_of_adding)
        else:
            self.set_aside(result)

    def set_aside(self, failure: Failure) -> None:
        """Put a failure into the ledger and count it."""
        self._ledger.add_failure(_printable(failure), day=self._seen, read_in=self._began)
        self.outcome.failed.append(failure)
        self._progress(self.outcome)

    def weave_if_many(self) -> None:
        """Compare and group what is new, once it is much."""
        if is_much(self._not_woven, self._woven):
            self._note(weave_unnamed(self._ledger, day=self._seen, guard=guarded))

    def weave(self) -> None:
        """Compare, group and name what is new, and what an interrupted run left."""
        self._note(weave(self._ledger, day=self._seen, guard=guarded))
        self.outcome.stories = self._ledger.count_stories()

    def _note(self, woven: Woven) -> None:
        self._woven += self._not_woven
        self._not_woven = 0
        self.outcome.not_compared += woven.failed
        self.outcome.joined += woven.joined

    def _count(self, added: Added) -> None:
        self._not_woven += added is not Added.ALREADY
        self.outcome.already += added is Added.ALREADY
        self.outcome.read += added is not Added.ALREADY
        self.outcome.new_versions += added is Added.NEW_VERSION
        self._progress(self.outcome)


def _printable(failure: Failure) -> Failure:
    """The failure without the lone surrogates that stand for undecodable bytes of a file's name."""
    place, reason = (t.encode("utf-8", "backslashreplace").decode() for t in (failure.place, failure.reason))
    return Failure(place, reason)


def _chunks[T: (Page, Report)](found: Iterable[T]) -> Iterator[list[T]]:
    chunk: list[T] = []
    size = 0
    for one in found:
        chunk.append(one)
        size += len(one.raw)
        if len(chunk) >= CHUNK_REPORTS or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _today() -> str:
    return date.today().isoformat()
