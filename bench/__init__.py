"""What is measured: quality on labelled stories, speed, memory. ``python -m bench`` runs it all.

Results go to ``bench/results/*.json``; ``docs/quality.md`` says what each number means. Nothing
here is a test but the floors of the project's own labelled stories (``bench/floors.toml``), which
``tests/test_examples.py`` holds.
"""
