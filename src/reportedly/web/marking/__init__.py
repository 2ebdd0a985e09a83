"""A report's text with its marks: cut into runs, pages, and parts that a template can print. See ``web/marks.py``."""
