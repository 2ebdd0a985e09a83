"""How the values of the ledger read in a sentence."""

from reportedly.model import Certainty, Stance

STANCE_WORDS = {
    Stance.AFFIRMS: "says",
    Stance.CONFIRMS: "confirms",
    Stance.DENIES: "denies",
    Stance.CANNOT_VERIFY: "could not verify",
    Stance.DECLINES: "declines to comment",
    Stance.SILENT: "does not say",
}


def cue_in_words(cue: str, stance: Stance, certainty: Certainty) -> str:
    """The attributing words as they stand, and how sure where not certain: "has accused", "estimates, probable"."""
    words = STANCE_WORDS[stance] if len(cue) < 2 else cue.lower()
    return (
        words
        if certainty is Certainty.CERTAIN or words.startswith(certainty.value[:7])
        else f"{words}, {certainty.value}"
    )


def stance_in_words(stance: Stance, certainty: Certainty, hedges: tuple[str, ...]) -> str:
    """Stance, and where it is not certain how sure, with the hedging words: "says, probable (“likely”)"."""
    words = STANCE_WORDS[stance]
    if certainty is not Certainty.CERTAIN:
        words += f", {certainty.value}"
    return words + hedges_in_words(hedges)


def hedges_in_words(hedges: tuple[str, ...]) -> str:
    """The hedging words in brackets, or nothing."""
    return f" ({', '.join(f'“{hedge}”' for hedge in hedges)})" if hedges else ""


def chain_in_words(speaker: str | None, chain: tuple[str, ...]) -> str:
    """Through whom it came, and whom the speaker cites: ", through A, citing B"; the speaker is not named twice."""
    if speaker not in chain:
        return "".join(f", through {link}" for link in chain)
    at = chain.index(speaker)
    before, after = chain[:at], chain[at + 1 :]
    return "".join([f", through {link}" for link in before] + [f", citing {link}" for link in after])


def days_in_words(first: str | None, last: str | None) -> str:
    """One day, or from one to another; nothing where none is known."""
    if first is None or last is None:
        return first or last or ""
    return first if first == last else f"{first} to {last}"
