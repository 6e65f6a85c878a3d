"""What can be done with a deal at hand: move it, win, lose, put it off, remove it."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from smallcrm import wording
from smallcrm.domain.deal import Deal, Stage, StageKind
from smallcrm.i18n import translate
from smallcrm.services import deals
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.menus import KeyMenu, MenuChoice
from smallcrm.ui.reminders.form import day_words

NOT_NOW_DAYS = 30
NEXT_STEP_DAYS = 3


class Dealing:
    """Asks what has to be asked, does it, and says so with Undo."""

    def __init__(self, ctx: AppContext, page: QWidget) -> None:
        self._ctx = ctx
        self._page = page

    def open(self, deal_id: int) -> None:
        """Go to the page of a deal."""
        self._ctx.go("deal", deal_id)

    def edit(self, deal_id: int) -> None:
        """Open the form of a deal."""
        self._ctx.open_form("deal", deal_id=deal_id)

    def move(self, deal_id: int, stage: Stage, before_id: int | None = None) -> None:
        """Put a deal into a stage; one that ends it asks first."""
        deal = self._ctx.store.deals.get(deal_id)
        if stage.id != deal.stage_id and stage.kind is StageKind.WON:
            self.win(deal, stage)
        elif stage.id != deal.stage_id and stage.kind is StageKind.LOST:
            self.lose(deal, stage)
        else:
            with self._ctx.showing_errors():
                deals.move(
                    self._ctx.store, deal_id, stage.id or 0, today=self._ctx.today, before_id=before_id
                )
                if stage.id != deal.stage_id:
                    words = translate("Pipeline", "“{title}” is now in “{stage}”.")
                    self._ctx.tell(
                        words.format(title=deal.title, stage=wording.stage_name(stage)), can_undo=True
                    )

    def win(self, deal: Deal, stage: Stage) -> FormDialog:
        """Ask what it came to and whether to write the sale."""

        def take(values: dict[str, Any]) -> None:
            done = deals.move(
                self._ctx.store,
                deal.id or 0,
                stage.id or 0,
                today=self._ctx.today,
                amount=values["amount"],
                writes_sale=values["sale"],
            )
            words = (
                translate("Pipeline", "Won: {title}. The sale is written.")
                if done.sale
                else translate("Pipeline", "Won: {title}.")
            )
            self._ctx.tell(words.format(title=deal.title), can_undo=True)

        currency = deal.currency or self._ctx.store.profile.currency
        return ask_form(
            self._ctx,
            self._page,
            title=translate("Pipeline", "What did it come to?"),
            text=deal.title,
            fields=[
                FieldSpec(
                    name="amount",
                    label=translate("Pipeline", "Amount"),
                    kind=FieldKind.MONEY,
                    currency=currency,
                ),
                FieldSpec(
                    name="sale", label=translate("Pipeline", "Write the sale too"), kind=FieldKind.YES_NO
                ),
            ],
            values={"amount": deal.value, "sale": deal.sale_id is None},
            verb=translate("Pipeline", "Won", "button: the deal is won"),
            take=take,
        )

    def lose(self, deal: Deal, stage: Stage) -> FormDialog:
        """Ask why."""
        reasons = self._ctx.store.lost_reasons.where("is_archived = 0", order="position, id")

        def take(values: dict[str, Any]) -> None:
            reason = int(values["reason"]) if values["reason"] else None
            deals.move(
                self._ctx.store,
                deal.id or 0,
                stage.id or 0,
                today=self._ctx.today,
                lost_reason_id=reason,
            )
            self._ctx.tell(translate("Pipeline", "Lost: {title}.").format(title=deal.title), can_undo=True)

        choices = [Choice(str(reason.id), wording.lost_reason(reason)) for reason in reasons]
        return ask_form(
            self._ctx,
            self._page,
            title=translate("Pipeline", "Why was it lost?"),
            text=deal.title,
            fields=[
                FieldSpec(
                    name="reason",
                    label=translate("Pipeline", "Reason"),
                    kind=FieldKind.CHOICE,
                    choices=[*choices, Choice("", translate("Pipeline", "Nobody knows"))],
                )
            ],
            values={"reason": choices[0].key if choices else ""},
            verb=translate("Pipeline", "Lost", "button: the deal is lost"),
            take=take,
        )

    def put_off(self, deal: Deal) -> FormDialog:
        """Ask for the day it comes back."""

        def take(values: dict[str, Any]) -> None:
            deals.put_off(self._ctx.store, deal.id or 0, until=values["until"], title=values["title"])
            words = translate("Pipeline", "Put off. It comes back on {day}.")
            self._ctx.tell(words.format(day=day_words(values["until"], self._ctx.today)), can_undo=True)

        return self._ask_step(
            deal,
            title=translate("Pipeline", "When should it come back?"),
            values={
                "until": self._ctx.today + timedelta(days=NOT_NOW_DAYS),
                "title": translate("Pipeline", "Ask again"),
            },
            verb=translate("Pipeline", "Not now", "button: the deal is put off"),
            take=take,
        )

    def plan(self, deal: Deal) -> FormDialog:
        """Ask what comes next, and when."""

        def take(values: dict[str, Any]) -> None:
            deals.plan_next_step(self._ctx.store, deal.id or 0, title=values["title"], due_on=values["until"])
            words = translate("Pipeline", "Planned for {day}.")
            self._ctx.tell(words.format(day=day_words(values["until"], self._ctx.today)), can_undo=True)

        return self._ask_step(
            deal,
            title=translate("Pipeline", "What comes next?"),
            values={"until": self._ctx.today + timedelta(days=NEXT_STEP_DAYS), "title": ""},
            verb=translate("Pipeline", "Plan it"),
            take=take,
        )

    def _ask_step(self, deal: Deal, **parts: Any) -> FormDialog:
        """Ask for a day and what is to be done on it."""
        return ask_form(
            self._ctx,
            self._page,
            text=deal.title,
            fields=[
                FieldSpec(name="title", label=translate("Pipeline", "Next step")),
                FieldSpec(
                    name="until",
                    label=translate("Pipeline", "Day"),
                    kind=FieldKind.DATE,
                    required=translate("Today", "Choose a day."),
                ),
            ],
            **parts,
        )

    def remove(self, deal_id: int) -> None:
        """Take a deal away, with Undo."""
        with self._ctx.showing_errors():
            title = self._ctx.store.deals.get(deal_id).title
            deals.remove(self._ctx.store, deal_id)
            self._ctx.tell(translate("Pipeline", "Removed: {title}.").format(title=title), can_undo=True)

    def offer(self, deal_id: int, stages: Sequence[Stage], at: QPoint) -> None:
        """Offer everything in a menu with keys."""
        deal = self._ctx.store.deals.get(deal_id)
        choices = [
            MenuChoice(key="open", text=translate("Pipeline", "Open"), icon="open", shortcut="Enter"),
            MenuChoice(key="edit", text=translate("Pipeline", "Change"), icon="edit", shortcut="E"),
            MenuChoice(
                key="plan", text=translate("Pipeline", "Plan the next step…"), icon="alarm", shortcut="R"
            ),
            MenuChoice(
                key="customer", text=translate("Pipeline", "To the customer"), icon="person", shortcut="C"
            ),
            MenuChoice(key="later", text=translate("Pipeline", "Not now…"), icon="snooze", shortcut="N"),
        ]
        for place, stage in enumerate(each for each in stages if each.id != deal.stage_id):
            choices.append(
                MenuChoice(
                    key=f"stage {stage.id}",
                    text=translate("Pipeline", "Move to “{stage}”").format(stage=wording.stage_name(stage)),
                    icon="arrow_right",
                    starts_group=not place,
                )
            )
        choices.append(
            MenuChoice(
                key="remove",
                text=translate("Pipeline", "Remove"),
                icon="delete",
                shortcut="Del",
                is_danger=True,
                starts_group=True,
            )
        )
        menu = KeyMenu(choices, deal.title, self._page)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.chosen.connect(lambda key: self._chosen(key, deal, stages))
        menu.open_at(at)

    def _chosen(self, key: str, deal: Deal, stages: Sequence[Stage]) -> None:
        if key.startswith("stage "):
            self.move(deal.id or 0, next(each for each in stages if str(each.id) == key[6:]))
            return
        acts = {
            "open": lambda: self.open(deal.id or 0),
            "edit": lambda: self.edit(deal.id or 0),
            "plan": lambda: self.plan(deal),
            "customer": lambda: self._ctx.go("customer", deal.customer_id),
            "later": lambda: self.put_off(deal),
            "remove": lambda: self.remove(deal.id or 0),
        }
        acts[key]()
