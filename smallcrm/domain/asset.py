"""A thing of the customer's we look after: a vehicle, a policy, an appliance, a contract, an own kind."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from typing import Any

from smallcrm.domain.record import dataclass

VEHICLE = "vehicle"
POLICY = "policy"
APPLIANCE = "appliance"
CONTRACT = "contract"
OTHER = "other"
BUILT_IN_TYPES = (VEHICLE, POLICY, APPLIANCE, CONTRACT, OTHER)

KEY_DATES = ("ends_on", "next_service_on", "inspection_on")
"""The dates of an asset that make reminders, most pressing kind first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssetType:
    """A kind of thing. `code` never changes; own kinds carry their `name`, built-in ones are translated."""

    id: int | None = None
    code: str
    name: str = ""
    icon: str = ""
    is_archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A thing with its identifiers and dates.

    `type` is an AssetType's code. `plate_key`, `vin_key`, `policy_key` and `serial_key` are what
    duplicates are compared by. `fields` holds what has no column: insurer, price, make, model, year,
    colour, engine_number, policy_kind … by code, and custom fields by their id.
    """

    id: int | None = None
    customer_id: int | None = None
    type: str = OTHER
    name: str = ""
    plate: str = ""
    plate_key: str = ""
    vin: str = ""
    vin_key: str = ""
    policy_number: str = ""
    policy_key: str = ""
    serial_number: str = ""
    serial_key: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    last_service_on: date | None = None
    next_service_on: date | None = None
    inspection_on: date | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    note: str = ""
    is_archived: bool = False
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterReading:
    """What a meter showed on a day: kilometres of a car, hours of a machine."""

    id: int | None = None
    customer_id: int | None = None
    asset_id: int | None = None
    read_on: date | None = None
    value: int
    unit: str = "km"


def identifier(asset: Asset) -> str:
    """Name the asset the shortest way its owner would recognise."""
    return asset.plate or asset.policy_number or asset.serial_number or asset.vin
