"""Which row of which file a customer came from."""

from smallcrm.domain.record import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOrigin:
    """One row of an imported file that told of a customer; `row` is numbered as in the file."""

    id: int | None = None
    customer_id: int | None = None
    file: str
    sheet: str = ""
    row: int
