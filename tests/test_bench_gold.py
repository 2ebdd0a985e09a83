"""What the shared scorer prints, as names and values."""

from bench.gold import measures

PRINTED = """reports            2 of 2 in the ledger
claims             P 0.900  R 0.800  F1 0.847  (8 of 10 labelled, 9 found)
  stance            0.900  of 10 matched claims; 0.500 of the 2 less usual
  speaker           0.800  of 10 matched claims
  claims from noise  1
figures (low, high) P 1.000  R 0.500  F1 0.667  (1 of 2 labelled, 1 found)
  speaker           0.700  of 1 matched figures
"""


def test_a_printed_score_becomes_names_and_values():
    assert measures(PRINTED) == {
        "claims": {"precision": 0.9, "recall": 0.8, "f1": 0.847},
        "claims stance": 0.9,
        "claims stance, less usual": 0.5,
        "claims speaker": 0.8,
        "claims claims from noise": 1,
        "figures (low, high)": {"precision": 1.0, "recall": 0.5, "f1": 0.667},
        "figures speaker": 0.7,
    }
