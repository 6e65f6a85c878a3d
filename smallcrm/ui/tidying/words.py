"""What is untidy, in words: the kinds, why they matter, the columns something is replaced in."""

from smallcrm.domain.record import dataclass
from smallcrm.domain.tidiness import Untidy
from smallcrm.i18n import translate, translate_later


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of what is found: its sign, what it is called, and what to make of it."""

    icon: str
    family: str
    title: str
    advice: str


KINDS = {
    Untidy.UNREACHABLE: Kind(
        "call_missed", "danger", translate_later("Tidy", "No way to reach them"),
        translate_later("Tidy", "Neither a telephone nor an e-mail address is written down."),
    ),
    Untidy.BAD_PHONE: Kind(
        "phone", "danger", translate_later("Tidy", "Not a telephone number"),
        translate_later("Tidy", "Too short, too long, or words instead of a number."),
    ),
    Untidy.IMPOSSIBLE_DAY: Kind(
        "calendar", "danger", translate_later("Tidy", "Impossible dates"),
        translate_later("Tidy", "Birthdays to come or too long ago; things that end before they begin."),
    ),
    Untidy.SAME_PHONE: Kind(
        "people", "warn", translate_later("Tidy", "The same telephone twice"),
        translate_later("Tidy", "Perhaps one customer who stands twice, perhaps a family."),
    ),
    Untidy.CITY: Kind(
        "location", "warn", translate_later("Tidy", "Cities spelled several ways"),
        translate_later("Tidy", "The spelling most customers have takes the place of the others."),
    ),
    Untidy.NAME_CASE: Kind(
        "person", "info", translate_later("Tidy", "Names in capitals"),
        translate_later("Tidy", "Names all in capitals or all in small letters are written as names are."),
    ),
    Untidy.WIDE: Kind(
        "edit", "info", translate_later("Tidy", "Full-width letters and digits"),
        translate_later("Tidy", "They look alike and are not found by what one types."),
    ),
    Untidy.PHONE_FORMAT: Kind(
        "phone", "info", translate_later("Tidy", "Telephones written another way"),
        translate_later("Tidy", "Written as your country writes them they are easier to read out."),
    ),
    Untidy.NO_OWNER: Kind(
        "person", "neutral", translate_later("Tidy", "Nobody looks after them"),
        translate_later("Tidy", "Others have somebody; tick them in the list to set it for many at once."),
    ),
    Untidy.NEVER_CONTACTED: Kind(
        "history", "neutral", translate_later("Tidy", "Never contacted"),
        translate_later("Tidy", "No call, visit or message is written down."),
    ),
    Untidy.REPLACED: Kind(
        "edit", "accent", translate_later("Tidy", "To be replaced"),
        translate_later("Tidy", "Every place is shown as it would become."),
    ),
}  # fmt: skip


def title_of(kind: Untidy) -> str:
    """Call a kind in the active language."""
    return translate("Tidy", KINDS[kind].title)


def advice_of(kind: Untidy) -> str:
    """Say what to make of a kind."""
    return translate("Tidy", KINDS[kind].advice)


def columns() -> dict[str, str]:
    """Name the columns something can be replaced in."""
    return {
        "name": translate("Customers", "Name"),
        "company": translate("Customers", "Company"),
        "job_title": translate("Story", "Job title"),
        "address": translate("Customers", "Address"),
        "city": translate("Customers", "City"),
        "region": translate("Story", "Region"),
        "postal_code": translate("Story", "Postal code"),
        "country": translate("Story", "Country"),
        "owner": translate("Customers", "Who looks after them"),
        "source": translate("Customers", "Found us by"),
        "note": translate("Story", "Note"),
    }
