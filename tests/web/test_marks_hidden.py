"""Characters that cannot be seen: which are shown by their code, and which writing needs."""

import pytest

from reportedly.model import Span
from reportedly.web.marking.hidden import hidden, hidden_in

DIRECTION = [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C]
OTHERS = [0x00, 0x07, 0x1B, 0x7F, 0x85, 0xAD, 0x200B, 0x2028, 0x2029, 0x2060, 0x3164, 0xFEFF, 0xE0041, 0xD800, 0xFFFF]


def found_in(text: str) -> list[str]:
    return [span.of(text) for span in hidden_in(text, Span(0, len(text)))]


@pytest.mark.parametrize("code", DIRECTION + OTHERS, ids=lambda code: f"{code:04X}")
def test_a_character_that_cannot_be_seen_is_found(code: int) -> None:
    assert found_in(f"a{chr(code)}b") == [chr(code)]


@pytest.mark.parametrize(
    "text",
    [
        "Señor Ruiz’s “12,000” — naïve\u00a0…",
        "line\r\nline\tand\x0cpage",
        "می\u200cخواهم",
        "क्\u200dष",
        "👨\u200d👩\u200d👧",
        "❤\ufe0f\u200d🔥",
        "1\ufe0f\u20e3 ©\ufe0f",
    ],
    ids=["latin", "line ends", "persian", "hindi", "a family", "a heart on fire", "a key"],
)
def test_what_writing_needs_is_left_alone(text: str) -> None:
    assert found_in(text) == []


@pytest.mark.parametrize("text", ["pay\u200cpal", "a\u200d", "\u200d", "a\ufe0fb", "\u202e\u200d"])
def test_a_joiner_that_joins_nothing_is_found(text: str) -> None:
    assert len(found_in(text)) == 1


def test_a_stretch_is_one_and_only_that_within_is_looked_at() -> None:
    text = "a\u202e\u2066b\u200e"
    assert list(hidden_in(text, Span(0, 5))) == [Span(1, 3), Span(4, 5)]
    assert list(hidden_in(text, Span(2, 4))) == [Span(2, 3)]


@pytest.mark.parametrize(
    ("characters", "code", "name"),
    [
        ("\u202e", "U+202E", "right-to-left override"),
        ("\x00", "U+0000", "control character"),
        ("\ud800", "U+D800", "half a character"),
        ("\u200b\u200b\u202e", "U+200B ×2 U+202E", "zero width space, right-to-left override"),
        ("\u200b" * 12_000, "U+200B ×12,000", "zero width space"),
        ("\u200b\u202e" * 3, "U+200B U+202E U+200B U+202E and 2 more", "zero width space, right-to-left override"),
    ],
)
def test_it_is_named_by_code_and_in_words(characters: str, code: str, name: str) -> None:
    assert (hidden(characters).code, hidden(characters).name) == (code, name)
