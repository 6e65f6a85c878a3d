"""Forms from tables of fields: `FieldSpec`s say what is asked, `RecordForm` asks it.

A form knows kinds of values, not records: a page makes its values from a record, and a record from
its values. It keeps nothing; saving and drafts are the page's concern.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from smallcrm import i18n
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.emails import is_email
from smallcrm.domain.values.money import from_minor, minor_units, parse_amount, to_minor
from smallcrm.domain.values.phones import is_phone
from smallcrm.i18n import translate
from smallcrm.ui.kit import editors
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.days import reader
from smallcrm.ui.kit.fields import Field
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import row

Today = Callable[[], date]


class FieldKind(StrEnum):
    """What a field holds, and the type its value has.

    TEXT, LONG_TEXT, PHONE, EMAIL and CHOICE are str; NUMBER is Decimal or None; MONEY is whole minor
    units or None; DATE is date or None; TAGS is a tuple of str; YES_NO is bool; CONTACTS is a tuple of
    `ContactLine`; PICTURE is bytes or None.
    """

    TEXT = "text"
    LONG_TEXT = "long_text"
    PHONE = "phone"
    EMAIL = "email"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    CHOICE = "choice"
    TAGS = "tags"
    YES_NO = "yes_no"
    CONTACTS = "contacts"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One field. Texts are in the reader's language, so tables of fields are made by functions.

    `choices` are the choices of CHOICE, the kinds of CONTACTS, the suggestions of TAGS. `required` is
    the sentence shown while it is empty. `check` says what is wrong with a value, `warn` what looks
    odd; "" is fine, and a warning stops nothing. `is_half` fields stand two in a row. `section` starts
    a new heading. `unit` stands inside a NUMBER, `currency` (ISO 4217) inside MONEY.
    """

    name: str
    label: str
    kind: FieldKind = FieldKind.TEXT
    hint: str = ""
    placeholder: str = ""
    choices: Sequence[Choice] = ()
    required: str = ""
    check: Callable[[Any], str] | None = None
    warn: Callable[[Any], str] | None = None
    is_half: bool = False
    is_read_only: bool = False
    section: str = ""
    unit: str = ""
    currency: str = ""


class RecordForm(QWidget):
    """Fields, what is in them, and what is wrong with it.

    `changed` names the field that was changed by hand. `submitted` is Enter in a line or Ctrl+Enter
    anywhere. `today` lets days be typed as "in two weeks".
    """

    changed = Signal(str)
    submitted = Signal()

    def __init__(self, fields: Iterable[FieldSpec], today: Today | None = None) -> None:
        super().__init__()
        self._specs = {spec.name: _with_habits(spec) for spec in fields}
        self._editors: dict[str, Any] = {}
        self._fields: dict[str, Field] = {}
        self._clean: dict[str, Any] = {}
        self._shown: dict[str, str] = {}
        self._is_read_only = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(14)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        for spec in self._specs.values():
            self._editors[spec.name] = self._make(spec, today)
        self._lay_out()
        self.set_values({})

    # Values

    def values(self) -> dict[str, Any]:
        """Return what is filled in, by name; what cannot be read is None."""
        return {name: editor.value() for name, editor in self._editors.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Fill the form from a record; fields not named become empty. The form is clean then."""
        for name, editor in self._editors.items():
            editor.set_value(values.get(name))
            self._show_problem(name, "")
        self._clean = {name: editor.raw() for name, editor in self._editors.items()}

    def set_value(self, name: str, value: Any) -> None:
        """Fill one field as if by hand."""
        self._editors[name].set_value(value)
        self._changed(name)

    @property
    def is_dirty(self) -> bool:
        """Whether anything differs from what the form was filled with."""
        return any(editor.raw() != self._clean[name] for name, editor in self._editors.items())

    @property
    def changed_names(self) -> tuple[str, ...]:
        """The fields that differ from what the form was filled with."""
        return tuple(name for name, editor in self._editors.items() if editor.raw() != self._clean[name])

    # Problems

    @property
    def problems(self) -> dict[str, str]:
        """What stops the form, by name; shown or not."""
        found = {name: self._problem(name) for name in self._editors}
        return {name: sentence for name, sentence in found.items() if sentence}

    def check(self) -> bool:
        """Show every problem and go to the first; True if there is none."""
        problems = self.problems
        for name in self._editors:
            self._show_problem(name, problems.get(name, ""))
        if problems:
            self.focus(next(iter(problems)))
        return not problems

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show what somebody else found wrong, until the fields are changed."""
        for name, sentence in problems.items():
            self._show_problem(name, sentence)
        if problems:
            self.focus(next(iter(problems)))

    # The rest

    def focus(self, name: str = "") -> None:
        """Put the cursor into a field, by default the first."""
        self._editors[name or next(iter(self._editors))].setFocus(Qt.FocusReason.OtherFocusReason)

    def field(self, name: str) -> Field:
        """Return a field with its label, to hide it for instance."""
        return self._fields[name]

    def editor(self, name: str) -> Any:
        """Return what a field is filled in with, for what only the page knows (a live hint)."""
        return self._editors[name]

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the form be looked at only."""
        self._is_read_only = is_read_only
        for name, editor in self._editors.items():
            editor.set_read_only(is_read_only or self._specs[name].is_read_only)

    @property
    def is_read_only(self) -> bool:
        """Whether the form can be looked at only."""
        return self._is_read_only

    def draft(self) -> dict[str, Any]:
        """Return what was typed and not saved, half words included, as plain JSON; {} if nothing."""
        return {name: self._editors[name].raw() for name in self.changed_names}

    def restore_draft(self, draft: Mapping[str, Any]) -> None:
        """Put back what was typed; the form counts as changed. Fields that are gone are passed over."""
        for name, raw in draft.items():
            if name in self._editors:
                self._editors[name].set_raw(raw)
                self.changed.emit(name)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            # Wrapped words need their height for this width; a window asks only for the least of all.
            # Before the first layout there is no width, and so no height for it.
            self.setMinimumHeight(max(0, self.layout().totalHeightForWidth(self.width())))
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            name = watched.property("form_field")
            # A turn later: a click on Cancel must not first move the button under the pointer.
            QTimer.singleShot(0, self, partial(self._left, name))
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def _make(self, spec: FieldSpec, today: Today | None) -> Any:
        editor = _MAKERS[spec.kind](spec, today)
        editor.changed.connect(partial(self._changed, spec.name))
        if spec.is_read_only:
            editor.set_read_only(True)
        if isinstance(editor, editors.TextEditor):
            editor.submitted.connect(self.submitted)
        self._adopt(spec.name, editor)
        if isinstance(editor, editors.ContactsEditor | editors.TagsEditor):
            editor.rebuilt.connect(partial(self._rebuilt, spec.name))
        if not editor.accessibleName():
            editor.setAccessibleName(spec.label)
        return editor

    def _adopt(self, name: str, editor: QWidget) -> None:
        """Listen to what is typed into: Enter submits, leaving checks."""
        for part in (editor, *editor.findChildren(QWidget)):
            if not isinstance(part, QLineEdit | QPlainTextEdit | QComboBox) or part.property("form_field"):
                continue
            part.setProperty("form_field", name)
            part.installEventFilter(self)
            if isinstance(part, QLineEdit):
                part.returnPressed.connect(self.submitted)

    def _rebuilt(self, name: str) -> None:
        self._adopt(name, self._editors[name])
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Let Tab follow the screen: new parts of an editor would come at the very end."""
        parts: list[QWidget] = []
        for editor in self._editors.values():
            parts += editor.parts() if hasattr(editor, "parts") else [getattr(editor, "edit", editor)]
        for part, after in pairwise(parts):
            QWidget.setTabOrder(part, after)

    def _lay_out(self) -> None:
        line, is_second = 0, False
        for spec in self._specs.values():
            if spec.section:
                line, is_second = line + int(is_second), False
                head = row(Label(spec.section, "section"), None, margins=(0, 8 if line else 0, 0, 0))
                self._grid.addLayout(head, line, 0, 1, 2)
                line += 1
            label = "" if spec.kind == FieldKind.YES_NO else spec.label
            field = Field(label, self._editors[spec.name], spec.hint)
            field.label.setHidden(not label)
            self._fields[spec.name] = field
            if not spec.is_half and is_second:
                line, is_second = line + 1, False
            top = Qt.AlignmentFlag.AlignTop
            if spec.is_half:
                self._grid.addWidget(field, line, int(is_second), top)
                line, is_second = (line + 1, False) if is_second else (line, True)
            else:
                self._grid.addWidget(field, line, 0, 1, 2, top)
                line += 1
        self._grid.setRowStretch(line + 1, 1)
        self._order_tabs()

    def _changed(self, name: str) -> None:
        # A complaint goes as soon as it is met; a new one waits until the field is left.
        if self._shown.get(name):
            self._show_problem(name, self._problem(name))
        self.changed.emit(name)

    def _left(self, name: str) -> None:
        spec, editor = self._specs[name], self._editors[name]
        sentence = editor.problem() or self._judged(spec.check, editor.value())
        self._show_problem(name, sentence)
        if not sentence:
            self._fields[name].set_warning(self._judged(spec.warn, editor.value()))

    def _problem(self, name: str) -> str:
        spec, editor = self._specs[name], self._editors[name]
        value = editor.value()
        is_empty = value in (None, "", ()) and not editor.problem()
        if is_empty and spec.required:
            return spec.required
        return editor.problem() or self._judged(spec.check, value)

    @staticmethod
    def _judged(judge: Callable[[Any], str] | None, value: Any) -> str:
        return judge(value) if judge is not None and value not in (None, "", ()) else ""

    def _show_problem(self, name: str, sentence: str) -> None:
        self._shown[name] = sentence
        editor = self._editors[name]
        self._fields[name].set_problem(sentence, getattr(editor, "edit", editor))


# One maker per kind


def _line(spec: FieldSpec, _today: Today | None) -> editors.LineEditor:
    return editors.LineEditor(hint=spec.placeholder)


def _long_text(spec: FieldSpec, _today: Today | None) -> editors.TextEditor:
    return editors.TextEditor(spec.placeholder)


def _number(spec: FieldSpec, _today: Today | None) -> editors.LineEditor:
    unread = translate("Kit", "Write a number, like 3.5.")
    return editors.LineEditor(
        _read_number, _write_number, unread=unread, hint=spec.placeholder, suffix=spec.unit
    )


def _money(spec: FieldSpec, _today: Today | None) -> editors.LineEditor:
    currency = spec.currency

    def read(text: str) -> int | None:
        amount = _read_number(text)
        return None if amount is None else to_minor(amount, currency)

    def write(minor: int) -> str:
        return i18n.format_number(from_minor(minor, currency), minor_units(currency))

    unread = translate("Kit", "Write an amount, like 1,250.00.")
    symbol = i18n.active().currency_symbol(currency) if currency else ""
    return editors.LineEditor(read, write, unread=unread, hint=spec.placeholder, suffix=symbol)


def _day(spec: FieldSpec, today: Today | None) -> editors.DayEditor:
    return editors.DayEditor(reader(today), i18n.format_date, name=spec.label, hint=spec.placeholder)


def _choice(spec: FieldSpec, _today: Today | None) -> editors.ChoiceEditor:
    return editors.ChoiceEditor(spec.choices)


def _yes_no(spec: FieldSpec, _today: Today | None) -> editors.YesNoEditor:
    return editors.YesNoEditor(spec.label)


def _tags(spec: FieldSpec, _today: Today | None) -> editors.TagsEditor:
    known = [choice.text for choice in spec.choices]
    return editors.TagsEditor(known, name=spec.label, hint=spec.placeholder)


def _contacts(spec: FieldSpec, _today: Today | None) -> editors.ContactsEditor:
    return editors.ContactsEditor(spec.choices, name=spec.label)


def _picture(spec: FieldSpec, _today: Today | None) -> editors.PictureEditor:
    return editors.PictureEditor(name=spec.label)


_MAKERS: Mapping[FieldKind, Callable[[FieldSpec, Today | None], Any]] = {
    FieldKind.TEXT: _line,
    FieldKind.LONG_TEXT: _long_text,
    FieldKind.PHONE: _line,
    FieldKind.EMAIL: _line,
    FieldKind.NUMBER: _number,
    FieldKind.MONEY: _money,
    FieldKind.DATE: _day,
    FieldKind.CHOICE: _choice,
    FieldKind.TAGS: _tags,
    FieldKind.YES_NO: _yes_no,
    FieldKind.CONTACTS: _contacts,
    FieldKind.PICTURE: _picture,
}


def _with_habits(spec: FieldSpec) -> FieldSpec:
    """Give phones and addresses the checks they always have."""
    if spec.kind == FieldKind.PHONE and spec.warn is None:
        return replace(spec, warn=phone_warning)
    if spec.kind == FieldKind.EMAIL and spec.check is None:
        return replace(spec, check=email_problem)
    return spec


def phone_warning(value: str) -> str:
    """Say that a number looks too short or odd; for `FieldSpec.warn`."""
    return "" if is_phone(value) else translate("Kit", "Is this the whole number, with the area code?")


def email_problem(value: str) -> str:
    """Say that an address cannot be right; for `FieldSpec.check`."""
    return "" if is_email(value) else translate("Kit", "Use one @, like name@shop.com.")


def _read_number(text: str) -> Decimal | None:
    # Where the comma marks decimals, "1,250" is one and a quarter; elsewhere it groups.
    is_comma = QLocale().decimalPoint() == ","
    found = parse_amount(text, decimal_comma=True if is_comma else None)
    return found[0] if found else None


def _write_number(value: Decimal) -> str:
    return i18n.format_number(value)
