"""The things we look after as cards: what it is, three facts, and what comes next with it.

Painted whole: a fleet of thirty cars costs thirty widgets, not six hundred.
"""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from smallcrm import i18n, wording
from smallcrm.domain.asset import APPLIANCE, CONTRACT, POLICY, VEHICLE, Asset, MeterReading, identifier
from smallcrm.domain.record import dataclass
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.buttons import Button, IconButton
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.layout import column, row, scrolling
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import show_tip
from smallcrm.ui.meters import unit_name
from smallcrm.ui.pieces import next_date_words, thing_sign

_MARGIN = 14
_GAP = 12
_NARROWEST = 224
_MOST_A_ROW = 3
_MOST_FACTS = 3
_ROWS_IN_SIGHT = 2


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a card; a plate is drawn as one."""

    name: str
    value: str
    is_plate: bool = False


@dataclass(frozen=True, slots=True)
class CardLook:
    """What a card shows."""

    key: int
    title: str
    second: str
    icon: str
    family: str
    facts: tuple[Fact, ...]
    next_words: str
    next_family: str

    @property
    def said(self) -> str:
        """The card as a sentence."""
        facts = (f"{fact.name} {fact.value}" for fact in self.facts)
        return ", ".join(part for part in (self.title, self.second, *facts, self.next_words) if part)


def card_look(asset: Asset, readings: Sequence[MeterReading], currency: str, today: date) -> CardLook:
    """Say what a thing's card shows: the facts people ask for on the telephone."""
    icon, family = thing_sign(asset)
    words, pressing = next_date_words(asset, today)
    name = asset.name or wording.asset_name(asset)
    facts = [fact for fact in _FACTS.get(asset.type, _other_facts)(asset, readings, currency) if fact.value]
    return CardLook(
        key=asset.id or 0,
        title=name,
        second=_second(asset, name),
        icon=icon,
        family="danger" if pressing == "danger" else family,
        facts=tuple(facts[:_MOST_FACTS]),
        next_words=words or translate("Customer page", "No date yet"),
        next_family=pressing if words else "3",
    )


def _second(asset: Asset, name: str) -> str:
    kept = asset.fields
    if asset.type == VEHICLE:
        model = " ".join(str(kept[key]) for key in ("make", "model") if kept.get(key))
        parts = ["" if model in name else model, str(kept.get("year", "")), str(kept.get("colour", ""))]
        return i18n.active().join(part for part in parts if part)
    if asset.type == POLICY:
        return str(kept.get("insurer", ""))
    parts = [str(kept.get("make", "")), str(kept.get("model", ""))]
    return " ".join(part for part in parts if part and part not in name) or asset.note.partition("\n")[0]


def _vehicle_facts(asset: Asset, readings: Sequence[MeterReading], _currency: str) -> list[Fact]:
    last = readings[-1] if readings else None
    served = i18n.format_date(asset.last_service_on, "medium") if asset.last_service_on else ""
    far = f"{i18n.format_number(last.value)} {unit_name(last.unit)}" if last else ""
    return [
        Fact(translate("Customer page", "Plate"), asset.plate, is_plate=True),
        Fact(translate("Customer page", "VIN ends"), f"…{asset.vin[-6:]}" if asset.vin else ""),
        Fact(translate("Customer page", "Last service"), served),
        Fact(translate("Customer page", "Mileage"), far),
    ]


def _policy_facts(asset: Asset, _readings: Sequence[MeterReading], currency: str) -> list[Fact]:
    return [
        Fact(translate("Customer page", "Number"), asset.policy_number),
        Fact(translate("Customer page", "Price a year"), _price(asset, currency)),
        Fact(translate("Customer page", "Covers"), str(asset.fields.get("covers", ""))),
        _since(asset, translate("Customer page", "Began")),
    ]


def _appliance_facts(asset: Asset, _readings: Sequence[MeterReading], _currency: str) -> list[Fact]:
    served = i18n.format_date(asset.last_service_on, "medium") if asset.last_service_on else ""
    return [
        Fact(translate("Customer page", "Serial number"), asset.serial_number),
        _since(asset, translate("Customer page", "Bought")),
        Fact(translate("Customer page", "Last service"), served),
    ]


def _contract_facts(asset: Asset, _readings: Sequence[MeterReading], currency: str) -> list[Fact]:
    return [
        Fact(translate("Customer page", "Number"), identifier(asset)),
        Fact(translate("Customer page", "Price a year"), _price(asset, currency)),
        _since(asset, translate("Customer page", "Began")),
    ]


def _other_facts(asset: Asset, _readings: Sequence[MeterReading], _currency: str) -> list[Fact]:
    number = identifier(asset)
    return [
        Fact(translate("Customer page", "Number"), number if number != asset.name else ""),
        _since(asset, translate("Customer page", "Began")),
    ]


_FACTS: dict[str, Callable[[Asset, Sequence[MeterReading], str], list[Fact]]] = {
    VEHICLE: _vehicle_facts,
    POLICY: _policy_facts,
    APPLIANCE: _appliance_facts,
    CONTRACT: _contract_facts,
}


def _price(asset: Asset, currency: str) -> str:
    price = asset.fields.get("price")
    if not isinstance(price, int) or isinstance(price, bool):
        return str(price or "")
    return i18n.format_money(price, str(asset.fields.get("currency") or currency), trim=True)


def _since(asset: Asset, name: str) -> Fact:
    return Fact(name, i18n.format_date(asset.starts_on, "medium") if asset.starts_on else "")


class ThingCard(QWidget):
    """One thing. `edit_wanted` is a click or Enter, `menu_wanted` the three dots or the menu key."""

    edit_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    remove_wanted = Signal(int)

    def __init__(self, look: CardLook) -> None:
        super().__init__()
        self.look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(look.said)
        self._more = IconButton("more", translate("Customer page", "More"), side=16, on_click=self._ask_menu)
        self._more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(row(None, self._more), None, margins=(0, 10, 8, 0)))

    @staticmethod
    def height_of() -> int:
        """Say how high cards are at the present text size."""
        return theme.px(66) + _MOST_FACTS * theme.px(23) + theme.px(36)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.edit_wanted.emit(self.look.key)
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(self.look.key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.edit_wanted.emit(self.look.key)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(self.look.key, event.globalPos())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            show_tip(event.globalPos(), "\n".join(self._shortened()), self)
            return True
        return super().event(event)

    def _shortened(self) -> list[str]:
        """List what the card has no room to show whole."""
        head = self.width() - _MARGIN - 46 - 44
        foot = self.width() - 2 * _MARGIN - 24
        lines = [
            (self.look.title, head, "body", 600),
            (self.look.second, head, "small", 0),
            (self.look.next_words, foot, "small", 600),
        ]
        for fact in self.look.facts:
            room = self.width() - 2 * _MARGIN - paint.width(fact.name, "small") - 10
            lines.append((fact.value, room, "small", 500))
        return [words for words, room, role, weight in lines if paint.is_shortened(words, room, role, weight)]

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area, look = QRectF(self.rect()), self.look
        is_focused = bool(self.property("kbd"))
        edge = "focus" if is_focused else "border_control" if self.underMouse() else "border"
        paint.box(painter, area, 8, "surface", edge, 2 if is_focused else 1)
        paint.kind_icon(painter, QRectF(_MARGIN, 12, 36, 36), look.icon, look.family)
        room = area.width() - _MARGIN - 46 - 44
        line = theme.line("body")
        second = theme.line("small")
        top = 30 - (line + second) / 2 if look.second else 30 - line / 2
        left = _MARGIN + 46
        paint.text(painter, QRectF(left, top, room, line), look.title, "body_strong")
        paint.text(painter, QRectF(left, top + line, room, second), look.second, "small", "text_2")
        self._paint_facts(painter, area)
        self._paint_next(painter, area)

    def _paint_facts(self, painter: QPainter, area: QRectF) -> None:
        y, step = float(theme.px(60)), theme.px(23)
        for fact in self.look.facts:
            line = QRectF(_MARGIN, y, area.width() - 2 * _MARGIN, step)
            taken = paint.text(painter, line, fact.name, "small", "text_3")
            if fact.is_plate:
                wide = paint.plate_width(fact.value)
                paint.plate(painter, line.right() - wide, line.center().y(), fact.value)
            else:
                rest = line.adjusted(taken + 10, 0, 0, 0)
                paint.text(painter, rest, fact.value, "small", weight=500, align=paint.RIGHT)
            y += step

    def _paint_next(self, painter: QPainter, area: QRectF) -> None:
        foot = area.height() - theme.px(36)
        paint.line(painter, _MARGIN, area.width() - _MARGIN, foot)
        look = self.look
        tone = {"danger": "danger_text", "warn": "warn_text", "3": "text_3"}.get(look.next_family, "text_2")
        middle = foot + theme.px(36) / 2
        paint_icon(painter, "alarm", QRectF(_MARGIN, middle - 8, 16, 16), tone)
        words = QRectF(_MARGIN + 24, foot, area.width() - 2 * _MARGIN - 24, theme.px(36))
        weight = 600 if look.next_family in ("danger", "warn") else 500
        paint.text(painter, words, look.next_words, "small", tone, weight=weight)

    def _ask_menu(self) -> None:
        self.menu_wanted.emit(self.look.key, self._more.mapToGlobal(QPoint(0, self._more.height())))


class ThingCards(QWidget):
    """Cards side by side, up to three a row; what does not fit one row is folded away until asked for."""

    edit_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)
    remove_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._looks: list[CardLook] = []
        self._is_open = False
        self._cards: list[ThingCard] = []
        self._grid = QWidget()
        self._scroll = scrolling(self._grid)
        self._scroll.setWidgetResizable(False)
        self._fold = Button("", "chev_down", "quiet", "small", on_click=self._toggle)
        self.setLayout(column(self._scroll, row(self._fold, None), spacing=4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_things(self, whole: WholeCustomer, currency: str, today: date, *, keeps_open: bool) -> None:
        """Show the things of a customer."""
        readings: dict[int | None, list[MeterReading]] = {}
        for reading in whole.readings:
            readings.setdefault(reading.asset_id, []).append(reading)
        self._looks = [
            card_look(asset, readings.get(asset.id, ()), currency, today)
            for asset in whole.assets
            if not asset.is_archived
        ]
        self._is_open = self._is_open and keeps_open
        self._lay_out(is_new=True)

    @property
    def cards(self) -> list[ThingCard]:
        """The cards on show."""
        return self._cards

    def rescale(self) -> None:
        """Take the sizes of the present text size."""
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(400, self.minimumHeight())

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._lay_out()

    def _a_row(self) -> int:
        room = max(self.width(), 1)
        return max(1, min(_MOST_A_ROW, (room + _GAP) // (theme.px(_NARROWEST) + _GAP)))

    def _lay_out(self, *, is_new: bool = False) -> None:
        a_row = self._a_row()
        shown = self._looks if self._is_open else self._looks[:a_row]
        if is_new or [card.look for card in self._cards] != list(shown):
            self._make_cards(shown)
        height, rows = ThingCard.height_of(), -(-len(shown) // a_row)
        has_bar = rows > _ROWS_IN_SIGHT
        width = self.width() - (14 if has_bar else 0)
        wide = (width - _GAP * (a_row - 1)) // a_row
        for place, card in enumerate(self._cards):
            line, spot = divmod(place, a_row)
            card.setGeometry(spot * (wide + _GAP), line * (height + _GAP), wide, height)
        whole_height = rows * (height + _GAP) - _GAP
        self._grid.setFixedSize(width, max(whole_height, 0))
        seen = min(rows, _ROWS_IN_SIGHT) * (height + _GAP) - _GAP
        self._scroll.setFixedHeight(max(seen, 0))
        hidden = len(self._looks) - len(shown)
        self._fold.setVisible(hidden > 0 or (self._is_open and rows > 1))
        self._fold.setText(
            translate("Customer page", "Show %n more", "things", hidden)
            if hidden
            else translate("Customer page", "Show fewer")
        )
        self._fold.set_icon("chev_down" if hidden else "chev_up")
        self.setFixedHeight(
            max(seen, 0) + (self._fold.sizeHint().height() + 4 if not self._fold.isHidden() else 0)
        )

    def _make_cards(self, looks: Sequence[CardLook]) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        for look in looks:
            card = ThingCard(look)
            card.setParent(self._grid)
            card.edit_wanted.connect(self.edit_wanted)
            card.menu_wanted.connect(self.menu_wanted)
            card.remove_wanted.connect(self.remove_wanted)
            card.show()
            self._cards.append(card)
