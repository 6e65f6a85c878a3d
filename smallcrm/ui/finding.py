"""What the command box finds: customers by whatever is known, their things and papers, deals, commands."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from smallcrm import wording
from smallcrm.db import customers as queries
from smallcrm.db import search
from smallcrm.db.reads import board, papers
from smallcrm.domain import hits, search_terms
from smallcrm.domain.asset import Asset, identifier
from smallcrm.domain.customer import ContactKind, CustomerKind
from smallcrm.domain.values.names import initials
from smallcrm.domain.values.text import fold
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.ui.actions import ACTIONS, ActionSpec
from smallcrm.ui.kit.command_box import Found, Request
from smallcrm.ui.kit.keys import key_text
from smallcrm.ui.pieces import thing_sign

if TYPE_CHECKING:
    from smallcrm.ui.main_window import MainWindow

MOST_CUSTOMERS = 8
MOST_RECENT = 5
MOST_THINGS = 4
MOST_PAPERS = 3
MOST_DEALS = 3
MOST_COMMANDS = 6
HERE = "find"
"""The command that opens the box one is in."""


def asker(window: "MainWindow") -> Callable[[Request], None]:
    """Make the function that answers the box; the index is quick enough for the window's thread."""

    def ask(request: Request) -> None:
        found = [] if request.commands_only else _records(window, request.text)
        request.deliver([*found, *_commands(window, request.text)])

    return ask


def _records(window: "MainWindow", text: str) -> list[Found]:
    """Find customers, their things and papers, then deals; without a text, whom one looked at last."""
    store = window.ctx.store
    if not text:
        ids = list(window.ctx.remembered("opened", []))[:MOST_RECENT]
        return [_person(whole, ()) for whole in queries.whole_many(store, ids)]
    words = search_terms.query_words(text)
    wholes = list(queries.whole_many(store, search.find(store, text, limit=MOST_CUSTOMERS)))
    people = [_person(whole, words) for whole in wholes]
    things = [_thing(whole, asset) for whole in wholes for asset in _met(whole, words)][:MOST_THINGS]
    found = [*people, *things, *_papers(window, text), *_deals(window, text)]
    if not found:
        title = translate("Command box", "New customer “{text}”").format(text=text)
        group = translate("Command box", "Do something")
        found.append(Found(group=group, title=title, what=("new", text), icon="person_add", is_command=True))
    return found


def _met(whole: WholeCustomer, words: Sequence[str]) -> list[Asset]:
    """List the things of a customer that hold what was typed."""
    return [asset for asset in whole.assets if hits.of_thing(asset, words)]


def _thing(whole: WholeCustomer, asset: Asset) -> Found:
    icon, family = thing_sign(asset)
    return Found(
        group=translate("Command box", "Things and papers"),
        title=asset.name or identifier(asset) or wording.asset_name(asset),
        what=("customer", whole.customer.id),
        second="  ·  ".join(
            filter(None, (wording.customer_name(whole.customer), asset.policy_number or asset.serial_number))
        ),
        plate=asset.plate,
        icon=icon,
        family=family,
    )


def _papers(window: "MainWindow", text: str) -> list[Found]:
    """Find quotes and sales by number or title, and open reminders by their words."""
    store = window.ctx.store
    found = papers.find(store, text, limit=MOST_PAPERS)
    owners = {
        each.id: wording.customer_name(each)
        for each in store.customers.get_many([paper.customer_id or 0 for paper in found])
    }
    signs = {
        "quote": ("quote", "ok", translate("Command box", "Quote")),
        "sale": ("cash", "warn", translate("Command box", "Sale")),
        "reminder": ("reminders", "accent", translate("Command box", "Reminder")),
    }
    shown = []
    for paper in found:
        icon, family, kind = signs[paper.kind]
        shown.append(
            Found(
                group=translate("Command box", "Things and papers"),
                title=" ".join(filter(None, (paper.number, paper.title))) or kind,
                what=(paper.kind, paper.id),
                second="  ·  ".join(filter(None, (kind, owners.get(paper.customer_id, "")))),
                icon=icon,
                family=family,
            )
        )
    return shown


def _person(whole: WholeCustomer, words: Sequence[str]) -> Found:
    customer = whole.customer
    phones = whole.details(ContactKind.PHONE)
    # The thing somebody was found by, else the first.
    asset = next(iter((*_met(whole, words), *whole.assets)), None)
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


_PLACES = {
    "customer": "customer",
    "deal": "deal",
    "quote": "quote",
    "sale": "sales",
    "reminder": "reminders",
}
"""Where each kind of find is shown."""


def open_found(window: "MainWindow", found: Found) -> None:
    """Do what a line of the box stands for."""
    kind, what = found.what
    if kind in _PLACES:
        window.go(_PLACES[kind], what)
    elif kind == "new":
        is_number = any(sign.isdigit() for sign in what)
        window.open_form("customer", **({"phone": what} if is_number else {"name": what}))
    else:
        window.actions_by_name[what].trigger()
