"""Describing attributions once they are found: who speaks, how, how surely, through whom, on which day.

Each module answers one question about an attribution and knows nothing of how it was found:
``speakers`` (with ``naming``, ``pointing``, ``discourse``), ``authority``, ``stance``, ``certainty``,
``modes``, ``chains`` (with ``links``), ``said``.
"""
