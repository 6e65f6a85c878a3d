"""Whom a call list is at: the name, the number in big letters, the thing, the note, what to say, the past."""

from datetime import date

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads.call_queue import CountedList, Listed
from smallcrm.domain import letter_text
from smallcrm.domain.call_list import CallResult
from smallcrm.domain.customer import ContactKind, CustomerKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.values.names import initials
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.services import mailings
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.labels import Avatar, ElidedLabel, Icon, Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.pieces import (
    activity_line,
    contact_label,
    copy_number,
    heading,
    phone_words,
    since_words,
    things_card,
)

LAST_CONTACTS = 3
MOST_THINGS = 1
MOST_NUMBERS = 2
LONGEST_NOTE = 600


def parts(
    ctx: AppContext, whole: WholeCustomer, current: Listed, counted: CountedList | None
) -> list[QWidget]:
    """Show a person from the name to what to say, in the order they are needed on the telephone."""
    shown = [_head(ctx, whole)]
    if current.is_silent:
        shown.append(Banner("danger", translate("Customers", "Do not contact"), icon="prohibited"))
    if counted is not None and counted.call_list.closed_on is not None:
        shown.append(Banner("info", translate("CallLists", "This list is finished.")))
    shown.append(_numbers(ctx, whole))
    if things := [asset for asset in whole.assets if not asset.is_archived]:
        more = max(len(things) - MOST_THINGS, 0)
        shown.append(things_card(things[:MOST_THINGS], ctx.today, more=more))
    if note := "\n".join(filter(None, (current.call.note, whole.customer.note))):
        shown.append(Banner("note", note[:LONGEST_NOTE]))
    if script := _script(ctx, whole, counted.call_list.script if counted else ""):
        shown.append(Banner("info", script, translate("CallLists", "What to say"), icon="chat"))
    return shown


def _head(ctx: AppContext, whole: WholeCustomer) -> QWidget:
    customer = whole.customer
    name = wording.customer_name(customer)
    company = customer.company if customer.name and customer.company != customer.name else ""
    words = column(
        None,
        ElidedLabel(name, "title", ""),
        ElidedLabel(dotted(company, since_words(whole)), "small", "2"),
        None,
        spacing=2,
    )
    opened = Button(
        translate("CallLists", "Open customer"), "open", on_click=lambda: ctx.go("customer", customer.id)
    )
    picture = Avatar(initials(name), 52, is_square=customer.kind is CustomerKind.COMPANY)
    return pane(row(picture, (words, 1), opened, spacing=14))


def _numbers(ctx: AppContext, whole: WholeCustomer) -> QWidget:
    details = whole.details(ContactKind.PHONE)[:MOST_NUMBERS]
    if not details:
        return Banner("warn", translate("CallLists", "There is no telephone number any more."))
    layout = column(spacing=6)
    for place, detail in enumerate(details):
        number = Label(phone_words(detail), "heading" if place else "display", is_selectable=True)
        said = column(number, spacing=0)
        if detail.label:
            said.addWidget(ElidedLabel(contact_label(detail)))
        button = IconButton(
            "copy",
            translate("Today", "Copy the number"),
            is_framed=True,
            on_click=lambda detail=detail: copy_number(ctx, detail.value),
        )
        layout.addLayout(row(Icon("phone", 24, "accent_text"), (said, 1), button, spacing=16))
    return Card(layout, margins=(18, 12, 14, 12))


def _script(ctx: AppContext, whole: WholeCustomer, script: str) -> str:
    """Fill the script in for this person; one with a mistake in it is shown as it stands."""
    if "{" not in script:
        return script
    try:
        return letter_text.filled(script, mailings.values_of(ctx.store, whole.customer, i18n.active()))
    except UserError:
        return script


def last_contacts(whole: WholeCustomer, today: date) -> list[QWidget]:
    """Show what happened last, under a heading."""
    past = list(reversed(whole.activities))[:LAST_CONTACTS]
    if not past:
        return []
    return [heading(translate("Today", "Last contact")), *(activity_line(each, today) for each in past)]


def state_words(each: Listed, today: date) -> str:
    """Say in few words how a call stands."""
    call = each.call
    if each.is_silent:
        return translate("Customers", "Do not contact")
    if not call.result:
        return ""
    if call.result == CallResult.AGAIN and call.again_on is not None:
        words = translate("CallLists", "Again {day}", "call again on a day")
        return words.format(day=i18n.format_day(call.again_on, today, in_sentence=True))
    if call.result == CallResult.NO_ANSWER and call.tries > 1:
        return translate("CallLists", "No answer, %n times", "", call.tries)
    return wording.call_result(call.result)
