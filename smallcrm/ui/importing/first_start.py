"""The first start: one page, two questions: what do you look after, and where are your customers now?"""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smallcrm import i18n
from smallcrm.domain.changes import Changes
from smallcrm.i18n import translate
from smallcrm.services import asset_rules
from smallcrm.services.demo import shop as demo
from smallcrm.ui.context import AppContext
from smallcrm.ui.importing import files
from smallcrm.ui.kit.buttons import Button, Tile
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.drop_area import DropArea
from smallcrm.ui.kit.labels import Icon, KindIcon, Label
from smallcrm.ui.kit.layout import clear, column, pane, row, scrolling

WIDTH = 900
ORDER = ("general", "garage", "appliances", "insurance")
"""In which ready sets of rules are taken over: a later one replaces rules about the same dates."""


class FirstStartPage(QWidget):
    """Import a spreadsheet, try with sample data, or start with one customer.

    What is looked after chooses ready rules for reminders; they are taken over once one of the ways is
    chosen, and not for the sample, which is a garage and an insurance office by itself.
    """

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._place = column(spacing=0)
        self._trades: set[str] = set()
        self.setLayout(self._place)
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)

    def refresh(self, changes: Changes) -> None:
        """Go on to the day's work once somebody is there."""
        if changes.touches("customer") and self.isVisible() and self.ctx.store.customers.count():
            self.ctx.go("today")

    def _build(self) -> None:
        clear(self._place)
        headline = Label(translate("First start", "Let’s bring in your customers"), "display")
        sentence = Label(
            translate("First start", "It takes about five minutes. You can change everything later."),
            tone="2",
        )
        self.choose = Button(
            translate("First start", "Choose a file"), "folder", "primary", "big", on_click=self._choose
        )
        self.paste = Button(
            translate("First start", "Paste from Excel"), "clipboard", size="big", on_click=self._paste
        )
        self.drop = DropArea(
            translate("First start", "Import your spreadsheet"),
            translate(
                "First start",
                "Drag an Excel or CSV file here.\nWe show you every row before anything is saved.",
            ),
            files.check,
            (self.choose, self.paste),
            foot=".xlsx   .xls   .ods   .csv   .vcf",
        )
        self.drop.dropped.connect(self._take)
        self.drop.watch(self)
        self.sample = Button(translate("First start", "Open the sample"), on_click=self._open_sample)
        self.one = Button(translate("First start", "Add a customer"), on_click=self._add_one)
        offers = column(
            self._offer(
                "people", "violet", translate("First start", "Try with sample data"),
                translate(
                    "First start", "A made-up garage and insurance office, 60 customers. Undo takes it away."
                ),
                self.sample,
            ),
            self._offer(
                "person_add", "info", translate("First start", "Start with one customer"),
                translate(
                    "First start", "Type a name and a phone number. That is enough for the first reminder."
                ),
                self.one,
            ),
            spacing=12,
        )  # fmt: skip
        self.drop.setMinimumHeight(300)
        foot = row(
            None,
            Icon("lock", 16, "text_3"),
            Label(
                translate("First start", "Everything stays on this PC. No account, no internet."),
                "small",
                "2",
            ),
            20,
            Icon("history", 16, "text_3"),
            Label(translate("First start", "Used smallcrm before?"), "small", "2"),
            Button(
                translate("First start", "Bring back a backup"),
                kind="link",
                on_click=lambda: self.ctx.go("settings", "backup"),
            ),
            None,
        )
        middle = pane(
            column(
                None,
                row(None, headline, None),
                row(None, sentence, None),
                18,
                *self._first_question(),
                14,
                self._asked("2", translate("First start", "Where are your customers now?")),
                row((self.drop, 3), (pane(offers), 2), spacing=12),
                14,
                foot,
                None,
                margins=(32, 24, 32, 24),
                spacing=6,
            )
        )
        middle.setMaximumWidth(WIDTH + 64)
        self._place.addWidget(scrolling(pane(row(middle))))
        self.setFocusProxy(self.choose)

    def _first_question(self) -> list[QHBoxLayout]:
        asked = self._asked(
            "1",
            translate("First start", "What do you look after for them?"),
            translate("First start", "Pick all that fit. This sets up the right reminders."),
        )
        words = {
            "insurance": ("shield", translate("First start", "Insurance")),
            "garage": ("car", translate("First start", "Cars")),
            "appliances": ("temp", translate("First start", "Appliances")),
            "general": ("box", translate("First start", "Something else")),
        }
        self.tiles = {}
        for name, (icon, text) in words.items():
            tile = Tile(text, icon, is_on=name in self._trades)
            tile.toggled.connect(lambda is_on, name=name: self._pick(name, is_on=is_on))
            self.tiles[name] = tile
        return [asked, row(*((tile, 1) for tile in self.tiles.values()), spacing=10)]

    @staticmethod
    def _asked(number: str, question: str, hint: str = "") -> QHBoxLayout:
        return row(
            Label(number, "section", "accent"),
            Label(question, "section"),
            *([Label(hint, "small", "2")] if hint else []),
            None,
        )

    def _pick(self, name: str, *, is_on: bool) -> None:
        if is_on:
            self._trades.add(name)
        else:
            self._trades.discard(name)

    def _take_rules(self) -> None:
        """Take over the rules of what was picked; of two about the same date the stricter, named last."""
        for name in ORDER:
            if name in self._trades:
                asset_rules.take_set(self.ctx.store, name, today=self.ctx.today)
        self._trades.clear()

    def _offer(self, icon: str, family: str, title: str, sentence: str, button: Button) -> Card:
        words = column(
            Label(title, "body_strong"), Label(sentence, "small", "2", wrap=True), None, row(button, None)
        )
        return Card(row(column(KindIcon(icon, family, 40), None), (words, 1), spacing=14))

    def _choose(self) -> None:
        paths = files.choose(self, self.ctx)
        if paths:
            self._take(paths)

    def _paste(self) -> None:
        with self.ctx.showing_errors():
            self._take_rules()
            self.ctx.go("importing", files.pasted())

    def _take(self, paths: list[Path]) -> None:
        with self.ctx.showing_errors():
            self._take_rules()
            self.ctx.go("importing", paths)

    def _add_one(self) -> None:
        with self.ctx.showing_errors():
            self._take_rules()
            self.ctx.open_form("customer")

    def _open_sample(self) -> None:
        self.sample.setEnabled(False)
        job = self.ctx.jobs.start(demo.demo, customers=60, language=i18n.language(), today=self.ctx.today)
        job.refused.connect(self.ctx.refused)
        for ending in (job.done, job.refused, job.failed, job.cancelled):
            ending.connect(lambda *_: self.sample.setEnabled(True))
