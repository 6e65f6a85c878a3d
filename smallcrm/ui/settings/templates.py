"""What one often writes down: texts to begin an entry of the timeline from, with their kind and duration."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from smallcrm import wording
from smallcrm.domain.activity import ActivityKind, ActivityTemplate
from smallcrm.domain.changes import Changes
from smallcrm.i18n import translate
from smallcrm.services import activities
from smallcrm.ui.activity_form import kind_field, minutes_field, text_field
from smallcrm.ui.asking import FormDialog, ask_form
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.forms import FieldSpec
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.lists import Item, TwoLineList, dotted
from smallcrm.ui.pieces import ACTIVITY_SIGNS
from smallcrm.ui.settings import ordered
from smallcrm.ui.settings.list_section import laid_out


class TemplatesSection(QWidget):
    """The list of templates; every change applies at once, with Undo."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._title = Label("", "title")
        self._text = Label("", "small", "2", wrap=True)
        self._add = Button("", "add", "primary", on_click=self.add_template)
        self.list = TwoLineList(has_circle=False)
        ordered.serve(
            self.list,
            {
                "edit": self.edit_template,
                "remove": self.remove_template,
                "up": lambda id_: self.shift_template(id_, -1),
                "down": lambda id_: self.shift_template(id_, 1),
            },
        )
        self.setLayout(laid_out(self._title, self._text, row(self._add, None), self.list))
        self.setFocusProxy(self.list)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def refresh(self, changes: Changes) -> None:
        """Show what another part of the program changed."""
        if changes.touches("activity_template"):
            self._read()

    def _say(self) -> None:
        self._title.setText(translate("Settings", "Texts to begin from"))
        self._text.setText(
            translate(
                "Templates",
                "What you often write down about calls, visits and meetings. Choose one where you write down"
                " what happened. U and D move a text.",
            )
        )
        self._add.setText(translate("Templates", "Add a text"))
        self.list.setAccessibleName(translate("Settings", "Texts to begin from"))
        self.list.actions_of_rows = ordered.actions_of_rows()
        self._read()

    def _read(self) -> None:
        self.list.set_rows([_item(each) for each in self._templates])

    @property
    def _templates(self) -> list[ActivityTemplate]:
        return self.ctx.store.activity_templates.where("1", order="position, id")

    # what can be done

    def _keep(self, templates: Sequence[ActivityTemplate]) -> None:
        activities.edit_templates(self.ctx.store, templates)
        self.ctx.tell(translate("Templates", "The texts are changed."), can_undo=True)

    def shift_template(self, template_id: int, step: int) -> None:
        """Put a text a place further up or down."""
        templates = ordered.shifted(self._templates, template_id, step)
        if templates != self._templates:
            with self.ctx.showing_errors():
                self._keep(templates)
                self.list.select(template_id)

    def remove_template(self, template_id: int) -> None:
        """Take a text away; what was written with it stays."""
        with self.ctx.showing_errors():
            self._keep([each for each in self._templates if each.id != template_id])

    def add_template(self) -> FormDialog:
        """Ask for a new text."""
        title = translate("Templates", "Add a text")
        return self._ask(title, ActivityTemplate(name=""), lambda made: [*self._templates, made])

    def edit_template(self, template_id: int) -> FormDialog:
        """Change a text."""
        template = next(each for each in self._templates if each.id == template_id)
        return self._ask(
            translate("Templates", "Change the text"),
            template,
            lambda made: [made if each.id == template_id else each for each in self._templates],
        )

    def _ask(self, title: str, template: ActivityTemplate, among: Any) -> FormDialog:
        def take(values: dict[str, Any]) -> None:
            made = replace(
                template,
                name=values["name"].strip(),
                kind=ActivityKind(values["kind"]),
                text=values["text"],
                minutes=int(values["minutes"]) if values["minutes"] else None,
            )
            self._keep(among(made))

        return ask_form(
            self.ctx,
            self,
            title=title,
            fields=_fields(),
            values={
                "name": template.name,
                "kind": template.kind.value,
                "text": template.text,
                "minutes": template.minutes,
            },
            verb=translate("Stages", "Save"),
            take=take,
        )


def _item(template: ActivityTemplate) -> Item:
    icon, family = ACTIVITY_SIGNS[template.kind]
    minutes = translate("Activity", "%n minute(s)", "", template.minutes) if template.minutes else ""
    first = template.text.partition("\n")[0]
    return Item(
        key=template.id,
        title=template.name,
        second=dotted(wording.activity_name(template.kind), minutes, first),
        icon=icon,
        family=family,
    )


def _fields() -> list[FieldSpec]:
    return [
        FieldSpec(
            name="name",
            label=translate("Stages", "Name"),
            required=translate("Stages", "Give it a name."),
        ),
        kind_field(),
        minutes_field(),
        text_field(),
    ]
