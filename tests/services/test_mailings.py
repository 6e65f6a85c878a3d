"""Labels, envelopes and letters for customers of a real file."""

import io
from datetime import timedelta

import pypdf
import pytest

from smallcrm.db.reads.scope import Those
from smallcrm.documents.labels import ENVELOPES, SHEETS, Wishes
from smallcrm.domain.errors import UserError
from smallcrm.i18n import Catalogue
from smallcrm.services import mailings
from smallcrm.services.mailings import Mailing
from tests.builders import TODAY, a_car, a_customer

ENGLISH = Catalogue("en", "GB")
REMINDER = Mailing(
    subject="Your {thing}",
    text="Dear {name},\n\n{if plate}your car {plate} is due on {next_service_on}.{else}do come by.{end}",
)


@pytest.fixture
def people(store):
    nadia = a_customer(store, "Nadia Rahman", address="41 Orchard Street", city="Ashcombe", postal_code="AS1")
    oleg = a_customer(store, "Oleg Smirnov")
    a_car(store, nadia, "LK19 ABC", next_service_on=TODAY + timedelta(days=3))
    return [nadia, oleg]


def those(people):
    return Those([each.id for each in people])


def texts(printed):
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(printed.pdf)).pages]


def test_everybody_gets_their_own_letter(store, people):
    printed = mailings.letters(store, those(people), REMINDER, catalogue=ENGLISH)
    nadia, oleg = texts(printed)
    assert "your car LK19 ABC is due on 24 November 2026." in nadia
    assert "41 Orchard Street" in nadia
    assert "do come by." in oleg
    assert store.activities.count() == 0


def test_letters_are_noted_in_every_timeline_as_one_step(store, people):
    assert mailings.note_letters(store, those(people), REMINDER) == 2
    for person in people:
        (noted,) = store.activities.of_customer(person.id)
        assert noted.kind == "message"


@pytest.mark.parametrize(
    ("text", "code"),
    [("{nmae}", "letter_unknown_field"), ("{if name}", "letter_unfinished"), ("  ", "letter_without_text")],
)
def test_a_text_that_cannot_be_filled_in_makes_no_letter(store, people, text, code):
    with pytest.raises(UserError) as error:
        mailings.letters(store, those(people), Mailing(subject="", text=text), catalogue=ENGLISH)
    assert error.value.code == code


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", ("Nadia Rahman", "41 Orchard Street", "Ashcombe", "AS1")),
        ("ru", ("Nadia Rahman", "41 Orchard Street", "Ashcombe", "AS1")),
        ("zh", ("AS1", "Ashcombe41 Orchard Street", "Nadia Rahman")),
    ],
)
def test_addresses_are_written_as_the_post_wants_them(people, language, lines):
    assert mailings.address_of(people[0], Catalogue(language)).lines == lines


def test_labels_and_envelopes_are_made_of_those_with_an_address(store, people):
    wishes = Wishes()
    made = mailings.labels(store, those(people), SHEETS[0], wishes=wishes, title="Labels", catalogue=ENGLISH)
    assert "Nadia" in texts(made)[0]
    assert "Oleg" not in texts(made)[0]
    made = mailings.envelopes(
        store, those(people), ENVELOPES[0], wishes=wishes, title="Envelopes", catalogue=ENGLISH
    )
    assert made.pages == 1
