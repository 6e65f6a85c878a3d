"""Writing down a thing we look after: each kind asks what matters about it, its dates make reminders."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.db.reads.look_alikes import LookAlike, owners
from smallcrm.db.store import Store
from smallcrm.domain.asset import (
    APPLIANCE,
    BUILT_IN_TYPES,
    CONTRACT,
    OTHER,
    POLICY,
    VEHICLE,
    Asset,
)
from smallcrm.headings import FileWords
from smallcrm.i18n import translate
from smallcrm.services import assets
from smallcrm.ui.asking import FormDialog, ask_form, fit_height
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.fields import CUSTOM, kept_own_values, own_fields, own_values, typed_own_values
from smallcrm.ui.drafts import Draft, Drafts
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.meters import Meter
from smallcrm.ui.pieces import next_date

DATES = ("starts_on", "ends_on", "last_service_on", "next_service_on", "inspection_on")
COLUMNS = ("name", "plate", "vin", "policy_number", "serial_number", "note", *DATES)
DETAILS = ("make", "model", "year", "colour", "insurer", "covers", "price")
"""What is kept among a thing's fields, by these names; an import writes the same."""

IDENTIFIERS = ("plate", "vin", "policy_number")
LOOKS_AFTER_MS = 300


def type_names(store: Store) -> dict[str, str]:
    """Name the kinds of things there are, own kinds included, in the order they are offered."""
    own = {
        kind.code: kind.name
        for kind in store.asset_types.where("is_archived = 0")
        if kind.code not in BUILT_IN_TYPES and kind.name
    }
    words = FileWords()
    return {code: words.choice("asset_type", code) for code in BUILT_IN_TYPES} | own


def open_thing_form(
    ctx: AppContext, parent: QWidget, *, customer_id: int, type_: str = OTHER, asset: Asset | None = None
) -> FormDialog:
    """Ask about a new thing of a kind, or about one that is there."""
    before = asset or Asset(customer_id=customer_id, type=type_)
    profile, meter = ctx.store.profile, Meter(ctx, before, "meter")
    own = own_fields(ctx.store, "asset")
    specs = [*_FIELDS.get(before.type, _other)(profile.currency, meter), *own, _note()]
    values = _values(before)
    kind = type_names(ctx.store).get(before.type, "")

    def take(given: dict[str, Any]) -> None:
        thing = _thing_of(before, given, profile.currency, own)
        save = assets.edit if asset else assets.add
        saved = save(ctx.store, thing, today=ctx.today, reading=meter.reading(given))
        ctx.tell(_saved_words(ctx, saved), can_undo=True)

    dialog = ask_form(
        ctx,
        parent,
        title=kind if asset else translate("Thing", "New: {kind}").format(kind=kind),
        fields=specs,
        values=values | typed_own_values(own, values),
        verb=translate("Thing", "Save") if asset else translate("Thing", "Add"),
        take=take,
        doubts=meter.doubts,
    )
    ThingGuard(ctx, dialog, key=f"thing-{asset.id if asset else f'new-{customer_id}'}", besides=customer_id)
    return dialog


class ThingGuard(QObject):
    """Watches over a form of a thing: nothing typed is lost, and a thing somebody else has is said."""

    def __init__(self, ctx: AppContext, dialog: FormDialog, *, key: str, besides: int) -> None:
        super().__init__(dialog)
        self._ctx = ctx
        self._dialog = dialog
        self._besides = besides
        self._owners: list[LookAlike] = []
        self._drafts = Drafts(ctx, key, dialog.form.draft, self)
        self._looks = QTimer(self, singleShot=True, interval=LOOKS_AFTER_MS)
        self._looks.timeout.connect(self.look)
        self.warning = Banner("warn", "")
        self.warning.hide()
        self.warning.acted.connect(self._open_owner)
        dialog.body.insertWidget(0, self.warning)
        dialog.form.changed.connect(self._changed)
        dialog.finished.connect(self._finish)
        if (draft := self._drafts.found()) is not None:
            self._offer(draft)

    def look(self) -> None:
        """Warn if somebody else has the thing that is written down."""
        values = self._dialog.form.values()
        self._owners = owners(
            self._ctx.store,
            plate=values.get("plate", ""),
            vin=values.get("vin", ""),
            policy=values.get("policy_number", ""),
            besides=self._besides,
        )
        if not self._owners:
            self.warning.hide()
            return
        name = self._owners[0].name
        self.warning.set_text(translate("Thing", "{name} has this one already.").format(name=name))
        self.warning.set_action(translate("Customer form", "Open {name}").format(name=name))
        if self.warning.isHidden():
            self.warning.show()
            self.warning.announce()
            fit_height(self._dialog)

    def _changed(self, name: str) -> None:
        self._drafts.touch()
        if name in IDENTIFIERS:
            self._looks.start()

    def _open_owner(self) -> None:
        owner = self._owners[0].id
        self._dialog.reject()
        self._ctx.go("customer", owner)

    def _offer(self, draft: Draft) -> None:
        note = Banner(
            "info",
            translate("Thing", "You began to write here and did not save."),
            action=translate("Customer form", "Bring it back"),
            can_close=True,
            icon="history",
        )
        note.acted.connect(lambda: self._dialog.form.restore_draft(draft.typed))
        note.acted.connect(note.hide)
        note.closed.connect(self._drafts.drop)
        self._dialog.body.insertWidget(0, note)
        fit_height(self._dialog)

    def _finish(self, result: int) -> None:
        if result == FormDialog.DialogCode.Accepted:
            self._drafts.drop()
        else:
            self._drafts.keep()


def _values(asset: Asset) -> dict[str, Any]:
    values: dict[str, Any] = {name: getattr(asset, name) for name in COLUMNS}
    values |= {name: _text(asset.fields.get(name)) for name in DETAILS if name != "price"}
    price = asset.fields.get("price")
    values["price"] = price if isinstance(price, int) else None
    return values | own_values(asset.fields)


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _thing_of(before: Asset, given: dict[str, Any], currency: str, own: Sequence[FieldSpec]) -> Asset:
    """Put what was filled in onto a thing; what its form did not ask stays as it was."""
    columns = {name: given[name] for name in COLUMNS if name in given}
    kept = dict(before.fields)
    for name in DETAILS:
        if name not in given:
            continue
        value = given[name]
        if value in (None, ""):
            kept.pop(name, None)
        elif name == "year" and str(value).isdigit():
            kept[name] = int(value)
        else:
            kept[name] = value
    if (
        "price" in kept
        and currency
        and "currency" not in kept
        and kept["price"] != before.fields.get("price")
    ):
        kept["currency"] = currency
    if any(name.startswith(CUSTOM) for name in given):
        kept = kept_own_values(own, given, kept)
    return replace(before, **columns, fields=kept)


def _saved_words(ctx: AppContext, asset: Asset) -> str:
    found = next_date(asset)
    if found is None or found[1] < ctx.today:
        return translate("Thing", "Saved.")
    day = i18n.format_date(found[1], "medium")
    return translate("Thing", "Saved. It reminds you for {day}.").format(day=day)


# What each kind asks


def _half(name: str, label: str, kind: FieldKind = FieldKind.TEXT, **traits: Any) -> FieldSpec:
    return FieldSpec(name=name, label=label, kind=kind, is_half=True, **traits)


def _day(name: str, label: str) -> FieldSpec:
    return _half(name, label, FieldKind.DATE)


def _name(label: str, placeholder: str) -> FieldSpec:
    return FieldSpec(
        name="name", label=label, placeholder=placeholder, required=translate("Thing", "Say what it is.")
    )


def _note() -> FieldSpec:
    return FieldSpec(name="note", label=translate("Thing", "Note"))


def _vehicle(_currency: str, meter: Meter) -> list[FieldSpec]:
    return [
        _name(translate("Thing", "Car"), translate("Thing", "Ford Focus")),
        _half("plate", translate("Thing", "Plate")),
        _half("vin", translate("Thing", "VIN")),
        _half("year", translate("Thing", "Year")),
        _half("colour", translate("Thing", "Colour")),
        _day("last_service_on", translate("Thing", "Last service")),
        _day("next_service_on", translate("Thing", "Next service")),
        _day("inspection_on", translate("Thing", "Next inspection")),
        meter.field(translate("Thing", "Mileage today")),
    ]


def _policy(currency: str, _meter: Meter) -> list[FieldSpec]:
    return [
        _name(translate("Thing", "Policy"), translate("Thing", "Motor policy")),
        _half("policy_number", translate("Thing", "Policy number")),
        _half("insurer", translate("Thing", "Insurer")),
        _day("starts_on", translate("Thing", "Began on")),
        _day("ends_on", translate("Thing", "Ends on")),
        _half("price", translate("Thing", "Price a year"), FieldKind.MONEY, currency=currency),
        _half("covers", translate("Thing", "Covers")),
    ]


def _appliance(_currency: str, _meter: Meter) -> list[FieldSpec]:
    return [
        _name(translate("Thing", "Appliance"), translate("Thing", "Boiler")),
        _half("make", translate("Thing", "Make")),
        _half("model", translate("Thing", "Model")),
        _half("serial_number", translate("Thing", "Serial number")),
        _day("starts_on", translate("Thing", "Bought on")),
        _day("last_service_on", translate("Thing", "Last service")),
        _day("next_service_on", translate("Thing", "Next service")),
        _day("ends_on", translate("Thing", "Warranty ends on")),
    ]


def _contract(currency: str, _meter: Meter) -> list[FieldSpec]:
    return [
        _name(translate("Thing", "Contract"), translate("Thing", "Maintenance contract")),
        _half("serial_number", translate("Thing", "Number")),
        _half("price", translate("Thing", "Price a year"), FieldKind.MONEY, currency=currency),
        _day("starts_on", translate("Thing", "Began on")),
        _day("ends_on", translate("Thing", "Ends on")),
    ]


def _other(_currency: str, _meter: Meter) -> list[FieldSpec]:
    return [
        _name(translate("Thing", "What it is"), ""),
        _half("serial_number", translate("Thing", "Number")),
        _day("starts_on", translate("Thing", "Began on")),
        _day("next_service_on", translate("Thing", "Next service")),
        _day("ends_on", translate("Thing", "Ends on")),
    ]


_FIELDS: dict[str, Callable[[str, Meter], list[FieldSpec]]] = {
    VEHICLE: _vehicle,
    POLICY: _policy,
    APPLIANCE: _appliance,
    CONTRACT: _contract,
}
