"""Tables of products and of sales: how they are told from tables of customers, and what their columns are.

Headings are looked up whole, in English, Russian and Chinese; what a table of customers would have too
(a telephone, a plate, an address) makes it one of customers.
"""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import cache

from smallcrm.domain.values.text import clean_text, fold
from smallcrm.spreadsheets.headings.words import read_heading


class Trade(StrEnum):
    """What a table that holds no customers is about."""

    PRODUCTS = "products"
    SALES = "sales"


# A line a field: its name in code, then the headings it is known by; _ stands for a space.
_PRODUCT_WORDS = """
code: code sku item_code item_no item_number product_code product_number product_id part_number part_no
    article article_number код код_товара артикул арт номенклатурный_номер 编码 编号 货号 商品编码 产品编码
    商品编号 产品编号 商品代码 产品代码
name: product product_name item item_name goods service service_name name_of_product position товар
    наименование_товара название_товара номенклатура наименование_номенклатуры услуга товар_услуга
    товары_и_услуги позиция наименование_услуги 商品 商品名称 产品 产品名称 品名 货品名称 服务名称 项目名称
    name title description наименование название имя 名称 项目
name_en: name_in_english product_name_in_english english_name название_на_английском
    наименование_на_английском название_по_английски name_english 英文名称 英文名 名称_英文
name_zh: name_in_chinese chinese_name name_in_简体中文 название_на_китайском наименование_на_китайском
    name_chinese 中文名称 中文名 名称_中文
name_ru: name_in_russian russian_name name_in_русский название_на_русском наименование_на_русском
    name_russian 俄文名称 俄语名称 名称_俄文
unit: unit units uom unit_of_measure measure ед ед_изм ед_измерения единица единица_измерения 单位 计量单位
price: price unit_price sales_price selling_price sale_price list_price retail_price price_each rate цена
    цена_за_ед цена_за_единицу цена_продажи розничная_цена отпускная_цена стоимость 价格 单价 售价 销售价
    零售价 销售单价
cost: cost cost_price unit_cost purchase_price buying_price our_cost себестоимость закупочная_цена
    цена_закупки цена_закупочная закупка 成本 成本价 进价 采购价 进货价
currency: currency валюта 币种 货币
tax: tax tax_rate tax_percent vat vat_rate gst sales_tax налог ставка_налога ндс ставка_ндс 税率 税 增值税
category: category group product_group product_category type категория группа группа_товаров раздел вид 分类
    类别 组别 商品分类 产品分类 类型
note: note notes comment remark remarks details примечание примечания комментарий описание 备注 说明 描述
    单据备注 note_on_papers примечание_на_бумагах
is_active: active is_active offered in_use available enabled активен активный предлагается в_продаже
    используется 启用 在售 上架 提供
"""
_SALE_WORDS = """
number: sale_number sale_no sales_number order_number order_no invoice invoice_number invoice_no
    receipt_number bill_number номер_продажи №_продажи номер_заказа №_заказа номер_счета №_счета
    номер_накладной №_накладной 销售单号 销售编号 订单号 订单编号 账单号 单号 单据号
sold_on: date sale_date sold_on date_of_sale order_date invoice_date дата дата_продажи дата_заказа
    дата_счета продано 日期 销售日期 订单日期 下单日期 开单日期
customer_number: customer_number customer_no customer_id client_number номер_клиента №_клиента код_клиента
    客户编号 客户编码 客户号
customer: customer customer_name client client_name buyer sold_to клиент имя_клиента покупатель заказчик
    контрагент 客户 客户名称 客户姓名 买家 购买人
text: what_was_sold sold item items product product_name goods description service details что_продано товар
    наименование наименование_товара услуга номенклатура описание 销售内容 商品 商品名称 产品 产品名称 品名
    项目 内容 名称
code: item_code product_code sku code артикул код_товара 货号 商品编码 产品编码
quantity: quantity qty count pcs количество кол-во кол_во 数量 件数
unit: unit uom ед ед_изм единица 单位
price: price unit_price price_each цена цена_за_ед 单价 价格 售价
discount: discount discount_percent скидка скидка_процент 折扣
tax: tax tax_rate vat налог ставка_ндс ндс 税率
amount: amount total sum line_total sale_total total_amount сумма итого всего стоимость 金额 总价 合计 总额
    销售金额
currency: currency валюта 币种 货币
due_on: due due_on due_date pay_by to_be_paid_by payment_due срок_оплаты оплатить_до к_оплате_до 付款期限
    应付日期 付款截止日 应收日期
paid: paid paid_amount amount_paid payment payments received оплачено оплата внесено поступило 已付 已付款
    已收款 实收 已收
paid_on: paid_on payment_date date_paid дата_оплаты оплачено_когда 付款日期 收款日期
balance: balance still_to_pay left_to_pay outstanding owed owes debt осталось остаток долг осталось_оплатить
    欠款 未付 未收款 尚欠
note: note notes comment remark примечание комментарий заметка 备注 说明
owner: responsible salesperson seller manager ответственный менеджер продавец 负责人 业务员 销售员
"""


_OF_CUSTOMERS = frozenset(
    {"phone", "mobile", "contactway", "email", "address", "street", "birth", "gender", "plate", "vin",
     "policy", "mileage", "fullname", "family", "company", "insurance"}
)  # fmt: skip
"""What only customers have: one such heading and the table is about them."""

_CLIENTS = frozenset({"client"})
_PLAIN_NAMES = frozenset(
    map(fold, ("name", "title", "description", "наименование", "название", "имя", "名称", "项目"))
)
"""Headings of a name that anything may stand under."""

_BRACKETS = re.compile(r"[(\[（【].*?[)\]）】]")
_BETWEEN = re.compile(r"[\s_./:,;№#%*-]+")
_KNOWN_SHARE = 0.6


def recognised(headers: Sequence[str]) -> Trade | None:
    """Say what a table with these headings is about; None for customers, and for what nobody knows."""
    named = [header for header in headers if header]
    units = _lexicon(Trade.PRODUCTS)
    # 单位 is a company where customers are listed, and a unit of measure where products are.
    concepts = [
        frozenset(read_heading(header).concepts) for header in named if units.get(_plain(header)) != "unit"
    ]
    if any(concept & _OF_CUSTOMERS for concept in concepts):
        return None
    if _is_sales(named):
        return Trade.SALES
    has_clients = any(concept & _CLIENTS for concept in concepts)
    return Trade.PRODUCTS if not has_clients and _is_products(named) else None


def _is_products(headers: Sequence[str]) -> bool:
    found = columns(headers, Trade.PRODUCTS)
    if "name" not in found or len(found) < max(2, _KNOWN_SHARE * len(headers)):
        return False
    is_plain = _plain(headers[found["name"]]) in _PLAIN_NAMES
    return bool({"price", "cost"} & found.keys()) or ("code" in found and not is_plain)


def _is_sales(headers: Sequence[str]) -> bool:
    """Ask for a number, or for what became of the money: a plain purchase is a customer's own row."""
    found = columns(headers, Trade.SALES)
    has_whom = bool({"customer", "customer_number"} & found.keys())
    has_money = "amount" in found or {"quantity", "price"} <= found.keys()
    is_paper = "number" in found or (
        "sold_on" in found and bool({"due_on", "paid", "balance"} & found.keys())
    )
    return has_whom and has_money and is_paper and len(found) >= _KNOWN_SHARE * len(headers)


def columns(headers: Sequence[str], trade: Trade) -> dict[str, int]:
    """Find the column of each field, the first that is called so."""
    words = _lexicon(trade)
    found: dict[str, int] = {}
    for place, header in enumerate(headers):
        field = words.get(_plain(header))
        if field is not None:
            found.setdefault(field, place)
    return found


@cache
def _lexicon(trade: Trade) -> Mapping[str, str]:
    listed = (_PRODUCT_WORDS if trade is Trade.PRODUCTS else _SALE_WORDS).replace("\n    ", " ")
    found: dict[str, str] = {}
    for line in listed.strip().splitlines():
        field, _, words = line.partition(":")
        found |= {_plain(word): field for word in words.split()}
    return found


def _plain(header: str) -> str:
    """Fold a heading down to its words: "Price, USD (net)" is "price usd"."""
    return _BETWEEN.sub(" ", _BRACKETS.sub(" ", fold(clean_text(header)))).strip()
