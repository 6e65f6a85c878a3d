"""Sample deals in every stage, with the moves that brought them there."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.domain.deal import Deal, DealMove, Stage, StageKind
from smallcrm.domain.reminder import Reminder, ReminderKind

if TYPE_CHECKING:
    from smallcrm.db.store import Store

WORDS = {
    "en": (
        ("Landlord policy, two flats", "Call to collect details"),
        ("Fleet of 3 delivery vans", ""),
        ("Timing belt", "Price the parts"),
        ("First car, young driver", "Ask for licence"),
        ("Fleet cover, 4 vans", "Send version 2"),
        ("Home and motor together", "Ask again"),
        ("Brakes all round", "Call about the quote"),
        ("Winter tyres, set of 4", "Ask to book"),
        ("Office and liability", "Site visit"),
        ("Liability renewal, higher limit", "Answer of the insurer"),
        ("Major service", "Drop-off"),
        ("Inspection and wipers", "Drop-off"),
        ("Clutch", ""),
        ("Pickup cover", ""),
        ("Gearbox overhaul", ""),
    ),
    "zh": (
        ("出租房屋保险，两套", "打电话了解详情"),
        ("三辆送货车车队", ""),
        ("更换正时皮带", "配件询价"),
        ("首辆车，年轻驾驶员", "索取驾照复印件"),
        ("四辆货车车队保险", "发送第二版报价"),
        ("家财险与车险组合", "再次询问"),
        ("更换全部刹车", "电话沟通报价"),
        ("冬季轮胎四条", "预约安装"),
        ("办公室与责任险", "上门查看"),
        ("责任险续保，提高保额", "等待保险公司答复"),
        ("大保养", "送车"),
        ("年检与雨刮", "送车"),
        ("更换离合器", ""),
        ("皮卡保险", ""),
        ("变速箱大修", ""),
    ),
    "ru": (
        ("Полис на две квартиры", "Позвонить, уточнить детали"),
        ("Три фургона доставки", ""),
        ("Замена ремня ГРМ", "Узнать цену деталей"),
        ("Первый автомобиль", "Попросить права"),
        ("КАСКО на 4 фургона", "Отправить вторую версию"),
        ("Дом и автомобиль вместе", "Спросить ещё раз"),
        ("Тормоза по кругу", "Позвонить о предложении"),
        ("Зимние шины, 4 шт.", "Записать на шиномонтаж"),
        ("Офис и ответственность", "Выезд на место"),
        ("Ответственность, выше лимит", "Ответ страховой"),
        ("Большое ТО", "Приём машины"),
        ("Техосмотр и дворники", "Приём машины"),
        ("Сцепление", ""),
        ("Полис на пикап", ""),
        ("Ремонт коробки передач", ""),
    ),
}


@dataclass(frozen=True, slots=True)
class _Sample:
    """Its stage by code, its value in whole units, days since the enquiry and in the stage, the next step."""

    stage: str
    value: int
    opened: int
    since: int
    step: int | None = None


SAMPLES = (
    _Sample("new", 940, 1, 1, 0),
    _Sample("new", 1480, 6, 6),
    _Sample("new", 520, 2, 2, 3),
    _Sample("new", 180, 0, 0, 4),
    _Sample("quoted", 6920, 20, 8, 0),
    _Sample("quoted", 842, 24, 17, -3),
    _Sample("quoted", 1264, 12, 6, 1),
    _Sample("quoted", 388, 6, 3, 4),
    _Sample("talking", 3200, 12, 9, 2),
    _Sample("talking", 2110, 14, 5, 6),
    _Sample("agreed", 489, 9, 1, 0),
    _Sample("agreed", 96, 5, 3, 2),
    _Sample("won", 1380, 25, 2),
    _Sample("won", 1905, 33, 5),
    _Sample("lost", 1150, 30, 4),
)
SCALES = {"zh": 7, "ru": 90}
"""So that a value in the currency of the sample is believable."""


def write(store: "Store", language: str, today: date) -> None:
    """Write the sample deals for the first customers, within the step that makes the sample."""
    pipeline_id = store.scalar("SELECT id FROM pipeline ORDER BY position, id LIMIT 1")
    stages = store.stages.where("pipeline_id = :id", order="position", id=pipeline_id)
    people = [row[0] for row in store.query("SELECT id FROM customer ORDER BY id LIMIT :n", n=len(SAMPLES))]
    words = WORDS.get(language, WORDS["en"])
    for place, (customer_id, sample, (title, step)) in enumerate(zip(people, SAMPLES, words, strict=False)):
        _write(store, customer_id, sample, title, step, language, stages, today, float(place))


def _write(  # noqa: PLR0913, PLR0917 - a line of the table and where it goes
    store: "Store",
    customer_id: int,
    sample: _Sample,
    title: str,
    step: str,
    language: str,
    stages: list[Stage],
    today: date,
    rank: float,
) -> None:
    stage = next((each for each in stages if each.code == sample.stage), None)
    if stage is None:
        return
    opened, since = today - timedelta(days=sample.opened), today - timedelta(days=sample.since)
    is_open = stage.kind is StageKind.OPEN
    reasons = store.lost_reasons.where("1", order="position", limit=1)
    planned = None
    if sample.step is not None:
        day = today + timedelta(days=sample.step)
        planned = store.reminders.add(
            Reminder(
                customer_id=customer_id,
                kind=ReminderKind.TASK,
                title=step,
                due_on=day,
                created_at=store.now(),
            )
        )
    deal = store.deals.add(
        Deal(
            customer_id=customer_id,
            reminder_id=planned.id if planned else None,
            stage_id=stage.id,
            title=title,
            value=sample.value * 100 * SCALES.get(language, 1),
            currency=store.profile.currency,
            expected_on=today + timedelta(days=sample.value % 40) if is_open else None,
            opened_on=opened,
            stage_since=since,
            closed_on=None if is_open else since,
            lost_reason_id=reasons[0].id if stage.kind is StageKind.LOST and reasons else None,
            rank=rank,
            created_at=store.now(),
            updated_at=store.now(),
        )
    )
    path = [each for each in stages if each.kind is StageKind.OPEN and each.position < stage.position]
    path = [*path[:3], stage]
    before: int | None = None
    for number, each in enumerate(path):
        share = (sample.opened - sample.since) * number // max(len(path) - 1, 1)
        store.deal_moves.add(
            DealMove(
                customer_id=customer_id,
                deal_id=deal.id,
                from_stage_id=before,
                to_stage_id=each.id,
                moved_on=opened + timedelta(days=share),
                moved_at=store.now(),
            )
        )
        before = each.id
