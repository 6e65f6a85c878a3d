"""Changing how the business sells, and the texts it keeps for its papers."""

from typing import TYPE_CHECKING

from smallcrm.domain.selling import Document, Selling, TextBlock
from smallcrm.domain.values import numbering

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def edit(store: "Store", selling: Selling) -> Selling:
    """Save how the business sells. Raises UserError("number_pattern_wrong")."""
    for kind in Document:
        numbering.check_pattern(selling.pattern(kind))
    with store.step("selling_edited"):
        store.sellings.save(selling)
        return selling


def keep_text(store: "Store", block: TextBlock) -> TextBlock:
    """Keep a text for reuse; one with an id is replaced."""
    with store.step("text_kept", name=block.name):
        if block.id is None:
            return store.text_blocks.add(block)
        store.text_blocks.save(block)
        return block


def forget_text(store: "Store", block_id: int) -> None:
    """Remove a text kept for reuse; papers that have it keep it."""
    with store.step("text_forgotten") as step:
        step.about(name=store.text_blocks.get(block_id).name)
        store.text_blocks.remove(block_id)
