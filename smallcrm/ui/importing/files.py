"""Which files can be brought in, and how they are handed over: chosen, dropped, pasted."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext

ENDINGS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".vcf", ".htm", ".html")


def check(paths: Sequence[Path]) -> str:
    """Say why files cannot be taken, "" if they can. What is inside is looked at later."""
    wrong = [path for path in paths if path.suffix.lower() not in ENDINGS or path.is_dir()]
    if len(wrong) == 1 and len(paths) > 1:
        return translate("Import", "{file} is not a spreadsheet.").format(file=wrong[0].name)
    return translate("Import", "This is not a spreadsheet.") if wrong or not paths else ""


def choose(parent: QWidget, ctx: AppContext) -> list[Path]:
    """Let files be chosen; several are one import."""
    kinds = " ".join(f"*{ending}" for ending in ENDINGS)
    names, _ = QFileDialog.getOpenFileNames(
        parent,
        translate("Import", "Choose a spreadsheet"),
        ctx.remembered("import.folder", str(Path.home())),
        f"{translate('Import', 'Spreadsheets')} ({kinds});;{translate('Import', 'All files')} (*)",
    )
    if names:
        ctx.remember("import.folder", str(Path(names[0]).parent))
    return [Path(name) for name in names]


def pasted() -> str:
    """Take the table on the clipboard."""
    return QGuiApplication.clipboard().text()
