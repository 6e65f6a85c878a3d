"""The sentences people read: what went wrong and what to do, what a step did, what a cell lacks.

Code elsewhere raises codes and facts and names steps; only here do they become sentences. Each table holds
literals marked for translation, and a test compares it with the codes the program uses.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import PurePath
from typing import Any

from smallcrm import i18n
from smallcrm.domain.errors import UserError
from smallcrm.domain.record import dataclass
from smallcrm.i18n import Catalogue, translate_later

Facts = Mapping[str, Any]

_LONGEST_FACT = 200
_LONGEST_LIST = 600
_LONGEST_IN_LABEL = 60


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, what is kept or safe, and what to do; the last two may be empty."""

    happened: str
    kept: str = ""
    do: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(part for part in (self.happened, self.kept, self.do) if part)


def message(error: UserError, catalogue: Catalogue | None = None) -> Message:
    """Say an error in the parts a message bar shows apart."""
    catalogue = catalogue or i18n.active()
    entry = ERRORS.get(error.code, UNKNOWN_ERROR)
    chosen = entry(error.facts) if callable(entry) else entry
    shown = _shown({"code": error.code, **error.facts}, catalogue)
    return Message(*(_say("Errors", part, shown, catalogue) for part in _all_parts(chosen)))


def sentence(error: UserError, catalogue: Catalogue | None = None) -> str:
    """Say an error in one line."""
    catalogue = catalogue or i18n.active()
    return ("" if catalogue.language == "zh" else " ").join(message(error, catalogue).parts)


def step_label(code: str, details: Facts, catalogue: Catalogue | None = None) -> str:
    """Name a step as the history and the Undo menu show it.

    A step that took back or repeated another carries that one's `code` and `details`.
    """
    catalogue = catalogue or i18n.active()
    if code in ("undo", "redo") and "code" in details:
        details = {"label": step_label(str(details["code"]), details.get("details") or {}, catalogue)}
    shown = _shown({"code": code, **details}, catalogue, longest=_LONGEST_IN_LABEL)
    return _say("Steps", STEPS.get(code, UNKNOWN_STEP), shown, catalogue)


def problem_text(
    kind: str, facts: Facts | None = None, catalogue: Catalogue | None = None, *, code: str = ""
) -> str:
    """Say what is wrong with a cell or row of an imported file: by its code, else by its kind."""
    catalogue = catalogue or i18n.active()
    text = PROBLEMS.get(code) or PROBLEMS.get(kind, PROBLEMS["other"])
    return _say("Import problems", text, _shown(facts or {}, catalogue), catalogue)


class _Shown(dict[str, str]):
    """Facts ready to stand in a sentence. One that is missing shows a gap: a message must never fail."""

    def __missing__(self, key: str) -> str:
        return "…"


def _say(context: str, text: str, shown: _Shown, catalogue: Catalogue) -> str:
    return catalogue.translate(context, text).format_map(shown) if text else ""


def _shown(facts: Facts, catalogue: Catalogue, longest: int = _LONGEST_FACT) -> _Shown:
    shown = _Shown({name: _show(value, catalogue, longest) for name, value in facts.items()})
    if "path" in facts:
        shown.setdefault(
            "file", _show(PurePath(str(facts["path"])).name or facts["path"], catalogue, longest)
        )
    return shown


def _show(value: Any, catalogue: Catalogue, longest: int) -> str:
    if isinstance(value, datetime):
        moment = value.astimezone() if value.tzinfo else value
        return f"{catalogue.format_date(moment, 'medium')}, {catalogue.format_time(moment.time())}"
    if isinstance(value, date):
        return catalogue.format_date(value, "medium")
    if isinstance(value, float | Decimal):
        return catalogue.format_number(value)
    if isinstance(value, list | tuple | set | frozenset):
        return _plain(catalogue.join(_show(each, catalogue, longest) for each in value), _LONGEST_LIST)
    return _plain("" if value is None else str(value), longest) or "…"


def _plain(text: str, longest: int) -> str:
    """Keep text from outside in its place.

    File names and cells may hold anything; a line break or a mark that turns the writing direction would
    let them rewrite the sentence around them.
    """
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    text = " ".join(printable.split())
    return text if len(text) <= longest else text[: longest - 1] + "…"


def _all_parts(chosen: Message) -> tuple[str, str, str]:
    return chosen.happened, chosen.kept, chosen.do


_NOTHING_CHANGED = translate_later("Errors", "Nothing was changed.")
_LEFT_AS_IT_IS = translate_later("Errors", "It was left as it is.")
_TRY_AGAIN = translate_later("Errors", "Close it in other programs, then try again.")
_CHECK_DRIVE = translate_later("Errors", "Check the name, and that the drive it is on is plugged in.")
_SAVE_AGAIN = translate_later(
    "Errors", "Open it in the program it was made with, save it as a new .xlsx file and import that one."
)
_BRING_BACK_ANY = translate_later("Errors", "Choose another file, or bring back a backup.")
_BRING_BACK = translate_later("Errors", "Bring back the backup of {made_at}: {backup}")
_ASK_HELPER = translate_later("Errors", "If it happens again, ask whoever helps you with this PC.")


def _not_found(facts: Facts) -> Message:
    if facts.get("kind") == "customer":
        happened = translate_later("Errors", "There is no customer with the number {id}.")
    elif facts.get("kind") == "reminder":
        happened = translate_later("Errors", "There is no reminder with the number {id}.")
    elif facts.get("kind") == "deal":
        happened = translate_later("Errors", "There is no deal with the number {id}.")
    elif facts.get("kind") == "stage":
        happened = translate_later("Errors", "The pipeline of this deal has no stage “{id}”.")
    else:
        happened = translate_later("Errors", "There is no entry with the number {id}.")
    return Message(
        happened,
        _NOTHING_CHANGED,
        translate_later("Errors", "It may have been removed; the history tells when."),
    )


def _db_empty(facts: Facts) -> Message:
    happened = translate_later("Errors", "The file {path} is empty; it should hold your customers.")
    return Message(happened, _LEFT_AS_IT_IS, _which_backup(facts))


def _db_foreign(facts: Facts) -> Message:
    happened = translate_later(
        "Errors", "The file {path} was not made by smallcrm, is damaged, or needs a password."
    )
    return Message(happened, _LEFT_AS_IT_IS, _which_backup(facts))


def _db_damaged(facts: Facts) -> Message:
    happened = translate_later("Errors", "The file {path} is damaged.")
    return Message(happened, _LEFT_AS_IT_IS, _which_backup(facts))


def _of_what_was_read(from_file: str, from_paste: str, do: str) -> Callable[[Facts], Message]:
    """Make the sentences for a file and for a table that was pasted, whose path is empty."""
    return lambda facts: Message(from_paste if facts.get("path") == "" else from_file, _NOTHING_CHANGED, do)


def _which_backup(facts: Facts) -> str:
    return _BRING_BACK if facts.get("backup") else _BRING_BACK_ANY


def _db_locked(facts: Facts) -> Message:
    if facts.get("holder"):
        happened = translate_later("Errors", "The file {path} is in use by {holder}.")
    else:
        happened = translate_later("Errors", "The file {path} is in use by another program.")
    return Message(happened, _NOTHING_CHANGED, _TRY_AGAIN)


UNKNOWN_ERROR = Message(
    translate_later("Errors", "This could not be done ({code})."), _NOTHING_CHANGED, _ASK_HELPER
)

RULE_FAULTS = {
    "notices": translate_later("Errors", "A notice can come from 0 to {most} days before the date."),
    "date_field": translate_later("Errors", "The date this rule is about is not there any more."),
    "meter": translate_later("Errors", "Only the next service can follow a meter or months."),
}

ERRORS: dict[str, Message | Callable[[Facts], Message]] = {
    # Reminders and records
    "recurrence_too_short": Message(
        translate_later("Errors", "A reminder cannot come back every {every} days, weeks, months or years."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Use a number from 1 up."),
    ),
    "recurrence_impossible": Message(
        translate_later("Errors", "There is no such day in a week or a month."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose the days once more."),
    ),
    "rule_impossible": lambda facts: Message(
        RULE_FAULTS.get(facts.get("part", ""), RULE_FAULTS["date_field"]),
        _NOTHING_CHANGED,
        translate_later("Errors", "Change the rule and save it again."),
    ),
    "rule_without_title": Message(
        translate_later("Errors", "The rule does not say what its reminders are about."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Write it in a few words."),
    ),
    "period_backwards": Message(
        translate_later("Errors", "The new period would end on {ends_on}, no later than the one before."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose a later day."),
    ),
    "reminder_already_done": Message(
        translate_later("Errors", "“{title}” was already done on {done_on}."),
        _NOTHING_CHANGED,
        translate_later("Errors", "To do it once more, undo that step or add a new reminder."),
    ),
    "date_out_of_range": Message(
        translate_later("Errors", "Counting on from {start} leads beyond the calendar."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Use another date or a shorter distance."),
    ),
    "customer_without_name": Message(
        translate_later("Errors", "A customer needs a name or a phone number."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Add one of them; the rest can wait."),
    ),
    "reminder_without_title": Message(
        translate_later("Errors", "The reminder does not say what to do."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Write it in a few words."),
    ),
    "related_to_self": Message(
        translate_later("Errors", "Nobody can be related to themselves."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose somebody else."),
    ),
    # Files of customers
    "attachment_too_large": Message(
        translate_later("Errors", "The file {file} is larger than {most} MB."),
        translate_later("Errors", "Nothing was added."),
        translate_later(
            "Errors", "Keep it in a folder of your own and write down where, or make it smaller."
        ),
    ),
    "attachment_missing": Message(
        translate_later("Errors", "The file {name} is not where smallcrm keeps it."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Bring back a backup, or remove it here and add it again."),
    ),
    "attachment_damaged": Message(
        translate_later("Errors", "The file {name} is not what it was when it was added: it is damaged."),
        _LEFT_AS_IT_IS,
        translate_later("Errors", "Bring back a backup, or remove it here and add it again."),
    ),
    "no_program": Message(
        translate_later("Errors", "No program on this PC opens {what}."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose one in the settings of the system, or copy it instead."),
    ),
    "not_found": _not_found,
    "unknown_filter": Message(
        translate_later("Errors", "There is no filter “{name}”."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Use one of these: {known}."),
    ),
    "filter_makes_no_sense": Message(
        translate_later("Errors", "“{text}” is not a filter we understand."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Write it like status=active, phone= or last_contact>90."),
    ),
    "segment_not_found": Message(
        translate_later("Errors", "There is no saved filter “{name}”."),
        _NOTHING_CHANGED,
        translate_later("Errors", "These are saved: {known}."),
    ),
    "segment_without_name": Message(translate_later("Errors", "The filter needs a name.")),
    "segment_name_taken": Message(
        translate_later("Errors", "There is a saved filter “{name}” already."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Give this one another name."),
    ),
    "segment_of_everybody": Message(
        translate_later("Errors", "This filter asks for nothing yet: it would show everyone."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Add a condition first."),
    ),
    "tag_without_name": Message(translate_later("Errors", "The tag needs a name.")),
    "cannot_set_for_many": Message(
        translate_later("Errors", "“{field}” cannot be the same for many customers."), _NOTHING_CHANGED
    ),
    # Undo
    "nothing_to_undo": Message(translate_later("Errors", "There is nothing to undo.")),
    "nothing_to_redo": Message(translate_later("Errors", "There is nothing to do again.")),
    "step_not_found": Message(
        translate_later("Errors", "There is no step {id} in the history."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Look for its number in the history."),
    ),
    "step_already_undone": Message(
        translate_later("Errors", "Step {id} is undone already."),
        _NOTHING_CHANGED,
        translate_later("Errors", "To have it back, do it again with Redo."),
    ),
    "step_not_undone": Message(
        translate_later("Errors", "Step {id} was not undone, so there is nothing to do again."),
        _NOTHING_CHANGED,
    ),
    "step_too_old": Message(
        translate_later("Errors", "Step {id} is too old: what it changed is no longer kept."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Bring back a backup from before that day instead."),
    ),
    "taken_by_now": Message(
        translate_later(
            "Errors", "This cannot come back: its name, code or number belongs to something else by now."
        ),
        _NOTHING_CHANGED,
        translate_later("Errors", "Rename or remove that first, then try again."),
    ),
    "written_meanwhile": Message(
        translate_later(
            "Errors", "Something else was written at the same moment, so nothing was taken back."
        ),
        _NOTHING_CHANGED,
        translate_later("Errors", "Look at it first, then try again."),
    ),
    # Files to import
    "file_missing": Message(
        translate_later("Errors", "There is no file {path}."), _NOTHING_CHANGED, _CHECK_DRIVE
    ),
    "file_is_folder": Message(
        translate_later("Errors", "{path} is a folder, not a file."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose a file in it."),
    ),
    "file_not_regular": Message(
        translate_later("Errors", "{path} is not an ordinary file."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Copy what it holds into a file and choose that one."),
    ),
    "file_empty": Message(
        translate_later("Errors", "The file {file} is empty."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose another one, or save it again where it comes from."),
    ),
    "file_unreadable": Message(
        translate_later("Errors", "The file {file} cannot be opened for reading."),
        _NOTHING_CHANGED,
        translate_later(
            "Errors", "Close it in other programs, or copy it to your own folder and choose the copy."
        ),
    ),
    "file_protected": Message(
        translate_later("Errors", "The file {file} is protected by a password."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Enter its password, or save a copy without one."),
    ),
    "wrong_password": Message(
        translate_later("Errors", "This password does not open the file {file}."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Check Caps Lock and the language of the keyboard, then type it again."),
    ),
    "not_a_table": _of_what_was_read(
        translate_later("Errors", "The file {file} holds no table."),
        translate_later("Errors", "What was pasted is no table."),
        translate_later("Errors", "Choose a spreadsheet, a text table (.csv, .txt) or contacts (.vcf)."),
    ),
    "file_damaged": Message(
        translate_later("Errors", "The file {file} is damaged and cannot be read."),
        _NOTHING_CHANGED,
        _SAVE_AGAIN,
    ),
    "file_too_large": _of_what_was_read(
        translate_later("Errors", "The file {file} holds too much to be read safely."),
        translate_later("Errors", "What was pasted is too much to be read safely."),
        translate_later("Errors", "Split it into several files and import one after the other."),
    ),
    "too_many_columns": _of_what_was_read(
        translate_later("Errors", "The file {file} has too many columns: {columns}."),
        translate_later("Errors", "What was pasted has too many columns: {columns}."),
        translate_later("Errors", "Remove the columns you do not need and try again."),
    ),
    "reader_timeout": Message(
        translate_later("Errors", "Reading the file {file} took too long and was stopped."),
        _NOTHING_CHANGED,
        _SAVE_AGAIN,
    ),
    "reader_memory": Message(
        translate_later("Errors", "Reading the file {file} took too much memory and was stopped."),
        _NOTHING_CHANGED,
        _SAVE_AGAIN,
    ),
    "no_rows": _of_what_was_read(
        translate_later("Errors", "The file {file} has no rows to import."),
        translate_later("Errors", "What was pasted has no rows to import."),
        translate_later("Errors", "Choose another file or another sheet."),
    ),
    "no_header": Message(
        translate_later("Errors", "No row with the names of the columns was found in {file}."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Write a name above each column and save it again."),
    ),
    "unknown_sheet": Message(
        translate_later("Errors", "There is no sheet “{sheet}” in the file."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Check the name on the tab of the sheet."),
    ),
    "unknown_field": Message(
        translate_later("Errors", "There is no field “{field}”."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Use one of these: {known}."),
    ),
    "unknown_key": Message(
        translate_later("Errors", "Customers cannot be told apart by “{key}”."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Use one of these: {known}."),
    ),
    "unknown_header": Message(
        translate_later("Errors", "There is no column “{header}” in the file."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Its columns are: {known}."),
    ),
    "unknown_encoding": Message(
        translate_later("Errors", "There is no way of writing letters called “{encoding}”."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Use a name like utf-8, gb18030 or cp1251."),
    ),
    "unknown_country": Message(
        translate_later("Errors", "There is no country “{country}”."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Use the two letters of the country, like GB, CN or RU."),
    ),
    "export_foreign": Message(
        translate_later("Errors", "The file {file} is not a whole export of smallcrm."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Import it like any other spreadsheet."),
    ),
    "export_newer": Message(
        translate_later("Errors", "The file {file} was written by a newer smallcrm."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Install the newest smallcrm on this PC."),
    ),
    # The file of the customers
    "no_home": Message(
        translate_later("Errors", "The system names no folder for this user's files."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Say where they should be, in the variable SMALLCRM_HOME."),
    ),
    "db_missing": Message(
        translate_later("Errors", "The file of your customers is not there: {path}."),
        _NOTHING_CHANGED,
        _CHECK_DRIVE,
    ),
    "db_empty": _db_empty,
    "db_foreign": _db_foreign,
    "db_newer": Message(
        translate_later("Errors", "The file {path} was made by a newer smallcrm."),
        _LEFT_AS_IT_IS,
        translate_later("Errors", "Install the newest smallcrm on this PC."),
    ),
    "db_damaged": _db_damaged,
    "db_unreadable": Message(
        translate_later("Errors", "The file {path} cannot be opened for reading."),
        _LEFT_AS_IT_IS,
        translate_later("Errors", "Ask whoever set up this PC to let you open it, or choose another file."),
    ),
    "db_not_a_file": Message(
        translate_later("Errors", "{path} is not an ordinary file."), _LEFT_AS_IT_IS, _BRING_BACK_ANY
    ),
    "db_has_customers": Message(
        translate_later("Errors", "The file {path} holds customers already."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Make the sample in a file of its own."),
    ),
    "everything_needs_empty_file": Message(
        translate_later("Errors", "The file {path} holds customers already."),
        _NOTHING_CHANGED,
        translate_later(
            "Errors", "A whole export comes back only into a new file: make one and import it there."
        ),
    ),
    "db_locked": _db_locked,
    "autostart_failed": Message(
        translate_later("Errors", "The system does not let smallcrm note that it starts with it: {place}."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Start smallcrm by hand, or ask whoever looks after this PC."),
    ),
    "window_silent": Message(
        translate_later(
            "Errors", "smallcrm has the file {file} open already, but its window does not answer."
        ),
        _NOTHING_CHANGED,
        translate_later(
            "Errors",
            "Wait a moment and try again; if that does not help, end smallcrm in the list of programs.",
        ),
    ),
    "open_elsewhere": Message(
        translate_later("Errors", "{user} has the file {file} open on {computer} since {since}."),
        translate_later("Errors", "It opens here to be read only, so that nothing is written twice."),
        translate_later("Errors", "To change something here, close it there first."),
    ),
    "db_readonly": Message(
        translate_later("Errors", "The file {path} may be read but not changed."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Copy it to a folder of your own and open the copy."),
    ),
    "db_moved": Message(
        translate_later("Errors", "The file {path} was moved or replaced by another program."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Put it back in its place, or open it where it is now."),
    ),
    "db_folder_not_writable": Message(
        translate_later("Errors", "Nothing can be written in the folder of {path}."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose a folder of your own."),
    ),
    "db_update_failed": Message(
        translate_later("Errors", "The file of your customers could not be made ready for this version."),
        translate_later("Errors", "It is as it was before."),
        translate_later("Errors", "Go on with the version you had, and ask whoever helps you with this PC."),
    ),
    "disk_full": Message(
        translate_later("Errors", "There is no room left on the drive of {path}."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Free some space, then try again."),
    ),
    # Joining customers, fields of one's own
    "join_with_itself": Message(
        translate_later("Errors", "That is one and the same customer."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose another one to join with."),
    ),
    "unknown_choice": Message(
        translate_later("Errors", "“{name}” is nothing that differs between these two."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose among these: {known}."),
    ),
    "field_name_taken": Message(
        translate_later("Errors", "There is a field “{label}” already."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Give this one another name."),
    ),
    "field_without_name": Message(
        translate_later("Errors", "A field needs a name."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Write what is asked for, like “Shoe size”."),
    ),
    # Backups
    "backup_failed": Message(
        translate_later("Errors", "The backup could not be written: {path}."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Check that the drive is plugged in and has room, then try again."),
    ),
    "backup_damaged": Message(
        translate_later("Errors", "The backup {path} cannot be read or is not whole."),
        translate_later("Errors", "Your present customers are untouched."),
        translate_later("Errors", "Choose another backup."),
    ),
    "backup_newer": Message(
        translate_later("Errors", "The backup {path} was made by a newer smallcrm."),
        translate_later("Errors", "Your present customers are untouched."),
        translate_later("Errors", "Install the newest smallcrm on this PC."),
    ),
    # Reports and files we write
    "unknown_report": Message(
        translate_later("Errors", "There is no report called “{name}”."),
        _NOTHING_CHANGED,
        translate_later("Errors", "`smallcrm report --list` names them all."),
    ),
    "report_without_target": Message(
        translate_later("Errors", "The report has no file to go to."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Name one with --out, like --out report.pdf."),
    ),
    "report_without_customer": Message(
        translate_later("Errors", "The card has no customer."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Name one with --customer, like --customer C-000123."),
    ),
    "bad_month": Message(
        translate_later("Errors", "“{text}” is not a month."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Write the year and the month, like 2026-03."),
    ),
    "target_exists": Message(
        translate_later("Errors", "There is a file {path} already."),
        _LEFT_AS_IT_IS,
        translate_later("Errors", "Choose another name, or move that file away first."),
    ),
    "target_not_writable": Message(
        translate_later("Errors", "The file {path} cannot be written."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Close it in other programs, or choose another place."),
    ),
    "unknown_extension": Message(
        translate_later("Errors", "The end of the name {file} does not say what kind of file to write."),
        translate_later("Errors", "Nothing was written."),
        translate_later("Errors", "Use a name that ends in one of these: {known}."),
    ),
    "quote_is_sent": Message(
        translate_later("Errors", "The customer has the quote {number} in hand."),
        translate_later("Errors", "It stays as it was sent."),
        translate_later("Errors", "Make a new version to change something."),
    ),
    "quote_not_sent": Message(
        translate_later("Errors", "This quote is still a draft."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Mark it as sent first."),
    ),
    "quote_is_answered": Message(
        translate_later("Errors", "There is an answer to the quote {number} already."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Undo the answer, or make a new version."),
    ),
    "quote_without_lines": Message(
        translate_later("Errors", "The quote has no line with a price yet."),
        translate_later("Errors", "It is kept as a draft."),
        translate_later("Errors", "Add what you offer, then send it."),
    ),
    "quote_has_draft": Message(
        translate_later("Errors", "The next version, {number}, is begun already."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Open that one."),
    ),
    "product_without_name": Message(
        translate_later("Errors", "A product needs a name."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Type what customers call it."),
    ),
    "product_code_taken": Message(
        translate_later("Errors", "“{name}” has the code {product_code} already."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose another code, or leave it empty."),
    ),
    "number_pattern_wrong": Message(
        translate_later("Errors", "“{pattern}” cannot number documents."),
        _NOTHING_CHANGED,
        translate_later("Errors", "It needs one count: 0001 in braces. The year is the word year in braces."),
    ),
    "sale_without_amount": Message(
        translate_later("Errors", "Money that is due needs an amount."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Type how much it is, or leave out the day it is due."),
    ),
    "payment_of_nothing": Message(
        translate_later("Errors", "A payment needs an amount."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Type how much came in."),
    ),
    "deal_without_title": Message(
        translate_later("Errors", "A deal needs a title."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Type what it is about, like “Brakes all round”."),
    ),
    "deal_without_customer": Message(
        translate_later("Errors", "A deal belongs to a customer, and none was chosen."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Type a name or a number and choose the customer from the list."),
    ),
    "pipeline_without_end": Message(
        translate_later("Errors", "A pipeline needs an open stage, one that wins and one that loses."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Add the stage that is missing."),
    ),
    "pipeline_has_deals": Message(
        translate_later("Errors", "Open deals stand in this pipeline: {count}."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Win, lose or move them first."),
    ),
    "last_pipeline": Message(
        translate_later("Errors", "This is the only pipeline."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Add another one before you put this one away."),
    ),
    "stage_has_deals": Message(
        translate_later("Errors", "There are deals in the stage: {count}."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Say which stage they go to."),
    ),
    "call_list_without_name": Message(
        translate_later("Errors", "A call list needs a name."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Type what you call about."),
    ),
    "call_list_empty": Message(
        translate_later("Errors", "Nobody of these can be called now."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose others, or include those who were called in the last days."),
    ),
    "call_list_closed": Message(
        translate_later("Errors", "The call list “{name}” is finished."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Undo finishing it, or make a new one."),
    ),
    "case_without_title": Message(
        translate_later("Errors", "A case needs a title."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Type in a few words what it is about."),
    ),
    "case_without_customer": Message(
        translate_later("Errors", "Nobody was found by “{typed}”."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Type another part of the name, the telephone number or the plate."),
    ),
    "case_is_closed": Message(
        translate_later("Errors", "“{title}” is settled already."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Open it again to change something."),
    ),
    "unknown_goal": Message(
        translate_later("Errors", "There is no goal called “{name}”."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Use one of these: {known}."),
    ),
    "goal_without_target": Message(
        translate_later("Errors", "A goal needs a number to reach."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Write a number above nothing."),
    ),
    "goal_retention_too_high": Message(
        translate_later("Errors", "More customers than there are cannot come back."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Write a percentage up to 100."),
    ),
    "goal_backwards": Message(
        translate_later("Errors", "The goal would end on {last}, before it begins on {first}."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose a later end, or none."),
    ),
    "tier_limits_out_of_order": Message(
        translate_later(
            "Errors", "The limits of the tiers have to rise from A to C, and none can be above 100%."
        ),
        _NOTHING_CHANGED,
        translate_later("Errors", "Write three numbers that rise, such as 50, 80 and 95."),
    ),
    "tier_months_out_of_range": Message(
        translate_later("Errors", "The turnover can be that of 1 to {most} months."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Write a number of months in that range."),
    ),
    "letter_without_text": Message(
        translate_later("Errors", "The letter is empty."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Write what it should say."),
    ),
    "letter_unknown_field": Message(
        translate_later("Errors", "The letter asks for “{field}”, which nobody has."),
        translate_later("Errors", "No letter was made."),
        translate_later("Errors", "Choose a field from the list beside the text."),
    ),
    "letter_unfinished": Message(
        translate_later("Errors", "A condition in the letter does not end, or ends without a beginning."),
        translate_later("Errors", "No letter was made."),
        translate_later("Errors", "Each “if” in braces needs an “end” in braces after it."),
    ),
    "report_without_call_list": Message(
        translate_later("Errors", "There is no call list yet."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Make one under Call lists, then ask for its result."),
    ),
    "nothing_to_print": Message(
        translate_later("Errors", "These quotes are not there any more."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Choose others in the list."),
    ),
    "nothing_is_owed": Message(
        translate_later("Errors", "Nothing is to be paid for {number} any more."),
        _NOTHING_CHANGED,
        translate_later("Errors", "Look at its payments."),
    ),
}

UNKNOWN_STEP = translate_later("Steps", "Changed something ({code})")

STEPS: dict[str, str] = {
    "import": translate_later("Steps", "Imported {file}"),
    "trade_import": translate_later("Steps", "Imported {file}"),
    "undo": translate_later("Steps", "Undid: {label}"),
    "redo": translate_later("Steps", "Did again: {label}"),
    "customer_added": translate_later("Steps", "Added {name}"),
    "customer_edited": translate_later("Steps", "Edited {name}"),
    "customer_deleted": translate_later("Steps", "Removed {name}"),
    "customers_tidied": translate_later("Steps", "Put right: {count}"),
    "customers_deleted": translate_later("Steps", "Removed customers: {count}"),
    "tag_put": translate_later("Steps", "Put the tag “{tag}” on customers: {count}"),
    "status_set": translate_later("Steps", "Changed the status of customers: {count}"),
    "tag_taken": translate_later("Steps", "Took the tag “{tag}” off customers: {count}"),
    "field_set": translate_later("Steps", "Wrote “{text}” into a field of customers: {count}"),
    "custom_set": translate_later("Steps", "Changed “{field}” of customers: {count}"),
    "goal_set": translate_later("Steps", "Set a goal"),
    "goal_changed": translate_later("Steps", "Changed a goal"),
    "goal_removed": translate_later("Steps", "Gave up a goal"),
    "tier_rule_edited": translate_later("Steps", "Changed how customers are told apart"),
    "tiers_kept": translate_later("Steps", "Kept how customers weighed in {month}"),
    "segment_added": translate_later("Steps", "Saved the filter “{name}”"),
    "segment_renamed": translate_later("Steps", "Renamed the filter “{before}” to “{name}”"),
    "segment_changed": translate_later("Steps", "Changed the filter “{name}”"),
    "segment_removed": translate_later("Steps", "Removed the filter “{name}”"),
    "reminder_added": translate_later("Steps", "Added the reminder “{title}”"),
    "reminder_edited": translate_later("Steps", "Edited the reminder “{title}”"),
    "reminder_done": translate_later("Steps", "Done: {title}"),
    "reminder_snoozed": translate_later("Steps", "Snoozed: {title}"),
    "reminder_dismissed": translate_later("Steps", "Dismissed: {title}"),
    "reminder_tried": translate_later("Steps", "Tried: {title}"),
    "reminders_added": translate_later("Steps", "Added the reminder “{title}” for customers: {count}"),
    "reminders_handed_over": translate_later("Steps", "Handed reminders to {to}: {count}"),
    "reminders_moved": translate_later("Steps", "Moved reminders: {count}"),
    "reminders_snoozed": translate_later("Steps", "Snoozed reminders: {count}"),
    "reminders_done": translate_later("Steps", "Done: {count}"),
    "reminders_dismissed": translate_later("Steps", "Dismissed reminders: {count}"),
    "renewed": translate_later("Steps", "Renewed: {title}"),
    "renewal_quoted": translate_later("Steps", "Offer made: {title}"),
    "renewal_to_call": translate_later("Steps", "Back to be called: {title}"),
    "renewal_lost": translate_later("Steps", "Lost: {title}"),
    "rule_saved": translate_later("Steps", "Saved a reminder rule; reminders changed: {count}"),
    "rule_removed": translate_later("Steps", "Removed a reminder rule; reminders changed: {count}"),
    "rules_taken": translate_later("Steps", "Took over ready reminder rules; reminders changed: {count}"),
    "reminder_settings_edited": translate_later("Steps", "Changed the working days and limits of reminders"),
    "clock_mended": translate_later("Steps", "Put reminders right after the clock was wrong: {count}"),
    "asset_added": translate_later("Steps", "Added {name}"),
    "asset_edited": translate_later("Steps", "Edited {name}"),
    "asset_removed": translate_later("Steps", "Removed {name}"),
    "meter_read": translate_later("Steps", "Meter reading: {value} {unit}"),
    "templates_edited": translate_later("Steps", "Changed the texts to begin from"),
    "activity_added": translate_later("Steps", "Wrote down: {text}"),
    "activity_removed": translate_later("Steps", "Removed an entry of the timeline"),
    "activity_edited": translate_later("Steps", "Edited an entry of the timeline"),
    "contact_preferred": translate_later("Steps", "{name}: {value} comes first"),
    "note_edited": translate_later("Steps", "Edited the note about {name}"),
    "attachment_added": translate_later("Steps", "Added the file {name}"),
    "attachments_added": translate_later("Steps", "Added files: {count}"),
    "attachment_removed": translate_later("Steps", "Removed the file {name}"),
    "attachment_renamed": translate_later("Steps", "Renamed a file to {name}"),
    "relation_added": translate_later("Steps", "Wrote down that {name} and {other} know each other"),
    "relation_removed": translate_later("Steps", "Took back that {name} and {other} know each other"),
    "sale_added": translate_later("Steps", "Added a sale"),
    "sale_edited": translate_later("Steps", "Edited the sale {number}"),
    "sale_removed": translate_later("Steps", "Removed the sale {number}"),
    "sale_parted": translate_later("Steps", "Parted {number} into instalments: {count}"),
    "payment_added": translate_later("Steps", "Wrote down a payment for {number}"),
    "payment_removed": translate_later("Steps", "Removed a payment for {number}"),
    "payment_promised": translate_later("Steps", "Noted when {number} will be paid"),
    "letters_sent": translate_later("Steps", "Noted the letter “{subject}” to {count}"),
    "letters_written": translate_later("Steps", "Noted payment letters: {count}"),
    "product_added": translate_later("Steps", "Added {name}"),
    "product_edited": translate_later("Steps", "Edited {name}"),
    "product_removed": translate_later("Steps", "Removed {name}"),
    "quote_added": translate_later("Steps", "Began a quote for {name}"),
    "quote_edited": translate_later("Steps", "Edited a quote for {name}"),
    "quote_removed": translate_later("Steps", "Removed the draft “{title}”"),
    "quote_copied": translate_later("Steps", "Copied a quote"),
    "quote_sent": translate_later("Steps", "Sent the quote {number}"),
    "quote_versioned": translate_later("Steps", "Began the version {number}"),
    "quote_declined": translate_later("Steps", "The quote {number} was declined"),
    "quote_accepted": translate_later("Steps", "The quote {number} was accepted"),
    "quote_voided": translate_later("Steps", "Declared the quote {number} void"),
    "deal_added": translate_later("Steps", "Opened the deal “{title}”"),
    "deal_edited": translate_later("Steps", "Edited the deal “{title}”"),
    "deal_removed": translate_later("Steps", "Removed the deal “{title}”"),
    "deal_moved": translate_later("Steps", "Moved the deal “{title}”"),
    "deal_planned": translate_later("Steps", "Planned the next step of “{title}”"),
    "deals_edited": translate_later("Steps", "Changed deals: {count}"),
    "pipeline_added": translate_later("Steps", "Added the pipeline “{name}”"),
    "pipeline_edited": translate_later("Steps", "Changed the pipeline “{name}”"),
    "stages_edited": translate_later("Steps", "Changed the stages of a pipeline"),
    "lost_reasons_edited": translate_later("Steps", "Changed the reasons for losing deals"),
    "call_list_made": translate_later("Steps", "Made the call list “{name}” of {count}"),
    "call_list_edited": translate_later("Steps", "Edited the call list “{name}”"),
    "call_list_closed": translate_later("Steps", "Finished the call list “{name}”"),
    "call_lists_removed": translate_later("Steps", "Removed call lists: {count}"),
    "call_noted": translate_later("Steps", "Noted a call of “{name}”"),
    "contact_forbidden": translate_later("Steps", "Noted that {name} must not be called"),
    "case_added": translate_later("Steps", "Took in the case “{title}”"),
    "case_edited": translate_later("Steps", "Edited the case “{title}”"),
    "case_closed": translate_later("Steps", "Settled the case “{title}”"),
    "case_opened_again": translate_later("Steps", "Opened the case “{title}” again"),
    "case_removed": translate_later("Steps", "Removed the case “{title}”"),
    "text_kept": translate_later("Steps", "Kept the text “{name}”"),
    "text_forgotten": translate_later("Steps", "Removed the text “{name}”"),
    "selling_edited": translate_later("Steps", "Changed how quotes are written"),
    "profile_edited": translate_later("Steps", "Edited your business details"),
    "field_added": translate_later("Steps", "Added the field “{label}”"),
    "field_edited": translate_later("Steps", "Changed the field “{label}”"),
    "field_moved": translate_later("Steps", "Moved the field “{label}”"),
    "field_archived": translate_later("Steps", "Put the field “{label}” away"),
    "field_restored": translate_later("Steps", "Took the field “{label}” out again"),
    "field_removed": translate_later("Steps", "Removed the field “{label}” and what was in it"),
    "customers_joined": translate_later("Steps", "Joined {other} with {name}"),
    "many_joined": translate_later("Steps", "Joined customers: {count}"),
    "not_same": translate_later("Steps", "Kept {name} and {other} apart"),
    "same_after_all": translate_later("Steps", "{name} and {other} may be the same after all"),
    "demo": translate_later("Steps", "Added sample data"),
    "restore": translate_later("Steps", "Brought back a backup"),
}

# Kinds, and after them the codes that say more.
PROBLEMS: dict[str, str] = {
    "bad_date": translate_later("Import problems", "Not a date we can read. It is kept as text."),
    "bad_email": translate_later("Import problems", "An e-mail address has one @, like name@shop.com."),
    "bad_phone": translate_later("Import problems", "Too short or too long for a phone number."),
    "bad_amount": translate_later("Import problems", "Not an amount we can read. It is kept as text."),
    "digits_lost": translate_later(
        "Import problems", "The spreadsheet lost digits of this number. Type it again."
    ),
    "extra_cells": translate_later("Import problems", "This row has more cells than there are columns."),
    "unclosed_quote": translate_later("Import problems", "A quotation mark begins here and never ends."),
    "encoding": translate_later("Import problems", "Some letters here cannot be read or are a guess."),
    "duplicate": translate_later("Import problems", "This customer is here more than once."),
    "too_long": translate_later("Import problems", "This text is too long for a field."),
    "formula": translate_later(
        "Import problems", "The formula has no result. Open the file in your spreadsheet program and save it."
    ),
    "unknown_choice": translate_later("Import problems", "Not one of the choices of this field."),
    "other": translate_later("Import problems", "Check this cell."),
    "date_unreadable": translate_later("Import problems", "Not a date we can read. It is kept in the note."),
    "email_unreadable": translate_later(
        "Import problems", "Not an e-mail address, which is like name@shop.com. It is kept in the note."
    ),
    "phone_length": translate_later(
        "Import problems", "Too short or too long for a phone number. It is kept as it was written."
    ),
    "phone_unreadable": translate_later(
        "Import problems", "Not a phone number we can read. It is kept in the note."
    ),
    "amount_unreadable": translate_later(
        "Import problems", "Not an amount we can read. It is kept in the note."
    ),
    "number_unreadable": translate_later(
        "Import problems", "Not a number we can read. It is kept in the note."
    ),
    "text_too_long": translate_later(
        "Import problems",
        "Too long for this field, which takes {longest} letters. All of it is kept in the note.",
    ),
    "error_value": translate_later(
        "Import problems", "The formula ended in an error instead of a value. Nothing was taken from it."
    ),
    "no_value": translate_later(
        "Import problems", "This only fills the cell and says nothing. It was left out."
    ),
    "zeros_restored": translate_later(
        "Import problems", "The spreadsheet dropped zeros at the beginning. It is taken as {restored}."
    ),
    "same_as_row": translate_later("Import problems", "The same customer as in row {row}."),
    "perhaps_same_as_row": translate_later("Import problems", "Perhaps the same customer as in row {row}."),
    "perhaps_known": translate_later("Import problems", "Perhaps a customer you have already."),
    "belongs_to_row_above": translate_later(
        "Import problems", "No name in this row. It was taken as more about the customer above."
    ),
    "only_customers_taken": translate_later(
        "Import problems",
        "This workbook holds all of another file. Only its customers were taken, as this file has customers "
        "of its own. To bring everything back, make a new file and import the workbook there.",
    ),
    "cell_left_out": translate_later(
        "Import problems", "This cell cannot be read. The row is taken without it."
    ),
    "product_row_without_name": translate_later("Import problems", "A product needs a name."),
    "sale_row_without_amount": translate_later("Import problems", "This sale has no amount."),
    "sale_row_without_customer": translate_later(
        "Import problems", "No customer has this number, and no name stands beside it."
    ),
    "sale_row_customer_unclear": translate_later(
        "Import problems", "Several customers are called so. Write the customer number beside the name."
    ),
    "sale_number_of_another": translate_later(
        "Import problems", "A sale of another customer has this number already."
    ),
    "everything_left_out": translate_later(
        "Import problems",
        "{count} rows were left out, as the customer or thing they belong to is not in the workbook.",
    ),
    "beside_table": translate_later("Import problems", "This stands beside the table and was left out."),
    "no_identity": translate_later(
        "Import problems", "Nothing here says who it is: no name, no phone, no number."
    ),
}
