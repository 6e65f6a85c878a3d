import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter

from smallcrm.ui.kit.icons import icon, optical_size, paint_icon
from smallcrm.ui.kit.theme import theme


def colours(image: QImage) -> set[str]:
    """Names of the colours of wholly painted pixels."""
    found = set()
    for x in range(image.width()):
        for y in range(image.height()):
            colour = image.pixelColor(x, y)
            if colour.alpha() == 255:
                found.add(colour.name())
    return found


def picture(of: QIcon, mode=QIcon.Mode.Normal, state=QIcon.State.Off) -> QImage:
    return of.pixmap(QSize(20, 20), mode, state).toImage()


def test_an_icon_has_the_colour_of_its_token():
    assert colours(picture(icon("shield", "danger", is_filled=True))) == {theme.color("danger").name()}


def test_an_icon_made_before_a_switch_shows_the_new_colour_after_it(qapp):
    made = icon("shield", "text", is_filled=True)
    before = colours(picture(made))
    theme.apply(qapp, "dark")
    assert colours(picture(made)) == {theme.color("text").name()} != before


def test_a_disabled_icon_is_grey_and_a_checked_one_filled():
    star = icon("star", is_filled=True)
    assert colours(picture(star, QIcon.Mode.Disabled)) == {theme.color("text_disabled").name()}
    on = colours(picture(star, state=QIcon.State.On))
    assert on == {theme.color("accent_text").name()}


def test_an_icon_is_drawn_with_every_pixel_the_screen_has():
    drawn = icon("check").pixmap(QSize(20, 20), 2.0, QIcon.Mode.Normal, QIcon.State.Off)
    assert (drawn.width(), drawn.devicePixelRatio()) == (40, 2.0)


@pytest.mark.parametrize(("side", "drawing"), [(14, 16), (16, 16), (20, 20), (24, 24), (48, 24)])
def test_each_size_takes_the_drawing_made_for_it(side, drawing):
    assert optical_size(side) == drawing


def test_painting_an_icon_leaves_the_rest_alone():
    image = QImage(40, 20, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_icon(painter, "circle", QRectF(0, 0, 20, 20), "text", is_filled=True)
    painter.end()
    right = image.copy(20, 0, 20, 20)
    assert colours(right) == {QColor("white").name()}
    assert colours(image) != {QColor("white").name()}


def test_an_unknown_icon_is_a_mistake_that_shows():
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    try:
        with pytest.raises(ValueError, match="no-such-icon"):
            paint_icon(painter, "no-such-icon", QRectF(0, 0, 20, 20))
    finally:
        painter.end()
