"""How verdicts look: a mark that is told apart without colour, and words."""

from reportedly.model import Verdict

MARKS = {
    Verdict.CONFLICTS: "≠",
    Verdict.UNVERIFIED: "?",
    Verdict.SUPERSEDES: "→",
    Verdict.AGREES: "=",
    Verdict.SINGLE: "1",
}

WORDS = {
    Verdict.CONFLICTS: "Accounts conflict",
    Verdict.UNVERIFIED: "Could not be verified",
    Verdict.SUPERSEDES: "A later figure replaces an earlier one",
    Verdict.AGREES: "Independent origins agree",
    Verdict.SINGLE: "One origin",
}


def mark(verdict: Verdict) -> str:
    """The sign of a verdict."""
    return MARKS[verdict]


def words(verdict: Verdict) -> str:
    """A verdict in words."""
    return WORDS[verdict]
