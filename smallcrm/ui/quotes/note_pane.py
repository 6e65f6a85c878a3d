"""What stands under the lines of a quote: a note and the terms, written or taken from those kept."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm.domain.record import dataclass
from smallcrm.domain.selling import TextBlock, TextKind
from smallcrm.i18n import translate
from smallcrm.services import selling
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice, Segments
from smallcrm.ui.kit.editors import TextEditor
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.layout import column, row


@dataclass(frozen=True, slots=True)
class Texts:
    """What is written: the note and the terms."""

    note: str
    terms: str


class NotePane(QWidget):
    """Two texts behind a switch. `changed` is every key; `language` is that of the paper."""

    changed = Signal()

    def __init__(self, ctx: AppContext, language: Callable[[], str]) -> None:
        super().__init__()
        self._ctx = ctx
        self._language = language
        self._which = Segments(
            [Choice(TextKind.NOTE.value, ""), Choice(TextKind.TERMS.value, "")], TextKind.NOTE.value
        )
        self._which.chosen.connect(self._switch)
        self.note, self.terms = TextEditor(), TextEditor()
        for editor in (self.note, self.terms):
            editor.changed.connect(self.changed)
        self._use = Button("", "bulb", "quiet", "small", on_click=self.offer)
        self.setLayout(
            column(
                row(self._which, None, spacing=0),
                self.note,
                self.terms,
                row(self._use, None, spacing=0),
                None,
                spacing=6,
            )
        )
        self.terms.hide()
        self.say()

    def say(self) -> None:
        """Put the words of the active language on it."""
        note, terms = translate("Quotes", "Note on the quote"), translate("Quotes", "Terms")
        self._which.set_texts({TextKind.NOTE.value: note, TextKind.TERMS.value: terms})
        self._which.setAccessibleName(translate("Quotes", "Texts on the quote"))
        self.note.setAccessibleName(note)
        self.terms.setAccessibleName(terms)
        self._say_use()

    def _say_use(self) -> None:
        is_note = self._kind is TextKind.NOTE
        words = translate("Quotes", "Use a saved note") if is_note else translate("Quotes", "Use saved terms")
        self._use.setText(words)

    @property
    def _kind(self) -> TextKind:
        return TextKind(self._which.current or TextKind.NOTE.value)

    @property
    def texts(self) -> Texts:
        """What is written now."""
        return Texts(self.note.raw(), self.terms.raw())

    def show_texts(self, note: str, terms: str) -> None:
        """Show what a quote says, without saying that it changed."""
        for editor, text in ((self.note, note), (self.terms, terms)):
            if editor.raw() != text:
                blocked = editor.blockSignals(True)
                editor.setPlainText(text)
                editor.blockSignals(blocked)
                editor.rescale()

    def set_locked(self, is_locked: bool) -> None:
        """Let the texts be read only."""
        self.note.set_read_only(is_locked)
        self.terms.set_read_only(is_locked)
        self._use.setHidden(is_locked)

    def _switch(self, key: str) -> None:
        self.note.setVisible(key == TextKind.NOTE.value)
        self.terms.setHidden(key == TextKind.NOTE.value)
        self._say_use()

    def blocks(self) -> list[TextBlock]:
        """List the kept texts of this kind in the paper's language."""
        found = self._ctx.store.text_blocks.where(
            "kind = :kind AND language IN ('', :language)",
            order="name",
            kind=self._kind.value,
            language=self._language(),
        )
        return list(found)

    def offer(self) -> None:
        """Offer the kept texts, and to keep the one written now."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for block in self.blocks():
            action = menu.addAction(block.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, block=block: self.take(block))
        if not menu.isEmpty():
            menu.addSeparator()
        editor = self.note if self._kind is TextKind.NOTE else self.terms
        keep = menu.addAction(translate("Quotes", "Keep this text for other quotes…"), self._ask_name)
        keep.setEnabled(bool(editor.value()))
        menu.popup(self._use.mapToGlobal(QPoint(0, self._use.height() + 2)))

    def take(self, block: TextBlock) -> None:
        """Put a kept text under what is written."""
        editor = self.note if block.kind is TextKind.NOTE else self.terms
        editor.setPlainText("\n".join(filter(None, (editor.value(), block.text))))
        editor.setFocus()

    def _ask_name(self) -> None:
        kind = self._kind
        text = (self.note if kind is TextKind.NOTE else self.terms).value()

        def take(values: dict[str, Any]) -> None:
            language = self._language() if values["here"] else ""
            selling.keep_text(
                self._ctx.store, TextBlock(kind=kind, name=values["name"], language=language, text=text)
            )
            self._ctx.tell(translate("Quotes", "Kept for other quotes."), can_undo=True)

        ask_form(
            self._ctx,
            self,
            title=translate("Quotes", "Keep this text"),
            fields=[
                FieldSpec(
                    name="name",
                    label=translate("Quotes", "Name"),
                    required=translate("Quotes", "Give it a name to find it by."),
                ),
                FieldSpec(
                    name="here",
                    label=translate("Quotes", "Only for quotes in this language"),
                    kind=FieldKind.YES_NO,
                ),
            ],
            values={"name": text.split("\n")[0][:40], "here": True},
            verb=translate("Quotes", "Keep"),
            take=take,
        )
