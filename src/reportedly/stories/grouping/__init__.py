"""Reports → stories: which reports tell of one event.

Each report has a *profile* of the few words that tell its event (``profile_of``). *Keys* made of the profile say in an
index which pairs to compare (``keys``); a *link* says that two reports tell of one event, judged from the two alone
(``link_of``); links and corrections come to groups (``grouped``), and a group is a story (``story_of``). None of it
depends on the order of the reports, and no link on what else there is: two reports that are linked in one ledger are
linked in every other.
"""

from reportedly.stories.grouping.joining import Dated, grouped
from reportedly.stories.grouping.keys import keys
from reportedly.stories.grouping.links import WEIGHTS, Weights, link_of
from reportedly.stories.grouping.profiles import VERSION, Profile, profile_of
from reportedly.stories.grouping.stories import spanning, story_of

__all__ = [
    "VERSION",
    "WEIGHTS",
    "Dated",
    "Profile",
    "Weights",
    "grouped",
    "keys",
    "link_of",
    "profile_of",
    "spanning",
    "story_of",
]
