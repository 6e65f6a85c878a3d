"""What people do with complaints and requests: take in, work on, settle, open again."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from smallcrm.domain import service_case as rules
from smallcrm.domain.errors import UserError
from smallcrm.domain.selling import Document
from smallcrm.domain.service_case import CaseStatus, ServiceCase
from smallcrm.services import numbers

if TYPE_CHECKING:
    from smallcrm.db.store import Store


def add(store: "Store", case: ServiceCase) -> ServiceCase:
    """Take a case in under its number. Raises UserError("case_without_title")."""
    _check(case)
    with store.step("case_added", title=case.title) as step:
        added = store.cases.add(replace(case, opened_at=step.now))
        numbered = replace(added, number=numbers.take(store, Document.CASE, added.id or 0, on=case.opened_on))
        store.cases.save(numbered)
        return numbered


def edit(store: "Store", case: ServiceCase) -> ServiceCase:
    """Save a case as edited; closing and opening again are services of their own."""
    _check(case)
    with store.step("case_edited", title=case.title):
        store.cases.save(case)
        return case


def close(
    store: "Store", case_id: int, *, today: date, solution: str = "", satisfaction: int | None = None
) -> ServiceCase:
    """Settle a case. Raises UserError("case_is_closed")."""
    with store.step("case_closed") as step:
        case = store.cases.get(case_id)
        settled = rules.closed(case, on=today, at=step.now, solution=solution, satisfaction=satisfaction)
        store.cases.save(settled)
        step.about(title=case.title)
        return settled


def open_again(store: "Store", case_id: int) -> ServiceCase:
    """Open a settled case again."""
    with store.step("case_opened_again") as step:
        case = store.cases.get(case_id)
        opened = replace(case, status=CaseStatus.WORKING, closed_on=None, closed_at=None)
        store.cases.save(opened)
        step.about(title=case.title)
        return opened


def remove(store: "Store", case_id: int) -> None:
    """Remove a case."""
    with store.step("case_removed") as step:
        step.about(title=store.cases.get(case_id).title)
        store.cases.remove(case_id)


def _check(case: ServiceCase) -> None:
    if not case.title.strip():
        raise UserError("case_without_title")
