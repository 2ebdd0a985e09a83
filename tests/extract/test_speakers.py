"""Who a source is: pronouns, titles, acronyms and short names to one speaker."""

import pytest

from tests.extract.claim_cases import Case, differences, params


@pytest.mark.parametrize("case", params("speakers"))
def test_the_(case: Case):
    wrong = differences(case)
    assert not wrong, "\n".join([case.text, *wrong])
