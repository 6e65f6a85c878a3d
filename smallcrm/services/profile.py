"""Our own company: what stands on the letterhead, and the fields we made for ourselves."""

from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm.domain.profile import CustomField, Profile

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def edit(store: "Store", profile: Profile) -> Profile:
    """Save our own details."""
    with store.step("profile_edited"):
        store.profiles.save(replace(profile, id=1))
        return profile


def add_field(store: "Store", custom_field: CustomField) -> CustomField:
    """Add a field of our own to customers or things."""
    with store.step("field_added", label=custom_field.label) as step:
        return store.custom_fields.add(replace(custom_field, created_at=step.now))
