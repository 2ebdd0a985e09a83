"""Which stories a share of them is: always the same, each share within the larger."""

import random
from collections.abc import Iterable

SEED = 7


def first_part(names: Iterable[str], part: float) -> set[str]:
    """The names of this share of the stories (0 to 1), at least one."""
    shuffled = sorted(set(names))
    random.Random(SEED).shuffle(shuffled)
    return set(shuffled[: max(1, round(len(shuffled) * part))])
