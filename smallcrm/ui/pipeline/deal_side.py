"""At the right of a deal's page: what comes next, the facts, the quote, the note, and whose deal it is."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLayout, QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads.deal_page import DealOnPage
from smallcrm.domain.deal import weighted
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, CheckCircle, IconButton
from smallcrm.ui.kit.cards import Card, fact
from smallcrm.ui.kit.labels import ElidedLabel, Label
from smallcrm.ui.kit.layout import Item, column, pane, row
from smallcrm.ui.kit.panels import SidePanel
from smallcrm.ui.pieces import person_head, reach_card, since_words, tag_chips, when_due
from smallcrm.ui.pipeline.words import value_of
from smallcrm.ui.quotes.side_card import quotes_card

if TYPE_CHECKING:
    from smallcrm.ui.pipeline.deal_page import DealPage


class DealSide(SidePanel):
    """What is next and what is known of a deal."""

    def __init__(self, ctx: AppContext, page: "DealPage") -> None:
        super().__init__(name=translate("Pipeline", "Next step and facts"))
        self._ctx, self._page = ctx, page
        self.circle: CheckCircle | None = None

    def show_deal(self, shown: DealOnPage) -> None:
        """Show a deal."""
        self.circle = None
        parts: list[Item] = []
        if shown.deal.is_open:
            parts += self._titled(translate("Pipeline", "Next step"), self._step(shown))
        parts += self._titled(translate("Pipeline", "Deal"), self._facts(shown))
        if shown.tags:
            parts.append(tag_chips(shown.tags))
        parts += self._titled(translate("Places", "Quote"), self._quote(shown))
        if shown.deal.note:
            words = Label(shown.deal.note, "small", wrap=True, is_selectable=True)
            parts += self._titled(translate("Today", "Note"), Card(words))
        if reach := reach_card(self._ctx, shown.whole):
            parts += self._titled(translate("Customer page", "How to reach them"), reach)
        head = person_head(self._ctx, shown.whole, since_words(shown.whole))
        body = pane(column(*parts, None, margins=(20, 0, 20, 16), spacing=8))
        self.show_item(("deal", shown.deal.id), head, body)

    @staticmethod
    def _titled(title: str, *parts: QWidget) -> list[Item]:
        return [6, Label(title, "section"), *parts]

    # the next step

    def _step(self, shown: DealOnPage) -> QWidget:
        step = shown.step
        if step is None:
            add = Button(
                translate("Pipeline", "Add next step"), kind="link", on_click=self._page.plan_next_step
            )
            nothing = Label(translate("Pipeline", "No next step"), "small_strong", "warn")
            return Card(row((nothing, 1), add))
        day = step.snoozed_until or step.due_on
        words, family = when_due(day, self._ctx.today)
        self.circle = CheckCircle(translate("Customer page", "Done: {title}").format(title=step.title))
        self.circle.clicked.connect(self._tick)
        change = IconButton(
            "edit", translate("Pipeline", "Plan something else (R)"), side=16,
            on_click=self._page.plan_next_step,
        )  # fmt: skip
        when = Label(words, "small", family or "2", weight=600 if family else 0)
        said = column(ElidedLabel(step.title, "body", "", weight=500), when, spacing=0)
        return Card(row(self.circle, (said, 1), change, spacing=6), margins=(10, 9, 10, 7))

    def _tick(self) -> None:
        # The circle shows what is, not what was pressed.
        if self.circle is not None:
            self.circle.setChecked(False)
        self._page.complete_step()

    # facts

    def _facts(self, shown: DealOnPage) -> QWidget:
        deal, stage = shown.deal, shown.stage
        chance = deal.probability if deal.probability is not None else stage.probability
        likely = weighted(deal.value, chance)
        thing = next((each for each in shown.whole.assets if each.id == deal.asset_id), None)

        def day(value: object) -> str:
            return i18n.format_date(value, "medium") if value else ""  # type: ignore[arg-type]

        facts = [
            (translate("Pipeline", "Value"), value_of(deal)),
            (translate("Pipeline", "Chance"), f"{i18n.format_number(chance)}%" if deal.is_open else ""),
            (
                translate("Pipeline", "Likely worth"),
                i18n.format_money(likely, deal.currency, trim=True) if deal.is_open and deal.value else "",
            ),
            (translate("Pipeline", "Expected to close"), day(deal.expected_on) if deal.is_open else ""),
            (translate("Pipeline", "Ended"), day(deal.closed_on)),
            (translate("Pipeline", "Reason"), wording.lost_reason(shown.reason) if shown.reason else ""),
            (translate("Pipeline", "Thing"), wording.asset_name(thing) if thing else ""),
            (translate("Today", "Who looks after it"), deal.owner),
            (translate("Pipeline", "Source"), deal.source),
            (translate("Pipeline", "Begun"), day(deal.opened_on)),
        ]
        lines: list[QLayout] = [
            fact(name, ElidedLabel(value, "small", "", weight=500)) for name, value in facts if value
        ]
        return Card(*lines, spacing=7)

    def _quote(self, shown: DealOnPage) -> QWidget:
        if (card := quotes_card(self._ctx, shown.quotes)) is not None:
            return card
        buttons: list[QWidget] = []
        if shown.deal.is_open:
            begin = translate("Pipeline", "New quote (Q)")
            buttons.append(Button(begin, "quote", size="small", on_click=self._page.begin_quote))
            choose = translate("Pipeline", "Choose one…")
            buttons.append(Button(choose, kind="link", on_click=self._page.choose_quote))
        else:
            buttons.append(Label(translate("Pipeline", "No quote belongs to it."), "small", "3"))
        return pane(row(*buttons, None))
