"""Filling an empty file with believable customers, so that a new user has something to try.

Who they are is `demo_people`'s; here they are written, in bulk and as one step.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING

from smallcrm.db import history, undo
from smallcrm.domain.asset import Asset
from smallcrm.domain.asset_reminders import GENERAL_BOOK
from smallcrm.domain.demo_words import words
from smallcrm.domain.errors import UserError
from smallcrm.domain.profile import Profile
from smallcrm.domain.relation import Role, kept_as
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.values.identifiers import document_key, plate_key, vin_key
from smallcrm.domain.values.names import name_key
from smallcrm.services import profile, tiers
from smallcrm.services.bulk import Records, Rows
from smallcrm.services.customers import contact_key, keep_last_number, last_number, number_of, tag_id
from smallcrm.services.demo import aims as demo_aims
from smallcrm.services.demo import calls as demo_calls
from smallcrm.services.demo import deals as demo_deals
from smallcrm.services.demo import desk as demo_desk
from smallcrm.services.demo import filters as demo_filters
from smallcrm.services.demo import money as demo_money
from smallcrm.services.demo import quotes as demo_quotes
from smallcrm.services.demo.people import DemoCustomer, people
from smallcrm.services.progress import Progress, silent
from smallcrm.spreadsheets.collecting import not_collecting

if TYPE_CHECKING:
    from smallcrm.db.store import Store

STEP = "demo"

CHUNK = 2_000
"""Customers written at a time: enough to be quick, few enough to stay small in memory."""

# Addresses and numbers nobody has, as those of the customers.
BUSINESSES = {
    "en": Profile(
        name="Harbour Lane Garage",
        address="4 Harbour Lane, Ashcombe AS1 2HL",
        phone="01632 960 417",
        email="office@harbour-lane.example",
        web="harbour-lane.example",
    ),
    "zh": Profile(
        name="湖滨汽车服务部",
        address="浙江省杭州市西湖区湖滨巷 4 号",
        phone="0571-5550-4170",
        email="office@hubin.example",
        web="hubin.example",
    ),
    "ru": Profile(
        name="Автосервис «На Набережной»",
        address="150000, Ярославль, Набережная ул., д. 4",
        phone="+7 4852 00-04-17",
        email="office@nabereg.example",
        web="nabereg.example",
    ),
}


MOST_ACQUAINTED = 60


def demo(  # noqa: PLR0913 - what a sample is made of
    store: "Store",
    *,
    customers: int = 60,
    language: str,
    seed: int = 1,
    today: date,
    progress: Progress = silent,
) -> int:
    """Write sample customers with their history and a full week ahead, as one step. Returns how many.

    The same seed, language and day give the same customers. Our own business becomes that of the sample.
    Raises UserError("db_has_customers") if the file is already somebody's.
    """
    if present := store.customers.count():
        raise UserError("db_has_customers", count=present, path=str(store.path))
    with not_collecting(), store.step(STEP) as step:
        business = sample_business(language)
        store.profiles.save(business)
        writer = _Writer(store, business.country)
        found = people(customers, seed, language, today)
        while chunk := list(islice(found, CHUNK)):
            writer.write(chunk)
            progress(writer.written, customers, "making")
        _acquaint(store)
        demo_deals.write(store, language, today)
        demo_money.keep_track(store, today)
        demo_quotes.write(store, language, today)
        demo_calls.write(store, language, today)
        demo_desk.write(store, language, today)
        demo_aims.write(store, today)
        demo_filters.write(store, language)
        # What the services named along the way is not what this step is called.
        step.details.clear()
        step.about(customers=customers)
        progress(0, 0, "indexing")
    tiers.refresh(store, today=today)
    return writer.written


def _acquaint(store: "Store") -> None:
    """Let some of the sample know each other: every few of the first recommended the one before."""
    first = store.query("SELECT id FROM customer ORDER BY id LIMIT :most", most=MOST_ACQUAINTED)
    ids = [id_ for (id_,) in first]
    pairs = [(one, other, Role.REFERRED_BY) for one, other in zip(ids[1::5], ids[::5], strict=False)]
    pairs += [(one, other, Role.BUSINESS) for one, other in zip(ids[3::10], ids[2::10], strict=False)]
    for one, other, role in pairs:
        store.relations.add(replace(kept_as(one, other, role), created_at=store.now()))


def remove(store: "Store") -> None:
    """Take the sample away, whatever was tried in it since; what was changed by hand stays.

    Raises UserError("nothing_to_undo") if there is none, ("step_too_old") if its history is gone.
    """
    made = history.standing(store, STEP)
    if made is None:
        raise UserError("nothing_to_undo")
    undo.undo(store, made.id)
    if store.profile.is_sample:
        # Our own details were changed since, so they stayed: they are ours now.
        profile.edit(store, replace(store.profile, is_sample=False))


def sample_business(language: str) -> Profile:
    """Say whose customers those of the sample are."""
    code = language if language in BUSINESSES else "en"
    vocabulary = words(code)
    return replace(
        BUSINESSES[code],
        id=1,
        currency=vocabulary.currency,
        country=vocabulary.country,
        language=code,
        is_sample=True,
    )


class _Writer:
    """Turns what belongs to a customer from its own little numbers to the ids of the file."""

    def __init__(self, store: "Store", country: str) -> None:
        self._store = store
        self._country = country
        self._customers = Records(store, store.customers)
        self._contacts = Records(store, store.contacts)
        self._tags = Rows(store, "customer_tag", ("customer_id", "tag_id"))
        self._assets = Records(store, store.assets)
        self._readings = Records(store, store.readings)
        self._reminders = Records(store, store.reminders)
        self._activities = Records(store, store.activities)
        self._sales = Records(store, store.sales)
        self._tag_ids: dict[str, int] = {}
        self._last_number = last_number(store)
        self.written = 0

    def write(self, chunk: Sequence[DemoCustomer]) -> None:
        """Write some customers with all that belongs to them."""
        for each in chunk:
            self._place(each)
        # Owners before what refers to them.
        for waiting in (
            self._customers,
            self._contacts,
            self._tags,
            self._assets,
            self._readings,
            self._reminders,
            self._activities,
            self._sales,
        ):
            waiting.flush()
        keep_last_number(self._store, self._last_number)
        self.written += len(chunk)

    def _place(self, each: DemoCustomer) -> None:
        owner = self._customers.next_id
        self._last_number += 1
        name = each.customer.name or each.customer.company
        self._customers.add(each.customer, number=number_of(self._last_number), name_key=name_key(name))
        for detail in each.details:
            self._contacts.add(detail, customer_id=owner, key=contact_key(detail, self._country))
        for tag in each.tags:
            self._tags.add(owner, self._tag(tag))
        assets: dict[int | None, int] = {asset.id: self._add_asset(asset, owner) for asset in each.assets}
        for reading in each.readings:
            self._readings.add(reading, customer_id=owner, asset_id=assets[reading.asset_id])
        things = {asset.id: asset for asset in each.assets}
        reminders: dict[int | None, int] = {
            position: self._add_reminder(
                reminder, owner, assets.get(reminder.asset_id), things.get(reminder.asset_id)
            )
            for position, reminder in enumerate(each.reminders, 1)
        }
        for activity in each.activities:
            self._activities.add(
                activity,
                customer_id=owner,
                asset_id=assets.get(activity.asset_id),
                reminder_id=reminders.get(activity.reminder_id),
            )
        for sale in each.sales:
            self._sales.add(sale, customer_id=owner, asset_id=assets.get(sale.asset_id))

    def _add_asset(self, asset: Asset, owner: int) -> int:
        return self._assets.add(
            asset,
            customer_id=owner,
            plate_key=plate_key(asset.plate),
            vin_key=vin_key(asset.vin),
            policy_key=document_key(asset.policy_number),
            serial_key=document_key(asset.serial_number),
        )

    def _add_reminder(self, reminder: Reminder, owner: int, asset_id: int | None, thing: Asset | None) -> int:
        """Give a reminder of a date what the rule about that date would have given it."""
        if not reminder.asset_date or not reminder.is_open or thing is None:
            return self._reminders.add(
                reminder, customer_id=owner, asset_id=asset_id, planned_on=reminder.due_on.isoformat()
            )
        rule = next(
            each for each in GENERAL_BOOK.of_type(thing.type) if each.date_field == reminder.asset_date
        )
        asked = GENERAL_BOOK.reminder(rule, reminder.due_on, thing)
        made = replace(asked, title=reminder.title, owner=reminder.owner, created_at=reminder.created_at)
        return self._reminders.add(made, customer_id=owner, asset_id=asset_id)

    def _tag(self, name: str) -> int:
        if name not in self._tag_ids:
            self._tag_ids[name] = tag_id(self._store, name)
        return self._tag_ids[name]
