"""The note about a customer, written where it is read. It saves itself a moment after the last key."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from smallcrm.i18n import translate
from smallcrm.services import customers
from smallcrm.ui.context import AppContext
from smallcrm.ui.drafts import Drafts
from smallcrm.ui.kit.editors import TextEditor
from smallcrm.ui.kit.labels import Icon, Label
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.theme import theme

SAVES_AFTER_MS = 1_500
_FEWEST_LINES, _MOST_LINES = 1, 12


class NoteCard(QFrame):
    """Amber, with an editor in it. Each rest in the typing is one step; until then a draft keeps it."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.setProperty("banner", "note")
        self._ctx = ctx
        self._customer_id = 0
        self._saved = ""
        self._drafts: Drafts | None = None
        self._timer = QTimer(self, singleShot=True, interval=SAVES_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self.edit = _NoteEditor()
        self.edit.changed.connect(self._typed)
        self.edit.installEventFilter(self)
        self._state = Label("", "caption", "3")
        self._state.hide()
        self.setLayout(
            row(
                column(4, Icon("note", 16, "warn_text"), None),
                (column(self.edit, self._state, spacing=2), 1),
                margins=(14, 8, 10, 8),
                spacing=8,
            )
        )
        self.say()

    def say(self) -> None:
        """Put the words of the active language on it."""
        self.edit.setPlaceholderText(translate("Customer page", "What to know before calling"))
        self.edit.setAccessibleName(translate("Customer page", "Note"))
        self._show_state()

    @property
    def is_typed_into(self) -> bool:
        """Whether there is something that is not saved yet."""
        return self.edit.value() != self._saved

    def show_note(self, customer_id: int, note: str) -> None:
        """Show the note of a customer; what is being typed stays, and what a dead program left comes back."""
        if customer_id != self._customer_id:
            self.leave()
            self._customer_id, self._saved = customer_id, note
            self._put(note)
            self._drafts = Drafts(self._ctx, f"note-{customer_id}", self._draft, self)
            self._take_draft(note)
        elif not self.is_typed_into or self.edit.value() == note:
            self._saved = note
            if self.edit.value() != note:
                self._put(note)
        self._show_state()

    def save(self) -> None:
        """Save what is typed now as a step."""
        self._timer.stop()
        if not self.is_typed_into or not self._customer_id:
            return
        text = self.edit.value()
        with self._ctx.showing_errors():
            self._saved, before = text, self._saved
            try:
                customers.set_note(self._ctx.store, self._customer_id, text)
            except BaseException:
                self._saved = before  # not saved: the draft stays, and the next rest tries again
                raise
            if self._drafts is not None:
                self._drafts.drop()
        self._show_state()

    def leave(self) -> None:
        """Save and let go of the customer on show."""
        self.save()
        if self._drafts is not None:
            if self.is_typed_into:
                self._drafts.keep()
            self._drafts.deleteLater()
            self._drafts = None
        self._customer_id = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.save()
        return False

    def _typed(self) -> None:
        if self.is_typed_into:
            self._timer.start()
            if self._drafts is not None:
                self._drafts.touch()
        self._show_state()

    def _draft(self) -> dict[str, Any]:
        return {"before": self._saved, "text": self.edit.toPlainText()} if self.is_typed_into else {}

    def _take_draft(self, note: str) -> None:
        found = self._drafts.found() if self._drafts is not None else None
        if found is None:
            return
        text, before = str(found.typed.get("text", "")), str(found.typed.get("before", ""))
        if before != note and note not in text:
            # Somebody wrote another note since: both are kept.
            text = f"{note}\n{text}"
        self._put(text)
        self._timer.start()

    def _put(self, text: str) -> None:
        self.edit.blockSignals(True)
        self.edit.set_value(text)
        self.edit.blockSignals(False)
        self.edit.rescale()

    def _show_state(self) -> None:
        self._state.setText(translate("Customer page", "Saves itself in a moment"))
        self._state.setVisible(self.is_typed_into)


class _NoteEditor(TextEditor):
    """An editor without a frame of its own, as high as what is written."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("note")
        self.setAcceptDrops(False)  # a file dropped here is the page's to keep

    def rescale(self) -> None:
        lines = max(_FEWEST_LINES, round(self.document().size().height()))
        policy = Qt.ScrollBarPolicy
        is_long = lines > _MOST_LINES
        self.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if is_long else policy.ScrollBarAlwaysOff)
        self.setFixedHeight(min(lines, _MOST_LINES) * theme.line("body") + 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rescale()
