"""The form for changing many deals: what to write, and how many of them that changes."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import board as queries
from smallcrm.domain.deal import Stage, StageKind
from smallcrm.domain.values.month import Month
from smallcrm.i18n import translate
from smallcrm.services import deal_edits
from smallcrm.services.deal_edits import DealEdit
from smallcrm.services.progress import Progress, silent
from smallcrm.ui.asking import FormDialog, offer_known
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import Label

MONTHS_AHEAD = 12
AT_ONCE = 100
"""Up to so many are changed while the window waits."""


def change_deals(ctx: AppContext, ids: Sequence[int], edit: DealEdit, said: Callable[[int], str]) -> None:
    """Write an edit into deals, as a job if they are many, and say how many it changed."""

    def tell(count: int) -> None:
        ctx.tell(said(count), can_undo=True)

    if len(ids) <= AT_ONCE:
        tell(deal_edits.apply(ctx.store, ids, edit, today=ctx.today))
        return
    job = ctx.jobs.start(_apply, ids, edit, today=ctx.today)
    job.done.connect(tell)
    job.refused.connect(ctx.refused)


def _apply(store: Any, *given: Any, progress: Progress = silent, **options: Any) -> int:
    progress(0, 0, "changing")
    return deal_edits.apply(store, *given, **options)


class DealBulkForm(FormDialog):
    """Asks for an edit of the deals that are ticked and counts, while one chooses, how many it changes."""

    def __init__(self, ctx: AppContext, parent: QWidget, ids: Sequence[int], stages: Sequence[Stage]) -> None:
        self._ctx, self._ids = ctx, ids
        super().__init__(
            ctx,
            parent,
            title=translate("Pipeline", "Change the deals"),
            text=translate("Pipeline", "for %n deal(s)", "", len(ids)),
            fields=_fields(ctx, stages),
            values={},
            verb=translate("Pipeline", "Change"),
            take=self._apply,
        )
        offer_known(self.form, "owner", queries.owners(ctx.store))
        offer_known(self.form, "add_tag", queries.tags(ctx.store))
        self.changing = Label("", "small_strong", "2", wrap=True)
        self.add(self.changing)
        self.form.changed.connect(lambda _: self._count())
        self._count()

    def _count(self) -> None:
        edit = _edit(self.form.values())
        count = deal_edits.preview(self._ctx.store, self._ids, edit) if edit else 0
        words = translate("Pipeline", "%n deal(s) will change.", "", count)
        self.changing.setText(words if edit else translate("Pipeline", "What is left empty stays as it is."))

    def _apply(self, values: dict[str, Any]) -> None:
        if edit := _edit(values):
            change_deals(
                self._ctx,
                self._ids,
                edit,
                lambda count: translate("Pipeline", "%n deal(s) changed.", "", count),
            )


def _edit(values: dict[str, Any]) -> DealEdit:
    return DealEdit(
        owner=values["owner"].strip() or None,
        stage_id=int(values["stage"]) if values["stage"] else None,
        add_tag=values["add_tag"].strip(),
        remove_tag=values["remove_tag"],
        closing=Month.parse(values["closing"]) if values["closing"] else None,
    )


def _fields(ctx: AppContext, stages: Sequence[Stage]) -> list[FieldSpec]:
    stays = Choice("", translate("Pipeline", "stays as it is"))
    tags = [Choice(name, name) for name in queries.tags(ctx.store)]
    this = Month.of(ctx.today)
    months = [this.shifted(ahead) for ahead in range(MONTHS_AHEAD)]
    return [
        FieldSpec(
            name="stage",
            label=translate("Pipeline", "Stage"),
            kind=FieldKind.CHOICE,
            choices=[
                stays,
                *(Choice(str(s.id), wording.stage_name(s)) for s in stages if s.kind is StageKind.OPEN),
            ],
            is_half=True,
        ),
        FieldSpec(
            name="closing",
            label=translate("Pipeline", "Expected to close in"),
            kind=FieldKind.CHOICE,
            choices=[
                stays,
                *(Choice(str(each), i18n.format_date(each.first, "month_year")) for each in months),
            ],
            is_half=True,
        ),
        FieldSpec(
            name="owner",
            label=translate("Today", "Who looks after it"),
            placeholder=stays.text,
        ),
        FieldSpec(
            name="add_tag",
            label=translate("Pipeline", "Add a tag"),
            placeholder=stays.text,
            is_half=True,
        ),
        FieldSpec(
            name="remove_tag",
            label=translate("Pipeline", "Take off a tag"),
            kind=FieldKind.CHOICE,
            choices=[Choice("", translate("Pipeline", "none")), *tags],
            is_half=True,
        ),
    ]
