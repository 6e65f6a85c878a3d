"""Complaints and requests on a real file."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import count

import pytest

from smallcrm.domain.errors import UserError
from smallcrm.domain.service_case import (
    CaseStatus,
    ServiceCase,
    average_days,
    open_by_age,
    settled_by_month,
)
from smallcrm.domain.values.month import Month
from smallcrm.services import cases
from tests.builders import TODAY, a_customer


def a_case(store, title="Noise in the brakes", opened_on=TODAY, **values):
    customer = a_customer(store)
    return cases.add(store, ServiceCase(customer_id=customer.id, title=title, opened_on=opened_on, **values))


def test_a_case_has_a_number_and_is_settled_once(store):
    case = a_case(store)
    assert case.number == "K-2026-0001"
    settled = cases.close(store, case.id, today=TODAY, solution="Pads replaced", satisfaction=5)
    assert (settled.status, settled.closed_on, settled.satisfaction) == (CaseStatus.CLOSED, TODAY, 5)
    with pytest.raises(UserError) as error:
        cases.close(store, case.id, today=TODAY)
    assert error.value.code == "case_is_closed"
    assert cases.open_again(store, case.id).is_open


def test_figures_of_cases():
    ids = count(1)

    def case(opened, closed=None, mark=None):
        return ServiceCase(id=next(ids), title="x", opened_on=opened, closed_on=closed, satisfaction=mark)

    day = date(2026, 3, 10)
    listed = [
        case(day, day + timedelta(3), 4),
        case(day, day + timedelta(6), 5),
        case(day, date(2026, 4, 2), 3),
        *(case(TODAY - timedelta(age)) for age in (0, 2, 3, 7, 8, 30, 31)),
    ]
    assert average_days(listed, first=date(2026, 3, 1), last=date(2026, 3, 31)) == Decimal("4.5")
    assert average_days(listed, first=date(2025, 1, 1), last=date(2025, 1, 31)) is None
    assert tuple(map(len, open_by_age(listed, today=TODAY))) == (2, 2, 2, 1)
    march, april = settled_by_month(listed, first=date(2026, 3, 1), last=TODAY)
    assert (march.month, march.days, march.mark) == (Month(2026, 3), Decimal("4.5"), Decimal("4.50"))
    assert (april.month, april.days, april.mark) == (Month(2026, 4), Decimal("23.0"), Decimal("3.00"))
    assert (march.ids, april.marked) == ((1, 2), (3,))
