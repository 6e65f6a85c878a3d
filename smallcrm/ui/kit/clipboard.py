"""What is copied for other programs: words, and rows that spreadsheets and letters paste as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication


def copy_text(text: str) -> None:
    """Put words on the clipboard."""
    QGuiApplication.clipboard().setText(text)


def copy_table(lines: Sequence[Sequence[str]]) -> None:
    """Put rows on the clipboard, as text and as a table; the first line holds the titles."""
    data = _new_mime_data()
    tidy = [[part.replace("\t", " ").replace("\n", " ") for part in line] for line in lines]
    data.setText("\n".join("\t".join(line) for line in tidy))
    import html

    rows = ("".join(f"<td>{html.escape(part)}</td>" for part in line) for line in lines)
    data.setHtml("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
    QGuiApplication.clipboard().setMimeData(data)


def _new_mime_data() -> QMimeData:
    # WORKAROUND: the clipboard outlives Python at the program's end, and an object made by Python is then
    # called into after its interpreter is gone. One made inside Qt has no Python half.
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data
