"""Everything that is pressed: buttons, icon buttons, filter chips, segments, tiles, navigation items."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.icons import icon as themed_icon
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.theme import restyle, set_font, theme
from smallcrm.ui.kit.tips import set_tip

_ICON_TONES = {
    "primary": "text_on_accent",
    "quiet": "accent_text",
    "link": "accent_text",
    "tonal": "accent_text",
    "danger": "danger_text",
}
_GAP = 6
"""Between a button's icon and its words."""


class Button(QPushButton):
    """A verb, or verb and noun.

    `kind` is secondary (outlined), primary (filled, one per area), tonal, quiet, link or danger; `size`
    is normal, small or big. `tip` adds something the words do not say, such as the key.
    """

    def __init__(  # noqa: PLR0913 - the traits of a button
        self,
        text: str,
        icon: str = "",
        kind: str = "secondary",
        size: str = "normal",
        *,
        tip: str = "",
        menu: QMenu | None = None,
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(text)
        self._icon_name = icon
        set_font(
            self,
            "small" if size == "small" or kind == "link" else "body",
            600 if kind in ("primary", "tonal") else 0,
        )
        if kind != "secondary":
            self.setProperty("kind", kind)
        if size != "normal":
            self.setProperty(size, True)
        if icon:
            self.set_icon(icon)
        if menu is not None:
            self.setProperty("hasmenu", True)
            self.setMenu(menu)
        set_tip(self, tip)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if on_click is not None:
            self.clicked.connect(lambda _=False: on_click())

    def setText(self, text: str) -> None:
        super().setText(text)
        if self._icon_name:
            # The gap after an icon is part of it, and words may come later than the icon.
            self.set_icon(self._icon_name)

    def set_icon(self, name: str) -> None:
        """Show another icon before the words."""
        self._icon_name = name
        is_small = bool(self.property("small")) or self.property("kind") == "link"
        side = 16 if is_small else 20
        self.setIcon(themed_icon(name, _ICON_TONES.get(str(self.property("kind")), "text_2")))
        self.setIconSize(QSize(side + _GAP if self.text() else side, side))

    def set_kind(self, kind: str) -> None:
        """Change how much the button stands out."""
        restyle(self, kind=kind if kind != "secondary" else "")
        if self._icon_name:
            self.set_icon(self._icon_name)


class KeyButton(Button):
    """A button as wide as it may be, with its letter key at the right; long words hide the letter."""

    def __init__(self, text: str, icon: str, key: str, kind: str = "secondary") -> None:
        super().__init__(text, icon, kind)
        self.key = key
        self.setProperty("align", "left")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() + 16, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        words = paint.width(self.text(), "body", 600)
        if not self.key or words + 26 + 46 > self.width():
            return
        painter = QPainter(self)
        paint.start(painter)
        is_primary = self.property("kind") == "primary"
        tone = "text_disabled" if not self.isEnabled() else "text_on_accent" if is_primary else "text_3"
        place = QRectF(self.width() - 30, 0, 20, self.height())
        paint.text(painter, place, self.key, "caption", tone, weight=500, align=paint.CENTER, elide=False)

    def _say(self) -> None:
        self.setAccessibleDescription(translate("Kit", "Key {key}").format(key=self.key) if self.key else "")


class IconButton(QToolButton):
    """A sign everybody knows, with its name as tooltip and for screen readers."""

    def __init__(  # noqa: PLR0913 - the traits of a button
        self,
        icon: str,
        tip: str,
        *,
        is_framed: bool = False,
        side: int = 20,
        is_checkable: bool = False,
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setIcon(themed_icon(icon))
        self.setIconSize(QSize(side, side))
        self.setCheckable(is_checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if is_framed:
            self.setProperty("framed", True)
        self.set_tip(tip)
        if on_click is not None:
            self.clicked.connect(lambda _=False: on_click())

    def set_tip(self, tip: str) -> None:
        """Name the button."""
        set_tip(self, tip)
        # "Back (Alt+Left)": the key is for the eye only.
        self.setAccessibleName(tip.partition(" (")[0])

    def set_icon(self, icon: str) -> None:
        """Show another sign."""
        self.setIcon(themed_icon(icon))


class FilterChip(QPushButton):
    """A filter that is on or off, with how many it would show."""

    def __init__(self, text: str, count: int | None = None) -> None:
        super().__init__()
        self._label = ""
        self.setCheckable(True)
        self.setProperty("chip", True)
        set_font(self, "small", 500)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_words(text, count)

    @property
    def label(self) -> str:
        """The words without the count."""
        return self._label

    def set_words(self, text: str, count: int | None) -> None:
        """Say what it filters by, and how many there are."""
        self._label = text
        self.set_count(count)

    def set_count(self, count: int | None) -> None:
        """Say how many there are."""
        # A figure space apart; an ampersand in a name is no mnemonic.
        words = self._label.replace("&", "&&")
        self.setText(words if count is None else f"{words}\u2002{count}")
        self.setAccessibleName(self._label if count is None else f"{self._label}, {count}")


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several: what it is called in code, in words, its icon and count."""

    key: str
    text: str
    icon: str = ""
    count: int | None = None


class FilterBar(QWidget):
    """Filter chips in a row, one of them on; those that do not fit are under More."""

    chosen = Signal(str)

    def __init__(self, choices: Iterable[Choice], current: str = "") -> None:
        super().__init__()
        self._chips: dict[str, FilterChip] = {}
        self._group = QButtonGroup(self)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._more_menu = QMenu(self)
        self._more = Button(translate("Kit", "More"), "filter", "quiet", "small", menu=self._more_menu)
        self._layout.addWidget(self._more)
        self._layout.addStretch(1)
        self._more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_choices(choices, current)

    @property
    def current(self) -> str:
        """The key of the chip that is on, or ""."""
        return next((key for key, chip in self._chips.items() if chip.isChecked()), "")

    def set_choices(self, choices: Iterable[Choice], current: str = "") -> None:
        """Offer other filters; without `current` the one that is on stays on, else the first."""
        choices = list(choices)
        wanted = current or self.current
        before, self._chips = self._chips, {}
        for place, choice in enumerate(choices):
            # A chip that stays is told its words: making widgets anew takes longer than reading a list.
            chip = before.pop(choice.key, None) or self._make(choice.key)
            chip.set_words(choice.text, choice.count)
            if self._layout.indexOf(chip) != place:
                self._layout.insertWidget(place, chip)
            self._chips[choice.key] = chip
        for chip in before.values():
            self._group.removeButton(chip)
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        if self._chips:
            self._chips.get(wanted, next(iter(self._chips.values()))).setChecked(True)
        self._fold()

    def _make(self, key: str) -> FilterChip:
        chip = FilterChip("")
        chip.clicked.connect(lambda _=False: self.chosen.emit(key))
        self._group.addButton(chip)
        return chip

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Bring the counts up to date."""
        for key, count in counts.items():
            if key in self._chips:
                self._chips[key].set_count(count)
        self._fold()

    def choose(self, key: str) -> None:
        """Switch a filter on, as a click does."""
        self._chips[key].setChecked(True)
        self._fold()
        self.chosen.emit(key)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(90), super().minimumSizeHint().height())

    def rescale(self) -> None:
        """Fold again: words grew."""
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._more.setText(translate("Kit", "More"))
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Show as many chips as fit; the one that is on is never folded."""
        gap = self._layout.spacing()
        for button in (*self._chips.values(), self._more):
            # Before its first showing a button knows nothing of the sheet's padding.
            button.ensurePolished()
        needed = {key: chip.sizeHint().width() + gap for key, chip in self._chips.items()}
        room = self.width() + gap
        shown = list(needed)
        if sum(needed.values()) > room:
            room -= self._more.sizeHint().width() + gap
            current = self.current
            room -= needed.get(current, 0)
            shown = [current] if current in needed else []
            for key, taken in needed.items():
                if key == current:
                    continue
                room -= taken
                if room < 0:
                    break
                shown.append(key)
        for key, chip in self._chips.items():
            chip.setVisible(key in shown)
        self._offer_more([key for key in self._chips if key not in shown])

    def _offer_more(self, folded: Sequence[str]) -> None:
        self._more_menu.clear()
        for key in folded:
            action = self._more_menu.addAction(self._chips[key].text())
            action.triggered.connect(lambda _=False, key=key: self.choose(key))
        self._more.setVisible(bool(folded))


class Segments(QFrame):
    """Two to four views of the same thing, one of them shown."""

    chosen = Signal(str)

    def __init__(self, choices: Iterable[Choice], current: str = "", *, name: str = "") -> None:
        super().__init__()
        self.setProperty("segment", True)
        self.setAccessibleName(name)
        self._buttons: dict[str, QPushButton] = {}
        self._texts: dict[str, str] = {}
        self._is_narrow = False
        group = QButtonGroup(self)
        layout = row(margins=(2, 2, 2, 2), spacing=2)
        for choice in choices:
            button = QPushButton(choice.text)
            button.setCheckable(True)
            button.setProperty("seg", True)
            set_font(button, "small", 500)
            if choice.icon:
                button.setIcon(themed_icon(choice.icon))
                button.setIconSize(QSize(16 + _GAP if choice.text else 16, 16))
            button.clicked.connect(lambda _=False, key=choice.key: self.chosen.emit(key))
            group.addButton(button)
            layout.addWidget(button)
            self._buttons[choice.key] = button
            self._texts[choice.key] = choice.text
        self.setLayout(layout)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_choice(current or next(iter(self._buttons)))

    @property
    def current(self) -> str:
        """The key of the view that is shown."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def set_texts(self, texts: Mapping[str, str]) -> None:
        """Call the views something else, after a switch of language."""
        self._texts |= texts
        self.set_narrow(self._is_narrow)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icons only, or the words as well."""
        self._is_narrow = is_narrow
        for key, button in self._buttons.items():
            text = self._texts[key]
            button.setText("" if is_narrow else text)
            button.setAccessibleName(text)
            set_tip(button, text if is_narrow else "")
            if not button.icon().isNull():
                button.setIconSize(QSize(16 if is_narrow or not text else 16 + _GAP, 16))

    def show_choice(self, key: str) -> None:
        """Mark a view as shown without saying that it was chosen."""
        self._buttons[key].setChecked(True)


class Tile(QAbstractButton):
    """A large choice that can be ticked, with an icon."""

    def __init__(self, text: str, icon: str, *, is_on: bool = False) -> None:
        super().__init__()
        self._icon = icon
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(is_on)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(paint.width(self.text(), "body", 500)) + 92, theme.px(46))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        is_on, area = self.isChecked(), QRectF(self.rect())
        ground = "accent_soft" if is_on else "hover" if self.underMouse() else "surface"
        edge, thickness = ("accent", 1.5) if is_on else ("border_control", 1)
        if self.property("kbd"):
            edge, thickness = "focus", 2
        paint.box(painter, area, 8, ground, edge, thickness)
        middle, tone = area.center().y(), "accent_text" if is_on else "text_2"
        paint_icon(painter, self._icon, QRectF(14, middle - 10, 20, 20), tone, is_filled=is_on)
        words = QRectF(44, 0, area.width() - 84, area.height())
        paint.text(painter, words, self.text(), "body", "accent_text" if is_on else "text", weight=500)
        paint.tick_box(painter, area.right() - 31, middle, is_on=is_on)


class CheckCircle(QAbstractButton):
    """The circle that says a reminder is done."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFixedSize(28, 28)
        set_tip(self, name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        circle = QRectF(3, 3, 22, 22)
        paint.check_circle(painter, circle, is_done=self.isChecked(), is_hovered=self.underMouse())
        if self.property("kbd"):
            paint.box(painter, QRectF(self.rect()), 14, edge="focus", thickness=2)


class NavItem(QAbstractButton):
    """A place in the window: icon, name, and how much waits there.

    `is_narrow` shows the icon only; the name is then the tooltip.
    """

    def __init__(self, text: str, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self._count = ""
        self._family = ""
        self._is_narrow = False
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count("")
        self.rescale()

    def set_count(self, count: str, family: str = "") -> None:
        """Show a count in grey, or in a pill of a family ("danger") when it presses."""
        self._count, self._family = count, family
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    def set_text(self, text: str) -> None:
        """Call the place something else, after a switch of language."""
        self.setText(text)
        self.set_count(self._count, self._family)
        self.set_narrow(self._is_narrow)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icon only, or the name as well."""
        self._is_narrow = is_narrow
        set_tip(self, self.text() if is_narrow else "")
        self.update()

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.size("nav_item"))

    def sizeHint(self) -> QSize:
        return QSize(theme.size("nav_width"), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        is_on = self.isChecked()
        area = QRectF(self.rect()).adjusted(10, 1, -10, -1)
        middle, tone = area.center().y(), "accent_text" if is_on else "text_2"
        if is_on or self.underMouse():
            paint.box(painter, area, 7, "accent_soft" if is_on else "pressed")
        if is_on:
            paint.box(painter, QRectF(area.left(), middle - 9, 3, 18), 1.5, "accent")
        if self.property("kbd"):
            paint.box(painter, area, 7, edge="focus", thickness=2)
        left = area.center().x() - 10 if self._is_narrow else area.left() + 12
        paint_icon(painter, self._icon, QRectF(left, middle - 10, 20, 20), tone, is_filled=is_on)
        if self._is_narrow:
            if self._family:
                dot = QRectF(left + 14, middle - 13, 9, 9)
                paint.box(painter, dot, 4.5, theme.family(self._family).mark, "window", 1.5)
            return
        right = area.right() - 10 - self._paint_count(painter, area.right() - 10, middle)
        words = QRectF(area.left() + 42, area.top(), right - area.left() - 46, area.height())
        tone = "accent_text" if is_on else "text"
        paint.text(painter, words, self.text(), "body_strong" if is_on else "body", tone)

    def _paint_count(self, painter: QPainter, right: float, middle: float) -> float:
        if not self._count:
            return 0
        if self._family:
            return paint.count_badge(painter, right + 2, middle, self._count, self._family)
        place = QRectF(right - 60, middle - 10, 60, 20)
        return paint.text(painter, place, self._count, "caption", "text_3", align=paint.RIGHT)
