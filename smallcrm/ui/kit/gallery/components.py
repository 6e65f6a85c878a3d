"""The small parts with their states, as on the design's sheet."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QHoverEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from smallcrm import i18n
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import (
    Button,
    CheckCircle,
    Choice,
    FilterBar,
    IconButton,
    NavItem,
    Segments,
)
from smallcrm.ui.kit.cards import Card, EmptyState
from smallcrm.ui.kit.compare import Compare, CompareHead, CompareRow, Side
from smallcrm.ui.kit.fields import ChoiceField, Field
from smallcrm.ui.kit.gallery import samples
from smallcrm.ui.kit.labels import Avatar, Chip, KeyHint, KindIcon, Label, Plate
from smallcrm.ui.kit.layout import column, row, scrolling
from smallcrm.ui.kit.lists import DONE, RowAction, TwoLineList
from smallcrm.ui.kit.menus import KeyMenu, MenuChoice
from smallcrm.ui.kit.theme import restyle, set_font, theme
from smallcrm.ui.kit.toast import Toast

STATES = ("default", "hover", "pressed", "focus", "disabled")
ACTIONS = (
    RowAction(name=DONE, text="Done", letter="D"),
    RowAction(name="log", text="Log call", letter="L", icon="call_check"),
    RowAction(name="snooze", text="Snooze", letter="S", icon="alarm"),
)
SNOOZES = (
    MenuChoice(key="later", text="Later today", detail="2:00 pm"),
    MenuChoice(key="tomorrow", text="Tomorrow", detail="Thu 19 Nov"),
    MenuChoice(key="week", text="Next week", detail="Wed 25 Nov"),
    MenuChoice(key="month", text="In a month", detail="Fri 18 Dec"),
    MenuChoice(key="pick", text="Pick a date…", starts_group=True),
)


def components() -> QWidget:
    """Lay out the small parts with their states."""
    left = column(_buttons(), _fields(), _chips(), _messages(), _comparison(), None, spacing=12)
    types_and_menu = row((_types(), 1), (_menu(), 0), spacing=12)
    right = column(_colours(), types_and_menu, _rows(), _empty(), None, spacing=12)
    page = QWidget()
    page.setLayout(row((left, 1), (right, 1), margins=(20, 6, 20, 18), spacing=14))
    return scrolling(page)


def _section(title: str, *items: QWidget | QLayout | int | None) -> Card:
    return Card(Label(title, "section"), *items, margins=(18, 14, 18, 16), spacing=10)


def _comparison() -> Card:
    compare = Compare(name="What to keep")
    rows = (
        CompareRow(key="name", label="Name", left="George and Linda Pratt", right="Pratt George"),
        CompareRow(key="phone", label="Phone", left="(555) 010-6124", right="(555) 010-6124"),
        CompareRow(
            key="mail", label="E-mail", left="a@x.org", right="b@x.org", chosen=Side.BOTH, takes_both=True
        ),
        CompareRow(key="birthday", label="Birthday", right="22 November 1958", chosen=Side.RIGHT),
    )
    compare.show_records(
        CompareHead(title="Already in smallcrm", detail="Customer since 2019"),
        CompareHead(title="In your file", detail="Row 209"),
        rows,
    )
    return _section("Two records", compare)


def _in_state(widget: QWidget, state: str) -> QWidget:
    if state == "hover":
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        middle = QPointF(20, 14)
        hover = QHoverEvent(QEvent.Type.HoverMove, middle, middle, QPointF(-1, -1))
        QTimer.singleShot(50, widget, lambda: widget.event(hover))
    elif state == "pressed":
        widget.setDown(True)
    elif state == "focus":
        restyle(widget, kbd=True)
    elif state == "disabled":
        widget.setEnabled(False)
    return widget


def _buttons() -> Card:
    kinds = {
        "Primary": lambda: Button("Save", kind="primary"),
        "Secondary": lambda: Button("Log call", "call_check"),
        "Tonal": lambda: Button("New", "add", "tonal"),
        "Quiet": lambda: Button("More filters", "filter", "quiet", "small"),
        "Danger": lambda: Button("Delete", "delete", "danger"),
        "Icon": lambda: IconButton("more", "More", is_framed=True),
    }
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(7)
    for place, state in enumerate(STATES, start=1):
        grid.addWidget(Label(state, "caption", "3"), 0, place)
    for line, (name, make) in enumerate(kinds.items(), start=1):
        grid.addWidget(Label(name, "small", "2"), line, 0)
        for place, state in enumerate(STATES, start=1):
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(_in_state(make(), state), line, place, left)
    grid.setColumnStretch(len(STATES) + 1, 1)
    return _section("Buttons", grid)


def _field(label: str, text: str = "", hint: str = "") -> Field:
    edit = QLineEdit(text)
    edit.setPlaceholderText(hint)
    set_font(edit, "body")
    return Field(label, edit)


def _fields() -> Card:
    focused, wrong, disabled = (
        _field("Focus", "Marta"),
        _field("Error", "010-44"),
        _field("Disabled", "Coastal"),
    )
    wrong.set_problem("Too short: add area code")
    disabled.widget.setEnabled(False)
    focused.widget.setFocus()
    choice = Field("Choice", ChoiceField([Choice("i", "Insurance"), Choice("g", "Garage")]))
    off, on, never = QCheckBox("Off"), QCheckBox("On"), QCheckBox("Disabled")
    on.setChecked(True)
    never.setEnabled(False)
    day, month = QRadioButton("Day first"), QRadioButton("Month first")
    day.setChecked(True)
    boxes = (off, on, never, day, month)
    group = QButtonGroup(day)
    group.addButton(day)
    group.addButton(month)
    for box in boxes:
        set_font(box, "body")
    first = row(
        _field("Filled", "Marta Kowalczyk"), _field("Empty", hint="Name or company"), focused, spacing=16
    )
    second = row(wrong, column(disabled, None), column(choice, None), spacing=16)
    return _section("Fields", first, second, row(*boxes, None, spacing=14))


def _chips() -> Card:
    filters = FilterBar(
        [Choice("a", "Everything", count=23), Choice("b", "Renewals", count=6), Choice("c", "Calls", count=6)]
    )
    views = Segments([Choice("list", "List", "list"), Choice("month", "Calendar", "month")], "month")
    chips = (
        Chip("3 days late", "danger", "error"),
        Chip("Due today", "warn", "alarm"),
        Chip("Paid", "ok", "check"),
        Chip("Our guess", "info", "bulb"),
        Chip("Draft"),
        Chip("Insurance", "accent"),
        Chip("Garage", "violet"),
        Plate("7KLM 204"),
        KeyHint("Ctrl K"),
    )
    kinds = [
        KindIcon.of_reminder(kind) for kind in ("policy", "service", "call", "payment", "quote", "birthday")
    ]
    people = (Avatar("MK", 34), Avatar("BB", 34, "info", is_square=True), CheckCircle("Done"))
    return _section(
        "Chips, status, kinds",
        row((filters, 1), views, spacing=6),
        row(*chips, None),
        row(*kinds, 6, *people, None),
    )


def _messages() -> Card:
    wrong = Banner(
        "danger",
        "Nothing was changed. Close it in Excel, then press Try again.",
        "The file is open in Excel",
        action="Try again",
    )
    late = Banner("warn", "Your last backup is 9 days old.", action="Back up now", can_close=True)
    done = Banner("ok", "487 customers are in. 12 rows need a look.", action="Show them")
    host = QWidget()
    host.setFixedHeight(62)
    toast = Toast(host)
    toast.tell("Renewed. Next reminder 15 Oct 2027.", can_undo=True)
    return _section("Messages", wrong, late, done, host)


class _Swatch(QWidget):
    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self.setMinimumWidth(96)
        self.setFixedHeight(54)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        paint.box(painter, QRectF(0, 0, self.width(), 26), 6, self._token, "border")
        paint.text(painter, QRectF(0, 28, self.width(), 14), self._token, "caption", "text_2", weight=500)
        paint.text(
            painter, QRectF(0, 41, self.width(), 13), theme.color(self._token).name(), "caption", "text_3"
        )


def _colours() -> Card:
    names = [
        "window",
        "surface",
        "surface_alt",
        "sunken",
        "hover",
        "selected",
        "border",
        "border_control",
        "border_strong",
        "text",
        "text_2",
        "text_3",
        "accent",
        "accent_soft",
        "danger",
        "danger_soft",
        "warn",
        "warn_soft",
        "ok",
        "ok_soft",
        "info",
        "info_soft",
        "violet",
        "violet_soft",
    ]
    grid = QGridLayout()
    grid.setSpacing(8)
    for place, name in enumerate(names):
        grid.addWidget(_Swatch(name), place // 6, place % 6)
    return _section("Colour", grid)


def _types() -> Card:
    sizes = (Label("Display 26", "display"), Label("Title 21", "title"), Label("Heading 17", "heading"))
    small = row(
        Label("Section 14", "section"),
        Label("Body 14"),
        Label("Small 13", "small", "2"),
        Label("Caption 12", "caption", "3"),
        None,
        spacing=14,
    )
    scripts = row(
        Label("客户 提醒 报价单"),
        Label("Клиент Напоминание"),
        Label("1,068.48  −51.95", tabular=True),
        None,
        spacing=14,
    )
    return _section("Type", *sizes, small, scripts)


def _menu() -> Card:
    opener = Button("Snooze", "alarm", tip="Remind me again (S)")
    opener.clicked.connect(lambda: open_snooze(opener))
    items = [NavItem("Today", "today"), NavItem("Customers", "people")]
    items[0].setChecked(True)
    items[0].set_count("9", "danger")
    items[1].set_count("482")
    for item in items:
        item.setMinimumWidth(190)
    return _section("Menu", row(opener, None), *items, None)


def open_snooze(below: QWidget) -> KeyMenu:
    """Open the popup that puts a reminder off."""
    menu = KeyMenu(SNOOZES, "Remind me again", below)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.open_below(below)
    return menu


def _rows() -> Card:
    view = TwoLineList(ACTIONS, name="Rows")
    rows = [each for each in samples.to_do(i18n.language()) if hasattr(each, "key")][:3]
    view.set_rows(rows)
    view.select_first()
    view.setFixedHeight(theme.px(58) * 3 + 4)
    return _section("Rows", view)


def _empty() -> Card:
    buttons = (Button("Look at the week", "calendar"), Button("Add reminder", "reminders"))
    sentence = "The next reminder is tomorrow: state inspection for Priya Nair."
    return _section(
        "Empty list", EmptyState("check_circle", "Nothing left for today", sentence, buttons, family="ok")
    )
