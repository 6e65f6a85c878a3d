"""The things of a row: which columns speak of which car, policy, appliance or contract."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from smallcrm.domain.asset import APPLIANCE, CONTRACT, OTHER, POLICY, VEHICLE
from smallcrm.domain.values.identifiers import is_plate
from smallcrm.domain.values.money import to_minor
from smallcrm.domain.values.text import fold, is_cjk
from smallcrm.spreadsheets.drafting.details import Values
from smallcrm.spreadsheets.drafting.drafts import AssetDraft, RowDraft
from smallcrm.spreadsheets.headings.proposal import ColumnProposal

_ASSET_ATTRIBUTES = {
    "vehicle.plate": "plate",
    "vehicle.vin": "vin",
    "vehicle.name": "name",
    "vehicle.inspection_on": "inspection_on",
    "policy.number": "policy_number",
    "policy.starts_on": "starts_on",
    "policy.ends_on": "ends_on",
    "service.last_on": "last_service_on",
    "service.next_on": "next_service_on",
    "appliance.name": "name",
    "appliance.serial_number": "serial_number",
    "appliance.installed_on": "starts_on",
    "appliance.ends_on": "ends_on",
    "contract.number": "serial_number",
    "contract.name": "name",
    "contract.starts_on": "starts_on",
    "contract.ends_on": "ends_on",
    "thing.ends_on": "ends_on",
    "asset.name": "name",
    "asset.serial_number": "serial_number",
    "asset.starts_on": "starts_on",
    "asset.ends_on": "ends_on",
}
_ASSET_FIELDS = {
    "vehicle.make": "make",
    "vehicle.model": "model",
    "vehicle.year": "year",
    "vehicle.colour": "colour",
    "vehicle.engine_number": "engine_number",
    "vehicle.registered_on": "registered_on",
    "policy.insurer": "insurer",
    "policy.kind": "policy_kind",
    "policy.price": "price",
    "policy.series": "series",
    "contract.price": "price",
    "appliance.make": "make",
    "appliance.model": "model",
    "service.what": "service",
    "service.next_mileage": "next_service_mileage",
    "service.last_mileage": "last_service_mileage",
}
_TYPE_OF = {
    "vehicle": VEHICLE,
    "policy": POLICY,
    "appliance": APPLIANCE,
    "contract": CONTRACT,
    "thing": OTHER,
    "asset": OTHER,
}


class ThingPlan:
    """The columns of one thing of the row."""

    def __init__(self, type_: str, group: str) -> None:
        self.type = type_
        self.group = group
        self.attributes: list[tuple[str, int]] = []
        self.fields: list[tuple[str, int]] = []
        self.mileage: int | None = None
        self.lead_days: int | None = None
        self.shared: list[tuple[str, int]] = []
        self.is_last_resort = False

    @classmethod
    def make_all(cls, columns: Sequence[ColumnProposal], subjects: frozenset[str]) -> list["ThingPlan"]:
        """Sort the columns of a table by the things they speak of, vehicles first."""
        plans: dict[tuple[str, str], ThingPlan] = {}
        used = {p.field.split(".")[0] for p in columns}
        service_type = _service_type(used, subjects)
        for slot, proposal in enumerate(columns):
            head = proposal.field.split(".")[0]
            if proposal.field in {"asset.other", "asset.note", "asset.type"} or head not in {
                *_TYPE_OF,
                "service",
            }:
                continue
            type_ = service_type if head == "service" else _TYPE_OF[head]
            if head == "thing" and not proposal.group:
                type_ = CONTRACT
            group = proposal.group
            if head == "service" and not _is_of_car(group, proposal.field, columns):
                group = ""
            plan = plans.setdefault((type_, group), cls(type_, group))
            if proposal.field == "vehicle.mileage":
                plan.mileage = slot
            elif proposal.field in _ASSET_ATTRIBUTES:
                plan.attributes.append((_ASSET_ATTRIBUTES[proposal.field], slot))
            else:
                plan.fields.append((_ASSET_FIELDS[proposal.field], slot))
        lead = next((slot for slot, p in enumerate(columns) if p.field == "remind_days"), None)
        for plan in plans.values():
            plan.lead_days = lead
        _join_policies(plans)
        order = [VEHICLE, APPLIANCE, POLICY, CONTRACT, OTHER]
        return sorted(plans.values(), key=lambda p: (order.index(p.type), p.is_last_resort, p.group))

    def fill(  # noqa: C901, PLR0912 - run for every row: calls would cost more than they explain
        self, draft: RowDraft, values: Values, currency: str
    ) -> None:
        """Add the row's thing, if it tells of one."""
        if self.is_last_resort and any(asset.type == self.type for asset in draft.assets):
            return
        asset: AssetDraft | None = None
        for name, slot in self.attributes:
            value = values[slot]
            if value is None:
                continue
            asset = asset or AssetDraft(self.type, self.group)
            if value.__class__ is tuple:
                asset.starts_on, asset.ends_on = value
            else:
                setattr(asset, name, value)
        fields = self._fields(values, currency)
        mileage = None if self.mileage is None else values[self.mileage]
        if asset is None:
            if not fields and mileage is None:
                return
            asset = AssetDraft(self.type, self.group)
        for name, slot in self.shared:
            if values[slot] is not None:
                fields.setdefault(name, values[slot])
        if mileage is not None:
            asset.readings = ((mileage, "km", asset.last_service_on),)
        if self.lead_days is not None and values[self.lead_days] is not None:
            fields["remind_days"] = values[self.lead_days]
        if self.type == POLICY:
            self._finish_policy(asset, fields, draft)
        elif not asset.name:
            asset.name = _name_of(fields) or (self.group if self.type == OTHER else "")
        if fields:
            asset.fields = fields
        draft.assets = [*draft.assets, *_apart(asset)]

    def _fields(self, values: Values, currency: str) -> dict[str, Any]:
        """Collect what has no column of its own: prices in minor units, dates as ISO text."""
        fields: dict[str, Any] = {}
        for name, slot in self.fields:
            value = values[slot]
            if value is None:
                continue
            if value.__class__ is tuple:
                amount, said = value
                fields[name] = to_minor(amount, said or currency)
                if said or currency:
                    fields["currency"] = said or currency
            else:
                fields[name] = value.isoformat() if isinstance(value, date) else value
        return fields

    def _finish_policy(self, asset: AssetDraft, fields: dict[str, Any], draft: RowDraft) -> None:
        """Name a policy by its kind, number it with its series, tell which car it covers."""
        series = fields.pop("series", None)
        if series:
            asset.policy_number = f"{series} {asset.policy_number}".strip()
        if self.group and not self.group.isdecimal():
            fields.setdefault("policy_kind", self.group)
        if "policy_kind" in fields:
            asset.name = str(fields["policy_kind"])
        if draft.assets and not asset.plate:
            vehicles = [other for other in draft.assets if other.type == VEHICLE]
            same = [vehicle for vehicle in vehicles if vehicle.group == asset.group]
            if same or len(vehicles) == 1:
                asset.plate = (same or vehicles)[0].plate


def _name_of(fields: Mapping[str, Any]) -> str:
    """Name a thing by its make and model; a model that repeats the make stands alone."""
    make, model = str(fields.get("make", "")), str(fields.get("model", ""))
    if model and make and fold(model).startswith(fold(make)):
        return model
    gap = "" if is_cjk(make + model) and not (make.isascii() or model.isascii()) else " "
    return gap.join(part for part in (make, model) if part)


def _apart(asset: AssetDraft) -> list[AssetDraft]:
    """Take several cars in one row apart where one cell holds their plates; the first keeps the rest."""
    if asset.type != VEHICLE or len(asset.plate) < 11:
        return [asset]
    plates = [part.strip() for part in _BETWEEN_PLATES.split(asset.plate) if part.strip()]
    if len(plates) < 2 or not all(map(is_plate, plates)):
        return [asset]
    names = [part.strip() for part in re.split(r"[\n;]", asset.name)]
    if len(names) != len(plates):
        names = [asset.name] * len(plates)
    first = replace(asset, name=names[0], plate=plates[0])
    others = zip(names[1:], plates[1:], strict=True)
    return [first, *(AssetDraft(VEHICLE, asset.group, name, plate) for name, plate in others)]


_BETWEEN_PLATES = re.compile(r"[\n;,、，/]")


def _is_of_car(group: str, field: str, columns: Sequence[ColumnProposal]) -> bool:
    """Say whether a numbered service belongs to a car of that number, or is the second of its kind."""
    return any(
        (p.group == group and p.field.startswith("vehicle")) or (p.group == "" and p.field == field)
        for p in columns
    )


def _service_type(used: set[str], subjects: frozenset[str]) -> str:
    """Tell what is serviced: the table's cars, its appliances, or a thing without a name."""
    if "vehicle" in used:
        return VEHICLE
    if "appliance" in used:
        return APPLIANCE
    return VEHICLE if "vehicle" in subjects else OTHER


def _join_policies(plans: dict[tuple[str, str], ThingPlan]) -> None:
    """Bring together columns that speak of the same policy, only one of them by its kind.

    "Insurer, ОСАГО until, КАСКО until": the insurer is both policies'. "Number, ОСАГО until": one policy.
    """
    common = plans.get((POLICY, ""))
    kinds = [
        plan for (type_, group), plan in plans.items() if type_ == POLICY and group and not group.isdecimal()
    ]
    if common is None or not kinds:
        return
    named = {name for name, _ in common.attributes}
    if "ends_on" in named:
        return
    if len(kinds) == 1:
        only = kinds[0]
        taken = {name for name, _ in [*only.attributes, *only.fields]}
        only.attributes += [item for item in common.attributes if item[0] not in taken]
        only.fields += [item for item in common.fields if item[0] not in taken]
        # What both have, a premium of the policy and one of all, stays with the policy without a kind.
        common.attributes = [item for item in common.attributes if item[0] in taken]
        common.fields = [item for item in common.fields if item[0] in taken]
    elif not named:
        shared = [item for item in common.fields if item[0] != "price"]
        for plan in kinds:
            plan.shared = shared
        common.fields = [item for item in common.fields if item[0] == "price"]
        # A row with an insurer and no date of any kind still has a policy.
        alone = ThingPlan(POLICY, "")
        alone.fields, alone.is_last_resort = shared, True
        plans[POLICY, "alone"] = alone
    if not common.fields and not common.attributes:
        del plans[POLICY, ""]
