"""The command line: what can be done without a window. Scripts of users depend on it.

Each command is a function in `commands` that calls one service and returns an `Answer`: the object for
`--json` and the lines for a person. Everything else, from the language to the exit code, is said here once
for all of them.
"""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from smallcrm import i18n, messages, paths
from smallcrm.commands.command import DONE, REFUSED, Command, Context
from smallcrm.commands.options import parser
from smallcrm.commands.options import read as options_of
from smallcrm.domain.errors import Cancelled, UserError
from smallcrm.i18n import translate

COMMANDS = {
    "import": ("importing", "import_files"),
    "undo": ("steps", "undo"),
    "redo": ("steps", "redo"),
    "history": ("steps", "history"),
    "search": ("finding", "search"),
    "customers": ("finding", "customers"),
    "duplicates": ("joining", "duplicates"),
    "merge": ("joining", "merge"),
    "due": ("reminders", "due"),
    "done": ("reminders", "done"),
    "snooze": ("reminders", "snooze"),
    "remind": ("reminders", "remind"),
    "deals": ("deals", "deals"),
    "move": ("deals", "move"),
    "pipeline": ("deals", "pipeline"),
    "quotes": ("money", "quotes"),
    "quote": ("money", "quote"),
    "sales": ("money", "sales"),
    "export": ("writing", "export"),
    "report": ("writing", "report"),
    "goals": ("goals", "goals"),
    "backup": ("keeping", "backup"),
    "restore": ("keeping", "restore"),
    "check": ("keeping", "check"),
    "demo": ("keeping", "demo"),
}
"""The module and the function of each command; only the one that is asked for is read in."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0 done, 1 refused or failed, 2 wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A console that knows no Chinese shows a question mark instead of ending the program.
            stream.reconfigure(errors="replace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    i18n.set_language(_language(given))
    try:
        options = options_of(given)
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
    module, function = COMMANDS[name]
    command: Command = getattr(import_module(f"smallcrm.commands.{module}"), function)
    answer = command(context)
    if context.options.json:
        print(json.dumps(answer.json, ensure_ascii=False, default=str))
    else:
        for line in answer.lines:
            print(line)
    sys.stdout.flush()
    return answer.exit_code


def _open_window(options: Namespace) -> int:
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
    parser().print_help()
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


if __name__ == "__main__":
    sys.exit(main())
