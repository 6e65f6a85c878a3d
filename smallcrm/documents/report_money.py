"""Reports about money: sales by customer, product and month, who owes what, how customers weigh."""

from decimal import Decimal

from smallcrm.documents.tabular import Frame, Shown, left_out, sales_columns, tabular
from smallcrm.domain.report_lines import (
    AgedCustomer,
    LateSale,
    Lines,
    SoldCross,
    SoldInMonth,
    SoldProduct,
    SoldTo,
)
from smallcrm.domain.reports import Chart, ChartKind, Kind, Report, Series, shares

_CHARTED = 12
_THOUSAND = 1000


def by_customer(frame: Frame, sold: Lines[SoldTo]) -> Report:
    """Sales of the period by customer, beside the same days a year before, with each one's share."""
    part = dict(
        zip(
            (line.customer_id for line in sold.lines),
            _parts([line.amount for line in sold.lines]),
            strict=True,
        )
    )
    shown = [
        Shown(
            title=frame.translate("Report", "Customer"), value=lambda line: line.customer, share=1.6, lines=2
        ),
        *sales_columns(frame),
        Shown(
            title=frame.translate("Report", "Share"),
            value=lambda line: part[line.customer_id],
            kind=Kind.PERCENT,
        ),
        Shown(
            title=_last_year(frame),
            value=lambda line: line.before,
            kind=Kind.MONEY,
            is_summed=True,
            code="before",
        ),
        Shown(
            title=frame.translate("Report", "Change"),
            value=lambda line: line.amount - line.before,
            kind=Kind.MONEY,
            is_summed=True,
            code="change",
        ),
    ]
    best = sold.lines[:_CHARTED]
    chart = Chart(
        title=frame.translate("Report", "The largest customers"),
        kind=ChartKind.BAR,
        categories=tuple(line.customer for line in best),
        series=(
            Series(name=frame.translate("Report", "Amount"), values=tuple(line.amount for line in best)),
        ),
        unit=Kind.MONEY,
    )
    return tabular(
        frame,
        "sales_by_customer",
        frame.translate("Report", "Sales by customer"),
        shown,
        sold.lines,
        empty=frame.translate("Report", "Nothing was sold in this period."),
        note=left_out(frame, sold.left_out),
        before=(chart,) if best and not chart.is_empty else (),
    )


def _parts(amounts: list[int]) -> list[Decimal | None]:
    """Divide what was sold; brought back goods have no share."""
    return shares([max(amount, 0) for amount in amounts])


def _last_year(frame: Frame) -> str:
    return frame.translate("Report", "A year before")


def by_product(frame: Frame, sold: Lines[SoldProduct]) -> Report:
    """Sales of the period by product."""
    part = _parts([line.amount for line in sold.lines])
    lines = list(zip(sold.lines, part, strict=True))
    nothing = frame.translate("Report", "Without a name")
    shown = [
        Shown(
            title=frame.translate("Report", "Product"),
            value=lambda pair: pair[0].name or nothing,
            share=1.6,
            lines=2,
        ),
        *(
            [
                Shown(
                    title=frame.translate("Report", "Category"),
                    value=lambda pair: pair[0].category,
                    share=0.7,
                )
            ]
            if any(line.category for line in sold.lines)
            else []
        ),
        Shown(
            title=frame.translate("Report", "Quantity"),
            value=lambda pair: _quantity(pair[0].quantity),
            kind=Kind.NUMBER,
        ),
        Shown(
            title=frame.translate("Report", "Amount"),
            value=lambda pair: pair[0].amount,
            kind=Kind.MONEY,
            is_summed=True,
            code="amount",
        ),
        Shown(title=frame.translate("Report", "Share"), value=lambda pair: pair[1], kind=Kind.PERCENT),
        Shown(
            title=_last_year(frame),
            value=lambda pair: pair[0].before,
            kind=Kind.MONEY,
            is_summed=True,
            code="before",
        ),
    ]
    return tabular(
        frame,
        "sales_by_product",
        frame.translate("Report", "Sales by product"),
        shown,
        lines,
        empty=frame.translate("Report", "Nothing was sold in this period."),
        note=left_out(frame, sold.left_out),
    )


def _quantity(thousandths: int) -> int | Decimal:
    whole, rest = divmod(thousandths, _THOUSAND)
    return (Decimal(thousandths) / _THOUSAND).normalize() if rest else whole


def by_month(frame: Frame, sold: Lines[SoldInMonth]) -> Report:
    """Sales month by month beside the year before, with a picture."""

    def name(line: SoldInMonth) -> str:
        return frame.catalogue.format_date(line.month.first, "month_year")

    shown = [
        Shown(title=frame.translate("Report", "Month"), value=name, share=1.2),
        *sales_columns(frame),
        Shown(
            title=_last_year(frame),
            value=lambda line: line.before,
            kind=Kind.MONEY,
            is_summed=True,
            code="before",
        ),
        Shown(
            title=frame.translate("Report", "Change"),
            value=lambda line: line.amount - line.before,
            kind=Kind.MONEY,
            is_summed=True,
            code="change",
        ),
    ]
    chart = Chart(
        title=frame.translate("Report", "Sales by month"),
        kind=ChartKind.LINE if len(sold.lines) > _CHARTED else ChartKind.COLUMN,
        categories=tuple(frame.catalogue.month_name(line.month.number, short=True) for line in sold.lines),
        series=(
            Series(
                name=frame.translate("Report", "This year"), values=tuple(line.amount for line in sold.lines)
            ),
            Series(name=_last_year(frame), values=tuple(line.before for line in sold.lines)),
        ),
        unit=Kind.MONEY,
        empty=frame.translate("Report", "Nothing was sold in this period."),
    )
    return tabular(
        frame,
        "sales_by_month",
        frame.translate("Report", "Sales by month"),
        shown,
        sold.lines,
        empty=frame.translate("Report", "Nothing was sold in this period."),
        note=left_out(frame, sold.left_out),
        before=(chart,) if not chart.is_empty else (),
    )


def cross(frame: Frame, sold: Lines[SoldCross]) -> Report:
    """What every customer bought of every product, month by month."""
    months = frame.options.months
    nothing = frame.translate("Report", "Without a name")
    shown = [
        Shown(
            title=frame.translate("Report", "Product"),
            value=lambda line: line.product or nothing,
            share=1.6,
            lines=2,
        ),
        *(
            Shown(
                title=frame.catalogue.month_name(month.number, short=True),
                value=lambda line, place=place: line.amounts[place] or None,  # type: ignore[misc]
                kind=Kind.MONEY,
                is_summed=True,
            )
            for place, month in enumerate(months)
        ),
        Shown(
            title=frame.translate("Report", "Total"),
            value=lambda line: line.total,
            kind=Kind.MONEY,
            is_summed=True,
            code="total",
        ),
    ]
    return tabular(
        frame,
        "customer_by_product",
        frame.translate("Report", "Customers and products by month"),
        shown,
        sold.lines,
        empty=frame.translate("Report", "Nothing was sold in this period."),
        note=left_out(frame, sold.left_out),
        group=lambda line: line.customer,
        is_landscape=True,
        is_dense=True,
    )


def ageing(frame: Frame, owed: Lines[AgedCustomer]) -> Report:
    """What customers owe, by how late it is."""
    heads = (
        frame.translate("Report", "Not due"),
        frame.translate("Report", "1–30 days"),
        frame.translate("Report", "31–60 days"),
        frame.translate("Report", "61–90 days"),
        frame.translate("Report", "Older"),
    )
    shown = [
        Shown(
            title=frame.translate("Report", "Customer"), value=lambda line: line.customer, share=1.4, lines=2
        ),
        Shown(title=frame.translate("Report", "Phone"), value=lambda line: line.phone, share=0),
        *(
            Shown(
                title=title,
                value=lambda line, place=place: line.amounts[place],  # type: ignore[misc]
                kind=Kind.MONEY,
                is_summed=True,
            )
            for place, title in enumerate(heads)
        ),
        Shown(
            title=frame.translate("Report", "Total"),
            value=lambda line: line.total,
            kind=Kind.MONEY,
            is_summed=True,
            code="total",
        ),
    ]
    chart = Chart(
        title=frame.translate("Report", "How late the money is"),
        kind=ChartKind.COLUMN,
        categories=heads,
        series=(
            Series(
                name=frame.translate("Report", "Amount"),
                values=tuple(sum(line.amounts[place] for line in owed.lines) for place in range(len(heads))),
            ),
        ),
        unit=Kind.MONEY,
    )
    return tabular(
        frame,
        "ageing",
        frame.translate("Report", "Money owed, by age"),
        shown,
        owed.lines,
        empty=frame.translate("Report", "Nobody owes anything."),
        period=frame.day(frame.options.today),
        note=left_out(frame, owed.left_out),
        before=(chart,) if owed.lines else (),
        is_landscape=True,
    )


def collection(frame: Frame, late: Lines[LateSale]) -> Report:
    """Whom to ask for money, the longest late first."""
    shown = [
        Shown(
            title=frame.translate("Report", "Customer"), value=lambda line: line.customer, share=1.2, lines=2
        ),
        Shown(title=frame.translate("Report", "Phone"), value=lambda line: line.phone, share=0),
        Shown(
            title=frame.translate("Report", "For"),
            value=lambda line: f"{line.number} {line.text}".strip(),
            lines=2,
        ),
        Shown(title=frame.translate("Report", "Due"), value=lambda line: line.due_on, kind=Kind.DATE),
        Shown(title=frame.translate("Report", "Days late"), value=lambda line: line.days, kind=Kind.NUMBER),
        Shown(
            title=frame.translate("Report", "Promised"), value=lambda line: line.promised_on, kind=Kind.DATE
        ),
        Shown(
            title=frame.translate("Report", "Letter"),
            value=lambda line: line.letter_level or None,
            kind=Kind.NUMBER,
        ),
        Shown(
            title=frame.translate("Report", "Still open"),
            value=lambda line: line.left,
            kind=Kind.MONEY,
            is_summed=True,
            code="left",
        ),
        Shown(title=frame.translate("Report", "Result"), value=lambda _: "", share=0.9, least=110),
    ]
    return tabular(
        frame,
        "collection",
        frame.translate("Report", "Whom to ask for money"),
        shown,
        late.lines,
        empty=frame.translate("Report", "Nothing is late."),
        period=frame.day(frame.options.today),
        note=left_out(frame, late.left_out),
        is_landscape=True,
    )
