"""The business that uses the program, as it stands on the letterhead, and the fields it made for itself."""

from datetime import datetime
from enum import StrEnum

from smallcrm.domain.record import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Our own company. `logo` is PNG or JPEG bytes; `country` (ISO 3166) reads phones and dates."""

    id: int | None = None
    name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    web: str = ""
    tax_id: str = ""
    logo: bytes | None = None
    currency: str = ""
    language: str = ""
    country: str = ""
    is_sample: bool = False


class FieldKind(StrEnum):
    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes_no"


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomField:
    """A field the user added. `record` is "customer" or "asset"; `choices` is one value a line."""

    id: int | None = None
    record: str = "customer"
    label: str
    kind: FieldKind = FieldKind.TEXT
    choices: str = ""
    section: str = ""
    position: int = 0
    is_archived: bool = False
    created_at: datetime | None = None
