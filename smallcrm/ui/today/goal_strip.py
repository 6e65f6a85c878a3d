"""How far the goals are, as a quiet strip: the number, what it should be, where it should stand by now."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from smallcrm import i18n
from smallcrm.domain.changes import Changes
from smallcrm.domain.goal import State
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import set_tip

if TYPE_CHECKING:
    from smallcrm.services import goals

COUNTED = ("goal", "customer", "sale", "activity", "quote", "service_case")
_HEIGHT, _EDGE, _GAP, _BAR = 58, 24, 28, 4
_LEAST = 130
_MOST = 4
_MARKS = {State.REACHED: "ok", State.MISSED: "danger", State.BEHIND: "warn"}


class GoalStrip(QAbstractButton):
    """Shows the goals of today, as many as there is room for; a press leads to all of them."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self._ctx = ctx
        self._said: Sequence[goals.Said] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: ctx.go("settings", "goals"))
        self.hide()

    def refresh(self, changes: Changes) -> None:
        """Count again, on the jobs' thread, if what is counted has changed."""
        if not changes.touches(*COUNTED):
            return
        if not self._ctx.store.scalar("SELECT 1 FROM goal LIMIT 1"):
            self.show_goals(())
            return
        # Read in where there are goals: the counting of a whole month comes with it.
        from smallcrm.services import goals

        job = self._ctx.jobs.start(goals.said, today=self._ctx.today, catalogue=i18n.active())
        job.done.connect(self.show_goals)

    def show_goals(self, said: object) -> None:
        """Show how far goals are; nothing where there are none."""
        self._said = tuple(said) if isinstance(said, Sequence) else ()
        words = ". ".join(f"{each.name}: {_of(each)}, {each.state_name}" for each in self._said)
        self.setAccessibleName(words)
        set_tip(self, "\n".join(f"{each.name}, {each.span}: {each.state_name}" for each in self._said))
        if self.parentWidget() is not None:  # without a parent it would be a window
            self.setVisible(bool(self._said))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh(Changes())
        super().changeEvent(event)

    def rescale(self) -> None:
        """Take the height of the present text size."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_LEAST), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect()).adjusted(_EDGE, 0, -_EDGE, 0)
        paint.line(painter, 0, self.width(), 0)
        left = area.left()
        for said, wide in self._cells(area.width()):
            self._paint(painter, said, QRectF(left, 0, wide, area.height()))
            left += wide + _GAP
        if self.property("kbd"):
            paint.box(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), 6, "", "focus", 2)

    def _cells(self, room: float) -> list[tuple["goals.Said", float]]:
        """Give as many goals as have room for their words, what is left shared among them."""
        needs = [
            max(paint.width(each.name, "small") + paint.width(_of(each), "small", 600) + 16, theme.px(_LEAST))
            for each in self._said[:_MOST]
        ]
        while len(needs) > 1 and sum(needs) + _GAP * (len(needs) - 1) > room:
            needs.pop()
        spare = max(room - sum(needs) - _GAP * (len(needs) - 1), 0) / max(len(needs), 1)
        return [(said, need + spare) for said, need in zip(self._said, needs, strict=False)]

    def _paint(self, painter: QPainter, said: "goals.Said", area: QRectF) -> None:
        words = QRectF(area.left(), area.top() + theme.px(9), area.width(), theme.px(20))
        right = _of(said)
        tone = f"{_MARKS[said.state]}_text" if said.state in _MARKS else "text"
        taken = paint.width(right, "small", 600) + 10
        paint.text(painter, words, right, "small", tone, weight=600, align=paint.RIGHT, tabular=True)
        name = QRectF(words.left(), words.top(), max(words.width() - taken, 0), words.height())
        paint.text(painter, name, said.name, "small", "text_2")
        bar = QRectF(area.left(), words.bottom() + 6, area.width(), _BAR)
        paint.box(painter, bar, _BAR / 2, "sunken")
        if said.share > 0:
            done = QRectF(bar.left(), bar.top(), max(bar.width() * min(said.share, 1), _BAR), _BAR)
            paint.box(painter, done, _BAR / 2, _MARKS.get(said.state, "accent"))
        if said.state in (State.ON_WAY, State.BEHIND):
            # Where it would stand today if every day brought the same.
            x = bar.left() + bar.width() * said.time_gone
            paint.box(painter, QRectF(x - 0.5, bar.top() - 3, 1, _BAR + 6), 0, "text_3")


def _of(said: "goals.Said") -> str:
    return translate("Goals", "{actual} of {target}").format(actual=said.actual, target=said.target)
