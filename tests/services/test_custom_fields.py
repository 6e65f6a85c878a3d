"""Fields of one's own and what becomes of their values."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smallcrm.db import customers as customers_query
from smallcrm.db import own_values as queries
from smallcrm.db import search, undo
from smallcrm.domain.asset_rule import CUSTOM, AssetRule
from smallcrm.domain.errors import UserError
from smallcrm.domain.own_values import Reading, fitted
from smallcrm.domain.profile import CustomField, FieldKind, Profile
from smallcrm.headings import FileWords
from smallcrm.i18n import Catalogue
from smallcrm.services import asset_rules, custom_fields, customer_json, customers, exports, imports, profile
from smallcrm.services.custom_fields import Fit
from tests.builders import TODAY, a_car, a_customer, content


def field(store, label="Shoe size", **more) -> CustomField:
    return custom_fields.add(store, CustomField(label=label, **more))


def values(store, made) -> list:
    return [value for _, value in queries.values(store, made.record, made.id)]


def with_values(store, made, *given) -> None:
    for number, value in enumerate(given):
        a_customer(store, f"Person {number}", custom={str(made.id): value})


def test_a_new_name_keeps_the_values(store):
    made = field(store)
    with_values(store, made, "42")
    custom_fields.edit(store, CustomField(**{**as_dict(made), "label": "Shoe  number"}))
    assert store.custom_fields.get(made.id).label == "Shoe number"
    assert values(store, made) == ["42"]


def as_dict(made: CustomField) -> dict:
    return {name: getattr(made, name) for name in made.__slots__}


def changed(made: CustomField, **more) -> CustomField:
    return CustomField(**{**as_dict(made), **more})


@pytest.mark.parametrize(
    ("was", "given", "kind", "became", "misfits"),
    [
        (FieldKind.TEXT, ("42", "42.5", "large"), FieldKind.NUMBER, [42, 42.5, "large"], ("large",)),
        (FieldKind.TEXT, ("1,200.50", "much"), FieldKind.MONEY, [120050, "much"], ("much",)),
        (FieldKind.NUMBER, (12, 0.5), FieldKind.MONEY, [1200, 50], ()),
        (FieldKind.MONEY, (1250,), FieldKind.NUMBER, [12.5], ()),
        (FieldKind.MONEY, (1250,), FieldKind.TEXT, ["12.50"], ()),
        (FieldKind.NUMBER, (42, 0.5), FieldKind.TEXT, ["42", "0.5"], ()),
        (FieldKind.TEXT, ("25.12.2026", "soon"), FieldKind.DATE, ["2026-12-25", "soon"], ("soon",)),
        (FieldKind.DATE, ("2026-12-25",), FieldKind.TEXT, ["2026-12-25"], ()),
        (
            FieldKind.TEXT,
            ("yes", "нет", "是", "perhaps"),
            FieldKind.YES_NO,
            [True, False, True, "perhaps"],
            ("perhaps",),
        ),
        (FieldKind.YES_NO, (True,), FieldKind.NUMBER, [True], ("True",)),
    ],
)
def test_another_kind_turns_what_fits_and_keeps_the_rest(  # noqa: PLR0917  # the columns of the table
    store, was, given, kind, became, misfits
):
    profile.edit(store, Profile(currency="GBP", country="GB"))
    made = field(store, kind=was)
    with_values(store, made, *given)
    wanted = changed(made, kind=kind)
    expected = Fit(values=len(given), misfits=len(misfits), examples=misfits)
    before = content(store)
    assert custom_fields.fit(store, wanted) == expected
    assert content(store) == before
    assert custom_fields.edit(store, wanted) == expected
    assert values(store, made) == became
    undo.undo(store)
    assert content(store) == before


def test_choices_can_come_from_the_values_there_are(store):
    made = field(store, "Size")
    with_values(store, made, "small", "Large", "large", "odd one")
    assert custom_fields.proposed_choices(store, made) == ["Large", "odd one", "small"]
    wanted = changed(made, kind=FieldKind.CHOICE, choices=" Large \n\nsmall\nLarge")
    assert custom_fields.edit(store, wanted).examples == ("odd one",)
    assert store.custom_fields.get(made.id).choices == "Large\nsmall"
    assert values(store, made) == ["small", "Large", "Large", "odd one"]


def test_too_many_different_values_make_no_list(store):
    made = field(store)
    with_values(store, made, *(f"x{number}" for number in range(custom_fields.MOST_CHOICES + 1)))
    assert custom_fields.proposed_choices(store, made) == []


def test_a_name_is_there_once_whatever_its_case(store):
    made = field(store, "Größe")
    with pytest.raises(UserError) as caught:
        field(store, "größe ")
    assert (caught.value.code, caught.value.facts) == ("field_name_taken", {"label": "Größe"})
    field(store, "Größe", record="asset")
    custom_fields.edit(store, changed(made, label="GRöße"))
    with pytest.raises(UserError) as caught:
        field(store, "   ")
    assert caught.value.code == "field_without_name"


def test_fields_are_moved_and_stay_in_order(store):
    ids = [field(store, label).id for label in ("a", "b", "c")]
    custom_fields.move(store, ids[2], -1)
    assert [each.label for each in custom_fields.fields(store)] == ["a", "c", "b"]
    custom_fields.move(store, ids[0], -1)
    custom_fields.move(store, ids[1], 1)
    assert [each.label for each in custom_fields.fields(store)] == ["a", "c", "b"]
    undo.undo(store)
    assert [each.label for each in custom_fields.fields(store)] == ["a", "b", "c"]


def test_a_field_put_away_keeps_its_values_and_comes_back(store):
    made = field(store)
    with_values(store, made, "42")
    custom_fields.archive(store, made.id)
    assert store.custom_fields.get(made.id).is_archived
    assert values(store, made) == ["42"]
    custom_fields.archive(store, made.id, is_archived=False)
    assert not store.custom_fields.get(made.id).is_archived


def test_removing_a_field_takes_its_values_and_undo_brings_them_back(store):
    made, other = field(store), field(store, "Other")
    a_customer(store, custom={str(made.id): "size forty-two", str(other.id): True})
    before = content(store)
    assert search.find(store, "forty-two")
    assert custom_fields.remove(store, made.id) == 1
    assert search.find(store, "forty-two") == []
    assert values(store, other) == [True]
    undo.undo(store)
    assert content(store) == before
    assert search.find(store, "forty-two")


def test_fields_of_things_work_alike_and_leave_the_built_in_ones_alone(store):
    made = field(store, "Tyres", record="asset")
    car = a_car(store, a_customer(store), fields={"colour": "red", str(made.id): "winter"})
    assert queries.counts(store, "asset") == {made.id: 1}
    custom_fields.remove(store, made.id)
    assert store.assets.get(car.id).fields == {"colour": "red"}


def test_it_is_said_how_many_have_a_value(store):
    made = field(store)
    with_values(store, made, "42", "43")
    assert queries.counts(store, "customer") == {made.id: 2}


KINDS = st.sampled_from(list(FieldKind))
VALUES = st.one_of(
    st.text(max_size=12),
    st.booleans(),
    st.integers(-(10**9), 10**9),
    st.floats(-1e9, 1e9).map(lambda x: round(x, 2)),
)


@given(VALUES, KINDS, KINDS)
def test_what_fits_a_kind_fits_it_again_and_stays(value, was, kind):
    made = CustomField(label="x", kind=kind)
    reading = Reading(currency="GBP")
    once = fitted(value, made, was=was, reading=reading)
    if once is not None:
        assert fitted(once, made, was=kind, reading=reading) == once


def test_an_amount_goes_out_in_whole_units_and_comes_back_the_same(store, tmp_path):
    profile.edit(store, Profile(currency="GBP", country="GB"))
    made = field(store, "Discount", kind=FieldKind.MONEY)
    flag, day = field(store, "Member", kind=FieldKind.YES_NO), field(store, "Fitting", kind=FieldKind.DATE)
    own = {str(made.id): 120050, str(flag.id): True, str(day.id): "2026-12-25"}
    anna = a_customer(store, "Anna Brown", phones=("07700 900123",), custom=own)
    written = customer_json.writer(store)(customers_query.whole(store, anna.id))
    assert written["custom"] == {"Discount": 1200.5, "Member": True, "Fitting": "2026-12-25"}
    exports.export(store, tmp_path / "all.csv", words=FileWords(Catalogue("en")))
    text = (tmp_path / "all.csv").read_text(encoding="utf-8-sig")
    assert "1200.5" in text
    customers.edit(store, replace(store.customers.get(anna.id), custom={}))
    request = imports.Request(files=(tmp_path / "all.csv",), country="GB", language="en")
    imports.bring_in(store, imports.read(request), request, today=TODAY)
    assert store.customers.get(anna.id).custom == own


def test_a_day_of_ones_own_that_reminds_is_followed_and_forgotten_with_its_field(store):
    made = field(store, "Locker until", kind=FieldKind.DATE)
    a_customer(store, custom={str(made.id): "2026-12-25"})
    rule = AssetRule(
        record="customer", date_field=f"{CUSTOM}{made.id}", title="Empty the locker", notices=(0,)
    )
    asset_rules.save(store, rule, today=TODAY)
    assert [each.title for each in store.reminders.where("done_on IS NULL")] == ["Empty the locker"]
    before = content(store)
    custom_fields.remove(store, made.id)
    assert store.reminders.where("done_on IS NULL") == []
    undo.undo(store)
    assert content(store) == before
