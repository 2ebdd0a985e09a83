"""Who has been named up to here: what pronouns, titles and "the company" point back to."""

from msgspec import Struct, field

from reportedly.model import Speaker
from reportedly.parse.mentions import Cast


class Entity(Struct):
    """Somebody who has spoken, or was named, up to here."""

    speaker: Speaker
    kind: str
    head: str
    at: int
    plural: bool = False
    gender: str | None = None
    words: frozenset[str] = field(default_factory=frozenset)


class Discourse(Struct):
    """The report as read so far: its cast and those who have spoken, latest last."""

    cast: Cast
    entities: list[Entity] = field(default_factory=list)

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
