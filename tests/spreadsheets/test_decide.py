"""Which rows are one customer, and which customer already there they are."""

from collections.abc import Iterable, Sequence
from datetime import date

import pytest

from smallcrm.domain.errors import UserError
from smallcrm.domain.matching import MatchKeys
from smallcrm.domain.values.identifiers import document_key, plate_key
from smallcrm.domain.values.names import name_key
from smallcrm.domain.values.phones import phone_key
from smallcrm.spreadsheets.drafting.decide import Action, Decision, Mode, match, titles_of
from tests.spreadsheets.sheets import Row, understand


def decided(
    *rows: Row, existing: "Known | None" = None, mode: Mode = Mode.BOTH, key: str = ""
) -> list[Decision]:
    found = understand(*rows, country="RU")
    return match(found.drafts, existing, mode=mode, key=key, titles=titles_of(found.mapping.columns))


def told(decisions: Iterable[Decision]) -> list[str]:
    return [p.code for decision in decisions for p in decision.draft.problems if p.kind == "duplicate"]


class Known:
    """Customers already there, by hand."""

    def __init__(self, *customers: dict[str, str]) -> None:
        self.customers = customers

    def find(self, key: str, value: str) -> Sequence[int]:
        return [i for i, customer in enumerate(self.customers) if self._key(key, customer) == value]

    def keys_of(self, customer_id: int) -> MatchKeys:
        customer = self.customers[customer_id]

        def keys(kind: str) -> frozenset[str]:
            value = self._key(kind, customer)
            return frozenset({value} if value else ())

        return MatchKeys(
            name_key=self._key("name", customer),
            phones=keys("phone"),
            emails=keys("email"),
            plates=keys("plate"),
            policies=keys("policy"),
            tax_id=customer.get("tax_id", ""),
            external_id=customer.get("external_id", ""),
        )

    @staticmethod
    def _key(kind: str, customer: dict[str, str]) -> str:
        value = customer.get(kind, "")
        makers = {
            "phone": lambda v: phone_key(v, "RU"),
            "plate": plate_key,
            "policy": document_key,
            "name": name_key,
        }
        return makers[kind](value) if value and kind in makers else value.casefold()


NAMED = ("ФИО", "Телефон", "Госномер")


def test_the_same_customer_on_three_rows_with_three_cars_is_one():
    (one,) = decided(
        NAMED,
        ("Иванов Иван", "8-916-123-45-67", "А123ВС77"),
        ("ИВАНОВ ИВАН", "+7 (916) 123-45-67", "В456ОР99"),
        ("Иван Иванов", "9161234567", "С789ТУ50"),
    )
    assert one.rows == [2, 3, 4]
    assert [asset.plate for asset in one.draft.assets] == ["А123ВС77", "В456ОР99", "С789ТУ50"]
    assert one.duplicates == 2
    assert told([one]) == ["same_as_row", "same_as_row"]


def test_a_family_on_one_telephone_stays_two_customers_and_is_told():
    decisions = decided(
        NAMED, ("Иванов Иван", "8-916-123-45-67", ""), ("Смирнова Мария", "8-916-123-45-67", "")
    )
    assert len(decisions) == 2
    assert told(decisions) == ["perhaps_same_as_row"]


def test_the_longer_form_of_a_name_is_kept():
    (one,) = decided(
        NAMED, ("Иванов И.", "8-916-123-45-67", ""), ("Иванов Иван Петрович", "8-916-123-45-67", "")
    )
    assert one.draft.name == "Иванов Иван Петрович"


def test_an_order_list_makes_one_customer_with_many_purchases():
    decisions = decided(
        ("Дата", "Клиент", "Товар", "Сумма"),
        ("15.01.2026", "Иванов Иван", "Масло", 100),
        ("16.01.2026", "Петров Пётр", "Фильтр", 200),
        ("17.01.2026", "Иванов Иван", "Шины", 300),
        ("18.01.2026", "Иванов Иван", "Масло", 100),
    )
    assert [(d.draft.name, len(d.draft.sales)) for d in decisions] == [("Иванов Иван", 3), ("Петров Пётр", 1)]


def test_namesakes_with_telephones_of_their_own_stay_apart():
    assert (
        len(decided(NAMED, ("Иванов Иван", "8-916-123-45-67", ""), ("Иванов Иван", "8-916-765-43-21", "")))
        == 2
    )


def test_first_names_alone_say_too_little():
    rows = (("Имя", "Госномер"), ("Ольга", "А123ВС77"), ("Ольга", "В456ОР99"))
    assert len(decided(*rows)) == 2


def test_a_row_below_goes_to_the_customer_above():
    (one, other) = decided(
        NAMED,
        ("Иванов Иван", "8-916-123-45-67", "А123ВС77"),
        ("", "", "В456ОР99"),
        ("Петров Пётр", "8-916-765-43-21", ""),
    )
    assert [asset.plate for asset in one.draft.assets] == ["А123ВС77", "В456ОР99"]
    assert (one.rows, one.duplicates) == ([2, 3], 0)
    assert other.draft.name == "Петров Пётр"


def test_what_differs_between_joined_rows_moves_to_the_note():
    (one,) = decided(
        ("ФИО", "Телефон", "Город", "Хобби"),
        ("Иванов Иван", "8-916-123-45-67", "Москва", "шахматы"),
        ("Иванов Иван", "8-916-123-45-67", "Тула", "бег"),
    )
    assert one.draft.customer["city"] == "Москва"
    assert one.draft.custom == {"Хобби": "шахматы"}
    assert one.draft.notes == ["Город: Тула", "Хобби: бег"]


def test_a_policy_on_two_rows_is_one_and_another_year_is_told():
    (one,) = decided(
        ("ФИО", "Телефон", "Номер полиса", "Полис до"),
        ("Иванов Иван", "8-916-123-45-67", "ХХХ0123456789", "15.05.2025"),
        ("Иванов Иван", "8-916-123-45-67", "ХХХ 0123456789", "15.05.2026"),
    )
    (policy,) = one.draft.assets
    assert policy.ends_on == date(2026, 5, 15)
    assert policy.note == "Полис до: 2025-05-15"


def test_a_rejected_row_is_a_decision_too():
    decisions = decided(
        ("№", "ФИО", "Телефон"),
        (1, "Иванов Иван", "8-916-123-45-67"),
        (2, "", ""),
        (3, "Ким Ян", "8-916-123-45-68"),
    )
    assert [(d.action, d.code) for d in decisions] == [
        (Action.REJECT, "no_identity"),
        (Action.ADD, ""),
        (Action.ADD, ""),
    ]


@pytest.mark.parametrize(
    "known",
    [
        {"name": "Иванов Иван", "phone": "+7 916 123-45-67"},
        {"name": "Иван Иванов", "email": "ivan@mail.ru"},
        {"name": "Иванов И.", "plate": "A123BC77", "phone": "89161234567"},
        {"name": "", "phone": "8 916 123 45 67"},
        {"name": "Иванов Иван"},
    ],
)
def test_a_customer_already_there_is_updated(known):
    (one,) = decided(
        ("ФИО", "Телефон", "Госномер", "E-mail"),
        ("Иванов Иван", "8-916-123-45-67", "А123ВС77", "ivan@mail.ru"),
        existing=Known({"name": "Другой Человек", "phone": "8-999-000-00-00"}, known),
    )
    assert (one.action, one.customer_id) == (Action.UPDATE, 1)


@pytest.mark.parametrize(
    "known",
    [
        {"name": "Смирнова Мария", "phone": "+7 916 123-45-67"},
        {"name": "Иванов Иван", "phone": "8 999 123-45-67"},
        {"name": "Иванов Пётр", "email": "office@firm.ru"},
    ],
)
def test_a_customer_it_may_be_is_told_and_not_touched(known):
    (one,) = decided(
        ("ФИО", "Телефон", "E-mail"),
        ("Иванов Иван", "8-916-123-45-67", "office@firm.ru"),
        existing=Known(known),
    )
    assert (one.action, one.customer_id, one.possible) == (Action.ADD, None, (0,))
    assert told([one]) == ["perhaps_known"]


def test_modes_say_what_may_happen():
    rows = (NAMED, ("Иванов Иван", "8-916-123-45-67", ""), ("Новый Клиент", "8-916-000-00-00", ""))
    existing = Known({"name": "Иванов Иван", "phone": "8-916-123-45-67"})
    assert [d.action for d in decided(*rows, existing=existing, mode=Mode.ADD)] == [Action.SKIP, Action.ADD]
    assert [d.action for d in decided(*rows, existing=existing, mode=Mode.UPDATE)] == [
        Action.UPDATE,
        Action.SKIP,
    ]


def test_a_key_that_was_chosen_decides_alone():
    existing = Known({"name": "Совсем Другой", "plate": "А123ВС77"})
    row = ("Иванов Иван", "8-916-123-45-67", "A 123 BC 77")
    assert decided(NAMED, row, existing=existing)[0].customer_id is None
    assert decided(NAMED, row, existing=existing, key="plate")[0].customer_id == 0


def test_a_key_that_is_none_is_refused():
    with pytest.raises(UserError) as refused:
        decided(NAMED, ("Иванов Иван", "", ""), key="shoe size")
    assert refused.value.code == "unknown_key"


def test_our_own_number_finds_the_customer_whatever_has_changed():
    existing = Known({"number": "c-000007", "name": "Старое Имя"}, {"name": "Новое Имя"})
    (one,) = decided(("Номер", "Имя"), ("C-000007", "Новое Имя"), existing=existing)
    assert one.customer_id == 0


def test_short_numbers_of_an_office_find_nobody():
    assert len(decided(("ФИО", "Телефон"), ("Иванов Иван", "12345"), ("Петров Пётр", "12345"))) == 2


def test_the_telephone_of_a_whole_office_joins_only_the_same_names():
    rows = [(f"Клиент{i} Имя{i}", "8-495-123-45-67", "") for i in range(30)]
    decisions = decided(NAMED, *rows, ("Клиент7 Имя7", "8-495-123-45-67", "А123ВС77"))
    assert len(decisions) == 30
    assert decisions[7].rows == [9, 32]
