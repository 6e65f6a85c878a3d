"""Things that are only looked at: words, icons, chips, initials; and the plate, which copies itself."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.clipboard import copy_text
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.theme import restyle, set_font, theme
from smallcrm.ui.kit.tips import set_tip, show_tip
from smallcrm.ui.kit.tokens import tokens

_TONES = {"": "text", "2": "text_2", "3": "text_3"}


class Label(QLabel):
    """Words in one of the design's kinds of text.

    `tone` is "" (main text), "2", "3", or accent, danger, warn, ok, info. One line keeps the line
    height of its role, so that rows have one rhythm in every script. Text is never read as markup.
    """

    def __init__(  # noqa: PLR0913 - the traits of a line of text
        self,
        text: str = "",
        role: str = "body",
        tone: str = "",
        *,
        weight: int = 0,
        wrap: bool = False,
        tabular: bool = False,
        align: Qt.AlignmentFlag | None = None,
        is_selectable: bool = False,
    ) -> None:
        super().__init__()
        self._role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setWordWrap(wrap)
        set_font(self, role, weight, tabular=tabular)
        if tone:
            self.setProperty("tone", tone)
        if align is not None:
            self.setAlignment(align)
        if is_selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setCursor(Qt.CursorShape.IBeamCursor)
        self.rescale()

    def set_tone(self, tone: str) -> None:
        """Change the colour of the words."""
        if self.property("tone") != tone:
            restyle(self, tone=tone)

    def rescale(self) -> None:
        """Take the line height of the present text size."""
        if not self.wordWrap():
            self.setFixedHeight(theme.line(self._role))


class ElidedLabel(QWidget):
    """One line that shortens with an ellipsis; the whole text is then its tooltip."""

    def __init__(self, text: str = "", role: str = "small", tone: str = "2", *, weight: int = 0) -> None:
        super().__init__()
        self._text = ""
        self._role = role
        self._tone = tone
        self._weight = weight
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.rescale()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Change the colour of the words."""
        self._tone = tone
        self.update()

    def rescale(self) -> None:
        """Take the line height of the present text size."""
        self.setFixedHeight(theme.line(self._role))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(paint.width(self._text, self._role, self._weight)) + 2, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(30, self.sizeHint().width()), self.height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            is_cut = paint.is_shortened(self._text, self.width(), self._role, self._weight)
            show_tip(event.globalPos(), self._text if is_cut else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        tone = _TONES.get(self._tone) or f"{self._tone}_text"
        paint.text(painter, QRectF(self.rect()), self._text, self._role, tone, weight=self._weight)


class Icon(QWidget):
    """An icon that is not a button. Give it a name if it says more than the words beside it."""

    def __init__(
        self, name: str, side: int = 20, tone: str = "text_2", *, is_filled: bool = False, says: str = ""
    ) -> None:
        super().__init__()
        self._name = name
        self._tone = tone
        self._is_filled = is_filled
        self.setFixedSize(side, side)
        self.setAccessibleName(says)
        set_tip(self, says)

    def set_icon(self, name: str, tone: str = "") -> None:
        """Show another sign."""
        self._name = name
        self._tone = tone or self._tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self._name, QRectF(self.rect()), self._tone, is_filled=self._is_filled)


class KindIcon(QWidget):
    """An icon in a soft square: 34 in rows, 26 in a history, 48 above an empty list."""

    def __init__(self, name: str, family: str = "accent", side: int = 34) -> None:
        super().__init__()
        self._name = name
        self._family = family
        self.setFixedSize(side, side)

    @classmethod
    def of_reminder(cls, kind: str, side: int = 34) -> "KindIcon":
        """Make the sign of a kind of reminder: policy, service, visit, call, payment, …"""
        name, family = reminder_sign(kind)
        return cls(name, family, side)

    def set_icon(self, name: str, family: str) -> None:
        """Show another sign."""
        self._name, self._family = name, family
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        paint.kind_icon(painter, QRectF(self.rect()), self._name, self._family)


def reminder_sign(kind: str) -> tuple[str, str]:
    """Return the icon and family of a kind of reminder; an unknown kind looks like a task."""
    return tokens().reminder_kinds.get(kind) or tokens().reminder_kinds["task"]


class Avatar(QWidget):
    """Initials: round for a person, square for a company."""

    def __init__(
        self, initials: str, side: int = 40, family: str = "accent", *, is_square: bool = False
    ) -> None:
        super().__init__()
        self._look = (initials, family, is_square)
        self.setFixedSize(side, side)

    def set_initials(self, initials: str, family: str = "accent", *, is_square: bool = False) -> None:
        """Show somebody else."""
        self._look = (initials, family, is_square)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        initials, family, is_square = self._look
        paint.avatar(painter, QRectF(self.rect()), initials, family, is_square=is_square)


class Chip(QWidget):
    """A word on a soft ground: a state or a tag."""

    def __init__(self, words: str, family: str = "neutral", icon: str = "") -> None:
        super().__init__()
        self._look = paint.ChipLook(words, family, icon)
        self.set_look(words, family, icon)

    def set_look(self, words: str, family: str = "neutral", icon: str = "") -> None:
        """Say something else."""
        self._look = paint.ChipLook(words, family, icon)
        self.setAccessibleName(words)
        self.rescale()
        self.update()

    def rescale(self) -> None:
        """Take the size of the present text size."""
        self.setFixedSize(round(paint.chip_width(self._look)), paint.chip_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        paint.chip(painter, 0, self.height() / 2, self._look)


class KeyHint(QWidget):
    """The picture of a key."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setAccessibleName(words)
        self.rescale()

    def rescale(self) -> None:
        """Take the size of the present text size."""
        self.setFixedSize(round(paint.key_hint_width(self._words)), theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        paint.key_hint(painter, self.width(), self.height() / 2, self._words)


class CountBadge(QWidget):
    """A number in a pill; without a number there is no pill."""

    def __init__(self, words: str = "", family: str = "neutral") -> None:
        super().__init__()
        self.set_count(words, family)

    def set_count(self, words: str, family: str = "neutral") -> None:
        """Show another number."""
        self._words = words
        self._family = family
        self.setAccessibleName(words)
        self.rescale()
        self.update()

    def rescale(self) -> None:
        """Take the size of the present text size."""
        taken = max(round(paint.width(self._words, "caption", 600)) + 14, 24)
        self.setFixedSize(taken if self._words else 0, theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._words:
            painter = QPainter(self)
            paint.start(painter)
            paint.count_badge(painter, self.width(), self.height() / 2, self._words, self._family)


class Plate(QAbstractButton):
    """A number plate as it is spelled on the car, never shortened; a click copies it."""

    copied = Signal(str)

    def __init__(self, plate: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(plate)
        self.clicked.connect(self._copy)
        self.set_plate(plate)

    def set_plate(self, plate: str) -> None:
        """Show another plate."""
        self.setText(plate)
        self._say()
        self.rescale()
        self.update()

    def rescale(self) -> None:
        """Take the size of the present text size."""
        self.setFixedSize(round(paint.plate_width(self.text())), paint.plate_height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        paint.plate(painter, 0, self.height() / 2, self.text())
        if self.property("kbd"):
            paint.box(painter, QRectF(self.rect()), 4, edge="focus", thickness=2)

    def _say(self) -> None:
        self.setToolTip(translate("Kit", "Copy"))
        self.setAccessibleName(translate("Kit", "Plate {plate}, copy").format(plate=self.text()))

    def _copy(self) -> None:
        copy_text(self.text())
        words = translate("Kit", "Copied: {text}").format(text=self.text())
        show_tip(self.mapToGlobal(self.rect().bottomLeft()), words, self)
        self.copied.emit(self.text())


class Logo(QWidget):
    """The program's sign."""

    def __init__(self, side: int = 24) -> None:
        super().__init__()
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        paint.logo(painter, QRectF(self.rect()))
