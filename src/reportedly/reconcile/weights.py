"""Every weight and limit by which answers are compared, in one table.

Measured on the labelled stories (docs/quality.md): the limits lie where a step either way changes nothing there, so
that they are not fitted to a sentence. What is compared with them, and the sentence that comes of it, stands in
``comparisons``, ``topics`` and ``disputes``.
"""

NAME = 0.35
"""What a capitalised word counts at most: everybody in a story speaks of the same places and people, so that a name
says little about which of its questions is meant."""

LEAST_TELLING = 0.12
"""Words less telling than this are left out ("said", "people", "new")."""

ALIKE = 0.5
"""Part of the shorter content's weight that two contents must share to be of one matter."""

LEAST_SHARED = 0.35
"""Weight that they must share besides: one telling word that few claims of the story have, or two that more have."""

FEWEST_CLAIMS = 20
"""In a story of fewer claims than this a word of two of them is still telling."""

REFUSED = 0.6
"""Part of the negated words that the other side must hold: "there was no torpedo" and "struck by a torpedo"."""

REFUSED_WORDS = 6
"""So many words after a negation are what it negates."""

MEASURED_ALIKE = 0.38
"""How much two measures' surroundings must share to be measures of one thing: one telling word such as "turnout"."""

BESIDE = 70
"""Characters to each side of a number, within its sentence, whose words say what is measured."""

POINTED_BACK = 4
"""So many claims back something can be pointed at: farther away no reader would look."""

TELLING_DIGITS = 3
"""A number of so many digits, noughts at its ends left out, is hardly given for two things: 58.2, 3,126,000; not
5,000."""

PART = 0.5
"""Of two numbers that one party gives in one report for one day, one smaller than this part of the other is a part
of it; one nearer to it is another try at the same number."""

LONGEST_WORDS = 40
"""A number's own words are quoted in a reason up to so many characters."""

PUT_BESIDE = 120
"""Characters between two numbers of a report, the second without a noun, within which the one is put beside the
other."""

HANDFUL = 12
"""Numbers up to this one party may give for two things."""
