"""The columns of the list of customers: what stands in each, and how wide each is in each language."""

from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from smallcrm import i18n, wording
from smallcrm.db.reads.customer_list import ListRow
from smallcrm.domain import hits
from smallcrm.domain.asset import identifier
from smallcrm.domain.customer import CustomerKind, Status
from smallcrm.domain.customer_line import CustomerLine
from smallcrm.domain.profile import CustomField
from smallcrm.domain.values.names import initials
from smallcrm.i18n import translate
from smallcrm.ui.kit.cells import EMPTY, Cell, ChipsCell, NameCell, TextCell, ThingCell, WhenCell
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.table_model import ColumnSpec
from smallcrm.ui.pieces import TAG_FAMILIES, birthday_words, money, own_value_words, thing_sign, when_due

# The words of a language need their own room.
WIDTHS: Mapping[str, Mapping[str, int]] = {
    "en": {"name": 208, "phone": 132, "things": 250, "next": 220, "last_contact": 116},
    "zh": {"name": 190, "phone": 146, "things": 236, "next": 220, "last_contact": 116},
    "ru": {"name": 214, "phone": 156, "things": 248, "next": 206, "last_contact": 160},
}
LEAST: Mapping[str, Mapping[str, int]] = {
    "en": {"name": 150, "things": 206, "next": 176},
    "zh": {"name": 130, "things": 216, "next": 172},
    "ru": {"name": 190, "things": 186, "next": 150},
}

BESIDE_THE_PANEL = ("name", "phone", "things", "next")
ALONE = (*BESIDE_THE_PANEL, "last_contact", "city")
ALONE_IN_A_WIDE_WINDOW = (*ALONE, "tags")
"""What is shown at first, with the panel open and closed."""


class Finding(Protocol):
    """What is typed into the filter of the list, and which columns are on show."""

    @property
    def words(self) -> Sequence[str]: ...
    @property
    def shown(self) -> Container[str]: ...


def columns(
    today: date, own: Sequence[CustomField], currency: str, finding: Finding | None = None
) -> list[ColumnSpec]:
    """Make the columns in the active language, with one for each of the own fields."""
    widths, least = WIDTHS[i18n.language()], LEAST[i18n.language()]

    def spec(name: str, title: str, cell: Any, width: int = 130, **traits: Any) -> ColumnSpec:
        return ColumnSpec(
            name=name,
            title=title,
            cell=cell,
            width=widths.get(name, width),
            least=least.get(name, 0),
            sort=name,
            is_optional=name not in BESIDE_THE_PANEL,
            **traits,
        )

    made = [
        spec("name", translate("Customers", "Name"), lambda row: _name(row, finding), is_required=True),
        spec("phone", translate("Customers", "Phone"), _phone),
        spec("things", translate("Customers", "We look after"), _things),
        spec("next", translate("Customers", "Next reminder"), lambda row: _next(row, today)),
        spec(
            "last_contact",
            translate("Customers", "Last contact"),
            lambda row: _day(row.line.last_contact, today),
        ),
        spec("owed", translate("Customers", "Owed"), lambda row: _sum(row.line.owed, "danger_text"), 120),
        spec("deals", translate("Customers", "Open deals"), lambda row: _sum(row.line.deals), 120),
        spec("tier", translate("Customers", "Tier", "how much a customer weighs, A to D"), _tier, 96),
        spec("tags", translate("Customers", "Tags"), _tags, 176),
        spec("city", translate("Customers", "City"), lambda row: TextCell(row.line.city)),
        spec("status", translate("Customers", "Status"), _status, 110),
        spec("company", translate("Customers", "Company"), lambda row: TextCell(row.line.company), 170),
        spec("email", translate("Customers", "E-mail"), _email, 190),
        spec("address", translate("Customers", "Address"), lambda row: TextCell(row.line.address), 200),
        spec("birthday", translate("Customers", "Birthday"), lambda row: _birthday(row.line.birthday)),
        spec("owner", translate("Customers", "Who looks after them"), lambda row: TextCell(row.line.owner)),
        spec("source", translate("Customers", "Found us by"), lambda row: TextCell(row.line.source)),
        spec(
            "number",
            translate("Customers", "Customer number"),
            lambda row: TextCell(row.line.number, "text_2", tabular=True, is_whole=True),
            110,
        ),
    ]
    made += [
        spec(f"custom.{field.id}", field.label, lambda row, field=field: _custom(row.line, field, currency))
        for field in own
    ]
    return made


EXPORTED: Mapping[str, tuple[str, ...]] = {
    "next": ("due_on", "title"),
}
"""The columns of a file by those of the screen, where they have other names (see `spreadsheets.export`)."""


def exported(names: Iterable[str]) -> list[str]:
    """Name the columns of a file that shows what these show."""
    return [code for name in names for code in EXPORTED.get(name, (name,))]


def row_name(line: CustomerLine) -> str:
    """Name a customer by whatever there is."""
    phones = line.of_kind("phone")
    return line.name or line.company or (phones[0].value if phones else line.number)


def sentence(row: ListRow, today: date) -> str:
    """Say a row as a screen reader reads it."""
    cells = (_name(row, None), _phone(row), _things(row), _next(row, today))
    _, noticed = _badge(row.line)
    return ", ".join(filter(None, (*(cell.plain for cell in cells), noticed)))


def _name(row: ListRow, finding: Finding | None) -> Cell:
    name = row_name(row.line)
    is_company = row.line.kind == CustomerKind.COMPANY.value
    badge, badge_tip = _badge(row.line)
    return NameCell(
        name,
        initials(name),
        is_company,
        badge=badge,
        badge_tip=badge_tip,
        hint=_why_found(row, finding) if finding is not None and finding.words else "",
    )


def _badge(line: CustomerLine) -> tuple[str, str]:
    """Choose the sign that must be noticed, and say it: not to be contacted before money that is owed."""
    if line.do_not_contact:
        return "prohibited", translate("Customers", "Do not contact")
    if line.owed:
        return "cash", translate("Customers", "Owes {sum}").format(sum=money(line.owed))
    return "", ""


def _why_found(row: ListRow, finding: Finding) -> str:
    """Say what holds the words typed, unless it stands in the row anyway."""
    thing = "" if row.thing is None else hits.of_thing(row.thing, finding.words)
    if thing and "things" not in finding.shown and thing not in row_name(row.line):
        return thing
    hit = hits.of_line(row.line, finding.words)
    if hit is None or hit.field in finding.shown:
        return ""
    return hit.text


def _phone(row: ListRow) -> Cell:
    phones = row.line.of_kind("phone")
    return TextCell(phones[0].value, "text_2", is_whole=True) if phones else EMPTY


def _email(row: ListRow) -> Cell:
    addresses = row.line.of_kind("email")
    return TextCell(addresses[0].value, "text_2") if addresses else EMPTY


def _things(row: ListRow) -> Cell:
    if row.thing is None:
        return EMPTY
    icon, _ = thing_sign(row.thing)
    name = row.thing.name or ("" if row.thing.plate else identifier(row.thing))
    if not name and not row.thing.plate:
        name = wording.asset_name(row.thing)
    return ThingCell(name, icon, row.thing.plate, row.more_things)


def _next(row: ListRow, today: date) -> Cell:
    upcoming = row.line.upcoming
    if upcoming is None:
        return WhenCell(translate("Customers", "No next step"))
    words, family = when_due(upcoming.due_on, today)
    return WhenCell(wording.reminder_title(*upcoming.subject), words, family)


def _sum(totals: Mapping[str, int], tone: str = "text") -> Cell:
    """Write sums of money, one for each currency."""
    if not totals:
        return EMPTY
    shown = {currency: total for currency, total in totals.items() if total}
    if not shown:
        return TextCell(translate("Customers", "No amount", "of an open deal"), "text_3")
    return TextCell(money(shown), tone, tabular=True, is_whole=True)


def _tags(row: ListRow) -> Cell:
    families = TAG_FAMILIES
    return ChipsCell(
        tuple(ChipLook(tag, families[place % len(families)]) for place, tag in enumerate(row.line.tags))
    )


def _tier(row: ListRow) -> Cell:
    worth = row.line.worth
    return EMPTY if worth is None else TextCell(f"{worth.tier}  ·  {worth.mark}", tabular=True)


def _status(row: ListRow) -> Cell:
    return TextCell(wording.status_name(Status(row.line.status)), "text_2")


def _day(day: date | None, today: date) -> Cell:
    return TextCell(i18n.format_day(day, today), "text_2", is_whole=True) if day else EMPTY


def _birthday(day: date | None) -> Cell:
    return TextCell(birthday_words(day), "text_2", is_whole=True) if day else EMPTY


def _custom(line: CustomerLine, field: CustomField, currency: str) -> Cell:
    value = line.custom.get(str(field.id))
    if value is None or value == "":
        return EMPTY
    words = own_value_words(value, field.kind, currency).replace("\n", " ")
    return TextCell(words, tabular=isinstance(value, int | float))
