"""How the commands are written: their names, options and help."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date, time

from smallcrm import __version__, i18n
from smallcrm.i18n import translate


def read(given: Sequence[str]) -> argparse.Namespace:
    """Read what is asked for. Describing all the commands takes longer than much of the window's start."""
    window = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    _add_window(window)
    try:
        options, others = window.parse_known_args(given)
    except argparse.ArgumentError:
        others = [*given]
    return parser().parse_args(given) if others else options


def parser() -> argparse.ArgumentParser:  # noqa: PLR0915 - a line for each command
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
