"""The card of a customer says all that is known, in its own language, and never stops for too little."""

from datetime import UTC, date, datetime

import pytest

from smallcrm.documents.card import OnCard, card_report
from smallcrm.documents.render import print_report
from smallcrm.domain.activity import Activity, ActivityKind
from smallcrm.domain.asset import Asset
from smallcrm.domain.attachment import Attachment
from smallcrm.domain.customer import ContactDetail, ContactKind, Customer
from smallcrm.domain.profile import CustomField, FieldKind, Profile
from smallcrm.domain.relation import Role
from smallcrm.domain.reminder import Reminder
from smallcrm.domain.sale import Sale
from smallcrm.domain.whole_customer import WholeCustomer
from smallcrm.headings import CardWords
from smallcrm.i18n import Catalogue
from tests.documents.conftest import texts
from tests.documents.samples import PRINTED_AT

TODAY = date(2026, 11, 21)
WHOLE = WholeCustomer(
    customer=Customer(
        id=1,
        number="C-000001",
        name="刘玛丽",
        company="Bluebird Bakery",
        birthday=date(1961, 6, 8),
        note="Звонить после четырёх",
        address="27 Harbour Street",
        postal_code="AS1 2HL",
        custom={"7": "gold", "8": "2027-05-04", "9": 12_345, "10": True, "11": "not a day"},
    ),
    contacts=(ContactDetail(kind=ContactKind.PHONE, value="07700 900123", extension="12"),),
    tags=("Garage",),
    assets=(Asset(id=5, type="vehicle", name="Ford Focus", plate="LK19 ABC", ends_on=date(2027, 1, 2)),),
    reminders=(Reminder(id=1, title="Ring about tyres", due_on=TODAY, asset_id=5),),
    activities=(
        Activity(id=1, happened_on=date(2019, 1, 1), kind=ActivityKind.CALL, text="An early call"),
        Activity(id=2, happened_on=date(2026, 1, 1), kind=ActivityKind.VISIT, text="Came by"),
    ),
    sales=(
        Sale(id=1, sold_on=TODAY, amount=12640, currency="GBP", text="Oil change", asset_id=5),
        Sale(id=2, sold_on=TODAY, amount=500, currency="EUR", text="Stickers"),
        Sale(id=3, sold_on=TODAY, text="A favour"),
    ),
)


OWN = [
    CustomField(id=7, label="Rank"),
    CustomField(id=8, label="Checked", kind=FieldKind.DATE),
    CustomField(id=9, label="Deposit", kind=FieldKind.MONEY),
    CustomField(id=10, label="VIP", kind=FieldKind.YES_NO),
    CustomField(id=11, label="Odd", kind=FieldKind.DATE),
    CustomField(id=12, label="Never filled in"),
]


def printed(card: OnCard, language: str = "en"):
    catalogue = Catalogue(language, "GB")
    profile = Profile(name="Harbour Lane", currency="GBP")
    report = card_report(card, today=TODAY, catalogue=catalogue, profile=profile, words=CardWords(catalogue))
    return " ".join(texts(print_report(report, now=PRINTED_AT, catalogue=catalogue).pdf))


def full(**others) -> OnCard:
    file = Attachment(name="policy.pdf", size=230_000, sha256="0" * 64, added_on=TODAY)
    return OnCard(
        whole=WHOLE,
        people=[("Carl", "Owner")],
        related=[("Boris", Role.REFERRED_BY)],
        files=[file],
        own=OWN,
        **others,
    )


def test_everything_known_stands_on_it():
    said = printed(full())
    for expected in (
        *("刘玛丽", "Bluebird Bakery", "C-000001", "Garage", "Звонить после четырёх", "07700 900123"),
        *("27 Harbour Street, AS1 2HL", "8 Jun 1961", "Rank", "gold", "Ford Focus", "LK19 ABC"),
        *("Checked", "4 May 2027", "Deposit", "£123.45", "VIP", "Yes", "not a day"),
        *("Ring about tyres", "Carl", "Owner", "Boris", "Referred by", "Oil change", "£126.40", "€5.00"),
        *("A favour", "An early call", "Came by", "policy.pdf", "225 KB"),
    ):
        assert expected in said
    assert "Never filled in" not in said


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_it_is_written_in_the_language_asked_for(language):
    said = printed(full(), language)
    assert "How to reach them" not in said
    assert "刘玛丽" in said


def test_what_happened_before_a_day_is_left_out_and_the_card_says_so():
    said = printed(full(since=date(2025, 11, 21)))
    assert "Came by" in said
    assert "An early call" not in said
    assert "From 21 Nov 2025 on." in said
    assert "Came by" not in printed(full(has_past=False))


def test_somebody_of_whom_nothing_is_known_has_a_card_too():
    said = printed(OnCard(whole=WholeCustomer(customer=Customer(id=1, number="C-000001"))))
    assert "Nothing is known." in said
    assert "No next step." in said


def test_a_long_past_goes_on_overleaf_and_none_of_it_is_lost():
    past = tuple(
        Activity(id=number, happened_on=TODAY, text=f"Entry {number}.", at=datetime(2026, 1, 1, tzinfo=UTC))
        for number in range(1, 501)
    )
    said = printed(OnCard(whole=WholeCustomer(customer=Customer(id=1, name="Anna"), activities=past)))
    assert all(f"Entry {number}." in said for number in range(1, 501))
