"""The goals of the business: what it wants to reach, in which time, and how far it is."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.db.reads import goals as reads
from smallcrm.domain.changes import Changes
from smallcrm.domain.goal import Goal, GoalFigure, Span, State
from smallcrm.domain.values.money import from_minor, minor_units
from smallcrm.domain.values.month import Month
from smallcrm.i18n import translate
from smallcrm.services import goals
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.lists import Group, Item, Row, RowAction, TwoLineList, dotted
from smallcrm.ui.settings.list_section import laid_out

COUNTED = ("goal", "customer", "sale", "activity", "quote", "service_case")
FAMILIES = {State.REACHED: "ok", State.BEHIND: "warn", State.MISSED: "danger"}
USUAL = {
    GoalFigure.NEW_CUSTOMERS: 10,
    GoalFigure.RETENTION: 80,
    GoalFigure.CALLS: 100,
    GoalFigure.QUOTES_WON: 10,
    GoalFigure.COMPLAINT_DAYS: 5,
}


class GoalsSection(QWidget):
    """A list of goals, those that hold today with how far they are; adding and changing is a small form."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._said: dict[int, goals.Said] = {}
        self._title = Label("", "title")
        self._about = Label("", "small", "2", wrap=True)
        self._add = Button("", "add", "primary", on_click=lambda: self.ask(None))
        self.list = TwoLineList(self._row_actions(), has_circle=False)
        self.list.opened.connect(self.edit)
        self.list.acted.connect(self._act)
        self.setLayout(laid_out(self._title, self._about, row(self._add, None), self.list))
        self.setFocusProxy(self.list)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(translate("Goals", "Goals"))
        self._about.setText(
            translate(
                "Goals", "What you want to reach. How far it is stands on Today and in the monthly report."
            )
        )
        self._add.setText(translate("Goals", "Add goal"))
        self.list.actions_of_rows = self._row_actions()
        self.list.setAccessibleName(translate("Goals", "Goals"))
        self.refresh(Changes())

    def _row_actions(self) -> tuple[RowAction, ...]:
        return (
            RowAction(name="edit", text=translate("Goals", "Change"), letter="e", icon="edit"),
            RowAction(name="remove", text=translate("Goals", "Remove"), letter="x", icon="delete"),
        )

    def refresh(self, changes: Changes) -> None:
        """Read the goals, and count on the jobs' thread how far they are."""
        if not changes.touches(*COUNTED):
            return
        self._show()
        job = self.ctx.jobs.start(goals.said, today=self.ctx.today, catalogue=i18n.active())
        job.done.connect(self._take)

    def _take(self, said: Any) -> None:
        self._said = {each.goal_id: each for each in said}
        self._show()

    def _show(self) -> None:
        listed = reads.goals(self.ctx.store)
        today = self.ctx.today
        parts = (
            (translate("Goals", "Now"), [each for each in listed if each.is_for(today)]),
            (translate("Goals", "Later"), [each for each in listed if each.first_on > today]),
            (
                translate("Goals", "Over"),
                [each for each in listed if each.last_on is not None and each.last_on < today],
            ),
        )
        rows: list[Row] = []
        for title, found in parts:
            if found:
                rows.append(Group(title=title, count=len(found)))
                rows += [self._item(each) for each in found]
        self.list.set_rows(rows)

    def _item(self, goal: Goal) -> Item:
        said = self._said.get(goal.id or 0)
        last = translate("Goals", "until {day}").format(day=_day(goal.last_on)) if goal.last_on else ""
        return Item(
            key=goal.id,
            title=goals.figure_name(goal.figure, i18n.active()),
            second=dotted(_span_words(goal.span), last, said.state_name if said else ""),
            icon="reports",
            right=_reached(said) if said else "",
            right_family=FAMILIES.get(said.state, "") if said else "",
        )

    def _act(self, name: str, goal_id: Any, _area: Any) -> None:
        if name == "edit":
            self.edit(goal_id)
        else:
            self.remove(goal_id)

    def edit(self, goal_id: int) -> None:
        """Change a goal."""
        self.ask(self.ctx.store.goals.get(goal_id))

    def remove(self, goal_id: int) -> None:
        """Give a goal up."""
        with self.ctx.showing_errors():
            goals.remove(self.ctx.store, goal_id)
            self.ctx.tell(translate("Goals", "Goal removed."), can_undo=True)

    def ask(self, goal: Goal | None) -> FormDialog:
        """Ask for a goal, or for what changes in one."""
        currency = self.ctx.store.profile.currency

        def take(values: dict[str, Any]) -> None:
            figure, span = GoalFigure(values["figure"]), Span(values["span"])
            made = Goal(
                figure=figure,
                span=span,
                target=_stored(values["target"], figure, currency),
                first_on=span.around(values["first_on"])[0],
                last_on=span.around(values["last_on"])[1] if values["last_on"] else None,
            )
            kept = made if goal is None else replace(made, id=goal.id, created_at=goal.created_at)
            goals.keep(self.ctx.store, kept)
            self.ctx.tell(translate("Goals", "Goal kept."), can_undo=True)

        begun = Goal(
            figure=GoalFigure.NEW_CUSTOMERS,
            span=Span.MONTH,
            target=USUAL[GoalFigure.NEW_CUSTOMERS],
            first_on=Month.of(self.ctx.today).first,
        )
        shown = goal or begun
        return ask_form(
            self.ctx,
            self,
            title=translate("Goals", "A goal"),
            fields=_fields(currency),
            values={
                "figure": shown.figure.value,
                "span": shown.span.value,
                "target": _shown(shown, currency),
                "first_on": shown.first_on,
                "last_on": shown.last_on,
            },
            verb=translate("Goals", "Keep"),
            take=take,
        )


def _fields(currency: str) -> list[FieldSpec]:
    return [
        FieldSpec(
            name="figure",
            label=translate("Goals", "What"),
            kind=FieldKind.CHOICE,
            choices=[Choice(each.value, goals.figure_name(each, i18n.active())) for each in GoalFigure],
        ),
        FieldSpec(
            name="span",
            label=translate("Goals", "In which time"),
            kind=FieldKind.CHOICE,
            choices=[Choice(each.value, _span_words(each)) for each in Span],
            is_half=True,
        ),
        FieldSpec(
            name="target",
            label=translate("Goals", "Target"),
            kind=FieldKind.NUMBER,
            required=translate("Goals", "Write the number to reach."),
            hint=translate("Goals", "Turnover in {currency}; those who come back in percent.").format(
                currency=currency or "¤"
            ),
            is_half=True,
        ),
        FieldSpec(
            name="first_on",
            label=translate("Goals", "From"),
            kind=FieldKind.DATE,
            required=translate("Goals", "Write the first day."),
            is_half=True,
        ),
        FieldSpec(
            name="last_on",
            label=translate("Goals", "Until"),
            kind=FieldKind.DATE,
            placeholder=translate("Goals", "goes on"),
            is_half=True,
        ),
    ]


def _span_words(span: Span) -> str:
    return {
        Span.MONTH: translate("Goals", "every month"),
        Span.QUARTER: translate("Goals", "every quarter"),
        Span.YEAR: translate("Goals", "every year"),
    }[span]


def _reached(said: goals.Said) -> str:
    return translate("Goals", "{actual} of {target}").format(actual=said.actual, target=said.target)


def _day(day: date | None) -> str:
    return i18n.format_date(day, "medium") if day else ""


def _stored(value: Decimal, figure: GoalFigure, currency: str) -> int:
    """Turn what was typed into what is kept: amounts are minor units."""
    return int(value.scaleb(minor_units(currency)) if figure is GoalFigure.TURNOVER else value)


def _shown(goal: Goal, currency: str) -> Decimal:
    is_amount = goal.figure is GoalFigure.TURNOVER
    return from_minor(goal.target, currency) if is_amount else Decimal(goal.target)
