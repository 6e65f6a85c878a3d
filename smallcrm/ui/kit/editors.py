"""What a form is filled in with: one widget per kind of value.

Every editor has `changed`, `value` and `set_value` in the kind's own type, and `raw` and `set_raw` as
plain JSON, so that half a word typed into a number survives in a draft. `problem` says what cannot be
understood. Those made of a changing number of widgets name them in `parts` and announce `rebuilt`. What
the values mean is the form's and the page's concern.
"""

import base64
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QCompleter,
    QFileDialog,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.buttons import Button, Choice, IconButton
from smallcrm.ui.kit.drop_area import DropWatch
from smallcrm.ui.kit.fields import ChoiceField, DayField
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.layout import FlowLayout, column, row
from smallcrm.ui.kit.theme import restyle, set_font, theme
from smallcrm.ui.kit.tips import set_tip

_LARGEST_PICTURE = 512
"""Longest side kept of a photo or logo, in pixels: sharp on paper at 4 cm, small in the file."""


class LineEditor(QLineEdit):
    """One line, read into a value and written from it; plain text without `read`.

    `suffix` stands at the right inside the field: a currency, a unit.
    """

    changed = Signal()

    def __init__(
        self,
        read: Callable[[str], Any] | None = None,
        write: Callable[[Any], str] = str,
        *,
        unread: str = "",
        hint: str = "",
        suffix: str = "",
    ) -> None:
        super().__init__()
        self._read = read
        self._write = write
        self._unread = unread
        self._suffix = suffix
        self.setPlaceholderText(hint)
        set_font(self, "body", tabular=read is not None)
        if suffix:
            self.setTextMargins(0, 0, round(paint.width(suffix, "small")) + 8, 0)
        self.textEdited.connect(lambda _: self.changed.emit())
        self.editingFinished.connect(self._tidy)

    def value(self) -> Any:
        text = self.text().strip()
        if self._read is None:
            return text
        return self._read(text) if text else None

    def set_value(self, value: Any) -> None:
        self.setText("" if value is None else self._write(value))
        self.setCursorPosition(0)

    def raw(self) -> str:
        return self.text()

    def set_raw(self, raw: Any) -> None:
        self.setText(str(raw))

    def problem(self) -> str:
        is_unread = self._read is not None and bool(self.text().strip()) and self.value() is None
        return self._unread if is_unread else ""

    def set_read_only(self, is_read_only: bool) -> None:
        self.setReadOnly(is_read_only)
        restyle(self, read_only=is_read_only)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._suffix:
            painter = QPainter(self)
            place = QRectF(self.rect()).adjusted(0, 0, -11, 0)
            paint.text(painter, place, self._suffix, "small", "text_3", align=paint.RIGHT)

    def _tidy(self) -> None:
        if self._read is not None and not self.isReadOnly() and (value := self.value()) is not None:
            self.setText(self._write(value))


class TextEditor(QPlainTextEdit):
    """Several lines; the field grows with them, from three to ten. Tab goes on to the next field."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, hint: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        set_font(self, "body")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._follow)
        self.rescale()

    def value(self) -> str:
        return self.toPlainText().strip()

    def set_value(self, value: Any) -> None:
        self.setPlainText(value or "")

    def raw(self) -> str:
        return self.toPlainText()

    def set_raw(self, raw: Any) -> None:
        self.setPlainText(str(raw))

    def problem(self) -> str:
        return ""

    def set_read_only(self, is_read_only: bool) -> None:
        self.setReadOnly(is_read_only)
        restyle(self, read_only=is_read_only)

    def rescale(self) -> None:
        """Take the height of what is written."""
        lines = max(3, min(10, round(self.document().size().height())))
        self.setFixedHeight(lines * theme.line("body") + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self.rescale()
        self.changed.emit()


class DayEditor(DayField):
    """A day, typed in any form or picked."""

    def value(self) -> date | None:
        return self.day

    def set_value(self, value: Any) -> None:
        self.set_day(value)

    def raw(self) -> str:
        return self.edit.text()

    def set_raw(self, raw: Any) -> None:
        self.set_text(str(raw))

    def problem(self) -> str:
        return "" if self.is_understood else translate("Kit", "Write a day, like 20 Nov 2026.")


class ChoiceEditor(ChoiceField):
    """One of several."""

    changed = Signal()

    def __init__(self, choices: Iterable[Choice]) -> None:
        super().__init__(choices)
        self.activated.connect(lambda _: self.changed.emit())

    def value(self) -> str:
        return self.key

    def set_value(self, value: Any) -> None:
        self.choose("" if value is None else str(value))

    def raw(self) -> str:
        return self.key

    def set_raw(self, raw: Any) -> None:
        self.choose(str(raw))

    def problem(self) -> str:
        return ""

    def set_read_only(self, is_read_only: bool) -> None:
        look_only(self, is_read_only)


class YesNoEditor(QCheckBox):
    """A box to tick, with its own label."""

    changed = Signal()

    def __init__(self, label: str) -> None:
        super().__init__(label.replace("&", "&&"))
        set_font(self, "body")
        self.clicked.connect(lambda _: self.changed.emit())

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: Any) -> None:
        self.setChecked(bool(value))

    def raw(self) -> bool:
        return self.isChecked()

    def set_raw(self, raw: Any) -> None:
        self.setChecked(bool(raw))

    def problem(self) -> str:
        return ""

    def set_read_only(self, is_read_only: bool) -> None:
        look_only(self, is_read_only)


class TagsEditor(QFrame):
    """Words that are put on and taken off: Enter or a comma adds one, Backspace takes the last off."""

    changed = Signal()
    rebuilt = Signal()

    def __init__(self, suggestions: Sequence[str] = (), *, name: str = "", hint: str = "") -> None:
        super().__init__()
        self.setObjectName("tags")
        self.setAccessibleName(name)
        self._tags: list[str] = []
        self._is_read_only = False
        self._flow = FlowLayout(self, spacing=5)
        self._flow.setContentsMargins(6, 4, 6, 4)
        self.edit = QLineEdit()
        self.edit.setObjectName("tagline")
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(hint or translate("Kit", "Add a tag"))
        self.edit.setMinimumWidth(theme.px(90))
        set_font(self.edit, "body")
        self.edit.installEventFilter(self)
        self.edit.textEdited.connect(self._typed)
        self._flow.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self._complete(suggestions)

    def value(self) -> tuple[str, ...]:
        return tuple(self._tags)

    def set_value(self, value: Any) -> None:
        self._show(list(value or ()))
        self.edit.clear()

    def raw(self) -> list[str]:
        typed = self.edit.text().strip()
        return [*self._tags, typed] if typed else list(self._tags)

    def set_raw(self, raw: Any) -> None:
        self.set_value(raw)

    def problem(self) -> str:
        return ""

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self.edit.setHidden(is_read_only)
        restyle(self, read_only=is_read_only)
        self._show(self._tags)

    def add(self, tag: str) -> None:
        """Put a tag on, as typing it does; one that is on already stays as it is."""
        tag = " ".join(tag.split())
        self.edit.clear()
        if tag and tag.casefold() not in (each.casefold() for each in self._tags):
            self._show([*self._tags, tag])
            self.changed.emit()

    def remove(self, tag: str) -> None:
        """Take a tag off."""
        self._show([each for each in self._tags if each != tag])
        self.edit.setFocus()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.edit.text().strip():
                self.add(self.edit.text())
                return True
        elif kind == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Backspace and not self.edit.text():
            if self._tags:
                self.remove(self._tags[-1])
            return True
        elif kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, active=kind == QEvent.Type.FocusIn)
            if kind == QEvent.Type.FocusOut and self.edit.text().strip():
                self.add(self.edit.text())
        return False

    def _typed(self, text: str) -> None:
        if text.endswith((",", ";", "，", "、")):
            self.add(text[:-1])
        else:
            self.changed.emit()

    def _show(self, tags: list[str]) -> None:
        self._tags = tags
        while self._flow.count() > 1:
            chip = self._flow.takeAt(0).widget()
            chip.hide()
            chip.deleteLater()
        for place, tag in enumerate(tags):
            chip = _TagChip(tag, can_remove=not self._is_read_only)
            chip.clicked.connect(lambda _=False, tag=tag: self.remove(tag))
            self._flow.insert_widget(place, chip)
            chip.show()
        self.updateGeometry()
        self.rebuilt.emit()

    def parts(self) -> list[QWidget]:
        """List what Tab visits, in order."""
        return [*(self._flow.itemAt(place).widget() for place in range(self._flow.count()))]

    def _complete(self, suggestions: Sequence[str]) -> None:
        if not suggestions:
            return
        completer = QCompleter(list(suggestions), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.popup().setObjectName("suggestions")
        self.edit.setCompleter(completer)
        # Qt writes the choice into the line after this signal, so the tag is taken a turn later.
        completer.activated.connect(self.add, Qt.ConnectionType.QueuedConnection)


class _TagChip(QAbstractButton):
    """A tag with a cross that takes it off."""

    def __init__(self, tag: str, *, can_remove: bool) -> None:
        super().__init__()
        self._can_remove = can_remove
        self.setText(tag)
        said = translate("Kit", "Take {tag} off").format(tag=tag) if can_remove else tag
        self.setAccessibleName(said)
        set_tip(self, said if can_remove else "")
        self.setEnabled(can_remove)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_remove else Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        words = paint.chip_width(paint.ChipLook(self.text()))
        return QSize(round(words) + (16 if self._can_remove else 0), theme.px(26))

    def hitButton(self, place: object) -> bool:
        return place.x() > self.width() - 24

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect())
        paint.box(painter, area, 6, "accent_soft", "focus" if self.property("kbd") else "", 2)
        words = area.adjusted(8, 0, -20 if self._can_remove else -8, 0)
        paint.text(painter, words, self.text(), "caption", "accent_text", weight=500)
        if self._can_remove:
            tone = "text" if self.underMouse() else "accent_text"
            paint_icon(painter, "close", QRectF(area.right() - 20, area.center().y() - 6, 12, 12), tone)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """One way to reach somebody. `id` and `extension` are the caller's, handed back untouched."""

    kind: str
    value: str
    label: str = ""
    is_preferred: bool = False
    id: int | None = None
    extension: str = ""


class ContactsEditor(QWidget):
    """Phones, addresses and the like, one a line; a star marks the one to use first of its kind."""

    changed = Signal()
    rebuilt = Signal()

    def __init__(self, kinds: Sequence[Choice], *, name: str = "") -> None:
        super().__init__()
        self._kinds = kinds
        self._lines: list[_ContactRow] = []
        self._is_read_only = False
        self.setAccessibleName(name)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._add = Button(translate("Kit", "Add another"), "add", "quiet", "small")
        self._add.clicked.connect(self._add_another)
        self.setLayout(column(self._rows, row(self._add, None), spacing=6))
        self._append(ContactLine(kind=kinds[0].key, value=""))

    def value(self) -> tuple[ContactLine, ...]:
        return tuple(line for line in (each.line() for each in self._lines) if line.value)

    def set_value(self, value: Any) -> None:
        while self._lines:
            self._drop(self._lines[-1])
        for line in value or (ContactLine(kind=self._kinds[0].key, value=""),):
            self._append(line)

    def raw(self) -> list[dict[str, Any]]:
        return [
            {
                "kind": line.kind, "value": line.value, "label": line.label,
                "is_preferred": line.is_preferred, "id": line.id, "extension": line.extension,
            }
            for line in self.value()
        ]  # fmt: skip

    def set_raw(self, raw: Any) -> None:
        self.set_value([ContactLine(**line) for line in raw])

    def problem(self) -> str:
        return ""

    def set_read_only(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self._add.setHidden(is_read_only)
        for line in self._lines:
            line.set_read_only(is_read_only)

    def edits(self) -> list[QLineEdit]:
        """List the fields that are typed into, for checks of single lines."""
        return [line.edit for line in self._lines]

    def parts(self) -> list[QWidget]:
        """List what Tab visits, in order."""
        return [*(part for line in self._lines for part in line.parts()), self._add]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._add.setText(translate("Kit", "Add another"))
        super().changeEvent(event)

    def _add_another(self) -> None:
        kind = self._lines[-1].line().kind if self._lines else self._kinds[0].key
        self._append(ContactLine(kind=kind, value="")).edit.setFocus()

    def _append(self, line: ContactLine) -> "_ContactRow":
        shown = _ContactRow(self._kinds, line)
        shown.set_read_only(self._is_read_only)
        shown.changed.connect(self.changed)
        shown.preferred.connect(lambda: self._prefer(shown))
        shown.removed.connect(lambda: self._remove(shown))
        self._lines.append(shown)
        self._rows.addWidget(shown)
        self.rebuilt.emit()
        return shown

    def _remove(self, shown: "_ContactRow") -> None:
        place = self._lines.index(shown)
        self._drop(shown)
        if not self._lines:
            self._append(ContactLine(kind=self._kinds[0].key, value=""))
        self._lines[max(place - 1, 0)].edit.setFocus()
        self.changed.emit()

    def _drop(self, shown: "_ContactRow") -> None:
        self._lines.remove(shown)
        self._rows.removeWidget(shown)
        shown.hide()
        shown.deleteLater()

    def _prefer(self, chosen: "_ContactRow") -> None:
        for shown in self._lines:
            if shown is not chosen and shown.line().kind == chosen.line().kind:
                shown.star.setChecked(False)
        self.changed.emit()


class _ContactRow(QWidget):
    changed = Signal()
    preferred = Signal()
    removed = Signal()

    def __init__(self, kinds: Sequence[Choice], line: ContactLine) -> None:
        super().__init__()
        self._given = line
        self._kind = ChoiceField(kinds, line.kind, name=translate("Kit", "Kind"))
        self._kind.setFixedWidth(theme.px(128))
        self.edit = QLineEdit(line.value)
        self.edit.setAccessibleName(self._kind.currentText())
        self.edit.setCursorPosition(0)
        set_font(self.edit, "body")
        self._label = QLineEdit(line.label)
        self._label.setPlaceholderText(translate("Kit", "Label", "which phone: work, home, mobile"))
        self._label.setAccessibleName(translate("Kit", "Label", "which phone: work, home, mobile"))
        self._label.setFixedWidth(theme.px(104))
        set_font(self._label, "body")
        self.star = IconButton("star", translate("Kit", "Use this one first"), is_checkable=True)
        self.star.setChecked(line.is_preferred)
        self._cross = IconButton("close", translate("Kit", "Remove"), side=16)
        self.setLayout(row(self._kind, (self.edit, 1), self._label, self.star, self._cross, spacing=6))
        self._kind.chosen.connect(self._kind_chosen)
        self.edit.textEdited.connect(lambda _: self.changed.emit())
        self._label.textEdited.connect(lambda _: self.changed.emit())
        self.star.clicked.connect(lambda _: self.preferred.emit())
        self._cross.clicked.connect(lambda _: self.removed.emit())

    def parts(self) -> tuple[QWidget, ...]:
        return self._kind, self.edit, self._label, self.star, self._cross

    def line(self) -> ContactLine:
        return ContactLine(
            kind=self._kind.key,
            value=self.edit.text().strip(),
            label=self._label.text().strip(),
            is_preferred=self.star.isChecked(),
            id=self._given.id,
            extension=self._given.extension,
        )

    def set_read_only(self, is_read_only: bool) -> None:
        look_only(self._kind, is_read_only)
        for edit in (self.edit, self._label):
            edit.setReadOnly(is_read_only)
            restyle(edit, read_only=is_read_only)
        self._label.setHidden(is_read_only and not self._label.text())
        look_only(self.star, is_read_only)
        self.star.setHidden(is_read_only and not self.star.isChecked())
        self._cross.setHidden(is_read_only)

    def _kind_chosen(self) -> None:
        self.edit.setAccessibleName(self._kind.currentText())
        self.changed.emit()


class PictureEditor(QWidget):
    """A photo or logo: chosen, dropped or taken away. The value is PNG or JPEG bytes."""

    changed = Signal()

    def __init__(self, *, name: str = "") -> None:
        super().__init__()
        self._bytes: bytes | None = None
        self._problem = ""
        self._picture = _Picture()
        self._picture.setAccessibleName(name)
        self._choose = Button(translate("Kit", "Choose a picture"), "image", size="small")
        self._remove = Button(translate("Kit", "Remove"), kind="quiet", size="small")
        self._choose.clicked.connect(self._ask)
        self._remove.clicked.connect(self._clear)
        self.setFocusProxy(self._choose)
        buttons = column(None, self._choose, self._remove, None, spacing=6)
        self.setLayout(row(self._picture, buttons, None, spacing=14))
        watch = DropWatch(self, _why_not_picture)
        watch.dropped.connect(lambda paths: self.load(paths[0]))
        self.set_value(None)

    def value(self) -> bytes | None:
        return self._bytes

    def set_value(self, value: Any) -> None:
        self._bytes = value or None
        self._problem = ""
        self._picture.show_bytes(self._bytes)
        self._remove.setHidden(self._bytes is None)

    def raw(self) -> str:
        return base64.b64encode(self._bytes or b"").decode()

    def set_raw(self, raw: Any) -> None:
        self.set_value(base64.b64decode(str(raw)))

    def problem(self) -> str:
        return self._problem

    def set_read_only(self, is_read_only: bool) -> None:
        self._choose.setHidden(is_read_only)
        self._remove.setHidden(is_read_only or self._bytes is None)
        self.setAcceptDrops(not is_read_only)

    def parts(self) -> list[QWidget]:
        """List what Tab visits, in order."""
        return [self._choose, self._remove]

    def load(self, file: Path) -> None:
        """Take a picture from a file, made smaller if it is very large."""
        found = picture_bytes(file)
        if found is None:
            self._problem = translate("Kit", "This file is no picture that can be read here.")
        else:
            self.set_value(found)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._choose.setText(translate("Kit", "Choose a picture"))
            self._remove.setText(translate("Kit", "Remove"))
        super().changeEvent(event)

    def _ask(self) -> None:
        kinds = translate("Kit", "Pictures") + " (*.png *.jpg *.jpeg *.bmp *.gif *.webp)"
        name, _ = QFileDialog.getOpenFileName(self, translate("Kit", "Choose a picture"), "", kinds)
        if name:
            self.load(Path(name))

    def _clear(self) -> None:
        self.set_value(None)
        self._choose.setFocus()
        self.changed.emit()


class _Picture(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setFixedSize(72, 72)

    def show_bytes(self, data: bytes | None) -> None:
        self._image = QImage.fromData(QByteArray(data)) if data else QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint.start(painter)
        area = QRectF(self.rect())
        paint.box(painter, area, 8, "surface_alt", "border")
        if self._image.isNull():
            paint_icon(painter, "image", QRectF(24, 24, 24, 24), "text_3")
            return
        clip = QPainterPath()
        clip.addRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)
        painter.setClipPath(clip)
        size = self._image.size().scaled(70, 70, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF((72 - size.width()) / 2, (72 - size.height()) / 2, size.width(), size.height())
        painter.drawImage(place, self._image)


def look_only(widget: QWidget, is_on: bool) -> None:
    """Let a choice be read but not changed; greyed out it would be hard to read."""
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, is_on)
    widget.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_on else Qt.FocusPolicy.StrongFocus)
    restyle(widget, read_only=is_on)


def picture_bytes(file: Path) -> bytes | None:
    """Read a picture as PNG or JPEG bytes, at most 512 pixels long; None if it is none.

    The size is asked before the pixels: a small file may claim to be enormous.
    """
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > 100_000_000:
        return None
    if max(size.width(), size.height()) > _LARGEST_PICTURE:
        reader.setScaledSize(
            size.scaled(_LARGEST_PICTURE, _LARGEST_PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    if image.isNull():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG" if image.hasAlphaChannel() else "JPEG", -1 if image.hasAlphaChannel() else 88)
    return bytes(buffer.data().data())


def _why_not_picture(paths: Sequence[Path]) -> str:
    if len(paths) == 1 and QImageReader(str(paths[0])).canRead():
        return ""
    return translate("Kit", "This file is no picture that can be read here.")
