"""The open cases of a customer, for the side of their page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from smallcrm import wording
from smallcrm.domain.service_case import ServiceCase
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.press_line import PressLine
from smallcrm.ui.pieces import when_due

MOST_CASES = 5


def cases_card(ctx: AppContext, found: Sequence[ServiceCase]) -> QWidget | None:
    """Show what is open of a customer, each a press away; None if nothing is."""
    if not found:
        return None
    lines = []
    for case in found[:MOST_CASES]:
        due, family = when_due(case.due_on, ctx.today) if case.due_on else ("", "")
        lines.append(
            PressLine(
                case.title,
                "flag",
                due or wording.case_word(case.status.value),
                tone=f"{family}_text" if family == "danger" else "text",
                tip=translate("Cases", "Change the case"),
                on_click=lambda id_=case.id: ctx.open_form("case", case_id=id_),
            )
        )
    return Card(*lines, margins=(8, 6, 8, 6), spacing=2)
