"""The countries and currencies a person may choose from."""

from smallcrm.i18n import translate, translate_later
from smallcrm.ui.kit.buttons import Choice

REGIONS = {
    "CN": translate_later("Countries", "China"),
    "RU": translate_later("Countries", "Russia"),
    "GB": translate_later("Countries", "United Kingdom"),
    "US": translate_later("Countries", "United States"),
    "DE": translate_later("Countries", "Germany"),
    "FR": translate_later("Countries", "France"),
    "UA": translate_later("Countries", "Ukraine"),
    "KZ": translate_later("Countries", "Kazakhstan"),
    "BY": translate_later("Countries", "Belarus"),
    "TW": translate_later("Countries", "Taiwan"),
    "HK": translate_later("Countries", "Hong Kong"),
    "SG": translate_later("Countries", "Singapore"),
    "CA": translate_later("Countries", "Canada"),
    "AU": translate_later("Countries", "Australia"),
}
CURRENCIES = (
    *("CNY", "RUB", "GBP", "USD", "EUR", "UAH", "KZT", "BYN", "TWD", "HKD", "SGD", "CAD", "AUD"),
    *("PLN", "CZK", "CHF", "TRY", "JPY"),
)


def regions() -> list[Choice]:
    """Offer countries by their names in the active language."""
    usual = Choice("", translate("Settings", "Usual for the language"))
    return [usual, *(Choice(code, translate("Countries", name)) for code, name in REGIONS.items())]
