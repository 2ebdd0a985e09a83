"""The first page: every story in a line, newest first, with filters that live in the address."""

from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Struct

from reportedly.brief.amounts import range_in_words
from reportedly.brief.standing import MADE_BY, Series
from reportedly.ledger import KeptSummary, Ledger, Order, StandingFilter
from reportedly.web.drawings import SparkDrawing, spark_drawing
from reportedly.web.frame import PageContext, Shown, helps, shown
from reportedly.web.queries import day_of, number_of, one_of, text_of

STORIES = 40
"""Stories on one page."""


class StoryRow(Struct, frozen=True):
    """A story in the list."""

    story: Annotated[KeptSummary, helps("The story with its numbers.")]
    spark: Annotated[SparkDrawing | None, helps("A small drawing of the figures that stand for it; None without such.")]
    range: Annotated[str, helps("What those figures count, lowest to highest, in words; empty without such.")]


class StoriesPage(PageContext, frozen=True):
    """The stories of the ledger."""

    rows: Annotated[tuple[StoryRow, ...], helps("The stories on this page, in the order asked for.")]
    chosen: Annotated[StandingFilter, helps("The filters, as the address has them.")]
    shown: Annotated[Shown, helps("Which part of the list this is.")]
    orders: Annotated[tuple[tuple[Order, str], ...], helps("The orders that can be asked for, in words.")]
    stories: Annotated[int, helps("How many stories the ledger holds in all.")]
    reports: Annotated[int, helps("How many reports the ledger holds, older versions among them.")]
    failures: Annotated[int, helps("How many reports were set aside.")]


ORDERS = (
    (Order.NEWEST, "newest first"),
    (Order.DISPUTED, "most conflicts first"),
    (Order.LARGEST, "most reports first"),
    (Order.OLDEST, "oldest first"),
)


def chosen_by(query: Mapping[str, str]) -> StandingFilter:
    """The filter that an address asks for; what it cannot mean is as if it were not there."""
    return StandingFilter(
        title=text_of(query, "title"),
        outlet=text_of(query, "outlet"),
        since=day_of(query, "since"),
        until=day_of(query, "until"),
        is_disputed=True if query.get("disputed") else None,
        order=one_of(query, "order", Order) or Order.NEWEST,
    )


def stories_page(ledger: Ledger, query: Mapping[str, str]) -> StoriesPage:
    """The page that an address asks for."""
    chosen = chosen_by(query)
    total = ledger.count_summaries(chosen)
    part = shown(number_of(query, "page", 1), size=STORIES, total=total)
    on_page = msgspec.structs.replace(chosen, limit=STORIES, skip=(part.page - 1) * STORIES)
    rows = ledger.summaries(on_page, made_by=MADE_BY)
    return StoriesPage(
        rows=tuple(_row(story) for story in rows),
        chosen=chosen,
        shown=part,
        orders=ORDERS,
        stories=ledger.count_summaries(),
        reports=ledger.count_reports(),
        failures=ledger.count_failures(),
    )


def _row(story: KeptSummary) -> StoryRow:
    if story.series is None:
        return StoryRow(story, None, "")
    series = msgspec.json.decode(story.series, type=Series)
    return StoryRow(story, spark_drawing(series), f"{series.question}: {range_in_words(series.low, series.high)}")
