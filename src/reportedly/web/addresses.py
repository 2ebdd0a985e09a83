"""Where everything is: the one place that makes addresses of pages.

A claim, report and story have the address of their id, which is made from content and holds. A page that is one file
by itself (``Alone``) links only to what stands in it.
"""

from collections.abc import Iterable
from typing import Protocol
from urllib.parse import quote, unquote, urlencode


def with_query(path: str, /, **parameters: object) -> str:
    """A path with parameters; those that are None or empty are left out.

    >>> with_query("/", title="dam", page=None)
    '/?title=dam'
    """
    given = {name: str(value) for name, value in parameters.items() if value not in (None, "", False)}
    return f"{path}?{urlencode(given)}" if given else path


def _id(text: str) -> str:
    """An id or a name as one part of a path, whatever stands in it.

    Quoted twice: servers take one quoting off before they look for slashes. Dots alone would be a way up.

    >>> _id("r413cf3"), _id("a/b"), _id("..")
    ('r413cf3', 'a%252Fb', '%252E%252E')
    """
    once = "%2E" * len(text) if text.strip(".") == "" else quote(text, safe="")
    return quote(once, safe="")


def id_in(part: str) -> str:
    """The id or name that a part of a path stands for, as the server hands it over."""
    return unquote(part)


def anchor(id: str) -> str:
    """Where an id stands on a page, behind the address."""
    return "#" + quote(id, safe="")


class Addresses(Protocol):
    """The addresses that templates ask for; None where the page cannot lead there."""

    def story(self, id: str, /, **parameters: object) -> str | None:
        """A story."""

    def question(self, story: str, id: str) -> str | None:
        """A question on its story's page."""

    def report(self, id: str, /, **parameters: object) -> str | None:
        """A report."""

    def place(self, report: str, start: int) -> str | None:
        """A place in a report."""

    def claim(self, id: str) -> str | None:
        """A claim."""

    def speaker(self, name: str | None) -> str | None:
        """All that is attributed to somebody."""


class Served:
    """Addresses of the pages that are served."""

    def story(self, id: str, /, **parameters: object) -> str:
        """A story."""
        return with_query(f"/story/{_id(id)}", **parameters)

    def question(self, story: str, id: str) -> str:
        """A question, on that part of its story's page where it stands."""
        return with_query(f"/story/{_id(story)}", question=id) + anchor(id)

    def whole_question(self, story: str, id: str) -> str:
        """A question by itself, with every answer."""
        return f"/story/{_id(story)}/question/{_id(id)}"

    def statements(self, story: str, /, **parameters: object) -> str:
        """Everything that is said in a story."""
        return with_query(f"/story/{_id(story)}/statements", **parameters)

    def report(self, id: str, /, **parameters: object) -> str:
        """A report."""
        return with_query(f"/report/{_id(id)}", **parameters)

    def place(self, report: str, start: int) -> str:
        """A place in a report; leads on to what stands there."""
        return f"/report/{_id(report)}/at/{start}"

    def compare(self, report: str, other: str) -> str:
        """Two reports side by side."""
        return f"/compare/{_id(report)}/{_id(other)}"

    def claim(self, id: str) -> str:
        """A claim."""
        return f"/claim/{_id(id)}"

    def annotation(self, id: str) -> str:
        """A claim as a W3C Web Annotation."""
        return f"/claim/{_id(id)}.json"

    def bytes_of(self, report: str) -> str:
        """A report's bytes as they were read."""
        return f"/report/{_id(report)}/bytes"

    def speaker(self, name: str | None) -> str | None:
        """All that is attributed to somebody."""
        return f"/speaker/{_id(name)}" if name else None

    def download(self, what: str, kind: str, /, **parameters: object) -> str:
        """A table as a file."""
        return with_query(f"/download/{what}.{kind}", **parameters)


class Alone:
    """Addresses within a page that is one file: the claims, questions and reports that stand in it."""

    def __init__(self, *, claims: Iterable[str], questions: Iterable[str], reports: Iterable[str]) -> None:
        self._claims, self._questions, self._reports = set(claims), set(questions), set(reports)

    def story(self, id: str, /, **parameters: object) -> str | None:
        """No other story stands in the file."""
        return None

    def question(self, story: str, id: str) -> str | None:
        """A question of the story."""
        return anchor(id) if id in self._questions else None

    def statements(self, story: str, /, **parameters: object) -> str | None:
        """All statements stand in the file."""
        return "#statements"

    def report(self, id: str, /, **parameters: object) -> str | None:
        """The line of a report in the list of the story's reports."""
        return anchor(id) if id in self._reports else None

    def place(self, report: str, start: int) -> str | None:
        """The line of the report: its text is not in the file."""
        return self.report(report)

    def claim(self, id: str) -> str | None:
        """The statement that a claim makes."""
        return anchor(id) if id in self._claims else None

    def speaker(self, name: str | None) -> str | None:
        """No page of speakers is in the file."""
        return None
