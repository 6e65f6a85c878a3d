"""Every text is found for translation, translated into every language, and translated whole."""

import ast
import re
import shutil
import string

import pytest

from scripts import translations
from tests.sources import called, literal, sources

LANGUAGES = tuple(translations.FORMS)

# Words of programmers; the people who read these texts keep a shop.
JARGON = re.compile(
    r"\b(invalid|failed|failure|successful|successfully|null|parse|parsed|entity|entities|validate|"
    r"validation|sync|workflow|opportunity|engagement|exception|boolean|string|integer|database)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="session")
def collected(tmp_path_factory):
    """Collect the texts of the program as it is now, on top of the translations in the tree."""
    folder = tmp_path_factory.mktemp("i18n")
    for language in LANGUAGES:
        shutil.copy(translations.ts_file(language), folder)
    translations.collect(folder)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_translations_hold_exactly_the_texts_of_the_program(language, collected):
    in_tree = {entry.key: entry for entry in translations.entries(language)}
    in_program = {entry.key: entry for entry in translations.entries(language, collected)}
    new = [str(entry) for key, entry in in_program.items() if key not in in_tree]
    gone = [str(entry) for key, entry in in_tree.items() if key not in in_program]
    assert not new + gone, listed(
        "run `make translations`", [*(f"new: {e}" for e in new), *(f"gone: {e}" for e in gone)]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_lacks_a_translation(language):
    lacking = [str(entry) for entry in translations.entries(language) if not entry.is_finished]
    assert not lacking, listed(f"missing in {language}, see scripts/translations.py --missing", lacking)


@pytest.mark.parametrize("language", LANGUAGES)
def test_named_holes_and_counts_survive_translation(language):
    broken = [
        f"{entry}: {form!r}"
        for entry in translations.entries(language)
        for form in entry.forms
        if entry.is_finished and holes(form) != holes(entry.text)
    ]
    assert not broken, listed("holes differ", broken)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_speak_calmly_and_plainly(language):
    odd = [
        f"{entry}: {text!r}"
        for entry in translations.entries(language)
        for text in (entry.text, *entry.forms)
        if "!" in text or "！" in text or "  " in text or (text.isascii() and JARGON.search(text))
    ]
    assert not odd, listed("exclamation marks, double spaces or words of programmers", odd)


@pytest.mark.parametrize("language", ["zh", "ru"])
def test_translations_use_the_quotation_marks_of_their_language(language):
    foreign = {"zh": '"«»', "ru": '"“”'}[language]
    odd = [
        f"{entry}: {form!r}"
        for entry in translations.entries(language)
        for form in entry.forms
        if set(form) & set(foreign)
    ]
    assert not odd, listed(f"one of {foreign} in {language}", odd)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_built_catalogues_are_in_step(language, tmp_path):
    translations.build(into=tmp_path)
    built, in_tree = translations.qm_file(language, tmp_path), translations.qm_file(language)
    assert built.read_bytes() == in_tree.read_bytes(), "run `make translations`"


def test_texts_are_literals_that_can_be_found():
    """lupdate reads sources: variables, f-strings and arguments by name are invisible to it."""
    lost = [
        f"{source.at(call)} {problem}"
        for source in sources()
        if source.module != "smallcrm.i18n"
        for call in source.calls("translate", "translate_later")
        if not is_of_str(call) and (problem := why_lost(source, call))
    ]
    assert not lost, listed("these texts are not found for translation", lost)


def why_lost(source, call):
    """Tell why lupdate would not read this call as we mean it, or None."""
    if call.keywords:
        return "has arguments by name"
    if isinstance(call.args[1], ast.JoinedStr | ast.BinOp | ast.Call):
        return "has a text put together at run time"
    texts = [literal(argument) for argument in call.args[:3]]
    if called(call) == "translate" and texts[1] is None:
        # A text from a table, whose literals are marked where they stand.
        return None if any(source.calls("translate_later")) else "has a text that is marked nowhere"
    if None in texts:
        return "needs literals for context, text and comment"
    if (len(call.args) == 4) != ("%n" in texts[1]):
        return "needs both a count as the fourth argument and %n in the text, or neither"
    return None


def is_of_str(call):
    """Tell str.translate(table) from our own."""
    return len(call.args) == 1 and not call.keywords


def holes(text):
    """List the named holes of a text, and %n if it counts."""
    names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted(names), "%n" in text


def listed(headline, lines):
    return "\n  ".join([f"{headline} ({len(lines)}):", *lines])
