"""The program as a process: closed it goes on beside the clock, started again it is back, Exit ends it."""

from tests.ui.window_process import WindowProcess

BESIDE_THE_CLOCK = """\
from smallcrm.ui.notices.tray import Tray
Tray.is_available = property(lambda _: True)
window.ctx.choose(stays_in_tray=True)
window.close()
QTimer.singleShot(200, lambda: say("gone" if not window.isVisible() else "there"))
"""


def test_closed_it_goes_on_and_a_second_start_brings_it_back(path, tmp_path):
    with WindowProcess(path, tmp_path, then=BESIDE_THE_CLOCK) as first:
        assert first.said() == "open first_start"
        assert first.said() == "gone"
        with WindowProcess(path, tmp_path) as second:
            assert (second.ended(), second.said()) == (0, "")
        assert first.said() == "front"


def test_exit_ends_it_though_its_window_is_closed(path, tmp_path):
    leaving = BESIDE_THE_CLOCK + "QTimer.singleShot(600, window.leave)\n"
    with WindowProcess(path, tmp_path, then=leaving) as program:
        assert program.said() == "open first_start"
        assert program.said() == "gone"
        assert program.ended() == 0
