"""What stands around every page, and how a field of a page says what it is for."""

from typing import Annotated

from msgspec import Meta, Struct


def helps(words: str) -> Meta:
    """What a field of a page holds, for those who change its template."""
    return Meta(description=words)


class Frame(Struct, frozen=True):
    """What every page has around it."""

    ledger: Annotated[str, helps("The name of the ledger's file, without its folder.")]
    place: Annotated[str, helps("Which entry of the navigation the page stands under; empty where under none.")] = ""
    token: Annotated[
        str, helps("What a form sends along so that it is known to be ours; empty where no form works.")
    ] = ""
    who: Annotated[str, helps("Who corrects, unless the form says otherwise.")] = ""
    notice: Annotated[str, helps("One sentence that every page shows at its top: what is still to be worked out.")] = ""
    no_corrections: Annotated[str, helps("Why nothing can be corrected just now; empty where it can.")] = ""
    is_alone: Annotated[bool, helps("The page is one file by itself: it links to nothing outside.")] = False
    style: Annotated[str, helps("The whole stylesheet, for a page that is one file by itself.")] = ""
    style_hash: Annotated[str, helps("By which the policy of such a page admits its stylesheet.")] = ""


class PageContext(Struct, frozen=True):
    """What a template shows. Every kind of page is one struct; each field says what it holds."""


class Shown(Struct, frozen=True):
    """Which part of a long list a page shows: ``page`` of ``pages``, each of ``size``, of ``total`` in all."""

    page: int
    pages: int
    size: int
    total: int

    @property
    def first(self) -> int:
        """The number of the first that is shown, from 1; 0 where there is none."""
        return min(self.total, (self.page - 1) * self.size + 1)

    @property
    def last(self) -> int:
        """The number of the last that is shown."""
        return min(self.total, self.page * self.size)

    def of[T](self, rows: tuple[T, ...] | list[T]) -> tuple[T, ...]:
        """The rows that are shown."""
        return tuple(rows[(self.page - 1) * self.size : self.page * self.size])


def shown(page: int, *, size: int, total: int) -> Shown:
    """The page of a list that is asked for, or the nearest that there is.

    >>> shown(9, size=10, total=25)
    Shown(page=3, pages=3, size=10, total=25)
    """
    pages = max(1, -(-total // size))
    return Shown(min(max(page, 1), pages), pages, size, total)
