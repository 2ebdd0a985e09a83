"""A corpus of invented reports in which every attribution and figure is labelled; see README.md beside this file.

The stories lie in ``stories/`` as plain text with marks inline. ``nouns`` are what one holds, ``marks`` reads one,
``build`` makes the JSON of labelled stories out of it, ``check`` says what is wrong with it and lists what no label
covers, ``repeats`` finds phrases that stand in several stories, ``counts`` counts, and ``agreement`` compares two
labellings of the same texts. ``python -m corpus`` runs them.
"""
