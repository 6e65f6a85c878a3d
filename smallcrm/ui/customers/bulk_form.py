"""The form for changing many customers: what to write, and how many of them that changes."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from smallcrm.db.reads import scope as scopes
from smallcrm.db.reads.scope import Scope
from smallcrm.domain.bulk_edit import Edit
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate
from smallcrm.services import bulk_edit
from smallcrm.ui.asking import FormDialog, fit_height, offer_known
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.dialogs import Dialog
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import Label

COUNTED_AT_ONCE = 2_000
"""Up to so many are counted while the window waits, for some milliseconds; more on the jobs' thread."""
COUNTS_AFTER_MS = 150


class BulkForm(FormDialog):
    """Asks for an edit and tells whom it would change before it is made.

    `read` makes the edit of what is filled in, None as long as there is none.
    """

    def __init__(  # noqa: PLR0913 - the parts of a form
        self,
        ctx: AppContext,
        parent: QWidget,
        *,
        scope: Scope,
        title: str,
        fields: Sequence[FieldSpec],
        read: Callable[[dict[str, Any]], Edit | None],
        verb: str,
        take: Callable[[Edit], object],
    ) -> None:
        self._meant = scopes.count(ctx.store, scope)
        self._scope = scope
        self._ctx = ctx
        self._read = read
        self._job: Any = None
        self._has_fields = bool(fields)
        super().__init__(
            ctx,
            parent,
            title=title,
            text=translate("Customers", "for %n customer(s)", "", self._meant),
            fields=fields,
            values={},
            verb=verb,
            take=lambda values: take(edit) if (edit := read(values)) is not None else None,
        )
        self.changing = Label("", "small_strong", "2", wrap=True)
        self.add(self.changing)
        for spec in fields:
            if spec.kind is FieldKind.TEXT and spec.choices:
                offer_known(self.form, spec.name, [choice.text for choice in spec.choices])
        self._wait = QTimer(self, singleShot=True, interval=COUNTS_AFTER_MS)
        self._wait.timeout.connect(self._count)
        self.form.changed.connect(lambda _: self._wait.start())
        self._count()

    def open(self) -> None:
        """Show the form with the cursor in its field; without one the button is at hand."""
        if self._has_fields:
            super().open()
        else:
            Dialog.open(self)
            fit_height(self)

    def _count(self) -> None:
        edit = self._read(self.form.values())
        if edit is None:
            self.changing.setText("")
        elif self._meant <= COUNTED_AT_ONCE:
            try:
                self._show(bulk_edit.preview(self._ctx.store, self._scope, edit))
            except UserError:
                self.changing.setText("")
        else:
            if self._job is not None:
                self._job.cancel()
            self._job = self._ctx.jobs.start(bulk_edit.preview, self._scope, edit)
            self._job.done.connect(self._show)

    def _show(self, found: bulk_edit.Preview) -> None:
        same = found.meant - found.changing
        words = translate("Customers", "%n customer(s) will change.", "", found.changing)
        if same:
            words += " " + translate("Customers", "%n stay(s) as they are.", "", same)
        self.changing.setText(words)
