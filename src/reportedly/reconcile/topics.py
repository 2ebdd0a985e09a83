"""What each claim of a story is about: the telling words of its content, or of the claim that it points back at."""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from reportedly.model import Claim
from reportedly.reconcile.pointing import antecedent
from reportedly.reconcile.weights import ALIKE, FEWEST_CLAIMS, LEAST_SHARED
from reportedly.reconcile.words import Weights, likeness, shared_weight, weights_of


class Topics:
    """What the claims of one story are about. Words that most of its claims have say nothing about which of its
    questions is meant: they are weighed by the claims of reports that are no copies, so that a copy changes
    nothing."""

    least_shared = LEAST_SHARED

    def __init__(self, claims: Sequence[Claim], copies: Collection[str] = ()) -> None:
        own = {claim.id: weights_of(claim.content.text) for claim in claims}
        weighed = [own[claim.id] for claim in claims if claim.report not in copies]
        self._share = Counter(word for words in weighed for word in words)
        self.claims = list(claims)
        self._claims = max(len(weighed), FEWEST_CLAIMS)
        self.told_by_id = _told(claims)
        self._weights: dict[str, Weights] = {}
        for claim in sorted(claims, key=lambda c: (c.report, c.content.hull.start, c.id)):
            told = self.told_by_id.get(claim.id)
            self._weights[claim.id] = self._weights[told.id] if told else self._weighed(own[claim.id])
        self._places_by_word: dict[str, list[int]] = defaultdict(list)
        for n, claim in enumerate(claims):
            for word in self._weights[claim.id]:
                self._places_by_word[word].append(n)

    def weights(self, claim: Claim) -> Weights:
        """The telling words of the claim's content."""
        return self._weights[claim.id]

    def weigh(self, text: str) -> Weights:
        """The telling words of any text, weighed as those of the claims are."""
        return self._weighed(weights_of(text))

    def are_alike(self, a: Claim, b: Claim) -> bool:
        """Whether two claims are of one matter; symmetric."""
        first, second = self._weights[a.id], self._weights[b.id]
        return likeness(first, second) >= ALIKE and shared_weight(first, second) >= LEAST_SHARED

    def near(self, words: Weights) -> list[Claim]:
        """The claims that share a telling word, in the order they came in."""
        places = {n for word in words for n in self._places_by_word.get(word, ())}
        return [self.claims[n] for n in sorted(places)]

    def _weighed(self, words: Weights) -> Weights:
        return {word: weight * self._part(word) for word, weight in words.items()}

    def _part(self, word: str) -> float:
        """1 for a word of one claim, towards 0 for a word of all."""
        return math.log(1 + self._claims / max(self._share[word], 1)) / math.log(1 + self._claims)


def _told(claims: Sequence[Claim]) -> dict[str, Claim]:
    """By its id, each claim that points back: at which."""
    out: dict[str, Claim] = {}
    before: dict[str, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda c: (c.report, c.content.hull.start, c.id)):
        if found := antecedent(claim, before[claim.report]):
            out[claim.id] = found
        before[claim.report].append(claim)
    return out
