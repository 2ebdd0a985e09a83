"""On which side of a question a stance stands."""

from reportedly.model import Stance

HOLDS = (Stance.AFFIRMS, Stance.CONFIRMS)
"""Who gives an answer."""

COUNTED = (*HOLDS, Stance.DENIES)
"""Stances whose origins are counted: who could not tell, or said nothing, is no origin of an answer."""
