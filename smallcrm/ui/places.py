"""The places of the window, as a table. A page is built when it is first visited."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate, translate_later

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from smallcrm.domain.changes import Changes
    from smallcrm.ui.context import AppContext


class Page(Protocol):
    """What the window asks of a page. Pages are widgets; every method is optional but `refresh`.

    refresh(changes)   reload what these changes touch; called while the page is shown, or before it is
    show_item(item)    show this: a customer's id, a setting, a file to import
    filter_field()     the field Ctrl+F goes to
    print_shown()      print what is shown (Ctrl+P)
    export_shown()     save what is shown (Ctrl+E)
    areas()            parts F6 goes to after the page itself, such as the panel at its side
    may_leave()        keep what was typed; False if the window must not close yet
    """

    def refresh(self, changes: "Changes") -> None: ...


Make = Callable[["AppContext"], "QWidget"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where one can be. `group` parts the navigation; a place without one is reached from others.

    `is_alone` hides the navigation: the page has the whole window.
    """

    key: str
    title: str
    make: Make
    icon: str = ""
    group: int | None = None
    is_alone: bool = False

    @property
    def words(self) -> str:
        """What it is called in the active language."""
        return translate("Places", self.title)


def _today(ctx: "AppContext") -> Any:
    from smallcrm.ui.today.page import TodayPage

    return TodayPage(ctx)


def _customers(ctx: "AppContext") -> Any:
    from smallcrm.ui.customers.list_page import CustomersPage

    return CustomersPage(ctx)


def _customer(ctx: "AppContext") -> Any:
    from smallcrm.ui.customers.customer_page import CustomerPage

    return CustomerPage(ctx)


def _reminders(ctx: "AppContext") -> Any:
    from smallcrm.ui.reminders.page import RemindersPage

    return RemindersPage(ctx)


def _renewals(ctx: "AppContext") -> Any:
    from smallcrm.ui.renewals.page import RenewalsPage

    return RenewalsPage(ctx)


def _pipeline(ctx: "AppContext") -> Any:
    from smallcrm.ui.pipeline.page import PipelinePage

    return PipelinePage(ctx)


def _deal(ctx: "AppContext") -> Any:
    from smallcrm.ui.pipeline.deal_page import DealPage

    return DealPage(ctx)


def _quotes(ctx: "AppContext") -> Any:
    from smallcrm.ui.quotes.list_page import QuotesPage

    return QuotesPage(ctx)


def _quote(ctx: "AppContext") -> Any:
    from smallcrm.ui.quotes.page import QuotePage

    return QuotePage(ctx)


def _sales(ctx: "AppContext") -> Any:
    from smallcrm.ui.sales.page import SalesPage

    return SalesPage(ctx)


def _products(ctx: "AppContext") -> Any:
    from smallcrm.ui.products.page import ProductsPage

    return ProductsPage(ctx)


def _call_lists(ctx: "AppContext") -> Any:
    from smallcrm.ui.calls.page import CallListsPage

    return CallListsPage(ctx)


def _call_list(ctx: "AppContext") -> Any:
    from smallcrm.ui.calls.running import CallingPage

    return CallingPage(ctx)


def _call_results(ctx: "AppContext") -> Any:
    from smallcrm.ui.calls.results import CallResultsPage

    return CallResultsPage(ctx)


def _cases(ctx: "AppContext") -> Any:
    from smallcrm.ui.cases.page import CasesPage

    return CasesPage(ctx)


def _reports(ctx: "AppContext") -> Any:
    from smallcrm.ui.reports.page import ReportsPage

    return ReportsPage(ctx)


def _settings(ctx: "AppContext") -> Any:
    from smallcrm.ui.settings.page import SettingsPage

    return SettingsPage(ctx)


def _duplicates(ctx: "AppContext") -> Any:
    from smallcrm.ui.duplicates.page import DuplicatesPage

    return DuplicatesPage(ctx)


def _tidying(ctx: "AppContext") -> Any:
    from smallcrm.ui.tidying.page import TidyingPage

    return TidyingPage(ctx)


def _importing(ctx: "AppContext") -> Any:
    from smallcrm.ui.importing.wizard import ImportWizard

    return ImportWizard(ctx)


def _first_start(ctx: "AppContext") -> Any:
    from smallcrm.ui.importing.first_start import FirstStartPage

    return FirstStartPage(ctx)


PLACES = (
    Place(key="today", title=translate_later("Places", "Today"), icon="today", make=_today, group=0),
    Place(
        key="customers",
        title=translate_later("Places", "Customers"),
        icon="people",
        make=_customers,
        group=0,
    ),
    Place(
        key="reminders",
        title=translate_later("Places", "Reminders"),
        icon="reminders",
        make=_reminders,
        group=0,
    ),
    Place(
        key="renewals",
        title=translate_later("Places", "Renewals"),
        icon="shield",
        make=_renewals,
        group=0,
    ),
    Place(
        key="pipeline",
        title=translate_later("Places", "Pipeline"),
        icon="pipeline",
        make=_pipeline,
        group=1,
    ),
    Place(key="quotes", title=translate_later("Places", "Quotes"), icon="quote", make=_quotes, group=1),
    Place(
        key="sales",
        title=translate_later("Places", "Sales & payments"),
        icon="wallet",
        make=_sales,
        group=1,
    ),
    Place(
        key="call_lists",
        title=translate_later("Places", "Call lists"),
        icon="calllist",
        make=_call_lists,
        group=2,
    ),
    Place(key="cases", title=translate_later("Places", "Cases"), icon="flag", make=_cases, group=2),
    Place(key="reports", title=translate_later("Places", "Reports"), icon="reports", make=_reports, group=2),
    Place(
        key="settings", title=translate_later("Places", "Settings"), icon="settings", make=_settings, group=3
    ),
    Place(key="customer", title=translate_later("Places", "Customer"), make=_customer),
    Place(key="deal", title=translate_later("Places", "Deal"), make=_deal),
    Place(key="quote", title=translate_later("Places", "Quote"), make=_quote),
    Place(key="products", title=translate_later("Places", "Products"), make=_products),
    Place(key="call_list", title=translate_later("Places", "Call list"), make=_call_list),
    Place(key="call_results", title=translate_later("Places", "Results"), make=_call_results),
    Place(key="duplicates", title=translate_later("Places", "Duplicates"), make=_duplicates),
    Place(key="tidying", title=translate_later("Places", "Tidy up"), make=_tidying),
    Place(key="importing", title=translate_later("Places", "Import"), make=_importing, is_alone=True),
    Place(key="first_start", title=translate_later("Places", "Welcome"), make=_first_start, is_alone=True),
)
"""In the order of the navigation; the last group stands at its foot."""


def place_of(key: str) -> Place:
    """Find a place by its key."""
    return next(place for place in PLACES if place.key == key)
