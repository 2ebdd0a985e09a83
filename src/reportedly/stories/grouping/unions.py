"""Sets that grow together, and pairs that must never come into one set."""

from collections.abc import Hashable


class Unions[T: Hashable]:
    """Disjoint sets with forbidden pairs. Anything asked for that is in no set yet is a set of its own.

    The rule of its state: no set ever holds both sides of a pair that was parted.
    """

    def __init__(self) -> None:
        self._parent: dict[T, T] = {}
        self._parted: dict[T, set[T]] = {}

    def root(self, one: T) -> T:
        """What stands for the set that ``one`` is in."""
        path = []
        while (parent := self._parent.get(one, one)) != one:
            path.append(one)
            one = parent
        for passed in path:
            self._parent[passed] = one
        return one

    def may_join(self, one: T, other: T) -> bool:
        """Whether no parted pair would come into one set."""
        a, b = self.root(one), self.root(other)
        return a == b or all(self.root(parted) != b for parted in self._parted.get(a, ()))

    def may_part(self, one: T, other: T) -> bool:
        """Whether the two are in different sets now."""
        return self.root(one) != self.root(other)

    def join(self, one: T, other: T) -> None:
        """Make the two sets one."""
        a, b = self.root(one), self.root(other)
        if a == b:
            return
        self._parent[b] = a
        if parted := self._parted.pop(b, None):
            self._parted.setdefault(a, set()).update(parted)

    def part(self, one: T, other: T) -> None:
        """Forbid that the two ever come into one set."""
        a, b = self.root(one), self.root(other)
        self._parted.setdefault(a, set()).add(b)
        self._parted.setdefault(b, set()).add(a)
