"""Settings of our own company, as it stands on the letterhead."""

from dataclasses import replace
from typing import Any

from smallcrm import i18n
from smallcrm.i18n import translate
from smallcrm.services import profile
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.forms import FieldKind, FieldSpec
from smallcrm.ui.settings.form_section import FormSection
from smallcrm.ui.settings.regions import CURRENCIES, regions


class BusinessSection(FormSection):
    """Our own company, as it stands on the letterhead."""

    NAMES = ("name", "address", "phone", "email", "web", "tax_id", "logo", "currency", "country")

    def title(self) -> str:
        return translate("Settings", "Business and letterhead")

    def fields(self) -> list[FieldSpec]:
        catalogue = i18n.active()
        currencies = [Choice("", translate("Settings", "As in the sales"))]
        currencies += [Choice(code, f"{code}  {catalogue.currency_symbol(code)}") for code in CURRENCIES]
        return [
            FieldSpec(name="name", label=translate("Settings", "Name of the business")),
            FieldSpec(name="address", label=translate("Settings", "Address"), kind=FieldKind.LONG_TEXT),
            FieldSpec(name="phone", label=translate("Settings", "Phone"), kind=FieldKind.PHONE, is_half=True),
            FieldSpec(
                name="email", label=translate("Settings", "E-mail"), kind=FieldKind.EMAIL, is_half=True
            ),
            FieldSpec(name="web", label=translate("Settings", "Website"), is_half=True),
            FieldSpec(name="tax_id", label=translate("Settings", "Tax number"), is_half=True),
            FieldSpec(
                name="currency",
                label=translate("Settings", "Currency"),
                kind=FieldKind.CHOICE,
                choices=currencies,
                is_half=True,
            ),
            FieldSpec(
                name="country",
                label=translate("Settings", "Country of phones and dates"),
                kind=FieldKind.CHOICE,
                choices=regions(),
                is_half=True,
            ),
            FieldSpec(name="logo", label=translate("Settings", "Logo"), kind=FieldKind.PICTURE),
        ]

    def stored(self) -> dict[str, Any]:
        present = self.ctx.store.profile
        return {name: getattr(present, name) for name in self.NAMES}

    def store(self, values: dict[str, Any]) -> None:
        profile.edit(self.ctx.store, replace(self.ctx.store.profile, **values))
