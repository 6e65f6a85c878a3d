"""The fourth step: two that may be one, side by side; the same, not the same, or left out."""

from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from smallcrm.i18n import format_number, translate
from smallcrm.services.imports import Answer, Line, Pair, Verdict
from smallcrm.ui.context import AppContext
from smallcrm.ui.importing import words
from smallcrm.ui.importing.going import Going
from smallcrm.ui.kit import keys, paint
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button, KeyButton
from smallcrm.ui.kit.cards import EmptyState
from smallcrm.ui.kit.compare import Compare, CompareHead, CompareRow, Side
from smallcrm.ui.kit.labels import Icon, Label
from smallcrm.ui.kit.layout import column, pane, row
from smallcrm.ui.kit.lists import Group, Item, TwoLineList
from smallcrm.ui.kit.panels import PageHeader
from smallcrm.ui.kit.theme import set_font, theme

LIST_WIDTH = 392
MOST_SHOWN, SHOWN_ANSWERS = 300, 20
"""Open pairs listed at a time, and answers before them: the rest moves up as they are decided."""

_ANSWERS = {"1": Answer.SAME, "2": Answer.OTHER, "3": Answer.SKIP}


class DuplicatesStep(QWidget):
    """The pairs at the left, the one on show at the right; `answered` after every decision.

    1 joins, 2 keeps both, 3 leaves the row out, 0 decides later. One comparison is built and filled anew
    for each pair, so that thousands of them cost no more than one.
    """

    answered = Signal()

    def __init__(self, ctx: AppContext, going: Going) -> None:
        super().__init__()
        self.ctx = ctx
        self.going = going
        self.pairs: dict[tuple[int, int, int, int], Pair] = {pair.key: pair for pair in going.pairs}
        self.pair: Pair | None = None
        self._items: dict[tuple[int, int, int, int], tuple[Answer | None, Item]] = {}
        self._build()
        if self.pairs:
            self._fill_list()
            first = next(iter(going.open_pairs()), next(iter(self.pairs.values())))
            self.list.select(first.key)
        self._show_counts()

    # building

    def _build(self) -> None:
        if not self.pairs:
            empty = EmptyState(
                "check_circle",
                translate("Import", "No duplicates found"),
                translate("Import", "Nobody in the file looks like somebody you have already."),
                family="ok",
            )
            self.setLayout(column(empty))
            self.setFocusProxy(empty)
            return
        self.header = PageHeader(translate("Import", "Duplicates"), " ")
        self.list = TwoLineList(has_circle=False, name=translate("Import", "Pairs to decide about"))
        self.list.current_changed.connect(self._show_pair)
        self.list.opened.connect(lambda _: self.compare.setFocus())
        hint = row(
            Icon("bulb", 16, "text_3"),
            (Label(translate("Import", "Keys 1, 2 and 3 answer"), "small", "2"), 1),
            margins=(24, 10, 16, 10),
        )
        left = pane(column(self.header, (self.list, 1), pane(hint, "footer"), spacing=0), "sideLeft")
        self._left = left
        self.compare = Compare(name=translate("Import", "What to keep"))
        self.compare.chosen.connect(lambda *_: self._keep_wish())
        self._question = Label(translate("Import", "Are these the same customer?"), "heading")
        keep = translate(
            "Import", "Pick what to keep on each line. Notes, cars and policies of both are always kept."
        )
        self._note = Banner("info", " ")
        self._alike = QCheckBox()
        set_font(self._alike, "body")
        self._place = Label("", "small", "3")
        self.other = KeyButton("", "", "2")
        self.skip = KeyButton(translate("Import", "Leave the row out"), "", "3")
        self.same = KeyButton("", "merge", "1", "primary")
        self._later = Button(translate("Import", "Decide later"), kind="link", on_click=self.decide_later)
        for button, answer in (
            (self.same, Answer.SAME),
            (self.other, Answer.OTHER),
            (self.skip, Answer.SKIP),
        ):
            button.clicked.connect(lambda _=False, answer=answer: self.answer(answer))
        head = column(
            self._question, Label(keep, "small", "2", wrap=True), margins=(28, 16, 24, 8), spacing=2
        )
        body = column(self.compare, self._note, None, margins=(28, 4, 24, 8), spacing=12)
        foot = column(
            row(self._alike, None, self._later, self._place, spacing=16),
            row(self.other, self.skip, None, self.same),
            margins=(28, 8, 24, 14),
            spacing=8,
        )
        right = pane(column(head, (body, 1), foot, spacing=0))
        self.setLayout(row(left, (right, 1), spacing=0))
        self.setFocusProxy(self.list)
        for view in (self.list, self.compare.lines):
            view.installEventFilter(self)
        QWidget.setTabOrder(self.list, self.compare.lines)

    def _fill_list(self) -> None:
        rows: list[Group | Item] = []
        for title, pairs in self._groups():
            if pairs:
                rows.append(Group(title=title, count=len(pairs)))
                rows += [self._cached_item(pair) for pair in self._shown(pairs)]
        self.list.set_rows(rows)

    def _shown(self, pairs: list[Pair]) -> list[Pair]:
        """Of very many list the next open ones and the last answers, in their order."""
        if len(pairs) <= MOST_SHOWN:
            return pairs
        answered = [pair for pair in pairs if pair.key in self.going.answers]
        waiting = islice((pair for pair in pairs if pair.key not in self.going.answers), MOST_SHOWN)
        wanted = {pair.key for pair in (*answered[-SHOWN_ANSWERS:], *waiting)}
        return [pair for pair in pairs if pair.key in wanted or pair is self.pair]

    def _groups(self) -> Iterable[tuple[str, list[Pair]]]:
        pairs = self.pairs.values()
        yield (
            translate("Import", "Yours already, with something new"),
            [pair for pair in pairs if pair.is_likely],
        )
        yield (
            translate("Import", "Maybe yours already"),
            [pair for pair in pairs if pair.customer_id is not None and not pair.is_likely],
        )
        yield (
            translate("Import", "Maybe twice in your file"),
            [pair for pair in pairs if pair.customer_id is None],
        )

    def _cached_item(self, pair: Pair) -> Item:
        """Make the row of a pair once for each answer: there may be thousands."""
        answer = self.going.answer_of(pair)
        known = self._items.get(pair.key)
        if known is None or known[0] is not answer:
            known = self._items[pair.key] = (answer, self._item(pair))
        return known[1]

    def _item(self, pair: Pair) -> Item:
        answer = self.going.answer_of(pair)
        chip = {
            None: None,
            Answer.SAME: paint.ChipLook(translate("Import", "Joined"), "ok"),
            Answer.OTHER: paint.ChipLook(translate("Import", "Both kept"), "info"),
            Answer.SKIP: paint.ChipLook(translate("Import", "Left out"), "neutral"),
        }[answer]
        icon, family = ("merge", "accent") if answer is None else ("check", "ok")
        return Item(
            key=pair.key,
            title=pair.name or pair.other_name or translate("Import", "Row {row}").format(row=pair.row),
            second=words.reason(pair),
            icon=icon,
            family=family,
            chip=chip,
        )

    # one pair

    def _show_pair(self, key: object) -> None:
        pair = self.pairs.get(key) if isinstance(key, tuple) else None  # type: ignore[arg-type]
        if pair is None or pair is self.pair:
            return
        self.pair = pair
        source = self.going.sources[pair.source]
        theirs = CompareHead(
            title=translate("Import", "In your file"), detail=self._row_words(pair.row, source)
        )
        if pair.customer_id is None:
            mine = CompareHead(
                title=translate("Import", "Earlier in your file"),
                detail=self._row_words(pair.other_row or 0, source),
            )
        else:
            mine = CompareHead(title=translate("Import", "Already in smallcrm"), detail=pair.other_name)
        verdict = self.going.answers.get(pair.key)
        take = verdict.take if verdict is not None else None
        take = self.going.wishes.get(pair.key, pair.better) if take is None else take
        self.compare.show_records(mine, theirs, [_compare_row(line, take) for line in pair.lines])
        self._say_pair(pair)

    @staticmethod
    def _row_words(number: int, source: object) -> str:
        return translate("Import", "Row {row} of {file}").format(
            row=number,
            file=words.source_words(source),  # type: ignore[arg-type]
        )

    def _say_pair(self, pair: Pair) -> None:
        self.same.setText(
            translate("Import", "Same customer, join")
            if pair.customer_id is None or not pair.is_likely
            else translate("Import", "Same customer, take this")
        )
        self.other.setText(
            translate("Import", "Not the same, keep both")
            if not pair.is_likely
            else translate("Import", "Not the same, add")
        )
        self._give_room()
        if pair.is_likely:
            said = translate(
                "Import", "Without an answer only what is empty is filled in; nothing you have is replaced."
            )
        else:
            said = translate("Import", "Without an answer both are kept. You can join them at any time.")
        self._note.set_text(said)
        alike = len(self._like(pair))
        self._alike.setVisible(alike > 1)
        self._alike.setText(translate("Import", "The same for all %n like this", "", alike))
        self._later.setVisible(pair.key in self.going.answers or len(self.pairs) > 1)
        place = list(self.pairs).index(pair.key) + 1
        self._place.setText(
            translate("Import", "{number} of {total}").format(
                number=format_number(place), total=format_number(len(self.pairs))
            )
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.pairs:
            self._left.setFixedWidth(round(min(theme.px(LIST_WIDTH), self.width() * 0.31)))
            self.layout().activate()  # at once, or the parts lie over each other for a moment
            self._give_room()

    def _give_room(self) -> None:
        """Let the answers be read in full; where there is little room their keys go unsaid."""
        extra = 92 if self.width() >= theme.px(1100) else 44
        for button in (self.same, self.other, self.skip):
            sign = 24 if button is self.same else 0
            button.setMinimumWidth(round(paint.width(button.text(), "body", 600)) + extra + sign)

    def _like(self, pair: Pair) -> list[Pair]:
        """List the open pairs of the same kind with the same reasons, and the pair itself."""
        return [
            other
            for other in self.pairs.values()
            if other is pair
            or (
                other.key not in self.going.answers
                and other.is_likely == pair.is_likely
                and (other.customer_id is None) == (pair.customer_id is None)
                and other.reasons[:1] == pair.reasons[:1]
            )
        ]

    # answers

    def answer(self, answer: Answer) -> None:
        """Decide about the pair on show, or about all like it, and go on to the next open one."""
        pair = self.pair
        if pair is None:
            return
        wished = self._wished()
        pairs = self._like(pair) if self._alike.isChecked() and self._alike.isVisibleTo(self) else [pair]
        for each in pairs:
            take = _taken(each, pair, wished) if answer is Answer.SAME else None
            self.going.answers[each.key] = Verdict(
                answer=answer, customer_id=each.customer_id, row=each.other_row, take=take
            )
        self._alike.setChecked(False)
        self._go_on(pair)

    def decide_later(self) -> None:
        """Take the decision about the pair on show back, and go on to the next open one."""
        if self.pair is not None:
            self.going.answers.pop(self.pair.key, None)
            self._go_on(self.pair)

    def _go_on(self, pair: Pair) -> None:
        self._fill_list()
        keys_ = list(self.pairs)
        here = keys_.index(pair.key)
        following = [*keys_[here + 1 :], *keys_[:here]]
        target = next((key for key in following if key not in self.going.answers), pair.key)
        self.pair = None
        self.list.select(target)
        if self.pair is None:
            self._show_pair(target)
        self._show_counts()
        self.answered.emit()

    def _wished(self) -> frozenset[str]:
        """List what was chosen to be taken from the row."""
        taken: set[str] = set()
        for code, side in self.compare.choices().items():
            line = next(line for line in self.pair.lines if line.code == code)  # type: ignore[union-attr]
            if line.is_open and side in {Side.RIGHT, Side.BOTH}:
                taken.add(line.code)
                if side is Side.RIGHT and line.code.startswith("contact:"):
                    taken.add(f"instead:{line.code.removeprefix('contact:')}")
        return frozenset(taken)

    def _keep_wish(self) -> None:
        if self.pair is not None:
            self.going.wishes[self.pair.key] = self._wished()

    def _show_counts(self) -> None:
        if not self.pairs:
            return
        found = translate("Import", "%n pair(s) found", "", len(self.pairs))
        still = len(self.going.open_pairs())
        left = (
            translate("Import", "%n to look at", "", still) if still else translate("Import", "all decided")
        )
        self.header.set_words(translate("Import", "Duplicates"), f"{found}, {left}")

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the digits before the lists do."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            pressed = keys.letter(event)
            if pressed in _ANSWERS:
                self.answer(_ANSWERS[pressed])
                return True
            if pressed == "0":
                self.decide_later()
                return True
        return super().eventFilter(watched, event)


def _compare_row(line: Line, take: frozenset[str]) -> CompareRow:
    is_contact = line.code.startswith("contact:")
    if line.code not in take:
        chosen = Side.LEFT
    elif is_contact and line.mine and f"instead:{line.code.removeprefix('contact:')}" not in take:
        chosen = Side.BOTH
    else:
        chosen = Side.RIGHT
    return CompareRow(
        key=line.code,
        label=words.label(line),
        left=words.value(line.mine),
        right=words.value(line.theirs),
        chosen=chosen,
        takes_both=is_contact and bool(line.mine),
        is_open=line.is_open,
    )


def _taken(pair: Pair, shown: Pair, wished: frozenset[str]) -> frozenset[str]:
    """Say what to take from a row alike: as chosen on the one shown, the better guess for other fields."""
    if pair is shown:
        return wished
    chosen = {_kind(line.code): line.code in wished for line in shown.lines if line.is_open}
    taken = {
        line.code
        for line in pair.lines
        if line.is_open and chosen.get(_kind(line.code), line.code in pair.better)
    }
    instead = {code for code in wished if code.startswith("instead:")}
    return frozenset(taken | {code for code in instead if code.replace("instead", "contact") in taken})


def _kind(code: str) -> str:
    """Call the same field of different things the same."""
    return f"thing:{code.rpartition(':')[2]}" if code.startswith("thing:") else code
