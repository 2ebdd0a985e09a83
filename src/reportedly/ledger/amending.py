"""What corrections by hand come to for one claim and its figures: who the speaker is, and whether it is a claim at all.

Every listing applies them here, so that nobody sees one half of a correction.
"""

import msgspec
from msgspec import Struct

from reportedly.model import Amendment, Authority, Speaker


class _Amended(Struct, frozen=True, array_like=True, order=True):
    """One correction of a claim. ``was``: its speaker as it was read."""

    number: int
    kind: Amendment
    value: str | None
    authority: Authority | None
    was: str | None


class Effect(Struct, frozen=True):
    """What the corrections of a claim come to; the last one decides who the speaker is."""

    corrections: tuple[_Amended, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The corrections that hold for the claim."""
        return tuple(one.number for one in self.corrections)

    @property
    def is_rejected(self) -> bool:
        """Whether somebody said that it is no claim."""
        return any(one.kind is Amendment.REJECT for one in self.corrections)

    def speaker(self, was: Speaker) -> Speaker:
        """Who the claim's speaker is, given who was read."""
        last = self._last
        if last is None:
            return was
        kind = last.authority if last.authority and last.value else _kind_of(last.value, was.authority)
        return Speaker(last.value, kind, f"put right by hand, correction {last.number}")

    def speaker_of_figure(self, name: str | None) -> str | None:
        """Whose a figure of the claim is: the claim's speaker's, where it was before."""
        last = self._last
        return last.value if last is not None and name == last.was else name

    def chain(self, links: tuple[str, ...]) -> tuple[str, ...]:
        """Through whom the claim came: the right speaker in place of the one that was read, where that is a link."""
        last = self._last
        if last is None or last.was is None:
            return links
        put = (last.value,) if last.value is not None else ()
        return tuple(name for link in links for name in (put if link == last.was else (link,)))

    @property
    def _last(self) -> _Amended | None:
        return next((one for one in reversed(self.corrections) if one.kind is Amendment.SPEAKER), None)


def effect_of(amended: str | None) -> Effect:
    """The effect of the corrections in a row's ``amended``, see ``AMENDED``."""
    return _NONE if amended is None else Effect(tuple(sorted(_READ.decode(amended))))


_NONE = Effect()
_READ = msgspec.json.Decoder(tuple[_Amended, ...])

AMENDED = """
    CASE WHEN {claim} IN (SELECT finding FROM reached WHERE finding IS NOT NULL) THEN (
        SELECT json_group_array(json_array(number, kind, value, authority, was)) FROM amended WHERE claim = {claim}
    ) END AS amended
"""
"""A column with the corrections of a claim, NULL where it has none; ``claim`` is an expression for its id."""

CORRECTED_SPEAKERS = "(SELECT claim FROM amended WHERE kind = 'speaker')"
"""The claims whose speaker somebody put right."""

REJECTED = "(SELECT claim FROM amended WHERE kind = 'reject')"
"""The claims that somebody rejected."""

LAST_SPEAKER = """kind = 'speaker' AND number = (
    SELECT max(later.number) FROM amended AS later WHERE later.claim = amended.claim AND later.kind = 'speaker'
)"""
"""Of the rows of ``amended`` those that say who a speaker is now."""

SPEAKER_NOW = f"""CASE WHEN claims.id IN {CORRECTED_SPEAKERS} THEN (
    SELECT coalesce(
        (SELECT full_name FROM names AS own WHERE own.report = claims.report AND own.name = value), value
    ) FROM amended WHERE claim = claims.id AND {LAST_SPEAKER}
) ELSE coalesce(names.full_name, claims.speaker) END"""
"""The story's name of a claim's speaker, where ``names`` is joined by the name that was read."""


def _kind_of(name: str | None, was: Authority) -> Authority:
    """What kind of source a name is where nothing tells, but how it is written and what was read before.

    "Ana Ruiz" in place of "an official" is named; "two officials" in place of "Ana Ruiz" are not.
    """
    if name is None:
        return Authority.NONE
    if name[:1].islower() or name[:1].isdigit():
        return Authority.UNNAMED if was in (Authority.NAMED, Authority.NONE) else was
    return Authority.NAMED if was in (Authority.UNNAMED, Authority.NONE) else was
