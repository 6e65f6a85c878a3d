"""The lines of a quote as the grid edits them, with the products offered and the prices compared."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from smallcrm import i18n
from smallcrm.db import products
from smallcrm.db.store import Store
from smallcrm.domain.product import Product
from smallcrm.domain.quote import Counted, Quote, QuoteLine
from smallcrm.domain.totals import LineKind, TaxMode, Totals, add_up
from smallcrm.domain.values.money import parse_amount
from smallcrm.i18n import translate
from smallcrm.ui.kit.lines.source import NAME, GridCell, GridColumn, Offer
from smallcrm.ui.quotes import words

if TYPE_CHECKING:
    from smallcrm.db.reads.price_guard import OtherPrice

NEW_PRODUCT = "new"
_LEAST_TYPED = 1
_CELLS_OF_PRICE = 3


class QuoteLines:
    """The lines of the quote on the page: a `LineSource`. `changed` hears of every change.

    `offers_new` offers to keep what is typed as a product.
    """

    def __init__(self, store: Store, changed: Callable[[], object], *, offers_new: bool = True) -> None:
        self._store = store
        self._offers_new = offers_new
        self._changed = changed
        self._products: dict[str, Product] = {}
        self.on_new_product: Callable[[int, str], object] = lambda _row, _text: None
        self.quote = Quote()
        self.items: list[QuoteLine] = []
        self.sums: Totals = add_up(self.quote, ())
        self.others: Mapping[int, OtherPrice] = {}

    def show(self, quote: Quote, items: Sequence[QuoteLine]) -> None:
        """Take a quote and its lines."""
        self.quote, self.items = quote, list(items)
        self.others = {}
        self.sums = add_up(quote, self.items)

    def set_quote(self, quote: Quote) -> None:
        """Take other settings for the same lines."""
        self.quote = quote
        self._news()

    def set_line(self, row: int, line: QuoteLine) -> None:
        """Change a line."""
        self.items[row] = line
        self._news()

    def _news(self) -> None:
        self.sums = add_up(self.quote, self.items)
        self._changed()

    # What stands in the cells

    def columns(self) -> list[GridColumn]:
        """List the columns; tax only where lines differ in it."""
        has_rates = self.quote.tax_mode is not TaxMode.NONE and (
            bool(self._store.selling.rates.strip())
            or any(line.tax_percent is not None for line in self.items)
        )
        hint = translate("Quotes", "5% or 20")
        return [
            GridColumn(name="quantity", title=translate("Quotes", "Qty"), width=70),
            GridColumn(name="price", title=translate("Quotes", "Price"), width=92),
            GridColumn(name="discount", title=translate("Quotes", "Discount"), width=84, hint=hint),
            *([GridColumn(name="tax", title=translate("Quotes", "Tax"), width=64)] if has_rates else []),
            GridColumn(name="amount", title=translate("Quotes", "Amount"), width=100, can_edit=False),
        ]

    def count(self) -> int:
        return len(self.items)

    def is_whole(self, row: int) -> bool:
        return self.items[row].kind is not LineKind.ITEM

    def cell(self, row: int, name: str) -> GridCell:  # noqa: PLR0911 - one for each column
        line = self.items[row]
        if name == NAME:
            return self._name_cell(row, line)
        if line.kind is not LineKind.ITEM:
            return GridCell("")
        amount = self.sums.amounts[row] or 0
        tone = "text" if line.is_counted else "text_3"
        if name == "amount":
            shown = words.amount(amount, self.quote.currency)
            return GridCell(shown if line.is_counted else f"({shown})", "", tone, 600)
        if name == "quantity":
            return GridCell(words.quantity(line), "", tone)
        if name == "price":
            return GridCell(words.amount(line.price, self.quote.currency), "", tone)
        if name == "tax":
            own = line.tax_percent
            return GridCell(
                words.percent(self.quote.tax_percent if own is None else own),
                "",
                "text_3" if own is None else tone,
            )
        shown = words.discount(line, amount, self.quote.currency)
        is_free = shown == translate("Quotes", "Free")
        return GridCell(
            shown, "", "ok_text" if is_free else tone if line.discount else "text_3", 500 if is_free else 0
        )

    def _name_cell(self, row: int, line: QuoteLine) -> GridCell:
        if line.kind is LineKind.HEADING:
            return GridCell(line.name or translate("Quotes", "Heading"), "", "accent_text", 600)
        if line.kind is LineKind.TEXT:
            return GridCell(line.name or translate("Quotes", "Text"), line.note, "text_2")
        offered = {
            Counted.OPTIONAL: translate("Quotes", "optional, not in the total"),
            Counted.ALTERNATIVE: translate("Quotes", "instead of the above, not in the total"),
        }.get(line.counted, "")
        note = " · ".join(filter(None, (line.note, offered)))
        return GridCell(line.name, note, "text" if line.is_counted else "text_2", 500, self.warning(row))

    def warning(self, row: int) -> str:
        """Say at which other price the customer knows this."""
        other = self.others.get(row)
        if other is None:
            return ""
        price = words.amount(other.price, self.quote.currency)
        if other.kind == "sale":
            day = i18n.format_date(other.on, "medium") if other.on else other.number
            return translate("Quotes", "{price} on {day}").format(price=price, day=day)
        number = other.number or translate("Quotes", "another draft")
        return translate("Quotes", "{price} in {number}").format(price=price, number=number)

    def sentence(self, row: int) -> str:
        line = self.items[row]
        name = self._name_cell(row, line)
        if line.kind is not LineKind.ITEM:
            return name.text
        cells = [self.cell(row, each) for each in ("quantity", "price", "discount", "amount")]
        said = [name.text, name.note, name.warning, *(cell.text for cell in cells if cell.text != "–")]
        return ", ".join(filter(None, said))

    def typed(self, row: int, name: str) -> str:
        line, currency = self.items[row], self.quote.currency
        if name == "discount" and line.discount and line.discount_percent != 100:
            parts = [words.percent(line.discount_percent)] if line.discount_percent else []
            parts += [words.amount(line.discount_amount, currency)] if line.discount_amount else []
            return " ".join(parts)
        if name == "discount":
            return "" if not line.discount else translate("Quotes", "Free")
        if name == "tax":
            return "" if line.tax_percent is None else words.percent(line.tax_percent)
        return {
            NAME: line.name,
            "quantity": words.quantity(line),
            "price": words.amount(line.price, currency) if line.price or line.name else "",
        }.get(name, "")

    def note(self, row: int) -> str:
        return self.items[row].note

    # Typing

    def put(self, row: int, name: str, text: str) -> bool:
        line = self.items[row]
        changed = self._changed_line(line, name, text)
        if changed is None:
            return False
        if changed != line:
            self.set_line(row, changed)
        return True

    def _changed_line(self, line: QuoteLine, name: str, text: str) -> QuoteLine | None:
        currency = self.quote.currency
        if name == NAME:
            # Other words are another thing: it is no longer that product.
            return line if text == line.name else replace(line, name=text, product_id=None, code="")
        if name == "quantity":
            found = words.read_quantity(text)
            return None if found is None else replace(line, quantity=found[0], unit=found[1] or "")
        if name == "price":
            price = words.read_amount(text, currency)
            return None if price is None else replace(line, price=price)
        if name == "tax":
            if not text.strip():
                return replace(line, tax_percent=None)
            rate = words.read_percent(text)
            return None if rate is None else replace(line, tax_percent=rate)
        off = words.read_discount(text, currency)
        return None if off is None else replace(line, discount_percent=off[0], discount_amount=off[1])

    def put_note(self, row: int, text: str) -> None:
        if text != self.items[row].note.replace("\n", " "):
            self.set_line(row, replace(self.items[row], note=text))

    def begin(self) -> int:
        self.items.append(QuoteLine())
        self._news()
        return len(self.items) - 1

    def is_empty(self, row: int) -> bool:
        line = self.items[row]
        return line == replace(QuoteLine(), id=line.id, quote_id=line.quote_id, position=line.position)

    # Products

    def offers(self, text: str) -> list[Offer]:
        if len(text) < _LEAST_TYPED:
            return []
        found = products.find(self._store, text, limit=6)
        self._products = {str(each.id): each for each in found}
        language = self.quote.language or i18n.language()
        offers = [Offer(str(each.id), each.name_in(language), self._price_words(each)) for each in found]
        is_known = any(each.name_in(language).casefold() == text.casefold() for each in found)
        if self._offers_new and not is_known:
            words_ = translate("Quotes", "Keep “{name}” as a product").format(name=text)
            offers.append(Offer(NEW_PRODUCT, words_, ""))
        return offers

    def _price_words(self, product: Product) -> str:
        if product.price is None:
            return ""
        price = i18n.format_money(product.price, product.currency)
        return f"{price} / {product.unit}" if product.unit else price

    def take(self, row: int, key: str) -> None:
        if key == NEW_PRODUCT:
            self.on_new_product(row, self.items[row].name)
        elif key in self._products:
            self.put_product(row, self._products[key])

    def put_product(self, row: int, product: Product) -> None:
        """Make a line of a product; its price only where it has one in the quote's currency."""
        # Without a currency of ours, figures are figures.
        is_same = "" in (product.currency, self.quote.currency) or product.currency == self.quote.currency
        line = self.items[row]
        language = self.quote.language or i18n.language()
        self.set_line(
            row,
            replace(
                line,
                product_id=product.id,
                code=product.code,
                name=product.name_in(language),
                note=line.note or product.note,
                unit=product.unit or line.unit,
                price=product.price if is_same and product.price is not None else line.price,
                cost=product.cost if is_same else None,
                tax_percent=product.tax_percent,
            ),
        )

    # Whole lines

    def move(self, row: int, to: int) -> None:
        self.items.insert(to, self.items.pop(row))
        self._news()

    def copy(self, row: int) -> None:
        self.items.insert(row + 1, replace(self.items[row], id=None))
        self._news()

    def remove(self, row: int) -> None:
        del self.items[row]
        self._news()

    def paste(self, row: int, cells: Sequence[Sequence[str]]) -> int:
        added = [line for each in cells if (line := self._pasted(each)) is not None]
        self.items[row:row] = added
        self._news()
        return len(added)

    def _pasted(self, cells: Sequence[str]) -> QuoteLine | None:
        """Read a row of a spreadsheet: words first, then quantity, price and discount, or a price alone."""
        texts = [cell.strip() for cell in cells]
        if not any(texts):
            return None
        name, *rest = texts
        line = QuoteLine(name=name)
        figures = [cell for cell in rest if cell]
        if len(figures) == 1 and parse_amount(figures[0]) is not None:
            return self._changed_line(line, "price", figures[0]) or line
        for place, text in zip(("quantity", "price", "discount"), rest, strict=False):
            if text:
                line = self._changed_line(line, place, text) or line
        is_words_only = not figures and len(cells) >= _CELLS_OF_PRICE
        return replace(line, kind=LineKind.HEADING) if is_words_only else line

    def add(self, kind: LineKind, at: int) -> int:
        """Begin a heading or a text at a place."""
        name = translate("Quotes", "Heading") if kind is LineKind.HEADING else translate("Quotes", "Text")
        self.items.insert(at, QuoteLine(kind=kind, name=name))
        self._news()
        return at

    def set_counted(self, row: int, counted: Counted) -> None:
        """Let a line count, or be offered only."""
        self.set_line(row, replace(self.items[row], counted=counted))

    def set_price(self, row: int, price: int) -> None:
        """Take the price the customer knows."""
        self.set_line(row, replace(self.items[row], price=price))
