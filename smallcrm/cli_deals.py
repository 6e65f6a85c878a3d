"""The commands about deals: list them, move one, say how the pipeline goes."""

from datetime import date
from typing import TYPE_CHECKING, Any

from smallcrm.domain.errors import UserError
from smallcrm.i18n import format_money, format_number, format_percent, translate

if TYPE_CHECKING:
    from argparse import Namespace

    from smallcrm.db.store import Store
    from smallcrm.domain.deal import Stage

Json = dict[str, Any]
Said = tuple[Json, list[str]]
"""What a command answers to programs and to people."""


def deals(store: "Store", options: "Namespace", today: date) -> Said:
    """List deals: the open ones, or all, whole rows."""
    from smallcrm import wording
    from smallcrm.db.reads import board

    stages = {stage.id: stage for stage in store.stages.where("1")}
    chosen = board.BoardFilter(owner=options.owner)
    listing = board.deals(store, chosen, today=today, typed=options.query or "", with_closed=options.all)
    ids = listing.ids(None, options.limit)
    rows = listing.rows(ids)
    found = [
        {
            "id": card.deal.id,
            "title": card.deal.title,
            "customer": card.customer,
            "customer_id": card.deal.customer_id,
            "stage": wording.stage_name(stages[card.deal.stage_id]),
            "stage_code": stages[card.deal.stage_id].code,
            "value": card.deal.value,
            "currency": card.deal.currency,
            "expected_on": _day(card.deal.expected_on),
            "since": _day(card.deal.stage_since),
            "closed_on": _day(card.deal.closed_on),
            "next_step": _day(card.next_on),
            "owner": card.deal.owner,
            "stalled": card.is_stalled,
        }
        for card in (rows[id_] for id_ in ids if id_ in rows)
    ]
    return {"deals": found}, [_line(each) for each in found] or [translate("Command line", "No deals.")]


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _line(deal: Json) -> str:
    value = "" if deal["value"] is None else format_money(deal["value"], deal["currency"], trim=True)
    return f"{deal['id']:>6}  {deal['stage']:<14}  {value:>12}  {deal['title']}  {deal['customer']}"


def move(store: "Store", options: "Namespace", today: date) -> Said:
    """Put a deal into another stage, named by its code or its name."""
    from smallcrm import wording
    from smallcrm.services import deals as service

    found = store.deals.get_many([options.deal])
    if not found:
        raise UserError("not_found", kind="deal", id=str(options.deal))
    pipeline_id = store.stages.get(found[0].stage_id or 0).pipeline_id or 0
    stage = _stage(service.stages(store, pipeline_id), options.stage)
    done = service.move(store, options.deal, stage.id or 0, today=today, writes_sale=options.sale)
    name = wording.stage_name(stage)
    line = translate("Command line", "“{title}” is now in “{stage}”.")
    return (
        {
            "deal": done.deal.id,
            "stage": name,
            "stage_code": stage.code,
            "closed_on": _day(done.deal.closed_on),
            "sale": done.sale.id if done.sale else None,
        },
        [line.format(title=done.deal.title, stage=name)],
    )


def _stage(stages: "list[Stage]", said: str) -> "Stage":
    """Find a stage by its code or its name in the active language."""
    from smallcrm import wording

    wanted = said.casefold()
    for stage in stages:
        if wanted in (stage.code.casefold(), wording.stage_name(stage).casefold()):
            return stage
    raise UserError("not_found", kind="stage", id=said)


def pipeline(store: "Store", options: "Namespace", today: date) -> Said:
    """Say how the pipeline went in a period: stage by stage, how deals ended, what may come."""
    from smallcrm import wording
    from smallcrm.db.reads import board, report_work
    from smallcrm.domain import pipeline_figures as figures
    from smallcrm.services import deals as service

    last = options.until or today
    first = options.since or date(last.year, 1, 1)
    currency = store.profile.currency
    pipeline_id = store.pipelines.where("is_archived = 0", order="position, id", limit=1)[0].id or 0
    stages = service.stages(store, pipeline_id)
    all_deals = report_work.deals_of(store, pipeline_id, currency=currency)
    moves = report_work.moves_of(store, pipeline_id, since=first)
    heads = {head.stage.id: head for head in board.heads(store, stages, today=today)}
    reasons = {each.id: wording.lost_reason(each) for each in store.lost_reasons.where("1")}
    closed = figures.ended(all_deals, stages, first=first, last=last)
    losing = {stage.id for stage in stages if stage.kind.value == "lost"}
    lost = figures.lost_reasons(
        [deal for deal in all_deals if deal.stage_id in losing], first=first, last=last
    )
    names = {stage.id: wording.stage_name(stage) for stage in stages}
    by_stage = [
        {
            "stage": names[each.stage_id],
            "open": heads[each.stage_id].count,
            "value": heads[each.stage_id].totals.get(currency, 0),
            "weighted": heads[each.stage_id].weighted.get(currency, 0),
            "came_in": each.came_in,
            "went_on": each.went_on,
            "conversion": None if each.conversion is None else round(float(each.conversion), 4),
            "median_days": each.days,
        }
        for each in figures.stage_figures(stages, moves, first=first, last=last)
    ]
    json: Json = {
        "from": first.isoformat(),
        "until": last.isoformat(),
        "currency": currency,
        "stages": by_stage,
        "won": closed.won,
        "lost": closed.lost,
        "won_value": closed.won_value,
        "lost_value": closed.lost_value,
        "win_rate": None if closed.win_rate is None else round(float(closed.win_rate), 4),
        "days_to_close": closed.days_to_close,
        "lost_reasons": [
            {"reason": reasons.get(id_, ""), "count": count, "value": value} for id_, count, value in lost
        ],
        "forecast": [
            {
                "month": str(each.month) if each.month else None,
                "count": each.count,
                "best": each.best,
                "weighted": each.weighted,
            }
            for each in figures.forecast(all_deals, stages)
        ],
    }
    return json, _figure_lines(json)


def _figure_lines(json: Json) -> list[str]:
    lines = [
        f"{each['stage']:<16} {format_number(each['open']):>5}  "
        f"{format_money(each['value'], json['currency'], trim=True):>12}"
        for each in json["stages"]
    ]
    words = translate("Command line", "Won {won}, lost {lost}")
    line = words.format(won=format_number(json["won"]), lost=format_number(json["lost"]))
    rate = "" if json["win_rate"] is None else f" ({format_percent(json['win_rate'])})"
    return [*lines, line + rate]
