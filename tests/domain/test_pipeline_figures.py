"""Figures of a generated history of three years, counted again another way: day by day, deal by deal."""

import random
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction
from operator import attrgetter
from statistics import median

import pytest

from smallcrm.domain.deal import Deal, DealMove, Stage, StageKind, is_stalled, rank_between, weighted
from smallcrm.domain.pipeline_figures import (
    ended,
    figures,
    forecast,
    joined,
    lost_reasons,
    parties,
    stage_figures,
)
from smallcrm.domain.values.month import Month

STAGES = [
    Stage(id=1, probability=10, stalled_days=14),
    Stage(id=2, probability=30, position=1),
    Stage(id=3, probability=60, position=2),
    Stage(id=4, kind=StageKind.WON, probability=100, position=3),
    Stage(id=5, kind=StageKind.LOST, position=4),
]
BEGIN = date(2023, 1, 1)
END = date(2025, 12, 31)


@pytest.fixture(scope="module")
def history() -> tuple[list[Deal], list[DealMove]]:
    """Let 400 deals wander for three years, back and forth."""
    chance = random.Random(7)  # noqa: S311  # the same history every time
    deals, moves = [], []
    for id_ in range(1, 401):
        day = BEGIN + timedelta(days=chance.randrange(1090))
        opened, at, closed = day, 1, None
        moves.append(DealMove(deal_id=id_, from_stage_id=None, to_stage_id=1, moved_on=day))
        since = day
        while chance.random() < 0.8:
            day += timedelta(days=chance.randrange(40))
            if day > END:
                break
            to = chance.choice([stage for stage in (1, 2, 3, 4, 5) if stage != at])
            moves.append(DealMove(deal_id=id_, from_stage_id=at, to_stage_id=to, moved_on=day))
            at, since = to, day
            closed = day if at in (4, 5) else None
        deals.append(
            Deal(
                id=id_,
                title=f"{id_}",
                stage_id=at,
                value=chance.randrange(1, 10**6),
                probability=chance.choice([None, None, 5, 95]),
                opened_on=opened,
                stage_since=since,
                closed_on=closed,
                expected_on=chance.choice([None, date(2026, 1, 5), date(2026, 1, 31), date(2026, 3, 1)]),
                lost_reason_id=chance.choice([None, 1, 2]) if at == 5 else None,
            )
        )
    return deals, moves


@pytest.mark.parametrize(
    ("first", "last"),
    [(BEGIN, END), (date(2024, 2, 1), date(2024, 2, 29)), (date(2025, 7, 1), date(2025, 9, 30))],
)
def test_conversion_and_time_in_stage_are_those_of_the_days(history, first, last):
    _, moves = history
    paths = defaultdict(list)
    for move in moves:
        paths[move.deal_id].append((move.moved_on, move.to_stage_id))
    for found in stage_figures(STAGES, moves, first=first, last=last):
        came, went, stays = set(), set(), []
        for deal, path in paths.items():
            entries = [
                index for index, (day, to) in enumerate(path) if to == found.stage_id and first <= day <= last
            ]
            if entries:
                came.add(deal)
                later = {to for _, to in path[entries[0] + 1 :]}
                if later & ({4} | {stage for stage in (1, 2, 3) if stage > found.stage_id}):
                    went.add(deal)
            stays += [
                (path[index + 1][0] - path[index][0]).days for index in entries if index + 1 < len(path)
            ]
        assert (set(found.came), set(found.further)) == (came, went)
        assert (found.came_in, found.went_on) == (len(came), len(went))
        assert found.days == (median(stays) if stays else None)


@pytest.mark.parametrize("month", [Month(2024, 5), Month(2025, 12), Month(2022, 1)])
def test_what_ended_is_what_the_days_say(history, month):
    deals, _ = history
    found = ended(deals, STAGES, first=month.first, last=month.last)
    won = lost = won_value = lost_value = 0
    days = []
    day = month.first
    while day <= month.last:
        for deal in deals:
            if deal.closed_on == day and deal.stage_id == 4:
                won, won_value = won + 1, won_value + deal.value
                days.append((day - deal.opened_on).days)
            elif deal.closed_on == day:
                lost, lost_value = lost + 1, lost_value + deal.value
        day += timedelta(days=1)
    assert (found.won, found.lost, found.won_value, found.lost_value) == (won, lost, won_value, lost_value)
    assert found.days_to_close == (sum(days) / len(days) if days else None)
    if won + lost:
        assert abs(Fraction(found.win_rate) - Fraction(won, won + lost)) < Fraction(1, 10**20)
    else:
        assert found.win_rate is None


def test_reasons_add_up_to_all_that_was_lost(history):
    deals, _ = history
    lost = [deal for deal in deals if deal.stage_id == 5]
    found = lost_reasons(deals, STAGES, first=BEGIN, last=END)
    assert sum(each.count for each in found) == len(lost)
    assert sum(each.value for each in found) == sum(deal.value for deal in lost)
    assert [each.count for each in found] == sorted((each.count for each in found), reverse=True)
    for each in found:
        assert set(each.ids) == {deal.id for deal in lost if deal.lost_reason_id == each.reason_id}


def test_owners_and_sources_part_the_deals_among_them(history):
    deals, _ = history
    named = [replace(deal, owner="AB"[deal.id % 2], source="CD"[deal.id % 3 == 0]) for deal in deals]
    for word, names in (("owner", "AB"), ("source", "CD")):
        found = parties(named, STAGES, attrgetter(word), first=BEGIN, last=END)
        assert {each.name for each in found} == set(names)
        for each in found:
            its = [deal for deal in named if getattr(deal, word) == each.name]
            won = [deal for deal in its if deal.stage_id == 4]
            assert set(each.ended.won_ids) == {deal.id for deal in won}
            assert each.ended.won_value == sum(deal.value for deal in won)
            assert each.ended.lost == sum(deal.stage_id == 5 for deal in its)
            assert set(each.open_ids) == {deal.id for deal in its if deal.closed_on is None}
            assert each.open_value == sum(deal.value for deal in its if deal.closed_on is None)


def test_all_figures_of_a_year_are_those_counted_one_by_one(history):
    deals, moves = history
    first, last = date(2024, 1, 1), date(2024, 12, 31)
    found = figures(deals, moves, STAGES, first=first, last=last)
    assert set(found.opened) == {deal.id for deal in deals if deal.closed_on is None}
    assert found.best == sum(deal.value for deal in deals if deal.closed_on is None)
    closed = {deal.id for deal in deals if deal.closed_on and deal.closed_on.year == 2024}
    assert {*found.ended.won_ids, *found.ended.lost_ids} == closed
    assert {id_ for each in found.reasons for id_ in each.ids} == set(found.ended.lost_ids)
    assert joined(found.forecasts).weighted == found.weighted


def test_the_forecast_has_every_open_deal_once(history):
    deals, _ = history
    months = forecast(deals, STAGES)
    opened = [deal for deal in deals if deal.closed_on is None]
    assert [each.month for each in months] == [Month(2026, 1), Month(2026, 3), None]
    assert sum(each.count for each in months) == len(opened)
    assert sum(each.best for each in months) == sum(deal.value for deal in opened)
    chances = {1: 10, 2: 30, 3: 60}
    for each in months:
        total = 0
        for deal in opened:
            if (deal.expected_on and deal.expected_on.strftime("%Y-%m")) == (each.month and str(each.month)):
                percent = chances[deal.stage_id] if deal.probability is None else deal.probability
                total += int(Fraction(deal.value * percent, 100) + Fraction(1, 2))
        assert each.weighted == total


def test_a_deal_stalls_after_its_days_and_not_on_the_last():
    deal = Deal(title="x", stage_id=1, opened_on=BEGIN, stage_since=BEGIN)
    assert not is_stalled(deal, STAGES[0], BEGIN + timedelta(days=14))
    assert is_stalled(deal, STAGES[0], BEGIN + timedelta(days=15))
    assert not is_stalled(deal, STAGES[1], BEGIN + timedelta(days=400))


def test_ranks_lie_between_their_neighbours():
    assert rank_between(None, None) == 0
    assert rank_between(None, 5) < 5
    assert rank_between(5, None) > 5
    assert 1 < rank_between(1, 2) < 2
    assert weighted(None, 50) == 0
    assert weighted(5, 50) == 3
