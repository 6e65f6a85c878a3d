"""How to reach a customer: every number and address, copied by a click, called or written to by another."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLayout, QMenu, QWidget

from smallcrm.domain.customer import ContactDetail, ContactKind, full_address
from smallcrm.domain.values.contact_links import contact_link
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.services import customers
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.opening import open_link
from smallcrm.ui.kit.buttons import IconButton
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.press_line import CopyLine
from smallcrm.ui.pieces import contact_label, phone_words

if TYPE_CHECKING:
    from collections.abc import Callable

MOST = 12
"""More numbers than this are one office's whole list: the form shows them all."""

_SIGNS = {
    ContactKind.PHONE: "phone",
    ContactKind.EMAIL: "mail",
    ContactKind.MESSENGER: "chat",
    ContactKind.WEB: "link",
}
_VERBS: "dict[ContactKind, Callable[[], str]]" = {
    ContactKind.PHONE: lambda: translate("Customer page", "Call {who}"),
    ContactKind.EMAIL: lambda: translate("Customer page", "Write to {who}"),
    ContactKind.MESSENGER: lambda: translate("Customer page", "Write to {who}"),
    ContactKind.WEB: lambda: translate("Customer page", "Open {who}"),
}


def reach_card(ctx: AppContext, whole: WholeCustomer) -> QWidget | None:
    """Show all ways to reach somebody, the preferred of each kind first; None if there is none."""
    country = ctx.store.profile.country
    details = [detail for kind in ContactKind for detail in whole.details(kind)]
    layout = column(spacing=0)
    for detail in details[:MOST]:
        is_first = detail.is_preferred and len(whole.details(detail.kind)) > 1
        layout.addLayout(_line(ctx, detail, country, is_first=is_first))
    address = full_address(whole.customer)
    if address:
        code = whole.customer.postal_code
        copied = f"{address}, {code}" if code and code not in address else address
        layout.addLayout(row((CopyLine(copied, "location"), 1)))
    if not details and not address:
        return None
    return Card(layout, margins=(8, 5, 8, 5), spacing=0)


def _line(ctx: AppContext, detail: ContactDetail, country: str, *, is_first: bool) -> QLayout:
    label = contact_label(detail)
    if is_first:
        label = translate("Customer page", "{label}, first").format(label=label) if label else _first()
    words = CopyLine(phone_words(detail), _SIGNS[detail.kind], label, copies=detail.value)
    link = contact_link(detail, country)
    words.menu_requested.connect(partial(_offer, ctx, words, detail, link))
    if not link:
        return row((words, 1))
    verb = _VERBS[detail.kind]().format(who=detail.value)
    button = IconButton(
        "call" if detail.kind is ContactKind.PHONE else "open",
        verb,
        side=16,
        on_click=lambda: open_link(ctx, link),
    )
    button.setProperty("small", True)
    return row((words, 1), button, spacing=2)


def _offer(ctx: AppContext, line: CopyLine, detail: ContactDetail, link: str, at: QPoint) -> None:
    menu = QMenu(line)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.addAction(translate("Kit", "Copy"), line.copy)
    if link:
        words = _VERBS[detail.kind]().format(who=detail.value).replace("&", "&&")
        menu.addAction(words, partial(open_link, ctx, link))
    if not detail.is_preferred:
        menu.addAction(translate("Kit", "Use this one first"), partial(_prefer, ctx, detail))
    menu.popup(at)


def _prefer(ctx: AppContext, detail: ContactDetail) -> None:
    with ctx.showing_errors():
        customers.prefer(ctx.store, detail.id or 0)
        words = translate("Customer page", "{value} comes first now.")
        ctx.tell(words.format(value=detail.value), can_undo=True)


def _first() -> str:
    return translate("Customer page", "first", "the number to use before the others")
