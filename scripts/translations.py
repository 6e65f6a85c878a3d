"""Bring the translations in step with the program: collect texts, fill in, build the catalogues.

    python scripts/translations.py                    collect, say what is missing, build
    python scripts/translations.py --missing FILE     the same, and write the missing texts to a JSON file
    python scripts/translations.py --fill FILE...     put translations from such files in, then the same

The .ts files hold the translations and are edited by hand or with Qt Linguist; the .qm files are built
from them. A JSON file to fill holds entries like

    {"context": "Today", "text": "%n customer(s)", "comment": "", "en": ["%n customer", "%n customers"],
     "zh": ["%n 位客户"], "ru": ["%n клиент", "%n клиента", "%n клиентов"]}

where a text without a count has a plain string for "zh" and "ru" and none for "en".
"""

import argparse
import ast
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
FORMS = {"en": 2, "zh": 1, "ru": 3}
"""The languages and how many forms a counted text has in each."""

ARGUMENTS = ("context", "text", "comment", "n")

Key = tuple[str, str, str]


@dataclass(frozen=True, order=True)
class Text:
    """One text of the program, as `translate` is called with it."""

    context: str
    text: str
    comment: str = ""
    is_counted: bool = False


@dataclass(frozen=True)
class Entry:
    """One text of a catalogue; `forms` are its translations, one unless `is_counted`."""

    context: str
    text: str
    comment: str
    is_counted: bool
    is_finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> Key:
        return self.context, self.text, self.comment

    def __str__(self) -> str:
        return f"[{self.context}] {self.text!r}" + (f" ({self.comment})" if self.comment else "")


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"smallcrm_{language}.ts"


def qm_file(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"smallcrm_{language}.qm"


def entries(language: str, folder: Path = FOLDER) -> Iterator[Entry]:
    """Read a .ts file."""
    for context in ET.parse(ts_file(language, folder)).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = _translation(message)
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            forms = forms or (translation.text or "",)
            yield Entry(
                context=name,
                text=message.findtext("source", ""),
                comment=message.findtext("comment", ""),
                is_counted=message.get("numerus") == "yes",
                is_finished=translation.get("type") is None and all(forms),
                forms=forms,
            )


def texts(path: Path) -> tuple[list[Text], list[str]]:
    """Find the texts of a module, and a line for each call whose text cannot be known from reading it.

    We read the sources ourselves: lupdate knows a count in Python only by a number written out, and
    passes over a call with an expression in it without a word.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    has_tables = any(_called(call) == "translate_later" for call in calls)
    found, problems = [], []
    for call in calls:
        if _called(call) not in ("translate", "translate_later") or _is_of_str(call):
            continue
        text = _text_of(call, has_tables=has_tables)
        if isinstance(text, Text):
            found.append(text)
        elif text and path.name != "i18n.py":  # which hands on what it is given
            problems.append(f"{path.relative_to(ROOT)}:{call.lineno} {text}")
    return found, problems


def _text_of(call: ast.Call, *, has_tables: bool) -> Text | str | None:
    """Read one call: its text, or what is wrong with it, or None for a text marked elsewhere."""
    given = dict(zip(ARGUMENTS, call.args, strict=False)) | {one.arg: one.value for one in call.keywords}
    context, text, comment = (_literal(given.get(name)) for name in ARGUMENTS[:3])
    if text is None:
        # A text from a table, whose literals are marked where they stand.
        return None if has_tables and _is_from_table(given.get("text")) else "the text is not a literal"
    if context is None or (comment is None and "comment" in given):
        return "context and comment must be literals"
    is_counted = "n" in given
    if is_counted != ("%n" in text):
        return "a count and %n in the text go together"
    return Text(context, text, comment or "", is_counted)


def _is_from_table(node: ast.AST | None) -> bool:
    """Recognise a name, `TABLE[code]` and `TABLE.get(code)`."""
    is_looked_up = isinstance(node, ast.Call) and _called(node) == "get"
    return is_looked_up or isinstance(node, ast.Name | ast.Attribute | ast.Subscript)


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_of_str(call: ast.Call) -> bool:
    """Tell str.translate(table) from our own."""
    return len(call.args) == 1 and not call.keywords


def _literal(node: ast.AST | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def collect(folder: Path = FOLDER, sources: Sequence[Path] | None = None) -> list[str]:
    """Bring the .ts files of a folder in step with the sources: new texts in, unused ones out.

    Returns a line for each text that could not be found.
    """
    found: set[Text] = set()
    problems: list[str] = []
    for path in sources if sources is not None else sorted((ROOT / "smallcrm").rglob("*.py")):
        here, lost = texts(path)
        found.update(here)
        problems += lost
    with tempfile.TemporaryDirectory() as scratch:
        # Qt's tool merges and writes the .ts files; it is given the texts in the language it knows best.
        listed = Path(scratch) / "texts.cpp"
        listed.write_text("".join(map(_as_macro, sorted(found))), encoding="utf-8")
        for language in FORMS:
            _merge(language, folder, listed)
    return problems


def _as_macro(text: Text) -> str:
    name = "QT_TRANSLATE_N_NOOP3" if text.is_counted else "QT_TRANSLATE_NOOP3"
    quoted = ", ".join(
        json.dumps(part, ensure_ascii=False) for part in (text.context, text.text, text.comment)
    )
    return f"const auto text = {name}({quoted});\n"


def _merge(language: str, folder: Path, listed: Path) -> None:
    options = ["-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en"]
    # Guesses from similar texts would look like translations that somebody made.
    options += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    # English says every text as it stands; only counted ones have forms.
    options += ["-pluralonly"] if language == "en" else []
    target = ["-target-language", language, "-ts", str(ts_file(language, folder))]
    _run("lupdate", *options, str(listed), *target)


def build(folder: Path = FOLDER, into: Path | None = None) -> None:
    """Make the .qm files the program reads."""
    for language in FORMS:
        _run(
            "lrelease",
            "-silent",
            str(ts_file(language, folder)),
            "-qm",
            str(qm_file(language, into or folder)),
        )


def fill(given: Iterable[dict[str, Any]], folder: Path = FOLDER) -> list[str]:
    """Put translations in; return a line for each that fits no text of the program."""
    wanted = {(one["context"], one["text"], one.get("comment", "")): one for one in given}
    used: set[Key] = set()
    for language, count in FORMS.items():
        tree = ET.parse(ts_file(language, folder))  # noqa: S314 - our own file
        for context in tree.getroot().iter("context"):
            for message in context.iter("message"):
                key = (
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                )
                if key in wanted:
                    used.add(key)
                    _fill_one(message, wanted[key].get(language), count)
        tree.write(ts_file(language, folder), encoding="utf-8", xml_declaration=True)
    return [f"no such text: [{key[0]}] {key[1]!r} {key[2]}".rstrip() for key in wanted if key not in used]


def _fill_one(message: ET.Element, said: str | list[str] | None, count: int) -> None:
    if not said:
        return
    translation = _translation(message)
    translation.attrib.pop("type", None)
    if message.get("numerus") != "yes":
        translation.text = said if isinstance(said, str) else said[0]
        return
    forms = [said] * count if isinstance(said, str) else said
    if len(forms) != count:
        raise SystemExit(f"{message.findtext('source')!r} needs {count} forms, not {len(forms)}")
    translation.text = None
    translation[:] = []
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def missing(folder: Path = FOLDER) -> list[dict[str, Any]]:
    """List the texts that lack a translation, ready to be filled in."""
    lacking: dict[Key, dict[str, Any]] = {}
    for language, count in FORMS.items():
        for entry in entries(language, folder):
            if entry.is_finished:
                continue
            blank: dict[str, Any] = {"context": entry.context, "text": entry.text}
            blank |= {"comment": entry.comment} if entry.comment else {}
            lacking.setdefault(entry.key, blank)[language] = [""] * count if entry.is_counted else ""
    return list(lacking.values())


def _translation(message: ET.Element) -> ET.Element:
    found = message.find("translation")
    return found if found is not None else ET.SubElement(message, "translation")


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's translation tools, which come with PySide6."""
    package = importlib.util.find_spec("PySide6")
    assert package is not None
    assert package.origin is not None
    program = shutil.which(tool, path=str(Path(package.origin).parent))
    if program is None:
        raise SystemExit(f"PySide6 came without {tool}.")
    command = [program, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        raise SystemExit(f"{tool} stopped:\n{done.stdout}{done.stderr}")


def main() -> int:
    options = argparse.ArgumentParser(description="Bring the translations in step with the program.")
    options.add_argument("--fill", nargs="+", type=Path, default=[], metavar="FILE")
    options.add_argument("--missing", type=Path, metavar="FILE")
    given = options.parse_args()
    FOLDER.mkdir(parents=True, exist_ok=True)
    collect()
    for file in given.fill:
        for line in fill(json.loads(file.read_text(encoding="utf-8"))):
            print(f"{file}: {line}")
    # Once more, so that the files look as lupdate writes them whoever touched them.
    for line in collect():
        print(f"cannot be translated: {line}")
    build()
    lacking = missing()
    if given.missing:
        given.missing.write_text(json.dumps(lacking, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for one in lacking:
        languages = ", ".join(language for language in FORMS if language in one)
        print(f"missing in {languages}: [{one['context']}] {one['text']!r}")
    print(f"{sum(1 for _ in entries('ru'))} texts, {len(lacking)} of them not translated yet")
    return 0


if __name__ == "__main__":
    sys.exit(main())
