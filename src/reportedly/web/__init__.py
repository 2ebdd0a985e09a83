"""The ledger in the browser: pages that show what the ledger's queries return. Served at a loopback address."""
