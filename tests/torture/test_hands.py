"""A minute of somebody at random; the long run is `make torture`."""

from tests.torture import hands


def test_nothing_breaks_whatever_is_pressed(tmp_path):
    result = hands.torture(tmp_path, acts=250, first_seed=5)
    assert result.acts == 250
    assert not result.faults, result.faults
