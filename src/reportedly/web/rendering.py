"""Templates and what they can call. The only place that makes HTML."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from itertools import groupby

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from reportedly import wording
from reportedly.brief import amounts
from reportedly.brief.lines import ClaimLine
from reportedly.web import looks, verdicts
from reportedly.web.addresses import Addresses, Served, with_query
from reportedly.web.days import day_in_words, days_in_words, moment_in_words
from reportedly.web.frame import Frame, PageContext
from reportedly.web.plain import cut, plain


@cache
def environment() -> Environment:
    """The templates, with all text escaped."""
    made = Environment(
        loader=PackageLoader("reportedly.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        finalize=lambda value: plain(value) if isinstance(value, str) else value,
    )
    made.globals.update(
        count=wording.count,
        corrected_in_words=wording.corrected_in_words,
        stance_word=wording.stance_word,
        stance_words=wording.STANCE_WORDS,
        chain_in_words=wording.chain_in_words,
        hedges_in_words=wording.hedges_in_words,
        three_numbers=wording.three_numbers,
        origin_in_words=wording.origin_in_words,
        steps_in_words=wording.steps_in_words,
        spread_in_words=wording.spread_in_words,
        quoted=wording.quoted,
        digits=amounts.digits,
        range_in_words=amounts.range_in_words,
        verdict_mark=verdicts.mark,
        verdict_words=verdicts.words,
        style_version=looks.style_version(),
    )
    made.filters.update(
        day=day_in_words,
        days=lambda pair: days_in_words(*pair),
        moment=moment_in_words,
        bare=bare,
        as_is=as_is,
        beside=beside,
        cut=cut,
        named=named,
        dated=dated,
        groupby_day=by_day,
        with_query=with_query,
    )
    return made


def render(
    template: str,
    page: PageContext,
    frame: Frame,
    to: Addresses | None = None,
    page_address: Callable[[int], str] = lambda page: f"?page={page}",
) -> str:
    """A page as HTML.

    ``to`` makes its addresses; those of the pages that are served unless others are given. ``page_address``: the
    address of another part of the list that the page shows.
    """
    made = environment().get_template(template)
    return made.render(page=page, frame=frame, to=to or Served(), page_address=page_address)


def as_is(words: str) -> Markup:
    """Words as a field of a form has them: escaped, and every character as it is, for they come back as they are."""
    return escape(words)


def bare(words: str) -> str:
    """Words of a report without the marks around them: the page sets its own.

    >>> bare("“gone”"), bare("it “went”")
    ('gone', 'it “went”')
    """
    return wording.quoted(words)[1:-1]


def beside(hedges: tuple[str, ...], cue: str | None) -> tuple[str, ...]:
    """The hedging words that the attributing words do not say already.

    >>> beside(("likely", "estimates"), "estimates")
    ('likely',)
    """
    return tuple(hedge for hedge in hedges if hedge.casefold() not in (cue or "").casefold())


def named(words: str, names: Mapping[str, str]) -> str:
    """A sentence with the ids of reports in it replaced by what the reports are called."""
    for report in sorted(names, key=len, reverse=True):
        words = re.sub(rf"\b{re.escape(report)}\b", partial(_name_of, names[report]), words)
    return words


def _name_of(name: str, _: re.Match[str]) -> str:
    return name


_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def dated(words: str) -> str:
    """A sentence of the program with its days as people write them.

    >>> dated("for 2031-05-02 Ruiz gives 9")
    'for 2 May 2031 Ruiz gives 9'
    """
    return _DAY.sub(lambda found: day_in_words(found[0]), words)


def by_day(lines: Iterable[ClaimLine]) -> list[tuple[str | None, list[ClaimLine]]]:
    """Statements, which come by day, with each day once."""
    return [(day, list(held)) for day, held in groupby(lines, key=lambda line: line.first)]
