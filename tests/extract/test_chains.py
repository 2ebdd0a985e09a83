"""Through whom a statement came, from the one the reporter read or heard back to the first."""

import pytest

from tests.extract.claim_cases import Case, differences, params


@pytest.mark.parametrize("case", params("chains"))
def test_the_(case: Case):
    wrong = differences(case)
    assert not wrong, "\n".join([case.text, *wrong])
