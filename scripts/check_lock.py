"""Say whether the lock files still fit pyproject.toml: every requirement locked, in a version it allows."""

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PIN = re.compile(r"^([A-Za-z0-9._-]+)==(\S+)")


def faults(root: Path = ROOT) -> Iterator[str]:
    """List what is out of step, a sentence each."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = project["project"]["dependencies"]
    developers = project["dependency-groups"]["dev"]
    for name, requirements in (("requirements.lock", wanted), ("requirements-dev.lock", wanted + developers)):
        text = (root / name).read_text(encoding="utf-8")
        yield from (f"{name}: {fault}" for fault in _faults_of(text, requirements))


def _faults_of(text: str, requirements: list[str]) -> Iterator[str]:
    pins = {canonicalize_name(found[1]): found[2] for line in text.splitlines() if (found := PIN.match(line))}
    for one in map(Requirement, requirements):
        version = pins.get(canonicalize_name(one.name))
        if version is None:
            yield f"{one.name} is not locked"
        elif not one.specifier.contains(version, prereleases=True):
            yield f"{one.name} is locked at {version}, which {one} does not allow"
    blocks = re.split(r"\n(?=\S)", text)
    yield from (
        f"{block.split()[0]} has no hash" for block in blocks if PIN.match(block) and "sha256:" not in block
    )
    yield from (f"names an address: {found}" for found in re.findall(r"(?:https?|file)://\S+", text))


def main() -> int:
    found = list(faults())
    for fault in found:
        print(fault)
    if found:
        print("run: make lock")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
