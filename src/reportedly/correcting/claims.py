"""What was read out of one report, put right by hand: whose a claim is, and that it is none."""

from reportedly.correcting.making import Corrected, make, plain
from reportedly.errors import UsageError
from reportedly.ledger import ClaimFilter, FigureFilter, KeptClaim, Ledger, Names
from reportedly.model import Amendment, Authority, By, Correction

LONGEST_NAME = 200
"""Characters of a speaker's name; what is longer was meant for something else."""


def set_speaker(
    ledger: Ledger, claim: str, speaker: str | None, *, by: By, authority: Authority | None = None
) -> Corrected:
    """Say who a claim's speaker is, empty or None where nobody is named. The id may be the beginning of one.

    ``authority``: what kind of source that is; without it what other claims of the report say of that name, else it
    is told by how the name is written. Raises UsageError where there is no such claim, where it is rejected, or where
    that is its speaker already.
    """
    name = plain(speaker or "") or None
    if name is not None and len(name) > LONGEST_NAME:
        raise UsageError(f"a speaker's name has {LONGEST_NAME} characters at most, and this has {len(name)}")
    own, shown = _claim(ledger, claim, Names.OWN), _claim(ledger, claim, Names.STORY)
    _refuse_rejected(own)
    if name in (own.speaker, shown.speaker) and authority in (None, own.authority):
        who = f"'{name}'" if name is not None else "nobody who is named"
        raise UsageError(f"the speaker of {own.id} is {who} already; give another name")
    kind = authority if name is not None else None
    return make(ledger, _said_of(own, Amendment.SPEAKER, by, value=name, authority=kind), by)


def reject(ledger: Ledger, claim: str, *, by: By) -> Corrected:
    """Say that a claim is none. The id may be the beginning of one.

    Raises UsageError where there is no such claim, or where it is rejected already.
    """
    rejected = _claim(ledger, claim, Names.OWN)
    _refuse_rejected(rejected)
    return make(ledger, _said_of(rejected, Amendment.REJECT, by), by)


def _said_of(
    claim: KeptClaim, kind: Amendment, by: By, *, value: str | None = None, authority: Authority | None = None
) -> Correction:
    return Correction(
        0, kind, (claim.report,), claim.report, by.day, findings=(claim.id,), value=value, authority=authority
    )


def _refuse_rejected(claim: KeptClaim) -> None:
    if claim.is_rejected:
        raise UsageError(f"{claim.id} was rejected by hand; see which correction it was: reportedly corrections")


def _claim(ledger: Ledger, beginning: str, names: Names) -> KeptClaim:
    """The claim with this id, as it is corrected so far. Raises UsageError where it is a figure, or nothing."""
    report, id = ledger.full_finding(beginning)
    chosen = ClaimFilter(report=report, names=names, is_rejected=None)
    found = next((claim for claim in ledger.claims(chosen) if claim.id == id), None)
    if found is not None:
        return found
    figures = ledger.figures(FigureFilter(report=report, is_rejected=None))
    holder = next((figure.claim for figure in figures if figure.id == id), None)
    if holder is None:
        raise UsageError(f"{id} is a figure in the report's own voice, not in a claim; only claims can be corrected so")
    raise UsageError(f"{id} is a figure; correct the claim that it stands in: {holder}")
