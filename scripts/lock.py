"""Write the exact versions and hashes of every package: requirements.lock to run, -dev.lock to work on it.

Versions stay as they are locked unless pyproject.toml asks for others; `--upgrade` takes the newest.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# No index address: where packages come from is for each machine to say.
OPTIONS = [
    *("--universal", "--python-version", "3.11", "--generate-hashes"),
    *("--no-emit-index-url", "--no-emit-find-links", "--quiet"),
]
HEADER = ["--custom-compile-command", "make lock"]
LOCKS = {
    "requirements.lock": [],
    "requirements-dev.lock": ["--group", "dev", "--constraints", "requirements.lock"],
}


def main() -> int:
    python = [sys.executable, "-m"]
    # Only the lock needs this tool, so it is not locked itself.
    subprocess.run([*python, "pip", "install", "--quiet", "uv>=0.9"], check=True)
    for name, extra in LOCKS.items():
        command = [
            "uv",
            "pip",
            "compile",
            "pyproject.toml",
            *extra,
            *OPTIONS,
            *HEADER,
            *sys.argv[1:],
            "-o",
            name,
        ]
        subprocess.run([*python, *command], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
