"""A sample call list half worked through, and a few sample cases."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.domain.call_list import COMES_BACK, Call, CallList, CallResult
from smallcrm.domain.service_case import CaseKind, Priority, ServiceCase, closed
from smallcrm.services import cases

if TYPE_CHECKING:
    from smallcrm.db.store import Store

MOST = 24
RESULTS = (
    CallResult.WILL_COME,
    CallResult.NO_ANSWER,
    CallResult.NOT_INTERESTED,
    CallResult.INTERESTED,
    CallResult.AGAIN,
    CallResult.NO_ANSWER,
    CallResult.WILL_COME,
    CallResult.WRONG_NUMBER,
    CallResult.NOT_INTERESTED,
    CallResult.WILL_COME,
    CallResult.AGAIN,
)

LISTS = {
    "en": (
        "Winter tyres",
        "Until the end of the month",
        "Good morning, {name}. Shall we fit the winter tyres this week or next? It takes 40 minutes.",
    ),
    "zh": ("换冬季轮胎", "月底之前", "{name}，您好。天气转冷，这周还是下周来换冬季轮胎？大约 40 分钟。"),
    "ru": (
        "Зимние шины",
        "До конца месяца",
        "{name}, добрый день. Поставим зимние шины на этой неделе или на следующей? Это 40 минут.",
    ),
}
CASES = {
    "en": ("Brakes squeal after the service", "Wants the invoice once more", "Scratch on the left door",
           "Asks when the claim is paid", "Radio code is lost"),
    "zh": ("保养后刹车有异响", "需要重开发票", "左车门有划痕", "询问理赔何时到账", "收音机密码丢失"),
    "ru": ("После ТО скрипят тормоза", "Просит ещё раз выслать счёт", "Царапина на левой двери",
           "Спрашивает, когда будет выплата", "Потерян код магнитолы"),
}  # fmt: skip
STATES = (
    (CaseKind.COMPLAINT, Priority.HIGH, 6, -1),
    (CaseKind.REQUEST, Priority.LOW, 2, 5),
    (CaseKind.COMPLAINT, Priority.NORMAL, 1, 6),
    (CaseKind.REQUEST, Priority.NORMAL, 20, -8),
    (CaseKind.REQUEST, Priority.LOW, 16, -10),
)
"""Of each case: what it is, how much it presses, how many days ago it came in, in how many it is due."""
SETTLED = {3: 4, 4: 5}
"""Which of them are settled, and the mark the customer gave."""

# By their names as written: the order of the list is indexed after the sample is written.
_CALLED = """
    SELECT customer.id FROM customer
    WHERE do_not_contact = 0
      AND EXISTS (SELECT 1 FROM contact WHERE contact.customer_id = customer.id AND kind = 'phone')
    ORDER BY iif(name = '', company, name), id LIMIT :most
"""


def write(store: "Store", language: str, today: date) -> None:
    """Write the call list and the cases; the same file gets the same ones."""
    code = language if language in LISTS else "en"
    people = [id_ for (id_,) in store.query(_CALLED, most=MOST)]
    if not people:
        return
    _call_list(store, people, code, today)
    _cases(store, people, code, today)


def _call_list(store: "Store", people: list[int], code: str, today: date) -> None:
    name, purpose, script = LISTS[code]
    begun = today - timedelta(days=3)
    added = store.call_lists.add(
        CallList(name=name, purpose=purpose, script=script, begun_on=begun, created_at=store.now())
    )
    called = min(len(RESULTS), len(people) // 2)
    for position, id_ in enumerate(people, 1):
        call = Call(customer_id=id_, call_list_id=added.id, position=position)
        if position <= called:
            result = RESULTS[position - 1]
            again_on = today + timedelta(days=1 + position % 3) if result in COMES_BACK else None
            call = replace(
                call,
                result=result.value,
                called_on=today - timedelta(days=1),
                again_on=again_on,
                tries=1 + (position % 3 == 0),
            )
        store.calls.add(call)


def _cases(store: "Store", people: list[int], code: str, today: date) -> None:
    for place, (title, (kind, priority, ago, due)) in enumerate(zip(CASES[code], STATES, strict=True)):
        opened = today - timedelta(days=ago)
        case = ServiceCase(
            customer_id=people[(place * 3 + 1) % len(people)],
            kind=kind,
            title=title,
            priority=priority,
            opened_on=opened,
            due_on=today + timedelta(days=due),
        )
        added = cases.add(store, case)
        if place in SETTLED:
            store.cases.save(_settled(added, store, today + timedelta(days=due - 1), SETTLED[place]))


def _settled(case: ServiceCase, store: "Store", on: date, mark: int) -> ServiceCase:
    return replace(closed(case, on=on, at=store.now(), satisfaction=mark), minutes=20 + 5 * mark)
