"""The commands about deals: list them, move one, say how the pipeline goes."""

from datetime import date
from typing import TYPE_CHECKING

from smallcrm.commands.command import Json, Said, on_file
from smallcrm.domain.errors import UserError
from smallcrm.i18n import format_money, format_number, format_percent, translate

if TYPE_CHECKING:
    from argparse import Namespace
    from decimal import Decimal

    from smallcrm.db.store import Store
    from smallcrm.domain.deal import Stage
    from smallcrm.domain.pipeline_figures import Ended, Party


@on_file
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


@on_file
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


@on_file
def pipeline(store: "Store", options: "Namespace", today: date) -> Said:
    """Say how the pipeline went in a period: stages, how deals ended, what may come, whose, from where."""
    from smallcrm import wording
    from smallcrm.db.reads import board, deal_figures

    last = options.until or today
    first = options.since or date(last.year, 1, 1)
    currency = store.profile.currency
    pipeline_id = deal_figures.first_pipeline(store)
    found = deal_figures.read(store, pipeline_id, first=first, last=last, currency=currency)
    stages = store.stages.where("pipeline_id = :id", order="position, id", id=pipeline_id)
    heads = {head.stage.id: head for head in board.heads(store, stages, today=today)}
    reasons = {each.id: wording.lost_reason(each) for each in store.lost_reasons.where("1")}
    names = {stage.id: wording.stage_name(stage) for stage in stages}
    json: Json = {
        "from": first.isoformat(),
        "until": last.isoformat(),
        "currency": currency,
        "stages": [
            {
                "stage": names[each.stage_id],
                "open": heads[each.stage_id].count,
                "value": heads[each.stage_id].totals.get(currency, 0),
                "weighted": heads[each.stage_id].weighted.get(currency, 0),
                "came_in": each.came_in,
                "went_on": each.went_on,
                "conversion": _ratio(each.conversion),
                "median_days": each.days,
            }
            for each in found.stages
        ],
        **_ended(found.ended),
        "lost_reasons": [
            {"reason": reasons.get(each.reason_id, ""), "count": each.count, "value": each.value}
            for each in found.reasons
        ],
        "forecast": [
            {
                "month": str(each.month) if each.month else None,
                "count": each.count,
                "best": each.best,
                "weighted": each.weighted,
            }
            for each in found.forecasts
        ],
        "owners": [_party(each) for each in found.owners],
        "sources": [_party(each) for each in found.sources],
    }
    return json, _figure_lines(json)


def _ratio(ratio: "Decimal | None") -> float | None:
    return None if ratio is None else round(float(ratio), 4)


def _ended(ended: "Ended") -> Json:
    return {
        "won": ended.won,
        "lost": ended.lost,
        "won_value": ended.won_value,
        "lost_value": ended.lost_value,
        "win_rate": _ratio(ended.win_rate),
        "days_to_close": ended.days_to_close,
    }


def _party(party: "Party") -> Json:
    opened = {"open": len(party.open_ids), "open_value": party.open_value}
    return {"name": party.name, **_ended(party.ended), **opened}


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
