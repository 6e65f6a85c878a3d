"""Customers who were removed: brought back, or erased for good."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smallcrm import i18n
from smallcrm.db import undo
from smallcrm.db.reads.removed import Removed, removed
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.privacy import ask_to_erase
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.lists import Item, TwoLineList
from smallcrm.ui.kit.theme import theme

_WIDTH, _HEIGHT = 620, 360


class RemovedDialog(Dialog):
    """Who was removed, the last first. Enter brings back, Del erases for good."""

    def __init__(self, ctx: AppContext, parent: QWidget) -> None:
        super().__init__(
            parent,
            translate("Customers", "Recently removed"),
            translate("Customers", "They come back with everything that belonged to them."),
            width=_WIDTH,
        )
        self._ctx = ctx
        self._found: dict[int, Removed] = {}
        self.list = TwoLineList(has_circle=False, name=translate("Customers", "Recently removed"))
        self.list.setMinimumHeight(theme.px(_HEIGHT))
        self.list.opened.connect(lambda _: self.bring_back())
        self._empty = EmptyState("check_circle", translate("Customers", "Nobody was removed"))
        self.add(self.list)
        self.add(self._empty)
        self._back = self.add_button(
            translate("Customers", "Bring back"), "primary", self.bring_back, is_main=True
        )
        self._erase = self.add_button(translate("Customers", "Erase for good…"), on_click=self.erase)
        self.add_cancel(translate("Kit", "Close"))
        self.finished.connect(self.deleteLater)
        self.show_them()

    def open(self) -> None:
        """Show the list with the focus in it."""
        super().open()
        self.list.setFocus()

    def show_them(self) -> None:
        """Read the list again."""
        self._found = {each.step_id: each for each in removed(self._ctx.store)}
        self.list.set_rows([self._item(each) for each in self._found.values()])
        if self.list.current_key is None:
            self.list.select_first()
        self.list.setVisible(bool(self._found))
        self._empty.setVisible(not self._found)
        for button in (self._back, self._erase):
            button.setEnabled(bool(self._found))

    @property
    def current(self) -> Removed | None:
        """Those the list is on."""
        key = self.list.current_key
        return self._found.get(key) if isinstance(key, int) else None

    def bring_back(self) -> bool:
        """Bring those of the line back; the dialog stays open."""
        chosen = self.current
        if chosen is not None:
            with self._ctx.showing_errors():
                undo.undo(self._ctx.store, chosen.step_id)
                words = translate("Customers", "%n customer(s) brought back.", "", chosen.count)
                self._ctx.tell(words, can_undo=True)
            self.show_them()
        return False

    def erase(self) -> bool:
        """Ask, then wipe what is left of those of the line."""
        chosen = self.current
        if chosen is not None:
            ask_to_erase(self._ctx, self, _names(chosen), chosen.customer_ids, self.show_them)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.erase()
        else:
            super().keyPressEvent(event)

    def _item(self, each: Removed) -> Item:
        return Item(
            key=each.step_id,
            title=_names(each),
            second=translate("Customers", "Removed {day}").format(
                day=i18n.format_day(each.at.astimezone().date(), self._ctx.today, in_sentence=True)
            ),
            icon="person" if each.count == 1 else "people",
            right=translate("Customers", "%n customer(s)", "", each.count) if each.count > 1 else "",
        )


def _names(each: Removed) -> str:
    """Name those who were removed together, the first few of many."""
    named = i18n.active().join(each.names)
    more = each.count - len(each.names)
    if not more:
        return named
    return translate("Customers", "{names} and %n more", "", more).format(names=named)
