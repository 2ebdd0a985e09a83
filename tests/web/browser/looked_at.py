"""Which pages of which ledgers are looked at: each kind of page small, harmful and large, and a ledger with nothing."""

ALWAYS = ("stories", "search", "search without a result", "corrections", "failures")
OF_A_STORY = ("story", "statements", "report", "compare", "claim", "speaker")

PAGES_BY_SITE = {
    "example": ALWAYS + OF_A_STORY,
    "hostile": ("stories", "search", *OF_A_STORY),
    "big": ("stories", "search", *OF_A_STORY),
    "empty": ALWAYS,
}

EVERY_PAGE = [(site, page) for site, pages in PAGES_BY_SITE.items() for page in pages]
EXAMPLE_PAGES = PAGES_BY_SITE["example"]
