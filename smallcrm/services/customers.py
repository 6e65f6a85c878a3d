"""Adding, editing and removing customers with their details and tags."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm.domain.customer import ContactDetail, ContactKind, Customer, Status
from smallcrm.domain.errors import UserError
from smallcrm.domain.values.emails import email_key
from smallcrm.domain.values.names import name_key
from smallcrm.domain.values.phones import phone_key
from smallcrm.domain.values.text import fold
from smallcrm.services import asset_rules

if TYPE_CHECKING:
    from smallcrm.db.store import Store


LAST_NUMBER = "last_customer_number"


def add(
    store: "Store",
    customer: Customer,
    *,
    contacts: Sequence[ContactDetail] = (),
    tags: Iterable[str] = (),
) -> Customer:
    """Add a customer. A name or one way to reach them is enough.

    Raises UserError("customer_without_name") when there is neither.
    """
    if not (customer.name.strip() or customer.company.strip() or contacts):
        raise UserError("customer_without_name")
    with store.step("customer_added", name=shown_name(customer, contacts)) as step:
        added = store.customers.add(
            replace(
                prepared(customer),
                number=customer.number or next_number(store),
                created_at=customer.created_at or step.now,
                updated_at=step.now,
            )
        )
        put_contacts(store, added, contacts)
        put_tags(store, added, tags)
        asset_rules.follow_customer(store, added)
        return added


def edit(
    store: "Store",
    customer: Customer,
    *,
    contacts: Sequence[ContactDetail] | None = None,
    tags: Iterable[str] | None = None,
) -> Customer:
    """Save a customer as edited; details and tags are replaced where given."""
    with store.step("customer_edited", name=customer.name) as step:
        edited = replace(prepared(customer), updated_at=step.now)
        store.customers.save(edited)
        if contacts is not None:
            put_contacts(store, edited, contacts)
        if tags is not None:
            put_tags(store, edited, tags)
        asset_rules.follow_customer(store, edited)
        return edited


def prefer(store: "Store", detail_id: int) -> None:
    """Use one detail of a customer before the others of its kind."""
    with store.step("contact_preferred") as step:
        chosen = store.contacts.get(detail_id)
        step.about(name=shown_name(store.customers.get(chosen.customer_id or 0)), value=chosen.value)
        for detail in store.contacts.of_customer(chosen.customer_id or 0):
            is_first = detail.id == detail_id
            if detail.kind is chosen.kind and detail.is_preferred != is_first:
                store.contacts.save(replace(detail, is_preferred=is_first))


def set_note(store: "Store", customer_id: int, note: str) -> None:
    """Save the note about a customer."""
    with store.step("note_edited") as step:
        customer = store.customers.get(customer_id)
        step.about(name=shown_name(customer))
        if customer.note != note.strip():
            store.customers.save(replace(customer, note=note.strip(), updated_at=step.now))


def set_status(store: "Store", customer_id: int, status: Status) -> None:
    """Say where the relation with a customer stands."""
    with store.step("status_set", count=1) as step:
        customer = store.customers.get(customer_id)
        if customer.status is not status:
            store.customers.save(replace(customer, status=status, updated_at=step.now))


def delete(store: "Store", customer_id: int) -> None:
    """Remove a customer and all that belongs to them; undo brings everything back."""
    with store.step("customer_deleted") as step:
        step.about(name=store.customers.get(customer_id).name)
        store.customers.remove(customer_id)


def next_number(store: "Store") -> str:
    """Make the number of the next customer: C-000123, never one that was used before."""
    number = last_number(store) + 1
    keep_last_number(store, number)
    return number_of(number)


def last_number(store: "Store") -> int:
    """Read the highest number that was ever given. It outlives the customer, and undoing."""
    return int(store.scalar("SELECT value FROM meta WHERE key = :key", key=LAST_NUMBER) or 0)


def keep_last_number(store: "Store", number: int) -> None:
    """Write down that numbers up to this one are given."""
    store.write(
        "INSERT INTO meta (key, value) VALUES (:key, :value) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        key=LAST_NUMBER,
        value=str(number),
    )


def number_of(id_: int) -> str:
    """Write a customer's number."""
    return f"C-{id_:06d}"


def prepared(customer: Customer) -> Customer:
    """Fill in what follows from the name."""
    return replace(customer, name_key=name_key(customer.name or customer.company))


def shown_name(customer: Customer, contacts: Sequence[ContactDetail] = ()) -> str:
    """Name a customer by whatever there is."""
    return customer.name or customer.company or next((detail.value for detail in contacts), customer.number)


def contact_key(detail: ContactDetail, country: str) -> str:
    """Make what a detail is compared by."""
    if detail.kind is ContactKind.PHONE:
        return phone_key(detail.value, country)
    if detail.kind is ContactKind.EMAIL:
        return email_key(detail.value)
    return fold(detail.value)


def put_contacts(store: "Store", customer: Customer, contacts: Sequence[ContactDetail]) -> None:
    """Make these the customer's details: kept ones keep their rows."""
    country = store.profile.country
    present = {detail.id: detail for detail in store.contacts.of_customer(customer.id or 0)}
    for detail in contacts:
        keyed = replace(detail, customer_id=customer.id, key=contact_key(detail, country))
        if detail.id in present:
            if present.pop(detail.id) != keyed:
                store.contacts.save(keyed)
        else:
            store.contacts.add(keyed)
    for detail_id in present:
        store.contacts.remove(detail_id or 0)


def put_tags(store: "Store", customer: Customer, tags: Iterable[str]) -> None:
    """Make these the customer's tags; a tag that is new is made."""
    wanted = {tag.strip() for tag in tags if tag.strip()}
    present = dict(
        store.query(
            "SELECT tag.name, customer_tag.id FROM customer_tag JOIN tag ON tag.id = customer_tag.tag_id "
            "WHERE customer_tag.customer_id = :customer_id",
            customer_id=customer.id,
        )
    )
    for name in sorted(wanted - present.keys()):
        store.write(
            "INSERT INTO customer_tag (customer_id, tag_id) VALUES (:customer_id, :tag_id)",
            customer_id=customer.id,
            tag_id=tag_id(store, name),
        )
    for name in present.keys() - wanted:
        store.write("DELETE FROM customer_tag WHERE id = :id", id=present[name])


def tag_id(store: "Store", name: str) -> int:
    """Find a tag by name, or make it."""
    found = store.scalar("SELECT id FROM tag WHERE name = :name", name=name)
    if found is None:
        found = store.write("INSERT INTO tag (name) VALUES (:name)", name=name).lastrowid
    return int(found)
