"""Charts on the screen: bars as long as their values, a strip each to press, a sentence for each bar."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from smallcrm.domain.reports import Chart, ChartKind, Figure, Kind, Series
from smallcrm.ui.kit.charts import ChartCard, ChartView, FigureTile

LEFT = Qt.MouseButton.LeftButton


def chart(*values, kind=ChartKind.BAR, behind=(), **more) -> Chart:
    return Chart(
        title="Won",
        kind=kind,
        categories=tuple(f"No {place}" for place in range(len(values))),
        series=(Series(name="Deals", values=values),),
        behind=behind,
        **more,
    )


@pytest.mark.usefixtures("qtbot")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
@given(
    st.lists(st.integers(0, 10**9), min_size=1, max_size=12).filter(any),
    st.sampled_from([ChartKind.BAR, ChartKind.COLUMN]),
    st.integers(260, 1400),
)
def test_bars_are_as_long_as_their_values(values, kind, width):
    view = ChartView(chart(*values, kind=kind))
    view.resize(width, view.sizeHint().height())
    view._arrange()
    is_level = kind is ChartKind.BAR
    lengths = [bar.shape.width() if is_level else bar.shape.height() for bar in view.bars]
    longest = lengths[values.index(max(values))]
    for value, length, bar in zip(values, lengths, view.bars, strict=True):
        assert abs(length - longest * value / max(values)) <= 2.1
        assert view.rect().toRectF().adjusted(-1, -1, 1, 1).contains(bar.strip)
    for one, other in zip(view.bars, view.bars[1:], strict=False):
        assert not one.strip.adjusted(1, 1, -1, -1).intersects(other.strip.adjusted(1, 1, -1, -1))


def test_a_bar_gives_the_records_behind_it(qtbot):
    view = ChartView(chart(3, 1, behind=(((1, 2, 3), (4,)),)))
    qtbot.addWidget(view)
    view.resize(400, view.sizeHint().height())
    view.show()
    with qtbot.waitSignal(view.picked) as picked:
        QTest.mouseClick(view, LEFT, pos=view.bars[1].strip.center().toPoint())
    assert picked.args == ["No 1: 1", (4,)]
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Up)
    with qtbot.waitSignal(view.picked) as picked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert picked.args[1] == (1, 2, 3)


def test_a_chart_that_leads_nowhere_is_no_stop_for_the_keyboard(qtbot):
    view = ChartView(chart(3, 1))
    qtbot.addWidget(view)
    assert view.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert view.accessibleName() == "Won. No 0: 3; No 1: 1"


def test_a_chart_of_nothing_says_so(qtbot):
    card = ChartCard(chart(0, 0, empty="No deal was won.", note="Most came in May."))
    qtbot.addWidget(card)
    assert card.view is None
    assert [label.text() for label in card.findChildren(type(card.layout().itemAt(0).widget()))] == [
        "Won",
        "No deal was won.",
    ]


@pytest.mark.parametrize(
    ("value", "kind", "said"),
    [(1250_00, Kind.MONEY, "£1,250"), (450, Kind.HUNDREDTHS, "4.5"), (None, Kind.NUMBER, "–")],
)
def test_a_number_is_written_as_people_read_it(qtbot, value, kind, said):
    tile = FigureTile(Figure(label="Won", value=value, kind=kind, behind=(1,)), "GBP")
    qtbot.addWidget(tile)
    assert tile.accessibleName() == f"Won: {said}"
    with qtbot.waitSignal(tile.picked) as picked:
        QTest.keyClick(tile, Qt.Key.Key_Return)
    assert picked.args[1] == (1,)
