"""Reports → which of them are copies, and which passages any two share.

In: reports, two at a time. Out: a sketch of each, by which candidates are found; an overlap of two, with the spans
of every shared passage and whether one is a copy; and of many overlaps, which report each copy is listed under.
Everything is told from the reports alone, whatever else has been read.
"""

from reportedly.stories.copies.originals import originals
from reportedly.stories.copies.overlaps import overlap_of
from reportedly.stories.copies.sketches import Sketch, keys, sketch_of

__all__ = ["Sketch", "keys", "originals", "overlap_of", "sketch_of"]
