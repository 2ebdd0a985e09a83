"""Who has been named up to here: what pronouns, titles and "the company" point back to."""

from collections import Counter

from msgspec import Struct, field

from reportedly.model import Speaker
from reportedly.parse.mentions import Cast
from reportedly.parse.nouns import nouns


class Entity(Struct):
    """Somebody who has spoken, or was named, up to here."""

    speaker: Speaker
    kind: str
    head: str
    at: int
    plural: bool = False
    gender: str | None = None
    words: frozenset[str] = field(default_factory=frozenset)
    has_spoken: bool = False


class Discourse(Struct):
    """The report as read so far: its cast and those who have spoken, latest last."""

    cast: Cast
    entities: list[Entity] = field(default_factory=list)

    def latest_of_its_kind(self, described: Entity, *, before: int, display: bool) -> Entity | None:
        """Whom "the company" or "the paper" means: the last of its kind to speak, else the last one named;
        in a headline (``display``) the one that speaks most often below it.

        "The company" is none of the bodies that the state or the people run: no ministry, council, party, or police.
        """
        public = set(nouns().public_body)
        private = described.kind == "body" and described.head not in public
        fits = [
            e
            for e in self.entities
            if e.at < before and e.kind == described.kind and not (private and e.words & public)
        ]
        spoke = [e for e in fits if e.has_spoken]
        if display:
            often = Counter(e.speaker.name for e in spoke)
            return max(spoke, key=lambda e: (often[e.speaker.name], -e.at), default=None)
        return max(spoke or fits, key=lambda e: e.at, default=None)

    def latest(self, kind: str, *, before: int, plural: bool | None = None, gender: str | None = None) -> Entity | None:
        """The last one of a kind, in agreement of number and gender as far as these are known."""
        for entity in sorted(self.entities, key=lambda e: -e.at):
            if entity.at >= before or entity.kind != kind:
                continue
            if plural is not None and entity.plural != plural:
                continue
            if gender is not None and entity.gender not in (None, gender):
                continue
            return entity
        return None
