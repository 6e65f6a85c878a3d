"""Every report as a line of a table: what it is called, what it asks, how it is made."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm.db.reads import (
    deal_figures,
    goals,
    monthly,
    report_money,
    report_people,
    report_tiers,
    report_work,
    worth,
)
from smallcrm.db.reads.board import EVERYTHING, BoardFilter
from smallcrm.domain.errors import UserError
from smallcrm.domain.monthly import summary
from smallcrm.domain.record import dataclass
from smallcrm.domain.report_lines import Ask, Options
from smallcrm.domain.values.month import Month

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.documents.report_words import ReportWords
    from smallcrm.documents.tabular import Frame
    from smallcrm.domain.call_list import CallList
    from smallcrm.domain.pipeline_figures import PipelineFigures
    from smallcrm.domain.reports import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """What the making of one report needs."""

    store: "Store"
    frame: "Frame"
    words: "ReportWords"

    @property
    def options(self) -> Options:
        return self.frame.options

    @property
    def currency(self) -> str:
        return self.frame.currency


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSpec:
    """A report. `group` is where it stands in the gallery: day, customers, money, work, post.

    `is_of_a_year` says that one month of it tells nobody much. Without `make` it is a mailing: its pages are
    `mailings`' and there are no figures to them.
    """

    name: str
    group: str
    asks: frozenset[Ask] = frozenset()
    make: Callable[[Making], "Report"] | None = None
    is_of_a_year: bool = False

    @property
    def is_mailing(self) -> bool:
        return self.make is None


_PERIOD = frozenset({Ask.PERIOD, Ask.OWNER, Ask.SEGMENT})
_AHEAD = frozenset({Ask.AHEAD, Ask.OWNER, Ask.SEGMENT})
_NOW = frozenset({Ask.OWNER, Ask.SEGMENT})


def _monthly(making: Making) -> "Report":
    from smallcrm.documents.monthly import monthly_report

    store, frame = making.store, making.frame
    month = Month.of(making.options.first)
    found = monthly.figures(
        store,
        month,
        currency=making.currency,
        title=making.words.reminder,
        goals=tuple(
            goals.progress(store, on=min(month.last, making.options.today), currency=making.currency)
        ),
    )
    report = monthly_report(
        found,
        month=month,
        today=making.options.today,
        catalogue=frame.catalogue,
        profile=replace(frame.profile, currency=making.currency),
    )
    return replace(report, figures=summary(found))


def _renewals(making: Making) -> "Report":
    from smallcrm.documents import report_people as pages

    due = report_people.due_things(making.store, making.options, "ends_on")
    return pages.renewals(making.frame, due, making.words)


def _services(making: Making) -> "Report":
    from smallcrm.documents import report_people as pages

    due = report_people.due_things(making.store, making.options, "next_service_on", "inspection_on")
    return pages.services(making.frame, due, making.words)


def _tasks(making: Making) -> "Report":
    from smallcrm.documents import report_people as pages

    due = report_work.tasks(making.store, making.options)
    listed = [(each.reminder, each.customer, each.phone, each.asset) for each in due]
    return pages.tasks(making.frame, listed, making.words)


def _birthdays(making: Making) -> "Report":
    from smallcrm.documents import report_people as pages

    return pages.birthdays(making.frame, report_people.birthdays(making.store, making.options))


def _new_customers(making: Making) -> "Report":
    from smallcrm.documents import report_people as pages

    found = report_people.new_customers(making.store, making.options, currency=making.currency)
    return pages.new_customers(making.frame, found)


def _customers(making: Making) -> "Report":
    from smallcrm.documents import report_people as pages

    found = report_people.customers(making.store, making.options, currency=making.currency)
    return pages.customers(making.frame, found)


def _sleeping(making: Making) -> "Report":
    from smallcrm.documents import report_people as pages

    found = report_people.sleeping(making.store, making.options, currency=making.currency)
    return pages.sleeping(making.frame, found)


def _cross_sell(making: Making) -> "Report":
    from smallcrm.documents import report_people as pages

    options = making.options
    if not options.has or not options.lacks:
        # Without a choice: whoever has a car and no policy, which is what most want to know.
        options = replace(options, has="vehicle", lacks="policy")
    frame = replace(making.frame, options=options)
    found = report_people.has_but_lacks(making.store, options, currency=making.currency)
    return pages.has_but_lacks(frame, found, making.words)


def _work(making: Making) -> "Report":
    from smallcrm.documents import report_people as pages

    return pages.work(making.frame, report_people.work(making.store, making.options), making.words)


def _money(name: str) -> Callable[[Making], "Report"]:
    """Make a report whose lines and pages have the same name in both modules."""

    def make(making: Making) -> "Report":
        from smallcrm.documents import report_money as pages

        lines = getattr(report_money, name)(making.store, making.options, currency=making.currency)
        report: Report = getattr(pages, name)(making.frame, lines)
        return report

    return make


def _value(making: Making) -> "Report":
    from smallcrm.documents import report_tiers as pages

    found = report_tiers.value(making.store, making.options, currency=making.currency)
    return pages.value(making.frame, found, worth.rule(making.store))


def _ageing(making: Making) -> "Report":
    from smallcrm.documents import report_money as pages

    lines = report_work.ageing(making.store, making.options, currency=making.currency)
    return pages.ageing(making.frame, lines)


def _collection(making: Making) -> "Report":
    from smallcrm.documents import report_money as pages

    lines = report_work.late(making.store, making.options, currency=making.currency)
    return pages.collection(making.frame, lines)


def _quotes(making: Making) -> "Report":
    from smallcrm.documents import report_work as pages

    found = report_work.quotes(making.store, making.options, currency=making.currency)
    return pages.quotes(making.frame, found, making.words)


def _pipeline(making: Making) -> "Report":
    from smallcrm.documents import report_work as pages

    found, names = _pipeline_read(making)
    return pages.pipeline(
        making.frame,
        report_work.open_deals(making.store, making.options, currency=making.currency, stage_name=names),
        stages=found.stages,
        names=names,
        ended=found.ended,
        forecasts=found.forecasts,
    )


def _pipeline_figures(making: Making) -> "Report":
    from smallcrm.documents import report_pipeline as pages

    store = making.store
    pipelines = store.pipelines.where("is_archived = 0", order="position, id")
    shown = store.pipelines.get(making.options.pipeline_id or pipelines[0].id or 0)
    chosen = BoardFilter(owner=making.options.owner)
    found, names = _pipeline_read(making, chosen)
    return pages.pipeline_figures(
        making.frame,
        found,
        stages=names,
        reasons=_reasons(making),
        subtitle=making.words.pipeline(shown) if len(pipelines) > 1 else "",
        elsewhere=deal_figures.elsewhere(store, shown.id or 0, chosen, currency=making.currency),
    )


def _pipeline_read(
    making: Making, chosen: BoardFilter = EVERYTHING
) -> "tuple[PipelineFigures, dict[int | None, str]]":
    """Count a pipeline, and name all stages."""
    store, options = making.store, making.options
    found = deal_figures.read(
        store,
        options.pipeline_id or deal_figures.first_pipeline(store),
        chosen,
        first=options.first,
        last=options.last,
        currency=making.currency,
    )
    return found, {stage.id: making.words.stage(stage) for stage in store.stages.where("1")}


def _reasons(making: Making) -> "dict[int | None, str]":
    return {reason.id: making.words.lost_reason(reason) for reason in making.store.lost_reasons.where("1")}


def _lost(making: Making) -> "Report":
    from smallcrm.documents import report_work as pages

    found, _ = _pipeline_read(making)
    return pages.lost(making.frame, found.reasons, _reasons(making))


def _campaign(making: Making) -> "Report":
    from smallcrm.documents import report_work as pages

    call_list = _call_list(making)
    found, calls = report_work.campaign(making.store, call_list.id or 0)
    opened = [call.deal_id for call in calls if call.deal_id is not None]
    return pages.campaign(making.frame, call_list, found, making.words, deals=opened)


def _call_sheet(making: Making) -> "Report":
    from smallcrm.documents import report_calls as pages

    call_list = _call_list(making)
    found = report_work.call_sheet(making.store, call_list.id or 0)
    return pages.call_sheet(making.frame, call_list, found, making.words)


def _call_list(making: Making) -> "CallList":
    """Read the call list that was chosen, else the newest. Raises UserError("report_without_call_list")."""
    chosen = making.options.call_list_id or making.store.scalar("SELECT max(id) FROM call_list")
    if chosen is None:
        raise UserError("report_without_call_list")
    return making.store.call_lists.get(chosen)


def _cases(making: Making) -> "Report":
    from smallcrm.documents import report_cases as pages

    found, listed = report_work.cases(making.store, making.options)
    return pages.cases(making.frame, found, listed, making.words)


SPECS: tuple[ReportSpec, ...] = (
    ReportSpec(name="monthly", group="day", asks=frozenset({Ask.MONTH}), make=_monthly),
    ReportSpec(name="reminders", group="day", asks=_AHEAD, make=_tasks),
    ReportSpec(name="renewals", group="day", asks=_AHEAD, make=_renewals),
    ReportSpec(name="services", group="day", asks=_AHEAD, make=_services),
    ReportSpec(name="birthdays", group="day", asks=_AHEAD, make=_birthdays),
    ReportSpec(name="customers", group="customers", asks=_NOW, make=_customers),
    ReportSpec(name="new_customers", group="customers", asks=_PERIOD, make=_new_customers),
    ReportSpec(name="value", group="customers", asks=_NOW | {Ask.MONTH}, make=_value),
    ReportSpec(name="sleeping", group="customers", asks=_NOW | {Ask.DAYS}, make=_sleeping),
    ReportSpec(name="cross_sell", group="customers", asks=_NOW | {Ask.HAS_LACKS}, make=_cross_sell),
    ReportSpec(name="sales_by_customer", group="money", asks=_PERIOD, make=_money("by_customer")),
    ReportSpec(name="sales_by_product", group="money", asks=_PERIOD, make=_money("by_product")),
    ReportSpec(
        name="sales_by_month", group="money", asks=_PERIOD, is_of_a_year=True, make=_money("by_month")
    ),
    ReportSpec(
        name="customer_by_product", group="money", asks=_PERIOD, is_of_a_year=True, make=_money("cross")
    ),
    ReportSpec(name="quotes", group="money", asks=_PERIOD, make=_quotes),
    ReportSpec(name="ageing", group="money", make=_ageing),
    ReportSpec(name="collection", group="money", asks=_NOW, make=_collection),
    ReportSpec(name="pipeline", group="work", asks=_PERIOD, make=_pipeline),
    ReportSpec(
        name="pipeline_figures",
        group="work",
        asks=frozenset({Ask.PERIOD, Ask.DEAL_OWNER, Ask.PIPELINE}),
        make=_pipeline_figures,
    ),
    ReportSpec(name="lost_reasons", group="work", asks=frozenset({Ask.PERIOD}), make=_lost),
    ReportSpec(name="work", group="work", asks=_PERIOD, make=_work),
    ReportSpec(name="call_sheet", group="work", asks=frozenset({Ask.CALL_LIST}), make=_call_sheet),
    ReportSpec(name="campaign", group="work", asks=frozenset({Ask.CALL_LIST}), make=_campaign),
    ReportSpec(name="cases", group="work", asks=_PERIOD, make=_cases),
)
"""In the order of the gallery."""

MAILINGS: tuple[ReportSpec, ...] = tuple(
    ReportSpec(name=name, group="post", asks=_NOW) for name in ("labels", "envelopes", "letters")
)
"""What is sent by post, behind the reports in the gallery."""

GALLERY = SPECS + MAILINGS


def spec(name: str) -> ReportSpec:
    """Find a report. Raises UserError("unknown_report")."""
    for each in GALLERY:
        if each.name == name:
            return each
    raise UserError("unknown_report", name=name, known=", ".join(each.name for each in GALLERY))
