from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from smallcrm.ui.kit.cards import Card, EmptyState, fact
from smallcrm.ui.kit.labels import (
    Avatar,
    Chip,
    CountBadge,
    ElidedLabel,
    KindIcon,
    Label,
    Plate,
    reminder_sign,
)
from smallcrm.ui.kit.layout import FlowLayout, clear, column, row, scrolling
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tokens import tokens


def test_a_label_shows_markup_as_letters():
    assert Label("<img src=file:///etc/passwd>").textFormat() == Qt.TextFormat.PlainText


def test_chinese_and_latin_lines_are_equally_high(show):
    latin, chinese = show(Label("Customer")), show(Label("客户"))
    assert latin.height() == chinese.height() == tokens().roles["body"].line


def test_the_colour_of_words_can_change(show):
    label = show(Label("Late", tone="2"))
    before = label.palette().color(label.foregroundRole())
    label.set_tone("danger")
    assert label.palette().color(label.foregroundRole()) == theme.color("danger_text") != before


def test_a_plate_is_as_wide_as_its_letters_and_copies_itself(show, qtbot):
    plate = show(Plate("浙A·7K204"))
    wide = plate.width()
    plate.set_plate("A 1")
    assert plate.width() < wide
    with qtbot.waitSignal(plate.copied):
        qtbot.mouseClick(plate, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "A 1"
    assert "A 1" in plate.accessibleName()


def test_a_shortened_line_gives_way_and_keeps_its_name(show):
    label = show(ElidedLabel("A very long name of a customer that cannot fit"), 80, 18)
    assert label.minimumSizeHint().width() <= 30
    assert label.accessibleName().startswith("A very long name")


def test_chips_and_badges_grow_with_their_words():
    chip = Chip("Paid")
    narrow = chip.width()
    chip.set_look("Paid in full", "ok", "check")
    assert chip.width() > narrow
    assert chip.accessibleName() == "Paid in full"
    badge = CountBadge()
    assert badge.width() == 0
    badge.set_count("9", "danger")
    assert badge.width() >= 24


def test_chips_grow_with_the_text_size(qapp, show):
    chip = show(Chip("Paid"))
    before = chip.size()
    theme.apply(qapp, "light", "largest")
    assert chip.width() > before.width()
    assert chip.height() > before.height()


def test_an_unknown_kind_of_reminder_looks_like_a_task():
    assert reminder_sign("something new") == reminder_sign("task")
    assert reminder_sign("policy") == ("shield", "info")


def test_everything_paints(show):
    parts = (Avatar("MK"), Avatar("BB", 34, is_square=True), KindIcon("car"), CountBadge("3"), Chip("x"))
    window = QWidget()
    window.setLayout(row(*parts, Card(fact("Unpaid", "$0.00"))))
    show(window)
    assert not window.grab().isNull()


def test_an_empty_state_reads_as_one_sentence(show):
    state = show(EmptyState("people", "Nobody fits this filter", "482 customers are hidden."), 400, 300)
    assert state.accessibleName() == "Nobody fits this filter. 482 customers are hidden"
    state.set_words("No reminders yet")
    assert state.accessibleName() == "No reminders yet"


def test_words_flow_into_the_next_line(show):
    window = QWidget()
    flow = FlowLayout(window)
    labels = [Label(f"word {number}") for number in range(6)]
    for label in labels:
        flow.addWidget(label)
    show(window, 150, 300)
    assert labels[0].y() < labels[-1].y()
    assert all(label.geometry().right() <= 150 for label in labels)
    assert flow.heightForWidth(2000) < flow.heightForWidth(150)


def test_clearing_a_layout_lets_go_of_everything_in_it(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    layout = column(row(Label("one"), None), 8, Label("two"))
    window.setLayout(layout)
    clear(layout)
    assert layout.count() == 0
    assert not scrolling(QWidget()).horizontalScrollBar().isVisible()
