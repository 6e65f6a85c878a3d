"""Writes every hostile file into a folder: python -m tests.data.hostile.build FOLDER."""

import random
import struct
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.data.hostile import parts

READ = ""
"""Among the answers allowed: the file is read after all."""

DAMAGED, NOT_A_TABLE, TOO_LARGE, TOO_WIDE = (
    "file_damaged",
    "not_a_table",
    "file_too_large",
    "too_many_columns",
)
NO_ROWS, PROTECTED, TIME, MEMORY = "no_rows", "file_protected", "reader_timeout", "reader_memory"


@dataclass(frozen=True)
class Hostile:
    """A file, and the answers that are right: error codes, or READ. Heavy ones are made when asked for."""

    name: str
    suffix: str
    make: Callable[[], bytes | str]
    answers: frozenset[str]
    is_heavy: bool

    @property
    def file(self) -> str:
        return f"{self.name}.{self.suffix}"

    @property
    def content(self) -> bytes:
        made = self.make()
        return made.encode() if isinstance(made, str) else made


def hostile(
    name: str, suffix: str, content: bytes | str | Callable[[], bytes | str], *answers: str
) -> Hostile:
    if callable(content):
        return Hostile(name, suffix, content, frozenset(answers), is_heavy=True)
    return Hostile(name, suffix, lambda: content, frozenset(answers), is_heavy=False)


def all_files() -> Iterator[Hostile]:
    """Make every file; the same ones each time."""
    yield from _empty_and_noise()
    yield from _disguised()
    yield from _archives()
    yield from _xml_tricks()
    yield from _impossible_sheets()
    yield from _old_workbooks()
    yield from _open_documents()
    yield from _texts_and_pages()
    yield from _cards()
    yield from _truncated()
    yield from _bit_rot()


def _dice(name: str) -> random.Random:
    return random.Random(name)  # noqa: S311  # not for secrets


def _empty_and_noise() -> Iterator[Hostile]:
    yield hostile("nothing", "xlsx", b"", "file_empty")
    yield hostile("one_byte", "xlsx", b"P", NOT_A_TABLE, NO_ROWS, READ)
    yield hostile("spaces", "csv", " " * 5000, NO_ROWS, READ)
    yield hostile("line_ends", "csv", "\r\n" * 5000, NO_ROWS)
    yield hostile("separators", "csv", ";;;;\n" * 5000, NO_ROWS)
    yield hostile("zeros", "xls", bytes(10_000), NOT_A_TABLE, NO_ROWS)
    yield hostile("mark_only", "txt", b"\xef\xbb\xbf", NO_ROWS)
    yield hostile("wide_mark_only", "txt", b"\xff\xfe", NO_ROWS)
    for size in (100, 5_000, 300_000):
        for suffix in ("xlsx", "xls", "csv", "ods"):
            noise = _dice(f"noise{size}{suffix}").randbytes(size)
            yield hostile(f"noise_{size}_{suffix}", suffix, noise, NOT_A_TABLE, DAMAGED, NO_ROWS)


def _disguised() -> Iterator[Hostile]:
    tail = _dice("tail").randbytes(2000)
    magics = {
        "pdf": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
        "png": b"\x89PNG\r\n\x1a\n",
        "jpeg": b"\xff\xd8\xff\xe0\0\x10JFIF\0",
        "gif": b"GIF89a",
        "bmp": b"BM\x36\0\0\0",
        "exe": b"MZ\x90\0\x03\0\0\0",
        "elf": b"\x7fELF\x02\x01\x01",
        "rar": b"Rar!\x1a\x07\x01\0",
        "7z": b"7z\xbc\xaf\x27\x1c",
        "gzip": b"\x1f\x8b\x08\0",
        "mp3": b"ID3\x03\0",
        "video": b"RIFF\0\0\0\0AVI ",
        "sqlite": b"SQLite format 3\0",
        "access": b"\0\1\0\0Standard Jet DB\0",
    }
    for number, (name, magic) in enumerate(magics.items()):
        suffix = ("xlsx", "xls", "csv", "ods", "vcf")[number % 5]
        yield hostile(f"disguised_{name}", suffix, magic + tail, NOT_A_TABLE)
    yield hostile("disguised_rtf", "xls", r"{\rtf1\ansi Letter}" * 50, NOT_A_TABLE)
    word = parts.zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": "<document/>"})
    yield hostile("disguised_docx", "xlsx", word, NOT_A_TABLE)
    slides = parts.zipped({"[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>"})
    yield hostile("disguised_pptx", "xlsx", slides, NOT_A_TABLE)
    yield hostile("disguised_numbers", "xlsx", parts.zipped({"Index/Document.iwa": b"\0"}), NOT_A_TABLE)
    yield hostile("disguised_zip", "xlsx", parts.zipped({"photos/1.jpg": tail}), NOT_A_TABLE)
    odt = parts.ods().replace(b"office:spreadsheet", b"office:spreadsheex")
    yield hostile("disguised_odt", "ods", odt, NOT_A_TABLE, DAMAGED, READ)
    doc = parts.compound(b"\0" * 5000).replace("Workbook".encode("utf-16-le"), "WordDoc_".encode("utf-16-le"))
    yield hostile("disguised_doc", "xls", doc, DAMAGED, NOT_A_TABLE)
    yield hostile("xlsx_named_csv", "csv", parts.xlsx(), READ)
    yield hostile("csv_named_xlsx", "xlsx", parts.csv(), READ)
    yield hostile("html_named_xls", "xls", parts.html(), READ)
    yield hostile("xls_named_vcf", "vcf", parts.xls(), READ)
    yield hostile("some_xml", "xls", "<?xml version='1.0'?><invoice><line/></invoice>", NOT_A_TABLE)


def _archives() -> Iterator[Hostile]:
    huge = parts.Repeated(b" " * (1 << 20), 400)
    for name, part in (
        ("bomb_in_sheet", "xl/worksheets/sheet1.xml"),
        ("bomb_in_strings", "xl/sharedStrings.xml"),
        ("bomb_in_picture", "xl/media/picture.png"),
    ):
        bomb = parts.xlsx_members(strings="") | {part: huge}
        yield hostile(name, "xlsx", partial(parts.zipped, bomb), TOO_LARGE)
    third = parts.Repeated(bytes(1 << 20), 120)
    parted = parts.xlsx_members() | {f"xl/media/{n}.bin": third for n in range(3)}
    yield hostile("bomb_in_parts", "xlsx", partial(parts.zipped, parted), TOO_LARGE)
    content = parts.Repeated(bytes(1 << 20), 360)
    yield hostile("bomb_in_ods", "ods", partial(parts.zipped, {"content.xml": content}), TOO_LARGE)
    many = parts.xlsx_members() | {f"xl/x/{n}": b"" for n in range(25_000)}
    yield hostile("members_25000", "xlsx", partial(parts.zipped, many), TOO_LARGE)
    yield hostile("wrong_checksum", "xlsx", _wrong_checksum(), DAMAGED)
    yield hostile("lying_sizes", "xlsx", _lying_sizes(), DAMAGED)
    yield hostile("encrypted_members", "xlsx", _flagged_encrypted(), PROTECTED)
    yield hostile("directory_elsewhere", "xlsx", _directory_at(0x7FFFFFFF), DAMAGED)
    yield hostile("empty_zip", "xlsx", b"PK\x05\x06" + bytes(18), NOT_A_TABLE)
    climbing = parts.xlsx_members() | {"../../../tmp/evil": b"x", "/etc/evil": b"x"}
    yield hostile("climbing_names", "xlsx", parts.zipped(climbing), READ)
    yield hostile("unknown_method", "xlsx", parts.xlsx().replace(b"PK\x01\x02", b"PK\x01\x03"), DAMAGED)
    for missing in ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"):
        members = parts.xlsx_members()
        del members[missing]
        name = missing.rsplit("/", 1)[-1].replace(".", "_")
        yield hostile(f"without_{name}", "xlsx", parts.zipped(members), DAMAGED, NO_ROWS)
    loop = parts.xlsx_members()
    loop["xl/_rels/workbook.xml.rels"] = str(loop["xl/_rels/workbook.xml.rels"]).replace(
        "worksheets/sheet1.xml", "workbook.xml"
    )
    yield hostile("workbook_as_its_sheet", "xlsx", parts.zipped(loop), DAMAGED, NO_ROWS)
    yield hostile("zip_in_zip", "xlsx", parts.zipped({"a.xlsx": parts.xlsx()}), NOT_A_TABLE)


def _wrong_checksum() -> bytes:
    data = bytearray(parts.xlsx())
    at = data.index(b"PK\x01\x02", data.index(b"xl/worksheets/sheet1.xml") + 40)
    while data[at + 46 : at + 46 + 24] != b"xl/worksheets/sheet1.xml":
        at = data.index(b"PK\x01\x02", at + 4)
    data[at + 16] ^= 0xFF
    return bytes(data)


def _lying_sizes() -> bytes:
    data = bytearray(parts.xlsx())
    at = -1
    while (at := data.find(b"PK\x01\x02", at + 1)) >= 0:
        data[at + 24 : at + 28] = struct.pack("<I", 7)
    return bytes(data)


def _flagged_encrypted() -> bytes:
    data = bytearray(parts.xlsx())
    for mark, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = -1
        while (at := data.find(mark, at + 1)) >= 0:
            data[at + offset] |= 1
    return bytes(data)


def _directory_at(offset: int) -> bytes:
    data = bytearray(parts.xlsx())
    at = data.rindex(b"PK\x05\x06")
    data[at + 16 : at + 20] = struct.pack("<I", offset)
    return bytes(data)


_LAUGHS = "<!DOCTYPE x [<!ENTITY a0 'ha'>" + "".join(
    f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10)
)
_LAUGHS += "]>"
_BLOW_UP = f"<!DOCTYPE x [<!ENTITY b '{'b' * 100_000}'>]>"


def _xml_tricks() -> Iterator[Hostile]:
    prologs = {
        "laughs": _LAUGHS,
        "blow_up": _BLOW_UP,
        "reads_a_file": "<!DOCTYPE x [<!ENTITY a9 SYSTEM 'file:///etc/passwd'>]>",
        "calls_home": "<!DOCTYPE x [<!ENTITY a9 SYSTEM 'http://203.0.113.1/x'>]>",
        "remote_dtd": "<!DOCTYPE x SYSTEM 'http://203.0.113.1/x.dtd'>",
        "parameters": "<!DOCTYPE x [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>",
    }
    for name, prolog in prologs.items():
        answers = (DAMAGED, READ) if name == "remote_dtd" else (DAMAGED,)
        for part in ("xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"):
            members = parts.xlsx_members(strings="<si><t>&a9;</t></si>")
            text = str(members[part])
            end = text.index("?>") + 2
            members[part] = text[:end] + prolog + text[end:].replace("Москва", "&a9;")
            short = part.rsplit("/", 1)[-1].removesuffix(".xml")
            allowed = answers if short != "sheet1" else (DAMAGED, READ)
            yield hostile(f"{name}_in_{short}", "xlsx", parts.zipped(members), *allowed)
        yield hostile(f"{name}_in_ods", "ods", parts.ods(prolog=prolog).replace(b"x", b"x"), *answers)
        page = parts.xml2003(prolog).replace("Москва", "&a9;")
        yield hostile(f"{name}_in_xml2003", "xls", page, NOT_A_TABLE, *answers)
    deep = f"<sheetData><row r='1'>{'<c>' * 300_000}</row></sheetData>"
    yield hostile("deep_sheet", "xlsx", partial(parts.xlsx, deep), DAMAGED, NO_ROWS, MEMORY)
    deep = f"<table:table-row>{'<table:table-cell>' * 300_000}"
    yield hostile("deep_ods", "ods", partial(parts.ods, deep), DAMAGED)
    long = "<sheetData><row r='1' {}='1'/></sheetData>".format
    answers = (DAMAGED, NO_ROWS, TIME)
    yield hostile("long_attribute", "xlsx", lambda: parts.xlsx(long("a" * 20_000_000)), *answers)
    yield hostile("unclosed_xml", "xls", parts.xml2003()[:-60], READ, DAMAGED)


def _rows(*cells: str) -> str:
    """Put cells, each with its own r, into rows."""
    lines = []
    for cell in cells:
        row = "".join(filter(str.isdigit, cell.split('"')[1]))
        lines.append(f'<row r="{row}">{cell}</row>')
    return f"<sheetData>{''.join(lines)}</sheetData>"


def _number(place: str, value: str = "1") -> str:
    return f'<c r="{place}"><v>{value}</v></c>'


def _impossible_sheets() -> Iterator[Hostile]:
    claim = '<dimension ref="A1:XFD1048576"/>'
    yield hostile("claims_everything", "xlsx", parts.xlsx(claim + parts.sheet_data()), READ)
    corners = _rows(_number("A1"), _number("XFD1048576"))
    yield hostile("seventeen_billion_cells", "xlsx", parts.xlsx(claim + corners), TOO_WIDE)
    backwards = _rows(_number("XFD1048576"), _number("A1"))
    yield hostile("rows_backwards", "xlsx", parts.xlsx(backwards), TOO_WIDE, DAMAGED)
    far_down = _rows(_number("A1"), _number("ALL1048576"))
    yield hostile("a_billion_cells", "xlsx", parts.xlsx(far_down), TOO_LARGE)
    wide = "".join(f'<c r="{_letters(n)}1"><v>{n}</v></c>' for n in range(1, 16_385))
    yield hostile(
        "wide_16384", "xlsx", parts.xlsx(f'<sheetData><row r="1">{wide}</row></sheetData>'), TOO_WIDE
    )
    nameless = f'<sheetData><row r="1">{"<c><v>1</v></c>" * 100_000}</row></sheetData>'
    yield hostile("nameless_cells", "xlsx", parts.xlsx(nameless), TOO_WIDE, DAMAGED)
    for place in ("A0", "ZZZZZZ1", "A99999999999", "1A", "-1", "", "XFE1", "A1048577"):
        sheet = f'<sheetData><row r="1"><c r="{place}"><v>1</v></c></row></sheetData>'
        answers = (DAMAGED, NO_ROWS, TOO_WIDE, TOO_LARGE, READ)
        yield hostile(f"cell_{place or 'nowhere'}", "xlsx", parts.xlsx(sheet), *answers)
    merges = "".join(f'<mergeCell ref="A{n}:XFD1048576"/>' for n in range(1, 100_001))
    sheet = parts.sheet_data() + f"<mergeCells>{merges}</mergeCells>"
    yield hostile("merges_over_everything", "xlsx", parts.xlsx(sheet), READ)
    odd = '<mergeCells><mergeCell ref="B9:A1"/><mergeCell ref="x"/></mergeCells>'
    yield hostile("odd_merges", "xlsx", parts.xlsx(parts.sheet_data() + odd), READ, DAMAGED)
    string = '<sheetData><row r="1"><c r="A1" t="s"><v>4000000000</v></c></row></sheetData>'
    yield hostile(
        "string_out_of_range", "xlsx", parts.xlsx(string, strings="<si><t>a</t></si>"), DAMAGED, NO_ROWS
    )
    counted = parts.xlsx_members(strings="<si><t>a</t></si>")
    counted["xl/sharedStrings.xml"] = str(counted["xl/sharedStrings.xml"]).replace(
        "<sst ", '<sst count="4294967295" uniqueCount="4294967295" '
    )
    yield hostile("claims_four_billion_strings", "xlsx", parts.zipped(counted), READ, DAMAGED, MEMORY)
    for value in ("1e308", "-1e308", "NaN", "INF", "9" * 400, "", "abc"):
        sheet = _rows(_number("A1", value), _number("A2"))
        yield hostile(f"number_{value[:6] or 'empty'}", "xlsx", parts.xlsx(sheet), READ, DAMAGED, NO_ROWS)
    text = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>{}</t></is></c></row></sheetData>'.format
    yield hostile("cell_of_40_mb", "xlsx", lambda: parts.xlsx(text("я" * 20_000_000)), READ)
    row = f"<row>{'<c><v>1</v></c>' * 1000}</row>"
    answers = (TOO_LARGE, MEMORY, DAMAGED, TIME)
    yield hostile(
        "six_million_cells", "xlsx", lambda: parts.xlsx(f"<sheetData>{row * 6000}</sheetData>"), *answers
    )
    styles = "".join(f'<row r="{n}"><c r="XFD{n}" s="0"/></row>' for n in range(1, 3001))
    yield hostile("only_styles", "xlsx", parts.xlsx(f"<sheetData>{styles}</sheetData>"), NO_ROWS)
    yield hostile("no_sheet_data", "xlsx", parts.xlsx("<sheetViews/>"), NO_ROWS, DAMAGED)


def _letters(number: int) -> str:
    name = ""
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def _old_workbooks() -> Iterator[Hostile]:
    sound = parts.xls()
    fat = 512 * (struct.unpack_from("<I", sound, 76)[0] + 1)
    for name, entry, value in (
        ("loop_to_itself", 0, 0),
        ("loop_of_two", 1, 0),
        ("loop_later", 5, 3),
        ("beyond_the_end", 2, 0x00FFFFFF),
        ("into_itself", 3, fat // 512 - 1),
    ):
        broken = bytearray(sound)
        struct.pack_into("<I", broken, fat + 4 * entry, value)
        yield hostile(f"fat_{name}", "xls", bytes(broken), DAMAGED, READ, MEMORY, TIME)
    for name, offset, value in (
        ("fat_sectors", 44, 0xFFFFFFF0),
        ("directory_start", 48, 0x00FFFFFF),
        ("small_fat_start", 60, 0),
        ("small_fat_count", 64, 0x7FFFFFFF),
        ("extra_fat_start", 68, 0),
        ("extra_fat_count", 72, 0x7FFFFFFF),
        ("first_fat", 76, 0x00FFFFFF),
    ):
        broken = bytearray(sound)
        struct.pack_into("<I", broken, offset, value)
        yield hostile(f"ole_{name}", "xls", bytes(broken), DAMAGED, READ, MEMORY, TIME)
    for shift in (0, 9, 31, 255):
        broken = bytearray(sound)
        struct.pack_into("<H", broken, 30, shift)
        yield hostile(f"ole_sector_shift_{shift}", "xls", bytes(broken), DAMAGED, READ, MEMORY)
    directory = 512 * (struct.unpack_from("<I", sound, 48)[0] + 1)
    for name, offset, value in (("size", 120, 0x7FFFFFFF), ("start", 116, 0x00FFFFFF), ("child", 76, 0)):
        broken = bytearray(sound)
        for entry in range(4):
            struct.pack_into("<I", broken, directory + 128 * entry + offset, value)
        yield hostile(f"ole_stream_{name}", "xls", bytes(broken), DAMAGED, READ, MEMORY)
    yield hostile("ole_head_only", "xls", sound[:512], DAMAGED)
    number = struct.pack("<HHHd", 65_535, 255, 0, 1.0)
    first = struct.pack("<HHHd", 0, 0, 0, 1.0)
    yield hostile("xls_corners", "xls", parts.xls_of_records((0x203, first), (0x203, number)), READ)
    yield hostile("xls_short_number", "xls", parts.xls_of_records((0x203, b"\0")), DAMAGED, NO_ROWS)
    yield hostile("xls_odd_run", "xls", parts.xls_of_records((0xBD, b"\0\0\0\0\xff")), DAMAGED, NO_ROWS, READ)
    yield hostile("xls_no_cells", "xls", parts.xls_of_records(), NO_ROWS, DAMAGED)
    claims = struct.pack("<II", 0x7FFFFFFF, 0x7FFFFFFF)
    answers = (DAMAGED, READ, NO_ROWS, MEMORY)
    yield hostile(
        "xls_two_billion_strings", "xls", parts.xls_of_records((0x203, first), strings=claims), *answers
    )
    label = struct.pack("<HHHI", 0, 0, 0, 0x7FFFFFFF)
    yield hostile("xls_string_out_of_range", "xls", parts.xls_of_records((0xFD, label)), *answers)
    span = struct.pack("<H", 1) + struct.pack("<HHHH", 0, 65_535, 0, 255)
    yield hostile("xls_merged_all", "xls", parts.xls_of_records((0x203, first), (0xE5, span)), READ)
    dimension = struct.pack("<IIHHH", 0, 0xFFFFFFFF, 0, 0xFFFF, 0)
    yield hostile(
        "xls_claims", "xls", parts.xls_of_records((0x200, dimension), (0x203, first)), READ, DAMAGED
    )
    bare = parts.biff(
        (0x09, struct.pack("<HH", 2, 0x10)), (0x03, struct.pack("<HH3sd", 0, 0, b"\0\0\0", 7.0)), (0x0A, b"")
    )
    yield hostile("excel_2_bare", "xls", bare, READ)
    yield hostile("excel_2_cut", "xls", bare[:10], DAMAGED, NO_ROWS, NOT_A_TABLE)


def _open_documents() -> Iterator[Hostile]:
    cell = parts.ods_cell("x")
    row = f"<table:table-row>{cell}</table:table-row>"
    claims = '<table:table-row table:number-rows-repeated="2147483647">'
    yield hostile(
        "ods_two_billion_empty_rows", "ods", parts.ods(f"{row}{claims}</table:table-row>{row}"), TOO_LARGE
    )
    yield hostile("ods_two_billion_rows", "ods", parts.ods(f"{claims}{cell}</table:table-row>"), TOO_LARGE)
    many = 'table:number-columns-repeated="2147483647"'
    wide = f"<table:table-row>{parts.ods_cell('x', many)}</table:table-row>"
    yield hostile("ods_two_billion_cells", "ods", parts.ods(wide), TOO_WIDE)
    gap = f"<table:table-row><table:table-cell {many}/>{cell}</table:table-row>"
    yield hostile("ods_far_cell", "ods", parts.ods(gap), TOO_WIDE)
    rest = f"<table:table-cell {many}/></table:table-row>"
    padded = f'{row}<table:table-row table:number-rows-repeated="1048575">{rest}'
    yield hostile("ods_usual_padding", "ods", parts.ods(padded), READ)
    spans = 'table:number-columns-spanned="2147483647" table:number-rows-spanned="2147483647"'
    yield hostile(
        "ods_merged_all",
        "ods",
        parts.ods(f"<table:table-row>{parts.ods_cell('x', spans)}</table:table-row>"),
        READ,
    )
    odd = 'table:number-columns-repeated="-5" table:number-rows-spanned="x"'
    yield hostile(
        "ods_odd_counts",
        "ods",
        parts.ods(f"<table:table-row>{parts.ods_cell('x', odd)}</table:table-row>"),
        READ,
    )
    typed = "".join(
        "<table:table-row>"
        f'<table:table-cell office:value-type="{kind}" office:{kind}-value="z" office:value="z">'
        "<text:p>shown</text:p></table:table-cell></table:table-row>"
        for kind in ("float", "date", "time", "boolean", "currency", "nonsense")
    )
    yield hostile("ods_odd_values", "ods", parts.ods(typed), READ)
    cell_of_spaces = parts.ods_cell('<text:s text:c="2147483647"/>x')
    spaces = f"<table:table-row>{cell_of_spaces}</table:table-row>"
    yield hostile("ods_two_billion_spaces", "ods", parts.ods(spaces), READ)
    protected = '<manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/>'
    yield hostile(
        "ods_protected", "ods", parts.ods(manifest=protected + "</manifest:file-entry></manifest>"), PROTECTED
    )
    yield hostile("ods_without_content", "ods", parts.zipped({"content.xml": b""}), DAMAGED)


def _texts_and_pages() -> Iterator[Hostile]:
    yield hostile("quotes_everywhere", "csv", '"' * 2_000_001, READ, NO_ROWS)
    yield hostile("quote_every_line", "csv", 'a;"b\n' * 30_000, READ)
    yield hostile("escaped_quotes", "csv", 'a;"b""c\n' * 20_000, READ, TIME)
    yield hostile("columns_100000", "csv", ",".join("abc" for _ in range(100_000)) + "\n", TOO_WIDE)
    yield hostile("field_of_5_mb", "csv", "a;b\n" + "x" * 5_000_000 + ";1\n", READ)
    yield hostile("zeros_in_text", "csv", "a;b\n1\0;2\n" * 1000, READ)
    yield hostile("six_million_empty_rows", "csv", "a;b\n" + "\n" * 6_000_000 + "1;2\n", TOO_LARGE)
    yield hostile("cells_6_million", "csv", "1;2;3\n" * 2_000_001, TOO_LARGE)
    yield hostile(
        "program_text", "csv", "import os\n\ndef f(x):\n    return os.path.join(x, 'y')\n" * 50, READ
    )
    yield hostile("deep_page", "xls", "<table><tr><td>" * 300_000, DAMAGED)
    yield hostile("deep_boxes", "xls", "<html>" + "<div>" * 1_000_000, NO_ROWS, DAMAGED)
    spans = "<table>" + "<tr><td rowspan=2147483647 colspan=2147483647>x" * 5000
    yield hostile("page_spans", "xls", spans, TOO_WIDE, READ, DAMAGED)
    tall = "<table>" + "<tr><td rowspan=1000>x<td>y" * 3000
    yield hostile("page_tall_spans", "xls", tall, TOO_WIDE)
    yield hostile("page_remote", "xls", "<table><tr><td><img src='http://203.0.113.1/x.png'>x</table>", READ)
    yield hostile(
        "page_loads", "xls", "<html><link rel=stylesheet href='file:///etc/passwd'><table><tr><td>x", READ
    )
    yield hostile("page_empty", "xls", "<html><body>nothing here</body></html>", NO_ROWS)
    yield hostile("page_ampersands", "xls", "<table><tr><td>" + "&" * 500_000, READ)
    nested = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n" + (
        "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" * 2000
    )
    yield hostile("mail_nested", "mht", nested, NO_ROWS, DAMAGED)
    far = parts.xml2003().replace("<Row>", '<Row ss:Index="2147483647">', 1)
    yield hostile("xml2003_far_row", "xls", far, TOO_LARGE)
    far = parts.xml2003().replace("<Cell>", '<Cell ss:Index="2147483647">', 1)
    yield hostile("xml2003_far_cell", "xls", far, TOO_WIDE)
    far = parts.xml2003().replace("<Cell>", '<Cell ss:MergeAcross="2147483647" ss:MergeDown="2147483647">', 1)
    yield hostile("xml2003_merged_all", "xls", far, TOO_WIDE, READ)


def _cards() -> Iterator[Hostile]:
    yield hostile("cards_nested", "vcf", "BEGIN:VCARD\r\n" * 50_000, NO_ROWS)
    yield hostile(
        "cards_endless_fold", "vcf", "BEGIN:VCARD\r\nFN:a\r\n" + " x\r\n" * 300_000 + "END:VCARD\r\n", READ
    )
    soft = "BEGIN:VCARD\r\nFN;ENCODING=QUOTED-PRINTABLE:a=\r\n" + "=41=\r\n" * 200_000 + "END:VCARD\r\n"
    yield hostile("cards_endless_soft_break", "vcf", soft, READ, NO_ROWS)
    phones = "".join(f"TEL:{n}\r\n" for n in range(5000))
    yield hostile("card_of_5000_phones", "vcf", f"BEGIN:VCARD\r\nFN:a\r\n{phones}END:VCARD\r\n", TOO_WIDE)
    yield hostile(
        "card_bad_base64", "vcf", "BEGIN:VCARD\r\nFN:a\r\nNOTE;ENCODING=b:%%%\r\nEND:VCARD\r\n", READ
    )
    params = ";" + ";".join("A=b" for _ in range(100_000))
    yield hostile("card_many_parameters", "vcf", f"BEGIN:VCARD\r\nFN{params}:a\r\nEND:VCARD\r\n", READ)
    quotes = 'TEL;A="' * 20_000
    yield hostile("card_quotes", "vcf", f"BEGIN:VCARD\r\nFN:a\r\n{quotes}\r\nEND:VCARD\r\n", READ)


def _sound() -> dict[str, bytes]:
    return {
        "xlsx": parts.xlsx(),
        "xls": parts.xls(),
        "ods": parts.ods(),
        "csv": parts.csv().encode("cp1251"),
        "html": parts.html().encode(),
        "xml": parts.xml2003().encode(),
        "vcf": parts.vcf().encode(),
    }


def _truncated() -> Iterator[Hostile]:
    for suffix, data in _sound().items():
        for tenths in (1, 3, 5, 7, 9):
            cut = data[: len(data) * tenths // 10]
            answers = {"xlsx": (DAMAGED,), "ods": (DAMAGED,), "xls": (DAMAGED, READ, NO_ROWS)}.get(suffix)
            answers = answers or (READ, DAMAGED, NO_ROWS, NOT_A_TABLE)
            yield hostile(f"cut_{tenths}0_{suffix}", suffix, cut, *answers)


def _bit_rot() -> Iterator[Hostile]:
    anything = (READ, DAMAGED, NO_ROWS, NOT_A_TABLE, TOO_LARGE, TOO_WIDE, PROTECTED, MEMORY, TIME)
    for suffix, data in _sound().items():
        for seed in range(6):
            dice = _dice(f"rot{suffix}{seed}")
            rotten = bytearray(data)
            for _ in range(1 << seed):
                rotten[dice.randrange(len(rotten))] ^= 1 << dice.randrange(8)
            yield hostile(f"rot_{1 << seed}_bits_{suffix}", suffix, bytes(rotten), *anything)
    # Inside the compressed parts, packed again with the right checksum: the damage reaches the reader itself.
    for seed in range(20):
        dice = _dice(f"inner{seed}")
        members = parts.xlsx_members(strings="<si><t>a</t></si>")
        part = dice.choice(list(members))
        inner = bytearray(str(members[part]).encode())
        for _ in range(3):
            inner[dice.randrange(len(inner))] = dice.randrange(256)
        members[part] = bytes(inner)
        yield hostile(f"rot_inside_{seed}", "xlsx", parts.zipped(members), *anything)


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for each in all_files():
        (folder / each.file).write_bytes(each.content)


if __name__ == "__main__":
    main()
