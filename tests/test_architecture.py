"""The layers of docs/architecture.md, run: each fault is named with its file and line."""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from tests.sources import ROOT, Source, called, literal, sources

PURE = frozenset({"dateutil", "holidays", "phonenumbers", "rapidfuzz"})
FILES = frozenset(
    {
        "openpyxl",
        "python_calamine",
        "xlrd",
        "lxml",
        "defusedxml",
        "chardet",
        "cryptography",
        "msoffcrypto",
        "olefile",
    }
)


@dataclass(frozen=True)
class Layer:
    """What a package may import: our own modules, and libraries besides the standard one."""

    own: frozenset[str]
    libraries: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()


def layer(own: str, libraries: frozenset[str] = frozenset(), never: str = "") -> Layer:
    return Layer(frozenset(own.split()), libraries, frozenset(never.split()))


# The longest name that fits a module decides.
LAYERS = {
    "smallcrm.domain": layer("domain", PURE, never="sqlite3 os pathlib shutil tempfile subprocess socket"),
    # `_sha2` is Python's own from 3.12 on.
    "smallcrm.db": layer("domain db paths log processes", PURE | {"sqlite_utils", "sqlcipher3", "_sha2"}),
    "smallcrm.spreadsheets": layer("domain spreadsheets paths log processes", PURE | FILES),
    "smallcrm.documents": layer("domain documents i18n paths", frozenset({"reportlab", "PIL"})),
    "smallcrm.services": layer("domain db spreadsheets documents services paths log", PURE),
    # Reading is free to both faces of the program: the connection refuses to write outside a step.
    "smallcrm.cli": layer("domain i18n messages settings paths commands"),
    "smallcrm.commands": layer("services domain db i18n messages wording headings commands"),
    "smallcrm.ui": layer(
        "services domain db i18n messages wording headings settings paths log ui",
        frozenset({"PySide6", "shiboken6", "pypdfium2"}),
    ),
    "smallcrm.ui.kit": layer(
        "domain i18n messages wording settings paths log ui.kit",
        frozenset({"PySide6", "shiboken6", "pypdfium2"}),
    ),
    "smallcrm.i18n": layer("domain paths", frozenset({"PySide6"})),
    "smallcrm.messages": layer("domain i18n"),
    "smallcrm.wording": layer("domain i18n"),
    "smallcrm.headings": layer("domain i18n wording"),
    "smallcrm.settings": layer("domain paths"),
    "smallcrm.processes": layer("db.beside spreadsheets.reading.child"),
    "smallcrm.paths": layer("domain", frozenset({"appdirs"})),
    "smallcrm.log": layer("domain paths"),
    "smallcrm.__main__": layer("cli"),
    "smallcrm": layer(""),
}

# The command line opens the window when it is given nothing to do, and only then loads it.
ONLY_WHEN_NEEDED = {("smallcrm.cli", "smallcrm.ui.app"), ("smallcrm.cli", "smallcrm.ui.quick_start")}

# A service hands a catalogue on to a document, and says nothing in it itself.
ONLY_AS_A_TYPE = {("smallcrm.services", "smallcrm.i18n")}

QTCORE_ONLY = ("smallcrm.i18n",)

CLOCKS = {
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
    ("time", "time"),
    ("time", "time_ns"),
    ("time", "localtime"),
    ("QDate", "currentDate"),
    ("QTime", "currentTime"),
    ("QDateTime", "currentDateTime"),
    ("QDateTime", "currentDateTimeUtc"),
    ("QDateTime", "currentMSecsSinceEpoch"),
}
MAY_READ_THE_CLOCK = {
    "smallcrm.ui.app": "hands today and now to everything in the window",
    "smallcrm.cli": "hands today and now to everything a command does",
}

HEAVY = (
    *("PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtCore", "openpyxl", "reportlab", "phonenumbers"),
    *("pypinyin", "sqlite_utils", "rapidfuzz", "lxml", "xlrd", "msoffcrypto", "cryptography", "chardet"),
    *("pypdfium2", "python_calamine", "PIL"),
)

HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6})\b|^#[0-9a-fA-F]{3,4}$")


def test_every_import_keeps_to_its_layer():
    faults = [fault for source in sources() for fault in faults_of(source)]
    assert not faults, listed(faults)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("smallcrm.domain.reminder", "smallcrm.db.store"),
        ("smallcrm.domain.reminder", "sqlite3"),
        ("smallcrm.domain.reminder", "PySide6.QtCore"),
        ("smallcrm.db.store", "smallcrm.services.imports"),
        ("smallcrm.spreadsheets.reading.read", "smallcrm.db"),
        ("smallcrm.services.imports", "smallcrm.messages"),
        ("smallcrm.cli", "smallcrm.ui.main_window"),
        ("smallcrm.ui.today.page", "openpyxl"),
        ("smallcrm.ui.kit.forms", "smallcrm.services.customers"),
        ("smallcrm.i18n", "PySide6.QtGui"),
    ],
)
def test_what_crosses_a_layer_is_noticed(module, name):
    assert why_not(module, name, LAYERS[layer_of(module)])


def faults_of(source: Source) -> Iterator[str]:
    rule = LAYERS[layer_of(source.module)]
    when_needed = within(source.tree, is_function)
    as_types = within(source.tree, is_for_types)
    for node, name in imports(source):
        if (source.module, name) in ONLY_WHEN_NEEDED and node in when_needed:
            continue
        if (layer_of(source.module), name) in ONLY_AS_A_TYPE and node in as_types:
            continue
        why = why_not(source.module, name, rule)
        if why:
            yield f"{source.at(node)} {source.module} imports {name}: {why}"


def why_not(module: str, name: str, rule: Layer) -> str | None:
    top = name.partition(".")[0]
    if top == "smallcrm":
        own = name.removeprefix("smallcrm").lstrip(".")
        fits = own == "" or any(own == allowed or own.startswith(f"{allowed}.") for allowed in rule.own)
        return (
            None
            if fits
            else f"{layer_of(module)} may use only {', '.join(sorted(rule.own)) or 'nothing of ours'}"
        )
    if top in rule.never:
        return f"never in {layer_of(module)}"
    if top in sys.stdlib_module_names or top in rule.libraries:
        is_more_than_core = top == "PySide6" and name not in ("PySide6", "PySide6.QtCore")
        return "only QtCore here" if module in QTCORE_ONLY and is_more_than_core else None
    return f"{layer_of(module)} uses no such library"


def layer_of(module: str) -> str:
    return max((name for name in LAYERS if module == name or module.startswith(f"{name}.")), key=len)


def imports(source: Source) -> Iterator[tuple[ast.AST, str]]:
    """Find what a module imports, whole names: `from smallcrm import i18n` is smallcrm.i18n."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = absolute(source, node)
            is_package_of_ours = base == "smallcrm" or (ROOT / base.replace(".", "/")).is_dir()
            for alias in node.names:
                below = f"{base}.{alias.name}"
                yield node, below if (is_package_of_ours and is_module(below)) or base == "PySide6" else base


def absolute(source: Source, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    package = source.module.split(".")
    if source.path.name != "__init__.py":
        package.pop()
    package = package[: len(package) - node.level + 1]
    return ".".join([*package, *([node.module] if node.module else [])])


def is_module(name: str) -> bool:
    path = ROOT / name.replace(".", "/")
    return path.is_dir() or path.with_suffix(".py").is_file()


def within(tree: ast.Module, is_wanted: Callable[[ast.AST], bool]) -> set[ast.AST]:
    return {inner for node in ast.walk(tree) if is_wanted(node) for inner in ast.walk(node)}


def is_function(node: ast.AST) -> bool:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)


def is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def test_every_module_has_a_layer_of_its_own():
    loose = [source.module for source in sources() if layer_of(source.module) == "smallcrm" != source.module]
    assert not loose, "say in LAYERS what these may import: " + ", ".join(loose)


def test_days_and_moments_are_handed_in():
    """A rule that reads the clock cannot be tested at a month's end."""
    readings = [
        f"{source.at(node)} {node.value.id}.{node.attr}"
        for source in sources()
        if source.module not in MAY_READ_THE_CLOCK
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr) in CLOCKS
    ]
    assert not readings, listed(readings)


def test_the_command_line_starts_without_anything_heavy():
    code = f"import smallcrm.cli, sys; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_services_and_below_are_free_of_qt():
    """Not by their own imports, and not by anyone's they import, until a text must be said."""
    code = (
        "import pkgutil, importlib, sys\n"
        "for package in ('domain', 'db', 'spreadsheets', 'services'):\n"
        "    root = importlib.import_module('smallcrm.' + package)\n"
        "    for found in pkgutil.walk_packages(root.__path__, root.__name__ + '.'):\n"
        "        if not found.name.endswith('__main__'):\n"
        "            importlib.import_module(found.name)\n"
        "print(*[name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_nobody_turns_the_event_loop_from_within():
    found = [source.at(call) for source in sources() for call in source.calls("processEvents")]
    assert not found, "long work belongs to a job: " + listed(found)


def test_one_style_sheet_on_the_application():
    found = [
        source.at(call)
        for source in sources("smallcrm/ui")
        if source.module != "smallcrm.ui.kit.theme"
        for call in source.calls("setStyleSheet")
    ]
    assert not found, "a widget with a sheet of its own keeps the old palette: " + listed(found)


def test_colours_come_from_the_tokens():
    found = [
        f"{source.at(node)} {text}"
        for source in sources("smallcrm/ui")
        if source.module != "smallcrm.ui.kit.theme"
        for node in ast.walk(source.tree)
        if (text := literal(node)) and HEX_COLOUR.search(text)
    ]
    assert not found, listed(found)


def test_the_language_of_a_step_is_left_to_the_reader():
    """Services raise codes and name steps by codes; a sentence there would be in one language for ever."""
    found = [
        source.at(call)
        for package in ("smallcrm/services", "smallcrm/db", "smallcrm/domain", "smallcrm/spreadsheets")
        for source in sources(package)
        for call in source.calls("UserError", "step")
        if call.args and (code := literal(call.args[0])) and not re.fullmatch(r"[a-z][a-z0-9_]*", code)
        if called(call) != "step" or isinstance(call.func, ast.Attribute)
    ]
    assert not found, listed(found)


def listed(lines: list[str]) -> str:
    return "\n  ".join([f"{len(lines)}:", *lines])
