"""Pieces several pages show of a customer: who it is, how to reach them, their things, what happened."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

from smallcrm import i18n, wording
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset, identifier
from smallcrm.domain.customer import ContactDetail, ContactKind, CustomerKind, full_address
from smallcrm.domain.profile import FieldKind
from smallcrm.domain.tiers import Worth
from smallcrm.domain.values.dates import NO_YEAR
from smallcrm.domain.values.names import initials
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.headings import FileWords
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import IconButton
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import Avatar, Chip, ElidedLabel, Icon, KindIcon, Label, Plate
from smallcrm.ui.kit.layout import FlowLayout, column, divider, pane, row
from smallcrm.ui.kit.lists import dotted

ASSET_SIGNS = {
    "vehicle": ("car", "violet"),
    "policy": ("shield", "info"),
    "appliance": ("box", "neutral"),
    "contract": ("clipboard", "neutral"),
}
ACTIVITY_SIGNS = {
    ActivityKind.CALL: ("call", "neutral"),
    ActivityKind.VISIT: ("person", "neutral"),
    ActivityKind.MEETING: ("people", "neutral"),
    ActivityKind.MESSAGE: ("chat", "neutral"),
    ActivityKind.NOTE: ("note", "neutral"),
    ActivityKind.SERVICE: ("wrench", "violet"),
}
TAG_FAMILIES = ("accent", "violet")
"""Tags take turns in these colours; they tell neighbours apart and mean nothing."""

SOON_DAYS = 120
"""From so near on a distance in days says more than the date alone."""


# Words


def thing_sign(asset: Asset) -> tuple[str, str]:
    """Return the icon and family of a thing."""
    return ASSET_SIGNS.get(asset.type, ("box", "neutral"))


def money(totals: Mapping[str, int], *, default: str = "") -> str:
    """Write sums, one for each currency."""
    if not totals:
        return i18n.format_money(0, default, trim=True) if default else ""
    return " + ".join(i18n.format_money(sum_, currency, trim=True) for currency, sum_ in totals.items())


def when_due(day: date, today: date) -> tuple[str, str]:
    """Say when something is due as people say it, and the family that colours it."""
    days = (day - today).days
    if days < -1:
        return translate("Today", "%n day(s) late", "", -days), "danger"
    return i18n.format_day(day, today), {-1: "danger", 0: "warn"}.get(days, "")


def next_date(asset: Asset) -> tuple[str, date] | None:
    """Find the date of a thing that comes first, past ones included: nobody has dealt with those."""
    dates = {
        name: day
        for name in ("ends_on", "next_service_on", "inspection_on")
        if (day := getattr(asset, name)) is not None
    }
    if not dates:
        return None
    name = min(dates, key=lambda each: dates[each])
    return name, dates[name]


def next_date_words(asset: Asset, today: date) -> tuple[str, str]:
    """Say what comes next with a thing, and in which colour: "Ended 15 Nov, 3 days ago" in red."""
    found = next_date(asset)
    if found is None:
        return "", ""
    name, day = found
    days = (day - today).days
    shown = i18n.format_date(day, "day_month" if day.year == today.year else "medium")
    if days == 0:
        return _TODAY[name](), "warn"
    if days < -SOON_DAYS:
        return _LONG_PAST[name]().format(day=shown), "danger"
    if days < 0:
        return _PAST[name](-days).format(day=shown), "danger"
    if days <= SOON_DAYS:
        return _SOON[name](days).format(day=shown), ""
    return _LATER[name]().format(day=shown), ""


_TODAY = {
    "ends_on": lambda: translate("Pieces", "Ends today"),
    "next_service_on": lambda: translate("Pieces", "Service due today"),
    "inspection_on": lambda: translate("Pieces", "Inspection due today"),
}
_PAST = {
    "ends_on": lambda days: translate("Pieces", "Ended {day}, %n day(s) ago", "", days),
    "next_service_on": lambda days: translate("Pieces", "Service due {day}, %n day(s) ago", "", days),
    "inspection_on": lambda days: translate("Pieces", "Inspection due {day}, %n day(s) ago", "", days),
}
_LONG_PAST = {
    "ends_on": lambda: translate("Pieces", "Ended {day}"),
    "next_service_on": lambda: translate("Pieces", "Service due {day}"),
    "inspection_on": lambda: translate("Pieces", "Inspection due {day}"),
}
_SOON = {
    "ends_on": lambda days: translate("Pieces", "Ends {day}, in %n day(s)", "", days),
    "next_service_on": lambda days: translate("Pieces", "Service {day}, in %n day(s)", "", days),
    "inspection_on": lambda days: translate("Pieces", "Inspection {day}, in %n day(s)", "", days),
}
_LATER = {
    "ends_on": lambda: translate("Pieces", "Ends {day}"),
    "next_service_on": lambda: translate("Pieces", "Service {day}"),
    "inspection_on": lambda: translate("Pieces", "Inspection {day}"),
}


def birthday_words(day: date) -> str:
    """Write a birthday; of some only day and month are known."""
    return i18n.format_date(day, "day_month" if day.year == NO_YEAR else "medium")


def own_value_words(value: Any, kind: FieldKind, currency: str) -> str:
    """Write the value of a field of one's own as people read it; one that does not fit as it is kept."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return translate("Customers", "Yes") if value else translate("Customers", "No")
    if kind is FieldKind.MONEY and isinstance(value, int):
        return i18n.format_money(value, currency)
    if isinstance(value, int | float):
        return i18n.format_number(value)
    with suppress(ValueError):
        if kind is FieldKind.DATE:
            return i18n.format_date(date.fromisoformat(str(value)), "medium")
    return str(value)


def contact_label(detail: ContactDetail) -> str:
    """Say which phone or service it is; labels somebody typed stay as they are."""
    kind = "messenger" if detail.kind is ContactKind.MESSENGER else "label"
    said = FileWords().choice(kind, detail.label)
    return said[:1].upper() + said[1:]


def phone_words(detail: ContactDetail) -> str:
    """Write a number with its extension."""
    return FileWords().extension(detail.value, detail.extension) if detail.extension else detail.value


def since_words(whole: WholeCustomer) -> str:
    """Say since when somebody is a customer, if that is known."""
    since = whole.customer.since or (whole.customer.created_at and whole.customer.created_at.date())
    if since is None:
        return ""
    return translate("Pieces", "Customer since {month}").format(month=i18n.format_date(since, "month_year"))


def copy_number(ctx: AppContext, number: str) -> None:
    """Put a number on the clipboard and say so."""
    QGuiApplication.clipboard().setText(number)
    ctx.tell(translate("Today", "Copied: {text}").format(text=number))


# Widgets


def person_head(ctx: AppContext, whole: WholeCustomer, second: str) -> QWidget:
    """Make the head of a side panel: initials, name, a second line, and the way to their page."""
    customer = whole.customer
    name = wording.customer_name(customer)
    words = column(ElidedLabel(name, "heading", ""), ElidedLabel(second), spacing=1)
    opened = IconButton(
        "open", translate("Today", "Open the customer"), on_click=lambda: ctx.go("customer", customer.id)
    )
    picture = Avatar(initials(name), 44, is_square=customer.kind is CustomerKind.COMPANY)
    return pane(row(picture, (words, 1), opened, margins=(20, 16, 16, 10), spacing=12))


def tag_chips(tags: Sequence[str]) -> QWidget:
    """Show tags as chips, in as many lines as they need."""
    flow = FlowLayout(spacing=6)
    flow.setContentsMargins(0, 0, 0, 0)
    for place, tag in enumerate(tags):
        flow.addWidget(Chip(tag, TAG_FAMILIES[place % len(TAG_FAMILIES)]))
    return pane(flow)


def reach_card(ctx: AppContext, whole: WholeCustomer, *, has_rest: bool = True) -> QWidget | None:
    """Show how to reach somebody: two numbers large, with `has_rest` also mail and address."""
    lines = [_phone_line(ctx, detail) for detail in whole.details(ContactKind.PHONE)[:2]]
    if has_rest:
        lines += [_reach_line("mail", detail.value) for detail in whole.details(ContactKind.EMAIL)[:1]]
        lines += [
            _reach_line("chat", dotted(contact_label(detail), detail.value))
            for detail in whole.details(ContactKind.MESSENGER)[:1]
        ]
        if address := full_address(whole.customer):
            lines.append(_reach_line("location", address))
    if not lines:
        return None
    layout = column(spacing=0)
    for place, line in enumerate(lines):
        if place:
            layout.addWidget(divider())
        layout.addWidget(line)
    return Card(layout, margins=(0, 0, 0, 0), spacing=0)


def _phone_line(ctx: AppContext, detail: ContactDetail) -> QWidget:
    button = IconButton(
        "copy",
        translate("Today", "Copy the number"),
        is_framed=True,
        on_click=lambda: copy_number(ctx, detail.value),
    )
    words = column(Label(phone_words(detail), "heading", is_selectable=True), spacing=0)
    if detail.label:
        words.addWidget(ElidedLabel(contact_label(detail), "caption", "3"))
    layout = row(Icon("phone", 20, "accent_text"), (words, 1), button, margins=(14, 8, 10, 8), spacing=12)
    return pane(layout)


def _reach_line(icon: str, text: str) -> QWidget:
    return pane(row(Icon(icon), (ElidedLabel(text, "body", ""), 1), margins=(14, 8, 10, 8), spacing=12))


def things_card(things: Sequence[Asset], today: date, *, more: int = 0) -> QWidget:
    """Show things one under the other, each with what comes next."""
    layout = column(spacing=8)
    for place, asset in enumerate(things):
        if place:
            layout.addWidget(divider())
        layout.addLayout(_thing_line(asset, today))
    if more:
        layout.addWidget(Label(translate("Pieces", "and %n more", "things", more), "small", "3"))
    return Card(layout)


def _thing_line(asset: Asset, today: date) -> QLayout:
    icon, family = thing_sign(asset)
    name = asset.name or wording.asset_name(asset)
    number = "" if asset.plate else identifier(asset)
    title = ElidedLabel(dotted(name, number if number != name else ""), "body_strong", "")
    head = row((title, 1), *([Plate(asset.plate)] if asset.plate else []), spacing=8)
    said, pressing = next_date_words(asset, today)
    below = ElidedLabel(said or str(asset.fields.get("insurer", "")), "small", pressing or "2")
    return row(KindIcon(icon, family), (column(head, below, spacing=1), 1), spacing=12)


def activity_line(activity: Activity, today: date) -> QWidget:
    """Show what happened in a line or two, and when."""
    icon, family = ACTIVITY_SIGNS[activity.kind]
    words = column(
        Label(activity_words(activity), "small", wrap=True),
        Label(i18n.format_day(activity.happened_on, today), "caption", "3"),
        spacing=0,
    )
    return pane(row(column(KindIcon(icon, family, 26), None), (words, 1), spacing=10))


def activity_words(activity: Activity) -> str:
    """Say what happened: what was written, else what kind of thing it was."""
    said = [part for part in (activity.text, wording.result_words(activity.result)) if part]
    return i18n.active().join_sentences(said) if said else wording.activity_name(activity.kind)


def heading(text: str) -> Label:
    """Make the small heading of a part of a side panel."""
    return Label(text, "small_strong", "2")


def worth_words(worth: Worth) -> str:
    """Say in two words how much a customer weighs."""
    return translate("Customers", "Tier {tier}").format(tier=worth.tier)


def worth_hint(worth: Worth) -> str:
    """Say what the three digits beside the tier mean."""
    lately, often, much = worth.mark
    return translate(
        "Customers",
        "From 1 to 5: how lately they bought {lately}, how often {often}, for how much {much}. The rule is in"
        " Settings.",
    ).format(lately=lately, often=often, much=much)
