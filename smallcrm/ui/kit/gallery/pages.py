"""Parts of the kit put together as whole pages."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QFont, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QProgressBar,
    QWidget,
)

from smallcrm import i18n
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import (
    Button,
    Choice,
    FilterBar,
    IconButton,
    Tile,
)
from smallcrm.ui.kit.cards import Card, EmptyState, fact
from smallcrm.ui.kit.command_box import CommandBox, Request
from smallcrm.ui.kit.dialogs import Question
from smallcrm.ui.kit.drop_area import DropArea
from smallcrm.ui.kit.editors import ContactLine
from smallcrm.ui.kit.fields import SearchField
from smallcrm.ui.kit.forms import FieldKind, FieldSpec, RecordForm
from smallcrm.ui.kit.gallery import samples
from smallcrm.ui.kit.gallery.components import ACTIONS, SNOOZES
from smallcrm.ui.kit.labels import Avatar, Chip, ElidedLabel, Icon, KindIcon, Label, Plate
from smallcrm.ui.kit.layout import column, divider, pane, row, scrolling
from smallcrm.ui.kit.lists import DONE, TwoLineList
from smallcrm.ui.kit.menus import KeyMenu
from smallcrm.ui.kit.panels import PageHeader, PanelAction, SidePanel
from smallcrm.ui.kit.print_preview import PrintPreview
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.kit.search_button import SearchButton
from smallcrm.ui.kit.stepper import Stepper
from smallcrm.ui.kit.tables import (
    ColumnSpec,
    NameCell,
    RecordTable,
    RecordTableModel,
    Sort,
    TextCell,
    ThingCell,
    WhenCell,
)
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.timeline import Timeline, by_month
from smallcrm.ui.kit.toast import MessageBar


def today() -> QWidget:
    """Lay out a day: list, chips, side panel, toast."""
    rows = samples.to_do(i18n.language())
    view = TwoLineList(ACTIONS, name="Today")
    messages = MessageBar(view)
    view.set_rows(rows)
    view.select_first()
    view.acted.connect(lambda name, key, _area: _act(view, messages, name, key))
    head = PageHeader(
        "Wednesday, 18 November",
        "3 overdue  ·  6 for today  ·  14 in the next 7 days",
        (Button("Print list", "print"), Button("Add reminder", "reminders")),
    )
    filters = FilterBar(
        [
            Choice(name, name, count=count)
            for name, count in (
                ("Everything", 23),
                ("Renewals", 6),
                ("Service", 8),
                ("Calls", 6),
                ("Payments", 2),
                ("Birthdays", 1),
            )
        ]
    )
    look = row(
        Icon("bulb", 16, "text_3"),
        Label("Worth a look:", "small", "3"),
        Button("2 quotes waiting over a week ($4,820)", kind="link"),
        None,
        margins=(24, 6, 16, 6),
        spacing=6,
    )
    left = pane(
        column(
            head, pane(row((filters, 1), margins=(24, 0, 20, 8))), (view, 1), pane(look, "footer"), spacing=0
        )
    )
    page = pane(row((left, 1), _side(), spacing=0), "content")
    page.list = view
    page.messages = messages
    return page


def _act(view: TwoLineList, messages: MessageBar, name: str, key: object) -> None:
    if name == DONE:
        view.show_done(key)
        messages.tell("Done. Next one in 30 days.", can_undo=True)
    elif name == "snooze":
        menu = KeyMenu(SNOOZES, "Remind me again", view)
        menu.open_below(view.viewport(), view.visualRect(view.currentIndex()))


def _side() -> SidePanel:
    panel = SidePanel(size="peek_panel", name="Details")
    words = column(
        Label("Marta Kowalczyk", "heading"),
        Label("Customer since 2019  ·  3 things", "small", "2"),
        spacing=1,
    )
    head = QWidget()
    head.setLayout(
        row(
            Avatar("MK", 44),
            words,
            None,
            IconButton("open", "Open customer (Enter)"),
            margins=(20, 16, 14, 12),
            spacing=12,
        )
    )
    number = column(
        Label("(555) 010-4417", "heading"), Label("Mobile  ·  best after 4 pm", "caption", "3"), spacing=0
    )
    copy = IconButton("copy", "Copy the number (Ctrl+Shift+C)", is_framed=True)
    phone = Card(
        row(Icon("phone", 20, "accent_text"), number, None, copy, spacing=12), margins=(14, 9, 10, 9)
    )
    things = Card(
        _thing(
            "shield",
            "info",
            "Motor MC-204417",
            Chip("Ended 15 Nov", "danger"),
            "Harbor Mutual  ·  $612 a year",
        ),
        divider(),
        _thing("car", "violet", "Toyota RAV4, 2019", Plate("7KLM 204"), "Last service 12 Aug at 41,200 mi"),
        spacing=11,
    )
    money = Card(fact("Bought since 2019", "$4,386.20"), fact("Unpaid", "$0.00"), spacing=7)
    note = Banner(
        "note", "Likes a text first. Her daughter Ania drives the car too – ask if she should be added."
    )
    body = QWidget()
    body.setLayout(
        column(
            phone,
            2,
            Label("Renewing", "small_strong", "2"),
            things,
            2,
            Label("Before you call", "small_strong", "2"),
            note,
            2,
            Label("Money", "small_strong", "2"),
            money,
            None,
            margins=(20, 2, 20, 12),
        )
    )
    actions = (
        PanelAction(text="Renewed", icon="check", letter="D", is_primary=True, run=lambda: None),
        PanelAction(text="Log call", icon="call_check", letter="L", run=lambda: None),
        PanelAction(text="Snooze", icon="alarm", letter="S", run=lambda: None),
        PanelAction(text="New quote", icon="quote", letter="Q", run=lambda: None),
    )
    panel.show_item("marta", head, body, actions)
    return panel


def _thing(icon: str, family: str, title: str, mark: QWidget, second: str) -> QLayout:
    first = row((ElidedLabel(title, "body_strong", ""), 1), mark)
    return row(KindIcon(icon, family, 32), (column(first, ElidedLabel(second), spacing=1), 1), spacing=12)


class SampleProvider:
    """The sample people, repeated."""

    def __init__(self, language: str, count: int = 400) -> None:
        self._people = samples.PEOPLE[language]
        self._count = count

    def count(self) -> int:
        """Count the rows."""
        return self._count

    def ids(self, sort: Sort | None, limit: int | None = None, offset: int = 0) -> Sequence[int]:
        """List the ids in order."""
        ids = range(1, self._count + 1)
        ordered = ids[::-1] if sort and sort.is_descending else ids
        return ordered[offset : offset + (limit or self._count)]

    def rows(self, ids: Sequence[int]) -> Mapping[int, samples.Person]:
        """Fetch rows."""
        return {id_: self._people[(id_ - 1) % len(self._people)] for id_ in ids}


def sample_columns(language: str) -> tuple[ColumnSpec, ...]:
    """Make the columns of the sample table."""
    titles, none = samples.TITLES[language], samples.NO_STEP[language]
    widths = {"en": (208, 144, 250, 220), "zh": (190, 146, 236, 220), "ru": (214, 164, 264, 230)}[language]

    def name(person: samples.Person) -> NameCell:
        return NameCell(
            person.name, person.initials, person.is_company, "cash" if person.owes else "", person.owes
        )

    def next_step(person: samples.Person) -> WhenCell:
        return WhenCell(person.what or none, person.when, person.family)

    return (
        ColumnSpec(name="name", title=titles[0], cell=name, width=widths[0], sort="name", is_required=True),
        ColumnSpec(
            name="phone",
            title=titles[1],
            cell=lambda who: TextCell(who.phone, "text_2", tabular=True, is_whole=True),
            width=widths[1],
        ),
        ColumnSpec(
            name="things",
            title=titles[2],
            cell=lambda who: ThingCell(who.thing, who.icon, who.plate, who.more),
            width=widths[2],
        ),
        ColumnSpec(name="next", title=titles[3], cell=next_step, width=widths[3], sort="next"),
        ColumnSpec(name="city", title=titles[4], cell=lambda _: TextCell("Harbor Town"), is_optional=True),
    )


def table() -> QWidget:
    """Lay out a table of people."""
    language = i18n.language()
    model = RecordTableModel(sample_columns(language), SampleProvider(language), sort=Sort("name"))
    people = RecordTable(
        model, EmptyState("people", "Nobody fits this filter", "482 customers are hidden."), name="Customers"
    )
    people.select(4)
    model.tick([2, 3], is_on=True)
    head = PageHeader(
        "Customers",
        "482 customers",
        (
            SearchField("Filter this list"),
            Button("Import", "import"),
            IconButton("print", "Print this list (Ctrl+P)", is_framed=True),
        ),
    )
    options = IconButton("options", "Choose columns")
    menu = people.columns_menu(options)
    options.setMenu(menu)
    options.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
    filters = FilterBar(
        [
            Choice("a", "Everyone", count=482),
            Choice("b", "Due this month", count=38),
            Choice("c", "No next step", count=24),
        ]
    )
    bar = row((filters, 1), options, margins=(24, 0, 16, 10), spacing=6)
    page = pane(column(head, pane(bar), (people, 1), spacing=0), "content")
    page.table = people
    return page


def form() -> QWidget:
    """Lay out a form with every kind of field, and one that is only looked at."""
    values = {
        "name": "Marta Kowalczyk",
        "contacts": (
            ContactLine(kind="phone", value="(555) 010-4417", label="Mobile", is_preferred=True),
            ContactLine(kind="email", value="marta.k@example.com"),
        ),
        "price": 61200,
        "miles": Decimal(41200),
        "tags": ("Insurance", "Garage"),
        "news": True,
        "note": "Likes a text first. Her daughter Ania drives the car too.",
    }
    typed, shown = RecordForm(sample_fields(), lambda: samples.TODAY), RecordForm(sample_fields())
    for each in (typed, shown):
        each.set_values(values)
    typed.set_value("born", None)
    typed.editor("born").set_raw("next friday")
    typed.editor("mail").setText("marta@")
    typed.check()
    shown.set_read_only(True)
    both = QWidget()
    both.setLayout(row((typed, 1), (shown, 1), margins=(28, 20, 28, 20), spacing=40))
    page = pane(column(scrolling(both), spacing=0), "content")
    page.form = typed
    return page


def sample_fields() -> tuple[FieldSpec, ...]:
    """Make one field of every kind."""
    reach = (
        Choice("phone", "Phone", "phone"),
        Choice("email", "Email", "mail"),
        Choice("web", "Web", "link"),
    )
    status = (Choice("active", "Active"), Choice("dormant", "Dormant"))
    kind = FieldKind
    return (
        FieldSpec(name="name", label="Name", required="Add a name or a phone number."),
        FieldSpec(name="contacts", label="How to reach", kind=kind.CONTACTS, choices=reach),
        FieldSpec(name="born", label="Birthday", kind=kind.DATE, is_half=True),
        FieldSpec(name="price", label="Price a year", kind=kind.MONEY, currency="USD", is_half=True),
        FieldSpec(name="status", label="Status", kind=kind.CHOICE, choices=status, is_half=True),
        FieldSpec(name="miles", label="Mileage", kind=kind.NUMBER, unit="mi", is_half=True),
        FieldSpec(name="tags", label="Tags", kind=kind.TAGS, choices=(Choice("i", "Insurance"),)),
        FieldSpec(name="news", label="May we send news?", kind=kind.YES_NO),
        FieldSpec(name="photo", label="Photo", kind=kind.PICTURE),
        FieldSpec(
            name="note", label="Note", kind=kind.LONG_TEXT, section="More", hint="Read first, before a call."
        ),
        FieldSpec(name="mail", label="Billing email", kind=kind.EMAIL),
    )


def history() -> QWidget:
    """Lay out a timeline, steps, tiles, a place for files, progress."""
    story = Timeline(name="Timeline")
    story.set_rows(by_month(samples.happenings(), samples.TODAY))
    steps = Stepper(["File", "Columns", "Check", "Duplicates", "Done"], 1)
    tiles = row(
        Tile("Insurance", "shield", is_on=True), Tile("Cars", "car"), Tile("Homes", "home"), spacing=10
    )
    buttons = (
        Button("Choose a file", "folder", "primary", "big"),
        Button("Paste from Excel", "clipboard", size="big"),
    )
    drop = DropArea(
        "Import your spreadsheet",
        "Drag an Excel or CSV file here.\nWe show you every row before anything is saved.",
        lambda paths: "" if paths[0].suffix in (".xlsx", ".csv") else "This is no table.",
        buttons,
        foot=".xlsx   .xls   .ods   .csv   .vcf",
    )
    progress = ProgressPanel()
    bar = QProgressBar()
    bar.setRange(0, 38)
    bar.setValue(4)
    right = column(
        steps,
        tiles,
        (drop, 1),
        progress,
        SearchButton("Search name, phone, plate or policy…"),
        None,
        margins=(20, 16, 24, 20),
        spacing=16,
    )
    page = pane(row((story, 1), divider(is_vertical=True), (right, 1), spacing=0), "content")
    page.timeline = story
    progress.start("Reading customers.xlsx", at_once=True)
    progress.set_progress(212, 487, "Row 212: Coastal Plumbing Co.")
    return page


def box(gallery: QWidget) -> QWidget:
    """Show the command box over a page."""
    page = QFrame()
    page.setObjectName("content")
    page.setLayout(column(PageHeader("Any page", "Ctrl+K opens the box"), None))

    def ask(request: Request) -> None:
        wanted = [one for one in samples.FOUND if one.is_command or not request.commands_only]
        request.deliver(wanted if request.text in ("", "4417") else [])

    found = CommandBox(gallery, ask)
    page.box = found
    page.destroyed.connect(found.deleteLater)
    opener = Button("Open the box", "search", tip="Ctrl+K", on_click=lambda: found.open_box("4417"))
    asker = Button("Ask something", "question", on_click=lambda: question(gallery).open())
    page.layout().insertLayout(1, row(opener, asker, None, margins=(24, 0, 24, 0)))
    return page


def question(parent: QWidget) -> Question:
    """Make a question that cannot be taken back."""
    return Question(
        parent,
        "Remove all 60 sample customers?",
        "Your own 3 customers stay.",
        "Remove the sample",
        keep="Keep it",
        is_danger=True,
    )


def paper() -> QWidget:
    """Show a preview of paper."""
    preview = PrintPreview(name="Preview")
    preview.set_pdf(sample_pdf())
    page = pane(column((preview, 1), spacing=0), "content")
    page.preview = preview
    return page


def sample_pdf(pages: int = 3) -> bytes:
    """Make a PDF of a few pages."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        font = QFont(theme.families)
        font.setPixelSize(22)
        painter.setFont(font)
        painter.setPen(QColor(theme.color("paper_text")))
        painter.drawText(20, 40, f"Monthly customer report, page {number + 1}")
        for line in range(20):
            painter.fillRect(20, 80 + line * 28, 460 - line * 9, 8, theme.color("accent"))
    painter.end()
    buffer.close()
    return data.data()
