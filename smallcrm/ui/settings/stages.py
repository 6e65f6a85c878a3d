"""The pipelines, their stages in order, and the reasons for losing a deal."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm import wording
from smallcrm.domain.changes import Changes
from smallcrm.domain.deal import LostReason, Pipeline, Stage, StageKind
from smallcrm.i18n import translate, translate_later
from smallcrm.services import deals
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.lists import Group, Item, TwoLineList, dotted
from smallcrm.ui.settings import ordered
from smallcrm.ui.settings.list_section import laid_out

COLOURS = {
    "neutral": translate_later("Stages", "Grey"),
    "info": translate_later("Stages", "Blue"),
    "violet": translate_later("Stages", "Violet"),
    "accent": translate_later("Stages", "Teal"),
    "ok": translate_later("Stages", "Green"),
    "warn": translate_later("Stages", "Amber"),
    "danger": translate_later("Stages", "Red"),
}
KINDS = {
    StageKind.OPEN: translate_later("Stages", "Open", "a stage of deals"),
    StageKind.WON: translate_later("Stages", "Won", "a stage of deals"),
    StageKind.LOST: translate_later("Stages", "Lost", "a stage of deals"),
}
SIGNS = {StageKind.OPEN: "circle", StageKind.WON: "check_circle", StageKind.LOST: "prohibited"}
MOST_PERCENT = 100


class PipelineSection(QWidget):
    """The list of stages; every change applies at once, with Undo."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._stages: dict[int, Stage] = {}
        self._title = Label("", "title")
        self._text = Label("", "small", "2", wrap=True)
        self._add = Button("", "add", "primary", on_click=self.add_stage)
        self._add_pipeline = Button("", "pipeline", on_click=self.add_pipeline)
        self._pipelines = Button("", "edit", on_click=self._offer_pipelines)
        self._reasons = Button("", "prohibited", on_click=self.edit_reasons)
        self.list = TwoLineList(has_circle=False)
        ordered.serve(
            self.list,
            {
                "edit": self.edit_stage,
                "remove": self.remove_stage,
                "up": lambda id_: self.shift_stage(id_, -1),
                "down": lambda id_: self.shift_stage(id_, 1),
            },
        )
        self.setLayout(
            laid_out(
                self._title,
                self._text,
                row(self._add, self._add_pipeline, self._pipelines, self._reasons, None),
                self.list,
            )
        )
        self.setFocusProxy(self.list)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def refresh(self, changes: Changes) -> None:
        """Show what another part of the program changed."""
        if changes.touches("stage", "pipeline", "deal"):
            self._read()

    def _say(self) -> None:
        self._title.setText(translate("Settings", "Pipeline stages"))
        self._text.setText(
            translate("Stages", "The columns of the board, from the first enquiry on. U and D move a stage.")
        )
        self._add.setText(translate("Stages", "Add a stage"))
        self._add_pipeline.setText(translate("Stages", "Add a pipeline"))
        self._pipelines.setText(translate("Stages", "Pipelines…"))
        self._reasons.setText(translate("Stages", "Reasons for losing…"))
        self.list.setAccessibleName(translate("Settings", "Pipeline stages"))
        self.list.actions_of_rows = ordered.actions_of_rows()
        self._read()

    def _read(self) -> None:
        store = self.ctx.store
        counts = dict(store.query("SELECT stage_id, count(*) FROM deal GROUP BY 1"))
        rows: list[Group | Item] = []
        for pipeline in store.pipelines.where("is_archived = 0", order="position, id"):
            rows.append(Group(title=wording.pipeline_name(pipeline)))
            rows += [
                self._item(stage, counts.get(stage.id, 0)) for stage in deals.stages(store, pipeline.id or 0)
            ]
        self._stages = {stage.id or 0: stage for stage in store.stages.where("1")}
        self.list.set_rows(rows)

    def _item(self, stage: Stage, count: int) -> Item:
        stalled = (
            translate("Stages", "stalled after %n day(s)", "", stage.stalled_days)
            if stage.stalled_days
            else ""
        )
        chance = f"{stage.probability}%" if stage.kind is StageKind.OPEN else ""
        kind = translate("Stages", KINDS[stage.kind], "a stage of deals")
        return Item(
            key=stage.id,
            title=wording.stage_name(stage),
            second=dotted(kind, chance, stalled),
            icon=SIGNS[stage.kind],
            family=stage.colour,
            right=translate("Pipeline", "%n deal(s)", "", count) if count else "",
        )

    # what can be done

    def _beside(self, stage: Stage) -> list[Stage]:
        return deals.stages(self.ctx.store, stage.pipeline_id or 0)

    def _keep(
        self, pipeline_id: int, stages: Sequence[Stage], moves_to: dict[int, int] | None = None
    ) -> None:
        deals.edit_stages(self.ctx.store, pipeline_id, stages, moves_to=moves_to)
        self.ctx.tell(translate("Stages", "The stages are changed."), can_undo=True)

    def shift_stage(self, stage_id: int, step: int) -> None:
        """Put a stage a place further up or down."""
        beside = self._beside(self._stages[stage_id])
        stages = ordered.shifted(beside, stage_id, step)
        if stages != beside:
            with self.ctx.showing_errors():
                self._keep(stages[0].pipeline_id or 0, stages)
                self.list.select(stage_id)

    def edit_stage(self, stage_id: int) -> FormDialog:
        """Change a stage."""
        stage = self._stages[stage_id]

        def take(values: dict[str, Any]) -> None:
            made = _filled(stage, values)
            stages = [made if each.id == stage_id else each for each in self._beside(stage)]
            self._keep(stage.pipeline_id or 0, stages)

        return self._ask(translate("Stages", "Change the stage"), stage, translate("Stages", "Save"), take)

    def add_stage(self) -> FormDialog:
        """Add an open stage before the ones that end, to the pipeline of the row at hand."""
        key = self.list.current_key
        beside = self._stages.get(key if isinstance(key, int) else 0) or next(iter(self._stages.values()))

        def take(values: dict[str, Any]) -> None:
            stages = self._beside(beside)
            place = next((i for i, each in enumerate(stages) if each.kind is not StageKind.OPEN), len(stages))
            stages.insert(place, _filled(Stage(), values))
            self._keep(beside.pipeline_id or 0, stages)

        title = translate("Stages", "Add a stage")
        return self._ask(title, Stage(probability=50, stalled_days=14, colour="info"), title, take)

    def _ask(self, title: str, stage: Stage, verb: str, take: Any) -> FormDialog:
        kinds = [
            Choice(kind.value, translate("Stages", text, "a stage of deals")) for kind, text in KINDS.items()
        ]
        fields = [
            FieldSpec(
                name="name",
                label=translate("Stages", "Name"),
                required=translate("Stages", "Give it a name."),
            ),
            FieldSpec(
                name="kind",
                label=translate("Stages", "A deal in it is"),
                kind=FieldKind.CHOICE,
                choices=kinds,
                is_half=True,
            ),
            FieldSpec(
                name="colour",
                label=translate("Stages", "Colour"),
                kind=FieldKind.CHOICE,
                choices=[Choice(key, translate("Stages", text)) for key, text in COLOURS.items()],
                is_half=True,
            ),
            FieldSpec(
                name="chance",
                label=translate("Stages", "Chance of winning"),
                kind=FieldKind.NUMBER,
                unit="%",
                check=lambda value: _whole_problem(value, MOST_PERCENT),
                is_half=True,
            ),
            FieldSpec(
                name="stalled",
                label=translate("Stages", "Stalled after days (0: never)"),
                kind=FieldKind.NUMBER,
                check=lambda value: _whole_problem(value, 1000),
                is_half=True,
            ),
        ]
        values = {
            "name": wording.stage_name(stage) if stage.id else "",
            "kind": stage.kind.value,
            "colour": stage.colour,
            "chance": Decimal(stage.probability),
            "stalled": Decimal(stage.stalled_days),
        }
        return ask_form(self.ctx, self, title=title, fields=fields, values=values, verb=verb, take=take)

    def remove_stage(self, stage_id: int) -> FormDialog | None:
        """Remove a stage; where there are deals in it, ask where they go."""
        stage = self._stages[stage_id]
        others = [each for each in self._beside(stage) if each.id != stage_id]
        count = self.ctx.store.scalar("SELECT count(*) FROM deal WHERE stage_id = :id", id=stage_id)
        if not count:
            with self.ctx.showing_errors():
                self._keep(stage.pipeline_id or 0, others)
            return None

        def take(values: dict[str, Any]) -> None:
            self._keep(stage.pipeline_id or 0, others, {stage_id: int(values["to"])})

        open_ones = [each for each in others if each.kind is stage.kind] or others
        return ask_form(
            self.ctx,
            self,
            title=translate("Stages", "Where do its deals go?"),
            text=translate("Stages", "%n deal(s) in “{stage}”", "", count).format(
                stage=wording.stage_name(stage)
            ),
            fields=[
                FieldSpec(
                    name="to",
                    label=translate("Pipeline", "Stage"),
                    kind=FieldKind.CHOICE,
                    choices=[Choice(str(each.id), wording.stage_name(each)) for each in open_ones],
                )
            ],
            values={"to": str(open_ones[0].id)},
            verb=translate("Stages", "Remove the stage"),
            take=take,
        )

    def add_pipeline(self) -> FormDialog:
        """Add a pipeline with the stages of the first one, to be changed afterwards."""

        def take(values: dict[str, Any]) -> None:
            first = self.ctx.store.pipelines.where("is_archived = 0", order="position, id", limit=1)[0]
            stages = [replace(each, id=None) for each in deals.stages(self.ctx.store, first.id or 0)]
            deals.add_pipeline(self.ctx.store, Pipeline(name=values["name"]), stages)
            self.ctx.tell(translate("Stages", "Added: {name}.").format(name=values["name"]), can_undo=True)

        return ask_form(
            self.ctx,
            self,
            title=translate("Stages", "Add a pipeline"),
            text=translate("Stages", "It begins with the stages of the first one; change them as you like."),
            fields=[
                FieldSpec(
                    name="name",
                    label=translate("Stages", "Name"),
                    required=translate("Stages", "Give it a name."),
                )
            ],
            values={},
            verb=translate("Stages", "Add a pipeline"),
            take=take,
        )

    def _offer_pipelines(self) -> None:
        """Offer to rename each pipeline, to put it away or to bring it back."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for pipeline in self.ctx.store.pipelines.where("1", order="is_archived, position, id"):
            name = wording.pipeline_name(pipeline).replace("&", "&&")
            if pipeline.is_archived:
                words = translate("Stages", "Bring back “{name}”").format(name=name)
                menu.addAction(words, partial(self.put_away, pipeline, is_away=False))
                continue
            offers = menu.addMenu(name)
            offers.addAction(translate("Stages", "Rename…"), partial(self.rename_pipeline, pipeline))
            offers.addAction(translate("Stages", "Put away"), partial(self.put_away, pipeline, is_away=True))
        menu.popup(self._pipelines.mapToGlobal(QPoint(0, self._pipelines.height() + 2)))

    def rename_pipeline(self, pipeline: Pipeline) -> FormDialog:
        """Ask for another name."""

        def take(values: dict[str, Any]) -> None:
            deals.edit_pipeline(self.ctx.store, replace(pipeline, name=values["name"].strip()))
            self.ctx.tell(translate("Stages", "The pipeline is renamed."), can_undo=True)

        return ask_form(
            self.ctx,
            self,
            title=translate("Stages", "Rename the pipeline"),
            fields=[
                FieldSpec(
                    name="name",
                    label=translate("Stages", "Name"),
                    required=translate("Stages", "Give it a name."),
                )
            ],
            values={"name": wording.pipeline_name(pipeline)},
            verb=translate("Stages", "Save"),
            take=take,
        )

    def put_away(self, pipeline: Pipeline, *, is_away: bool) -> None:
        """Take a pipeline out of sight, with its deals and figures, or bring it back."""
        with self.ctx.showing_errors():
            deals.edit_pipeline(self.ctx.store, replace(pipeline, is_archived=is_away))
            words = (
                translate("Stages", "“{name}” is put away.")
                if is_away
                else translate("Stages", "“{name}” is back.")
            )
            self.ctx.tell(words.format(name=wording.pipeline_name(pipeline)), can_undo=True)

    def edit_reasons(self) -> FormDialog:
        """Change the reasons for losing, one in a line."""
        store = self.ctx.store
        present = {
            wording.lost_reason(each): each for each in store.lost_reasons.where("1", order="position, id")
        }

        def take(values: dict[str, Any]) -> None:
            names = dict.fromkeys(line.strip() for line in values["reasons"].splitlines() if line.strip())
            deals.edit_lost_reasons(store, [present.get(name) or LostReason(name=name) for name in names])
            self.ctx.tell(translate("Stages", "The reasons are changed."), can_undo=True)

        return ask_form(
            self.ctx,
            self,
            title=translate("Stages", "Reasons for losing"),
            text=translate("Stages", "One in a line, the most frequent first."),
            fields=[
                FieldSpec(name="reasons", label=translate("Stages", "Reasons"), kind=FieldKind.LONG_TEXT)
            ],
            values={"reasons": "\n".join(present)},
            verb=translate("Stages", "Save"),
            take=take,
        )


def _filled(stage: Stage, values: dict[str, Any]) -> Stage:
    """Put what was filled in into a stage; a name that is the program's own stays in every language."""
    name = values["name"].strip()
    if stage.id and name == wording.stage_name(stage):
        name = stage.name
    return replace(
        stage,
        name=name,
        kind=StageKind(values["kind"]),
        colour=values["colour"],
        probability=int(values["chance"] or 0),
        stalled_days=int(values["stalled"] or 0),
    )


def _whole_problem(value: Decimal, most: int) -> str:
    is_fine = 0 <= value <= most and value == int(value)
    return "" if is_fine else translate("Stages", "Write a whole number from 0 to {most}.").format(most=most)
