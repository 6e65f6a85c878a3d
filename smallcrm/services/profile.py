"""Our own company: what stands on the letterhead."""

from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm.domain.profile import Profile

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def edit(store: "Store", profile: Profile) -> Profile:
    """Save our own details."""
    with store.step("profile_edited"):
        store.profiles.save(replace(profile, id=1))
        return profile
