"""What the command box finds: customers by any part of what is known, deals by their title, commands."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from smallcrm import wording
from smallcrm.db import customers as queries
from smallcrm.db import search
from smallcrm.db.reads import board
from smallcrm.domain.customer import ContactKind, CustomerKind
from smallcrm.domain.values.names import initials
from smallcrm.domain.values.text import fold
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.ui.actions import ACTIONS, ActionSpec
from smallcrm.ui.kit.command_box import Found, Request
from smallcrm.ui.kit.keys import key_text

if TYPE_CHECKING:
    from smallcrm.ui.main_window import MainWindow

MOST_CUSTOMERS = 8
MOST_DEALS = 3
MOST_COMMANDS = 6
HERE = "find"
"""The command that opens the box one is in."""


def asker(window: "MainWindow") -> Callable[[Request], None]:
    """Make the function that answers the box; the index is quick enough for the window's thread."""

    def ask(request: Request) -> None:
        found = [] if request.commands_only else _people(window, request.text)
        if request.text and not request.commands_only:
            found += _deals(window, request.text)
        request.deliver([*found, *_commands(window, request.text)])

    return ask


def _people(window: "MainWindow", text: str) -> list[Found]:
    store = window.ctx.store
    if text:
        ids = search.find(store, text, limit=MOST_CUSTOMERS)
    else:
        ids = list(window.ctx.remembered("opened", []))[:5]
    found = [_person(whole) for whole in queries.whole_many(store, ids)]
    if not found and text:
        title = translate("Command box", "New customer “{text}”").format(text=text)
        group = translate("Command box", "Do something")
        found.append(Found(group=group, title=title, what=("new", text), icon="person_add", is_command=True))
    return found


def _person(whole: WholeCustomer) -> Found:
    customer = whole.customer
    phones = whole.details(ContactKind.PHONE)
    asset = whole.assets[0] if whole.assets else None
    name = wording.customer_name(customer)
    return Found(
        group=translate("Command box", "Customers"),
        title=name,
        what=("customer", customer.id),
        second="  ·  ".join(filter(None, (phones[0].value if phones else "", asset.name if asset else ""))),
        plate=asset.plate if asset else "",
        initials=initials(name),
        is_company=customer.kind is CustomerKind.COMPANY,
    )


def _deals(window: "MainWindow", text: str) -> list[Found]:
    """Find open deals by any part of their title."""
    cards = board.titled(window.ctx.store, text, today=window.ctx.today, limit=MOST_DEALS)
    return [
        Found(
            group=translate("Command box", "Deals"),
            title=card.deal.title,
            what=("deal", card.deal.id),
            second=card.customer,
            icon="pipeline",
        )
        for card in cards
    ]


def _commands(window: "MainWindow", text: str) -> list[Found]:
    """Find commands by any part of their words, those where a word begins so first."""
    wanted = fold(text)
    found = []
    for spec in ACTIONS:
        words = fold(spec.words)
        if wanted not in words or spec.name == HERE or (spec.is_ready and not spec.is_ready(window)):
            continue
        begins = any(word.startswith(wanted) for word in (words, *words.split()))
        found.append((not begins, spec))
    found.sort(key=lambda pair: pair[0])
    return [_command(window, spec) for _, spec in found[:MOST_COMMANDS]]


def _command(window: "MainWindow", spec: ActionSpec) -> Found:
    return Found(
        group=translate("Command box", "Do something"),
        title=spec.words,
        what=("command", spec.name),
        icon=spec.icon or "arrow_right",
        hint=key_text(window.actions_by_name[spec.name].shortcut()),
        is_command=True,
    )


def open_found(window: "MainWindow", found: Found) -> None:
    """Do what a line of the box stands for."""
    kind, what = found.what
    if kind in ("customer", "deal"):
        window.go(kind, what)
    elif kind == "new":
        is_number = any(sign.isdigit() for sign in what)
        window.open_form("customer", **({"phone": what} if is_number else {"name": what}))
    else:
        window.actions_by_name[what].trigger()
