"""What the customers of the sample data are called, drive, say and buy, one module a language.

Words only; who gets which of them is decided in `smallcrm.services.demo.people`.
"""

from smallcrm.domain.record import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A piece of work on a car: what stands on the bill, a remark for the timeline, its usual price.

    Prices are whole units of the currency. `is_service` marks the regular one that sets the next date.
    """

    text: str
    remark: str
    low: int
    high: int
    is_service: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """A kind of policy: its name, the beginning of its numbers, its usual price a year, what it covers.

    `of` is "vehicle" when it belongs to a car, "home" to an address, "business" to a company; of a
    hundred such, `share` have it.
    """

    name: str
    renewal: str
    prefix: str
    low: int
    high: int
    of: str
    share: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """What was said on the phone and what came of it."""

    text: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """Something to do about a customer that is not bound to a date of a thing; `kind` as in ReminderKind."""

    kind: str
    title: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A town or district with the beginning of its postal codes."""

    city: str
    region: str
    postal_prefix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Everything one language brings. Pairs of names are (masculine, feminine).

    `rare_name` is tried when `person_name` gave a name that is taken. `cents` are the usual endings of
    a price in minor units.
    """

    country: str
    currency: str
    cents: tuple[int, ...]
    distance_unit: str
    distance_a_year: tuple[int, int]
    families: tuple[tuple[str, str], ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    second_names: tuple[tuple[str, str], ...]
    person_name: str
    rare_name: str
    foreigners: tuple[str, ...]
    firm_names: tuple[str, ...]
    firm_kinds: tuple[str, ...]
    firm_name: str
    job_titles: tuple[str, ...]
    streets: tuple[str, ...]
    street_line: str
    flat_line: str
    places: tuple[Place, ...]
    email_domain: str
    cars: tuple[tuple[str, str], ...]
    vans: tuple[tuple[str, str], ...]
    colours: tuple[str, ...]
    insurers: tuple[str, ...]
    covers: tuple[Cover, ...]
    contract: str
    contract_renewal: str
    jobs: tuple[Job, ...]
    service_due: str
    inspection_due: str
    policy_renewed: str
    policy_lost: str
    reminder_results: tuple[str, ...]
    calls: tuple[Call, ...]
    visits: tuple[str, ...]
    messages: tuple[str, ...]
    notes: tuple[str, ...]
    errands: tuple[Errand, ...]
    birthday_wish: str
    pinned_notes: tuple[str, ...]
    company_notes: tuple[str, ...]
    staff: tuple[str, ...]
    sources: tuple[str, ...]
    tags: tuple[str, ...]
    vehicle_tag: str
    policy_tag: str
    messenger: str


def words(language: str) -> Words:
    """Give the words of a language; English for one we have none for."""
    if language.startswith("zh"):
        from smallcrm.domain.demo_words.zh import WORDS
    elif language.startswith("ru"):
        from smallcrm.domain.demo_words.ru import WORDS
    else:
        from smallcrm.domain.demo_words.en import WORDS
    return WORDS
