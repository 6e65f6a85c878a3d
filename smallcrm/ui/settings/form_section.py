"""A part of the settings that is one form; whatever changes in it is kept at once."""

from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from smallcrm.domain.changes import Changes
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.forms import FieldSpec, RecordForm
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import clear, column, pane, scrolling

SAVE_AFTER_MS = 600
FORM_WIDTH = 620


class FormSection(QWidget):
    """A form whose changes are saved a moment after the last key; made anew in another language.

    `SHOWN` names the tables its values come from.
    """

    SHOWN: tuple[str, ...] = ("profile",)

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self._place = column(spacing=0)
        self.setLayout(self._place)
        self._build({})

    def title(self) -> str:
        """Name the section above its form."""
        raise NotImplementedError

    def fields(self) -> list[FieldSpec]:
        """List the fields in the active language."""
        raise NotImplementedError

    def stored(self) -> dict[str, Any]:
        """Read what the fields show."""
        raise NotImplementedError

    def store(self, values: dict[str, Any]) -> None:
        """Keep what was chosen."""
        raise NotImplementedError

    def below(self) -> list[QWidget]:
        """Make what stands under the form and is no part of it."""
        return []

    def _build(self, draft: dict[str, Any]) -> None:
        clear(self._place)
        self.form = RecordForm(self.fields())
        self.form.setMaximumWidth(FORM_WIDTH)
        self.form.set_values(self.stored())
        if draft:
            self.form.restore_draft(draft)
        self.form.changed.connect(lambda _: self._timer.start())
        items = (Label(self.title(), "title"), 12, self.form, *self.below(), None)
        inner = column(*items, margins=(32, 22, 32, 22))
        self._place.addWidget(scrolling(pane(inner)))
        self.setFocusProxy(self.form)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._build(self.form.draft())
        super().changeEvent(event)

    def save(self) -> None:
        """Keep what was chosen now."""
        self._timer.stop()
        if self.form.is_dirty and not self.form.problems:
            with self.ctx.showing_errors():
                self.store(self.form.values())
                self.form.set_values(self.stored())

    def refresh(self, changes: Changes) -> None:
        """Show what was changed elsewhere, unless somebody is typing."""
        if changes.touches(*self.SHOWN) and not self.form.is_dirty:
            self.form.set_values(self.stored())
