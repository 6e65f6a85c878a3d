import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from smallcrm.ui.kit.gallery.pages import sample_pdf
from smallcrm.ui.kit.pdf import PdfPages, print_pdf
from smallcrm.ui.kit.print_preview import FREE, PAGE_WIDTH, WHOLE_PAGE, PrintPreview, Thumbnails
from smallcrm.ui.kit.theme import theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module")
def pdf(qapp) -> bytes:
    theme.apply(qapp, "light")
    return sample_pdf(3)


@pytest.fixture
def preview(show, qtbot, pdf):
    preview = show(PrintPreview(name="Monthly report"), 700, 500)
    preview.set_pdf(pdf)
    qtbot.waitUntil(lambda: preview.view.is_ready)
    return preview


def test_pages_have_the_size_of_their_paper(pdf):
    pages = PdfPages(pdf)
    assert len(pages) == 3
    assert (round(pages.sizes[0].width()), round(pages.sizes[0].height())) == (595, 842)
    image = pages.image(0, 0.5)
    assert (image.width(), image.height()) == (298, 421)
    assert image.pixelColor(5, 5).name() == theme.color("paper").name()
    pages.close()
    pages.close()


def test_what_is_no_pdf_is_refused():
    with pytest.raises(ValueError, match="PDF"):
        PdfPages(b"nothing of the kind")


def test_the_page_is_shown_and_counted(preview):
    assert preview.view.page_count == 3
    assert preview._where.text() == "Page 1 of 3"
    assert not preview._back.isEnabled()
    middle = preview.view.viewport().grab().toImage()
    colours = {
        middle.pixelColor(x, y).name()
        for x in range(0, middle.width(), 7)
        for y in range(0, middle.height(), 7)
    }
    assert theme.color("paper").name() in colours
    assert theme.color("sunken").name() in colours
    assert theme.color("accent").name() in colours


def test_turning_pages_by_button_and_key(preview, qtbot):
    qtbot.mouseClick(preview._on, LEFT)
    assert preview._where.text() == "Page 2 of 3"
    qtbot.keyClick(preview.view, Qt.Key.Key_End)
    assert preview.view.page == 3
    assert not preview._on.isEnabled()
    qtbot.keyClick(preview.view, Qt.Key.Key_Home)
    assert preview.view.page == 1


def test_zoom_by_button_key_and_wheel(preview, qtbot):
    before = preview.view.zoom
    qtbot.mouseClick(preview._larger, LEFT)
    assert preview.view.zoom == pytest.approx(before * 1.2)
    assert preview.view.mode == FREE
    qtbot.keyClick(preview.view, Qt.Key.Key_Minus)
    assert preview.view.zoom == pytest.approx(before)
    ctrl = Qt.KeyboardModifier.ControlModifier
    at = QPointF(50, 50)
    wheel = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, ctrl, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(preview.view.viewport(), wheel)
    assert preview.view.zoom > before
    assert preview._zoom.text().endswith("%")


def test_a_whole_page_and_its_width_fit_the_window(preview, qtbot):
    view = preview.view
    qtbot.mouseClick(preview._fit._buttons[WHOLE_PAGE], LEFT)
    assert view._areas()[0].height() <= view.viewport().height()
    qtbot.mouseClick(preview._fit._buttons[PAGE_WIDTH], LEFT)
    assert view._areas()[0].width() == pytest.approx(view.viewport().width() - 48, abs=2)


def test_another_document_keeps_the_place_and_waits_for_the_typing_to_rest(preview, qtbot, pdf):
    view = preview.view
    view.go_to(2)
    scrolled = view.verticalScrollBar().value()
    qtbot.waitUntil(lambda: not view._pause.isActive())
    for _ in range(5):
        preview.set_pdf(pdf)
    assert view._document == 2
    qtbot.waitUntil(lambda: view._document == 3 and view.is_ready)
    assert view.verticalScrollBar().value() == scrolled


def test_a_shorter_document_shows_what_it_has(preview, qtbot):
    preview.view.go_to(3)
    preview.set_pdf(sample_pdf(1))
    qtbot.waitUntil(lambda: preview.view.page_count == 1 and preview.view.is_ready)
    assert preview._where.text() == "Page 1 of 1"


def test_broken_bytes_leave_the_page_before_and_are_told(preview, qtbot):
    qtbot.waitUntil(lambda: not preview.view._pause.isActive())
    with qtbot.waitSignal(preview.view.failed):
        preview.set_pdf(b"broken")
    assert preview.view.page_count == 3


def test_a_preview_may_close_while_it_is_drawn(show, qtbot, pdf):
    preview = PrintPreview()
    preview.resize(700, 500)
    preview.show()
    preview.set_pdf(pdf)
    preview.close()
    preview.deleteLater()
    other = show(PrintPreview(), 700, 500)
    other.set_pdf(pdf)
    qtbot.waitUntil(lambda: other.view.is_ready)


def test_thumbnails_come_with_their_key(qtbot, pdf):
    thumbnails = Thumbnails()
    with qtbot.waitSignal(thumbnails.ready) as news:
        thumbnails.ask("monthly", pdf, QSize(40, 56), 2.0)
    key, picture = news.args
    assert key == "monthly"
    assert (picture.width(), picture.height(), picture.devicePixelRatio()) == (80, 112, 2.0)


@pytest.fixture
def printer(tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(150)
    return printer


def printed(printer: QPrinter) -> PdfPages:
    from pathlib import Path

    return PdfPages(Path(printer.outputFileName()).read_bytes())


def test_every_page_is_printed_at_its_size(printer, pdf):
    steps = []
    assert print_pdf(pdf, printer, progress=lambda *step: steps.append(step)) == 3
    assert steps == [(1, 3), (2, 3), (3, 3)]
    pages = printed(printer)
    assert len(pages) == 3
    assert round(pages.sizes[0].width()) == 595
    there, here = pages.image(1, 0.5).pixelColor(80, 60), PdfPages(pdf).image(1, 0.5).pixelColor(80, 60)
    assert abs(there.red() - here.red()) + abs(there.green() - here.green()) < 6
    assert here.lightness() < 120


def test_only_the_chosen_pages_are_printed(printer, pdf):
    printer.setFromTo(2, 2)
    assert print_pdf(pdf, printer) == 1
    assert len(printed(printer)) == 1


def test_printing_can_be_stopped(printer, pdf):
    done = []
    count = print_pdf(pdf, printer, progress=lambda *_: done.append(1), is_cancelled=lambda: bool(done))
    assert count == 1
