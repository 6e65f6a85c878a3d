"""A few of the kills while typing; all of them are `make torture`."""

from tests.torture import drafts


def test_a_kill_while_typing_takes_the_last_seconds_at_most(tmp_path):
    result = drafts.torture(tmp_path, kills=3, typed_for_s=(3.5, 5.0))
    assert result.is_good, [result.line(), *result.faults]
    assert result.kills == 3
