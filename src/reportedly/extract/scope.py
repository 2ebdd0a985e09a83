"""Whether a figure counts one incident or runs over several, where its words say so."""

from reportedly.extract.counted import Counted
from reportedly.extract.figure_words import figure_words
from reportedly.model import Scope


def find_scope(counted: Counted) -> Scope | None:
    """total: "12 people have died so far"; incident: "12 died in the blast"; None where nothing tells."""
    text = " ".join(t.lower for t in counted.sentence.tokens)
    if any(phrase in text for phrase in figure_words().total):
        return Scope.TOTAL
    return Scope.INCIDENT if any(phrase in text for phrase in figure_words().incident) else None
