"""The things we look after: adding, editing, reading their meters. Their reminders follow their dates."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.domain.asset import Asset, MeterReading, identifier
from smallcrm.domain.identifiers import document_key, plate_key, vin_key
from smallcrm.services import reminders

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def add(store: "Store", asset: Asset, *, today: date, reading: MeterReading | None = None) -> Asset:
    """Add a thing to a customer and plan what its dates ask for; `reading` is what its meter shows."""
    with store.step("asset_added", name=asset.name or identifier(asset)) as step:
        added = store.assets.add(replace(keyed(asset), created_at=step.now))
        reminders.follow_asset(store, added, today=today)
        if reading is not None:
            read_meter(store, replace(reading, asset_id=added.id))
        return added


def edit(store: "Store", asset: Asset, *, today: date, reading: MeterReading | None = None) -> Asset:
    """Save a thing as edited; its reminders move with its dates. `reading` is what its meter shows."""
    with store.step("asset_edited", name=asset.name or identifier(asset)):
        edited = keyed(asset)
        store.assets.save(edited)
        reminders.follow_asset(store, edited, today=today)
        if reading is not None:
            read_meter(store, replace(reading, asset_id=edited.id))
        return edited


def remove(store: "Store", asset_id: int) -> None:
    """Remove a thing with its reminders and readings."""
    with store.step("asset_removed") as step:
        asset = store.assets.get(asset_id)
        step.about(name=asset.name or identifier(asset))
        store.assets.remove(asset_id)


def read_meter(store: "Store", reading: MeterReading) -> MeterReading:
    """Write down what a meter showed."""
    with store.step("meter_read", value=reading.value, unit=reading.unit):
        asset = store.assets.get(reading.asset_id or 0)
        return store.readings.add(replace(reading, customer_id=asset.customer_id))


def keyed(asset: Asset) -> Asset:
    """Fill in what identifiers are compared by."""
    return replace(
        asset,
        plate_key=plate_key(asset.plate),
        vin_key=vin_key(asset.vin),
        policy_key=document_key(asset.policy_number),
        serial_key=document_key(asset.serial_number),
    )
