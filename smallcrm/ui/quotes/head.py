"""The head of the page where a quote is written: which it is, how it stands, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.domain.quote import EXPIRED, Quote, QuoteState
from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.services.quotes import WholeQuote
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.labels import Chip, ElidedLabel
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import set_tip

NARROW = 900
FAMILIES = {
    "draft": "neutral",
    "sent": "info",
    "accepted": "ok",
    "declined": "danger",
    EXPIRED: "warn",
    "replaced": "neutral",
    "void": "neutral",
}

Press = Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadActs:
    """What pressing the buttons does; `main` is the next thing that happens to the quote."""

    back: Press
    more: Press
    mail: Press
    print: Press
    pdf: Press
    decline: Press
    main: Press


class QuoteHead(QWidget):
    """Number, state, whether it is saved; the buttons leave their words off where there is no room."""

    def __init__(self, acts: HeadActs) -> None:
        super().__init__()
        self.back = IconButton("arrow_left", "", is_framed=True, on_click=acts.back)
        self._name = ElidedLabel("", "title", "")
        self._state = Chip("")
        self._saved = ElidedLabel("", "small", "2")
        self._sub = ElidedLabel("", "small")
        self.more = IconButton("more", "", is_framed=True, on_click=acts.more)
        self._mail = IconButton("mail", "", is_framed=True, on_click=acts.mail)
        self._print = Button("", "print", on_click=acts.print)
        self._pdf = Button("", "pdf", on_click=acts.pdf)
        self._decline = Button("", "close", on_click=acts.decline)
        self.main = Button("", "check", "primary", on_click=acts.main)
        names = column(
            None, row(self._name, self._state, (self._saved, 1), spacing=10), self._sub, None, spacing=1
        )
        buttons = (self.more, self._mail, self._print, self._pdf, self._decline, self.main)
        self.setLayout(row(self.back, 4, (names, 1), *buttons, margins=(20, 10, 20, 10), spacing=8))
        self.rescale()

    def say(self) -> None:
        """Put the words of the active language on the buttons."""
        self.back.set_tip(translate("Quotes", "All quotes"))
        self.more.set_tip(translate("Quotes", "More"))
        self._mail.set_tip(translate("Quotes", "Send by e-mail"))

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setMinimumHeight(theme.size("page_header"))

    def fold(self, width: int) -> None:
        """Leave the words off the buttons of a page so narrow that they find no room."""
        is_narrow = width < theme.px(NARROW)
        for button, icon, text in (
            (self._print, "print", translate("Quotes", "Print")),
            (self._pdf, "pdf", translate("Quotes", "Save PDF")),
            (self._decline, "close", translate("Quotes", "Declined")),
        ):
            button.setText("" if is_narrow else text)
            button.set_icon(icon)
            button.setAccessibleName(text)
            set_tip(button, text if is_narrow else "")

    def show_quote(self, quote: Quote, stored: WholeQuote | None, *, customer: str, state: str) -> None:
        """Say which quote it is; `stored` is None before it is in the file."""
        number = quote.shown_number
        self._name.setText(
            translate("Quotes", "Quote {number}").format(number=number)
            if number
            else translate("Quotes", "New quote")
            if stored is None
            else translate("Quotes", "Quote")
        )
        self._state.set_look(wording.quote_state(state), FAMILIES.get(state, "neutral"))
        self._sub.setText(dotted(customer, quote.title))
        is_sent = quote.state is QuoteState.SENT
        self._decline.setVisible(is_sent)
        self.main.setVisible(quote.is_draft or is_sent)
        self.main.setText(
            translate("Quotes", "Mark as sent") if quote.is_draft else translate("Quotes", "Accepted")
        )

    def show_saved(self, quote: Quote, stored: WholeQuote | None, *, is_locked: bool) -> None:
        """Say when it was saved, or what it waits for."""
        at = stored.quote.updated_at if stored is not None else None
        if is_locked:
            said = ""
        elif stored is None and quote.customer_id is None:
            said = translate("Quotes", "Not saved yet: choose a customer")
        elif at is None:
            said = translate("Quotes", "Not saved yet")
        else:
            said = translate("Quotes", "Saved {time}").format(time=i18n.format_time(at.astimezone().time()))
        self._saved.setText(said)
