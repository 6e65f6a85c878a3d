"""An import taken back leaves no trace, and done again gives the same."""

from tests.torture import undone


def test_imports_taken_back_leave_the_file_as_it_was(tmp_path):
    result = undone.torture(tmp_path, imports=10)
    assert result.is_good, result.faults
    assert result.imports >= 9
    assert result.changed_rows > 200
