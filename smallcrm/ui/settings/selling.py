"""How quotes, sales and receipts are numbered, taxed and worded, and the texts kept for them."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import messages
from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import UserError
from smallcrm.domain.selling import Document, TextBlock, TextKind
from smallcrm.domain.totals import TaxMode
from smallcrm.domain.values import numbering
from smallcrm.domain.values.money import parse_amount
from smallcrm.i18n import LANGUAGE_NAMES, translate
from smallcrm.services import numbers, selling
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.kit.buttons import Button, Choice
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import pane, row
from smallcrm.ui.kit.lists import Item, RowAction, TwoLineList, dotted
from smallcrm.ui.settings.form_section import FORM_WIDTH, FormSection

PATTERNS = {f"{kind.value}_number": kind for kind in Document}
DAYS = ("valid_days", "follow_up_days", "payment_days", "guard_days")
PLAIN = ("layout", "tax_name", "bank", "terms", *PATTERNS)
MOST_DAYS, MOST_PERCENT = 3_650, 100
LIST_HEIGHT = 200


class SellingSection(FormSection):
    """Numbers, taxes, days and texts of the papers; a pattern shows its next number."""

    SHOWN = ("selling",)

    def title(self) -> str:
        return translate("Settings", "Quotes and taxes")

    def fields(self) -> list[FieldSpec]:
        return [*self._numbers(), *_taxes(), *_days(), *_texts()]

    def _numbers(self) -> list[FieldSpec]:
        labels = (
            translate("Selling", "Number of a quote"),
            translate("Selling", "Number of a sale"),
            translate("Selling", "Number of a receipt"),
            translate("Selling", "Number of a case"),
        )
        heading = translate("Selling", "Numbers of papers")
        hint = translate("Selling", "{year} is the year, {month} the month, {0001} the count.")
        specs = []
        for place, (name, label) in enumerate(zip(PATTERNS, labels, strict=True)):
            specs.append(
                FieldSpec(
                    name=name,
                    label=label,
                    hint="" if place else hint,
                    required=translate("Selling", "Write a pattern."),
                    check=_pattern_problem,
                    section="" if place else heading,
                )
            )
        return specs

    def _build(self, draft: dict[str, Any]) -> None:
        super()._build(draft)
        self.form.changed.connect(lambda _: self._show_examples())
        self._show_examples()

    def _show_examples(self) -> None:
        """Write the next number beside the name of each pattern."""
        labels = {spec.name: spec.label for spec in self._numbers()}
        following = translate("Selling", "next: {number}")
        for name, pattern in self.form.values().items():
            if name in labels:
                said = ""
                if not _pattern_problem(pattern):
                    number = numbers.upcoming(self.ctx.store, PATTERNS[name], pattern, on=self.ctx.today)
                    said = following.format(number=number)
                self.form.field(name).label.setText(dotted(labels[name], said))

    def stored(self) -> dict[str, Any]:
        kept = self.ctx.store.selling
        return {
            **{name: getattr(kept, name) for name in PLAIN},
            **{name: Decimal(getattr(kept, name)) for name in DAYS},
            "tax_mode": kept.tax_mode.value,
            "tax_percent": kept.tax_percent,
            "rates": kept.rates,
        }

    def store(self, values: dict[str, Any]) -> None:
        selling.edit(
            self.ctx.store,
            replace(
                self.ctx.store.selling,
                **{name: values[name] for name in PLAIN},
                **{name: int(values[name] or 0) for name in DAYS},
                tax_mode=TaxMode(values["tax_mode"]),
                tax_percent=values["tax_percent"] or Decimal(0),
                rates=values["rates"],
            ),
        )

    # the texts kept for reuse

    def below(self) -> list[QWidget]:
        head = row(
            Label(translate("Selling", "Kept texts"), "section"),
            None,
            Button(translate("Selling", "Add a text"), "add", "quiet", "small", on_click=self.add_text),
        )
        self.texts = TwoLineList(
            (
                RowAction(name="edit", text=translate("Selling", "Change"), letter="e", icon="edit"),
                RowAction(name="remove", text=translate("Selling", "Remove"), letter="x", icon="delete"),
            ),
            has_circle=False,
        )
        self.texts.setAccessibleName(translate("Selling", "Kept texts"))
        self.texts.setFixedHeight(LIST_HEIGHT)
        self.texts.opened.connect(self.edit_text)
        self.texts.acted.connect(self._act)
        self._no_texts = Label(
            translate("Selling", "Texts you use often are put into a quote's note or terms with one press."),
            "small",
            "3",
            wrap=True,
        )
        self._card = Card(self.texts, margins=(2, 6, 2, 6))
        parts = [pane(head), self._no_texts, self._card]
        for part in parts:
            part.setMaximumWidth(FORM_WIDTH)
        self._read_texts()
        return parts

    def _read_texts(self) -> None:
        blocks = self.ctx.store.text_blocks.where("1", order="kind, name, id")
        self.texts.set_rows(
            [
                Item(
                    key=block.id,
                    title=block.name,
                    second=dotted(_kind_name(block.kind), LANGUAGE_NAMES.get(block.language, ""), block.text),
                )
                for block in blocks
            ]
        )
        self._card.setVisible(bool(blocks))
        self._no_texts.setVisible(not blocks)

    def refresh(self, changes: Changes) -> None:
        super().refresh(changes)
        if changes.touches("text_block"):
            self._read_texts()

    def add_text(self) -> None:
        """Keep a new text."""
        self._ask_text(TextBlock(name="", text=""))

    def edit_text(self, block_id: int) -> None:
        """Change a kept text."""
        self._ask_text(self.ctx.store.text_blocks.get(block_id))

    def remove_text(self, block_id: int) -> None:
        """Keep a text no more; papers that have it keep it."""
        with self.ctx.showing_errors():
            name = self.ctx.store.text_blocks.get(block_id).name
            selling.forget_text(self.ctx.store, block_id)
            self.ctx.tell(translate("Selling", "Removed {name}.").format(name=name), can_undo=True)

    def _act(self, name: str, block_id: Any, _area: Any) -> None:
        if name == "edit":
            self.edit_text(block_id)
        else:
            self.remove_text(block_id)

    def _ask_text(self, block: TextBlock) -> FormDialog:
        def take(values: dict[str, Any]) -> None:
            kind = TextKind(values["kind"])
            written = replace(
                block, name=values["name"], kind=kind, language=values["language"], text=values["text"]
            )
            selling.keep_text(self.ctx.store, written)
            self.ctx.tell(translate("Selling", "Text kept."), can_undo=True)

        every = Choice("", translate("Selling", "All languages"))
        languages = [every, *(Choice(code, name) for code, name in LANGUAGE_NAMES.items())]
        return ask_form(
            self.ctx,
            self,
            title=translate("Selling", "A text for papers"),
            fields=[
                FieldSpec(
                    name="name",
                    label=translate("Selling", "Name"),
                    required=translate("Selling", "Write a name."),
                ),
                FieldSpec(
                    name="kind",
                    label=translate("Selling", "For"),
                    kind=FieldKind.CHOICE,
                    choices=[Choice(kind.value, _kind_name(kind)) for kind in TextKind],
                    is_half=True,
                ),
                FieldSpec(
                    name="language",
                    label=translate("Selling", "Language of the paper"),
                    kind=FieldKind.CHOICE,
                    choices=languages,
                    is_half=True,
                ),
                FieldSpec(
                    name="text",
                    label=translate("Selling", "Text"),
                    kind=FieldKind.LONG_TEXT,
                    required=translate("Selling", "Write the text."),
                ),
            ],
            values={
                "name": block.name,
                "kind": block.kind.value,
                "language": block.language,
                "text": block.text,
            },
            verb=translate("Selling", "Keep"),
            take=take,
        )


def _taxes() -> list[FieldSpec]:
    modes = {
        TaxMode.NONE: translate("Selling", "No tax"),
        TaxMode.ADDED: translate("Selling", "Added to the prices"),
        TaxMode.INCLUDED: translate("Selling", "Included in the prices"),
    }
    return [
        FieldSpec(
            name="tax_mode",
            label=translate("Selling", "Tax"),
            kind=FieldKind.CHOICE,
            choices=[Choice(mode.value, words) for mode, words in modes.items()],
            section=translate("Selling", "Taxes"),
        ),
        FieldSpec(
            name="tax_name",
            label=translate("Selling", "What the tax is called"),
            placeholder=translate("Selling", "VAT"),
            is_half=True,
        ),
        FieldSpec(
            name="tax_percent",
            label=translate("Selling", "Usual rate"),
            kind=FieldKind.NUMBER,
            unit="%",
            check=_percent_problem,
            is_half=True,
        ),
        FieldSpec(
            name="rates",
            label=translate("Selling", "Further rates"),
            hint=translate("Selling", "One on each line, in percent."),
            kind=FieldKind.LONG_TEXT,
            check=_rates_problem,
        ),
    ]


def _days() -> list[FieldSpec]:
    labels = (
        translate("Selling", "A quote is good for"),
        translate("Selling", "Ask about it after"),
        translate("Selling", "A sale is to be paid within"),
        translate("Selling", "Compare prices over the last"),
    )
    return [
        FieldSpec(
            name=name,
            label=label,
            kind=FieldKind.NUMBER,
            unit=translate("Selling", "days"),
            check=_days_problem,
            section="" if place else translate("Selling", "Days"),
            is_half=True,
        )
        for place, (name, label) in enumerate(zip(DAYS, labels, strict=True))
    ]


def _texts() -> list[FieldSpec]:
    layouts = {
        "classic": translate("Selling", "Classic"),
        "compact": translate("Selling", "Compact"),
        "without_prices": translate("Selling", "Without prices"),
    }
    return [
        FieldSpec(
            name="layout",
            label=translate("Selling", "Layout of a new quote"),
            kind=FieldKind.CHOICE,
            choices=[Choice(code, words) for code, words in layouts.items()],
            section=translate("Selling", "On the paper"),
        ),
        FieldSpec(
            name="bank",
            label=translate("Selling", "Bank details"),
            hint=translate("Selling", "Printed where money is asked for."),
            kind=FieldKind.LONG_TEXT,
        ),
        FieldSpec(name="terms", label=translate("Selling", "Terms of a new quote"), kind=FieldKind.LONG_TEXT),
    ]


def _kind_name(kind: TextKind) -> str:
    return translate("Selling", "Terms") if kind is TextKind.TERMS else translate("Selling", "Note")


def _pattern_problem(pattern: str) -> str:
    try:
        numbering.check_pattern(pattern)
    except UserError as error:
        return messages.sentence(error)
    return ""


def _percent_problem(value: Decimal) -> str:
    return "" if 0 <= value <= MOST_PERCENT else translate("Selling", "Write a number from 0 to 100.")


def _rates_problem(text: str) -> str:
    for line in filter(None, map(str.strip, text.splitlines())):
        found = parse_amount(line.rstrip("% "))
        if found is None or _percent_problem(found[0]):
            return translate("Selling", "“{line}” is no rate: write a number, like 10.").format(line=line)
    return ""


def _days_problem(value: Decimal) -> str:
    if value == int(value) and 0 <= value <= MOST_DAYS:
        return ""
    return translate("Selling", "Write a whole number of days.")
