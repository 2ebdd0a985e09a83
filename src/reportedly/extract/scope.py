"""Whether a figure counts one incident or runs over several, where its words say so."""

from reportedly.extract.counted import Counted
from reportedly.model import Scope

_TOTAL = (
    "so far", "in total", "in all", "altogether", "overall", "a total of", "since the start", "since the beginning", "since the war",
    "since the outbreak", "now stands at", "stands at", "death toll", "has risen to", "had risen to", "has climbed to", "rose to", "climbed to",
    "cumulative", "to date", "in total", "brings the", "bringing the", "brought the", "since the conflict", "running total", "total of",
)
_INCIDENT = (
    "in the strike", "in the blast", "in the attack", "in the explosion", "in the crash", "in the raid", "in the fire", "in an attack",
    "in a strike", "in an explosion", "in a blast", "in the shelling", "in the accident", "in the collision", "in the incident",
    "in the sinking", "in the shooting", "in a missile strike", "by the blast", "in the quake", "in the earthquake", "in the collapse",
)


def find_scope(counted: Counted) -> Scope | None:
    """total: "12 people have died so far"; incident: "12 died in the blast"; None where nothing tells."""
    text = " ".join(t.lower for t in counted.sentence.tokens)
    if any(phrase in text for phrase in _TOTAL):
        return Scope.TOTAL
    return Scope.INCIDENT if any(phrase in text for phrase in _INCIDENT) else None
