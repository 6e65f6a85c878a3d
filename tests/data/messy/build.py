"""Write every messy table into a folder, with what must come of it beside each.

python -m tests.data.messy.build FOLDER
"""

import json
import sys
from pathlib import Path

from tests.data.messy import (
    cases_cards,
    cases_formats,
    cases_headers,
    cases_structure,
    cases_unseen,
    cases_values,
)
from tests.data.messy.case import Case

GROUPS = (cases_headers, cases_formats, cases_structure, cases_values, cases_cards, cases_unseen)


def all_cases() -> list[Case]:
    """Make every case; the same ones each time."""
    return [each for group in GROUPS for each in group.cases()]


def build(folder: Path) -> list[Case]:
    """Write the files and their expectations into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    made = all_cases()
    for each in made:
        (folder / each.file).write_bytes(each.content)
        expected = {
            "country": each.country,
            "language": each.language,
            "args": each.args,
            "problems": sorted(each.problems),
            "skipped_rows": each.skipped,
            "customers": each.customers,
        }
        text = json.dumps(expected, ensure_ascii=False, indent=1, default=str)
        (folder / f"{each.name}.expected.json").write_text(text, encoding="utf-8")
    return made


if __name__ == "__main__":
    print(f"{len(build(Path(sys.argv[1])))} tables")
