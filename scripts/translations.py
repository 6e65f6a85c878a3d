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

Key = tuple[str, str, str]


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


def collect(folder: Path = FOLDER, sources: Sequence[Path] | None = None) -> None:
    """Bring the .ts files of a folder in step with the sources: new texts in, unused ones out."""
    sources = sources if sources is not None else sorted((ROOT / "smallcrm").rglob("*.py"))
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "texts.py"
        listed.write_text("\n".join(map(_restated, sources)) + "\n", encoding="utf-8")
        for language in FORMS:
            _collect_one(language, folder, listed)


def _restated(source: Path) -> str:
    """Write the texts of a module down as calls that lupdate understands.

    Its reader of Python passes over a text whose count is an expression, and takes one whose count is a
    name for a text without plural forms; only a bare number will do.
    """
    lines = []
    for call in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        texts = [str(one.value) for one in call.args[:3] if isinstance(one, ast.Constant)]
        if name in ("translate", "translate_later") and len(texts) >= 2:
            arguments = [json.dumps(text, ensure_ascii=False) for text in [*texts, ""][:3]]
            arguments += ["1"] if "%n" in texts[1] else []
            lines.append(f"translate({', '.join(arguments)})")
    return "\n".join(lines)


def _collect_one(language: str, folder: Path, listed: Path) -> None:
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
    collect()
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
