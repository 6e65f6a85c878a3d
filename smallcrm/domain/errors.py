"""What the user can mend, as a code and facts; `smallcrm.messages` makes the sentence."""

from typing import Any


class UserError(Exception):
    """Something refused for a reason a person can act upon.

    `code` names the sentence in `smallcrm.messages`, `facts` fill its holes.
    """

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code} ({facts})" if facts else self.code


class Cancelled(Exception):  # noqa: N818 - a wish of the user's, not an error
    """The user asked long work to stop; everything is as it was before it began."""
