"""Every text is found for translation, translated into every language, and translated whole."""

import re
import shutil
import string

import pytest

from scripts import translations
from scripts.translations import Text
from tests.sources import sources

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
        for place, form in enumerate(entry.forms)
        if entry.is_finished
        and holes(form) != holes(entry.text)
        # English may say "every month" where others say "every 1 month".
        and not (language == "en" and place == 0 and holes(form)[0] == holes(entry.text)[0])
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


def test_every_text_can_be_found_by_reading_the_sources():
    lost = [problem for source in sources() for problem in translations.texts(source.path)[1]]
    assert not lost, listed("these texts are not found for translation", lost)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('translate("C", "Hello")', [Text("C", "Hello")]),
        ('translate("C", "Hello " "you", "to one")', [Text("C", "Hello you", "to one")]),
        (
            'catalogue.translate("C", "%n row(s)", "", len(rows))',
            [Text("C", "%n row(s)", "", is_counted=True)],
        ),
        ('translate("C", "%n row(s)", n=count)', [Text("C", "%n row(s)", "", is_counted=True)]),
        ('A = translate_later("C", "Hello")\ntranslate("C", A)', [Text("C", "Hello")]),
        ('"straße".translate(table)', []),
    ],
)
def test_texts_are_found_however_they_are_called(tmp_path, monkeypatch, code, found):
    assert read(tmp_path, monkeypatch, code) == (found, [])


@pytest.mark.parametrize(
    "code",
    [
        'translate("C", f"Hello {name}")',
        'translate("C", "Hello {}".format(name))',
        'translate("C", greeting)',
        'translate(context, "Hello")',
        'translate("C", "%n row(s)")',
        'translate("C", "rows", "", 3)',
    ],
)
def test_texts_that_cannot_be_found_are_named_with_their_line(tmp_path, monkeypatch, code):
    found, (problem,) = read(tmp_path, monkeypatch, code)
    assert found == []
    assert problem.startswith("module.py:1 ")


def read(folder, monkeypatch, code):
    monkeypatch.setattr(translations, "ROOT", folder)
    module = folder / "module.py"
    module.write_text(code, encoding="utf-8")
    return translations.texts(module)


def test_counted_texts_have_the_forms_of_their_language(tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    module = tmp_path / "module.py"
    module.write_text('translate("C", "%n row(s) in “{file}”", "", len(rows))', encoding="utf-8")
    translations.collect(tmp_path, [module])
    forms = {code: [len(entry.forms) for entry in translations.entries(code, tmp_path)] for code in LANGUAGES}
    assert forms == {"en": [2], "zh": [1], "ru": [3]}
    said = {"en": ["one", "{file} %n"], "zh": ["%n 行 {file}"], "ru": ["%n строка {file}", "строки", "строк"]}
    assert translations.fill([{"context": "C", "text": "%n row(s) in “{file}”", **said}], tmp_path) == []
    assert translations.missing(tmp_path) == []
    assert next(translations.entries("ru", tmp_path)).forms == ("%n строка {file}", "строки", "строк")


def holes(text):
    """List the named holes of a text, and %n if it counts."""
    names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted(names), "%n" in text


def listed(headline, lines):
    return "\n  ".join([f"{headline} ({len(lines)}):", *lines])
