"""Where the bars of the sources stand: columns across, each as high as the links that meet it need."""

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import Struct

from reportedly.web.drawings.folded import Arrow
from reportedly.web.drawings.stacking import tops_of

TOP = 92.0
"""Where the bars begin: above them stand the words and the headings of the columns."""
SIDE_ROOM = 186.0
"""The room for labels at either side."""
SPAN, BETWEEN_SPAN = 160.0, 192.0
"""From the bars of the reports to the next, and from one column between, with its labels, to the next."""
BAR = 5.0
LINE_HEIGHT = 15.0
PORT = 4.0
"""How far apart links meet a bar."""
SHORTEST, LONGEST = 13.0, 60.0


class Bars(Struct, frozen=True):
    """The column of each node, and the left side, top and height of its bar. ``last``: the column at the right."""

    column: dict[str, int]
    x: dict[str, float]
    y: dict[str, float]
    height: dict[str, float]
    last: int

    @property
    def width(self) -> float:
        """The width of the drawing."""
        return column_x(self.last) + BAR + SIDE_ROOM

    @property
    def bottom(self) -> float:
        """Where the lowest bar ends."""
        return max(self.y[key] + self.height[key] for key in self.y)

    def middle(self, key: str) -> float:
        """The height at which a node's label stands."""
        return self.y[key] + self.height[key] / 2


def bars_of(columns: Sequence[Sequence[str]], lines_by_key: Mapping[str, int], arrows: Sequence[Arrow]) -> Bars:
    """A bar for each node, with room for as many lines of a label."""
    out, into = Counter(each.citing for each in arrows), Counter(each.cited for each in arrows)
    height = {key: min(LONGEST, max(SHORTEST, PORT * max(out[key], into[key]) + 2)) for key in lines_by_key}
    room = {key: max(height[key], LINE_HEIGHT * lines) for key, lines in lines_by_key.items()}
    tops = tops_of(columns, room, arrows, top=TOP)
    return Bars(
        column={key: n for n, column in enumerate(columns) for key in column},
        x={key: column_x(n) for n, column in enumerate(columns) for key in column},
        y={key: round(top + (room[key] - height[key]) / 2, 1) for key, top in tops.items()},
        height=height,
        last=len(columns) - 1,
    )


def column_x(n: int) -> float:
    """The left side of the bars of a column."""
    return SIDE_ROOM if n == 0 else SIDE_ROOM + SPAN + BETWEEN_SPAN * (n - 1)
