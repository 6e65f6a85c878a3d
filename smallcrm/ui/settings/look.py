"""Settings of this PC: colours, text size, language, region."""

from typing import Any

from smallcrm.i18n import LANGUAGE_NAMES, translate
from smallcrm.settings import TEXT_SIZES, THEMES
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.settings.form_section import FormSection
from smallcrm.ui.settings.regions import regions


class LookSection(FormSection):
    """Light or dark, and how large the text is."""

    def title(self) -> str:
        return translate("Settings", "Look")

    def fields(self) -> list[FieldSpec]:
        themes = {
            "system": translate("Settings", "Like the system"),
            "light": translate("Settings", "Light"),
            "dark": translate("Settings", "Dark"),
        }
        sizes = {
            "normal": translate("Settings", "Normal"),
            "large": translate("Settings", "Large"),
            "largest": translate("Settings", "Largest"),
        }
        return [
            FieldSpec(
                name="theme",
                label=translate("Settings", "Colours"),
                kind=FieldKind.CHOICE,
                choices=[Choice(key, themes[key]) for key in THEMES],
            ),
            FieldSpec(
                name="text_size",
                label=translate("Settings", "Text size"),
                kind=FieldKind.CHOICE,
                choices=[Choice(key, sizes[key]) for key in TEXT_SIZES],
            ),
        ]

    def stored(self) -> dict[str, Any]:
        return {"theme": self.ctx.settings.theme, "text_size": self.ctx.settings.text_size}

    def store(self, values: dict[str, Any]) -> None:
        self.ctx.choose(**values)


class LanguageSection(FormSection):
    """The language of the window, and the country whose dates and numbers it writes."""

    def title(self) -> str:
        return translate("Settings", "Language and region")

    def fields(self) -> list[FieldSpec]:
        languages = [Choice("", translate("Settings", "Like the system"))]
        languages += [Choice(code, name) for code, name in LANGUAGE_NAMES.items()]
        return [
            FieldSpec(
                name="language",
                label=translate("Settings", "Language"),
                kind=FieldKind.CHOICE,
                choices=languages,
            ),
            FieldSpec(
                name="region",
                label=translate("Settings", "Dates and numbers as in"),
                kind=FieldKind.CHOICE,
                choices=regions(),
            ),
        ]

    def stored(self) -> dict[str, Any]:
        return {"language": self.ctx.settings.language, "region": self.ctx.settings.region}

    def store(self, values: dict[str, Any]) -> None:
        self.ctx.choose(**values)
