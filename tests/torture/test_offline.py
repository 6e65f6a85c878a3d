"""Nothing of the program reaches for the network."""

from tests.torture import offline


def test_a_day_of_work_makes_no_connection(tmp_path):
    result = offline.torture(tmp_path)
    assert not result.connections, result.connections
    assert not result.failed, result.failed
    assert result.commands >= 12
