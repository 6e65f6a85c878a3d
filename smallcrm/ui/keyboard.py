"""The page of keys: those of the menus, and those that work in every list."""

from PySide6.QtWidgets import QGridLayout, QWidget

from smallcrm.i18n import translate, translate_later
from smallcrm.ui.actions import ACTIONS, ActionSpec, key_of
from smallcrm.ui.kit.dialogs import WIDE, Dialog
from smallcrm.ui.kit.keys import key_text
from smallcrm.ui.kit.labels import KeyHint, Label
from smallcrm.ui.kit.layout import column, row

IN_LISTS = (
    ("↑ ↓", translate_later("Keyboard", "Move")),
    ("Enter", translate_later("Keyboard", "Open")),
    ("Space", translate_later("Keyboard", "Tick the row")),
    ("D", translate_later("Keyboard", "Done")),
    ("S", translate_later("Keyboard", "Snooze")),
    ("L", translate_later("Keyboard", "Log call")),
    ("M", translate_later("Keyboard", "Move to another day")),
    ("H", translate_later("Keyboard", "Hand to somebody")),
    ("X", translate_later("Keyboard", "Not needed")),
    ("R", translate_later("Keyboard", "Add reminder")),
    ("Ctrl ← →", translate_later("Keyboard", "Calendar: move by a day")),
    ("T", translate_later("Keyboard", "Calendar: today")),
    ("Esc", translate_later("Keyboard", "Close, or leave the field")),
)

ON_A_CUSTOMER = (
    ("V", translate_later("Customer page", "Log visit")),
    ("N", translate_later("Customer page", "Write a note")),
    ("M", translate_later("Customer page", "Log message")),
    ("F", translate_later("Customer page", "Add files")),
    ("K", translate_later("Customer page", "Add somebody they know")),
    ("P", translate_later("Customer page", "Print card")),
)


def make_keyboard_page(parent: QWidget) -> Dialog:
    """Make the dialog that lists the keys, those of the menus at the left."""
    dialog = Dialog(parent, translate("Keyboard", "Keyboard"), width=WIDE)
    anywhere = [(key_text(key_of(spec)), spec.words) for spec in ACTIONS if _has_key(spec)]
    in_lists = [(key, translate("Keyboard", text)) for key, text in IN_LISTS]
    left = _keys(translate("Keyboard", "Anywhere"), anywhere)
    on_customer = [(key, translate("Customer page", text)) for key, text in ON_A_CUSTOMER]
    lists = _keys(translate("Keyboard", "In lists"), in_lists)
    customer = _keys(translate("Places", "Customer"), on_customer)
    dialog.add(row((left, 3), (column(lists, customer, None, spacing=16), 2), spacing=24))
    dialog.add_button(translate("Window", "Close"), "primary", is_main=True)
    return dialog


def _has_key(spec: ActionSpec) -> bool:
    return bool(spec.key) and not key_of(spec).isEmpty()


def _keys(title: str, keys: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.addWidget(Label(title, "section"), 0, 0, 1, 2)
    for line, (key, words) in enumerate(keys, 1):
        grid.addWidget(KeyHint(key), line, 0)
        grid.addWidget(Label(words.replace("&", ""), "small"), line, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(len(keys) + 1, 1)
    return grid
