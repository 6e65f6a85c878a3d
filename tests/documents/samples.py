"""A believable month of a small business, in each of the three languages."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from smallcrm.documents.monthly import monthly_report
from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.customer import Status
from smallcrm.domain.goal import Goal, GoalFigure, Progress, Span
from smallcrm.domain.monthly import (
    ActivityCount,
    Birthday,
    CustomerSales,
    EndedLine,
    ForeignSales,
    MonthlyFigures,
    MonthTotals,
    NewCustomer,
    ReminderCounts,
    ReminderLine,
    RenewalCounts,
    RenewalWeek,
)
from smallcrm.domain.profile import Profile
from smallcrm.domain.reports import Report
from smallcrm.domain.tiers import Loyalty, Moved, Movement
from smallcrm.domain.values.month import Month
from smallcrm.i18n import Catalogue

OCTOBER = Month(2026, 10)
PRINTED_AT = datetime(2026, 11, 18, 9, 30, tzinfo=timezone(timedelta(hours=1)))


@dataclass(frozen=True)
class Words:
    """What a business of one language writes on its papers."""

    profile: Profile
    people: tuple[str, ...]
    phone: str
    sources: tuple[str, ...]
    staff: tuple[str, ...]
    tasks: tuple[str, ...]
    things: tuple[str, ...]


WORDS = {
    "en": Words(
        profile=Profile(
            name="Harbor Street Auto & Insurance",
            address="8 Harbor Street, Harbor Town",
            phone="(555) 010-1000",
            email="hello@harborstreet.example",
            tax_id="Tax no. 00-0000000",
            currency="USD",
            country="US",
        ),
        people=(
            "Omar Haddad",
            "Kim Tran",
            "Delroy Adams",
            "Joan Ivers",
            "Camille Dubois",
            "Coastal Plumbing Co.",
            "Fairview Dental",
            "Okafor & Sons Roofing",
            "George and Linda Pratt",
            "Łukasz Dąbrowski",
            "王小明",
            "Ольга Щербакова",
            "The Very Long Name of a Family Foundation for the Preservation of Historic Lighthouses, Inc.",
            "Priya Nair",
            "Şükrü Öztürk",
            "Nadia Rahman",
        ),
        phone="(555) 010-{:04d}",
        sources=("Recommended", "Walked in", "Old spreadsheet", "Phone book", ""),
        staff=("Frank Delgado", "Maria", ""),
        tasks=(
            "Renew motor policy",
            "State inspection",
            "Oil change at 60,000 miles",
            "Call about the quote",
        ),
        things=("6LMN 340", "POL-0034-22", "Furnace", ""),
    ),
    "zh": Words(
        profile=Profile(
            name="海港街汽车服务与保险代理有限公司",
            address="上海市浦东新区海港街 8 号",
            phone="021-5550 1000",
            email="hello@haigang.example",
            tax_id="税号 91310000MA1K000000",
            currency="CNY",
            country="CN",
        ),
        people=(
            "王小明",
            "李喆",
            "张翀",
            "刘玛丽",
            "陈堃",
            "上海沿海管道工程有限公司",
            "美景口腔门诊部",
            "欧阳建筑防水工程有限公司",
            "阿卜杜拉·买买提",
            "周䶮",
            "Łukasz Dąbrowski",
            "Ольга Щербакова",
            "中国（上海）自由贸易试验区历史灯塔保护与研究促进会基金会附属综合服务中心第一分部",
            "赵敏",
            "孙悦",
            "吴桐",
        ),
        phone="138 0013 {:04d}",
        sources=("朋友介绍", "上门", "旧表格", "电话簿", ""),
        staff=("方德", "马丽娅", ""),
        tasks=("车险续保", "车辆年检", "六万公里保养", "就报价回访"),
        things=("沪A·88888", "PDAA20263101", "暖气炉", ""),
    ),
    "ru": Words(
        profile=Profile(
            name="Автосервис и страхование «Портовая улица»",
            address="г. Калининград, ул. Портовая, д. 8",
            phone="+7 (4012) 55-10-00",
            email="hello@portovaya.example",
            tax_id="ИНН 3900000000",
            currency="RUB",
            country="RU",
        ),
        people=(
            "Омаров Хасан Ибрагимович",
            "Ким Татьяна Викторовна",
            "Щербакова Ольга Юрьевна",
            "Иванов Иван Иванович",
            "Ёлкина Наталья",
            "ООО «Прибрежная сантехника»",
            "Стоматология «Хороший вид»",
            "ИП Окафоров А. А.",
            "Прохоровы Георгий и Лидия",
            "Łukasz Dąbrowski",
            "王小明",
            "Қасымов Әлібек",
            "Некоммерческое партнёрство содействия сохранению исторических маяков Балтийского побережья",
            "Петренко Єлизавета",
            "Сидоров Пётр",
            "Рахманова Надежда",
        ),
        phone="+7 921 010-{:04d}",
        sources=("По рекомендации", "Зашли сами", "Старая таблица", "Телефонный справочник", ""),
        staff=("Фролов Д.", "Мария", ""),
        tasks=("Продлить ОСАГО", "Техосмотр", "ТО-60 000 км", "Позвонить по предложению"),
        things=("А123ВС 39", "ХХХ 0034567890", "Котёл", ""),
    ),
}


def ring(items: tuple[str, ...], number: int) -> str:
    return items[number % len(items)]


def figures(language: str = "en", *, size: int = 14) -> MonthlyFigures:
    """A month in which `size` customers came, bought and were to be called."""
    words = WORDS[language]
    due = OCTOBER.first
    lines = tuple(
        ReminderLine(
            due_on=due + timedelta(days=2 * number % 30),
            customer=ring(words.people, number),
            phone=words.phone.format(2000 + number * 37 % 1000),
            title=ring(words.tasks, number),
            asset=ring(words.things, number),
        )
        for number in range(size)
    )
    coming = tuple(
        ReminderLine(
            due_on=OCTOBER.next.first + timedelta(days=number % 30),
            customer=line.customer,
            phone=line.phone,
            title=line.title,
            asset=line.asset,
        )
        for number, line in enumerate(lines)
    )
    month_sales = tuple(
        CustomerSales(
            customer_id=number + 1,
            name=ring(words.people, number),
            count=1 + number % 3,
            amount=3_120_00 // (number + 1) + (50 if number == 2 else 0),
        )
        for number in range(size)
    )
    year_sales = tuple(
        CustomerSales(
            customer_id=number + 1,
            name=ring(words.people, number),
            count=4 + number % 5,
            amount=24_000_00 // (number + 1),
        )
        for number in range(size + 6)
    )
    sales = sum(entry.amount for entry in month_sales)
    before = sales * 94 // 100
    rest = sum(entry.amount for entry in year_sales) - sales - before
    weights = (7, 5, 8, 9, 12, 11, 13, 10, 9, 16)
    earlier = [rest * weight // sum(weights) for weight in weights[:-1]]
    earlier.append(rest - sum(earlier))
    kinds = (ActivityKind.CALL, ActivityKind.VISIT, ActivityKind.MESSAGE, ActivityKind.SERVICE)
    activities = tuple(
        ActivityCount(who=who, kind=kind, count=(5 + 3 * column) * (3 - row))
        for row, who in enumerate(words.staff)
        for column, kind in enumerate(kinds)
        if (row, column) != (2, 1)
    )
    new = (6, 9, 4, 8, 12, 10, 7, 5, 9, 10, 11, size)
    return MonthlyFigures(
        month=MonthTotals(
            new_customers=size,
            contacted=126,
            activities=sum(entry.count for entry in activities),
            reminders=ReminderCounts(done_on_time=28, done_late=3, dismissed=2, still_open=size),
            sales_count=sum(entry.count for entry in month_sales),
            sales_amount=sales,
            renewals=RenewalCounts(31, size, 2),
            loyalty=Loyalty(had=301, again=268, lost=9),
            quotes_won=5,
        ),
        previous=MonthTotals(
            new_customers=11,
            contacted=118,
            activities=118,
            reminders=ReminderCounts(done_on_time=30, done_late=3, dismissed=1, still_open=6),
            sales_count=21,
            sales_amount=before,
            renewals=RenewalCounts(30, 6, 0),
            loyalty=Loyalty(had=298, again=261, lost=7),
            quotes_won=7,
        ),
        year_ago=MonthTotals(
            new_customers=9,
            contacted=97,
            activities=101,
            sales_count=19,
            sales_amount=before * 8 // 10,
            renewals=RenewalCounts(24, 8, 0),
            loyalty=Loyalty(had=250, again=203, lost=12),
            quotes_won=2,
        ),
        customers_at_start=482 - 14,
        customers_at_end=482 - 14 + size,
        new_customers=tuple(
            NewCustomer(
                number=f"C-{470 + number:06d}",
                name=ring(words.people, number),
                phone=words.phone.format(5000 + number * 61 % 1000),
                source=ring(words.sources, number),
                owner=ring(words.staff, number),
                added_on=OCTOBER.first + timedelta(days=number * 2 % 31),
            )
            for number in range(size)
        ),
        by_status=(
            (Status.ACTIVE, 301 + size),
            (Status.DORMANT, 97),
            (Status.PROSPECT, 52),
            (Status.LOST, 18),
        ),
        by_source=tuple(
            zip(words.sources, (161 + size, 120, 88, 41, 58), strict=True),
        ),
        activities=activities,
        still_open=lines,
        coming=coming,
        coming_count=size,
        month_sales=month_sales,
        year_sales=year_sales,
        sales_by_month=(*earlier, before, sales),
        new_by_month=new,
        foreign_sales=(ForeignSales(currency="EUR", count=1, amount=120_00),),
        sales_without_amount=min(2, size),
        without_contact=37,
        birthdays=tuple(
            Birthday(
                customer=ring(words.people, number + 3),
                day=OCTOBER.next.first + timedelta(days=4 * number),
                phone=words.phone.format(7000 + number),
                turns=None if number == 1 else 40 + 5 * number,
            )
            for number in range(4)
        ),
        birthday_count=4,
        renewals_by_week=_weeks(size),
        ended=tuple(
            EndedLine(
                ended_on=OCTOBER.first + timedelta(days=number % 31),
                customer=ring(words.people, number + 5),
                phone=words.phone.format(3000 + number),
                thing=ring(words.things, number),
                reason=ring(words.tasks, number) if number % 3 else "",
            )
            for number in range(size)
        ),
        new_by_source=tuple(zip(words.sources, _parts(size), strict=True)),
        movement=Movement(
            up=tuple(Moved(number, ring(words.people, number), "B", "A") for number in range(min(size, 7))),
            down=(Moved(90, words.people[12], "A", ""), Moved(91, words.people[1], "B", "D")),
            before={"A": 21, "B": 40, "C": 77, "D": 102},
            now={"A": 23, "B": 41, "C": 70, "D": 110},
            ups=size,
            downs=2,
        ),
        goals=_goals(sales, size),
    )


def _weeks(size: int) -> tuple[RenewalWeek, ...]:
    """Divide 31 renewals, as many losses as there are customers and two open ones by the weeks of October."""
    spans = ((1, 4), (5, 11), (12, 18), (19, 25), (26, 31))
    renewed, open_ones = (6, 9, 7, 5, 4), (0, 0, 0, 1, 1)
    return tuple(
        RenewalWeek(
            OCTOBER.first.replace(day=first),
            OCTOBER.first.replace(day=last),
            RenewalCounts(kept, lost, waiting),
        )
        for (first, last), kept, lost, waiting in zip(spans, renewed, _parts(size), open_ones, strict=True)
    )


def _parts(size: int) -> tuple[int, ...]:
    """Divide a number in five, the first the largest."""
    share = size // 6
    return (size - 4 * share, share, share, share, share)


def _goals(sales: int, size: int) -> tuple[Progress, ...]:
    aims = (
        (GoalFigure.NEW_CUSTOMERS, Span.MONTH, 12, size),
        (GoalFigure.TURNOVER, Span.QUARTER, 30_000_00, sales),
        (GoalFigure.RETENTION, Span.YEAR, 85, 89),
        (GoalFigure.COMPLAINT_DAYS, Span.MONTH, 5, None),
    )
    return tuple(
        Progress(
            goal=Goal(figure=figure, span=span, target=target, first_on=date(2026, 1, 1)),
            first=span.around(OCTOBER.last)[0],
            last=span.around(OCTOBER.last)[1],
            on=OCTOBER.last,
            actual=actual,
        )
        for figure, span, target, actual in aims
    )


def report(language: str = "en", *, size: int = 14, given: MonthlyFigures | None = None) -> Report:
    words = WORDS[language]
    return monthly_report(
        given or figures(language, size=size),
        month=OCTOBER,
        today=date(2026, 11, 18),
        catalogue=Catalogue(language, words.profile.country),
        profile=words.profile,
    )
