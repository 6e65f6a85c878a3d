"""No file whatever may do more than be refused: with one of the right answers, soon, in little memory.

A part of the files in each run; all of them with SMALLCRM_TORTURE=1.
"""

import json
import os
import subprocess
import sys
from random import Random

import pytest

from tests.data.hostile.build import all_files
from tests.sources import ROOT

ALWAYS = {
    "bomb_in_sheet",
    "calls_home_in_xml2003",
    "claims_everything",
    "excel_2_bare",
    "fat_loop_of_two",
    "laughs_in_sharedStrings",
    "nothing",
    "ods_two_billion_cells",
    "reads_a_file_in_ods",
    "seventeen_billion_cells",
    "wrong_checksum",
    "xls_corners",
}


def chosen() -> list[str]:
    every = list(all_files())
    if os.environ.get("SMALLCRM_TORTURE"):
        return [each.name for each in every]
    light = [each.name for each in every if not each.is_heavy and each.name not in ALWAYS]
    return [*ALWAYS, *Random(5).sample(light, 32)]  # noqa: S311  # the same ones each time


@pytest.fixture(scope="module")
def outcomes() -> tuple[list[dict[str, object]], int]:
    names = chosen()
    run = subprocess.run(
        [sys.executable, "-m", "tests.data.hostile.run", *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    lines = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(lines) == len(names) + 1
    return lines[:-1], lines[-1]["peak_mib"]


def test_there_are_two_hundred_of_them_with_names_of_their_own():
    names = [each.name for each in all_files()]
    assert len(set(names)) == len(names) > 200


def test_every_hostile_file_gets_a_right_answer(outcomes):
    wrong = [outcome for outcome in outcomes[0] if not outcome["right"]]
    assert not wrong, wrong


def test_no_hostile_file_takes_longer_than_ten_seconds(outcomes):
    slow = [outcome for outcome in outcomes[0] if outcome["seconds"] > 10]
    assert not slow, slow


def test_no_hostile_file_takes_more_than_half_a_gigabyte(outcomes):
    assert outcomes[1] <= 512


def test_no_child_outlives_the_reading(outcomes):
    assert not [outcome for outcome in outcomes[0] if outcome["left"]]
