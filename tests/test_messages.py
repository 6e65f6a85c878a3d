"""Every code the program uses has its sentence, in every language, with what it needs to fill it."""

import ast
import string
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm import i18n, messages
from smallcrm.domain.errors import UserError
from smallcrm.i18n import Catalogue
from tests.sources import literal, sources

MOMENT = datetime(2026, 11, 12, 9, 30)  # noqa: DTZ001 - as the wall clock shows it
KINDS = {
    *("bad_date", "bad_email", "bad_phone", "bad_amount", "digits_lost", "extra_cells", "unclosed_quote"),
    *("encoding", "duplicate", "too_long", "formula", "unknown_choice", "other"),
}
CATALOGUES = [Catalogue(code) for code in i18n.LANGUAGES]
SAMPLE = {
    "path": "/shop/客户.xls",
    "kind": "customer",
    "backup": "shop-1.db",
    "made_at": MOMENT,
    "holder": "PC-2",
}


def test_every_error_raised_has_a_sentence():
    lacking = sorted({f"{code} {where}" for where, code, _ in raised() if code not in messages.ERRORS})
    assert not lacking, listed("no sentence in messages.ERRORS for", lacking)


def test_every_error_raised_brings_the_facts_its_sentence_names():
    lacking = []
    for where, code, facts in raised():
        if facts is None or code not in messages.ERRORS:
            continue
        # Readers of files do not know the path; `read` adds it to whatever they raise.
        path = {"path"} if where.startswith("smallcrm/spreadsheets/") else set()
        there = facts | path | {"code"} | ({"file"} if "path" in facts | path else set())
        needed = holes_of(messages.ERRORS[code], dict.fromkeys(facts))
        lacking += [f"{where} {code} without {name}" for name in sorted(needed - there)]
    assert not lacking, listed("a sentence would have gaps", lacking)


def test_every_step_has_a_label():
    lacking = [
        f"{source.at(call)} {code}"
        for source in sources()
        for call in source.calls("step")
        if isinstance(call.func, ast.Attribute) and call.args and (code := literal(call.args[0]))
        if code not in messages.STEPS
    ]
    assert not lacking, listed("no label in messages.STEPS for", lacking)


@pytest.mark.parametrize("code", sorted(messages.ERRORS))
@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda catalogue: catalogue.language)
def test_an_error_says_what_happened_and_leaves_no_hole(code, catalogue):
    facts = dict.fromkeys(holes_of(messages.ERRORS[code], SAMPLE), "X") | SAMPLE
    said = messages.message(UserError(code, **facts), catalogue)
    assert said.happened
    assert "{" not in messages.sentence(UserError(code, **facts), catalogue)
    assert "…" not in messages.sentence(UserError(code, **facts), catalogue)


def test_what_is_not_there_is_named_by_its_kind():
    said = [
        messages.message(UserError("not_found", kind=kind, id=7)).happened for kind in ("customer", "sale")
    ]
    assert said == ["There is no customer with the number 7.", "There is no entry with the number 7."]


def test_a_damaged_file_with_a_backup_says_which():
    facts = {"path": "/shop/smallcrm.db", "backup": "/shop/smallcrm-3.db", "made_at": MOMENT}
    said = messages.message(UserError("db_damaged", **facts), Catalogue("en", "GB")).do
    assert said == "Bring back the backup of 12 Nov 2026, 09:30: /shop/smallcrm-3.db"
    assert messages.message(UserError("db_damaged", path="/shop/smallcrm.db")).do.startswith(
        "Choose another file"
    )


def test_facts_are_written_in_the_readers_language():
    error = UserError("reminder_already_done", title="ТО", done_on=date(2026, 3, 1))
    assert messages.sentence(error, Catalogue("en")).startswith(
        "“ТО” was already done on 1 Mar 2026. Nothing"
    )
    assert messages.sentence(error, Catalogue("zh")).startswith("“ТО”已于 2026年3月1日 完成。没有")


def test_a_pasted_table_is_not_called_a_file():
    said = [messages.message(UserError("no_rows", path=path)).happened for path in ("", "/shop/old.xls")]
    assert said == ["What was pasted has no rows to import.", "The file old.xls has no rows to import."]


def test_every_kind_of_problem_of_an_import_has_a_sentence():
    assert messages.PROBLEMS.keys() >= KINDS


def test_every_problem_an_import_reports_has_a_sentence():
    lacking = [
        f"{source.at(call)} {code}"
        for source in sources("smallcrm/spreadsheets")
        for call in source.calls("problem", "Problem")
        if len(call.args) > 4 and (code := literal(call.args[4])) and code not in messages.PROBLEMS
    ]
    assert not lacking, listed("no sentence in messages.PROBLEMS for", lacking)


def test_a_problem_is_said_by_its_code_else_by_its_kind():
    said = [
        messages.problem_text("other", {"restored": "00123"}, code="zeros_restored"),
        messages.problem_text("bad_date", code="never_heard_of"),
    ]
    assert said[0].endswith("It is taken as 00123.")
    assert said[1] == messages.problem_text("bad_date")


def test_a_code_nobody_described_still_makes_a_sentence():
    assert messages.sentence(UserError("never_heard_of", path="x")).startswith(
        "This could not be done (never_heard_of)"
    )
    assert messages.step_label("never_heard_of", {}) == "Changed something (never_heard_of)"
    assert messages.problem_text("never_heard_of") == "Check this cell."


@given(path=st.text(), code=st.sampled_from(sorted(messages.ERRORS)))
def test_no_name_of_a_file_breaks_a_sentence(path, code):
    said = messages.sentence(UserError(code, path=path))
    assert said.isprintable()
    assert len(said) < 1000


def test_a_step_taken_back_carries_the_label_of_the_first():
    details = {"code": "import", "details": {"file": "customers.xls", "added": 3}}
    assert messages.step_label("undo", details) == "Undid: Imported customers.xls"
    assert messages.step_label("redo", details, Catalogue("ru")) == "Повторено: Импорт: customers.xls"


def test_a_long_note_does_not_fill_the_menu():
    label = messages.step_label(
        "activity_added", {"text": "Called about the brakes\nand " + "much more " * 50}
    )
    assert label.startswith("Wrote down: Called about the brakes and much")
    assert len(label) < 80


def raised():
    """Find each UserError with a literal code: where, code, names of its facts (None if not all are seen)."""
    for source in sources():
        for call in source.calls("UserError"):
            if not call.args or (code := literal(call.args[0])) is None:
                continue
            names = {keyword.arg for keyword in call.keywords}
            yield source.at(call), code, None if None in names else names


def holes_of(entry, facts):
    chosen = entry(facts) if callable(entry) else entry
    return {name for part in chosen.parts for _, name, _, _ in string.Formatter().parse(part) if name}


def listed(headline, lines):
    return "\n  ".join([f"{headline} ({len(lines)}):", *lines])
