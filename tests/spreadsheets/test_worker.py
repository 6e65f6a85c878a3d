"""The child process: what it may do, and that the program outlives whatever becomes of it."""

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from smallcrm import processes
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.spreadsheets.reading import transfer, worker
from smallcrm.spreadsheets.reading.read import read_workbook
from tests.sources import ROOT

TABLE = "Name;Phone\nAnn;123\nBob;456\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def instead(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Put another program in the place of the reading child."""
    monkeypatch.setattr(processes, "command", lambda _: [sys.executable, "-I", "-c", code])


def run(table: Path, **more: object) -> list[tuple[object, ...]]:
    messages: list[tuple[object, ...]] = []
    with table.open("rb", buffering=0) as file:
        worker.run(file, {}, messages.append, **more)  # type: ignore[arg-type]
    return messages


def no_children() -> bool:
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return True
    return False


@pytest.mark.parametrize(
    "code",
    [
        "import os; os.abort()",
        "import os; os.kill(os.getpid(), 9)",
        "raise SystemExit(3)",
        "import sys; sys.stdout.buffer.write(b'\\xff\\xff\\xff\\xff' + b'x' * 1000)",
        "import sys; sys.stdout.buffer.write(b'\\x05\\x00\\x00\\x00hello')",
        "import sys; sys.stdout.buffer.write(b'\\x05\\x00')",
    ],
    ids=["aborts", "killed", "exits", "endless message", "no message", "half a message"],
)
def test_a_child_that_dies_or_babbles_is_a_crash_and_no_more(monkeypatch, table, code):
    instead(monkeypatch, code)
    with pytest.raises(worker.ReaderCrashed):
        run(table)
    assert no_children()


def test_a_crashed_reader_makes_one_plain_error(monkeypatch, table):
    instead(monkeypatch, "import os; os.abort()")
    with pytest.raises(UserError) as refused:
        read_workbook(table)
    assert refused.value.code == "file_damaged"
    assert refused.value.facts["path"] == str(table)


def test_a_child_that_hangs_is_ended(monkeypatch, table):
    instead(monkeypatch, "import time; time.sleep(60)")
    monkeypatch.setattr(worker, "_LONGEST_SILENCE_S", 0.3)
    start = time.monotonic()
    with pytest.raises(UserError) as refused:
        run(table)
    assert refused.value.code == "reader_timeout"
    assert time.monotonic() - start < 30
    assert no_children()


def test_a_child_that_writes_and_hangs_is_ended(monkeypatch, table):
    message = transfer.dumps(("sheet", "x", 0))
    endless = (
        f"import sys\nwhile True: sys.stdout.buffer.write({len(message).to_bytes(4, 'little') + message!r})"
    )
    instead(monkeypatch, endless)
    monkeypatch.setattr(worker, "_LONGEST_S", 0.3)
    with pytest.raises(UserError) as refused:
        run(table)
    assert refused.value.code == "reader_timeout"
    assert no_children()


def test_cancelling_ends_the_child(monkeypatch, table):
    instead(monkeypatch, "import time; time.sleep(60)")
    asked = iter([False, False])
    with pytest.raises(Cancelled):
        run(table, cancelled=lambda: next(asked, True))
    assert no_children()


def test_an_error_while_taking_rows_ends_the_child(table):
    def refuse(_message: tuple[object, ...]) -> None:
        raise ZeroDivisionError

    with table.open("rb", buffering=0) as file, pytest.raises(ZeroDivisionError):
        worker.run(file, {}, refuse)
    assert no_children()


def test_reads_from_a_thread(table):
    found = []
    reader = threading.Thread(target=lambda: found.append(read_workbook(table).sheets[0].rows))
    reader.start()
    reader.join()
    assert found == [[("Name", "Phone"), ("Ann", "123"), ("Bob", "456")]]


def test_reads_in_several_threads_at_once(tmp_path):
    paths = []
    for number in range(6):
        path = tmp_path / f"{number}.csv"
        path.write_text(f"Name;Number\nAnn;{number}\n", encoding="utf-8")
        paths.append(path)
    found: dict[int, object] = {}
    readers = [
        threading.Thread(
            target=lambda at=at, path=path: found.update({at: read_workbook(path).sheets[0].rows[1]})
        )
        for at, path in enumerate(paths)
    ]
    for reader in readers:
        reader.start()
    for reader in readers:
        reader.join()
    assert found == {number: ("Ann", str(number)) for number in range(6)}


def outside(code: str, cwd: Path = ROOT, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=cwd, capture_output=True, text=True, check=False, **more
    )


def test_reads_where_standard_input_and_output_are_closed(table, tmp_path):
    result = tmp_path / "result"
    code = (
        "import os\n"
        "for number in (0, 1, 2): os.close(number)\n"
        "from smallcrm.spreadsheets.reading.read import read_workbook\n"
        f"rows = read_workbook({str(table)!r}).sheets[0].rows\n"
        f"open({str(result)!r}, 'w').write(repr(rows))"
    )
    outside(code)
    assert result.read_text() == repr([("Name", "Phone"), ("Ann", "123"), ("Bob", "456")])


def test_the_child_cannot_be_led_astray_by_its_surroundings(table, tmp_path):
    """Neither a module of the current folder nor PYTHONPATH or PYTHONSTARTUP reaches it."""
    (tmp_path / "csv.py").write_text("import os; os.abort()")
    code = f"from smallcrm.spreadsheets.reading import read; print(read.read_workbook({str(table)!r}).format)"
    surroundings = {**os.environ, "PYTHONSTARTUP": str(tmp_path / "csv.py"), "PYTHONHASHSEED": "1"}
    done = outside(f"import sys; sys.path.append({str(ROOT)!r}); {code}", env=surroundings, cwd=ROOT)
    assert done.stdout.strip() == "csv", done.stderr


def test_the_child_loads_neither_qt_nor_a_database(table):
    code = (
        "import io, sys\n"
        "from smallcrm.spreadsheets.reading import child\n"
        "from smallcrm.spreadsheets.reading.sink import Sink\n"
        f"child._read({TABLE.encode()!r}, {{}}, Sink(lambda message: None))\n"
        "print(*[name for name in sys.modules if name.split('.')[0] in "
        "('PySide6', 'sqlite3', 'sqlcipher3', 'sqlite_utils', 'openpyxl', 'lxml', 'chardet')])"
    )
    done = outside(code)
    assert done.stdout.split() == [], done.stderr


@pytest.mark.parametrize(
    "attempt",
    [
        "__import__('socket').create_connection(('203.0.113.1', 80), 1)",
        "__import__('socket').getaddrinfo('example.org', 80)",
        "__import__('subprocess').run(['true'])",
        "__import__('os').system('true')",
        "__import__('os').fork()",
        "open('/etc/passwd')",
        "open('{folder}/new', 'w')",
        "__import__('os').remove('{folder}/table.csv')",
        "__import__('os').mkdir('{folder}/new')",
        "__import__('tempfile').TemporaryFile()",
        "__import__('sqlite3').connect('{folder}/new')",
    ],
)
def test_the_child_refuses_network_programs_and_other_files(table, attempt):
    code = (
        "from smallcrm.spreadsheets.reading import child\n"
        "child._guard()\n"
        f"try: {attempt.format(folder=table.parent)}\n"
        "except (PermissionError, FileNotFoundError): print('refused')"
    )
    assert outside(code).stdout.strip() == "refused"
    assert sorted(path.name for path in table.parent.iterdir()) == ["table.csv"]


def test_the_child_may_still_import_what_it_reads_with():
    code = (
        "from smallcrm.spreadsheets.reading import child\n"
        "child._guard()\n"
        "import mimetypes; mimetypes.knownfiles = []\n"
        "import openpyxl, xlrd, lxml.etree, chardet, msoffcrypto, python_calamine, email, defusedxml\n"
        "print('imported')"
    )
    done = outside(code)
    assert done.stdout.strip() == "imported", done.stderr


def test_a_frozen_program_is_started_as_its_own_child(monkeypatch):
    from smallcrm.db import beside
    from smallcrm.spreadsheets.reading import child

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    started = []
    for module, work in ((child, processes.READING), (beside, processes.FINDING)):
        monkeypatch.setattr(module, "main", lambda work=work: started.append(work))
        program, asked = processes.command(work)
        assert program == sys.executable
        processes.run_if_asked(["smallcrm", "import", asked])
        processes.run_if_asked(["smallcrm", asked])
    assert started == [processes.READING, processes.FINDING]


def test_small_files_get_little_memory_and_large_ones_enough():
    assert worker.memory_limit(10_000) < 512 << 20
    assert worker.memory_limit(300 << 20) == 2 << 30


def test_patience_grows_with_the_file_and_while_the_child_speaks(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(worker, "time", SimpleNamespace(monotonic=lambda: now[0]))

    def lasts(size: int, *heard_at: float) -> float:
        now[0] = 100.0
        patience = worker.Patience(size)
        spoken = list(heard_at)
        while not patience.is_over:
            now[0] += 0.5
            if spoken and now[0] - 100 >= spoken[0]:
                spoken.pop(0)
                patience.heard()
        return now[0] - 100

    assert lasts(10_000) < 9
    assert lasts(10_000, *range(200)) <= 10
    assert 28 <= lasts(20 << 20) < 30
    assert 32 <= lasts(20 << 20, 24.0) < 34
    assert 60 <= lasts(20 << 20, *range(200)) < 61
    assert 60 <= lasts(300 << 20) < 61
