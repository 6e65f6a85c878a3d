"""Sales in the monthly report: who bought what share of the month, and of the year."""

from collections.abc import Iterable, Sequence

from smallcrm.documents.monthly_words import LONGEST, Telling, capital, cut
from smallcrm.documents.tier_words import tier_rule
from smallcrm.domain.monthly import CustomerSales
from smallcrm.domain.reports import Column, Kind, Row, RowKind, Table, shares
from smallcrm.domain.tiers import Tier, tiers

_BEST_CUSTOMERS = 12


def sales(tell: Telling) -> tuple[Table, Table]:
    """List who bought in the month, and the best customers of the year."""
    turnover = {sale.customer_id: sale.amount for sale in tell.figures.year_sales}
    tier_of = tiers(turnover, tell.figures.tier_rule)
    return _sales_by_customer(tell, tier_of), _best_customers(tell, tier_of)


def _sales_by_customer(tell: Telling, tier_of: dict[int | None, Tier]) -> Table:
    translate = tell.catalogue.translate
    ranked = _ranked(tell.figures.month_sales)
    rows, total = _sales_rows(tell, ranked, tier_of, LONGEST)
    before = tell.figures.previous
    compared = (
        capital(tell.month_name(tell.month.previous)),
        None,
        before.sales_count,
        before.sales_amount,
        None,
    )
    return Table(
        title=translate("Report", "Sales by customer"),
        columns=_sales_columns(tell),
        rows=rows,
        totals=(total, Row(compared, RowKind.BEFORE)),
        note=_not_added_up(tell),
        empty=tell.nothing(translate("Report", "No sales in {month}.")),
    )


def _best_customers(tell: Telling, tier_of: dict[int | None, Tier]) -> Table:
    translate = tell.catalogue.translate
    ranked = _ranked(tell.figures.year_sales)
    rows, total = _sales_rows(tell, ranked, tier_of, _BEST_CUSTOMERS)
    return Table(
        title=translate("Report", "Best customers of the last 12 months"),
        columns=_sales_columns(tell),
        rows=rows,
        totals=(total,),
        note=tier_rule(tell.figures.tier_rule, tell.catalogue) if ranked else "",
        empty=translate("Report", "No sales in the last 12 months."),
    )


def _sales_columns(tell: Telling) -> tuple[Column, ...]:
    translate = tell.catalogue.translate
    return (
        Column(title=translate("Report", "Customer"), share=3, lines=2),
        Column(title=translate("Report", "Tier", "of a customer, A to D"), share=0),
        Column(title=translate("Report", "Sales", "how many"), kind=Kind.NUMBER),
        Column(title=translate("Report", "Amount"), kind=Kind.MONEY),
        Column(title=translate("Report", "Share"), kind=Kind.PERCENT),
    )


def _sales_rows(
    tell: Telling, ranked: Sequence[CustomerSales], tier_of: dict[int | None, Tier], longest: int
) -> tuple[tuple[Row, ...], Row]:
    translate = tell.catalogue.translate
    shown, rest = cut(ranked, longest)
    amounts = [sale.amount for sale in shown] + ([sum(sale.amount for sale in rest)] if rest else [])
    parts = shares(amounts)
    rows = [
        Row(
            (
                sale.name or translate("Report", "No customer named"),
                _tier(sale, tier_of),
                sale.count,
                sale.amount,
                part,
            )
        )
        for sale, part in zip(shown, parts, strict=False)
    ]
    if rest:
        hidden = len(rest)
        other = translate("Report", "%n other customer(s)", "", hidden)
        count = sum(sale.count for sale in rest)
        rows.append(Row((other, None, count, amounts[-1], parts[-1]), RowKind.REST))
    whole = sum(part for part in parts if part is not None) if any(parts) else None
    total = Row(
        (translate("Report", "Total"), None, sum(sale.count for sale in ranked), sum(amounts), whole),
        RowKind.TOTAL,
    )
    return tuple(rows), total


def _not_added_up(tell: Telling) -> str:
    """Tell what the total leaves out."""
    catalogue, figures = tell.catalogue, tell.figures
    notes = []
    if count := figures.sales_without_amount:
        notes.append(catalogue.translate("Report", "%n sale(s) without an amount.", "", count))
    if figures.foreign_sales:
        amounts = [catalogue.format_money(each.amount, each.currency) for each in figures.foreign_sales]
        text = catalogue.translate("Report", "Not added up: {amounts} in other currencies.")
        notes.append(text.format(amounts=catalogue.join(amounts)))
    return " ".join(notes)


def _ranked(sales: Iterable[CustomerSales]) -> list[CustomerSales]:
    return sorted(sales, key=lambda sale: (-sale.amount, -sale.count, sale.name))


def _tier(sale: CustomerSales, tier_of: dict[int | None, Tier]) -> str | None:
    return None if sale.customer_id is None else str(tier_of.get(sale.customer_id, Tier.D))
