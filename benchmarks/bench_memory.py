"""How much memory an import of 100,000 customers takes at its peak, against the bare read of the file.

python -m benchmarks.bench_memory [--rounds 3]
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import bench_import, runner  # found by the line above

CASES = bench_import.CASES
GOALS = (
    runner.Goal("import, 100,000 rows", "calamine, 100,000 rows", figure="MiB", most=700),
    runner.Goal("import, 10,000 rows", "calamine, 10,000 rows", figure="MiB"),
)
QUICK = "10,000"


def measure(rounds: int = 1, only: str = "") -> list[runner.Row]:
    """Run the cases and compare them. Memory hardly differs from run to run: one round tells."""
    return runner.compare(__file__, GOALS, min(rounds, 1), only)


if __name__ == "__main__":
    runner.main(CASES, measure, rounds=1)
