"""Whom a row is about: names in one column or in parts, firms, and the people to ask for there."""

from collections.abc import Sequence

from smallcrm.domain.customer import CustomerKind
from smallcrm.domain.values.names import guess_kind, join_name
from smallcrm.domain.values.text import fold, is_cjk, one_line
from smallcrm.spreadsheets.drafting.contact_readers import Mixed
from smallcrm.spreadsheets.drafting.details import Values, put_custom
from smallcrm.spreadsheets.drafting.drafts import RowDraft
from smallcrm.spreadsheets.headings.proposal import ColumnProposal
from smallcrm.spreadsheets.headings.words import tokens_of

_REMEMBERED_WORDS = 50_000


class NamePlan:
    """The columns that name the customer."""

    def __init__(self, columns: Sequence[ColumnProposal]) -> None:
        def slots_of(*codes: str) -> list[int]:
            return [slot for slot, proposal in enumerate(columns) if proposal.field in codes]

        self.headers = [proposal.header for proposal in columns]
        self.names = slots_of("name", "name_phone")
        self.parts = tuple(slots_of(code) for code in ("family_name", "given_name", "middle_name"))
        self.has_parts = any(self.parts)
        self.persons = slots_of("contact_person")
        self.plain_words: dict[str, bool] = {}

    def fill(self, draft: RowDraft, values: Values) -> None:
        """Set name, company and kind. Where nobody is named, the firm or its contact is the customer."""
        customer = draft.customer
        name = self._whole(draft, values)
        if self.has_parts:
            name = self._joined(draft, values, name)
        person = self._person(draft, values) if self.persons else ""
        company = customer.get("company", "")
        if company and name in {"", company}:
            name = customer.pop("company")
            customer.setdefault("kind", CustomerKind.COMPANY)
        elif not name:
            name, person = person, ""
        if person and person != name:
            # Who to ask for at a firm: a word of its own, under the heading people know it by.
            put_custom(draft, self.headers[self.persons[0]], person)
        if name:
            customer["name"] = name
            if "kind" not in customer:
                customer["kind"] = self._kind(name)

    def _whole(self, draft: RowDraft, values: Values) -> str:
        """Take the first column that gives a whole name; another name beside it becomes custom."""
        name = ""
        for slot in self.names:
            value = values[slot]
            if value is None:
                continue
            if value.__class__ is Mixed:
                draft.contacts = [*draft.contacts, *value.contacts]
                value = one_line(value.text)
            if not name:
                name = value
            elif value and fold(value) != fold(name):
                put_custom(draft, self.headers[slot], value)
        return name

    def _person(self, draft: RowDraft, values: Values) -> str:
        person = ""
        for slot in self.persons:
            value = values[slot]
            if value is None:
                continue
            if person and value != person:
                put_custom(draft, self.headers[slot], value)
            person = person or value
        return person

    def _joined(self, draft: RowDraft, values: Values, name: str) -> str:
        """Join the parts of a name; of a full name beside them the fuller is kept."""
        parts = [
            next((values[slot] for slot in slots if values[slot] is not None), "") for slots in self.parts
        ]
        joined = join_name(*parts)
        if not name or not joined or fold(name) == fold(joined):
            return name or joined
        said, whole = set(tokens_of(name)), set(tokens_of(joined))
        if said <= whole or fold(name).replace(" ", "") == fold(joined).replace(" ", ""):
            return joined
        if not whole <= said:
            put_custom(draft, self.headers[self.names[0]], name)
            return joined
        return name

    def _kind(self, name: str) -> CustomerKind:
        """Tell a person from a firm. Words that are no sign of a firm are remembered: names repeat them."""
        plain = self.plain_words
        words = name.split()
        for word in words:
            known = plain.get(word)
            if known is None:
                known = (
                    word.isalpha() and guess_kind(f"Aa {word} Bb") is CustomerKind.PERSON and not is_cjk(word)
                )
                if len(plain) < _REMEMBERED_WORDS:
                    plain[word] = known
            if not known:
                return guess_kind(name)
        return guess_kind(name) if words and words[-1].isupper() else CustomerKind.PERSON
