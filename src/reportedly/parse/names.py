"""Runs of proper nouns: where a name begins and ends, and what part of it is the person's own."""

from reportedly.parse.nouns import kind_of_word, nouns
from reportedly.parse.tokens import Sentence, Token

_PARTICLES = frozenset(
    {
        "de",
        "da",
        "di",
        "del",
        "della",
        "der",
        "van",
        "von",
        "den",
        "bin",
        "ibn",
        "al",
        "el",
        "la",
        "le",
        "ten",
        "ter",
        "dos",
        "du",
        "af",
        "zu",
    }
)


_LINKS = frozenset({"of", "for", "and", "the", "on", "&", "in"})


def text_of(tokens: list[Token]) -> str:
    """The words as they stand, with blanks only where the report has them."""
    out = ""
    for k, token in enumerate(tokens):
        out += (" " if k and token.start > tokens[k - 1].end else "") + token.text
    return out


def name_runs(sentence: Sentence) -> list[list[Token]]:
    """Runs of proper nouns, with the little words inside names: "Ministry of Defense", "van der Berg".

    Not "ministry" in "the defence ministry's", whatever the tagger says: a name has a capital.
    """
    out: list[list[Token]] = []
    run: list[Token] = []
    for token in sentence.tokens:
        if (
            token.tag in ("NNP", "NNPS")
            or _opens_name(token, sentence)
            or (run and _inside_name(token, run[-1], sentence))
        ):
            run.append(token)
        elif run:
            out.append(run)
            run = []
    if run:
        out.append(run)
    return [_trimmed(r) for r in out if _trimmed(r) and any(c.isupper() for t in _trimmed(r) for c in t.text)]


def _opens_name(token: Token, sentence: Sentence) -> bool:
    """An adjective that a name begins with: "North Marvian Office of Fisheries"; not "Western diplomat"."""
    if not token.tag.startswith("JJ") or not token.text[:1].isupper() or token.i + 1 >= len(sentence.tokens):
        return False
    following = sentence.tokens[token.i + 1]
    same = token.ent != "" and token.ent == following.ent and not following.ent_start
    return same and following.tag in ("NNP", "NNPS") and token.ent != "NORP"


def _inside_name(token: Token, before: Token, sentence: Sentence) -> bool:
    if token.i + 1 >= len(sentence.tokens) or token.text[:1].isupper() or token.tag == "CD":
        named = token.ent != "" and token.ent == before.ent and not token.ent_start
        return (token.tag in ("JJ", "CD") and named) or _is_numbered(token, before, sentence)
    following = sentence.tokens[token.i + 1]
    if token.lower in _PARTICLES or token.lower in _LINKS:
        same = token.ent != "" and token.ent == before.ent and not token.ent_start
        return following.tag in ("NNP", "NNPS") and (same or token.lower in _PARTICLES)
    if token.tag == "POS":
        return (
            (before.lower.endswith("s") or _is_office(before, following))
            and following.tag in ("NNP", "NNPS")
            and kind_of_word(following.lower) == "body"
        )
    return token.text == "-" and following.tag in ("NNP", "NNPS")


def _is_office(before: Token, following: Token) -> bool:
    """ "General Prosecutor's Office": an office named after who holds it; not "Maddow's Office" of nobody's title."""
    return following.lower in ("office", "chamber", "department") and kind_of_word(before.lower) == "person"


def _is_numbered(token: Token, before: Token, sentence: Sentence) -> bool:
    """ "Channel 9", "Radio 4": a number that belongs to a name, with no noun of its own to count."""
    following = sentence.tokens[token.i + 1] if token.i + 1 < len(sentence.tokens) else None
    counts = following is not None and following.tag in ("NN", "NNS", "JJ", "NNPS")
    return (
        token.tag == "CD"
        and token.text.isdigit()
        and len(token.text) < 4
        and kind_of_word(before.lower) == "outlet"
        and not counts
    )


def _trimmed(run: list[Token]) -> list[Token]:
    while run and run[-1].tag not in ("NNP", "NNPS", "CD"):
        run = run[:-1]
    return run


TRADES = ("ist", "ists", "ologist", "grapher", "keeper", "maker", "worker", "smith")
"""Endings of trades that stand before a name like a title: "Archaeologist Ruta Menn"."""


def person_part(run: list[Token]) -> list[Token]:
    """The run without titles and what stands before them: "US President Ana Ruiz" gives "Ana Ruiz"."""
    trade = len(run) >= 3 and run[0].lower.endswith(TRADES) and run[0].ent != "PERSON"
    if trade:
        run = run[1:]
    titles = [
        k
        for k, t in enumerate(run[:-1])
        if kind_of_word(t.lower) == "person" or t.lower.rstrip(".") in nouns().honorific
    ]
    part = run[titles[-1] + 1 :] if titles and 1 <= len(run) - titles[-1] - 1 <= 4 else run
    while len(part) > 1 and (part[0].ent == "NORP" or part[0].tag not in ("NNP", "NNPS")):
        part = part[1:]
    if titles and part is not run and part[0].lower == "elect":
        part = part[1:]
    return part if part and part[-1].tag in ("NNP", "NNPS") else run


def kind_of_run(run: list[Token]) -> str | None:
    """``outlet`` or ``body`` for a run of proper nouns that names no person; None where it names a place or a day."""
    if (run[-1].lower in nouns().place_name and kind_of_word(run[-1].lower) is None) or (
        run[-1].tag == "CD" and run[0].lower in nouns().place_name
    ):
        return None
    last = kind_of_word(run[-1].lower)
    if last == "outlet" or kind_of_word(run[0].lower) == "outlet":
        return "outlet"
    if any(kind_of_word(t.lower) == "body" or t.lower in nouns().body_name for t in run) or any(
        t.ent == "ORG" for t in run
    ):
        return "body"
    if len(run) > 1 and run[-1].tag == "NNPS":
        return "body"
    return None
