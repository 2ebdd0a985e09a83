"""What is kept across reports, made and mended a little at a time: compare, group, settle.

``weave`` does what is still to do in a ledger and no more: each new report is compared with those that share a key
with it; the neighbourhoods that changed are grouped anew; of the stories that changed the title, the speakers' names
and how they stand are worked out. Links and overlaps depend on the pair alone and every one is kept, and groups on the
neighbourhood alone, so that the order of reading changes nothing. Each step is whole or not done, and what is still to
do stands in the ledger: after an interruption the next call goes on.
"""

from reportedly.weaving.guard import Guard
from reportedly.weaving.steps import Woven, weave, weave_unnamed

__all__ = ["Guard", "Woven", "weave", "weave_unnamed"]
