"""Which deals are shown: of which pipeline, whose, with which tag, of which customer, closing when."""

from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu

from smallcrm import i18n, wording
from smallcrm.db.reads import board as queries
from smallcrm.db.reads.board import EVERYTHING, BoardFilter
from smallcrm.domain.values.month import Month
from smallcrm.i18n import translate
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.tips import set_tip
from smallcrm.ui.pipeline.customer_field import CustomerField, customer_spec

MONTHS_AHEAD = 12


class PipelineButton(Button):
    """Switches between pipelines; out of sight while there is only one."""

    chosen = Signal()

    def __init__(self, ctx: AppContext) -> None:
        super().__init__("", "pipeline", on_click=self._offer)
        self._ctx = ctx
        self.pipeline_id = int(ctx.remembered("pipeline.shown", 0) or 0)

    def refresh(self) -> None:
        """Take over the pipelines as they are now."""
        self._pipelines = self._ctx.store.pipelines.where("is_archived = 0", order="position, id")
        if self.pipeline_id not in {each.id for each in self._pipelines}:
            self.pipeline_id = self._pipelines[0].id or 0
        name = next(wording.pipeline_name(each) for each in self._pipelines if each.id == self.pipeline_id)
        self.setText(name)
        self.setAccessibleName(translate("Pipeline", "Pipeline on show: {name}").format(name=name))
        self.setVisible(len(self._pipelines) > 1)

    def choose(self, pipeline_id: int) -> None:
        """Show another pipeline."""
        self.pipeline_id = pipeline_id
        self._ctx.remember("pipeline.shown", pipeline_id)
        self.chosen.emit()

    def _offer(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for each in self._pipelines:
            words = wording.pipeline_name(each).replace("&", "&&")
            menu.addAction(words, lambda id_=each.id: self.choose(id_ or 0))
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


class FilterButton(Button):
    """Asks which deals to show; filled while some are hidden."""

    chosen = Signal()

    def __init__(self, ctx: AppContext) -> None:
        super().__init__("", "filter", on_click=self.ask)
        self._ctx = ctx
        self.filter = EVERYTHING
        self._customer = ""

    @property
    def is_empty(self) -> bool:
        """Whether all deals are shown."""
        return self.filter == EVERYTHING

    @property
    def words(self) -> str:
        """What is asked for, in words."""
        chosen = self.filter
        closing = i18n.format_date(chosen.closing.first, "month_year") if chosen.closing else ""
        return ", ".join(filter(None, (chosen.owner, chosen.tag, self._customer, closing)))

    def say(self) -> None:
        """Put the words of the active language on it."""
        name = translate("Pipeline", "Filter deals")
        self.setAccessibleName(f"{name}: {self.words}" if self.words else name)
        set_tip(self, name)

    def refresh(self) -> None:
        """Show whether a filter is on."""
        self.set_kind("secondary" if self.is_empty else "tonal")
        self.say()

    def set_filter(self, chosen: BoardFilter, customer: str = "") -> None:
        """Show only these deals."""
        self.filter, self._customer = chosen, customer
        self.chosen.emit()

    def ask(self) -> FormDialog:
        """Ask which deals to show."""
        store, chosen = self._ctx.store, self.filter
        everything = translate("Pipeline", "All")
        this = Month.of(self._ctx.today)
        months = [this.shifted(ahead) for ahead in range(-1, MONTHS_AHEAD)]

        def choices(names: list[str]) -> list[Choice]:
            return [Choice("", everything), *(Choice(name, name) for name in names)]

        def take(values: dict[str, Any]) -> None:
            customer = people.customer_id
            self.set_filter(
                BoardFilter(
                    owner=values["owner"] or None,
                    tag=values["tag"],
                    customer_id=customer,
                    closing=Month.parse(values["closing"]) if values["closing"] else None,
                ),
                values["customer"] if customer else "",
            )

        dialog = ask_form(
            self._ctx,
            self.window(),
            title=translate("Pipeline", "Which deals to show"),
            fields=[
                FieldSpec(
                    name="owner",
                    label=translate("Today", "Who looks after it"),
                    kind=FieldKind.CHOICE,
                    choices=choices(queries.owners(store)),
                    is_half=True,
                ),
                FieldSpec(
                    name="tag",
                    label=translate("Pipeline", "Tag"),
                    kind=FieldKind.CHOICE,
                    choices=choices(queries.tags(store)),
                    is_half=True,
                ),
                customer_spec(),
                FieldSpec(
                    name="closing",
                    label=translate("Pipeline", "Expected to close in"),
                    kind=FieldKind.CHOICE,
                    choices=[
                        Choice("", everything),
                        *(Choice(str(each), i18n.format_date(each.first, "month_year")) for each in months),
                    ],
                ),
            ],
            values={
                "owner": chosen.owner or "",
                "tag": chosen.tag,
                "customer": self._customer,
                "closing": str(chosen.closing) if chosen.closing else "",
            },
            verb=translate("Pipeline", "Show"),
            take=take,
        )
        people = CustomerField(self._ctx.store, dialog.form, chosen.customer_id)
        if not self.is_empty:
            dialog.add_button(
                translate("Pipeline", "Show all deals"), on_click=lambda: self.set_filter(EVERYTHING)
            )
        return dialog
