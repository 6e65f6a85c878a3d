"""A damaged, foreign or newer file is named for what it is and left as it was."""

from tests.torture import broken


def test_broken_files_neither_crash_nor_hang_nor_change_and_are_named(tmp_path):
    result = broken.torture(tmp_path, every=8)
    assert result.files >= 14
    assert result.is_good, result.report()
