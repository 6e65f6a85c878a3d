"""Reads hostile files and prints what came of each: python -m tests.data.hostile.run NAME...

One JSON object a line: name, answer, right, seconds; last of all the memory of the largest child, in MiB.
Runs apart from the tests, so that no other process of theirs is measured. Anything but reading is refused on
the way: the network, files opened for writing, other programs than the reading child.
"""

import json
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.read import read_workbook
from tests.data.hostile.build import READ, Hostile, all_files


def main() -> None:
    wanted = set(sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        for each in all_files():
            if each.name in wanted:
                print(json.dumps(_read(each, Path(folder))), flush=True)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(json.dumps({"peak_mib": peak}))


def _read(each: Hostile, folder: Path) -> dict[str, object]:
    path = folder / each.file
    path.write_bytes(each.content)
    start = time.monotonic()
    _watching.append(True)
    try:
        read_workbook(path)
        answer = READ
    except UserError as refused:
        answer = refused.code
    finally:
        _watching.clear()
    seconds = round(time.monotonic() - start, 2)
    path.unlink()
    return {
        "name": each.name,
        "answer": answer,
        "right": answer in each.answers,
        "seconds": seconds,
        "left": _children_left(),
    }


_watching: list[bool] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if not _watching:
        return
    if event.startswith(("socket.", "urllib.", "os.system", "os.exec", "os.remove", "os.rename", "os.mkdir")):
        raise PermissionError(event)
    if event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
        # The child's standard error goes there.
        if arguments[0] != os.devnull:
            raise PermissionError(f"{event} {arguments[0]}")
    elif event == "subprocess.Popen" and arguments[0] != sys.executable:
        raise PermissionError(f"{event} {arguments[0]}")


def _children_left() -> bool:
    try:
        os.waitpid(-1, os.WNOHANG)
    except ChildProcessError:
        return False
    return True


if __name__ == "__main__":
    sys.addaudithook(_watch)
    main()
