"""Asking for a condition of the filter: a menu of what can be asked, and a form for its value."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from smallcrm import wording
from smallcrm.db.reads import customer_list as queries
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import Status
from smallcrm.domain.customer_filter import BARE, CUSTOM, SUMS, Condition, Test
from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.domain.tiers import Tier
from smallcrm.i18n import translate
from smallcrm.ui.asking import ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.customers.filter_words import Labels, field_name
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind as Asked
from smallcrm.ui.kit.forms import FieldSpec

Take = Callable[[Condition], object]

SHARED = ("owner", "source", "city", "company")
USUAL_DAYS = {"last_contact": 90, "reminder": 7, "birthday": 30}

OFFERED: Sequence[tuple[str, tuple[Test, ...]]] = (
    ("status", (Test.IS, Test.IS_NOT)),
    ("tag", (Test.IS, Test.IS_NOT, Test.HAS, Test.LACKS)),
    ("reminder", (Test.BY_MONTH_END, Test.WITHIN, Test.HAS, Test.LACKS)),
    ("last_contact", (Test.OLDER, Test.WITHIN, Test.LACKS)),
    ("owed", SUMS),
    ("deals", SUMS),
    ("asset", (Test.IS, Test.IS_NOT, Test.HAS, Test.LACKS)),
    ("tier", (Test.IS, Test.IS_NOT, Test.HAS, Test.LACKS)),
    *((name, (Test.IS, Test.IS_NOT, Test.HAS, Test.LACKS)) for name in SHARED),
    ("phone", (Test.HAS, Test.LACKS)),
    ("email", (Test.HAS, Test.LACKS)),
    ("address", (Test.HAS, Test.LACKS)),
    ("birthday", (Test.WITHIN, Test.HAS, Test.LACKS)),
)
"""What the menu offers; the command line knows a few more."""

OF_KIND = {
    FieldKind.NUMBER: (Test.LEAST, Test.MOST, Test.HAS, Test.LACKS),
    FieldKind.MONEY: (Test.LEAST, Test.MOST, Test.HAS, Test.LACKS),
    FieldKind.DATE: (Test.LEAST, Test.MOST, Test.WITHIN, Test.OLDER, Test.HAS, Test.LACKS),
    FieldKind.YES_NO: (Test.HAS, Test.LACKS),
    FieldKind.CHOICE: (Test.IS, Test.IS_NOT, Test.HAS, Test.LACKS),
    FieldKind.TEXT: (Test.IS, Test.CONTAINS, Test.HAS, Test.LACKS),
    FieldKind.LONG_TEXT: (Test.CONTAINS, Test.HAS, Test.LACKS),
}


class FilterMenu(QMenu):
    """Offers every field with what can be asked of it; `take` gets the condition once it is filled in."""

    def __init__(self, ctx: AppContext, parent: QWidget, take: Take, custom: Sequence[CustomField]) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._page = parent
        self._take = take
        self._labels = {str(field.id): field.label for field in custom}
        self._kinds = {f"{CUSTOM}{field.id}": field for field in custom}
        self.setAccessibleName(translate("Customers", "Add a condition"))
        for name, tests in OFFERED:
            self._add(name, tests)
        if custom:
            self.addSeparator()
        for name, field in self._kinds.items():
            self._add(name, OF_KIND[field.kind])

    def _add(self, name: str, tests: Sequence[Test]) -> None:
        title = field_name(name, self._labels).replace("&", "&&")
        menu = self.addMenu(title)
        for test in tests:
            action = menu.addAction(test_words(name, test))
            action.triggered.connect(lambda _=False, test=test: self._choose(name, test))
        field = self._kinds.get(name)
        if field is not None and field.kind is FieldKind.YES_NO:
            for words, answer in (
                (translate("Customers", "Yes"), True),
                (translate("Customers", "No"), False),
            ):
                said = Condition(name, Test.IS, (answer,))
                menu.addAction(words).triggered.connect(lambda _=False, said=said: self._take(said))

    def _choose(self, name: str, test: Test) -> None:
        if test in BARE:
            self._take(Condition(name, test))
        else:
            ask_value(self._ctx, self._page, name, test, self._take, self._labels, self._kinds.get(name))


def test_words(name: str, test: Test) -> str:
    """Say what is asked, as a line of the menu; what needs a value ends in dots."""
    own = {
        ("reminder", Test.BY_MONTH_END): translate("Customers", "Due this month"),
        ("reminder", Test.WITHIN): translate("Customers", "Due within…"),
        ("reminder", Test.HAS): translate("Customers", "Has a reminder"),
        ("reminder", Test.LACKS): translate("Customers", "No next step"),
        ("last_contact", Test.OLDER): translate("Customers", "Older than…"),
        ("last_contact", Test.WITHIN): translate("Customers", "In the last…"),
        ("last_contact", Test.LACKS): translate("Customers", "Never contacted"),
        ("asset", Test.HAS): translate("Customers", "Anything"),
        ("asset", Test.LACKS): translate("Customers", "Nothing"),
        ("tag", Test.HAS): translate("Customers", "Any"),
        ("tag", Test.LACKS): translate("Customers", "None", "no tag at all"),
        ("birthday", Test.WITHIN): translate("Customers", "Within…"),
        ("owed", Test.HAS): translate("Customers", "Owes money"),
        ("owed", Test.LACKS): translate("Customers", "Owes nothing"),
        ("deals", Test.HAS): translate("Customers", "Has an open deal"),
        ("deals", Test.LACKS): translate("Customers", "No open deal"),
    }
    words = {
        Test.IS: translate("Customers", "Is one of…"),
        Test.IS_NOT: translate("Customers", "Is none of…"),
        Test.HAS: translate("Customers", "Filled in"),
        Test.LACKS: translate("Customers", "Empty"),
        Test.CONTAINS: translate("Customers", "Contains…"),
        Test.LEAST: translate("Customers", "From…"),
        Test.MOST: translate("Customers", "Up to…"),
        Test.OLDER: translate("Customers", "Days ago…"),
        Test.WITHIN: translate("Customers", "Within…"),
    }
    return own.get((name, test)) or words[test]


def ask_value(  # noqa: PLR0913, PLR0917 - a question and whom to tell
    ctx: AppContext,
    page: QWidget,
    name: str,
    test: Test,
    take: Take,
    labels: Labels,
    field: CustomField | None = None,
    given: Sequence[Any] = (),
) -> None:
    """Ask for the values of a condition."""
    fields, values, read = _questions(ctx, name, test, field, given)
    ask_form(
        ctx,
        page,
        title=field_name(name, labels),
        text=test_words(name, test).rstrip("…"),
        fields=fields,
        values=values,
        verb=translate("Customers", "Filter"),
        take=lambda filled: take(Condition(name, test, tuple(read(filled)))),
    )


def _questions(
    ctx: AppContext, name: str, test: Test, field: CustomField | None, given: Sequence[Any]
) -> tuple[list[FieldSpec], dict[str, Any], Callable[[dict[str, Any]], Sequence[Any]]]:
    """Make the fields of the form, what they hold at first, and how their values are read."""
    nothing = translate("Customers", "Choose at least one.")
    if test in (Test.OLDER, Test.WITHIN):
        days = FieldSpec(
            name="days",
            label=translate("Customers", "Days"),
            kind=Asked.NUMBER,
            required=translate("Customers", "Write a number of days."),
            check=lambda value: (
                "" if 0 <= value <= 36_500 else translate("Customers", "Write a number of days.")
            ),
        )
        return [days], {"days": next(iter(given), USUAL_DAYS.get(name, 30))}, lambda f: [int(f["days"])]
    if name in ("status", "asset", "tier"):
        return _closed(ctx, name, given)
    if test in (Test.LEAST, Test.MOST):
        return _bound(is_day=field is not None and field.kind is FieldKind.DATE)
    if test is Test.CONTAINS:
        text = FieldSpec(name="text", label=translate("Customers", "Text"), required=nothing)
        return [text], {"text": next(iter(given), "")}, lambda f: [f["text"]]
    known = _known(ctx, name, field)
    several = FieldSpec(
        name="values",
        label=translate("Customers", "One or more"),
        kind=Asked.TAGS,
        choices=[Choice(each, each) for each in known],
        required=nothing,
        hint=translate("Customers", "Press Enter after each."),
    )
    return [several], {"values": tuple(map(str, given))}, lambda f: f["values"]


def _closed(
    ctx: AppContext, name: str, given: Sequence[Any]
) -> tuple[list[FieldSpec], dict[str, Any], Callable[[dict[str, Any]], Sequence[Any]]]:
    """Offer each of a few choices as a box to tick."""
    if name == "status":
        offered = {status.value: wording.status_name(status) for status in Status}
    elif name == "tier":
        offered = {tier.value: tier.value for tier in Tier}
    else:
        offered = {
            kind.code: kind.name or wording.asset_name(Asset(type=kind.code))
            for kind in ctx.store.asset_types.where("is_archived = 0")
        }
    fields = [FieldSpec(name=code, label=words, kind=Asked.YES_NO) for code, words in offered.items()]

    def read(filled: dict[str, Any]) -> list[str]:
        # Nothing ticked asks for the first: an empty question would be refused.
        return [code for code in offered if filled[code]] or [next(iter(offered))]

    return (
        fields,
        {code: code in given or (not given and code == next(iter(offered))) for code in offered},
        read,
    )


def _bound(
    *, is_day: bool
) -> tuple[list[FieldSpec], dict[str, Any], Callable[[dict[str, Any]], Sequence[Any]]]:
    if is_day:
        day = FieldSpec(
            name="bound",
            label=translate("Customers", "Day"),
            kind=Asked.DATE,
            required=translate("Customers", "Write a day."),
        )
        return [day], {}, lambda filled: [filled["bound"].isoformat()]
    number = FieldSpec(
        name="bound",
        label=translate("Customers", "Number"),
        kind=Asked.NUMBER,
        required=translate("Customers", "Write a number."),
    )

    def read(filled: dict[str, Any]) -> list[float | int]:
        value = filled["bound"]
        return [int(value) if value == int(value) else float(value)]

    return [number], {}, read


def _known(ctx: AppContext, name: str, field: CustomField | None) -> list[str]:
    """List what stands in a field already."""
    if field is not None:
        return [line for line in field.choices.splitlines() if line]
    return queries.tags(ctx.store) if name == "tag" else queries.choices(ctx.store, name)
