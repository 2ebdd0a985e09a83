"""The claims that news sentences hold, by the construction that attributes them."""

import pytest

from tests.extract.claim_cases import Case, cases_by_file, differences, params

FILES = [stem for stem in cases_by_file() if stem.startswith("claims_")]


@pytest.mark.parametrize("case", params(*FILES))
def test_the_text_holds_these_claims_and_no_others(case: Case):
    wrong = differences(case)
    assert not wrong, "\n".join([case.text, *wrong])


@pytest.mark.parametrize("stem", cases_by_file())
def test_every_case_says_what_it_expects_in_the_words_of_its_text(stem: str):
    lost = []
    for case in cases_by_file()[stem]:
        assert case.nothing != bool(case.claims), f"either claims or nothing: {case.text}"
        for claim in case.claims:
            pieces = [claim.content] if isinstance(claim.content, str) else claim.content or []
            cue = claim.cue.split() if isinstance(claim.cue, str) else []
            words = [w for w in (claim.source, *cue, *pieces, *(claim.hedges or [])) if isinstance(w, str)]
            lost += [(case.text, w) for w in words if w not in case.text]
    assert lost == []


def test_no_text_stands_twice_among_the_cases():
    texts = [(case.text, case.headline) for cases in cases_by_file().values() for case in cases]
    assert sorted({t for t in texts if texts.count(t) > 1}) == []


def test_at_least_forty_texts_hold_no_claim():
    assert sum(case.nothing for cases in cases_by_file().values() for case in cases) >= 40
