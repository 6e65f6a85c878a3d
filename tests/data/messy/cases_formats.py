"""The same plain lists in every kind of file, under the right name and the wrong one."""

from collections.abc import Iterator

from tests.data.messy.case import Case, case, table
from tests.data.messy.tables import Table
from tests.data.messy.writers import Sheet, html_table, mhtml, ods, spreadsheetml, text, xls, xlsx

LISTS = {
    "en": ["Name=name", "Phone=phone", "Email=email", "City=city", "Notes=note"],
    "zh": ["姓名=name", "手机=phone", "邮箱=email", "地址=full_address", "备注=note"],
    "ru": ["ФИО=name", "Телефон=phone", "E-mail=email", "Город=city", "Комментарий=note"],
}
TRADITIONAL = (
    ("陳志強", "台北市中正區忠孝東路一段12號", "老客戶，需要發票"),
    ("林淑芬", "新北市板橋區文化路二段88號", "請先傳簡訊"),
    ("黃俊傑", "台中市西屯區臺灣大道三段5號", "現金付款"),
    ("張雅婷", "高雄市左營區博愛二路100號", "下午四點後聯絡"),
    ("王建國", "台南市東區勝利路33號", "介紹人：李先生"),
    ("吳美玲", "桃園市中壢區中央西路一段7號", "價格敏感"),
    ("蔡宗翰", "新竹市東區光復路二段101號", "續保優先"),
    ("楊佩珊", "基隆市仁愛區愛三路21號", "週末不要打電話"),
)


def cases() -> Iterator[Case]:
    """Give every case of this kind."""
    for language in LISTS:
        yield from _workbooks(language)
        yield from _disguised(language)
    yield from _encodings()
    yield from _separators()
    yield _traditional()


def _plain(language: str, count: int = 8) -> Table:
    return table(language, LISTS[language], count=count)


def _workbooks(language: str) -> Iterator[Case]:
    typed = _plain(language)
    sheets = [Sheet(rows=typed.grid, name={"en": "List", "zh": "客户", "ru": "Клиенты"}[language])]
    yield case(f"plain_xlsx_{language}", "xlsx", xlsx(sheets), typed, language)
    yield case(f"plain_xls_{language}", "xls", xls(sheets), typed, language)
    yield case(f"plain_ods_{language}", "ods", ods(sheets), typed, language)
    yield case(f"plain_xlsm_{language}", "xlsm", xlsx(sheets), typed, language)


def _disguised(language: str) -> Iterator[Case]:
    typed = _plain(language)
    sheets = [Sheet(rows=typed.grid)]
    yield case(f"html_as_xls_{language}", "xls", html_table(typed.grid), typed, language)
    yield case(f"spreadsheetml_as_xls_{language}", "xls", spreadsheetml(sheets), typed, language)
    tabs = text(typed.grid, delimiter="\t", encoding="utf-16")
    yield case(f"unicode_text_as_xls_{language}", "xls", tabs, typed, language)
    if language == "en":
        yield case("xlsx_named_xls", "xls", xlsx(sheets), typed, language)
        yield case("xlsx_named_csv", "csv", xlsx(sheets), typed, language)
        yield case("csv_named_xlsx", "xlsx", text(typed.grid), typed, language)
        yield case("csv_named_xls", "xls", text(typed.grid), typed, language)
        yield case("ods_named_xlsx", "xlsx", ods(sheets), typed, language)
        yield case("html_named_xlsx", "xlsx", html_table(typed.grid), typed, language)
    if language == "ru":
        content = html_table(typed.grid, encoding="cp1251", declared="windows-1251")
        yield case("html_cp1251_as_xls", "xls", content, typed, language)
        yield case("mhtml_as_xls", "xls", mhtml(typed.grid), typed, language)
        tabs = text(typed.grid, delimiter="\t", encoding="cp1251")
        yield case("tabs_cp1251_as_xls", "xls", tabs, typed, language)
    if language == "zh":
        content = html_table(typed.grid, encoding="gb18030", declared="gb2312")
        yield case("html_gb2312_as_xls", "xls", content, typed, language)
        yield case("spreadsheetml_as_xml", "xml", spreadsheetml(sheets), typed, language)


def _encodings() -> Iterator[Case]:
    plans = {
        "ru": ("utf-8", "utf-8-sig", "cp1251", "cp866", "koi8-r", "utf-16", "utf-32", "mac-cyrillic"),
        "zh": ("utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"),
        "en": ("utf-8-sig", "cp1252", "utf-16-be", "mac-roman"),
    }
    for language, encodings in plans.items():
        for encoding in encodings:
            typed = _plain(language, 12)
            mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
            delimiter = ";" if language == "ru" else ","
            content = mark + text(typed.grid, encoding=encoding, delimiter=delimiter)
            name = f"{language}_{encoding.replace('-', '_')}"
            yield case(name, "csv", content, typed, language)
    typed = _plain("ru", 12)
    lines = text(typed.grid, delimiter=";").splitlines(keepends=True)
    # Two exports glued together: the second half came from an older computer.
    mixed = b"".join(
        line if number < 7 else line.decode().encode("cp1251") for number, line in enumerate(lines)
    )
    yield case("two_encodings_in_one_file", "csv", mixed, typed, "ru")


def _separators() -> Iterator[Case]:
    typed = _plain("en")
    for name, delimiter in (("semicolon", ";"), ("comma", ","), ("tab", "\t"), ("pipe", "|")):
        yield case(f"separated_by_{name}", "txt", text(typed.grid, delimiter=delimiter), typed, "en")
    for mark in (";", ",", "|"):
        content = text(typed.grid, delimiter=mark, first_line=f"sep={mark}", encoding="utf-8-sig")
        yield case(f"sep_line_{ord(mark)}", "csv", content, typed, "en")
    yield case("old_mac_lines", "csv", text(typed.grid, newline="\r"), typed, "en")
    content = text(typed.grid).replace(b",", b",\x00", 3)
    yield case("nul_bytes", "csv", content, typed, "en")
    broken = [
        [cell.replace(" ", "\n") if index == 4 else cell for index, cell in enumerate(row)]
        for row in typed.rows
    ]
    yield case("line_breaks_in_cells", "csv", text([typed.header, *broken]), typed, "en")


def _traditional() -> Case:
    typed = table(
        "zh", ["姓名=name", "行動電話=phone", "地址=full_address", "備註=note"], count=8, country="TW"
    )
    for index, (name, address, note) in enumerate(TRADITIONAL):
        typed.rows[index][0], typed.rows[index][2], typed.rows[index][3] = name, address, note
        typed.customers[index].update(name=name, address=[address], note=[note])
        phone = typed.needs[index][1]
        typed.needs[index] = [
            ("姓名", name, (name,)),
            phone,
            ("地址", address, (address,)),
            ("備註", note, (note,)),
        ]
    content = text(typed.grid, encoding="big5")
    return case("traditional_big5", "csv", content, typed, "zh", country="TW")
