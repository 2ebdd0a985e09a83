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
    """On whose word: ", on the word of A, on the word of B"; the speaker itself is not named twice."""
    links = [link for link in chain if link != speaker]
    return "".join(f", on the word of {link}" for link in links)


def days_in_words(first: str | None, last: str | None) -> str:
    """One day, or from one to another; nothing where none is known."""
    if first is None or last is None:
        return first or last or ""
    return first if first == last else f"{first} to {last}"
