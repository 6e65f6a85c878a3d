import re

import pytest

from smallcrm.paths import resource
from smallcrm.ui.kit.tokens import tokens


def brightness(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.2, definition of relative luminance."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((brightness(one), brightness(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_pair_of_colours_reads_as_well_as_the_design_says(mode):
    colours = tokens().colors[mode]
    assert len(tokens().contrast) >= 50
    for pair in tokens().contrast:
        found = contrast(colours[pair["fg"]], colours[pair["bg"]])
        assert found >= pair["min"], pair
        assert found == pytest.approx(pair[mode], abs=0.006), pair


def test_both_modes_know_the_same_colours():
    assert tokens().colors["light"].keys() == tokens().colors["dark"].keys()


def test_every_family_is_made_of_colours_that_exist():
    for family in tokens().families.values():
        assert {family.text, family.soft, family.mark} <= tokens().colors["light"].keys()


def test_no_text_is_smaller_than_twelve_pixels():
    assert min(role.size for role in tokens().roles.values()) == 12


def test_the_sheet_asks_only_for_colours_and_icons_that_exist():
    sheet = resource("themes", "app.qss").read_text(encoding="utf-8")
    asked = set(re.findall(r"@(\w+)", sheet)) - {"px", "icon"}
    assert asked <= tokens().colors["light"].keys()
    for name, token in re.findall(r"@icon\(([\w-]+),\s*(\w+)\)", sheet):
        assert resource("icons", f"{name}.svg").exists()
        assert token in tokens().colors["light"]


def test_the_sheet_holds_no_colour_of_its_own_and_no_palette():
    sheet = resource("themes", "app.qss").read_text(encoding="utf-8")
    assert "palette(" not in sheet
    rules = re.findall(r"\{([^}]*)\}", sheet)
    assert not [rule for rule in rules if re.search(r"#[0-9a-fA-F]{3,8}\b", rule)]


def test_every_icon_of_the_design_is_there_in_both_drawings():
    for name in tokens().icons:
        drawings = {file.stem for file in resource("icons").glob(f"{name}-*.svg")}
        assert {f"{name}-20", f"{name}-20f"} <= drawings, name


def test_every_kind_of_reminder_has_an_icon_and_a_family():
    for icon, family in tokens().reminder_kinds.values():
        assert icon in tokens().icons
        assert family in tokens().families


def test_the_fonts_and_the_licences_are_there():
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        assert resource("fonts", f"Inter-{weight}.ttf").stat().st_size > 100_000
    assert "SIL OPEN FONT LICENSE" in resource("fonts", "Inter-OFL.txt").read_text(encoding="utf-8").upper()
    assert "MIT" in resource("icons", "LICENSE.txt").read_text(encoding="utf-8")
