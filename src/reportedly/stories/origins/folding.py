"""Names compared as they sound rather than as they are spelled: "Kovalskyy", "Kovalsky", "Kovalskiy".

A name is folded to plain lower-case words; a word is reduced to a *skeleton* in which letters that different
ways of writing a foreign name use for one sound are the same. Only rules, no distance: "Martin" is not "Marin".
"""

import functools
import re
import unicodedata

from reportedly.stories.origins.words import name_words

_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_ARTICLE = re.compile(r"\s*(?:the|an?)\s", re.I)
_GENITIVE = re.compile(r"'s\b|(?<=s)'(?=\s|$)")

# In this order. Left: a pattern over plain letters; right: what stands for it in the skeleton.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("y", "i"),
        ("ij$", "i"),
        ("(?<=[aeiou])i(?=[aeiou])", ""),
        ("ie", "e"),
        ("ph", "f"),
        ("ck|q", "k"),
        ("x", "ks"),
        ("kh", "h"),
        ("dh", "d"),
        ("w", "v"),
        ("ou|oo", "u"),
        ("ue", "u"),
        ("oe", "o"),
        ("ae", "a"),
        (r"(.)\1+", r"\1"),
    )
)


@functools.lru_cache(maxsize=8192)
def fold(words: str) -> str:
    """Lower case without accents, apostrophes, dots and genitives: "Torvia’s U.S. élan" gives "torvia us elan"."""
    text = words.replace("’", "'").replace("ʼ", "'").lower().translate(_LETTERS)
    text = _GENITIVE.sub("", text).replace("'", "").replace(".", "")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


@functools.lru_cache(maxsize=8192)
def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a name, without a leading article.

    >>> words_of("The Salt Carriers’ Union")
    ('salt', 'carriers', 'union')
    """
    words = tuple(re.findall(r"\w+", fold(name)))
    return words[1:] if len(words) > 1 and _ARTICLE.match(name) else words


@functools.lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """What different spellings of one foreign name share.

    >>> skeleton("zelenskyy") == skeleton("zelensky") == skeleton("zelenskiy")
    True
    >>> skeleton("marin") == skeleton("martin")
    False
    """
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


def same_word(one: str, other: str) -> bool:
    """Whether two folded words may be one name in two spellings."""
    return one == other or skeleton(one) == skeleton(other)


@functools.cache
def _row_by_given() -> dict[str, int]:
    return {name: row for row, names in enumerate(name_words().given) for name in names}


def same_given(one: str, other: str) -> bool:
    """Whether two given names may be one person's: "Ana" and "A", "Anna", "Bill" and "William"; not "Ana" and "Jan"."""
    if same_word(one, other):
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    rows = _row_by_given()
    return one in rows and rows[one] == rows.get(other)


def consonants(word: str) -> str:
    """The skeleton without its vowels: "Andersen" and "Anderson" share it."""
    return re.sub("[aeiou]", "", skeleton(word))
