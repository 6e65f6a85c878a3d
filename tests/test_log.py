"""The log tells what went wrong and where, never about whom."""

import logging
import sqlite3

import pytest

from smallcrm import log, paths
from smallcrm.domain.errors import UserError

NAME, PHONE = "Надежда Соколова", "+7 916 123-45-67"


@pytest.fixture
def logger():
    yield logging.getLogger("smallcrm.test")
    log.stop()


def written(file):
    for handler in logging.getLogger("smallcrm").handlers:
        handler.flush()
    return file.read_text(encoding="utf-8")


def test_it_goes_to_the_users_log_folder(logger, home):
    file = log.start()
    logger.info("started")
    assert file is not None
    assert file.is_relative_to(paths.log_dir())
    assert "INFO smallcrm.test: started" in written(file)


def test_text_given_to_a_record_is_shown_only_when_it_is_a_code(logger, tmp_path):
    file = log.start(tmp_path)
    logger.warning("%s of %d rows from %s for %s", "bad_date", 12, "/home/nadia/клиенты.xls", NAME)
    assert "bad_date of 12 rows from … for …" in written(file)


def test_an_exception_leaves_its_kind_and_its_lines_and_no_value(logger, tmp_path):
    file = log.start(tmp_path)
    try:
        try:
            int(PHONE)
        except ValueError as error:
            raise KeyError(NAME) from error
    except KeyError:
        logger.exception("import stopped")
    text = written(file)
    assert "KeyError" in text
    assert "ValueError" in text
    assert "in test_an_exception_leaves_its_kind_and_its_lines_and_no_value" in text
    assert NAME not in text
    assert PHONE not in text
    assert str(tmp_path) not in text


def test_an_error_says_its_code_and_keeps_its_facts(logger, tmp_path):
    file = log.start(tmp_path)
    try:
        raise UserError("file_missing", path=f"/home/nadia/{NAME}.xls")
    except UserError as error:
        logger.warning("refused: %s", error, exc_info=True)
    text = written(file)
    assert "refused: file_missing" in text
    assert "UserError file_missing" in text
    assert NAME not in text


def test_sqlite_is_quoted_by_the_name_of_its_fault(tmp_path):
    try:
        sqlite3.connect(":memory:").execute(f"SELECT '{NAME}' FROM nowhere")
    except sqlite3.Error as error:
        said = log.describe(error)
    assert "OperationalError SQLITE_ERROR" in said
    assert NAME not in said


def test_errors_that_cause_each_other_in_a_ring_are_told_once():
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert log.describe(first).count("ValueError") == 1


def test_starting_again_moves_the_log(logger, tmp_path):
    first = log.start(tmp_path / "one")
    second = log.start(tmp_path / "two")
    logger.info("moved")
    assert "moved" in written(second)
    assert "moved" not in written(first)


def test_no_place_for_it_is_no_reason_to_stop(logger, tmp_path):
    blocked = tmp_path / "in the way"
    blocked.touch()
    assert log.start(blocked / "log") is None
    logger.error("heard by nobody")
