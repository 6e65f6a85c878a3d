"""Two programs that send quotes at once, one killed in between, in the small count of the suite."""

from tests.torture import numbering


def test_no_number_comes_twice_and_none_is_missing(tmp_path):
    result = numbering.torture(tmp_path, rounds=2)
    assert result.is_good, result.faults
    assert result.sent >= 2 * numbering.DRAFTS // 2
