"""Nothing that was said to be saved is lost, nothing half is there, whenever the process dies."""

import sys

import pytest

from tests.torture import kill


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_killed_process_loses_nothing_and_leaves_nothing_half_done(tmp_path):
    result = kill.torture(tmp_path, kills=15)
    assert result.is_good, [result.line(), *result.lost, *result.torn, *result.unsound]
    assert result.kills == 15
    assert result.cut_short > 3
    assert set(result.by_kind) >= {"add", "edit", "import"}
