"""Which letter or digit a key means, whatever layout the keyboard is switched to.

With a Russian layout the D key sends "в". Single-letter actions ask `letter`, never QShortcut.
"""

import re
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_HINDERING = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)

# Linux: evdev codes plus 8, the same under X11 and Wayland.
_LINUX_ROWS = {24: "qwertyuiop", 38: "asdfghjkl", 52: "zxcvbnm", 10: "1234567890"}
# macOS: kVK_ANSI codes of HIToolbox/Events.h.
_MAC_CODES = {
    0: "a", 1: "s", 2: "d", 3: "f", 4: "h", 5: "g", 6: "z", 7: "x", 8: "c", 9: "v", 11: "b", 12: "q",
    13: "w", 14: "e", 15: "r", 16: "y", 17: "t", 18: "1", 19: "2", 20: "3", 21: "4", 22: "6", 23: "5",
    25: "9", 26: "7", 28: "8", 29: "0", 31: "o", 32: "u", 34: "i", 35: "p", 37: "l", 38: "j", 40: "k",
    45: "n", 46: "m",
}  # fmt: skip
# What the Latin keys send under a Russian layout, also where the system gives no key codes.
_RUSSIAN = dict(zip("йцукенгшщзфывапролдячсмить", "qwertyuiopasdfghjklzxcvbnm", strict=True))

_LINUX_CODES = {
    first + offset: sign for first, signs in _LINUX_ROWS.items() for offset, sign in enumerate(signs)
}


def letter(event: QKeyEvent) -> str:
    """Name the Latin letter (lower case) or digit of a key pressed without Ctrl, Alt or Meta, else "".

    A Latin layout of any country says it itself; otherwise the place of the key decides.
    """
    if event.modifiers() & _HINDERING:
        return ""
    key = event.key()
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z or Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
        return chr(key).lower()
    if 0 < key < 0x80:
        return ""  # another sign of a Latin layout
    # The sign comes first: an event made by a program has no key code, and zero is the A key of a Mac.
    return _RUSSIAN.get(event.text().lower(), "") or _by_place(event)


def key_text(sequence: QKeySequence | str) -> str:
    """Write a key as its hint shows it: "Ctrl K" here, "⌘K" on a Mac."""
    text = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    # Not the plus that is the key itself: "Ctrl++".
    return text if sys.platform == "darwin" else re.sub(r"\+(?=.)", " ", text)


def _by_place(event: QKeyEvent) -> str:
    if sys.platform == "win32":
        code = event.nativeVirtualKey()  # the codes of letters and digits are their ASCII codes
        return chr(code).lower() if 0x30 <= code <= 0x39 or 0x41 <= code <= 0x5A else ""
    if sys.platform == "darwin":
        return _MAC_CODES.get(event.nativeVirtualKey(), "")
    return _LINUX_CODES.get(event.nativeScanCode(), "")
