"""What the program says while its window is closed, and whether it starts with the system."""

from datetime import time
from typing import Any

from smallcrm import i18n
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate
from smallcrm.settings import MORNINGS
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.notices import autostart
from smallcrm.ui.settings.form_section import FormSection


class NoticesSection(FormSection):
    """The place beside the clock, the notice of the morning, starting with the system."""

    def __init__(self, ctx: AppContext) -> None:
        self._autostart = autostart.of_this_system()
        super().__init__(ctx)

    def title(self) -> str:
        return translate("Settings", "Notices")

    def fields(self) -> list[FieldSpec]:
        has_tray = self.ctx.has_tray()
        stays = (
            translate(
                "Settings",
                "Reminders with a time are announced when they come due. Exit in the menu File ends it.",
            )
            if has_tray
            else translate(
                "Settings",
                "This desktop has no place for programs beside its clock, so nothing can be announced there.",
            )
        )
        times = [
            Choice(each, i18n.format_time(time.fromisoformat(each)) if each else self._never())
            for each in MORNINGS
        ]
        return [
            FieldSpec(
                name="stays_in_tray",
                label=translate("Settings", "Go on beside the clock when the window is closed"),
                kind=FieldKind.YES_NO,
                hint=stays,
            ),
            FieldSpec(
                name="morning",
                label=translate("Settings", "Say once a day what waits, at"),
                kind=FieldKind.CHOICE,
                choices=times,
                hint=translate("Settings", "If the PC was off then, as soon as it is on."),
                is_half=True,
            ),
            FieldSpec(
                name="starts_with_system",
                label=translate("Settings", "Start with the system"),
                kind=FieldKind.YES_NO,
                hint=translate("Settings", "Without its window, if it goes on beside the clock."),
            ),
        ]

    def _build(self, draft: dict[str, Any]) -> None:
        super()._build(draft)
        # Not only to be looked at: there is nothing here to be chosen on this PC.
        self.form.editor("stays_in_tray").setEnabled(self.ctx.has_tray())
        self.form.editor("morning").setEnabled(self.ctx.has_tray())

    @staticmethod
    def _never() -> str:
        return translate("Settings", "Never", "no notice in the morning")

    def stored(self) -> dict[str, Any]:
        chosen = self.ctx.settings
        return {
            "stays_in_tray": chosen.stays_in_tray and self.ctx.has_tray(),
            "morning": chosen.morning,
            "starts_with_system": self._autostart.is_on,
        }

    def store(self, values: dict[str, Any]) -> None:
        if self.ctx.has_tray():
            self.ctx.choose(stays_in_tray=values["stays_in_tray"], morning=values["morning"])
        if values["starts_with_system"] == self._autostart.is_on:
            return
        try:
            if values["starts_with_system"]:
                self._autostart.turn_on(autostart.command())
            else:
                self._autostart.turn_off()
        except UserError:
            self.form.set_values(self.stored())
            raise
