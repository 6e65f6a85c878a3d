"""The figures of the monthly customer report: what the queries find, and the sums that must hold.

Everything is counted in one read of the file. A deleted customer is in none of the figures, so the
customers at the start and the new ones make the customers at the end.
"""

from datetime import date
from typing import NamedTuple

from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.customer import Status
from smallcrm.domain.goal import Progress
from smallcrm.domain.record import dataclass
from smallcrm.domain.tiers import USUAL, Loyalty, Movement, TierRule

MONTHS_SHOWN = 12
_NOBODY = Loyalty()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewCustomer:
    """A customer added in the month; `added_on` is the local day."""

    number: str
    name: str
    phone: str = ""
    source: str = ""
    owner: str = ""
    added_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityCount:
    """How many activities of one kind one person entered; `who` is "" where nobody is named."""

    who: str
    kind: ActivityKind
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderCounts:
    """What became of the reminders due in a month; together they are all that were due.

    On time is on or before the due day. Dismissed ones count as dismissed only.
    """

    done_on_time: int = 0
    done_late: int = 0
    dismissed: int = 0
    still_open: int = 0

    @property
    def due(self) -> int:
        return self.done_on_time + self.done_late + self.dismissed + self.still_open

    @property
    def done(self) -> int:
        return self.done_on_time + self.done_late


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderLine:
    """One reminder as a list shows it; `asset` is the thing's shortest name: a plate, a policy number."""

    due_on: date
    customer: str
    phone: str = ""
    title: str = ""
    asset: str = ""


class RenewalCounts(NamedTuple):
    """What became of the policies and contracts that end in a period."""

    renewed: int = 0
    lost: int = 0
    open: int = 0

    @property
    def total(self) -> int:
        return self.renewed + self.lost + self.open


_NO_RENEWALS = RenewalCounts()


class RenewalWeek(NamedTuple):
    """The renewals of one week of the month, cut at the month's ends."""

    first: date
    last: date
    counts: RenewalCounts


@dataclass(frozen=True, slots=True, kw_only=True)
class EndedLine:
    """A policy or contract that ended in the month and was lost; `reason` is what was noted."""

    ended_on: date
    customer: str
    phone: str = ""
    thing: str = ""
    reason: str = ""


class CustomerSales(NamedTuple):
    """What one customer bought in a period, in minor units. `name` is "" for sales without a customer, and
    of a whole year only those who bought most are named. There is one for every buyer of a year, so it is
    the quickest kind of value there is."""

    customer_id: int | None
    name: str
    count: int  # type: ignore[assignment]  # a tuple has a count of its own, which nobody asks here
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignSales:
    """Sales of the month in a currency other than the report's: told, never added to the others."""

    currency: str
    count: int
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Birthday:
    """A birthday next month; `turns` is the age reached, None where the year is unknown."""

    customer: str
    day: date
    phone: str = ""
    turns: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthTotals:
    """The figures of one month that are compared with another's.

    `contacted` counts customers with at least one activity a person entered, `activities` those entries.
    Sales are those in the report's currency, the ones without an amount included in `sales_count`.
    `loyalty` counts customers who bought in any currency, `quotes_won` those accepted in the month.
    """

    new_customers: int = 0
    contacted: int = 0
    activities: int = 0
    reminders: ReminderCounts = ReminderCounts()
    sales_count: int = 0
    sales_amount: int = 0
    renewals: RenewalCounts = _NO_RENEWALS
    loyalty: Loyalty = _NOBODY
    quotes_won: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthlyFigures:
    """All the monthly customer report needs.

    Lists may be cut by the query (`new_customers`, `still_open`, `coming`, `birthdays`): their full length
    is then in the count beside them. Lists of sales, statuses, sources and activities are complete.

    month, previous      totals of the month and of the one before
    year_ago             totals of the same month a year before
    customers_at_start   customers added before the month and still in the file
    customers_at_end     those added up to its last day
    new_customers        by day, then number; month.new_customers counts them
    by_status            status and customers, of customers_at_end, as they stand when counted
    by_source            source ("" where none is given) and customers, of customers_at_end
    activities           by person and kind, automatic entries left out
    still_open           due in the month, neither done nor dismissed, by due day
    coming               open and due in the month after, by due day
    month_sales          customers who bought in the month
    year_sales           customers who bought in the twelve months that end with it
    sales_by_month       twelve sums in minor units, oldest first, the month itself last
    new_by_month         twelve counts in the same order
    foreign_sales        sales of the month in other currencies
    sales_without_amount sales of the month whose amount nobody wrote down
    without_contact      customers not lost, without an activity or sale in the last twelve months
    birthdays            of the month after, by day
    renewals_by_week     of the month, week by week
    ended                lost in the month, by the day they ended
    new_by_source        source and new customers of the month, the most first
    movement             who moved between the tiers that were kept, None without two months of them
    goals                those that held on the month's last day, counted up to it
    tier_rule            how customers are told apart
    """

    month: MonthTotals = MonthTotals()
    previous: MonthTotals = MonthTotals()
    year_ago: MonthTotals = MonthTotals()
    customers_at_start: int = 0
    customers_at_end: int = 0
    new_customers: tuple[NewCustomer, ...] = ()
    by_status: tuple[tuple[Status, int], ...] = ()
    by_source: tuple[tuple[str, int], ...] = ()
    activities: tuple[ActivityCount, ...] = ()
    still_open: tuple[ReminderLine, ...] = ()
    coming: tuple[ReminderLine, ...] = ()
    coming_count: int = 0
    month_sales: tuple[CustomerSales, ...] = ()
    year_sales: tuple[CustomerSales, ...] = ()
    sales_by_month: tuple[int, ...] = (0,) * MONTHS_SHOWN
    new_by_month: tuple[int, ...] = (0,) * MONTHS_SHOWN
    foreign_sales: tuple[ForeignSales, ...] = ()
    sales_without_amount: int = 0
    without_contact: int = 0
    birthdays: tuple[Birthday, ...] = ()
    birthday_count: int = 0
    renewals_by_week: tuple[RenewalWeek, ...] = ()
    ended: tuple[EndedLine, ...] = ()
    new_by_source: tuple[tuple[str, int], ...] = ()
    movement: Movement | None = None
    goals: tuple[Progress, ...] = ()
    tier_rule: TierRule = USUAL


def disagreements(figures: MonthlyFigures) -> list[str]:
    """Name the sums that do not hold, for a paper that does not add up is worse than none."""
    month, previous = figures.month, figures.previous
    by_customer, weeks = figures.month_sales, figures.renewals_by_week
    equal = {
        "start + new = end": (figures.customers_at_start + month.new_customers, figures.customers_at_end),
        "customers = by status": (figures.customers_at_end, sum(count for _, count in figures.by_status)),
        "customers = by source": (figures.customers_at_end, sum(count for _, count in figures.by_source)),
        "activities = by person": (month.activities, sum(entry.count for entry in figures.activities)),
        "sales = by customer": (month.sales_amount, sum(entry.amount for entry in by_customer)),
        "number of sales = by customer": (month.sales_count, sum(entry.count for entry in by_customer)),
        "year = by customer": (
            sum(figures.sales_by_month),
            sum(entry.amount for entry in figures.year_sales),
        ),
        "sales = last column": (month.sales_amount, figures.sales_by_month[-1]),
        "sales before = last column but one": (previous.sales_amount, figures.sales_by_month[-2]),
        "new = last column": (month.new_customers, figures.new_by_month[-1]),
        "new before = last column but one": (previous.new_customers, figures.new_by_month[-2]),
        "renewals = by week": (month.renewals.total, sum(week.counts.total for week in weeks)),
        "renewals lost = by week": (month.renewals.lost, sum(week.counts.lost for week in weeks)),
        "new customers = by source": (month.new_customers, sum(count for _, count in figures.new_by_source)),
        "months of sales": (len(figures.sales_by_month), MONTHS_SHOWN),
        "months of new customers": (len(figures.new_by_month), MONTHS_SHOWN),
    }
    at_most = {
        "new customers listed": (len(figures.new_customers), month.new_customers),
        "open reminders listed": (len(figures.still_open), month.reminders.still_open),
        "coming reminders listed": (len(figures.coming), figures.coming_count),
        "lost renewals listed": (len(figures.ended), month.renewals.lost),
        "who moved up, listed": _listed(figures.movement, "up"),
        "who moved down, listed": _listed(figures.movement, "down"),
        "who came back": (month.loyalty.again, month.loyalty.had),
        "birthdays listed": (len(figures.birthdays), figures.birthday_count),
        "sales without an amount": (figures.sales_without_amount, month.sales_count),
    }
    return [
        *(f"{name}: {left} is not {right}" for name, (left, right) in equal.items() if left != right),
        *(f"{name}: {left} is more than {right}" for name, (left, right) in at_most.items() if left > right),
    ]


def _listed(movement: Movement | None, way: str) -> tuple[int, int]:
    if movement is None:
        return 0, 0
    return (len(movement.up), movement.ups) if way == "up" else (len(movement.down), movement.downs)


def _moves(movement: Movement | None) -> dict[str, int]:
    return {"moved_up": movement.ups, "moved_down": movement.downs} if movement else {}


def summary(figures: MonthlyFigures) -> dict[str, int]:
    """Name the figures of the first page, for scripts: counts, and amounts in minor units."""
    month, reminders = figures.month, figures.month.reminders
    return {
        "customers": figures.customers_at_end,
        "new_customers": month.new_customers,
        "customers_contacted": month.contacted,
        "activities": month.activities,
        "reminders_due": reminders.due,
        "reminders_done": reminders.done,
        "reminders_missed": reminders.still_open,
        "reminders_coming": figures.coming_count,
        "sales": month.sales_count,
        "sales_amount": month.sales_amount,
        "sales_amount_before": figures.previous.sales_amount,
        "sales_amount_year_ago": figures.year_ago.sales_amount,
        "renewals": month.renewals.total,
        "renewals_done": month.renewals.renewed,
        "renewals_lost": month.renewals.lost,
        "customers_lost": month.loyalty.lost,
        "customers_a_year_before": month.loyalty.had,
        "customers_back": month.loyalty.again,
        "quotes_won": month.quotes_won,
        **(
            {"moved_up": figures.movement.ups, "moved_down": figures.movement.downs}
            if figures.movement
            else {}
        ),
    }
