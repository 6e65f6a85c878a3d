"""Products and quotes of the sample: drafts, some that wait for an answer, and answers."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from smallcrm.domain.product import Product
from smallcrm.domain.quote import Counted, Quote, QuoteLine, QuoteState, sent
from smallcrm.domain.record import dataclass
from smallcrm.domain.selling import Document, TextBlock
from smallcrm.domain.totals import TaxMode, add_up
from smallcrm.domain.values.money import minor_units
from smallcrm.services import numbers, quotes

if TYPE_CHECKING:
    from smallcrm.db.store import Store

LANGUAGES = ("en", "zh", "ru")
FACTORS = {"USD": 1, "GBP": 1, "EUR": 1, "CNY": 7, "RUB": 90}
"""What a price in dollars becomes, roughly."""

NAMES: dict[str, tuple[str, str, str]] = {
    "BP-F": ("Front brake pads and discs, fitted", "前刹车片和刹车盘（含安装）", "Передние колодки и диски"),
    "BP-R": ("Rear brake pads, fitted", "后刹车片（含安装）", "Задние колодки с установкой"),
    "BF": ("Brake fluid change", "更换刹车油", "Замена тормозной жидкости"),
    "LAB": ("Labour", "工时", "Работа"),
    "WCH": ("Winter check", "冬季检查", "Зимняя проверка"),
    "TYR": ("Winter tyres, set of four", "冬季轮胎（四条）", "Зимние шины, комплект"),
    "OIL": ("Oil and filter", "机油和机滤", "Масло и фильтр"),
    "CAR": ("Courtesy car, one day", "代步车（一天）", "Подменная машина на день"),
}  # fmt: skip
FIGURES = {
    "BP-F": (412, 260, ""), "BP-R": (168, 95, ""), "BF": (74, 20, ""), "LAB": (96, 48, "h"),
    "WCH": (49, 15, ""), "TYR": (520, 390, ""), "OIL": (89, 35, ""), "CAR": (35, 20, ""),
}  # fmt: skip
"""Price, our cost and unit of each."""

NOTES = (
    ("Parts in stock", "Parts are in stock. The work takes one day; please bring the car before 9 am."),
    ("配件有货", "配件有现货。工期一天，请在上午九点前送车。"),
    ("Детали есть", "Детали на складе. Работа займёт день; привезите машину до 9 утра."),
)
DISCOUNTS = ("Returning customer", "老客户", "Постоянный клиент")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sample:
    """A quote: its title in our languages, products with quantities, state, and days since it was sent."""

    titles: tuple[str, str, str]
    items: Sequence[tuple[str, str]]
    state: QuoteState = QuoteState.SENT
    days: int = 0
    optional: str = ""
    free: str = ""
    percent: int = 0


SAMPLES = (
    _Sample(titles=("Brakes all round", "全车刹车", "Тормоза на все колёса"), state=QuoteState.DRAFT,
            items=(("BP-F", "1"), ("BP-R", "1"), ("BF", "1"), ("LAB", "3.5")), optional="WCH", free="CAR",
            percent=5),
    _Sample(titles=("Winter tyres", "冬季轮胎", "Зимние шины"), state=QuoteState.DRAFT,
            items=(("TYR", "1"), ("LAB", "1"))),
    _Sample(titles=("Service before the winter", "入冬保养", "Обслуживание к зиме"), days=2,
            items=(("OIL", "1"), ("WCH", "1"), ("LAB", "1.5"))),
    _Sample(titles=("Front brakes", "前刹车", "Передние тормоза"), days=9,
            items=(("BP-F", "1"), ("LAB", "2"))),
    _Sample(titles=("Rear brakes", "后刹车", "Задние тормоза"), days=16, items=(("BP-R", "1"), ("BF", "1"))),
    _Sample(titles=("Tyres and oil", "轮胎和机油", "Шины и масло"), days=41,
            items=(("TYR", "1"), ("OIL", "1"))),
    _Sample(titles=("Yearly service", "年度保养", "Ежегодное обслуживание"), days=23,
            items=(("OIL", "1"), ("LAB", "1")), state=QuoteState.DECLINED),
)  # fmt: skip
REASONS = ("Price", "价格", "Цена")


def write(store: "Store", language: str, today: date) -> None:
    """Write the products, a text to reuse, and the quotes, for the first customers that have a car."""
    place = LANGUAGES.index(language) if language in LANGUAGES else 0
    currency = store.profile.currency
    products = {code: store.products.add(_product(store, code, place, currency)) for code in NAMES}
    name, text = NOTES[place]
    store.text_blocks.add(TextBlock(name=name, language=LANGUAGES[place], text=text))
    owners = store.query(
        "SELECT customer_id, min(id) FROM asset WHERE type = 'vehicle' AND customer_id IS NOT NULL "
        "GROUP BY customer_id ORDER BY customer_id LIMIT :most",
        most=len(SAMPLES),
    )
    for sample, (customer_id, asset_id) in zip(SAMPLES, owners, strict=False):
        _write(store, sample, products, replace(_begun(store, sample, today, place), customer_id=customer_id,
                                                asset_id=asset_id), today)  # fmt: skip


def _product(store: "Store", code: str, place: int, currency: str) -> Product:
    price, cost, unit = FIGURES[code]
    unit = {"h": ("h", "小时", "ч")[place]}.get(unit, unit)
    factor = FACTORS.get(currency, 1) * 10 ** minor_units(currency)
    return Product(
        code=code,
        name=NAMES[code][place],
        names=dict(zip(LANGUAGES, NAMES[code], strict=True)),
        unit=unit,
        price=price * factor,
        cost=cost * factor,
        currency=currency,
        created_at=store.now(),
    )


def _begun(store: "Store", sample: _Sample, today: date, place: int) -> Quote:
    quote = quotes.begin(store, 0, today=today - timedelta(days=sample.days))
    return replace(
        quote,
        title=sample.titles[place],
        note=NOTES[place][1],
        tax_mode=TaxMode.ADDED,
        tax_percent=Decimal("8.25"),
        discount_percent=Decimal(sample.percent),
        discount_name=DISCOUNTS[place] if sample.percent else "",
        reason=REASONS[place] if sample.state is QuoteState.DECLINED else "",
        created_at=store.now(),
        updated_at=store.now(),
    )


def _write(store: "Store", sample: _Sample, products: dict[str, Product], quote: Quote, today: date) -> None:
    lines = [_line(products[code], quantity) for code, quantity in sample.items]
    if sample.optional:
        lines.append(replace(_line(products[sample.optional]), counted=Counted.OPTIONAL))
    if sample.free:
        lines.append(replace(_line(products[sample.free]), discount_percent=Decimal(100)))
    added = store.quotes.add(replace(quote, total=add_up(quote, lines).total))
    for position, line in enumerate(lines):
        store.quote_lines.add(replace(line, quote_id=added.id, position=position))
    if sample.state is QuoteState.DRAFT:
        return
    on = today - timedelta(days=sample.days)
    kept = sent(added, number=numbers.take(store, Document.QUOTE, added.id or 0, on=on), on=on)
    answered_on = None if sample.state is QuoteState.SENT else on + timedelta(days=4)
    store.quotes.save(replace(kept, state=sample.state, answered_on=answered_on))


def _line(product: Product, quantity: str = "1") -> QuoteLine:
    return QuoteLine(
        product_id=product.id,
        code=product.code,
        name=product.name,
        quantity=Decimal(quantity),
        unit=product.unit,
        price=product.price or 0,
        cost=product.cost,
    )
