"""The copies of the customers' file: make one, bring one back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm import i18n
from smallcrm.db.backup import Backup
from smallcrm.domain.changes import Changes
from smallcrm.i18n import translate
from smallcrm.services import maintenance
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.dialogs import ask
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.lists import Group, Item, RowAction, TwoLineList
from smallcrm.ui.settings.list_section import laid_out

REASONS: dict[str, Callable[[], str]] = {
    "day": lambda: translate("Settings", "Copy of the day"),
    "hand": lambda: translate("Settings", "Made by hand"),
    "import": lambda: translate("Settings", "Before an import"),
    "merge": lambda: translate("Settings", "Before joining customers"),
    "update": lambda: translate("Settings", "Before an update"),
    "restore": lambda: translate("Settings", "Before bringing a copy back"),
}


class BackupSection(QWidget):
    """The copies of the file: make one, bring one back."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._title = Label("", "title")
        self._where = Label("", "small", "2", wrap=True, is_selectable=True)
        self._now = Button("", "shield_ok", "primary", on_click=self.back_up)
        self._from_file = Button("", "folder", on_click=self._choose_file)
        self._copies = TwoLineList((RowAction(name="restore", text="", icon="history"),), has_circle=False)
        self._copies.acted.connect(lambda _name, key, _area: self.bring_back(key))
        self._copies.opened.connect(self.bring_back)
        self.setLayout(
            laid_out(self._title, self._where, row(self._now, self._from_file, None), self._copies)
        )
        self.setFocusProxy(self._copies)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(translate("Settings", "Backup and safety"))
        self._where.setText(
            translate(
                "Settings", "Your customers are in {file}. A copy is made every day and before each import."
            ).format(file=self.ctx.store.path)
        )
        self._now.setText(translate("Settings", "Back up now"))
        self._from_file.setText(translate("Settings", "Bring back from a file…"))
        self._copies.actions_of_rows = (
            RowAction(name="restore", text=translate("Settings", "Bring this one back"), icon="history"),
        )
        self._copies.setAccessibleName(translate("Settings", "Copies"))
        self.refresh(Changes())

    def refresh(self, changes: Changes) -> None:
        """List the copies there are."""
        found = maintenance.backups(self.ctx.store)
        rows: list[Group | Item] = [Group(title=translate("Settings", "Copies"), count=len(found))]
        self._copies.set_rows([*rows, *(self._item(made) for made in found)])

    def _item(self, made: Backup) -> Item:
        at = made.made_at.astimezone()
        when = f"{i18n.format_date(at.date(), 'medium')}  ·  {i18n.format_time(at.time())}"
        count = translate("Settings", "%n customer(s)", "", made.counts.get("customer", 0))
        return Item(
            key=str(made.path),
            title=when,
            second=f"{REASONS[made.reason]()}  ·  {count}",
            icon="shield_ok",
            family="ok",
        )

    def back_up(self) -> None:
        """Make a copy now."""
        with self.ctx.showing_errors():
            maintenance.make_backup(self.ctx.store)
            self.ctx.tell(translate("Settings", "Backed up, and the copy is checked."))
            self.refresh(Changes())

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("Settings", "Bring back from a file…"),
            str(self.ctx.store.path.parent),
            "smallcrm (*.db)",
        )
        if name:
            self.bring_back(name)

    def bring_back(self, copy: str) -> None:
        """Put a copy in place of the present file, which becomes a copy itself."""
        if not ask(
            self,
            translate("Settings", "Bring this copy back?"),
            translate("Settings", "What is there now is kept as a copy of its own first."),
            translate("Settings", "Bring it back"),
        ):
            return
        with self.ctx.showing_errors():
            maintenance.restore(self.ctx.store.path, Path(copy), now=self.ctx.now())
            self.ctx.changed.emit(Changes())
            self.ctx.tell(translate("Settings", "The copy is back."))
            self.refresh(Changes())
