"""A sample call list half worked through, and a few sample cases."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.domain.activity import ActivityKind, ActivityTemplate
from smallcrm.domain.call_list import COMES_BACK, Call, CallList, CallResult
from smallcrm.domain.service_case import CaseKind, Priority, ServiceCase, closed
from smallcrm.services import cases
from smallcrm.services.demo.deals import SCALES

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
EARLIER = (
    (40, 6, 5),
    (47, 3, 4),
    (71, 9, 3),
    (83, 2, 5),
    (104, 5, 4),
    (118, 12, 2),
    (133, 4, 5),
    (166, 7, 4),
)
"""Cases of the months before: days since each came in, days it took, the mark the customer gave."""
COST = 120
"""What the call list cost, in whole units."""
TEMPLATES = {
    "en": (
        (ActivityKind.CALL, "Asked about the quote", 5),
        (ActivityKind.VISIT, "Site visit, measured and photographed", 45),
        (ActivityKind.MEETING, "Policy review", 30),
    ),
    "zh": (
        (ActivityKind.CALL, "询问报价意见", 5),
        (ActivityKind.VISIT, "上门查看，测量并拍照", 45),
        (ActivityKind.MEETING, "保单年度回顾", 30),
    ),
    "ru": (
        (ActivityKind.CALL, "Спросили о предложении", 5),
        (ActivityKind.VISIT, "Выезд, замеры и фотографии", 45),
        (ActivityKind.MEETING, "Обзор полисов", 30),
    ),
}

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
    _templates(store, code)
    _call_list(store, people, code, today)
    _cases(store, people, code, today)


def _templates(store: "Store", code: str) -> None:
    for place, (kind, text, minutes) in enumerate(TEMPLATES[code]):
        store.activity_templates.add(
            ActivityTemplate(name=text, kind=kind, text=text, minutes=minutes, position=place)
        )


def _call_list(store: "Store", people: list[int], code: str, today: date) -> None:
    name, purpose, script = LISTS[code]
    begun = today - timedelta(days=3)
    added = store.call_lists.add(
        CallList(
            name=name,
            purpose=purpose,
            script=script,
            cost=COST * SCALES.get(code, 1) * 100,
            currency=store.profile.currency,
            begun_on=begun,
            created_at=store.now(),
        )
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
            if result is CallResult.INTERESTED:
                call = replace(call, deal_id=_open_deal(store, id_))
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
    for place, (ago, took, mark) in enumerate(EARLIER):
        opened = today - timedelta(days=ago)
        kind = CaseKind.COMPLAINT if place % 3 else CaseKind.REQUEST
        title = CASES[code][place % len(CASES[code])]
        whose = people[(place * 5 + 2) % len(people)]
        added = cases.add(store, ServiceCase(customer_id=whose, kind=kind, title=title, opened_on=opened))
        store.cases.save(_settled(added, store, opened + timedelta(days=took), mark))


def _open_deal(store: "Store", customer_id: int) -> int | None:
    """Name an open deal of a customer as the one a call brought, if there is one."""
    found: int | None = store.scalar(
        "SELECT max(id) FROM deal WHERE customer_id = :id AND closed_on IS NULL", id=customer_id
    )
    return found


def _settled(case: ServiceCase, store: "Store", on: date, mark: int) -> ServiceCase:
    return replace(closed(case, on=on, at=store.now(), satisfaction=mark), minutes=20 + 5 * mark)
