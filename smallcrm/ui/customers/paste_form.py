"""A pasted signature or address, and what was understood of it, before any of it is taken."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from smallcrm.domain.customer import ContactKind
from smallcrm.domain.pasted import Pasted, PastedDetail, read_pasted
from smallcrm.domain.record import dataclass
from smallcrm.headings import FileWords
from smallcrm.i18n import translate
from smallcrm.ui.asking import FormScroll, fit_height
from smallcrm.ui.kit.dialogs import WIDE, Dialog
from smallcrm.ui.kit.editors import ContactLine, TextEditor
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import clear, column, pane
from smallcrm.ui.kit.theme import set_font

_LEAST_LINES = 2
_LONGEST_SHOWN = 90


@dataclass(frozen=True, slots=True)
class Understood:
    """One thing that was understood: the field it belongs to, its value, and how it is said."""

    field: str
    value: Any
    words: str
    is_wanted: bool


def clipboard_block() -> str:
    """Return the clipboard's text if it is more than a word or two."""
    text = QGuiApplication.clipboard().text()
    lines = [line for line in text.splitlines() if line.strip()]
    return text if len(lines) >= _LEAST_LINES else ""


def understood(pasted: Pasted, present: Mapping[str, Any]) -> list[Understood]:
    """List what a form could take; what would replace something else is not ticked."""
    address = pasted.address
    texts = (
        ("name", translate("Customer form", "Name"), pasted.name),
        ("company", translate("Customer form", "Works for"), pasted.company),
        ("job_title", translate("Customer form", "Job title"), pasted.job_title),
        ("address", translate("Customer form", "Street and number"), address.street),
        ("city", translate("Customer form", "City"), address.city),
        ("region", translate("Customer form", "Region"), address.region),
        ("postal_code", translate("Customer form", "Postal code"), address.postal_code),
        ("country", translate("Customer form", "Country"), address.country),
        ("tax_id", translate("Customer form", "Tax number"), pasted.tax_id),
    )
    found = [_text(name, label, value, str(present.get(name) or "")) for name, label, value in texts if value]
    known = {line.value for line in present.get("contacts", ())}
    found += [_detail(each) for each in pasted.details if each.value not in known]
    if pasted.rest:
        label = translate("Customer form", "Note")
        found.append(Understood("note", pasted.rest, f"{label}: {_short(pasted.rest)}", is_wanted=True))
    return found


def _text(name: str, label: str, value: str, before: str) -> Understood:
    words = f"{label}: {_short(value)}"
    if before and before != value:
        instead = translate("Customer form", "instead of {value}").format(value=_short(before))
        return Understood(name, value, f"{words}  ({instead})", is_wanted=False)
    return Understood(name, value, words, is_wanted=True)


def _detail(each: PastedDetail) -> Understood:
    words = FileWords()
    kind = words.choice("contact_kind", each.kind.value)
    labels = "messenger" if each.kind is ContactKind.MESSENGER else "label"
    label = words.choice(labels, each.label)
    value = words.extension(each.value, each.extension) if each.extension else each.value
    said = f"{kind}: {value}" + (f"  ({label})" if label else "")
    line = ContactLine(kind=each.kind.value, value=each.value, label=label, extension=each.extension)
    return Understood("contacts", line, said, is_wanted=True)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


class PasteForm(Dialog):
    """The text above, what was understood below, each with a box to tick; `take` gets what is ticked."""

    def __init__(
        self,
        parent: QWidget,
        text: str,
        present: Mapping[str, Any],
        take: Callable[[Sequence[Understood]], object],
    ) -> None:
        super().__init__(
            parent,
            translate("Customer form", "Paste a signature or an address"),
            translate("Customer form", "Anything goes: an e-mail's signature, a card, a parcel's address."),
            width=WIDE,
        )
        self._present = present
        self._take = take
        self.boxes: list[tuple[QCheckBox, Understood]] = []
        self.text = TextEditor(translate("Customer form", "Paste or type here"))
        self.text.setAccessibleName(translate("Customer form", "What was pasted"))
        self._heading = Label("", "small_strong", "2")
        self._lines = column(spacing=4)
        self.add(self.text)
        self.add(self._heading)
        self.add(FormScroll(pane(self._lines)))
        self._fill = self.add_button(
            translate("Customer form", "Fill in"), "primary", self.fill_in, is_main=True
        )
        self.add_cancel()
        self.text.changed.connect(self._read)
        self.finished.connect(self.deleteLater)
        self.text.set_value(text)
        self._read()

    def open(self) -> None:
        """Show the form; with something pasted, Enter takes it."""
        super().open()
        fit_height(self)
        (self._fill if self.boxes else self.text).setFocus()

    def fill_in(self) -> None:
        """Hand on what is ticked."""
        self._take([each for box, each in self.boxes if box.isChecked()])

    def _read(self) -> None:
        found = understood(read_pasted(self.text.toPlainText()), self._present)
        clear(self._lines)
        self.boxes = []
        for each in found:
            box = QCheckBox(each.words.replace("&", "&&"))
            set_font(box, "body")
            box.setChecked(each.is_wanted)
            self._lines.addWidget(box)
            self.boxes.append((box, each))
        self._lines.addStretch(1)
        is_typed = bool(self.text.value())
        nothing = translate("Customer form", "Nothing is understood yet.") if is_typed else ""
        self._heading.setText(translate("Customer form", "What we understand") if found else nothing)
        self._fill.setEnabled(bool(found))
        if self.isVisible():
            fit_height(self)
