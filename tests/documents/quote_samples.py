"""A quote of a garage in three languages, as long as wanted."""

from datetime import UTC, date, datetime
from decimal import Decimal

from smallcrm.documents.priced import PricedPaper
from smallcrm.documents.quote import QuoteFacts, quote_paper
from smallcrm.domain.asset import Asset
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer
from smallcrm.domain.profile import Profile
from smallcrm.domain.quote import Counted, Quote, QuoteLine, QuoteState
from smallcrm.domain.selling import Selling
from smallcrm.domain.totals import LineKind, TaxMode
from smallcrm.i18n import Catalogue

PRINTED_AT = datetime(2026, 11, 18, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 20)

WORDS = {
    "en": {
        "work": ("Front brake pads and discs, fitted", "Rear brake pads, fitted", "Brake fluid change"),
        "more": ("Labor", "Winter check", "Courtesy car"),
        "note": "Original parts, both sides",
        "heading": "If you like",
        "title": "Brakes all round",
        "customer": ("Nadia Rahman", "41 Orchard Street"),
        "car": "Car",
        "discount": "Returning customer",
        "tax": "Sales tax",
        "said": "Parts are in stock. The work takes one day; please bring the car before 9 am.",
        "currency": "USD",
    },
    "zh": {
        "work": ("前刹车片和刹车盘（含安装）", "后刹车片（含安装）", "更换刹车油"),
        "more": ("工时", "冬季检查", "代步车"),
        "note": "原厂配件，左右两侧",
        "heading": "可选项目",
        "title": "全车刹车",
        "customer": ("王小明", "杭州市西湖区文三路 41 号"),
        "car": "车辆",
        "discount": "老客户",
        "tax": "增值税",
        "said": "配件有现货。工期一天，请在上午九点前送车。",
        "currency": "CNY",
    },
    "ru": {
        "work": (
            "Передние тормозные колодки и диски с установкой",
            "Задние тормозные колодки с установкой",
            "Замена тормозной жидкости",
        ),
        "more": ("Работа", "Зимняя проверка", "Подменный автомобиль"),
        "note": "Оригинальные детали, обе стороны",
        "heading": "По желанию",
        "title": "Тормоза на все колёса",
        "customer": ("Надежда Рахманова", "Садовая улица, 41"),
        "car": "Автомобиль",
        "discount": "Постоянный клиент",
        "tax": "НДС",
        "said": "Детали на складе. Работа займёт день; привезите машину до 9 утра.",
        "currency": "RUB",
    },
}


def lines(language: str, count: int) -> tuple[QuoteLine, ...]:
    words = WORDS[language]
    some = (
        QuoteLine(name=words["work"][0], note=words["note"], price=412_00),
        QuoteLine(name=words["work"][1], price=168_00, discount_percent=Decimal("7.5")),
        QuoteLine(name=words["work"][2], price=74_00),
        QuoteLine(name=words["more"][0], quantity=Decimal("3.5"), unit="h", price=96_00),
        QuoteLine(kind=LineKind.HEADING, name=words["heading"]),
        QuoteLine(name=words["more"][1], price=49_00, counted=Counted.OPTIONAL),
        QuoteLine(name=words["more"][2], price=35_00, discount_percent=Decimal(100)),
    )
    return (some * (count // len(some) + 1))[:count]


def facts(language: str, count: int = 7, **changes: object) -> QuoteFacts:
    words = WORDS[language]
    quote: dict[str, object] = {
        "customer_id": 1,
        "number": "Q-2026-0192",
        "state": QuoteState.SENT,
        "title": words["title"],
        "quoted_on": date(2026, 11, 18),
        "valid_until": date(2026, 12, 18),
        "currency": words["currency"],
        "tax_mode": TaxMode.ADDED,
        "tax_percent": Decimal("8.25"),
        "discount_percent": Decimal(5),
        "discount_name": words["discount"],
        "note": words["said"],
        "owner": "Frank Delgado",
    }
    return QuoteFacts(
        quote=Quote(**(quote | changes)),  # type: ignore[arg-type]
        lines=lines(language, count),
        customer=Customer(id=1, name=words["customer"][0], address=words["customer"][1]),
        contacts=(ContactDetail(kind=ContactKind.PHONE, value="(555) 010-5530"),),
        asset=Asset(customer_id=1, type="vehicle", name="Mazda 3, 2018", plate="6LMN 340"),
        asset_kind=words["car"],
        profile=Profile(
            name="Harbor Street Auto & Insurance", address="8 Harbor Street", phone="(555) 010-1000"
        ),
        selling=Selling(tax_name=words["tax"], bank="IBAN XX00 0000 0000"),
        today=TODAY,
    )


def paper(language: str, count: int = 7, **changes: object) -> PricedPaper:
    return quote_paper(facts(language, count, **changes), Catalogue(language))
