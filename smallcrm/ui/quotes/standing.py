"""How a quote stands with the customer, as one sentence and what may be done about it."""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.domain.quote import EXPIRED, Quote, state_on
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.drafts import Draft
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.layout import column

Press = Callable[[], object]


class Standing(NamedTuple):
    """A sentence, the words of a button, and what pressing it does; "" where there is nothing to say."""

    words: str = ""
    action: str = ""
    act: Press = lambda: None


class StandingBar(QWidget):
    """Says how a quote stands, above its lines; away where there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.banner = Banner("info", "")
        self._standing = Standing()
        self.banner.acted.connect(self._press)
        self.setLayout(column(self.banner, margins=(20, 10, 20, 0)))

    def _press(self) -> None:
        self._standing.act()

    def show_standing(self, standing: Standing) -> None:
        """Say it."""
        self._standing = standing
        self.setVisible(bool(standing.words))
        self.banner.set_text(standing.words)
        self.banner.set_action(standing.action)


def standing(ctx: AppContext, quote: Quote, *, renew: Press) -> Standing:
    """Say how a quote stands today; `renew` begins its next version."""
    again = translate("Quotes", "New version")
    found = Standing()
    match state_on(quote, ctx.today):
        case "sent":
            said = translate("Quotes", "Sent on {day}. The customer has it, so it stays as it is.")
            found = Standing(said.format(day=_day(quote.sent_on)), again, renew)
        case state if state == EXPIRED:
            said = translate("Quotes", "It was good until {day}. It can still be accepted.")
            found = Standing(said.format(day=_day(quote.valid_until)), again, renew)
        case "accepted":
            found = _accepted(ctx, quote)
        case "declined":
            said = translate("Quotes", "Declined on {day}.").format(day=_day(quote.answered_on))
            found = Standing(_with_reason(said, quote), again, renew)
        case "replaced":
            found = _replaced(ctx, quote)
        case "void":
            found = Standing(_with_reason(translate("Quotes", "This quote is void."), quote))
    return found._replace(action="") if ctx.store.is_read_only else found


def of_draft(ctx: AppContext, draft: Draft, bring_back: Press) -> Standing:
    """Offer what was typed here and never saved."""
    moment = draft.at.astimezone()
    said = translate("Quotes", "You began to write here and it was not saved: {day}, {time}.").format(
        day=i18n.format_day(moment.date(), ctx.today, in_sentence=True),
        time=i18n.format_time(moment.time()),
    )
    return Standing(said, translate("Quotes", "Bring it back"), bring_back)


def _accepted(ctx: AppContext, quote: Quote) -> Standing:
    said = translate("Quotes", "Accepted on {day}.").format(day=_day(quote.answered_on))
    sold = next(iter(ctx.store.sales.where("quote_id = :id", limit=1, id=quote.id)), None)
    if sold is None:
        return Standing(said)
    show = translate("Quotes", "Show {number}").format(number=sold.number)
    return Standing(said, show, lambda: ctx.go("sales", sold.id))


def _replaced(ctx: AppContext, quote: Quote) -> Standing:
    said = translate("Quotes", "A newer version took its place.")
    later = next(iter(ctx.store.quotes.where("previous_id = :id", id=quote.id, limit=1)), None)
    if later is None:
        return Standing(said)
    show = translate("Quotes", "Show {number}").format(number=later.shown_number)
    return Standing(said, show, lambda: ctx.go("quote", later.id))


def _day(day: date | None) -> str:
    return i18n.format_date(day, "medium") if day else ""


def _with_reason(said: str, quote: Quote) -> str:
    return i18n.active().join_sentences(filter(None, (said, quote.reason)))
