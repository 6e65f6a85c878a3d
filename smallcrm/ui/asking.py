"""A form in a dialog: fields, a verb, and what happens with what was filled in."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QCompleter, QFrame, QScrollArea, QWidget

from smallcrm import messages
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.dialogs import NARROW, Dialog, ask
from smallcrm.ui.kit.forms import FieldSpec, RecordForm
from smallcrm.ui.kit.theme import theme

_ROOM_AROUND = 48
"""What stays free above and below a tall dialog, in pixels."""


class FormDialog(Dialog):
    """Asks for some fields. `take` gets the values once nothing is wrong with them.

    What cannot be saved is said in the dialog, which stays open: nothing typed is lost. `doubts` says what
    looks wrong, by field; that is asked about before it is taken.
    """

    def __init__(  # noqa: PLR0913 - the parts of a form
        self,
        ctx: AppContext,
        parent: QWidget,
        *,
        title: str,
        text: str = "",
        fields: Sequence[FieldSpec],
        values: dict[str, Any],
        verb: str,
        take: Callable[[dict[str, Any]], object],
        doubts: Callable[[dict[str, Any]], dict[str, str]] = lambda _: {},
        width: int = NARROW,
    ) -> None:
        super().__init__(parent, title, text, width=width)
        self._take = take
        self._doubts = doubts
        self.form = RecordForm(fields, today=lambda: ctx.today)
        self.form.set_values(values)
        self._scroll = FormScroll(self.form)
        self._refusal = Banner("danger", "")
        self._refusal.hide()
        self.add(self._refusal)
        self.add(self._scroll)
        self.add_button(verb, "primary", self.save, is_main=True)
        self.add_cancel()
        self.form.submitted.connect(self._submit)
        self.finished.connect(self.deleteLater)

    def save(self) -> bool:
        """Hand on what is filled in; False if something is wrong with it, which is shown."""
        if not self.form.check():
            return False
        values = self.form.values()
        if not self._is_sure(self._doubts(values)):
            return False
        try:
            self._take(values)
        except UserError as error:
            self._refusal.set_text(messages.sentence(error))
            self._refusal.show()
            self._refusal.announce()
            return False
        return True

    def open(self) -> None:
        """Show the dialog with the cursor in its first field."""
        super().open()
        fit_height(self)
        self.form.focus()

    def _is_sure(self, doubts: dict[str, str]) -> bool:
        """Ask about what looks wrong; back to the first such field if it shall be corrected."""
        if not doubts:
            return True
        is_kept = ask(
            self,
            translate("Form", "Is that right?"),
            " ".join(doubts.values()),
            translate("Form", "Keep it anyway"),
            keep=translate("Form", "Correct it"),
            is_danger=True,
        )
        if not is_kept:
            self.form.focus(next(iter(doubts)))
        return is_kept

    def _submit(self) -> None:
        if self.save():
            self.accept()


class FormScroll(QScrollArea):
    """Lets a form scroll where a dialog cannot be as high as all of its fields; follows the cursor."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(form)
        form.installEventFilter(self)
        # The bar would stand on the fields' right edge.
        self.verticalScrollBar().rangeChanged.connect(
            lambda _least, most: self.setViewportMargins(0, 0, 8 if most else 0, 0)
        )

    def sizeHint(self) -> QSize:
        widget = self.widget()
        least = widget.minimumSizeHint().expandedTo(widget.minimumSize())
        return QSize(0, max(least.height(), widget.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), theme.px(160)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, next_: bool) -> bool:
        moved = super().focusNextPrevChild(next_)
        if (focused := self.focusWidget()) is not None:
            self.ensureWidgetVisible(focused, 0, theme.px(40))
        return moved


def fit_height(dialog: Dialog) -> None:
    """Make a dialog as high as its content, but no higher than the window it stands over."""
    dialog.layout().activate()
    window = dialog.parentWidget().window() if dialog.parentWidget() else dialog
    wanted = dialog.layout().totalSizeHint().height()
    if dialog.layout().hasHeightForWidth():
        wanted = dialog.layout().totalHeightForWidth(dialog.width())
    most = max(window.height() - _ROOM_AROUND, dialog.layout().totalMinimumSize().height())
    dialog.resize(dialog.width(), min(wanted, most))


def offer_known(form: RecordForm, name: str, known: Sequence[str]) -> None:
    """Offer, while one types into a line, what stands in such a line elsewhere."""
    completer = QCompleter(list(known), form)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.popup().setObjectName("suggestions")
    editor = form.editor(name)
    getattr(editor, "edit", editor).setCompleter(completer)


def ask_form(ctx: AppContext, parent: QWidget, **parts: Any) -> FormDialog:
    """Open a form; see `FormDialog` for its parts."""
    dialog = FormDialog(ctx, parent, **parts)
    dialog.open()
    return dialog
