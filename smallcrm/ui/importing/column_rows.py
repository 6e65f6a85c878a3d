"""The lines of the second step: a column of the file, and what it becomes."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from smallcrm.i18n import translate
from smallcrm.services.imports import ColumnProposal, Confidence, letter
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.late_choice import LateChoice
from smallcrm.ui.kit.theme import theme

_HEADING = 176
_FIELD = 250
_SURE = 214
_LINE = 44

SURENESS = {
    Confidence.SURE: ("ok", "check", lambda: translate("Import", "Sure")),
    Confidence.GUESS: ("info", "bulb", lambda: translate("Import", "Our guess")),
    Confidence.ASK: ("warn", "warning", lambda: translate("Import", "Please check")),
    Confidence.LEFT_OUT: ("neutral", "subtract", lambda: translate("Import", "Left out")),
}

WHY = {
    "heading": lambda: translate("Import", "By its heading"),
    "cells": lambda: translate("Import", "By its values"),
    "cells_against_heading": lambda: translate("Import", "The values say something else than the heading"),
    "row_numbers": lambda: translate("Import", "Row numbers"),
    "unknown": lambda: translate("Import", "Kept as a field of your own"),
    "remembered": lambda: translate("Import", "As last time"),
    "chosen": lambda: translate("Import", "Chosen by you"),
}


class Titles(QWidget):
    """The titles above the lines."""

    def __init__(self) -> None:
        super().__init__()
        self.rescale()

    def rescale(self) -> None:
        self.setFixedHeight(theme.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        painter.fillRect(self.rect(), theme.color("surface_alt"))
        paint.line(painter, 0, self.width(), self.height() - 1, "border")
        titles = (
            translate("Import", "Column in your file"),
            translate("Import", "First values"),
            "",
            translate("Import", "Becomes in smallcrm"),
            translate("Import", "How sure we are"),
        )
        for title, area in zip(titles, _areas(self.width(), self.height()), strict=True):
            paint.text(painter, area, title, "small", "text_2")


def _areas(wide: float, high: float) -> list[QRectF]:
    """Say where the parts of a line are: heading, values, arrow, field, how sure."""
    heading, field_, sure = theme.px(_HEADING), theme.px(_FIELD), theme.px(_SURE)
    left, gap = 24, 14
    values = max(wide - left - heading - field_ - sure - 4 * gap - 20 - 12, 40)
    found = []
    for width in (heading, values, 20, field_, sure):
        found.append(QRectF(left, 0, width, high))
        left += width + gap
    return found


class ColumnRow(QFrame):
    """One column: its letter and heading, first values, what it becomes, and how sure we are.

    Everything but the field is painted: a wide table would be hundreds of labels. `chosen` gives the
    heading (or the letter of a column without one) and the field.
    """

    chosen = Signal(str, str)

    def __init__(
        self, proposal: ColumnProposal, samples: Sequence[str], look: ChoiceField, choices: list[Choice]
    ) -> None:
        super().__init__()
        self.proposal = proposal
        self.key = proposal.header or letter(proposal.column)
        self._samples = samples
        self._is_asked = False
        self._is_last = False
        self.field = LateChoice(look, choices, proposal.field, name=self.key)
        self.field.setParent(self)
        self.field.chosen.connect(lambda code: self.chosen.emit(self.key, code))
        self.rescale()

    @property
    def confidence(self) -> Confidence:
        """How sure we are now."""
        return self.proposal.confidence

    def show_proposal(self, proposal: ColumnProposal) -> None:
        """Show what was thought anew."""
        self.proposal = proposal
        self.field.choose(proposal.field)
        self.update()

    def set_asked(self, *, is_asked: bool, is_last: bool) -> None:
        """Stand on the ground of the question below."""
        self._is_asked, self._is_last = is_asked, is_last
        self.update()

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.setFixedHeight(theme.px(_LINE))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_HEADING + _FIELD + _SURE) + 160, theme.px(_LINE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = _areas(self.width(), self.height())[3]
        high = self.field.sizeHint().height()
        self.field.setGeometry(int(area.left()), int((self.height() - high) / 2), int(area.width()), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        if self._is_asked:
            painter.fillRect(self.rect(), theme.color("warn_soft"))
        else:
            paint.line(painter, 0, self.width(), self.height() - 1)
        heading, values, arrow, _, sure = _areas(self.width(), self.height())
        is_out = self.proposal.field == "skip"
        box = QRectF(heading.left(), heading.center().y() - theme.px(11), theme.px(26), theme.px(22))
        paint.box(painter, box, 4, "surface" if self._is_asked else "sunken")
        paint.text(
            painter, box, letter(self.proposal.column), "caption", "text_2", weight=600, align=paint.CENTER
        )
        name = heading.adjusted(box.width() + 10, 0, 0, 0)
        shown = self.proposal.header or translate("Import", "Column {letter}").format(letter=self.key)
        paint.text(painter, name, shown, "body_strong", "text_3" if is_out else "text")
        paint.text(painter, values, ",  ".join(self._samples), "small", "text_3" if is_out else "text_2")
        place = QRectF(arrow.left(), arrow.center().y() - 8, 16, 16)
        paint_icon(painter, "arrow_right", place, "text_3")
        family, icon, said = SURENESS[self.confidence]
        taken = paint.chip(painter, sure.left(), sure.center().y(), paint.ChipLook(said(), family, icon))
        why = self._why()
        paint.text(painter, sure.adjusted(taken + 8, 0, 0, 0), why, "small", "text_2")

    def _why(self) -> str:
        if self.proposal.reason == "heading_and_cells":
            return translate("Import", "%n row(s)", "", self.proposal.filled)
        return WHY.get(self.proposal.reason, lambda: "")()
