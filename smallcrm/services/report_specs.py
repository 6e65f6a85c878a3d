"""Every report as a line of a table: what it is called, what it asks, how it is made."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from smallcrm.db.reads import monthly, report_money, report_people, report_work
from smallcrm.domain import pipeline_figures
from smallcrm.domain.errors import UserError
from smallcrm.domain.monthly import summary
from smallcrm.domain.report_lines import Ask, Options
from smallcrm.domain.values.month import Month

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.documents.report_words import ReportWords
    from smallcrm.documents.tabular import Frame
    from smallcrm.domain.deal import Stage
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
    """A report. `group` is where it stands in the gallery: day, customers, money, work."""

    name: str
    group: str
    asks: frozenset[Ask] = frozenset()
    make: Callable[[Making], "Report"]


_PERIOD = frozenset({Ask.PERIOD, Ask.OWNER, Ask.SEGMENT})
_AHEAD = frozenset({Ask.AHEAD, Ask.OWNER, Ask.SEGMENT})
_NOW = frozenset({Ask.OWNER, Ask.SEGMENT})


def _monthly(making: Making) -> "Report":
    from smallcrm.documents.monthly import monthly_report

    store, frame = making.store, making.frame
    month = Month.of(making.options.first)
    found = monthly.figures(store, month, currency=making.currency, title=making.words.reminder)
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

    store, options = making.store, making.options
    pipeline_id, stages, names = _stages(making)
    deals = report_work.deals_of(store, pipeline_id, currency=making.currency)
    moves = report_work.moves_of(store, pipeline_id, since=options.first)
    return pages.pipeline(
        making.frame,
        report_work.open_deals(store, options, currency=making.currency, stage_name=names),
        stages=pipeline_figures.stage_figures(stages, moves, first=options.first, last=options.last),
        names=names,
        ended=pipeline_figures.ended(deals, stages, first=options.first, last=options.last),
        forecasts=pipeline_figures.forecast(deals, stages),
    )


def _stages(making: Making) -> "tuple[int, list[Stage], dict[int | None, str]]":
    """Read the first pipeline, its stages and the names of all."""
    store = making.store
    pipeline_id = int(
        store.scalar("SELECT id FROM pipeline WHERE is_archived = 0 ORDER BY position, id LIMIT 1")
    )
    listed = store.stages.where("1", order="pipeline_id, position, id")
    names: dict[int | None, str] = {stage.id: making.words.stage(stage) for stage in listed}
    return pipeline_id, [stage for stage in listed if stage.pipeline_id == pipeline_id], names


def _lost(making: Making) -> "Report":
    from smallcrm.documents import report_work as pages

    pipeline_id, stages, _ = _stages(making)
    deals = report_work.deals_of(making.store, pipeline_id, currency=making.currency)
    losing = {stage.id for stage in stages if stage.kind.value == "lost"}
    reasons = pipeline_figures.lost_reasons(
        [deal for deal in deals if deal.stage_id in losing],
        first=making.options.first,
        last=making.options.last,
    )
    names: dict[int | None, str] = {
        reason.id: making.words.lost_reason(reason) for reason in making.store.lost_reasons.where("1")
    }
    return pages.lost(making.frame, reasons, names)


def _campaign(making: Making) -> "Report":
    from smallcrm.documents import report_work as pages

    chosen = making.options.call_list_id or making.store.scalar("SELECT max(id) FROM call_list")
    if chosen is None:
        raise UserError("report_without_call_list")
    found, _ = report_work.campaign(making.store, chosen)
    return pages.campaign(making.frame, making.store.call_lists.get(chosen), found, making.words)


def _cases(making: Making) -> "Report":
    from smallcrm.documents import report_work as pages

    found, listed = report_work.cases(making.store, making.options)
    return pages.cases(making.frame, found, listed, making.words)


SPECS: tuple[ReportSpec, ...] = (
    ReportSpec(name="monthly", group="day", asks=frozenset({Ask.MONTH}), make=_monthly),
    ReportSpec(name="reminders", group="day", asks=_AHEAD, make=_tasks),
    ReportSpec(name="renewals", group="day", asks=_AHEAD, make=_renewals),
    ReportSpec(name="services", group="day", asks=_AHEAD, make=_services),
    ReportSpec(name="birthdays", group="day", asks=_AHEAD, make=_birthdays),
    ReportSpec(name="new_customers", group="customers", asks=_PERIOD, make=_new_customers),
    ReportSpec(name="value", group="customers", asks=_PERIOD, make=_money("value")),
    ReportSpec(name="sleeping", group="customers", asks=_NOW | {Ask.DAYS}, make=_sleeping),
    ReportSpec(name="cross_sell", group="customers", asks=_NOW | {Ask.HAS_LACKS}, make=_cross_sell),
    ReportSpec(name="sales_by_customer", group="money", asks=_PERIOD, make=_money("by_customer")),
    ReportSpec(name="sales_by_product", group="money", asks=_PERIOD, make=_money("by_product")),
    ReportSpec(name="sales_by_month", group="money", asks=_PERIOD, make=_money("by_month")),
    ReportSpec(name="customer_by_product", group="money", asks=_PERIOD, make=_money("cross")),
    ReportSpec(name="quotes", group="money", asks=_PERIOD, make=_quotes),
    ReportSpec(name="ageing", group="money", make=_ageing),
    ReportSpec(name="collection", group="money", asks=_NOW, make=_collection),
    ReportSpec(name="pipeline", group="work", asks=_PERIOD, make=_pipeline),
    ReportSpec(name="lost_reasons", group="work", asks=frozenset({Ask.PERIOD}), make=_lost),
    ReportSpec(name="work", group="work", asks=_PERIOD, make=_work),
    ReportSpec(name="campaign", group="work", asks=frozenset({Ask.CALL_LIST}), make=_campaign),
    ReportSpec(name="cases", group="work", asks=_PERIOD, make=_cases),
)
"""In the order of the gallery."""


def spec(name: str) -> ReportSpec:
    """Find a report. Raises UserError("unknown_report")."""
    for each in SPECS:
        if each.name == name:
            return each
    raise UserError("unknown_report", name=name, known=", ".join(each.name for each in SPECS))
