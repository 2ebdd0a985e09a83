"""The ledger in the browser: pages that show what the ledger's queries return and compute nothing.

``app`` knows the addresses, ``pages/`` has one module for each page, whose context is a struct that says what each
field is for; ``templates/`` is the only place with HTML, ``drawings/`` and ``marking/`` make figures, sources and marks
into plain geometry and runs of text. ``safety`` says who may come in, and what a page may load. ``onefile`` makes a
story's page one file.
"""

from reportedly.web.app import Serving, app_of
from reportedly.web.safety import Door, is_loopback
from reportedly.web.server import address_of, bound, open_browser, serve

__all__ = ["Door", "Serving", "address_of", "app_of", "bound", "is_loopback", "open_browser", "serve"]
