"""The story of a deal as rows of a timeline: its moves, what was done about it, its quote, its sale."""

from collections.abc import Mapping
from datetime import date

from smallcrm import i18n, wording
from smallcrm.db.reads.deal_page import DealOnPage, Happened
from smallcrm.domain.activity import Activity
from smallcrm.domain.deal import DealMove, Stage, StageKind
from smallcrm.domain.quote import Quote, state_on
from smallcrm.domain.sale import Sale
from smallcrm.i18n import translate
from smallcrm.ui.customers.history import more_words, said_of
from smallcrm.ui.kit.lists import dotted
from smallcrm.ui.kit.paint import ChipLook
from smallcrm.ui.kit.timeline import Happening
from smallcrm.ui.pieces import ACTIVITY_SIGNS

_SIGNS = {
    StageKind.OPEN: ("arrow_right", "info"),
    StageKind.WON: ("check_circle", "ok"),
    StageKind.LOST: ("prohibited", "neutral"),
}


def happenings(shown: DealOnPage, today: date) -> list[Happening]:
    """Make the rows, the newest first. Keys are ("activity", 12), ("move", 3), ("quote", 1), ("sale", 1)."""
    stages: dict[int | None, Stage] = {stage.id: stage for stage in shown.stages}
    return [_happening(each, shown, stages, today) for each in shown.story]


def _happening(
    each: Happened, shown: DealOnPage, stages: Mapping[int | None, Stage], today: date
) -> Happening:
    when = i18n.format_day(each.on, today)
    match each.record:
        case DealMove() as move:
            return _move(move, shown, stages, when)
        case Activity() as activity:
            icon, family = ACTIVITY_SIGNS[activity.kind]
            title, body = said_of(activity)
            return Happening(
                key=("activity", activity.id),
                on=each.on,
                title=title,
                body="\n".join(filter(None, (body, more_words(activity, shown.people)))),
                icon=icon,
                family=family,
                when=when,
                who=activity.who,
            )
        case Quote() as quote:
            return Happening(
                key=("quote", quote.id),
                on=each.on,
                title=dotted(translate("Places", "Quote"), wording.quote_state(state_on(quote, today))),
                icon="quote",
                family="ok",
                when=when,
                chip=ChipLook(i18n.format_money(quote.total, quote.currency), "ok") if quote.total else None,
                link=quote.shown_number or quote.title or translate("Pipeline", "Open the quote"),
            )
    return _sale(each.record, each.on, when)


def _move(move: DealMove, shown: DealOnPage, stages: Mapping[int | None, Stage], when: str) -> Happening:
    stage = stages.get(move.to_stage_id)
    name = wording.stage_name(stage) if stage else translate("Pipeline", "another pipeline")
    icon, family = _SIGNS[stage.kind if stage else StageKind.OPEN]
    if move.from_stage_id is None:
        title, icon = translate("Pipeline", "Opened in “{stage}”").format(stage=name), "add"
    else:
        title = translate("Pipeline", "Moved to “{stage}”").format(stage=name)
    is_lost = stage is not None and stage.kind is StageKind.LOST and shown.reason is not None
    return Happening(
        key=("move", move.id),
        on=move.moved_on,
        title=title,
        body=wording.lost_reason(shown.reason) if is_lost and shown.reason else "",
        icon=icon,
        family=family,
        when=when,
        who=move.who,
    )


def _sale(sale: Sale, on: date, when: str) -> Happening:
    amount = sale.amount
    return Happening(
        key=("sale", sale.id),
        on=on,
        title=sale.text or translate("Customer page", "Sale"),
        icon="cash",
        family="ok",
        when=when,
        chip=ChipLook(i18n.format_money(amount, sale.currency), "ok") if amount is not None else None,
    )
