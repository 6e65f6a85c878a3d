"""Sample deals in every stage, with the moves that brought them there."""

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from smallcrm.domain.activity import Activity, ActivityKind, DealActivity
from smallcrm.domain.deal import Deal, DealMove, Stage, StageKind
from smallcrm.domain.record import dataclass
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


SOURCES = {
    "en": ("Referral", "Website", "Walk-in", "Telephone"),
    "zh": ("朋友介绍", "网站", "到店", "电话"),
    "ru": ("Рекомендация", "Сайт", "Зашёл сам", "Звонок"),
}
TALKED = {
    "en": "Went through the offer together; likes it, asks at home first",
    "zh": "一起看了方案，基本满意，要回家商量",
    "ru": "Вместе прошли по предложению: нравится, посоветуется дома",
}
ENDED = 30
"""Deals that ended within the last year, so that the figures have something to tell."""
DAYS_BETWEEN = 12


def write(store: "Store", language: str, today: date) -> None:
    """Write the sample deals for the first customers, within the step that makes the sample."""
    pipeline_id = store.scalar("SELECT id FROM pipeline ORDER BY position, id LIMIT 1")
    stages = store.stages.where("pipeline_id = :id", order="position, id", id=pipeline_id)
    people = store.query("SELECT id, owner FROM customer ORDER BY id LIMIT :n", n=len(SAMPLES))
    writer = _Writer(store, stages, language, today)
    words = WORDS.get(language, WORDS["en"])
    for place, (who, sample, (title, step)) in enumerate(zip(people, SAMPLES, words, strict=False)):
        writer.write(who, sample, title, step, place)
    for place in range(ENDED if people else 0):
        # Looking back, so that three of five were won, at another place of the list each time.
        sample = SAMPLES[place * 7 % len(SAMPLES)]
        since = 31 + place * DAYS_BETWEEN % 330
        ended = replace(
            sample,
            stage="won" if place % 5 < 3 else "lost",
            opened=since + 6 + place * 11 % 30,
            since=since,
            step=None,
        )
        writer.write(people[place * 4 % len(people)], ended, words[place * 7 % len(words)][0], "", place)


class _Writer:
    """Writes deals with the moves that brought them where they stand."""

    def __init__(self, store: "Store", stages: list[Stage], language: str, today: date) -> None:
        self._store, self._stages, self._today = store, stages, today
        self._scale = SCALES.get(language, 1)
        self._talked = TALKED.get(language, TALKED["en"])
        self._sources = SOURCES.get(language, SOURCES["en"])
        self._reasons = store.lost_reasons.where("1", order="position")

    def write(self, who: tuple[int, str], sample: _Sample, title: str, step: str, place: int) -> None:
        """Write one deal of a customer, given as id and owner."""
        stage = next((each for each in self._stages if each.code == sample.stage), None)
        if stage is None:
            return
        customer_id, owner = who
        opened, since = self._ago(sample.opened), self._ago(sample.since)
        is_open = stage.kind is StageKind.OPEN
        is_lost = stage.kind is StageKind.LOST and self._reasons
        deal = self._store.deals.add(
            Deal(
                customer_id=customer_id,
                reminder_id=self._plan(customer_id, step, sample.step),
                stage_id=stage.id,
                title=title,
                value=sample.value * 100 * self._scale,
                currency=self._store.profile.currency,
                expected_on=self._today + timedelta(days=sample.value % 90) if is_open else None,
                opened_on=opened,
                stage_since=since,
                closed_on=None if is_open else since,
                lost_reason_id=self._reasons[place % 3 % len(self._reasons)].id if is_lost else None,
                rank=float(place),
                owner=owner,
                source=self._sources[place * 3 % 7 % len(self._sources)],
                created_at=self._store.now(),
                updated_at=self._store.now(),
            )
        )
        self._move(deal, stage, sample)
        if is_open and place % 3 == 0:
            self._talk(deal, since)

    def _talk(self, deal: Deal, on: date) -> None:
        """Write down a talk about a deal."""
        said = self._store.activities.add(
            Activity(
                customer_id=deal.customer_id,
                kind=ActivityKind.CALL,
                happened_on=on,
                minutes=10,
                text=self._talked,
                who=deal.owner,
            )
        )
        self._store.deal_activities.add(
            DealActivity(customer_id=deal.customer_id, deal_id=deal.id, activity_id=said.id)
        )

    def _ago(self, days: int) -> date:
        return self._today - timedelta(days=days)

    def _plan(self, customer_id: int, title: str, ahead: int | None) -> int | None:
        if ahead is None:
            return None
        return self._store.reminders.add(
            Reminder(
                customer_id=customer_id,
                kind=ReminderKind.TASK,
                title=title,
                due_on=self._today + timedelta(days=ahead),
                created_at=self._store.now(),
            )
        ).id

    def _move(self, deal: Deal, stage: Stage, sample: _Sample) -> None:
        """Bring a deal to its stage: one that is lost may leave from anywhere."""
        way = [each for each in self._stages if each.kind is StageKind.OPEN]
        way = [each for each in way if each.position < stage.position]
        if stage.kind is StageKind.LOST:
            way = way[: 1 + (deal.id or 0) % len(way)]
        way.append(stage)
        before: int | None = None
        for number, each in enumerate(way):
            gone = (sample.opened - sample.since) * number // max(len(way) - 1, 1)
            self._store.deal_moves.add(
                DealMove(
                    customer_id=deal.customer_id,
                    deal_id=deal.id,
                    from_stage_id=before,
                    to_stage_id=each.id,
                    moved_on=deal.opened_on + timedelta(days=gone),
                    moved_at=self._store.now(),
                    who=deal.owner,
                )
            )
            before = each.id
