"""The command line: what can be done without a window. Scripts of users depend on it.

Each command is a function that calls one service and returns an `Answer`: the object for `--json` and the
lines for a person. Everything else, from the language to the exit code, is said once for all of them.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from smallcrm import __version__, i18n, messages, paths
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.i18n import translate

if TYPE_CHECKING:
    from smallcrm.services.progress import Progress

Json = dict[str, Any]

DONE, REFUSED, WRONG_USAGE = 0, 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a command found or did. `exit_code` is REFUSED where the answer itself is bad news."""

    json: Json
    lines: Iterable[str] = ()
    exit_code: int = DONE


@dataclass(slots=True)
class Context:
    """What every command needs: the options, the clock, and the file when it is asked for."""

    options: argparse.Namespace
    now: Callable[[], datetime]
    database: Path = field(default_factory=Path)

    @property
    def today(self) -> date:
        return self.now().astimezone().date()

    @contextmanager
    def store(self, *, create: bool = False) -> Iterator[Any]:
        """Open the user's file; only commands that bring customers in make a new one."""
        from smallcrm.db.store import Store

        with Store.open(self.database, now=self.now, create=create) as store:
            yield store


Command = Callable[[Context], Answer]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0 done, 1 refused or failed, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A console that knows no Chinese shows a question mark instead of ending the program.
            stream.reconfigure(errors="replace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    i18n.set_language(_language(given))
    try:
        options = _options(given)
    except SystemExit as stopped:
        return int(stopped.code or 0)
    context = Context(options, now=lambda: datetime.now(UTC))
    try:
        context.database = Path(options.db) if options.db else paths.default_database()
        answer = _run(options.command, context)
    except UserError as error:
        print(messages.sentence(error), file=sys.stderr)
        return REFUSED
    except (Cancelled, KeyboardInterrupt):
        print(translate("Command line", "Stopped. Nothing was changed."), file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    return answer


def _run(name: str | None, context: Context) -> int:
    if name is None:
        return _open_window(context.options)
    answer = COMMANDS[name](context)
    if context.options.json:
        print(json.dumps(answer.json, ensure_ascii=False, default=str))
    else:
        for line in answer.lines:
            print(line)
    sys.stdout.flush()
    return answer.exit_code


def _open_window(options: argparse.Namespace) -> int:
    """Open the window, or say why there is none and what can be done without it."""
    if has_screen():
        try:
            from smallcrm.ui import quick_start

            quick_start.begin()
            from smallcrm.ui.app import main as open_window
        except ImportError as error:  # a system library of Qt's
            words = translate("Command line", "The window cannot open here: {problem}.")
            print(words.format(problem=error), file=sys.stderr)
        else:
            return open_window(options)
    else:
        words = translate("Command line", "There is no screen here, so the window cannot open.")
        print(words, file=sys.stderr)
    _parser().print_help()
    return REFUSED


def has_screen() -> bool:
    """Say whether a window could be seen. Qt ends the program if it is asked to open one where it cannot."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _language(given: Sequence[str]) -> str:
    """Find the language before the options are read: their help is in it too."""
    for index, word in enumerate(given):
        if word.startswith("--lang="):
            return word.removeprefix("--lang=")
        if word == "--lang" and index + 1 < len(given):
            return given[index + 1]
    from smallcrm import settings

    return settings.load().language or i18n.system_language()


# The commands


def import_files(context: Context) -> Answer:
    """Bring customers in from spreadsheets, without questions."""
    from smallcrm.services import imports

    options = context.options
    request = imports.Request(
        files=tuple(Path(name) for name in options.files),
        sheet=options.sheet,
        overrides=dict(options.map or ()),
        mode=options.mode,
        key=options.key,
        country=_country(options.country),
        language=i18n.language(),
    )
    with _progress(context) as progress:
        sources = imports.read(request, progress=progress)
        with _target(context, is_trial=options.dry_run) as store:
            outcome = _brought_in(store, sources, request, context, progress)
    if options.rejects:
        imports.write_rejects(outcome, Path(options.rejects), reason=_reason)
    return Answer(
        json={"files": [_table_json(table) for table in outcome.tables], "step": outcome.step_id},
        lines=_import_lines(outcome, is_trial=options.dry_run),
    )


def _brought_in(store: Any, sources: Any, request: Any, context: Context, progress: Any) -> Any:
    """Bring in customers, products and sales, whatever each table is about; or only look at what would be."""
    from smallcrm.services import imports, trade_imports

    is_trial, today = context.options.dry_run, context.today
    # Whoever says what a column becomes, or by what customers are known, means customers.
    is_about_customers = bool(request.overrides or request.key)
    trade = [] if is_about_customers else [each for each in sources if trade_imports.recognised(each)]
    customers_ = [each for each in sources if each not in trade]
    outcomes: list[Any] = []
    if customers_:
        run = imports.preview if is_trial else imports.bring_in
        outcomes.append(run(store, customers_, request, today=today, progress=progress))
    if trade:
        look = trade_imports.preview if is_trial else trade_imports.bring_in
        outcomes.append(look(store, trade, request, today=today, progress=progress))
    return imports.Outcome(
        tables=tuple(table for outcome in outcomes for table in outcome.tables),
        step_id=next((each.step_id for each in reversed(outcomes) if each.step_id is not None), None),
    )


@contextmanager
def _target(context: Context, *, is_trial: bool) -> Iterator[Any]:
    """Open the file to import into. A trial for a file that is not there yet makes it elsewhere."""
    from smallcrm.db.store import Store

    if is_trial and not context.database.exists():
        with TemporaryDirectory() as folder, Store.open(Path(folder) / "trial.db", now=context.now) as store:
            yield store
    else:
        with context.store(create=True) as store:
            yield store


def _country(code: str | None) -> str:
    if code and not (len(code) == 2 and code.isascii() and code.isalpha()):
        raise UserError("unknown_country", country=code)
    return (code or "").upper()


def _table_json(table: Any) -> Json:
    from smallcrm.services import files
    from smallcrm.services.imports import COUNTS

    source = table.source
    return {
        "file": files.shown(source.path),
        "sheet": source.table.sheet,
        "format": source.workbook.format,
        "encoding": source.workbook.encoding,
        "header_row": source.table.header_row,
        "columns": [
            {
                "header": column.header,
                "field": column.field,
                "label": column.label,
                "confidence": column.confidence.value,
                "reason": column.reason,
            }
            for column in table.mapping.columns
        ],
        "rows": table.rows,
        **{name: table.counts[name] for name in COUNTS},
        "skipped_rows": dict(source.table.skipped),
        "problems": [
            {
                "row": problem.row,
                "column": problem.column,
                "value": problem.value,
                "kind": problem.kind,
                "problem": _reason(problem),
            }
            for problem in table.problems
        ],
    }


def _reason(problem: Any) -> str:
    return messages.problem_text(problem.code, {"value": problem.value, **problem.facts})


MOST_PROBLEMS_SHOWN = 20


def _import_lines(outcome: Any, *, is_trial: bool) -> Iterator[str]:
    """Say what became of the rows, what was guessed, and what to look at."""
    if is_trial:
        yield translate("Command line", "Nothing was written; this is what an import would do.")
    for table in outcome.tables:
        yield from _table_lines(table)
    if outcome.step_id is not None:
        yield translate("Command line", "To take it all back: smallcrm undo --step {step}").format(
            step=outcome.step_id
        )


def _table_lines(table: Any) -> Iterator[str]:
    source, counts = table.source, table.counts
    sheet = f" [{source.table.sheet}]" if source.table.sheet else ""
    rows = translate("Command line", "%n row(s)", "", table.rows)
    yield f"{source.name}{sheet}: {rows}"
    for name, line in _count_lines(table):
        if counts[name]:
            yield f"  {line}"
    skipped = sum(source.table.skipped.values())
    if skipped:
        yield "  " + translate(
            "Command line", "%n row(s) of titles, totals and blanks passed over", "", skipped
        )
    left = [column.header for column in table.mapping.columns if column.field == "left_out"]
    if left:
        words = translate("Command line", "Columns left out: {names}")
        yield "  " + words.format(names=i18n.active().join(left))
    guessed = [column for column in table.mapping.columns if column.confidence.value in ("guess", "ask")]
    if guessed:
        yield (
            "  "
            + translate("Command line", "Our guess:")
            + " "
            + i18n.active().join(
                f"{column.header or column.column + 1} → {column.label or column.field}" for column in guessed
            )
        )
    for problem in table.problems[:MOST_PROBLEMS_SHOWN]:
        place = translate("Command line", "row {row}").format(row=problem.row) if problem.row else ""
        where = ", ".join(filter(None, (place, problem.column)))
        yield f"  {where}: {_reason(problem)}" + (f" ({problem.value})" if problem.value else "")
    more = len(table.problems) - MOST_PROBLEMS_SHOWN
    if more > 0:
        yield "  " + translate("Command line", "and %n more", "", more)


def _count_lines(table: Any) -> list[tuple[str, str]]:
    """Say how many rows became what, by the name of each count."""
    counts = table.counts
    if "products" in table.mapping.subjects:
        own = (
            ("added", translate("Command line", "%n product(s) added", "", counts["added"])),
            ("updated", translate("Command line", "%n product(s) updated", "", counts["updated"])),
            (
                "unchanged",
                translate("Command line", "%n product(s) already the same", "", counts["unchanged"]),
            ),
            (
                "duplicates",
                translate("Command line", "%n row(s) about the same product", "", counts["duplicates"]),
            ),
        )
    elif "sales" in table.mapping.subjects:
        own = (
            ("added", translate("Command line", "%n sale(s) added", "", counts["added"])),
            ("updated", translate("Command line", "%n sale(s) updated", "", counts["updated"])),
            ("unchanged", translate("Command line", "%n sale(s) already the same", "", counts["unchanged"])),
            (
                "duplicates",
                translate("Command line", "%n further row(s) of a sale", "", counts["duplicates"]),
            ),
        )
    else:
        own = (
            ("added", translate("Command line", "%n customer(s) added", "", counts["added"])),
            ("updated", translate("Command line", "%n customer(s) updated", "", counts["updated"])),
            (
                "unchanged",
                translate("Command line", "%n customer(s) already the same", "", counts["unchanged"]),
            ),
            (
                "duplicates",
                translate("Command line", "%n row(s) about the same customer", "", counts["duplicates"]),
            ),
        )
    return [
        *own,
        ("skipped", translate("Command line", "%n row(s) left out, as asked", "", counts["skipped"])),
        ("rejected", translate("Command line", "%n row(s) could not be taken", "", counts["rejected"])),
    ]


def undo(context: Context) -> Answer:
    """Take the last step back, or the given one."""
    from smallcrm.services import maintenance

    with context.store() as store:
        return _reversal("undo", maintenance.undo_step(store, context.options.step))


def redo(context: Context) -> Answer:
    """Do again what was undone."""
    from smallcrm.services import maintenance

    with context.store() as store:
        return _reversal("redo", maintenance.redo_step(store, context.options.step))


def _reversal(code: str, done: Any) -> Answer:
    target = done.reversed_step
    label = messages.step_label(code, {"code": target.code, "details": target.details})
    lines = [label]
    if done.left:
        lines.append(
            translate(
                "Command line",
                "%n customer(s) changed since then stay as they are.",
                "",
                len(done.left),
            )
        )
    return Answer(
        json={"step": done.step_id, "label": label, "changes": done.changes, "left": len(done.left)},
        lines=lines,
    )


def history(context: Context) -> Answer:
    """List the steps, newest first."""
    from smallcrm.db import history as steps

    with context.store() as store:
        entries: list[Json] = [
            {
                "id": entry.id,
                "at": entry.at.isoformat(),
                "label": messages.step_label(entry.code, entry.details),
                "changes": entry.changes,
                "undone": entry.is_undone,
            }
            for entry in steps.steps(store, limit=context.options.limit)
        ]
    undone = translate("Command line", "undone")
    return Answer(
        json={"steps": entries},
        lines=[
            f"{entry['id']:>6}  {_moment(entry['at'])}  {entry['label']}"
            + (f"  ({undone})" if entry["undone"] else "")
            for entry in entries
        ],
    )


def _moment(text: str) -> str:
    return datetime.fromisoformat(text).astimezone().strftime("%Y-%m-%d %H:%M")


def search(context: Context) -> Answer:
    """Find customers by any part of a name, number, plate or note."""
    from smallcrm import wording
    from smallcrm.db import customers as queries
    from smallcrm.db import search as index
    from smallcrm.domain.customer import ContactKind

    with context.store() as store:
        ids = index.find(store, context.options.query, limit=context.options.limit)
        found: list[Json] = [
            {
                "id": whole.customer.id,
                "number": whole.customer.number,
                "name": wording.customer_name(whole.customer),
                "phones": [detail.value for detail in whole.details(ContactKind.PHONE)],
                "emails": [detail.value for detail in whole.details(ContactKind.EMAIL)],
                "assets": [wording.asset_name(asset) for asset in whole.assets],
            }
            for whole in queries.whole_many(store, ids)
        ]
    lines = [
        "  ".join(filter(None, (each["number"], each["name"], *each["phones"][:1], *each["assets"][:2])))
        for each in found
    ]
    return Answer(json={"customers": found}, lines=lines or [translate("Command line", "Nobody was found.")])


def customers(context: Context) -> Answer:
    """List the customers, whole records."""
    from smallcrm.db import customers as queries
    from smallcrm.domain.customer_filter import CustomerFilter
    from smallcrm.services import customer_json, segments

    options = context.options
    with context.store() as store, store.snapshot():
        chosen = segments.read_filter(store, options.where or [])
        if options.segment:
            saved = segments.named(store, options.segment).chosen
            chosen = CustomerFilter((*saved.conditions, *chosen.conditions))
        ids = queries.ids(store, chosen, today=context.today)
        write = customer_json.writer(store)
        found = [write(whole) for whole in queries.whole_many(store, ids)]
    return Answer(
        json={"customers": found},
        lines=(
            "  ".join(filter(None, (each["number"], each["name"] or each["company"], *each["phones"][:1])))
            for each in found
        ),
    )


def due(context: Context) -> Answer:
    """List what is due, overdue included."""
    from smallcrm import wording
    from smallcrm.db import reminders as queries

    on = context.options.on or context.today
    with context.store() as store:
        waiting = queries.due(store, until=on + timedelta(days=context.options.days))
    reminders = [
        {
            "id": each.reminder.id,
            "customer": wording.customer_name(each.customer),
            "customer_id": each.reminder.customer_id,
            "phone": each.phone,
            "title": wording.reminder_title(each.reminder, each.asset),
            "due_on": each.reminder.due_on.isoformat(),
            "days": (each.reminder.due_on - on).days,
            "asset": wording.asset_name(each.asset) or None,
        }
        for each in waiting
    ]
    return Answer(
        json={"reminders": reminders},
        lines=[_due_line(each) for each in reminders] or [translate("Command line", "Nothing is due.")],
    )


def _due_line(reminder: Json) -> str:
    days = reminder["days"]
    if days < 0:
        when = translate("Command line", "%n day(s) late", "", -days)
    elif days == 0:
        when = translate("Command line", "today")
    else:
        when = translate("Command line", "in %n day(s)", "", days)
    shown = (reminder["customer"], reminder["phone"], reminder["title"], reminder["asset"])
    return f"{reminder['id']:>6}  {reminder['due_on']}  {when:<14}  " + "  ".join(filter(None, shown))


def done(context: Context) -> Answer:
    """Tick a reminder off; what repeats is scheduled again."""
    from smallcrm import wording
    from smallcrm.services import reminders

    with context.store() as store:
        completion = reminders.complete(
            store,
            context.options.reminder,
            done_on=context.options.on or context.today,
            result=context.options.result,
            note=context.options.note,
            next_due_on=context.options.next,
        )
        asset_id = completion.reminder.asset_id
        asset = store.assets.get(asset_id) if asset_id else None
    following = completion.following
    title = wording.reminder_title(completion.reminder, asset)
    lines = [translate("Command line", "Done: {title}").format(title=title)]
    if following is not None:
        lines.append(
            translate("Command line", "The next one is due on {date}.").format(
                date=i18n.format_date(following.due_on, "medium")
            )
        )
    return Answer(
        json={
            "reminder": completion.reminder.id,
            "next": following and {"id": following.id, "due_on": following.due_on.isoformat()},
        },
        lines=lines,
    )


def snooze(context: Context) -> Answer:
    """Put a reminder off to another day."""
    from smallcrm import wording
    from smallcrm.services import reminders

    until = context.options.until or context.today + timedelta(days=1)
    with context.store() as store:
        put_off = reminders.snooze(store, context.options.reminder, until=until)
        asset = store.assets.get(put_off.asset_id) if put_off.asset_id else None
    title, day = wording.reminder_title(put_off, asset), i18n.format_date(until, "medium")
    line = translate("Command line", "Put off until {date}: {title}").format(date=day, title=title)
    return Answer(json={"reminder": put_off.id, "snoozed_until": until.isoformat()}, lines=[line])


def remind(context: Context) -> Answer:
    """Plan something to do: for a customer, for each of a segment, or for nobody."""
    from smallcrm.db import customers as queries
    from smallcrm.domain.recurrence import Recurrence, Unit
    from smallcrm.domain.reminder import Reminder
    from smallcrm.services import reminders, segments

    options = context.options
    wanted = Reminder(
        title=options.title,
        due_on=options.on or context.today,
        due_time=options.at,
        repeat=Recurrence(every=options.every, unit=Unit(options.repeat)) if options.repeat else None,
        owner=options.owner,
    )
    with context.store() as store:
        if options.segment:
            chosen = segments.named(store, options.segment).chosen
            ids = queries.ids(store, chosen, today=context.today)
            count = reminders.add_for_many(store, ids, wanted)
            words = translate("Command line", "%n reminder(s) planned.", "", count)
            return Answer(json={"count": count, "due_on": wanted.due_on.isoformat()}, lines=[words])
        customer_id = _customer_id(store, options.customer) if options.customer else None
        added = reminders.add(store, replace(wanted, customer_id=customer_id))
    day = i18n.format_date(added.due_on, "medium")
    line = translate("Command line", "Reminder {number} on {date}: {title}")
    return Answer(
        json={"reminder": added.id, "due_on": added.due_on.isoformat()},
        lines=[line.format(number=added.id, date=day, title=added.title)],
    )


def export(context: Context) -> Answer:
    """Write customers, reminders or everything to a file."""
    from smallcrm import headings
    from smallcrm.services import exports

    target = Path(context.options.file)
    with context.store() as store, _progress(context) as progress:
        rows = exports.export(
            store, target, what=context.options.what, words=headings.FileWords(), progress=progress
        )
    line = translate("Command line", "%n row(s) written to {file}.", "", rows).format(file=target)
    return Answer(json={"file": str(target), "rows": rows}, lines=[line])


def _report_options(context: Context, store: Any) -> Any:
    """Choose the days of a report: those said, else the usual ones."""
    from smallcrm.domain.values.month import Month
    from smallcrm.services import reports, segments

    options = context.options
    chosen = reports.usual_options(options.name, today=context.today, days=options.days)
    if options.month:
        month = Month.parse(options.month)
        chosen = replace(chosen, first=month.first, last=month.last)
    return replace(
        chosen,
        first=options.begin or chosen.first,
        last=options.end or chosen.last,
        owner=options.owner,
        segment_id=segments.named(store, options.segment).id if options.segment else None,
        has=options.has,
        lacks=options.lacks,
        call_list_id=options.call_list,
    )


def report(context: Context) -> Answer:
    """Write a report as PDF or as a workbook."""
    from smallcrm import headings
    from smallcrm.services import reports

    options = context.options
    if options.list or not options.name:
        names = [{"name": name, "title": reports.title(name, i18n.active())} for name in reports.NAMES]
        return Answer(
            json={"reports": names}, lines=[f"{each['name']:<20}  {each['title']}" for each in names]
        )
    if not options.out:
        raise UserError("report_without_target")
    with context.store() as store:
        catalogue = i18n.Catalogue(i18n.language(), store.profile.country)
        written = reports.write(
            store,
            options.name,
            Path(options.out),
            options=_report_options(context, store),
            catalogue=catalogue,
            words=headings.ReportWords(catalogue),
            paper=options.paper,
            customer=options.customer,
            card_words=headings.CardWords(i18n.active()),
            post=_post(options),
        )
    line = translate("Command line", "%n page(s) written to {file}.", "", written.pages)
    return Answer(
        json={"file": str(written.path), "pages": written.pages, "figures": _plain(written.figures)},
        lines=[line.format(file=written.path)],
    )


def _post(options: argparse.Namespace) -> Any:
    """Say how labels, envelopes and letters are to be."""
    from smallcrm.services.mailings import Mailing
    from smallcrm.services.posting import Post

    letter = Mailing(subject="", text="")
    if options.letter:
        try:
            subject, _, text = Path(options.letter).read_text("utf-8-sig").partition("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise UserError("file_unreadable", file=options.letter) from error
        letter = Mailing(subject=subject.strip(), text=text.strip())
    return Post(sheet=options.sheet, wishes={"start": options.start}, letter=letter, paper=options.paper)


def _plain(figures: Json) -> Json:
    """Write figures so that any program reads them: exact numbers as text."""
    return {name: value if isinstance(value, int) else str(value) for name, value in figures.items()}


def backup(context: Context) -> Answer:
    """Make a checked copy of the file."""
    from smallcrm.services import maintenance

    folder = Path(context.options.folder) if context.options.folder else None
    with context.store() as store:
        made = maintenance.make_backup(store, to=folder)
    line = translate("Command line", "Backed up to {file}, and checked.").format(file=made.path)
    return Answer(json={"file": str(made.path), "ok": True, "problems": []}, lines=[line])


def restore(context: Context) -> Answer:
    """Put a copy back in place of the file."""
    from smallcrm.services import maintenance

    copy = Path(context.options.file)
    before = maintenance.restore(context.database, copy, now=context.now())
    lines = [translate("Command line", "{file} is back.").format(file=copy)]
    if before:
        lines.append(translate("Command line", "What was there before is in {file}.").format(file=before))
    return Answer(
        json={"file": str(context.database), "ok": True, "problems": [], "before": before and str(before)},
        lines=lines,
    )


def check(context: Context) -> Answer:
    """Check the file through."""
    from smallcrm.services import maintenance

    with context.store():
        pass  # says in its own words what is wrong with a file that cannot even be opened
    problems = [f"{code}: {detail}" for code, detail in maintenance.check(context.database)]
    return Answer(
        json={"file": str(context.database), "ok": not problems, "problems": problems},
        lines=problems or [translate("Command line", "The file is sound.")],
        exit_code=REFUSED if problems else DONE,
    )


def demo(context: Context) -> Answer:
    """Make a file of sample data."""
    from smallcrm.services.demo import shop as sample

    with context.store(create=True) as store, _progress(context) as progress:
        count = sample.demo(
            store,
            customers=context.options.customers,
            language=i18n.language(),
            seed=context.options.seed,
            today=context.today,
            progress=progress,
        )
    line = translate("Command line", "%n sample customer(s) in {file}.", "", count)
    return Answer(
        json={"file": str(context.database), "customers": count}, lines=[line.format(file=context.database)]
    )


def duplicates(context: Context) -> Answer:
    """List the pairs of customers who may be one, the likeliest first."""
    from smallcrm import wording
    from smallcrm.db import customers as queries
    from smallcrm.services import duplicates as service

    with context.store() as store, _progress(context) as progress, store.snapshot():
        found = service.find(store, limit=context.options.limit, progress=progress)
        ids = {id_ for pair in found for id_ in (pair.a, pair.b)}
        known = {whole.customer.id: whole for whole in queries.whole_many(store, sorted(ids))}
    pairs: list[Json] = [
        {
            "score": pair.score,
            "reasons": list(pair.reasons),
            "a": _who(known[pair.a]),
            "b": _who(known[pair.b]),
        }
        for pair in found
    ]
    nobody = translate("Command line", "Nobody stands twice.")
    return Answer(
        json={"pairs": pairs},
        lines=[
            f"{round(pair['score'] * 100):>3} %  {pair['a']['number']} {pair['a']['name']}"
            f"  =  {pair['b']['number']} {pair['b']['name']}"
            f"  ({i18n.active().join(wording.likeness(code) for code in pair['reasons'])})"
            for pair in pairs
        ]
        or [nobody],
    )


def _who(whole: Any) -> Json:
    from smallcrm import wording
    from smallcrm.domain.customer import ContactKind

    return {
        "id": whole.customer.id,
        "number": whole.customer.number,
        "name": wording.customer_name(whole.customer),
        "phones": [detail.value for detail in whole.details(ContactKind.PHONE)],
        "emails": [detail.value for detail in whole.details(ContactKind.EMAIL)],
    }


def merge(context: Context) -> Answer:
    """Join two customers; the first keeps its number unless told otherwise."""
    from smallcrm import wording
    from smallcrm.domain.merging import NUMBER, Whose
    from smallcrm.services import merging

    options = context.options
    with context.store() as store:
        a, b = (_customer_id(store, said) for said in (options.a, options.b))
        question = merging.question(store, a, b)
        chosen = {NUMBER: Whose.A, **_kept(store, options.keep or (), {each.name for each in question})}
        made = merging.join(store, a, b, chosen=chosen, note=wording.joined_note, today=context.today)
    line = translate("Command line", "{gone} is now part of {kept} ({number}).")
    return Answer(
        json={
            "kept": {"id": made.kept_id, "number": made.number, "name": made.name},
            "gone": {"id": made.gone_id, "number": made.gone_number, "name": made.gone_name},
            "fields": {name: whose.value for name, whose in made.fields.items()},
            "moved": made.moved,
            "united": made.united,
            "step": made.step_id,
        },
        lines=[
            line.format(gone=made.gone_name, kept=made.name, number=made.number),
            translate("Command line", "To take it all back: smallcrm undo --step {step}").format(
                step=made.step_id
            ),
        ],
    )


def _customer_id(store: Any, said: str) -> int:
    from smallcrm.db import customers as queries

    found = queries.with_number(store, said)
    if found is None:
        raise UserError("not_found", kind="customer", id=said)
    return found


def _kept(store: Any, said: Iterable[tuple[str, str]], known: set[str]) -> dict[str, Any]:
    """Read what is to be kept of whom; a field of one's own is named by its label."""
    from smallcrm.db import customers as queries
    from smallcrm.domain.merging import CUSTOM, Whose

    labels = {label: f"{CUSTOM}{id_}" for id_, label in queries.labels(store, "customer").items()}
    shown = [label for label, name in labels.items() if name in known]
    shown += sorted(name for name in known if not name.startswith(CUSTOM))
    chosen = {}
    for name, whose in said:
        code = labels.get(name, name)
        if code not in known or whose.lower() not in set(Whose):
            raise UserError("unknown_choice", name=f"{name}={whose}", known=", ".join(shown))
        chosen[code] = Whose(whose.lower())
    return chosen


def goals(context: Context) -> Answer:
    """Say how far the goals are, and set one."""
    from smallcrm import cli_goals

    with context.store() as store:
        json, lines = cli_goals.goals(store, context.options, context.today)
    return Answer(json=json, lines=lines)


def deals(context: Context) -> Answer:
    """List deals: the open ones, or all."""
    from smallcrm import cli_deals

    with context.store() as store:
        json, lines = cli_deals.deals(store, context.options, context.today)
    return Answer(json=json, lines=lines)


def move(context: Context) -> Answer:
    """Put a deal into another stage."""
    from smallcrm import cli_deals

    with context.store() as store:
        json, lines = cli_deals.move(store, context.options, context.today)
    return Answer(json=json, lines=lines)


def pipeline(context: Context) -> Answer:
    """Say how the pipeline goes."""
    from smallcrm import cli_deals

    with context.store() as store:
        json, lines = cli_deals.pipeline(store, context.options, context.today)
    return Answer(json=json, lines=lines)


def quotes(context: Context) -> Answer:
    """List quotes."""
    from smallcrm import cli_money

    with context.store() as store:
        json, lines = cli_money.quotes(store, context.options, context.today)
    return Answer(json=json, lines=lines)


def sales(context: Context) -> Answer:
    """List sales."""
    from smallcrm import cli_money

    with context.store() as store:
        json, lines = cli_money.sales(store, context.options, context.today)
    return Answer(json=json, lines=lines)


def quote(context: Context) -> Answer:
    """Write a quote as PDF."""
    from smallcrm import cli_money

    with context.store() as store:
        json, lines = cli_money.quote(store, context.options, context.today)
    return Answer(json=json, lines=lines)


COMMANDS: dict[str, Command] = {
    "import": import_files,
    "undo": undo,
    "redo": redo,
    "history": history,
    "search": search,
    "customers": customers,
    "duplicates": duplicates,
    "merge": merge,
    "due": due,
    "done": done,
    "snooze": snooze,
    "remind": remind,
    "deals": deals,
    "move": move,
    "pipeline": pipeline,
    "quotes": quotes,
    "quote": quote,
    "sales": sales,
    "export": export,
    "report": report,
    "goals": goals,
    "backup": backup,
    "restore": restore,
    "check": check,
    "demo": demo,
}


# How they are written


def _options(given: Sequence[str]) -> argparse.Namespace:
    """Read what is asked for. Describing all the commands takes longer than much of the window's start."""
    window = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    _add_window(window)
    try:
        options, others = window.parse_known_args(given)
    except argparse.ArgumentError:
        others = [*given]
    return _parser().parse_args(given) if others else options


def _parser() -> argparse.ArgumentParser:  # noqa: PLR0915 - a line for each command
    """Describe the commands. The common options are taken before a command's name or after it."""
    shared = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_common(shared)
    parser = argparse.ArgumentParser(
        prog="smallcrm", description=translate("Command line", "Customers, due dates and reports, offline.")
    )
    parser.add_argument("--version", action="version", version=f"smallcrm {__version__}")
    _add_window(parser)
    commands = parser.add_subparsers(dest="command", metavar=translate("Command line", "COMMAND"))

    def command(name: str, help_text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[shared], help=help_text, description=help_text)

    _add_import(
        command(
            "import", translate("Command line", "bring customers, products or sales in from spreadsheets")
        )
    )
    for name, help_text in (
        ("undo", translate("Command line", "take the last step back")),
        ("redo", translate("Command line", "do again what was undone")),
    ):
        command(name, help_text).add_argument("--step", type=int, metavar="N")
    _add_limit(command("history", translate("Command line", "list what was done")), 50)
    finder = command("search", translate("Command line", "find customers by any part of what is known"))
    finder.add_argument("query", metavar="QUERY")
    _add_limit(finder, 50)
    lister = command("customers", translate("Command line", "list customers, whole records"))
    lister.add_argument("--where", nargs="+", type=_filter, action="extend", metavar="FIELD=VALUE")
    lister.add_argument("--segment", metavar="NAME")
    _add_limit(command("duplicates", translate("Command line", "list customers who may stand twice")), 100)
    joiner = command("merge", translate("Command line", "join two customers into one"))
    joiner.add_argument("a", metavar="A")
    joiner.add_argument("b", metavar="B")
    joiner.add_argument("--keep", type=_condition, action="append", metavar="FIELD=A|B|both")
    waiting = command("due", translate("Command line", "list what is due, overdue included"))
    waiting.add_argument("--days", type=_count, default=0, metavar="N")
    waiting.add_argument("--on", type=_day, metavar="DATE")
    ticker = command("done", translate("Command line", "tick a reminder off"))
    ticker.add_argument("reminder", type=int, metavar="REMINDER")
    ticker.add_argument("--on", type=_day, metavar="DATE")
    ticker.add_argument("--result", default="", metavar="TEXT")
    ticker.add_argument("--note", default="", metavar="TEXT")
    ticker.add_argument("--next", type=_day, metavar="DATE")
    sleeper = command("snooze", translate("Command line", "put a reminder off"))
    sleeper.add_argument("reminder", type=int, metavar="REMINDER")
    sleeper.add_argument("--until", type=_day, metavar="DATE")
    planner = command("remind", translate("Command line", "plan something to do"))
    planner.add_argument("title", metavar="TEXT")
    planner.add_argument("--on", type=_day, metavar="DATE")
    planner.add_argument("--at", type=_time, metavar="HH:MM")
    whose = planner.add_mutually_exclusive_group()
    whose.add_argument("--customer", default="", metavar="NUMBER")
    whose.add_argument("--segment", default="", metavar="NAME")
    planner.add_argument("--owner", default="", metavar="NAME")
    planner.add_argument("--repeat", choices=("day", "week", "month", "year"))
    planner.add_argument("--every", type=_count, default=1, metavar="N")
    _add_deals(command)
    _add_money(command)
    writer = command("export", translate("Command line", "write a list of records or everything to a file"))
    writer.add_argument("file", metavar="FILE.xlsx|.csv|.vcf|.ics")
    writer.add_argument(
        "--what",
        choices=("customers", "reminders", "products", "quotes", "sales", "payments", "everything"),
        default="customers",
    )
    _add_report(command("report", translate("Command line", "write a report")))
    _add_goals(command("goals", translate("Command line", "say how far the goals are")))
    saver = command("backup", translate("Command line", "make a checked copy of the file"))
    saver.add_argument("folder", nargs="?", metavar="DIR")
    command("restore", translate("Command line", "put a copy back")).add_argument("file", metavar="FILE")
    command("check", translate("Command line", "check the file through"))
    sample = command("demo", translate("Command line", "make a file of sample data"))
    sample.add_argument("--customers", type=_count, default=60, metavar="N")
    sample.add_argument("--seed", type=int, default=1, metavar="N")
    return parser


def _add_window(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(command=None, db=None, json=False, lang=None)
    _add_common(parser)
    # What the entry for starting with the system asks for.
    parser.add_argument(
        "--tray",
        action="store_true",
        help=translate("Command line", "begin beside the clock, without the window"),
    )


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--db", metavar="FILE", help=translate("Command line", "the file of your customers"))
    parser.add_argument("--lang", choices=i18n.LANGUAGES, help=translate("Command line", "the language"))
    parser.add_argument(
        "--json", action="store_true", help=translate("Command line", "answer with one JSON object")
    )


def _add_deals(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    lister = command("deals", translate("Command line", "list deals, the open ones"))
    lister.add_argument("query", nargs="?", metavar="QUERY")
    lister.add_argument("--all", action="store_true", default=False)
    lister.add_argument("--owner", metavar="NAME", default=None)
    _add_limit(lister, 100)
    mover = command("move", translate("Command line", "put a deal into another stage"))
    mover.add_argument("deal", type=int, metavar="DEAL")
    mover.add_argument("stage", metavar="STAGE")
    mover.add_argument("--sale", action="store_true", default=False)
    figures = command("pipeline", translate("Command line", "say how the pipeline goes"))
    figures.add_argument("--since", type=_day, default=None, metavar="DATE")
    figures.add_argument("--until", type=_day, default=None, metavar="DATE")


def _add_money(command: Callable[[str, str], argparse.ArgumentParser]) -> None:
    lister = command("quotes", translate("Command line", "list quotes, the open ones"))
    lister.add_argument("query", nargs="?", metavar="QUERY")
    lister.add_argument("--state", choices=("draft", "sent", "expired", "accepted", "declined"))
    lister.add_argument("--all", action="store_true", default=False)
    _add_limit(lister, 100)
    writer = command("quote", translate("Command line", "write a quote as PDF"))
    writer.add_argument("quote", metavar="ID|NUMBER")
    writer.add_argument("--out", required=True, metavar="FILE.pdf")
    writer.add_argument("--paper", choices=("A4", "Letter"), default="A4")
    lister = command("sales", translate("Command line", "list sales"))
    lister.add_argument("query", nargs="?", metavar="QUERY")
    lister.add_argument("--unpaid", action="store_true", default=False)
    lister.add_argument("--late", action="store_true", default=False)
    _add_limit(lister, 100)


def _add_limit(parser: argparse.ArgumentParser, default: int) -> None:
    parser.add_argument("--limit", type=_count, default=default, metavar="N")


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--sheet", metavar="S")
    parser.add_argument("--map", type=_condition, action="append", metavar="HEADER=FIELD")
    parser.add_argument("--mode", choices=("add", "update", "both"), default="both")
    parser.add_argument("--key", metavar="phone|email|…")
    parser.add_argument("--country", metavar="CC")
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--rejects", metavar="OUT.xlsx")


def _add_report(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", metavar="NAME")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--out", metavar="FILE.pdf|.xlsx")
    parser.add_argument("--month", metavar="YYYY-MM")
    parser.add_argument("--from", dest="begin", type=_day, metavar="DATE")
    parser.add_argument("--to", dest="end", type=_day, metavar="DATE")
    parser.add_argument("--owner", metavar="NAME")
    parser.add_argument("--segment", metavar="NAME")
    parser.add_argument("--days", type=_count, metavar="N")
    parser.add_argument("--has", default="", metavar="KIND")
    parser.add_argument("--lacks", default="", metavar="KIND")
    parser.add_argument("--call-list", type=int, metavar="ID")
    parser.add_argument("--customer", metavar="NUMBER", help=translate("Command line", "whose card to write"))
    parser.add_argument("--paper", choices=("A4", "Letter"), default="A4")
    parser.add_argument("--sheet", default="", metavar="L7163|5160|DL|…")
    parser.add_argument("--start", type=_count, default=1, metavar="N")
    parser.add_argument(
        "--letter",
        metavar="FILE.txt",
        help=translate("Command line", "the letter, its subject in the first line"),
    )


def _add_goals(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--set", metavar="FIGURE=NUMBER", help="new_customers, turnover, retention, calls, …")
    parser.add_argument("--each", choices=("month", "quarter", "year"), default="month")
    parser.add_argument("--remove", type=int, metavar="ID")


def _condition(text: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not sign:
        raise argparse.ArgumentTypeError(translate("Command line", "write it as NAME=VALUE"))
    return name.strip(), value.strip()


def _filter(text: str) -> str:
    """Take a condition as it is; what it means depends on the file (see `segments.read_filter`)."""
    if not any(sign in text for sign in "=<>~"):
        raise argparse.ArgumentTypeError(translate("Command line", "write it as NAME=VALUE"))
    return text


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(translate("Command line", "write the day as 2026-11-21")) from None


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(translate("Command line", "write the time as 14:30")) from None


def _count(text: str) -> int:
    if not text.isdigit():
        raise argparse.ArgumentTypeError(translate("Command line", "write a whole number"))
    return int(text)


@contextmanager
def _progress(context: Context) -> Iterator["Progress"]:
    """Show how far long work is, on a terminal only and never within `--json`."""
    from smallcrm import wording
    from smallcrm.services.progress import silent

    if context.options.json or not sys.stderr.isatty():
        yield silent
        return
    shown = ""

    def show(done: int, total: int, phase: str) -> None:
        nonlocal shown
        share = f"{done * 100 // total:>3} %" if total else f"{done}"
        line = f"{wording.phase(phase)} {share}"
        if line != shown:
            print(f"\r\033[K{line}", end="", file=sys.stderr, flush=True)
            shown = line

    try:
        yield show
    finally:
        if shown:
            print("\r\033[K", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
