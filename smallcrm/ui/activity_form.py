"""Writing down what happened, and correcting it: what it was, how long, with whom, about which deal."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import wording
from smallcrm.db import relations
from smallcrm.db.reads import board
from smallcrm.domain.activity import Activity, ActivityKind, ActivityTemplate
from smallcrm.i18n import translate
from smallcrm.services import activities
from smallcrm.ui.asking import FormDialog
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec

NO_CHOICE = ""


def open_activity_form(  # noqa: PLR0913 - what may be known already
    ctx: AppContext,
    parent: QWidget,
    *,
    customer_id: int | None = None,
    deal_id: int | None = None,
    kind: ActivityKind = ActivityKind.CALL,
    entry: Activity | None = None,
) -> FormDialog:
    """Ask what happened with a customer; with an `entry` of the timeline, what it was really."""
    if entry is None:
        entry = Activity(customer_id=customer_id, kind=kind, happened_on=ctx.today, at=ctx.now())
    elif entry.id is not None:
        deal_id = activities.deal_of(ctx.store, entry.id)
    form = ActivityForm(ctx, parent, entry, deal_id)
    form.open()
    return form


class ActivityForm(FormDialog):
    """Asks for an entry of the timeline. A template fills in what it knows."""

    def __init__(self, ctx: AppContext, parent: QWidget, entry: Activity, deal_id: int | None) -> None:
        self._ctx, self._entry = ctx, entry
        is_new = entry.id is None
        templates = ctx.store.activity_templates.where("1", order="position, id") if is_new else []
        self._templates = {str(each.id): each for each in templates}
        super().__init__(
            ctx,
            parent,
            title=translate("Activity", "Write down what happened")
            if is_new
            else translate("Customer page", "Edit this entry"),
            text=wording.customer_name(ctx.store.customers.get(entry.customer_id or 0)),
            fields=_fields(ctx, entry, templates, deal_id),
            values={
                "kind": entry.kind.value,
                "day": entry.happened_on,
                "minutes": entry.minutes,
                "person": str(entry.person_id or NO_CHOICE),
                "deal": str(deal_id or NO_CHOICE),
                "text": entry.text,
                "result": entry.result,
                "who": entry.who,
            },
            verb=translate("Customer page", "Save"),
            take=self._save,
        )
        self.form.changed.connect(self._fill_in)

    def _fill_in(self, name: str) -> None:
        """Take over what a template says, when one is chosen."""
        template = self._templates.get(self.form.values()["template"]) if name == "template" else None
        if template is not None:
            self.form.set_value("kind", template.kind.value)
            self.form.set_value("text", template.text or template.name)
            if template.minutes is not None:
                self.form.set_value("minutes", template.minutes)

    def _save(self, values: dict[str, Any]) -> None:
        entry, store = self._entry, self._ctx.store
        filled = replace(
            entry,
            kind=ActivityKind(values["kind"]),
            happened_on=values["day"],
            # The hour was that of another day.
            at=entry.at if values["day"] == entry.happened_on else None,
            minutes=int(values["minutes"]) if values["minutes"] else None,
            person_id=_id(values.get("person", NO_CHOICE)),
            text=values["text"],
            result=values.get("result", entry.result),
            who=values["who"],
        )
        deal_id = _id(values.get("deal", NO_CHOICE))
        if entry.id is None:
            activities.log(store, filled, deal_id=deal_id)
            self._ctx.tell(translate("Customer page", "Written down."), can_undo=True)
        else:
            activities.edit(store, filled, deal_id=deal_id)
            self._ctx.tell(translate("Customer page", "Saved."), can_undo=True)


def _id(key: str) -> int | None:
    return int(key) if key else None


def _fields(
    ctx: AppContext, entry: Activity, templates: list[ActivityTemplate], deal_id: int | None
) -> list[FieldSpec]:
    fields = []
    if templates:
        fields.append(
            FieldSpec(
                name="template",
                label=translate("Activity", "Begin from"),
                kind=FieldKind.CHOICE,
                choices=[
                    Choice(NO_CHOICE, translate("Activity", "an empty page")),
                    *(Choice(str(each.id), each.name) for each in templates),
                ],
            )
        )
    fields += [
        kind_field(),
        FieldSpec(
            name="day",
            label=translate("Customer page", "When"),
            kind=FieldKind.DATE,
            required=translate("Customer page", "Choose a day."),
            is_half=True,
        ),
        text_field(),
        minutes_field(),
        FieldSpec(name="who", label=translate("Customer page", "Who it was with us"), is_half=True),
    ]
    people = relations.people(ctx.store, entry.customer_id or 0)
    if people:
        named = [Choice(str(each.customer_id), each.name) for each in people]
        fields.append(_choice("person", translate("Activity", "With whom"), named))
    deals = board.open_of(ctx.store, entry.customer_id or 0)
    if deal_id is not None and deal_id not in {deal.id for deal in deals}:
        deals += ctx.store.deals.get_many([deal_id])
    if deals:
        named = [Choice(str(each.id), each.title) for each in deals]
        fields.append(_choice("deal", translate("Activity", "About the deal"), named))
    if entry.id is not None:
        fields.append(FieldSpec(name="result", label=translate("Customer page", "How it went"), is_half=True))
    return fields


def _choice(name: str, label: str, choices: list[Choice]) -> FieldSpec:
    nobody = Choice(NO_CHOICE, "–")
    return FieldSpec(name=name, label=label, kind=FieldKind.CHOICE, choices=[nobody, *choices], is_half=True)


def kind_field() -> FieldSpec:
    """Ask whether it was a call, a visit, a note…"""
    return FieldSpec(
        name="kind",
        label=translate("Customer page", "What it was"),
        kind=FieldKind.CHOICE,
        choices=[Choice(kind.value, wording.activity_name(kind)) for kind in ActivityKind],
        is_half=True,
    )


def text_field() -> FieldSpec:
    """Ask what was said."""
    return FieldSpec(name="text", label=translate("Customer page", "What was said"), kind=FieldKind.LONG_TEXT)


def minutes_field() -> FieldSpec:
    """Ask how long it took, in whole minutes."""
    return FieldSpec(
        name="minutes",
        label=translate("Activity", "How long"),
        kind=FieldKind.NUMBER,
        unit=translate("Activity", "min"),
        check=_minutes_problem,
        is_half=True,
    )


def _minutes_problem(value: Any) -> str:
    """Say what is wrong with a duration, "" if nothing is."""
    is_fine = value is None or (value > 0 and value == int(value))
    return "" if is_fine else translate("Cases", "Write whole minutes.")
