# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools==4.68.0"]
# ///
"""Make the fonts that only paper needs, from Inter and Noto Sans SC as their makers publish them.

    npm pack @expo-google-fonts/noto-sans-sc@0.4.3 && tar xf expo-google-fonts-noto-sans-sc-0.4.3.tgz
    uv run resources/fonts/build_paper_fonts.py package

*Figures*: Inter's tabular digits under the ordinary digits' codes, with the signs that stand among numbers.
A PDF writer without OpenType features draws proportional digits otherwise, and columns of money do not
line up.

*Noto Sans SC* in two weights, each cut in two: the 6,763 characters of GB2312 with punctuation, which
nearly every page makes do with, and all the rest, rare names above all. A report then reads 2.5 MB of
font instead of 10. Layout tables and vertical metrics are left out: the PDF writer does not use them.
"""

import sys
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
WEIGHTS = {
    "Regular": "400Regular/NotoSansSC_400Regular.ttf",
    "SemiBold": "600SemiBold/NotoSansSC_600SemiBold.ttf",
}
DIGITS = range(0x30, 0x3A)
# Signs that Chinese text wants as wide as a character, though Inter has them too.
WIDE_IN_CHINESE = {ord(sign) for sign in "‘’“”—…·"}
NUMBER_RANGES = ((0x20, 0x3F), (0xA0, 0xA0), (0xA2, 0xA5), (0xB7, 0xB7), (0x2000, 0x202F), (0x20A0, 0x20C0))
AMONG_NUMBERS = {0x2212} | {code for first, last in NUMBER_RANGES for code in range(first, last + 1)}


def _gb2312() -> set[int]:
    """List what GB2312 encodes: two bytes from A1A1 to F7FE, signs and kana included."""
    pairs = (bytes((high, low)) for high in range(0xA1, 0xF8) for low in range(0xA1, 0xFF))
    return {ord(text) for pair in pairs if (text := pair.decode("gb2312", "ignore"))}


def _cut(font: TTFont, characters: Iterable[int]) -> None:
    options = subset.Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["vhea", "vmtx", "GPOS", "GSUB", "GDEF", "BASE", "STAT", "gasp", "DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def _save(font: TTFont, name: str, *, family: str) -> None:
    weight = name.rpartition("-")[2]
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6):
            record.string = {1: family, 6: name}.get(record.nameID, f"{family} {weight}")
    # A fixed time stamp: the same input gives the same file.
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(HERE / f"{name}.ttf")
    print(f"{name}.ttf", (HERE / f"{name}.ttf").stat().st_size, len(font.getBestCmap()))  # noqa: T201  # a script


def _tabular(font: TTFont) -> dict[str, str]:
    """Read which glyph the feature tnum puts in place of which."""
    table = font["GSUB"].table
    lookups = [
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    ]
    return {
        plain: tabular
        for index in lookups
        for part in table.LookupList.Lookup[index].SubTable
        for plain, tabular in part.mapping.items()
    }


def build_figures(weight: str) -> None:
    """Put Inter's tabular digits where the plain ones are; commas and points keep their own width."""
    font = TTFont(HERE / f"Inter-{weight}.ttf")
    tabular = _tabular(font)
    for table in font["cmap"].tables:
        if table.isUnicode():  # tables may share one mapping: a digit already changed stays
            table.cmap.update({code: tabular.get(table.cmap[code], table.cmap[code]) for code in DIGITS})
    _cut(font, AMONG_NUMBERS)
    _save(font, f"InterFigures-{weight}", family="Inter Figures")


def build_chinese(package: Path, weight: str) -> None:
    """Cut Noto Sans SC into the common and the rare characters; Inter draws Latin and Cyrillic."""
    source = package / WEIGHTS[weight]
    everything = set(TTFont(source).getBestCmap())
    drawn_by_inter = set(TTFont(HERE / f"Inter-{weight}.ttf").getBestCmap())
    full_width = set(range(0xFF01, 0xFFEF))
    common = (everything & (_gb2312() | full_width) - drawn_by_inter) | WIDE_IN_CHINESE
    rare = everything - common - drawn_by_inter
    for characters, name, family in (
        (common, f"NotoSansSC-{weight}", "Noto Sans SC"),
        (rare, f"NotoSansSCRare-{weight}", "Noto Sans SC Rare"),
    ):
        font = TTFont(source)
        _cut(font, characters)
        _save(font, name, family=family)


if __name__ == "__main__":
    for wanted in WEIGHTS:
        build_figures(wanted)
        build_chinese(Path(sys.argv[1]), wanted)
