"""Making the tagger's weights out of labelled stories; no part of running the program. README.md says how.

``examples`` (with the project's own Python) cuts the stories into windows with their labels; ``learn`` (with PyTorch,
in an environment of its own) trains on them; ``model`` is what is trained; ``export`` writes what the program runs.
"""
