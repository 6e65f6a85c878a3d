"""The places of the window at its left: where one is, what waits there, when the last copy was made."""

from datetime import datetime

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smallcrm import i18n
from smallcrm.db.reads.counts import Counts
from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.buttons import NavItem
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.layout import column
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.places import PLACES

FRESH_DAYS, OLD_DAYS = 3, 7
"""A copy is fresh up to so many days, and old after so many."""


_UNDER = {
    "customer": "customers",
    "deal": "pipeline",
    "quote": "quotes",
    "products": "sales",
    "call_list": "call_lists",
    "call_results": "call_lists",
}
"""Pages that lie under a place of the navigation."""


class Navigation(QWidget):
    """One item for each place that belongs to a group; `chosen` gives a place and what to show there."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.items: dict[str, NavItem] = {}
        self.backup = BackupLine()
        self.backup.clicked.connect(lambda: self.chosen.emit("settings", "backup"))
        self._is_narrow = False
        self._place = ""
        layout = column(margins=(0, 4, 0, 10), spacing=1)
        group = 0
        for place in PLACES:
            if place.group is None:
                continue
            if place.group != group:
                group = place.group
                layout.addSpacing(13) if group < 3 else layout.addStretch(1)
            item = self.items[place.key] = NavItem("", place.icon)
            item.clicked.connect(lambda _=False, key=place.key: self._choose(key))
            layout.addWidget(item)
        layout.addWidget(self.backup)
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.rescale()
        self.say()

    def say(self) -> None:
        """Put the words of the active language on the places."""
        for place in PLACES:
            if place.key in self.items:
                self.items[place.key].set_text(place.words)
        self.setAccessibleName(translate("Window", "Places"))

    def show_place(self, key: str) -> None:
        """Mark where one is; a customer's page lies under the customers."""
        self._place = _UNDER.get(key, key)
        for name, item in self.items.items():
            item.setChecked(name == self._place)

    def show_counts(self, counts: Counts) -> None:
        """Show how much waits, and how many customers there are."""
        catalogue = i18n.active()
        pressing = catalogue.format_number(counts.pressing) if counts.pressing else ""
        self.items["today"].set_count(pressing, "danger" if pressing else "")
        self.items["reminders"].set_count(
            catalogue.format_number(counts.reminders) if counts.reminders else ""
        )
        self.items["quotes"].set_count(catalogue.format_number(counts.quotes) if counts.quotes else "")
        self.items["pipeline"].set_count(catalogue.format_number(counts.deals) if counts.deals else "")
        self.items["customers"].set_count(catalogue.format_number(counts.customers))

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icons only, or the names as well."""
        self._is_narrow = is_narrow
        for item in (*self.items.values(), self.backup):
            item.set_narrow(is_narrow)
        self.rescale()

    def rescale(self) -> None:
        """Take the width of the present text size."""
        self.setFixedWidth(theme.size("nav_width_collapsed" if self._is_narrow else "nav_width"))

    def focus_here(self) -> None:
        """Put the focus on the place one is at."""
        from PySide6.QtCore import Qt

        item = self.items.get(self._place) or next(iter(self.items.values()))
        item.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, key: str) -> None:
        # A click on the place one is at unticks it.
        self.items[key].setChecked(True)
        self.chosen.emit(key, None)


class BackupLine(NavItem):
    """When the last copy was made: green while it is fresh, amber when it is old or there is none."""

    def __init__(self) -> None:
        super().__init__("", "shield_ok")
        self.setCheckable(False)
        self._tone = "text_3"

    def show_backup(self, made_at: datetime | None, now: datetime, *, is_needed: bool) -> None:
        """Say when; without customers there is nothing to copy and nothing to warn of."""
        if made_at is None:
            self._tone = "warn" if is_needed else "text_3"
            self.set_text(translate("Window", "No backup yet"))
            return
        made, today = made_at.astimezone(), now.astimezone().date()
        days = (today - made.date()).days
        self._tone = "ok" if days <= FRESH_DAYS else "warn" if days > OLD_DAYS else "text_2"
        if days == 0:
            words = translate("Window", "Backed up today, {time}").format(time=i18n.format_time(made.time()))
        else:
            words = translate("Window", "Backed up: {day}").format(
                day=i18n.format_day(made.date(), today, in_sentence=True)
            )
        self.set_text(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect()).adjusted(10, 1, -10, -1)
        middle = area.center().y()
        if self.underMouse():
            paint.box(painter, area, 7, "pressed")
        if self.property("kbd"):
            paint.box(painter, area, 7, edge="focus", thickness=2)
        left = area.center().x() - 8 if self._is_narrow else area.left() + 14
        paint_icon(painter, self._icon, QRectF(left, middle - 8, 16, 16), self._tone, is_filled=True)
        if not self._is_narrow:
            words = QRectF(area.left() + 38, area.top(), area.width() - 40, area.height())
            paint.text(painter, words, self.text(), "caption", "text_2")
