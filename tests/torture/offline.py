"""The program asks nothing of the network: not one connection, and it works where there is none."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HOOK = """
import os, sys
def _note(event, arguments):
    if event in ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "urllib.Request"):
        address = arguments[1] if len(arguments) > 1 else arguments[0]
        if not isinstance(address, (str, bytes)) or event in ("socket.getaddrinfo", "urllib.Request"):
            with open(os.environ["TORTURE_CONNECTIONS"], "a") as file:
                file.write(f"{event} {address!r}\\n")
sys.addaudithook(_note)
"""
"""Loaded by every Python process of the run, the readers of spreadsheets included."""


@dataclass(slots=True)
class Result:
    """What a day's work on the command line asked of the network."""

    commands: int = 0
    connections: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    was_cut_off: bool = False

    @property
    def is_good(self) -> bool:
        return not (self.connections or self.failed)

    def line(self) -> str:
        """Say it in one line."""
        where = "without a network" if self.was_cut_off else "with a network in reach"
        return (
            f"G22 offline: {self.commands} commands {where}, connections {len(self.connections)}, "
            f"failed {len(self.failed)}"
        )


def torture(folder: Path) -> Result:
    """Run every command once, in a network namespace with nothing in it where the system allows."""
    result = Result(was_cut_off=_can_be_cut_off())
    noted = folder / "connections.txt"
    noted.touch()
    (folder / "sitecustomize.py").write_text(HOOK, encoding="utf-8")
    environment = os.environ | {
        "PYTHONPATH": f"{folder}{os.pathsep}{ROOT}",
        "TORTURE_CONNECTIONS": str(noted),
        "SMALLCRM_HOME": str(folder / "home"),
    }
    before = ["unshare", "-rn"] if result.was_cut_off else []
    for words in day_of_work(folder):
        command = [
            *before,
            sys.executable,
            "-m",
            "smallcrm",
            *words,
            "--db",
            str(folder / "shop.db"),
            "--lang",
            "en",
        ]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=300, check=False
        )
        result.commands += 1
        if done.returncode:
            result.failed.append(f"{' '.join(words)}: {done.stderr.strip()[-300:]}")
    result.connections = noted.read_text(encoding="utf-8").splitlines()
    return result


def day_of_work(folder: Path) -> list[list[str]]:
    """List the commands, from an empty file to a restored one."""
    sample = ROOT / "resources" / "samples" / "garage.xls"
    return [
        ["import", str(sample), "--country", "GB", "--json"],
        ["customers", "--json"],
        ["search", "a", "--json"],
        ["due", "--days", "60", "--json"],
        ["report", "--list"],
        ["report", "monthly", "--out", str(folder / "monthly.pdf"), "--month", "2026-11"],
        ["export", str(folder / "all.xlsx"), "--what", "everything"],
        ["export", str(folder / "people.vcf")],
        ["backup", str(folder / "copies")],
        ["check"],
        ["undo"],
        ["history", "--json"],
    ]


def _can_be_cut_off() -> bool:
    if shutil.which("unshare") is None:
        return False
    tried = subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False)
    return tried.returncode == 0
