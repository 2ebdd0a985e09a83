"""Sketches, and the keys under which copies are looked up."""

from importlib.metadata import version

import msgspec
import pytest
from msgspec.structs import replace

from reportedly.stories.copies import Sketch, keys, sketch_of
from reportedly.stories.copies.sketches import FEWEST_WORDS
from tests import make
from tests.stories.copies import reading

LONG = [" ".join(f"word{n}x{m}" for m in range(60)) for n in range(200)]


def shared(a: Sketch, b: Sketch) -> int:
    return len(set(keys(a)) & set(keys(b)))


def test_a_sketch_says_how_it_was_made():
    sketch = sketch_of(reading.of(LONG))
    assert (sketch.algorithm, sketch.version, sketch.words) == ("rensa.RMinHash", version("rensa"), 12_000)
    assert len(sketch.digest) == 4 * sketch.permutations


def test_a_sketch_goes_into_json_and_back():
    sketch = sketch_of(reading.of(LONG))
    assert msgspec.json.decode(msgspec.json.encode(sketch), type=Sketch) == sketch


def test_the_same_words_make_the_same_sketch_whatever_stands_around_them():
    one = reading.of(LONG, id="ra", headline="Bridge shut", outlet="The Daily Compass")
    other = reading.of(LONG, id="rb", headline="A river without a bridge", outlet="Hillside Gazette")
    assert sketch_of(one) == sketch_of(other)


def test_keys_fit_into_a_signed_column_and_differ_from_one_another():
    found = keys(sketch_of(reading.of(LONG)))
    assert all(0 <= key < 2**63 for key in found)
    assert len(set(found)) == len(found) == 72


def test_a_few_lines_cut_from_the_start_of_a_long_text_share_a_key_with_it():
    assert shared(sketch_of(reading.of(LONG)), sketch_of(reading.of(LONG[:1]))) > 0


def test_other_texts_share_no_key():
    other = [" ".join(reversed(paragraph.split())) for paragraph in LONG]
    assert shared(sketch_of(reading.of(LONG)), sketch_of(reading.of(other))) == 0


@pytest.mark.parametrize(
    "otherwise", [{"version": "9"}, {"algorithm": "other"}, {"seed": 1}, {"shingle": 7}, {"opening": 50}]
)
def test_a_sketch_made_otherwise_is_never_compared(otherwise: dict[str, object]):
    sketch = sketch_of(reading.of(LONG))
    assert shared(sketch, replace(sketch, **otherwise)) == 0


@pytest.mark.parametrize(("words", "has_keys"), [(FEWEST_WORDS - 1, False), (FEWEST_WORDS, True)])
def test_a_report_of_almost_no_words_has_no_keys(words: int, has_keys: bool):
    sketch = sketch_of(reading.of([" ".join(f"w{n}" for n in range(words))]))
    assert bool(keys(sketch)) is has_keys


def test_a_report_without_running_text_can_be_sketched():
    assert keys(sketch_of(make.report("Bridge shut"))) == ()
