"""The form of a call list: what it is for, what to say, and whom it is of."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm.db.reads import scope as scopes
from smallcrm.db.reads.scope import AllOf, Scope
from smallcrm.domain.call_list import LEFT_OUT_DAYS, CallList
from smallcrm.domain.customer_filter import EVERYONE, CustomerFilter
from smallcrm.i18n import translate
from smallcrm.services import call_lists, mailings, segments
from smallcrm.services.progress import Progress, silent
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.dialogs import WIDE
from smallcrm.ui.kit.forms import FieldKind, FieldSpec

AT_ONCE = 500
"""Up to so many are put on a list while the window waits."""
ALL = "everyone"


def open_call_list_form(
    ctx: AppContext, parent: QWidget, *, scope: Scope | None = None, call_list: CallList | None = None
) -> FormDialog:
    """Ask for a call list: a new one of `scope` (or of a saved filter), or what to change of one."""
    is_new, asks_whom = call_list is None, call_list is None and scope is None
    shown = call_list or CallList(name="", begun_on=ctx.today)

    def take(values: dict[str, Any]) -> None:
        filled = replace(
            shown,
            name=values["name"],
            purpose=values["purpose"],
            script=values["script"],
            cost=values["cost"],
            currency=shown.currency or ctx.store.profile.currency,
        )
        if not is_new:
            call_lists.edit(ctx.store, filled)
            return
        whom = scope or AllOf(_filter(ctx, values["whom"]), ctx.today)
        _make(ctx, filled, whom, with_lately_called=values["lately"])

    text = ""
    if scope is not None:
        text = translate("Customers", "for %n customer(s)", "", scopes.count(ctx.store, scope))
    return ask_form(
        ctx,
        parent,
        title=translate("CallLists", "New call list") if is_new else translate("CallLists", "Call list"),
        text=text,
        fields=_fields(ctx, shown, is_new=is_new, asks_whom=asks_whom),
        values={
            "name": shown.name,
            "purpose": shown.purpose,
            "script": shown.script,
            "cost": shown.cost,
            "whom": ALL,
        },
        verb=translate("CallLists", "Make the list") if is_new else translate("CallLists", "Save"),
        take=take,
        width=WIDE,
    )


def _fields(ctx: AppContext, shown: CallList, *, is_new: bool, asks_whom: bool) -> list[FieldSpec]:
    fields = [
        FieldSpec(
            name="name",
            label=translate("CallLists", "Name"),
            required=translate("CallLists", "Say what you call about, such as “Winter tires”."),
        ),
        FieldSpec(name="purpose", label=translate("CallLists", "What it should bring")),
    ]
    if asks_whom:
        choices = [Choice(ALL, translate("CallLists", "All customers"))]
        choices += [Choice(str(each.id), each.name) for each in segments.everyone(ctx.store)]
        fields.insert(
            1,
            FieldSpec(
                name="whom",
                label=translate("CallLists", "Whom to call"),
                kind=FieldKind.CHOICE,
                choices=choices,
                hint=translate("CallLists", "A saved filter. Others are chosen in the list of customers."),
            ),
        )
    known = ", ".join(f"{{{field}}}" for field in mailings.FIELDS[:1] + mailings.FIELDS[6:10])
    fields += [
        FieldSpec(
            name="script",
            label=translate("CallLists", "What to say"),
            kind=FieldKind.LONG_TEXT,
            hint=translate("CallLists", "Filled in for each: {fields}").replace("{fields}", known),
        ),
        FieldSpec(
            name="cost",
            label=translate("CallLists", "What it costs"),
            kind=FieldKind.MONEY,
            currency=shown.currency or ctx.store.profile.currency,
            is_half=True,
        ),
    ]
    if is_new:
        words = translate("CallLists", "Also those called in the last %n day(s)", "", LEFT_OUT_DAYS)
        fields.append(FieldSpec(name="lately", label=words, kind=FieldKind.YES_NO))
    return fields


def _filter(ctx: AppContext, key: str) -> CustomerFilter:
    return EVERYONE if key == ALL else ctx.store.segments.get(int(key)).chosen


def _make(ctx: AppContext, call_list: CallList, scope: Scope, *, with_lately_called: bool) -> None:
    """Make the list, as a job if it is a long one, and go there."""

    def say(made: call_lists.Made) -> None:
        ctx.tell(made_words(made), can_undo=True)
        ctx.go("call_list", made.call_list.id)

    if scopes.count(ctx.store, scope) <= AT_ONCE:
        say(
            call_lists.make(
                ctx.store, call_list, scope, today=ctx.today, with_lately_called=with_lately_called
            )
        )
        return
    job = ctx.jobs.start(_made, call_list, scope, today=ctx.today, with_lately_called=with_lately_called)
    job.done.connect(say)
    job.refused.connect(ctx.refused)


def _made(store: Any, *given: Any, progress: Progress = silent, **options: Any) -> call_lists.Made:
    progress(0, 0, "changing")
    return call_lists.make(store, *given, **options)


def made_words(made: call_lists.Made) -> str:
    """Say how many are on a new list, and who was left out and why."""
    left_out = [
        translate("CallLists", "%n must not be called", "", made.do_not_contact),
        translate("CallLists", "%n without a telephone", "", made.without_phone),
        translate("CallLists", "%n called in the last days", "", made.called_lately),
    ]
    counts = (made.do_not_contact, made.without_phone, made.called_lately)
    shown = [words for words, count in zip(left_out, counts, strict=True) if count]
    said = translate("CallLists", "%n customer(s) on the list.", "", made.count)
    if not shown:
        return said
    names = ", ".join(shown)
    return f"{said} {translate('CallLists', 'Left out: {names}.').format(names=names)}"
