"""Write smallcrm/domain/values/pinyin_table.py from pypinyin: run it again when pypinyin learns new readings.

Usage: python scripts/build_pinyin.py
"""

from collections import defaultdict
from pathlib import Path

from pypinyin import Style
from pypinyin.pinyin_dict import pinyin_dict
from pypinyin.style import convert

TARGET = Path(__file__).parent.parent / "smallcrm" / "domain" / "values" / "pinyin_table.py"
RANGES = ((0x3007, 0x3008), (0x3400, 0x4DC0), (0x4E00, 0xA000))
LINE = 45

HEADER = '''"""The commonest reading of each Chinese character, without tones: syllable to characters.

Written by scripts/build_pinyin.py from pypinyin (MIT), whose own import takes a fifth of a second and
57 MB. Do not edit.
"""

# fmt: off
CHARACTERS_OF = {
'''


def syllable(reading: str) -> str:
    """Take the tone off; ü is typed as v on Chinese keyboards."""
    plain: str = convert(reading.split(",", maxsplit=1)[0], Style.NORMAL, strict=False)
    return plain.replace("ü", "v").replace("ê", "e")


def main() -> None:
    """Collect the characters of every syllable and write them, one syllable after the other."""
    characters: defaultdict[str, list[str]] = defaultdict(list)
    for start, end in RANGES:
        for code in range(start, end):
            reading = pinyin_dict.get(code)
            if reading:
                plain = syllable(reading)
                assert plain.isascii(), (chr(code), reading)
                assert plain.isalpha(), (chr(code), reading)
                characters[plain].append(chr(code))
    lines = [HEADER]
    for plain, members in sorted(characters.items()):
        text = "".join(members)
        rows = [text[start : start + LINE] for start in range(0, len(text), LINE)]
        if len(rows) == 1:
            lines.append(f'    "{plain}": "{text}",\n')
        else:
            lines.append(f'    "{plain}": (\n')
            lines.extend(f'        "{row}"\n' for row in rows)
            lines.append("    ),\n")
    lines.append("}\n")
    TARGET.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
