"""The last step: what was added, joined and left out, and the way back."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smallcrm.i18n import format_number, translate
from smallcrm.services.imports import Answer
from smallcrm.ui.importing.going import Going
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import Icon, KindIcon, Label
from smallcrm.ui.kit.layout import column, divider, pane, row, scrolling
from smallcrm.ui.kit.theme import theme


class DoneStep(QWidget):
    """What happened, line by line, and what can be done about it."""

    def __init__(
        self,
        going: Going,
        *,
        undo: Callable[[], object],
        save_rejects: Callable[[], object],
        show_customers: Callable[[], object],
    ) -> None:
        super().__init__()
        outcome = going.outcome
        assert outcome is not None  # noqa: S101 - the step before made it
        added = outcome.count("added")
        title = (
            translate("Import", "%n customer(s) added.", "", added)
            if added or not outcome.count("updated")
            else translate("Import", "%n customer(s) brought up to date.", "", outcome.count("updated"))
        )
        counted = (
            ("added", "person_add", "ok", translate("Import", "New customers")),
            ("updated", "sync", "info", translate("Import", "Customers you had, with something new")),
            ("unchanged", "check", "neutral", translate("Import", "Customers you had, the same already")),
            ("duplicates", "merge", "violet", translate("Import", "Rows about a customer of another row")),
            ("skipped", "subtract", "neutral", translate("Import", "Rows left out by you")),
            ("rejected", "error", "danger", translate("Import", "Rows that could not be taken")),
        )
        card = Card(spacing=10, margins=(18, 14, 18, 14))
        layout = card.layout()
        for name, icon, family, said in counted:
            if not (count := outcome.count(name)):
                continue
            if layout.count():
                layout.addWidget(divider())
            parts = [KindIcon(icon, family, 30), (Label(said, "body", wrap=True), 1)]
            if name == "rejected":
                save = translate("Import", "Save them to Excel")
                parts.append(Button(save, "sheet", size="small", on_click=save_rejects))
            parts.append(Label(format_number(count), "heading", tabular=True))
            layout.addLayout(row(*parts, spacing=12))
        joined = sum(verdict.answer is Answer.SAME for verdict in going.answers.values())
        said = translate("Import", "%n pair(s) joined by you.", "", joined) if joined else ""
        self.undo = Button(translate("Import", "Undo the whole import"), "undo", on_click=undo)
        if outcome.step_id is None:
            self.undo.hide()  # shown before it has a parent it would be a window of its own for a moment
        self.customers = Button(translate("Import", "See your customers"), "people", on_click=show_customers)
        kept = translate("Import", "Edit, Undo takes the whole import back later too.")
        card.setFixedWidth(theme.px(560))
        body = column(
            None,
            row(None, Icon("check_circle", 40, "ok"), None),
            6,
            row(None, Label(title, "display"), None),
            *([row(None, Label(said, tone="2"), None)] if said else []),
            14,
            row(None, card, None),
            14,
            row(None, self.customers, self.undo, None),
            *([row(None, Label(kept, "small", "2"), None)] if outcome.step_id is not None else []),
            None,
            margins=(24, 16, 24, 16),
        )
        self.setLayout(column(scrolling(pane(body))))
        self.setFocusProxy(self.customers)
