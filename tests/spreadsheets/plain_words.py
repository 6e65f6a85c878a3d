"""Words for exports that are the codes themselves, so that tests read what was asked for."""

from smallcrm.domain.asset import Asset
from smallcrm.domain.reminder import Reminder


class PlainWords:
    separator = ","

    def heading(self, code: str, number: int = 1) -> str:
        return code if number == 1 else f"{code} {number}"

    def sheet(self, code: str) -> str:
        return code

    def choice(self, kind: str, code: str) -> str:
        return f"{kind}: {code}"

    def title(self, reminder: Reminder, asset: Asset | None) -> str:  # noqa: ARG002 - as the real ones
        return reminder.title or reminder.kind.value

    def extension(self, number: str, extension: str) -> str:
        return f"{number} x{extension}"


WORDS = PlainWords()
