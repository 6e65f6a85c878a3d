"""Before every import there is a copy, and every copy brings everything back."""

from tests.torture import backups


def test_every_import_is_preceded_by_a_copy_that_restores(tmp_path):
    result = backups.torture(tmp_path, imports=4, days=20)
    assert result.is_good, result.faults
    assert result.restored == 4
