"""Lines of reports about money: what was sold to whom, what of what, and who weighs how much."""

from collections import defaultdict
from typing import TYPE_CHECKING

from smallcrm.db.reads.listing import NAME
from smallcrm.db.reads.report_people import among, values
from smallcrm.domain.report_lines import Lines, Options, SoldCross, SoldInMonth, SoldProduct, SoldTo
from smallcrm.domain.values.month import Month

if TYPE_CHECKING:
    from smallcrm.db.store import Store

_MINE = "sale.currency IN ('', :currency)"
_NOW = "sale.sold_on BETWEEN :first AND :last"
_THEN = "sale.sold_on BETWEEN :year_first AND :year_last"


def _spans(options: Options) -> dict[str, str]:
    first, last = options.a_year_before
    return {"year_first": first.isoformat(), "year_last": last.isoformat()}


def _left_out(store: "Store", options: Options, currency: str, kept: str) -> dict[str, int]:
    """Sum what was sold in other currencies."""
    sql = f"""
        SELECT currency, sum(amount) FROM sale
        WHERE {_NOW} AND NOT {_MINE} AND {kept.format(column="customer_id")}
        GROUP BY 1
    """
    rows = store.query(sql, **values(options, sql, currency=currency))
    return {code: amount for code, amount in rows if amount}


def by_customer(store: "Store", options: Options, *, currency: str) -> Lines[SoldTo]:
    """Sum what every customer bought in the period and a year before, the most first."""
    with among(store, options) as kept:
        sql = f"""
            SELECT customer.id, {NAME},
                   count(*) FILTER (WHERE {_NOW}),
                   coalesce(sum(sale.amount) FILTER (WHERE {_NOW}), 0),
                   coalesce(sum(sale.amount) FILTER (WHERE {_THEN}), 0)
            FROM sale JOIN customer ON customer.id = sale.customer_id
            WHERE ({_NOW} OR {_THEN})
              AND {_MINE} AND {kept.format(column="customer.id")}
            GROUP BY 1 ORDER BY 4 DESC, 5 DESC, 2, 1
        """
        rows = store.query(sql, **values(options, sql, currency=currency, **_spans(options)))
        return Lines(lines=[SoldTo(*row) for row in rows], left_out=_left_out(store, options, currency, kept))


def by_product(store: "Store", options: Options, *, currency: str) -> Lines[SoldProduct]:
    """Sum what was sold of every product, and without a product under the text of the sale.

    A line's share of a discount on the whole sale is not taken off; quantities are thousandths.
    """
    with among(store, options) as kept:
        sql = f"""
            SELECT coalesce(product.name, nullif(line.name, ''), sale.text), coalesce(product.category, ''),
                   sum(iif(sale.sold_on >= :first, round(coalesce(line.quantity, 1) * 1000), 0)),
                   coalesce(sum(iif(sale.sold_on >= :first, coalesce(line.amount, sale.amount), 0)), 0),
                   coalesce(sum(iif(sale.sold_on < :first, coalesce(line.amount, sale.amount), 0)), 0)
            FROM sale LEFT JOIN sale_line AS line ON line.sale_id = sale.id
            LEFT JOIN product ON product.id = line.product_id
            WHERE ({_NOW} OR {_THEN})
              AND {_MINE} AND {kept.format(column="sale.customer_id")}
            GROUP BY 1, 2 ORDER BY 4 DESC, 5 DESC, 1
        """
        rows = store.query(sql, **values(options, sql, currency=currency, **_spans(options)))
        return Lines(
            lines=[
                SoldProduct(name or "", category, int(quantity), amount, before)
                for name, category, quantity, amount, before in rows
            ],
            left_out=_left_out(store, options, currency, kept),
        )


def by_month(store: "Store", options: Options, *, currency: str) -> Lines[SoldInMonth]:
    """Sum the sales of every month of the period, beside the same month a year before."""
    with among(store, options) as kept:
        sql = f"""
            SELECT substr(sold_on, 1, 7), count(*), coalesce(sum(amount), 0) FROM sale
            WHERE ({_NOW} OR {_THEN})
              AND {_MINE} AND {kept.format(column="customer_id")}
            GROUP BY 1
        """
        rows = store.query(sql, **values(options, sql, currency=currency, **_spans(options)))
        sums = {Month.parse(month): (count, amount) for month, count, amount in rows}
        return Lines(
            lines=[
                SoldInMonth(month, *sums.get(month, (0, 0)), sums.get(month.shifted(-12), (0, 0))[1])
                for month in options.months
            ],
            left_out=_left_out(store, options, currency, kept),
        )


def cross(store: "Store", options: Options, *, currency: str) -> Lines[SoldCross]:
    """Sum what every customer bought of every product, month by month."""
    months = {str(month): place for place, month in enumerate(options.months)}
    with among(store, options) as kept:
        sql = f"""
            SELECT customer.id, {NAME}, coalesce(product.name, nullif(line.name, ''), sale.text),
                   substr(sale.sold_on, 1, 7), coalesce(sum(coalesce(line.amount, sale.amount)), 0)
            FROM sale LEFT JOIN sale_line AS line ON line.sale_id = sale.id
            LEFT JOIN product ON product.id = line.product_id
            JOIN customer ON customer.id = sale.customer_id
            WHERE {_NOW} AND {_MINE} AND {kept.format(column="customer.id")}
            GROUP BY 1, 3, 4
        """
        rows = store.query(sql, **values(options, sql, currency=currency))
        outside = _left_out(store, options, currency, kept)
    amounts: dict[tuple[int, str, str], list[int]] = defaultdict(lambda: [0] * len(months))
    for customer_id, name, product, month, amount in rows:
        if month in months:
            amounts[customer_id, name, product or ""][months[month]] += amount
    lines = [SoldCross(name, product, tuple(sums)) for (_, name, product), sums in amounts.items()]
    return Lines(
        lines=sorted(lines, key=lambda line: (line.customer.casefold(), -line.total, line.product)),
        left_out=outside,
    )
