"""A line of a form in which a customer is found by any part of what is known."""

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter

from smallcrm import wording
from smallcrm.db import customers as queries
from smallcrm.db import search
from smallcrm.db.store import Store
from smallcrm.domain.customer import ContactKind
from smallcrm.i18n import translate
from smallcrm.ui.kit.forms import FieldSpec, RecordForm
from smallcrm.ui.kit.lists import dotted

MOST = 8
_ID = Qt.ItemDataRole.UserRole + 1
_NAME = Qt.ItemDataRole.UserRole + 2


def customer_spec(*, required: str = "") -> FieldSpec:
    """Describe the line; `CustomerField` makes it find."""
    return FieldSpec(
        name="customer",
        label=translate("Pipeline", "Customer"),
        placeholder=translate("Pipeline", "Name, phone or plate"),
        required=required,
    )


class CustomerField(QObject):
    """Offers customers below the line while one types; `customer_id` is the one that was taken."""

    def __init__(self, store: Store, form: RecordForm, customer_id: int | None = None) -> None:
        super().__init__(form)
        self._store = store
        self._form = form
        self.customer_id = customer_id
        self._found = QStandardItemModel(self)
        self._edit = form.editor("customer")
        self._completer = QCompleter(self._found, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST)
        self._completer.setCompletionRole(_NAME)
        self._edit.setCompleter(self._completer)
        self._edit.textEdited.connect(self._search)
        self._completer.activated[QModelIndex].connect(self._take)

    def take_best(self) -> int | None:
        """Take the only customer that fits what was typed, if nobody was taken from the list."""
        if self.customer_id is None and self._found.rowCount() == 1:
            self._choose(self._found.item(0))
        return self.customer_id

    def _search(self, text: str) -> None:
        self.customer_id = None
        self._found.clear()
        if len(text.strip()) < 2:
            return
        for whole in queries.whole_many(self._store, search.find(self._store, text, limit=MOST)):
            name = wording.customer_name(whole.customer)
            phones = whole.details(ContactKind.PHONE)
            item = QStandardItem(dotted(name, phones[0].value if phones else ""))
            item.setData(whole.customer.id, _ID)
            item.setData(name, _NAME)
            self._found.appendRow(item)
        self._completer.complete()

    def _take(self, index: QModelIndex) -> None:
        self.customer_id = index.data(_ID)

    def _choose(self, item: QStandardItem) -> None:
        self.customer_id = item.data(_ID)
        self._edit.setText(item.data(_NAME))
