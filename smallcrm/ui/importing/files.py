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
    if len(paths) != 1:
        return translate("Import", "One file at a time.")
    if paths[0].suffix.lower() not in ENDINGS:
        return translate("Import", "This is not a spreadsheet.")
    return ""


def choose(parent: QWidget, ctx: AppContext) -> Path | None:
    """Let a file be chosen."""
    kinds = " ".join(f"*{ending}" for ending in ENDINGS)
    name, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Import", "Choose a spreadsheet"),
        ctx.remembered("import.folder", str(Path.home())),
        f"{translate('Import', 'Spreadsheets')} ({kinds});;{translate('Import', 'All files')} (*)",
    )
    if not name:
        return None
    ctx.remember("import.folder", str(Path(name).parent))
    return Path(name)


def pasted() -> str:
    """Take the table on the clipboard."""
    return QGuiApplication.clipboard().text()
