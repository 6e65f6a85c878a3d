"""Correcting what was written into the timeline."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import wording
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.i18n import translate
from smallcrm.services import activities
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec


def open_entry_form(ctx: AppContext, parent: QWidget, entry: Activity) -> FormDialog:
    """Ask what happened really, and when."""

    def take(values: dict[str, Any]) -> None:
        activities.edit(
            ctx.store,
            replace(
                entry,
                kind=ActivityKind(values["kind"]),
                happened_on=values["day"],
                # The hour was that of another day.
                at=entry.at if values["day"] == entry.happened_on else None,
                text=values["text"],
                result=values["result"],
                who=values["who"],
            ),
        )
        ctx.tell(translate("Customer page", "Saved."), can_undo=True)

    return ask_form(
        ctx,
        parent,
        title=translate("Customer page", "Edit this entry"),
        fields=[
            FieldSpec(
                name="kind",
                label=translate("Customer page", "What it was"),
                kind=FieldKind.CHOICE,
                choices=[Choice(kind.value, wording.activity_name(kind)) for kind in ActivityKind],
                is_half=True,
            ),
            FieldSpec(
                name="day",
                label=translate("Customer page", "When"),
                kind=FieldKind.DATE,
                required=translate("Customer page", "Choose a day."),
                is_half=True,
            ),
            FieldSpec(
                name="text", label=translate("Customer page", "What was said"), kind=FieldKind.LONG_TEXT
            ),
            FieldSpec(name="result", label=translate("Customer page", "How it went"), is_half=True),
            FieldSpec(name="who", label=translate("Customer page", "Who it was with us"), is_half=True),
        ],
        values={
            "kind": entry.kind.value,
            "day": entry.happened_on,
            "text": entry.text,
            "result": entry.result,
            "who": entry.who,
        },
        verb=translate("Customer page", "Save"),
        take=take,
    )
