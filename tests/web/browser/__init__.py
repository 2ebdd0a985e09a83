"""The pages in a real browser. ``make test-web`` runs these; they need Chromium and take a minute or two."""
