"""The drawings of the pages: pure geometry, which the macros of ``templates/drawings.html`` turn into SVG.

In go the lines that the brief is made of, out come places, paths and words; nothing here knows of HTML. Every text is
on one line and cut to its room, and whatever a mark shows is also said in words.
"""

from reportedly.web.drawings.figures import FiguresDrawing, figures_drawing
from reportedly.web.drawings.sources import SourcesDrawing, sources_drawing
from reportedly.web.drawings.spark import SparkDrawing, spark_drawing

__all__ = [
    "FiguresDrawing",
    "SourcesDrawing",
    "SparkDrawing",
    "figures_drawing",
    "sources_drawing",
    "spark_drawing",
]
