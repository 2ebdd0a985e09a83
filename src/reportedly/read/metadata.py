"""What a page's markup says of its article: JSON-LD, meta tags, <time>, <title>, the canonical address.

Each is a hint with the place it was read from; nothing is decided here. Broken JSON-LD is skipped.
"""

import json
import re
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from msgspec import Struct

if TYPE_CHECKING:
    from resiliparse.parse.html import DocumentNode, ElementNode, HTMLTree


class Hint(Struct, frozen=True):
    """A value and where it stood, in words for people."""

    value: str
    where: str


class Metadata(Struct, frozen=True):
    """The hints of a page, each list in the order of trust."""

    titles: tuple[Hint, ...] = ()
    published: tuple[Hint, ...] = ()
    updated: tuple[Hint, ...] = ()
    outlets: tuple[Hint, ...] = ()
    bylines: tuple[Hint, ...] = ()
    url: str | None = None
    description: str | None = None
    language: str | None = None


NOTHING = Metadata()

_PUBLISHED = (
    "article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
    "dcterms.created", "dcterms.issued", "pubdate", "publishdate", "publish-date",
    "publication_date", "parsely-pub-date", "sailthru.date",
    "article.published", "cxenseparse:recs:publishtime", "citation_publication_date", "rnews:datepublished",
)  # fmt: skip
_UPDATED = (
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "lastmod",
    "dcterms.modified", "article.updated",
)  # fmt: skip
_LONGEST = 500


def read_metadata(tree: "HTMLTree") -> Metadata:
    """The hints in a page's head and JSON-LD."""
    document = tree.document
    if document is None:
        return NOTHING
    meta = _meta(document)
    linked = [article for script in document.get_elements_by_tag_name("script") for article in _articles(script)]
    page_title = _clean(tree.title or "")
    return Metadata(
        titles=_hints(
            *((_text(a.get("headline")), "JSON-LD headline") for a in linked),
            (meta.get("og:title"), "og:title"),
            (meta.get("twitter:title"), "twitter:title"),
            *((part, "<title>") for part in without_outlet(page_title)),
        ),
        published=_hints(
            *((_text(a.get("datePublished")), "JSON-LD datePublished") for a in linked),
            *((meta.get(name), f"<meta {name}>") for name in _PUBLISHED),
            *((value, "<time>") for value in _times(document)),
        ),
        updated=_hints(
            *((_text(a.get("dateModified")), "JSON-LD dateModified") for a in linked),
            *((meta.get(name), f"<meta {name}>") for name in _UPDATED),
        ),
        outlets=_hints(
            (meta.get("og:site_name"), "og:site_name"),
            *((_name(a.get("publisher")), "JSON-LD publisher") for a in linked),
            (meta.get("application-name"), "<meta application-name>"),
        ),
        bylines=_hints(
            *((_name(a.get("author")), "JSON-LD author") for a in linked),
            *((meta.get(name), f"<meta {name}>") for name in ("author", "article:author_name", "byl", "dc.creator")),
        ),
        url=_address(document, meta),
        description=meta.get("og:description") or meta.get("description"),
        language=_language(document),
    )


def without_outlet(title: str) -> tuple[str, ...]:
    """The readings of a <title>: the article's own part first, then the whole.

    >>> without_outlet("Ferry sinks off Ardun | Northern Herald")
    ('Ferry sinks off Ardun', 'Ferry sinks off Ardun | Northern Herald')
    """
    head, outlet = split_title(title)
    return (head, title) if outlet else (title,)


def split_title(title: str) -> tuple[str, str | None]:
    """A <title> as the article's title and the outlet behind it, where there seems to be one."""
    m = re.fullmatch(r"(.{10,}\S)\s+(?:[|•·»:]|[-–—])\s+([^|•·»–—]{2,40})", title)
    if m and len(m[2].split()) <= 5 and len(m[2].split()) < len(m[1].split()):
        return m[1], m[2].strip()
    return title, None


def _hints(*found: tuple[str | None, str]) -> tuple[Hint, ...]:
    seen: dict[str, Hint] = {}
    for value, where in found:
        if value and (text := _clean(value)):
            seen.setdefault(text, Hint(text, where))
    return tuple(seen.values())


def _clean(value: str) -> str:
    return " ".join(value.split())[:_LONGEST].strip()


def _meta(document: "DocumentNode") -> dict[str, str]:
    """Meta tags by name, the first of each."""
    out: dict[str, str] = {}
    for tag in document.get_elements_by_tag_name("meta"):
        name = tag.getattr("property") or tag.getattr("name") or tag.getattr("itemprop")
        content = tag.getattr("content")
        if name and content and content.strip():
            out.setdefault(name.strip().lower(), _clean(content))
    return out


def _times(document: "DocumentNode") -> list[str]:
    """The <time> elements that are marked as the publication; else the only one, if all name one day."""
    tags = [tag for tag in document.get_elements_by_tag_name("time") if tag.getattr("datetime")]
    marked = [tag for tag in tags if tag.hasattr("pubdate") or "publish" in _marks(tag)]
    values = [tag.getattr("datetime") or "" for tag in marked or tags]
    return values if marked or len({value[:10] for value in values}) == 1 else []


def _marks(tag: "ElementNode") -> str:
    return f"{tag.getattr('itemprop') or ''} {tag.getattr('class') or ''}".lower()


def _articles(script: "ElementNode") -> list[dict[str, object]]:
    """The descriptions of articles in a JSON-LD script, wherever they stand in it."""
    if "ld+json" not in (script.getattr("type") or "").lower():
        return []
    out, waiting = [], [_json(script.text or "")]
    while waiting:
        found = waiting.pop(0)
        if isinstance(found, list):
            waiting.extend(found)
        elif isinstance(found, dict):
            if _is_article(found.get("@type")):
                out.append(cast(dict[str, object], found))
            waiting.extend(found.get(key) for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in found)
    return out


def _json(script: str) -> object:
    bare = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*$", "", script.strip())
    for attempt in (bare, re.sub(r",(\s*[}\]])", r"\1", bare)):
        try:
            return cast(object, json.loads(attempt.rstrip("; \n"), strict=False))
        except (ValueError, RecursionError):
            continue
    return None


def _is_article(kinds: object) -> bool:
    named = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(k, str) and k.endswith(("Article", "Posting", "Report", "NewsArticle")) for k in named)


def _text(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else None


def _name(value: object) -> str | None:
    """The name of a person or an organisation, or of several."""
    if isinstance(value, list):
        names = [n for one in value[:10] if not isinstance(one, list) and (n := _name(one))]
        return ", ".join(names) or None
    if isinstance(value, dict):
        return _text(value.get("name"))
    return _text(value)


def _address(document: "DocumentNode", meta: dict[str, str]) -> str | None:
    links = [
        tag.getattr("href")
        for tag in document.get_elements_by_tag_name("link")
        if (tag.getattr("rel") or "").lower() == "canonical"
    ]
    for found in (*links, meta.get("og:url")):
        try:
            if found and urlsplit(found.strip()).scheme in ("http", "https"):
                return found.strip()
        except ValueError:
            continue
    return None


def _language(document: "DocumentNode") -> str | None:
    tags = document.get_elements_by_tag_name("html")
    return (tags[0].getattr("lang") or None) if tags else None
