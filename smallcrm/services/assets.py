"""The things we look after: adding, editing, reading their meters. Their reminders follow their dates."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.domain import meter
from smallcrm.domain.asset import Asset, MeterReading, identifier
from smallcrm.domain.meter import Doubt
from smallcrm.domain.values.identifiers import document_key, plate_key, vin_key
from smallcrm.services import asset_rules

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def add(store: "Store", asset: Asset, *, today: date, reading: MeterReading | None = None) -> Asset:
    """Add a thing to a customer and plan what its dates ask for; `reading` is what its meter shows."""
    with store.step("asset_added", name=asset.name or identifier(asset)) as step:
        added = store.assets.add(replace(keyed(asset), created_at=step.now))
        if reading is not None:
            _add_reading(store, added, reading)
        asset_rules.follow_asset(store, added, today=today)
        return added


def edit(store: "Store", asset: Asset, *, today: date, reading: MeterReading | None = None) -> Asset:
    """Save a thing as edited; its reminders move with its dates. `reading` is what its meter shows."""
    with store.step("asset_edited", name=asset.name or identifier(asset)):
        edited = keyed(asset)
        store.assets.save(edited)
        if reading is not None:
            _add_reading(store, edited, reading)
        asset_rules.follow_asset(store, edited, today=today)
        return edited


def remove(store: "Store", asset_id: int) -> None:
    """Remove a thing with its reminders and readings."""
    with store.step("asset_removed") as step:
        asset = store.assets.get(asset_id)
        step.about(name=asset.name or identifier(asset))
        store.assets.remove(asset_id)


def read_meter(store: "Store", reading: MeterReading, *, today: date | None = None) -> MeterReading:
    """Write down what a meter showed; a service that depends on it moves with it.

    Without `today` it is the day of the reading. `doubt` says beforehand whether to ask about it.
    """
    with store.step("meter_read", value=reading.value, unit=reading.unit) as step:
        asset = store.assets.get(reading.asset_id or 0)
        added = _add_reading(store, asset, reading)
        day = today or reading.read_on or step.now.astimezone().date()
        asset_rules.follow_asset(store, asset, today=day)
        return added


def _add_reading(store: "Store", asset: Asset, reading: MeterReading) -> MeterReading:
    return store.readings.add(replace(reading, asset_id=asset.id, customer_id=asset.customer_id))


def doubt(store: "Store", reading: MeterReading, *, today: date) -> Doubt | None:
    """Say why a reading of a thing is doubtful beside its others, or None if it is believable.

    To be asked before it is written down: the person who reads the meter can still look again.
    """
    known = store.readings.where("asset_id = :id", id=reading.asset_id)
    return meter.doubt(reading, known, today=today)


def keyed(asset: Asset) -> Asset:
    """Fill in what identifiers are compared by."""
    return replace(
        asset,
        plate_key=plate_key(asset.plate),
        vin_key=vin_key(asset.vin),
        policy_key=document_key(asset.policy_number),
        serial_key=document_key(asset.serial_number),
    )
