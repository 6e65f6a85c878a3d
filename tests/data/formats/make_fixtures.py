"""Writes the workbooks that only LibreOffice can write here, by hand: they are committed beside this.

Needs LibreOffice with its Python bridge: `/usr/bin/python3 make_fixtures.py`, in this folder.
"""

import subprocess
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

HERE = Path(__file__).resolve().parent
PORT = 2083
PASSWORD = "пароль-Пароль1"  # noqa: S105  # of sample files

FILTERS = {
    "xlsx": "Calc MS Excel 2007 XML",
    "xls": "MS Excel 97",
    "ods": "calc8",
    "fods": "OpenDocument Spreadsheet Flat XML",
    "html": "HTML (StarCalc)",
}

# Row by row; a text that begins with "=" is a formula, ("date", n) a serial day, ("zip", n) a padded number.
CLIENTS = [
    ["Клиенты на 01.05.2024"],
    [],
    [None, "Имя", "Телефон", "Дата", "Сумма", "Примечание"],
    [None, "Иван Петров", 79161234567, ("date", 45413), 1234.5, "первая\nвторая"],
    [None, None, "007", ("date", 45414), -5, " два  пробела "],
    [None, "李娜", ("zip", 1234), None, "=E4*2", "=1/0"],
    [None, "скрытая строка", 1, None, None, None],
]


def main() -> None:
    office = subprocess.Popen(["soffice", "--headless", "--norestore", f"--accept=socket,port={PORT};urp;"])
    try:
        desktop = connect()
        document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
        fill(document)
        for extension, name in FILTERS.items():
            store(document, HERE / f"clients.{extension}", name)
        for extension in ("xls", "ods"):
            store(document, HERE / f"protected.{extension}", FILTERS[extension], Password=PASSWORD)
        document.close(True)
        desktop.terminate()
        office.wait(timeout=30)
    finally:
        office.kill()


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(60):
        try:
            context = resolver.resolve(
                f"uno:socket,host=localhost,port={PORT};urp;StarOffice.ComponentContext"
            )
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def fill(document) -> None:
    sheets = document.Sheets
    sheet = sheets.getByIndex(0)
    sheet.Name = "Клиенты"
    for row, values in enumerate(CLIENTS):
        for column, value in enumerate(values):
            put(document, sheet.getCellByPosition(column, row), value)
    sheet.getCellRangeByName("A1:F1").merge(True)
    sheet.getCellRangeByName("B4:B5").merge(True)
    sheet.Annotations.insertNew(sheet.getCellByPosition(1, 5).CellAddress, "заметка, не текст ячейки")
    sheet.Rows.getByIndex(6).IsVisible = False
    sheets.insertNewByName("скрытый", 1)
    hidden = sheets.getByIndex(1)
    hidden.getCellByPosition(0, 0).String = "x"
    hidden.IsVisible = False


def put(document, cell, value) -> None:
    if value is None:
        return
    if isinstance(value, tuple):
        kind, number = value
        cell.Value = float(number)
        code = "DD.MM.YYYY" if kind == "date" else "000000"
        formats, locale = document.NumberFormats, document.CharLocale
        key = formats.queryKey(code, locale, False)
        cell.NumberFormat = key if key != -1 else formats.addNew(code, locale)
    elif isinstance(value, str) and value.startswith("="):
        cell.Formula = value
    elif isinstance(value, str):
        cell.String = value
    else:
        cell.Value = float(value)


def store(document, path: Path, filter_name: str, **more) -> None:
    options = {"FilterName": filter_name, "Overwrite": True, **more}
    properties = tuple(PropertyValue(Name=name, Value=value) for name, value in options.items())
    document.storeToURL(uno.systemPathToFileUrl(str(path)), properties)


if __name__ == "__main__":
    main()
