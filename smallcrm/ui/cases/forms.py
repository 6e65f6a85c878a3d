"""The forms of a case: taking it in, changing it, settling it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import wording
from smallcrm.db import search
from smallcrm.domain.errors import UserError
from smallcrm.domain.service_case import CaseKind, CaseStatus, Priority, ServiceCase
from smallcrm.i18n import format_number, translate
from smallcrm.services import cases
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.dialogs import WIDE
from smallcrm.ui.kit.forms import FieldKind, FieldSpec

DUE_IN = timedelta(days=7)
OPEN_STATUSES = (CaseStatus.OPEN, CaseStatus.WORKING, CaseStatus.WAITING)
BEST = 5


def open_case_form(
    ctx: AppContext, parent: QWidget, *, customer_id: int | None = None, case_id: int | None = None
) -> FormDialog:
    """Take in a case of a customer, or change one; without a customer their name is asked for."""
    store = ctx.store
    case = store.cases.get(case_id) if case_id is not None else None
    shown = case or ServiceCase(
        customer_id=customer_id, title="", opened_on=ctx.today, due_on=ctx.today + DUE_IN
    )
    asks_whom = shown.customer_id is None

    def take(values: dict[str, Any]) -> None:
        owner = shown.customer_id or _found(ctx, values["customer"])
        filled = replace(
            shown,
            customer_id=owner,
            kind=CaseKind(values["kind"]),
            title=values["title"],
            priority=Priority(values["priority"]),
            due_on=values["due"],
            asset_id=int(values["thing"]) if values.get("thing") else None,
            minutes=int(values["minutes"] or 0),
            owner=values["owner"],
            note=values["note"],
            status=CaseStatus(values["status"]) if shown.is_open and case else shown.status,
        )
        if case is not None:
            cases.edit(store, filled)
            said = translate("Cases", "Saved {number}.")
        else:
            filled = cases.add(store, filled)
            said = translate("Cases", "Taken in as {number}.")
        ctx.tell(said.format(number=filled.number), can_undo=True)

    name = "" if asks_whom else wording.customer_name(store.customers.get(shown.customer_id or 0))
    return ask_form(
        ctx,
        parent,
        title=shown.number or translate("Cases", "New case"),
        text=name,
        fields=_fields(ctx, shown, asks_whom=asks_whom),
        values={
            "kind": shown.kind.value,
            "title": shown.title,
            "priority": shown.priority.value,
            "status": shown.status.value,
            "due": shown.due_on,
            "thing": str(shown.asset_id or ""),
            "minutes": shown.minutes or None,
            "owner": shown.owner,
            "note": shown.note,
        },
        verb=translate("Cases", "Save"),
        take=take,
        width=WIDE,
    )


def _fields(ctx: AppContext, shown: ServiceCase, *, asks_whom: bool) -> list[FieldSpec]:
    def choice(name: str, label: str, codes: Any) -> FieldSpec:
        choices = [Choice(code.value, wording.case_word(code.value)) for code in codes]
        return FieldSpec(name=name, label=label, kind=FieldKind.CHOICE, choices=choices, is_half=True)

    fields = []
    if asks_whom:
        fields.append(
            FieldSpec(
                name="customer",
                label=translate("Cases", "Customer"),
                required=translate("Cases", "Say whose case it is: a name, a telephone number, a plate."),
            )
        )
    fields += [
        FieldSpec(
            name="title",
            label=translate("Cases", "What it is about"),
            required=translate("Cases", "Say in a few words what it is about."),
        ),
        choice("kind", translate("Cases", "Kind"), CaseKind),
        choice("priority", translate("Cases", "Priority"), Priority),
        FieldSpec(
            name="due", label=translate("Cases", "To be settled by"), kind=FieldKind.DATE, is_half=True
        ),
    ]
    if shown.id is not None and shown.is_open:
        fields.append(choice("status", translate("Cases", "State"), OPEN_STATUSES))
    if shown.customer_id is not None and (
        things := [each for each in ctx.store.assets.of_customer(shown.customer_id) if not each.is_archived]
    ):
        choices = [Choice("", translate("Cases", "None"))]
        choices += [Choice(str(each.id), wording.asset_name(each)) for each in things]
        fields.append(
            FieldSpec(
                name="thing",
                label=translate("Cases", "Thing"),
                kind=FieldKind.CHOICE,
                choices=choices,
                is_half=True,
            )
        )
    fields += [
        FieldSpec(
            name="minutes",
            label=translate("Cases", "Time spent"),
            kind=FieldKind.NUMBER,
            unit=translate("Cases", "min"),
            is_half=True,
            check=lambda value: translate("Cases", "Write whole minutes.") if not _is_minutes(value) else "",
        ),
        FieldSpec(name="owner", label=translate("Cases", "Who looks after it"), is_half=True),
        FieldSpec(name="note", label=translate("Cases", "Note"), kind=FieldKind.LONG_TEXT),
    ]
    return fields


def _is_minutes(value: Any) -> bool:
    return value is None or (value >= 0 and value == int(value))


def _found(ctx: AppContext, typed: str) -> int:
    """Find the customer somebody typed."""
    found = search.find(ctx.store, typed, limit=1)
    if not found:
        raise UserError("case_without_customer", typed=typed)
    return int(found[0])


def open_close_form(ctx: AppContext, parent: QWidget, case_id: int) -> FormDialog:
    """Ask how a case was settled and how content the customer is."""
    case = ctx.store.cases.get(case_id)
    marks = {
        5: translate("Cases", "very content"),
        3: translate("Cases", "so-so"),
        1: translate("Cases", "not at all"),
    }
    choices = [Choice("", translate("Cases", "Not asked"))]
    choices += [
        Choice(str(mark), " – ".join(filter(None, (format_number(mark), marks.get(mark, "")))))
        for mark in range(BEST, 0, -1)
    ]

    def take(values: dict[str, Any]) -> None:
        mark = int(values["satisfaction"]) if values["satisfaction"] else None
        settled = cases.close(
            ctx.store, case_id, today=ctx.today, solution=values["solution"], satisfaction=mark
        )
        words = translate("Cases", "Settled: {title}.").format(title=settled.title)
        ctx.tell(words, can_undo=True)

    return ask_form(
        ctx,
        parent,
        title=translate("Cases", "Settle the case"),
        text=case.title,
        fields=[
            FieldSpec(
                name="solution", label=translate("Cases", "How it was settled"), kind=FieldKind.LONG_TEXT
            ),
            FieldSpec(
                name="satisfaction",
                label=translate("Cases", "How content is the customer?"),
                kind=FieldKind.CHOICE,
                choices=choices,
            ),
        ],
        values={"solution": case.solution, "satisfaction": str(case.satisfaction or "")},
        verb=translate("Cases", "Settle"),
        take=take,
    )


def open_again(ctx: AppContext, case_id: int) -> None:
    """Open a settled case again and say so."""
    with ctx.showing_errors():
        case = cases.open_again(ctx.store, case_id)
        ctx.tell(translate("Cases", "Open again: {title}.").format(title=case.title), can_undo=True)


def remove(ctx: AppContext, case_id: int) -> None:
    """Take a case away and say so."""
    with ctx.showing_errors():
        title = ctx.store.cases.get(case_id).title
        cases.remove(ctx.store, case_id)
        ctx.tell(translate("Cases", "Removed: {title}.").format(title=title), can_undo=True)
