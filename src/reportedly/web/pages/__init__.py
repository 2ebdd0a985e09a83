"""One module for each page: its context, and how it is filled from the ledger's queries. None of them makes HTML."""
