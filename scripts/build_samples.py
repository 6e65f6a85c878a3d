"""Build the three sample workbooks and what an import of them must give.

Each looks like ten years of one person's typing: a garage's old .xls, an insurance agent's .xlsx, a trading
firm's .csv. Run it after a change here and commit what it wrote:

    python scripts/build_samples.py [FOLDER_OF_SAMPLES FOLDER_OF_EXPECTATIONS]

An expectation lists the customers in the words of `smallcrm customers --json`; `kept` holds what must be
found somewhere in the record, wherever the import thought it right ("date:" before a day written in any way).
"""

import io
import json
import re
import sys
import zipfile
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, ClassVar

import openpyxl
import xlwt
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from smallcrm.domain.demo_words import Words, words

ROOT = Path(__file__).resolve().parent.parent
Record = dict[str, Any]


def main(samples: Path, expectations: Path) -> None:
    """Write the samples and the expectations."""
    samples.mkdir(parents=True, exist_ok=True)
    expectations.mkdir(parents=True, exist_ok=True)
    for name, builder in (
        ("garage.xls", Garage()),
        ("insurance.xlsx", Insurance()),
        ("trading.csv", Trading()),
    ):
        content, expected = builder.build()
        (samples / name).write_bytes(content)
        text = json.dumps(expected, ensure_ascii=False, indent=1)
        (expectations / f"expected_{Path(name).stem}.json").write_text(text + "\n", encoding="utf-8")


def dice_for(name: str) -> Random:
    """Make the dice of one workbook, so that a change of one leaves the others alone."""
    return Random(name)  # noqa: S311 - not for secrets


def names(dice: Random, vocabulary: Words, count: int) -> list[str]:
    """Draw names nobody shares."""
    drawn: dict[str, None] = {}
    while len(drawn) < count:
        gender = dice.randrange(2)
        second = dice.choice(vocabulary.second_names)[gender] if vocabulary.second_names else ""
        name = vocabulary.person_name.format(
            family=dice.choice(vocabulary.families)[gender],
            given=dice.choice((vocabulary.men, vocabulary.women)[gender]),
            second=second,
        )
        drawn[name] = None
    return list(drawn)


class Garage:
    """An English garage's list: title rows, an owner's cells merged over two cars, a total at the end."""

    HEADER = (
        "Cust No",
        "Name",
        "Tel",
        "Mobile",
        "Address",
        "Post code",
        "Reg",
        "Make / Model",
        "VIN",
        "Mileage",
        "Last service",
        "Next service",
        "MOT due",
        "Last bill",
        "Remarks",
    )
    WIDTHS = (9, 24, 16, 22, 30, 11, 12, 22, 21, 10, 13, 13, 13, 11, 40)
    REMARKS = (
        "oil leak, keep an eye on it",
        "pays cash",
        "ring after 4",
        "needs two rear tyres next time",
        "courtesy car if poss.",
        "prefers Genuine parts",
        "cambelt done 2023",
        "wife drives it - Sue",
        "clutch getting heavy; told him",
        "wants the old parts back",
        "tow bar fitted March 2021",
        "alarm fob: spare key in cabinet 12",
        "invoice to son",
    )
    FLEETS: ClassVar[dict[int, str]] = {44: "Bluebird Bakery", 58: "Coastal Plumbing Ltd"}
    UNUSUAL: ClassVar[dict[int, str]] = {17: "Siobhán O’Brien", 31: "Łukasz Wiśniewski", 63: "Dr. Priya Nair"}
    CARS: ClassVar[dict[int, int]] = {7: 0, 12: 2, 29: 3, 44: 1, 58: 2, 70: 2}
    TYPED_AGAIN = (3, 40)
    BLANK_BEFORE = (23, 46, 71)
    HEADER_BEFORE = 55
    LETTERS = "ABCDEFGHJKLMNOPRSTUVWXY"
    VIN_SIGNS = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"

    def __init__(self) -> None:
        self.dice = dice_for("garage")
        self.words = words("en")
        self.book = xlwt.Workbook()
        self.sheet = self.book.add_sheet("Customers")
        self.head = xlwt.easyxf("font: bold on; pattern: pattern solid, fore_colour gray25; align: wrap on")
        self.day = xlwt.easyxf(num_format_str="dd/mm/yyyy")
        self.money = xlwt.easyxf(num_format_str='"£"#,##0.00')
        self.middle = xlwt.easyxf("align: vert centre")
        self.row = 4
        self.total = 0.0
        self.customers: list[Record] = []

    def build(self) -> tuple[bytes, Record]:
        """Give the workbook and what must come of it."""
        self._titles()
        people = names(self.dice, self.words, 86)
        for index, name in (self.FLEETS | self.UNUSUAL).items():
            people[index] = name
        for index, name in enumerate(people):
            if index in self.BLANK_BEFORE:
                self.row += 1
            if index == self.HEADER_BEFORE:  # a page of the old printouts, its header typed again
                self._header(self.row)
                self.row += 1
            self._customer(index, name)
        for index in self.TYPED_AGAIN:  # they came with another car
            self._second_entry(index)
        self._footer()
        self.book.add_sheet("Sheet2")
        self.book.add_sheet("Sheet3")
        content = io.BytesIO()
        self.book.save(content)
        return content.getvalue(), {
            "country": "GB",
            "language": "en",
            "sheet": "Customers",
            "header_row": 4,
            "rows": sum(max(len(record["assets"]), 1) for record in self.customers),
            "skipped_rows": {"total": 1, "repeated_header": 1},
            "customers": self.customers,
        }

    def _titles(self) -> None:
        for column, width in enumerate(self.WIDTHS):
            self.sheet.col(column).width = width * 256
        bold = xlwt.easyxf("font: bold on, height 320")
        self.sheet.write_merge(0, 0, 0, 14, "HARGREAVES & SON  -  MOTOR ENGINEERS", bold)
        self.sheet.write(1, 0, "Customer list, started 2016. Last tidied up by Jean, 14/11/2026")
        self._header(3)

    def _header(self, row: int) -> None:
        for column, title in enumerate(self.HEADER):
            self.sheet.write(row, column, title, self.head)

    def _customer(self, index: int, name: str) -> None:
        dice = self.dice
        number = f"G{index + 101:04d}"
        is_bare = self.CARS.get(index) == 0  # nothing but a name and a telephone
        cars = self.CARS.get(index, 1 if dice.random() < 0.93 else 0)
        record: Record = {"name": name, "external_id": number, "assets": [], "kept": []}
        if index not in self.FLEETS:
            record["kind"] = "person"
        elif name.endswith("Ltd"):
            record["kind"] = "company"
        phones, tel, mobile = self._telephones(index)
        street = f"{dice.randrange(1, 140)} {dice.choice(self.words.streets)}"
        place = dice.choice(self.words.places)
        address = "" if is_bare else street if dice.random() < 0.4 else f"{street}, {place.city}"
        postcode = f"{place.postal_prefix} {dice.randrange(10)}{dice.choice('ABDEF')}{dice.choice('LNPQR')}"
        postcode = "" if is_bare else postcode
        remark = dice.choice(self.REMARKS) if dice.random() < 0.4 and not is_bare else ""
        first, last = self.row, self.row + max(cars, 1) - 1
        for car in range(cars):
            self._car(first + car, index, record, is_new_entry=car == 0)
        shown = f"  {name} " if index % 13 == 5 else name
        for column, value in enumerate((number, shown, tel, mobile, address, postcode)):
            if last > first:
                self.sheet.write_merge(first, last, column, column, value, self.middle)
            elif value:
                self.sheet.write(first, column, value)
        if remark:
            self.sheet.write(first, 14, remark)
        record |= {
            "phones": phones,
            "address": [street] if address else [],
            "postal_code": postcode,
            "note": [remark] if remark else [],
        }
        self.customers.append(record)
        self.row = last + 1

    def _telephones(self, index: int) -> tuple[list[str], str, Any]:
        """Give the true numbers, and the cells "Tel" and "Mobile" as they were typed."""
        dice = self.dice
        landline, mobile = f"01632 960{index * 7 % 1000:03d}", f"07700 900{index * 11 % 1000:03d}"
        other = f"07700 900{(index * 11 + 500) % 1000:03d}"
        has_landline = dice.random() < 0.45
        tel = landline.replace(" ", dice.choice((" ", "-", ""))) if has_landline else ""
        phones = [landline, mobile] if has_landline else [mobile]
        style = dice.random()
        if style < 0.25:
            return phones, tel, int(mobile.replace(" ", ""))  # Excel took the zero away
        if style < 0.75:
            return phones, tel, mobile
        if style < 0.85:
            return phones, tel, f"{mobile[:5]} {mobile[6:9]} {mobile[9:]}"
        if style < 0.92:
            return [*phones, other], tel, f"{mobile} / {other}"
        return phones, tel, f"+44 {mobile[1:]}"

    def _car(self, row: int, index: int, record: Record, *, is_new_entry: bool) -> None:
        dice = self.dice
        make, model = dice.choice(self.words.vans if index in self.FLEETS else self.words.cars)
        plate = self._plate()
        last = date(2026, 11, 14) - timedelta(days=dice.randrange(5, 700))
        if dice.random() < 0.1:  # not seen for years
            last = date(2016, 5, 3) + timedelta(days=dice.randrange(2_600))
        days: dict[str, date | None] = {
            "last_service_on": last if dice.random() < 0.9 else None,
            "next_service_on": last + timedelta(days=365) if dice.random() < 0.85 else None,
            "inspection_on": date(2026, 10, 20) + timedelta(days=dice.randrange(380)),
        }
        asset: Record = {"type": "vehicle", "name": f"{make} {model}", "plate": plate, "kept": []}
        self.sheet.write(row, 6, dice.choice((plate, plate.lower(), plate.replace(" ", ""))))
        self.sheet.write(row, 7, asset["name"])
        if dice.random() < 0.6:
            asset["vin"] = "".join(dice.choices(self.VIN_SIGNS, k=11)) + f"{row * 31 + 100_000:06d}"
            self.sheet.write(row, 8, asset["vin"])
        if dice.random() < 0.85:
            miles = dice.randrange(9_000, 140_000, 10)
            self.sheet.write(row, 9, miles if dice.random() < 0.75 else f"{miles:,}")
            asset["kept"].append(str(miles))
        for column, (what, value) in enumerate(days.items(), 10):
            if self._date(row, column, value):
                asset[what] = value.isoformat() if value else ""
        if is_new_entry and dice.random() < 0.7:
            self._bill(row, record)
        record["assets"].append(asset)

    def _plate(self) -> str:
        letters = "".join(self.dice.choices(self.LETTERS, k=5))
        return f"{letters[:2]}{self.dice.randrange(8, 26):02d} {letters[2:]}"

    def _bill(self, row: int, record: Record) -> None:
        bill = self.dice.randrange(4_500, 62_000) / 100
        self.sheet.write(row, 13, bill if self.dice.random() < 0.8 else f"£{bill:,.2f}", self.money)
        self.total += bill
        record["kept"].append(f"{bill:.2f}")

    def _date(self, row: int, column: int, value: date | None) -> bool:
        """Type a date as people do: mostly a real one, sometimes as they would say it."""
        dice = self.dice
        if value is None:
            if dice.random() < 0.15:
                self.sheet.write(row, column, dice.choice(("n/a", "-")))
            return False
        style = dice.random()
        if style < 0.62:
            self.sheet.write(row, column, value, self.day)
        elif style < 0.80:
            self.sheet.write(row, column, f"{value:%d/%m/%Y}")
        elif style < 0.90:
            self.sheet.write(row, column, f"{value.day}/{value.month}/{value:%y}")
        elif style < 0.96:
            self.sheet.write(row, column, f"{value.day} {value:%b %Y}")
        else:
            self.sheet.write(row, column, f"{value:%d.%m.%Y}")
        return True

    def _second_entry(self, index: int) -> None:
        record = self.customers[index]
        self.sheet.write(self.row, 1, record["name"])
        self.sheet.write(self.row, 3, record["phones"][-1])
        self._car(self.row, index, record, is_new_entry=False)
        self.row += 1

    def _footer(self) -> None:
        self.sheet.write(self.row + 1, 1, "TOTAL")
        self.sheet.write(self.row + 1, 13, round(self.total, 2), self.money)
        self.sheet.write(self.row + 3, 0, "* prices incl. VAT.  MOT dates from the tester's sheet")


class Insurance:
    """A Chinese insurance agent's ledger: an instruction sheet first, a line for each car, odd dates."""

    HEADER = (
        "序号",
        "姓名",
        "手机号",
        "身份证号",
        "车牌号",
        "车型",
        "交强险到期",
        "商业险到期",
        "保单号",
        "保险公司",
        "保费",
        "出单日期",
        "微信",
        "地址",
        "备注",
    )
    WIDTHS = (6, 10, 15, 21, 12, 14, 14, 14, 24, 12, 10, 14, 14, 30, 28)
    NOTES = (
        "老客户，续保优先",
        "需要发票",
        "王先生介绍",
        "微信联系，别打电话",
        "去年出险一次",
        "要求送洗车卡",
        "续保提前一个月通知",
        "车贷未还清，第一受益人银行",
        "下半年换车",
        "价格敏感，多家比价",
    )
    INSTRUCTIONS = (
        "使用说明",
        "",
        "1. 请在“客户台账”中登记，每车一行。",
        "2. 交强险、商业险到期日必须填写；没有的留空。",
        "3. 手机号请用文本格式。",
        "4. 每月 25 日前打印下月到期名单。",
        "",
        "联系人：小陈  0571-5550-8001",
    )
    RATES = (("座位数", "基准", "系数"), ("6座以下", 950, 1), ("6座以上", 1100, 1.1))
    FIRMS: ClassVar[dict[int, str]] = {66: "海岸管道工程有限公司", 90: "蓝鸟面包坊"}
    UNUSUAL: ClassVar[dict[int, str]] = {20: "欧阳娜娜", 35: "阿依古丽·买买提", 50: "David Miller"}
    TWO_CARS = (8, 26, 66, 90)
    LOST_DIGITS = (14, 77)
    BLANK_BEFORE = (30, 61)
    PLATE_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"

    def __init__(self) -> None:
        self.dice = dice_for("insurance")
        self.words = words("zh")
        self.book = openpyxl.Workbook()
        self.sheet = self.book.create_sheet("客户台账")
        self.row = 5
        self.serial = 0
        self.total = 0
        self.customers: list[Record] = []

    def build(self) -> tuple[bytes, Record]:
        """Give the workbook and what must come of it."""
        self._other_sheets()
        self._titles()
        people = names(self.dice, self.words, 104)
        for index, name in (self.FIRMS | self.UNUSUAL).items():
            people[index] = name
        for index, name in enumerate(people):
            if index in self.BLANK_BEFORE:
                self.row += 1
            self._customer(index, name)
        self.sheet.cell(self.row, 1, "合计")
        self.sheet.cell(self.row, 11, self.total)
        self.sheet.cell(self.row + 2, 1, "注：红色为未续保客户")
        self.sheet.freeze_panes = "C5"
        self.sheet.auto_filter.ref = f"A4:O{self.row - 1}"
        content = io.BytesIO()
        self.book.save(content)
        return same_bytes(content.getvalue()), {
            "country": "CN",
            "language": "zh",
            "sheet": "客户台账",
            "header_row": 4,
            "rows": self.serial,
            "skipped_rows": {"total": 1},
            "problems": {"digits_lost": len(self.LOST_DIGITS)},
            "customers": self.customers,
        }

    def _other_sheets(self) -> None:
        guide = self.book.worksheets[0]
        guide.title = "使用说明"
        for number, line in enumerate(self.INSTRUCTIONS, 1):
            guide.cell(number, 1, line)
        guide["A1"].font = Font(bold=True, size=16)
        rates = self.book.create_sheet("费率")
        for line in self.RATES:
            rates.append(line)

    def _titles(self) -> None:
        sheet = self.sheet
        sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=15)
        sheet["A1"] = "海港车险代理  客户台账（2016—2026）"
        sheet["A1"].font = Font(bold=True, size=18)
        sheet["A1"].alignment = Alignment(horizontal="center")
        sheet["A2"] = "制表：小陈"
        sheet["N2"] = "截至2026年11月15日"
        for column, (title, width) in enumerate(zip(self.HEADER, self.WIDTHS, strict=True), 1):
            cell = sheet.cell(4, column, title)
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", fgColor="DDEBF7")
            sheet.column_dimensions[get_column_letter(column)].width = width

    def _customer(self, index: int, name: str) -> None:
        dice = self.dice
        prefix = dice.choice((130, 135, 136, 138, 139, 150, 158, 186))
        phone = f"{prefix}0000{(index * 617 + 1234) % 10_000:04d}"
        record: Record = {"name": name, "phones": [phone], "assets": [], "kept": []}
        if index not in self.FIRMS:
            record["kind"] = "person"
        elif name.endswith("公司"):
            record["kind"] = "company"
        identity = self._identity() if index not in self.FIRMS and dice.random() < 0.55 else None
        place = dice.choice(self.words.places)
        street = f"{dice.choice(self.words.streets)}{dice.randrange(1, 200)}号"
        address = f"{place.city}{street}" if dice.random() < 0.6 else None
        wechat = f"wx_{phone[-6:]}" if dice.random() < 0.4 else None
        note = dice.choice(self.NOTES) if dice.random() < 0.4 else None
        for _ in range(2 if index in self.TWO_CARS else 1):
            self.serial += 1
            shown = phone if index not in self.LOST_DIGITS else f"{float(phone):.2E}"
            self._line(
                [
                    self.serial,
                    name if index % 17 else f"{name}\u200b",
                    shown if index in self.LOST_DIGITS else self._typed_phone(phone),
                    identity,
                    *self._car(record),
                    wechat,
                    address,
                    note,
                ]
            )
        if index in self.LOST_DIGITS:  # what a CSV saved from Excel left of it
            record["phones"] = []
            record["kept"].append(f"{float(phone):.2E}")
        if identity:
            record["kept"].append(identity)
        record |= {
            "messengers": [wechat] if wechat else [],
            "address": [street] if address else [],
            "note": [note] if note else [],
        }
        self.customers.append(record)

    def _line(self, values: list[Any]) -> None:
        for column, value in enumerate(values, 1):
            if value is None:
                continue
            cell = self.sheet.cell(self.row, column, value)
            if isinstance(value, datetime):
                cell.number_format = "yyyy-mm-dd" if column != 8 else 'yyyy"年"m"月"d"日"'
            elif column in {4, 9}:
                cell.number_format = "@"
        self.row += 1

    def _car(self, record: Record) -> list[Any]:
        """Add a car with its two policies, and give their cells from the plate to the day of issue."""
        dice = self.dice
        make, model = dice.choice(self.words.cars)
        plate = "浙A" + "".join(dice.choices(self.PLATE_SIGNS, k=5))
        ends_on = date(2026, 10, 25) + timedelta(days=dice.randrange(370))
        if dice.random() < 0.08:  # went elsewhere long ago
            ends_on = date(2024, 3, 1) + timedelta(days=dice.randrange(700))
        other_end = ends_on if dice.random() < 0.6 else ends_on + timedelta(days=dice.randrange(-20, 40))
        style = dice.random()
        compulsory = ends_on if style > 0.06 else None
        commercial = other_end if style < 0.85 else None
        issued = ends_on - timedelta(days=365 + dice.randrange(20))
        number = f"PDAA2026330100{dice.randrange(10**7, 10**8):08d}"
        if dice.random() < 0.4:
            number = f"00{dice.randrange(10**10, 10**11)}"
        insurer = dice.choice(self.words.insurers)
        price = dice.randrange(665, 6_900)
        self.total += price
        record["assets"].append({"type": "vehicle", "plate": plate, "name": f"{make}{model}"})
        for kind, end in (("交强险", compulsory), ("商业险", commercial)):
            if end:
                record["assets"].append({"type": "policy", "ends_on": end.isoformat(), "kept": [kind]})
        record["kept"] += [number, insurer, str(price), f"date:{issued}"]
        return [
            plate if dice.random() < 0.7 else f"{plate[:2]}·{plate[2:]}",
            f"{make}{model}",
            self._typed_date(compulsory),
            self._typed_date(commercial),
            number,
            insurer,
            price if dice.random() < 0.8 else f"¥{price:,}",
            self._typed_date(issued),
        ]

    def _identity(self) -> str:
        """Make a citizen's number with its check character (GB 11643)."""
        dice = self.dice
        born = date(1955, 1, 1) + timedelta(days=dice.randrange(17_000))
        body = f"330106{born:%Y%m%d}{dice.randrange(1000):03d}"
        weighted = sum(int(digit) * (2 ** (17 - place) % 11) for place, digit in enumerate(body))
        return body + "10X98765432"[weighted % 11]

    def _typed_phone(self, phone: str) -> Any:
        style = self.dice.random()
        if style < 0.4:
            return int(phone)
        if style < 0.5:
            return "".join(chr(ord(digit) + 0xFEE0) for digit in phone)
        if style < 0.6:
            return f"{phone[:3]}-{phone[3:7]}-{phone[7:]}"
        if style < 0.65:
            return f" {phone}\u00a0"
        return phone

    def _typed_date(self, value: date | None) -> Any:
        """Type a date in one of the ways met in such lists; a real date cell most often."""
        if value is None:
            return None
        style = self.dice.random()
        if style < 0.45:
            return datetime(value.year, value.month, value.day)  # noqa: DTZ001 - a cell has no zone
        if style < 0.65:
            return f"{value.year}年{value.month}月{value.day}日"
        if style < 0.78:
            return f"{value:%Y.%m.%d}"
        if style < 0.90:
            return f"{value:%Y-%m-%d}"
        return (value - date(1899, 12, 30)).days  # a serial in a cell that lost its date format


def same_bytes(content: bytes) -> bytes:
    """Pack the workbook again with one fixed date, so that a rebuild changes nothing."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(packed, "w") as after:
        for member in before.namelist():
            entry = zipfile.ZipInfo(member, date_time=(2026, 11, 15, 9, 30, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            data = before.read(member)
            if member == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-11-15T09:30:00Z", data)
            after.writestr(entry, data)
    return packed.getvalue()


class Trading:
    """A Russian trading firm's list: cp1251, semicolons, a `sep=` line, two telephones in a cell."""

    HEADER = (
        "№",
        "Организация",
        "ФИО",
        "ИНН",
        "Телефоны",
        "E-mail",
        "Город",
        "Адрес",
        "Дата последней покупки",
        "Сумма",
        "Менеджер",
        "Примечание",
    )
    NOTES = (
        "звонить после 18:00",
        "перезвонить в марте",
        "скидка 5 %",
        "отгрузка только по предоплате",
        "просит накладную; акт сверки раз в квартал",
        "склад №2, въезд со двора",
        'договор "бессрочный"',
        "самовывоз",
        "спросить Марину",
        "документы через ЭДО",
    )
    CITIES = ("Ярославль", "г. Ярославль", "Рыбинск", "Кострома", "Тутаев", "Вологда")

    def __init__(self) -> None:
        self.dice = dice_for("trading")
        self.words = words("ru")
        self.lines = ["sep=;", ";".join(self.HEADER)]
        self.total = 0.0
        self.firms: set[str] = set()
        self.customers: list[Record] = []

    def build(self) -> tuple[bytes, Record]:
        """Give the file and what must come of it."""
        for index, person in enumerate(names(self.dice, self.words, 112)):
            if index == 60:
                self.lines.append(";" * (len(self.HEADER) - 1))
            self._customer(index, person)
        total = self._typed_amount(self.total, is_plain=True)
        self.lines.append(f";Итого;;;;;;;;{total};;")
        text = "\r\n".join(self.lines) + "\r\n"
        return text.encode("cp1251"), {
            "country": "RU",
            "language": "ru",
            "encoding": "cp1251",
            "header_row": 2,
            "rows": len(self.customers),
            "skipped_rows": {"total": 1, "blank": 1},
            "customers": self.customers,
        }

    def _customer(self, index: int, person: str) -> None:
        dice = self.dice
        firm = self._firm() if index % 9 else ""  # every ninth is a person without a firm
        name = person.replace("ё", "е") if dice.random() < 0.5 else person
        phones, typed_phones = self._telephones(index)
        city = dice.choice(self.CITIES)
        street = f"{dice.choice(self.words.streets)}, {dice.randrange(1, 120)}" if dice.random() < 0.7 else ""
        email = f"zakaz{index}@example.ru" if dice.random() < 0.6 else ""
        bought = date(2026, 11, 18) - timedelta(days=int(dice.random() ** 2 * 2_400))
        amount = dice.randrange(150_000, 48_000_000) / 100
        manager = dice.choice(self.words.staff)
        note = dice.choice(self.NOTES) if dice.random() < 0.45 else ""
        tax = tax_number(dice, is_firm=bool(firm))
        self.total += amount
        values = (
            str(index + 1),
            firm,
            name,
            tax,
            typed_phones,
            email,
            city,
            street,
            f"{bought:%d.%m.%y}" if dice.random() < 0.8 else f"{bought:%d.%m.%Y}",
            self._typed_amount(amount),
            manager,
            note,
        )
        self.lines.append(";".join(map(quoted, values)))
        self.customers.append(
            {
                "name": firm or name,
                "contact": name if firm else "",
                "kind": "company" if firm else "person",
                "phones": phones,
                "emails": [email] if email else [],
                "address": [part for part in (city.removeprefix("г. "), street) if part],
                "tax_id": tax,
                "note": [note] if note else [],
                "sales": [{"date": bought.isoformat(), "amount": f"{amount:.2f}"}],
                "kept": [manager],
            }
        )

    def _firm(self) -> str:
        while True:
            name = self.dice.choice(self.words.firm_names)
            kind = self.dice.choice(self.words.firm_kinds).replace("ИП", "ООО")
            firm = kind.replace("{name}", name)
            if firm not in self.firms:
                self.firms.add(firm)
                return firm

    def _telephones(self, index: int) -> tuple[list[str], str]:
        """Give the true numbers and how they were typed, two in a cell now and then."""
        dice = self.dice
        mobile = f"79{dice.randrange(100):02d}000{index * 89 % 10_000:04d}"
        other = f"79{dice.randrange(100):02d}000{(index * 89 + 5_000) % 10_000:04d}"
        office = f"4852{index * 71 % 10_000:06d}"
        shown = dice.choice(
            (
                f"8 ({mobile[1:4]}) {mobile[4:7]}-{mobile[7:9]}-{mobile[9:]}",
                f"+7 {mobile[1:4]} {mobile[4:7]} {mobile[7:9]} {mobile[9:]}",
                f"8{mobile[1:]}",
                f"8-{mobile[1:4]}-{mobile[4:7]}-{mobile[7:]}",
            )
        )
        extension = dice.randrange(1, 300)
        work, typed_work = f"+7{office}x{extension}", f"8 (4852) {office[4:6]}-{office[6:8]}-{office[8:]}"
        style = dice.random()
        if style < 0.18:
            return [f"+{mobile}", work], f"{shown}, {typed_work} доб. {extension}"
        if style < 0.3:
            return [work], f"{typed_work} доб.{extension}"
        if style < 0.5:
            return [f"+{mobile}", f"+{other}"], f"{shown}{dice.choice((', ', '; ', ' / '))}8{other[1:]}"
        return [f"+{mobile}"], shown

    def _typed_amount(self, amount: float, *, is_plain: bool = False) -> str:
        """Type a sum with a comma, grouped or not."""
        grouped = f"{amount:,.2f}".replace(",", " ").replace(".", ",")
        style = 0.0 if is_plain else self.dice.random()
        if style < 0.5:
            return grouped
        if style < 0.7:
            return grouped.replace(" ", "\u00a0")
        if style < 0.9:
            return f"{amount:.2f}".replace(".", ",")
        return f"{grouped} руб."


def quoted(value: str) -> str:
    """Quote a value as a spreadsheet program would."""
    if any(sign in value for sign in ';"\n'):
        return '"' + value.replace('"', '""') + '"'
    return value


def tax_number(dice: Random, *, is_firm: bool) -> str:
    """Make an ИНН with its check digits: ten digits for a firm, twelve for a person, often a zero first."""
    weights = (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
    digits = [dice.choice((0, 7)), *(dice.randrange(10) for _ in range(8 if is_firm else 9))]
    for _ in range(1 if is_firm else 2):
        pairs = zip(digits, weights[-len(digits) :], strict=True)
        digits.append(sum(digit * weight for digit, weight in pairs) % 11 % 10)
    return "".join(map(str, digits))


if __name__ == "__main__":
    folders = [Path(argument) for argument in sys.argv[1:3]]
    main(*(folders or (ROOT / "resources" / "samples", ROOT / "tests" / "data" / "samples")))
