"""What kind of source it is: a named person, an unnamed one, a body, an outlet, a document, footage."""

from reportedly.model import Authority
from reportedly.parse import Token
from reportedly.parse.nouns import kind_of_noun, kind_of_word

_AUTHORITY = {
    "person": Authority.UNNAMED,
    "body": Authority.BODY,
    "outlet": Authority.OUTLET,
    "post": Authority.OUTLET,
    "document": Authority.DOCUMENT,
    "footage": Authority.FOOTAGE,
}


def authority_of_kind(kind: str) -> Authority:
    """The authority of a source of that kind which is no named person."""
    return _AUTHORITY[kind]


def kind_of_source(head: Token, tokens: list[Token]) -> str:
    """``person``, ``body``, ``outlet``, ``document``, ``post`` or ``footage``.

    The head noun decides ("satellite pictures": footage; "a post on the app": post); a proper noun goes by
    the nouns inside its name ("National Air Authority"), then by its label; "media", "news" beside
    the head make an outlet ("Ukrainian media outlets"); "the coast guard" is a body, "a guard" a person.
    """
    if _is_guard(head, tokens):
        return "body"
    kind = kind_of_noun(head)
    words = {t.lower for t in tokens}
    if kind == "document" and words & {"website", "newspaper"}:
        kind = "document"
    if kind is not None and head.tag in ("NN", "NNS"):
        if (
            kind == "body"
            and words & {"media", "news", "television", "tv", "radio", "newspaper"}
            and head.lemma in ("group", "agency", "network", "company", "station")
        ):
            return "outlet"
        return kind
    if kind == "outlet" or (words & {"media", "newspaper", "tv", "television", "radio", "tabloid", "broadcaster"}):
        return "outlet"
    if kind is not None and head.tag in ("NNP", "NNPS") and kind != "person":
        return kind
    for token in tokens:
        if token.tag in ("NNP", "NNPS") and (found := kind_of_word(token.lower)) in ("body", "outlet"):
            return found
    if kind == "person" or (head.ent == "PERSON" and head.tag == "NNP"):
        return "person"
    if head.tag in ("NNP", "NNPS"):
        return "body"
    if head.tag in ("NNS",) or head.ent == "NORP" or head.tag.startswith("JJ") or head.tag == "CD":
        return kind or "person"
    if kind is None and head.lower.endswith(("er", "or", "ist", "ian", "man", "woman")):
        return "person"
    return kind or "body"


def _is_guard(head: Token, tokens: list[Token]) -> bool:
    """Whether the head is a force: "the coast guard", "Ardun National Guard"; not "the prison guard"."""
    before = [t.lower for t in tokens if t.i == head.i - 1]
    return head.lower == "guard" and before[-1:] in (["coast"], ["national"], ["border"], ["home"])
