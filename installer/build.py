"""Build the frozen program into dist/smallcrm and let it do its main job once.

    .venv/bin/python installer/build.py

Needs the environment `make` or the lines in README.md set up; PyInstaller is fetched into it.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "dist" / "smallcrm" / ("smallcrm.exe" if sys.platform == "win32" else "smallcrm")


def main() -> int:
    python = [sys.executable, "-m"]
    subprocess.run([*python, "pip", "install", "--quiet", "pyinstaller>=6.15"], check=True)
    build = ["PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "installer/smallcrm.spec"]
    subprocess.run([*python, *build], cwd=ROOT, check=True)
    _try_it()
    size = sum(file.stat().st_size for file in PROGRAM.parent.rglob("*") if file.is_file())
    print(f"{PROGRAM.parent.relative_to(ROOT)}: {size / 1e6:.0f} MB")
    return 0


def _try_it() -> None:
    """Import a spreadsheet and print the report in Chinese: what a missing piece would break first."""
    sample = ROOT / "resources" / "samples" / "insurance.xlsx"
    with tempfile.TemporaryDirectory() as home:
        surroundings = os.environ | {"SMALLCRM_HOME": home}
        for command in (
            ["import", str(sample)],
            ["due", "--days", "30"],
            ["report", "monthly", "--lang", "zh", "--out", str(Path(home) / "report.pdf")],
        ):
            print("$ smallcrm", *command)
            subprocess.run([PROGRAM, *command], env=surroundings, check=True)


if __name__ == "__main__":
    sys.exit(main())
