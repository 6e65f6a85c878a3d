"""The form of a deal: what it is, for whom, worth what, what comes next."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import wording
from smallcrm.db.reads import board as queries
from smallcrm.domain.deal import Deal, Stage, StageKind
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate
from smallcrm.services import deals
from smallcrm.ui.asking import FormDialog, offer_known
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.dialogs import WIDE
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.pipeline.customer_field import CustomerField, customer_spec

HUNDRED = 100


def open_deal_form(
    ctx: AppContext,
    parent: QWidget,
    *,
    deal_id: int | None = None,
    customer_id: int | None = None,
    stage_id: int | None = None,
) -> FormDialog:
    """Open the form of a new deal, or of one that is there."""
    dialog = DealDialog(ctx, parent, _deal(ctx, deal_id, customer_id, stage_id))
    dialog.open()
    return dialog


def _deal(ctx: AppContext, deal_id: int | None, customer_id: int | None, stage_id: int | None) -> Deal:
    if deal_id is not None:
        return ctx.store.deals.get(deal_id)
    return Deal(
        title="", customer_id=customer_id, stage_id=stage_id, opened_on=ctx.today, stage_since=ctx.today
    )


class DealDialog(FormDialog):
    """Asks for everything about a deal; the customer is found while one types."""

    def __init__(self, ctx: AppContext, parent: QWidget, deal: Deal) -> None:
        self._ctx = ctx
        self._deal = deal
        store = ctx.store
        self._reminder = store.reminders.get_many([deal.reminder_id] if deal.reminder_id else [])
        stages = _stages(ctx, deal)
        super().__init__(
            ctx,
            parent,
            title=translate("Pipeline", "Deal") if deal.id else translate("Pipeline", "New deal"),
            fields=_fields(ctx, deal, stages),
            values=self._values(deal, stages),
            verb=translate("Pipeline", "Save") if deal.id else translate("Pipeline", "Add deal"),
            take=self._save,
            width=WIDE,
        )
        offer_known(self.form, "owner", queries.owners(store))
        offer_known(self.form, "source", queries.sources(store))
        self._people = CustomerField(store, self.form, deal.customer_id)
        if deal.id:
            self.add_button(translate("Pipeline", "Remove"), "danger", self._remove)

    # what is filled in

    def _values(self, deal: Deal, stages: list[Stage]) -> dict[str, Any]:
        store = self._ctx.store
        customer = store.customers.find(deal.customer_id)
        planned = self._reminder[0] if self._reminder else None
        return {
            "title": deal.title,
            "customer": wording.customer_name(customer),
            "asset": str(deal.asset_id or ""),
            "stage": str(deal.stage_id or (stages[0].id if stages else "")),
            "value": deal.value,
            "probability": None if deal.probability is None else Decimal(deal.probability),
            "expected_on": deal.expected_on,
            "owner": deal.owner,
            "source": deal.source,
            "tags": tuple(queries.tags(store, deal.id)) if deal.id else (),
            "next": planned.title if planned else "",
            "next_on": (planned.snoozed_until or planned.due_on) if planned else None,
            "note": deal.note,
        }

    def _save(self, values: dict[str, Any]) -> None:
        customer_id = self._people.take_best()
        if customer_id is None:
            raise UserError("deal_without_customer")
        before, store = self._deal, self._ctx.store
        chance = values["probability"]
        same = customer_id == before.customer_id
        filled = replace(
            before,
            customer_id=customer_id,
            title=values["title"].strip(),
            asset_id=int(values["asset"]) if same and values.get("asset") else None,
            value=values["value"],
            probability=None if chance is None else int(chance),
            expected_on=values["expected_on"],
            owner=values["owner"],
            source=values["source"],
            note=values["note"],
        )
        code = "deal_edited" if before.id else "deal_added"
        with store.step(code, title=filled.title):
            if before.id is None:
                wanted = int(values["stage"]) if values["stage"] else None
                saved = deals.add(store, replace(filled, stage_id=wanted), tags=values["tags"])
            else:
                saved = deals.edit(store, filled, tags=values["tags"])
            self._plan(saved, values)
        words = (
            translate("Pipeline", "Saved: {title}.")
            if before.id
            else translate("Pipeline", "Added: {title}.")
        )
        self._ctx.tell(words.format(title=saved.title), can_undo=True)

    def _plan(self, deal: Deal, values: dict[str, Any]) -> None:
        """Plan the next step if it is new or was changed; a day alone is enough."""
        planned = self._reminder[0] if self._reminder else None
        day, title = values["next_on"], values["next"].strip()
        is_same = planned and (title, day) == (planned.title, planned.snoozed_until or planned.due_on)
        if (day or title) and not is_same and deal.is_open:
            deals.plan_next_step(self._ctx.store, deal.id or 0, title=title, due_on=day or self._ctx.today)

    def _remove(self) -> None:
        with self._ctx.showing_errors():
            deals.remove(self._ctx.store, self._deal.id or 0)
            words = translate("Pipeline", "Removed: {title}.").format(title=self._deal.title)
            self._ctx.tell(words, can_undo=True)


def _stages(ctx: AppContext, deal: Deal) -> list[Stage]:
    """List the open stages a new deal may begin in: those of its pipeline, else of the first."""
    store = ctx.store
    if deal.stage_id:
        pipeline_id = store.stages.get(deal.stage_id).pipeline_id or 0
    else:
        pipeline_id = store.pipelines.where("is_archived = 0", order="position, id", limit=1)[0].id or 0
    return [stage for stage in deals.stages(store, pipeline_id) if stage.kind is StageKind.OPEN]


def _fields(ctx: AppContext, deal: Deal, stages: list[Stage]) -> list[FieldSpec]:
    store = ctx.store
    currency = deal.currency or store.profile.currency
    things = store.assets.where("customer_id = :id", id=deal.customer_id) if deal.customer_id else []
    known = [Choice(tag, tag) for tag in queries.tags(store)]
    fields = [
        FieldSpec(
            name="title",
            label=translate("Pipeline", "What it is about"),
            required=translate("Today", "Write it in a few words."),
        ),
        customer_spec(required=translate("Pipeline", "Choose a customer.")),
    ]
    if things:
        fields.append(
            FieldSpec(
                name="asset",
                label=translate("Pipeline", "Thing"),
                kind=FieldKind.CHOICE,
                choices=[
                    Choice("", "–"),
                    *(Choice(str(each.id), wording.asset_name(each)) for each in things),
                ],
                is_half=True,
            )
        )
    if deal.id is None:
        fields.append(
            FieldSpec(
                name="stage",
                label=translate("Pipeline", "Stage"),
                kind=FieldKind.CHOICE,
                choices=[Choice(str(each.id), wording.stage_name(each)) for each in stages],
                is_half=True,
            )
        )
    return [
        *fields,
        FieldSpec(
            name="value",
            label=translate("Pipeline", "Value"),
            kind=FieldKind.MONEY,
            currency=currency,
            is_half=True,
        ),
        FieldSpec(
            name="probability",
            label=translate("Pipeline", "Chance"),
            kind=FieldKind.NUMBER,
            unit="%",
            placeholder=translate("Pipeline", "as its stage"),
            check=_chance_problem,
            is_half=True,
        ),
        FieldSpec(
            name="expected_on",
            label=translate("Pipeline", "Expected to close"),
            kind=FieldKind.DATE,
            is_half=True,
        ),
        FieldSpec(name="owner", label=translate("Today", "Who looks after it"), is_half=True),
        FieldSpec(name="next", label=translate("Pipeline", "Next step"), is_half=True),
        FieldSpec(name="next_on", label=translate("Pipeline", "When"), kind=FieldKind.DATE, is_half=True),
        FieldSpec(name="source", label=translate("Pipeline", "Source"), is_half=True),
        FieldSpec(
            name="tags",
            label=translate("Pipeline", "Tags"),
            kind=FieldKind.TAGS,
            choices=known,
            is_half=True,
        ),
        FieldSpec(name="note", label=translate("Today", "Note"), kind=FieldKind.LONG_TEXT),
    ]


def _chance_problem(value: Decimal) -> str:
    is_fine = 0 <= value <= HUNDRED and value == int(value)
    return "" if is_fine else translate("Pipeline", "Write a whole number from 0 to 100.")
