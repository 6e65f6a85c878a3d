"""The commands of the menus as a table: words, keys, what they do. The command box offers them too."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate, translate_later

if TYPE_CHECKING:
    from smallcrm.ui.main_window import MainWindow

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionSpec:
    """A command. `menu` names its menu, `run` takes the window; a gap before it parts the menu.

    `is_ready` says whether it can be done now; it is asked whenever its menu opens.
    """

    name: str
    menu: str
    text: str
    run: Callable[["MainWindow"], object]
    key: str | QKeySequence.StandardKey = ""
    icon: str = ""
    has_gap: bool = False
    is_ready: Callable[["MainWindow"], bool] | None = None

    @property
    def words(self) -> str:
        """What it is called in the active language."""
        return translate("Menu", self.text)


MENUS = {
    "file": translate_later("Menu", "&File"),
    "edit": translate_later("Menu", "&Edit"),
    "view": translate_later("Menu", "&View"),
    "customer": translate_later("Menu", "&Customer"),
    "help": translate_later("Menu", "&Help"),
}

ACTIONS = (
    ActionSpec(
        name="new", menu="file", text=translate_later("Menu", "New…"),
        run=lambda window: window.open_new(), key="Ctrl+N", icon="add",
    ),
    ActionSpec(
        name="new_customer", menu="file", text=translate_later("Menu", "New customer"),
        run=lambda window: window.open_form("customer"), key="Ctrl+Shift+N", icon="person_add",
    ),
    ActionSpec(
        name="new_reminder", menu="file", text=translate_later("Menu", "New reminder"),
        run=lambda window: window.open_form("reminder"), key="Ctrl+Shift+R", icon="reminders",
    ),
    ActionSpec(
        name="new_quote", menu="file", text=translate_later("Menu", "New quote"),
        run=lambda window: window.open_form("quote", **window.customer_at_hand), key="Ctrl+Shift+Q",
        icon="quote",
    ),
    ActionSpec(
        name="new_sale", menu="file", text=translate_later("Menu", "New sale"),
        run=lambda window: window.open_form("sale", **window.customer_at_hand), key="Ctrl+Shift+S",
        icon="wallet",
    ),
    ActionSpec(
        name="new_deal", menu="file", text=translate_later("Menu", "New deal"),
        run=lambda window: window.open_form("deal", **window.customer_at_hand), key="Ctrl+Shift+D",
        icon="pipeline",
    ),
    ActionSpec(
        name="new_case", menu="file", text=translate_later("Menu", "New case"),
        run=lambda window: window.open_form("case", **window.customer_at_hand), icon="flag",
    ),
    ActionSpec(
        name="new_call_list", menu="file", text=translate_later("Menu", "New call list"),
        run=lambda window: window.open_form("call_list"), icon="calllist",
    ),
    ActionSpec(
        name="import", menu="file", text=translate_later("Menu", "Import…"),
        run=lambda window: window.go("importing"), key="Ctrl+I", icon="import", has_gap=True,
    ),
    ActionSpec(
        name="undo_import", menu="file", text=translate_later("Menu", "Undo the last import…"),
        run=lambda window: window.open_form("undo_import"), icon="undo",
    ),
    ActionSpec(
        name="export", menu="file", text=translate_later("Menu", "Export…"),
        run=lambda window: window.ask_page("export_shown"), key="Ctrl+E", icon="upload",
        is_ready=lambda window: window.page_can("export_shown"),
    ),
    ActionSpec(
        name="print", menu="file", text=translate_later("Menu", "Print…"),
        run=lambda window: window.ask_page("print_shown"), key=Key.Print, icon="print",
        is_ready=lambda window: window.page_can("print_shown"),
    ),
    ActionSpec(
        name="sheet_results", menu="file",
        text=translate_later("Menu", "Type in the results of the day sheet…"),
        run=lambda window: window.open_form("sheet_results"), key="Ctrl+Shift+P", icon="list",
        is_ready=lambda window: bool(window.ctx.remembered("reminders.sheet")),
    ),
    ActionSpec(
        name="backup", menu="file", text=translate_later("Menu", "Back up now"),
        run=lambda window: window.back_up(), icon="shield_ok", has_gap=True,
    ),
    ActionSpec(
        name="restore", menu="file", text=translate_later("Menu", "Bring back a backup…"),
        run=lambda window: window.go("settings", "backup"), icon="history",
    ),
    ActionSpec(
        name="exit", menu="file", text=translate_later("Menu", "Exit"),
        run=lambda window: window.leave(), key=Key.Quit, has_gap=True,
    ),
    ActionSpec(
        name="undo", menu="edit", text=translate_later("Menu", "Undo"),
        run=lambda window: window.ctx.undo(), key=Key.Undo, icon="undo",
        is_ready=lambda window: window.next_to_undo is not None,
    ),
    ActionSpec(
        name="redo", menu="edit", text=translate_later("Menu", "Redo"),
        run=lambda window: window.ctx.redo(), key="Ctrl+Y",
        is_ready=lambda window: window.next_to_redo is not None,
    ),
    ActionSpec(
        name="find", menu="edit", text=translate_later("Menu", "Find anyone or anything"),
        run=lambda window: window.open_command_box(), key="Ctrl+K", icon="search", has_gap=True,
    ),
    ActionSpec(
        name="filter", menu="edit", text=translate_later("Menu", "Filter this list"),
        run=lambda window: window.focus_filter(), key=Key.Find, icon="filter",
    ),
    ActionSpec(
        name="filters", menu="edit", text=translate_later("Menu", "Filters"),
        run=lambda window: window.ask_page("toggle_filters"), key="Ctrl+Shift+F", icon="filter",
        is_ready=lambda window: window.page_can("toggle_filters"),
    ),
    ActionSpec(
        name="today", menu="view", text=translate_later("Menu", "Today"),
        run=lambda window: window.go("today"), key="Ctrl+1", icon="today",
    ),
    ActionSpec(
        name="customers", menu="view", text=translate_later("Menu", "Customers"),
        run=lambda window: window.go("customers"), key="Ctrl+2", icon="people",
    ),
    ActionSpec(
        name="reminders", menu="view", text=translate_later("Menu", "Reminders"),
        run=lambda window: window.go("reminders"), key="Ctrl+3", icon="reminders",
    ),
    ActionSpec(
        name="renewals", menu="view", text=translate_later("Menu", "Renewals"),
        run=lambda window: window.go("renewals"), key="Ctrl+4", icon="shield",
    ),
    ActionSpec(
        name="pipeline", menu="view", text=translate_later("Menu", "Pipeline"),
        run=lambda window: window.go("pipeline"), key="Ctrl+5", icon="pipeline",
    ),
    ActionSpec(
        name="quotes", menu="view", text=translate_later("Menu", "Quotes"),
        run=lambda window: window.go("quotes"), key="Ctrl+6", icon="quote",
    ),
    ActionSpec(
        name="sales", menu="view", text=translate_later("Menu", "Sales and payments"),
        run=lambda window: window.go("sales"), key="Ctrl+7", icon="wallet",
    ),
    ActionSpec(
        name="call_lists", menu="view", text=translate_later("Menu", "Call lists"),
        run=lambda window: window.go("call_lists"), key="Ctrl+8", icon="calllist",
    ),
    ActionSpec(
        name="cases", menu="view", text=translate_later("Menu", "Cases"),
        run=lambda window: window.go("cases"), icon="flag",
    ),
    ActionSpec(
        name="products", menu="view", text=translate_later("Menu", "Products"),
        run=lambda window: window.go("products"), icon="box",
    ),
    ActionSpec(
        name="reports", menu="view", text=translate_later("Menu", "Reports"),
        run=lambda window: window.go("reports"), key="Ctrl+9", icon="reports",
    ),
    ActionSpec(
        name="settings", menu="view", text=translate_later("Menu", "Settings"),
        run=lambda window: window.go("settings"), key="Ctrl+,", icon="settings",
    ),
    ActionSpec(
        name="back", menu="view", text=translate_later("Menu", "Back"),
        run=lambda window: window.go_back(), key="Alt+Left", icon="arrow_left", has_gap=True,
        is_ready=lambda window: window.can_go_back,
    ),
    ActionSpec(
        name="larger", menu="view", text=translate_later("Menu", "Larger text"),
        run=lambda window: window.step_text_size(1), key=Key.ZoomIn, has_gap=True,
    ),
    ActionSpec(
        name="smaller", menu="view", text=translate_later("Menu", "Smaller text"),
        run=lambda window: window.step_text_size(-1), key=Key.ZoomOut,
    ),
    ActionSpec(
        name="normal", menu="view", text=translate_later("Menu", "Normal text"),
        run=lambda window: window.step_text_size(0), key="Ctrl+0",
    ),
    ActionSpec(
        name="log_call", menu="customer", text=translate_later("Menu", "Log call"),
        run=lambda window: window.ask_page("log_call"), icon="call_check",
        is_ready=lambda window: window.page_can("log_call"),
    ),
    ActionSpec(
        name="edit_customer", menu="customer", text=translate_later("Menu", "Edit"),
        run=lambda window: window.ask_page("edit_shown"), key="F2", icon="edit",
        is_ready=lambda window: window.page_can("edit_shown"),
    ),
    ActionSpec(
        name="next_customer", menu="customer", text=translate_later("Menu", "Next customer"),
        run=lambda window: window.ask_page("next_customer"), key="Ctrl+PgDown", icon="chev_down",
        has_gap=True,
        is_ready=lambda window: window.page_can("next_customer"),
    ),
    ActionSpec(
        name="previous_customer", menu="customer", text=translate_later("Menu", "Customer before"),
        run=lambda window: window.ask_page("previous_customer"), key="Ctrl+PgUp", icon="chev_up",
        is_ready=lambda window: window.page_can("previous_customer"),
    ),
    ActionSpec(
        name="join", menu="customer", text=translate_later("Menu", "Join with another…"),
        run=lambda window: window.ask_page("join_with_another"), icon="merge", has_gap=True,
        is_ready=lambda window: window.page_can("join_with_another"),
    ),
    ActionSpec(
        name="duplicates", menu="customer", text=translate_later("Menu", "Find duplicates"),
        run=lambda window: window.go("duplicates"), icon="people",
    ),
    ActionSpec(
        name="tidying", menu="customer", text=translate_later("Menu", "Tidy up…"),
        run=lambda window: window.go("tidying"), icon="check_circle",
    ),
    ActionSpec(
        name="removed", menu="customer", text=translate_later("Menu", "Recently removed…"),
        run=lambda window: window.open_form("removed"), icon="history",
    ),
    ActionSpec(
        name="details", menu="view", text=translate_later("Menu", "Details"),
        run=lambda window: window.ask_page("toggle_details"), key="F4", icon="layout", has_gap=True,
        is_ready=lambda window: window.page_can("toggle_details"),
    ),
    ActionSpec(
        name="next_area", menu="view", text=translate_later("Menu", "Next area"),
        run=lambda window: window.go_to_area(1), key="F6",
    ),
    ActionSpec(
        name="area_before", menu="view", text=translate_later("Menu", "Area before"),
        run=lambda window: window.go_to_area(-1), key="Shift+F6",
    ),
    ActionSpec(
        name="guide", menu="help", text=translate_later("Menu", "Guide"),
        run=lambda window: window.show_guide(), key=Key.HelpContents, icon="question",
    ),
    ActionSpec(
        name="keyboard", menu="help", text=translate_later("Menu", "Keyboard"),
        run=lambda window: window.show_keyboard(), key="Ctrl+/", icon="keyboard",
    ),
    ActionSpec(
        name="about", menu="help", text=translate_later("Menu", "About smallcrm"),
        run=lambda window: window.show_about(), icon="info",
    ),
)  # fmt: skip


def key_of(spec: ActionSpec) -> QKeySequence:
    """Return the key of a command on this system, empty if it has none."""
    return QKeySequence(spec.key) if spec.key else QKeySequence()


def make_actions(window: "MainWindow") -> dict[str, QAction]:
    """Make the actions; the window owns them, so that their keys work everywhere in it."""
    made = {}
    for spec in ACTIONS:
        action = QAction(window)
        action.setObjectName(spec.name)
        action.setShortcut(key_of(spec))
        action.triggered.connect(lambda _=False, run=spec.run: run(window))
        window.addAction(action)
        made[spec.name] = action
    return made


def say(actions: dict[str, QAction]) -> None:
    """Put the words of the active language on the actions."""
    for spec in ACTIONS:
        actions[spec.name].setText(spec.words)


def menu_title(name: str) -> str:
    """Name a menu in the active language."""
    return translate("Menu", MENUS[name])
