"""The engine that runs everything in this process."""

from collections.abc import Callable, Iterable, Iterator

from reportedly.engine.engines import Died


class InProcess:
    """One chunk after the other."""

    def run[In, Out](self, work: Callable[[In], Out], chunks: Iterable[In]) -> Iterator[tuple[In, Out | Died]]:
        """Each chunk with its answer, in order."""
        for chunk in chunks:
            yield chunk, work(chunk)
