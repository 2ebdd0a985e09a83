"""Corrections by hand: of the grouping, of what was read out of a report, of what is asked of a story.

Each is kept in terms of reports or findings, so that it holds for every later read, and what it touches is worked out
anew at once. A later correction wins over an earlier one that it contradicts. One that is undone stays in the record.
"""

from reportedly.correcting.claims import reject, set_speaker
from reportedly.correcting.grouping import merge, move, split
from reportedly.correcting.making import Corrected, by_now, undo
from reportedly.correcting.questions import unite
from reportedly.model import By

__all__ = ["By", "Corrected", "by_now", "merge", "move", "reject", "set_speaker", "split", "undo", "unite"]
