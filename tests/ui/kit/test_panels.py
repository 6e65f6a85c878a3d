import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QProgressBar, QPushButton, QWidget

from smallcrm.ui.kit.buttons import KeyButton
from smallcrm.ui.kit.dialogs import Dialog, Question, ask
from smallcrm.ui.kit.drop_area import DropArea
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.overlays import Scrim
from smallcrm.ui.kit.panels import ActionBar, PageHeader, PanelAction, SidePanel
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.kit.stepper import Stepper
from smallcrm.ui.kit.theme import theme

LEFT = Qt.MouseButton.LeftButton


def action(done: list, text="Log call", letter="L", **more) -> PanelAction:
    return PanelAction(text=text, icon="call", letter=letter, run=lambda: done.append(text), **more)


def tall() -> QWidget:
    body = QWidget()
    body.setLayout(column(*[Label(f"line {number}") for number in range(80)]))
    return body


def test_a_letter_presses_its_action(show, qtbot):
    done = []
    bar = show(ActionBar([action(done), action(done, "Snooze", "S", is_enabled=False)]), 380, 60)
    assert bar.press("l")
    assert not bar.press("s")
    assert not bar.press("x")
    assert not bar.press("")
    qtbot.waitUntil(lambda: done == ["Log call"])


def test_letters_work_in_the_panel_but_not_in_a_field(show, qtbot):
    done = []
    panel = SidePanel(name="Details")
    edit, button = QLineEdit(), QPushButton("Open")
    body = QWidget()
    body.setLayout(column(edit, button))
    panel.show_item(1, None, body, [action(done)])
    show(panel, 344, 400)
    edit.setFocus()
    qtbot.keyClick(edit, Qt.Key.Key_L)
    assert edit.text() == "l"
    assert done == []
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: done == ["Log call"])


def test_each_item_keeps_how_far_it_was_scrolled(show, qtbot):
    panel = show(SidePanel(), 344, 300)
    panel.show_item("marta", Label("Marta"), tall())
    bar = panel._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 120)
    bar.setValue(120)
    panel.show_item("joan", Label("Joan"), tall())
    assert bar.value() == 0
    panel.show_item("marta", Label("Marta"), tall())
    qtbot.waitUntil(lambda: bar.value() == 120)


def test_without_an_item_the_panel_says_so_and_offers_nothing(show):
    panel = show(SidePanel(), 344, 300)
    panel.show_item(1, None, QWidget(), [action([])])
    panel.show_empty("people", "Choose someone in the list")
    assert not panel.bar.isVisible()
    assert not panel.findChildren(KeyButton) or not panel.findChildren(KeyButton)[0].isVisible()


def test_a_panel_takes_the_widths_of_the_design(qapp, qtbot):
    panel = SidePanel(size="peek_panel")
    qtbot.addWidget(panel)
    assert panel.width() == 388
    panel.set_size("side_panel_narrow")
    assert panel.width() == 320


def test_a_long_title_leaves_room_for_the_actions(show):
    button = QPushButton("Print list")
    header = show(PageHeader("A title " * 30, "and numbers", (button,)), 600, 72)
    assert header.height() == theme.size("page_header")
    assert button.geometry().right() <= 600
    header.set_words("Today")
    assert not header.subtitle.isVisible()


# Progress and steps


def test_quick_work_shows_no_progress(qtbot):
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.start("Reading")
    panel.finish()
    assert not panel.isVisible()
    assert not panel._later.isActive()


def test_progress_says_what_and_how_far(show, said):
    panel = ProgressPanel()
    window = QWidget()
    window.setLayout(column(panel))
    show(window, 500, 100)
    panel.start("Reading customers.xlsx", at_once=True)
    panel.set_progress(1200, 4870, "Row 1,200")
    assert panel._far.text() == "1,200 of 4,870"
    assert panel.findChild(QProgressBar).accessibleName() == "Reading customers.xlsx"
    assert said == ["Reading customers.xlsx"]


def test_cancel_asks_once(show, qtbot):
    panel = ProgressPanel()
    window = QWidget()
    window.setLayout(column(panel))
    show(window, 500, 100)
    panel.start("Reading", at_once=True)
    with qtbot.waitSignal(panel.cancel_requested):
        qtbot.mouseClick(panel._cancel, LEFT)
    assert panel._cancel.text() == "Stopping…"
    with qtbot.assertNotEmitted(panel.cancel_requested):
        qtbot.mouseClick(panel._cancel, LEFT)


def test_only_done_steps_can_be_gone_back_to(show, qtbot):
    stepper = show(Stepper(["File", "Columns", "Check"], 1), 700, 44)
    first, second, third = stepper._steps
    with qtbot.waitSignal(stepper.step_chosen) as news:
        qtbot.mouseClick(first, LEFT)
    assert news.args == [0]
    with qtbot.assertNotEmitted(stepper.step_chosen):
        qtbot.mouseClick(third, LEFT)
    assert [step.accessibleName() for step in (first, second, third)] == [
        "Step 1, File, done",
        "Step 2, Columns, now",
        "Step 3, Check",
    ]
    stepper.set_current(2)
    stepper.set_names(["Datei", "Spalten", "Prüfen"])
    assert second.accessibleName() == "Step 2, Spalten, done"
    assert not stepper.grab().isNull()


# Files


def check(paths):
    return "" if paths[0].suffix == ".xlsx" else "This is no table."


def drag(widget: QWidget, *files: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file) for file in files])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(QPoint(9, 9), copy, data, LEFT, none))
    return data


def drop(widget: QWidget, data: QMimeData) -> None:
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDropEvent(QPointF(9, 9), copy, data, LEFT, none))


@pytest.fixture
def area(show):
    return show(DropArea("Import your spreadsheet", "Drag a file here.", check), 500, 300)


def test_a_file_over_the_place_is_welcomed_and_taken(area, qtbot, said):
    data = drag(area, "/data/old customers.xlsx")
    assert said == ["Let go to look into the file."]
    with qtbot.waitSignal(area.dropped) as news:
        drop(area, data)
    assert [path.name for path in news.args[0]] == ["old customers.xlsx"]
    assert area._sentence.text() == "Drag a file here."


def test_a_wrong_file_is_refused_with_the_reason(area, qtbot):
    data = drag(area, "/data/cat.mp4")
    assert area.reason == "This is no table."
    assert area._sentence.text() == "This is no table."
    area.grab()
    with qtbot.assertNotEmitted(area.dropped):
        drop(area, data)


def test_a_file_that_goes_away_again_changes_nothing(area):
    drag(area, "/data/cat.mp4")
    QApplication.sendEvent(area, QDragLeaveEvent())
    assert area.reason == ""
    assert area._sentence.text() == "Drag a file here."


def test_the_whole_window_takes_files_for_the_place(show, qtbot):
    window = QWidget()
    area = DropArea("Import", "Drag a file here.", check)
    window.setLayout(column(area))
    show(window, 500, 400)
    area.watch(window)
    data = drag(window, "/data/a.xlsx")
    with qtbot.waitSignal(area.dropped):
        drop(window, data)


# Dialogs


def test_a_question_is_answered_by_its_verb(show, qtbot):
    window = show(QWidget(), 600, 400)
    question = Question(
        window, "Remove all 60 sample customers?", "Yours stay.", "Remove the sample", keep="Keep it"
    )
    question.open()
    assert any(scrim.isVisible() for scrim in window.findChildren(Scrim))
    main = next(b for b in question.findChildren(QPushButton) if b.text() == "Remove the sample")
    with qtbot.waitSignal(question.accepted):
        qtbot.mouseClick(main, LEFT)
    assert not any(scrim.isVisible() for scrim in window.findChildren(Scrim))


def test_enter_is_the_main_button_and_esc_is_none(show, qtbot):
    window = show(QWidget(), 600, 400)
    for key, result in ((Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)):
        question = Question(window, "Print 38 letters?", "", "Print")
        question.open()
        qtbot.waitUntil(question.isVisible)
        qtbot.keyClick(question.focusWidget() or question, key)
        assert question.result() == result


def test_a_dangerous_question_starts_on_the_harmless_answer(show):
    window = show(QWidget(), 600, 400)
    question = Question(window, "Erase for good?", "", "Erase", keep="Keep", is_danger=True)
    question.open()
    assert question.focusWidget().text() == "Keep"


def test_asking_waits_for_the_answer(show, qtbot):
    from PySide6.QtCore import QTimer

    window = show(QWidget(), 600, 400)

    def answer():
        dialog = QApplication.activeModalWidget()
        qtbot.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)

    QTimer.singleShot(50, answer)
    assert ask(window, "Print?", "", "Print")


def test_a_button_may_keep_the_dialog_open(show, qtbot):
    window = show(QWidget(), 600, 400)
    dialog = Dialog(window, "Add customer")
    dialog.add(Label("content"))
    save = dialog.add_button("Save", "primary", lambda: False, is_main=True)
    cancel = dialog.add_cancel()
    dialog.open()
    qtbot.mouseClick(save, LEFT)
    assert dialog.isVisible()
    assert save.x() > cancel.x()
    qtbot.mouseClick(cancel, LEFT)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_a_panel_in_a_narrow_window_lies_over_the_list_and_goes_back_beside_it(show):
    main = QWidget()
    panel = SidePanel(name="Details")
    page = QWidget()
    page.setLayout(row((main, 1), panel, spacing=0))
    show(page, 900, 600)
    beside = main.width()
    assert beside == 900 - panel.width()
    panel.lie_over(True)
    QApplication.processEvents()
    assert main.width() == 900
    assert (panel.geometry().right(), panel.height()) == (899, 600)
    page.resize(1000, 500)
    QApplication.processEvents()
    assert (panel.geometry().right(), panel.height()) == (999, 500)
    panel.lie_over(False)
    QApplication.processEvents()
    assert main.width() == 1000 - panel.width()
