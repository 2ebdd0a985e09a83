"""What is kept across reports, made and mended a little at a time: compare, group, name.

``weave`` does what is still to do in a ledger and no more: each new report is compared with those that share a key
with it; the neighbourhoods that changed are grouped anew; the stories that changed get their title and their speakers'
names. Links and overlaps depend on the pair alone and every one is kept, and groups on the neighbourhood alone, so that
the order of reading changes nothing. Each step is whole or not done, and what is still to do stands in the ledger:
after an interruption the next call goes on.
"""

from reportedly.weaving.guard import Guard
from reportedly.weaving.naming import KeptOfStory, kept_of_story
from reportedly.weaving.steps import Woven, weave, weave_unnamed

__all__ = ["Guard", "KeptOfStory", "Woven", "kept_of_story", "weave", "weave_unnamed"]
