"""How everything in the window looks: tokens become a palette, one style sheet, fonts and sizes.

There is one theme in a process, as there is one palette and one style sheet: icons and delegates ask
`theme` at the moment they paint, so that a switch needs nothing rebuilt. Colours of single rows and
widgets are their painters' concern.
"""

import re
import sys
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from smallcrm.i18n import language
from smallcrm.paths import resource
from smallcrm.ui.kit.style import AppStyle, FocusVisible
from smallcrm.ui.kit.tokens import Family, tokens

MODES = ("system", "light", "dark")
TEXT_SIZES = ("normal", "large", "largest")

_FONT_FILES = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold")
_BOLD_FILE = "Inter-Bold"
"""Wanted beside Chinese only, see `_drawable`."""
_FONT_PROPERTY = "font_role"

_HOLE = re.compile(r"@(?:icon\(([\w-]+),\s*(\w+)\)|px\((\d+)\)|(\w+))")

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_alt",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger_text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "text_on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.ToolTipBase: "overlay",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text_3",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "text",
}


class Theme(QObject):
    """The look in force: colours, fonts and sizes by the names of the design.

    `mode` is "light" or "dark" as it is now, `wanted` what was asked for ("system" too). Widgets that
    take their size from tokens define `rescale()`; `apply` calls it on every living one.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode = "light"
        self.wanted = "system"
        self.text_size = "normal"
        self.scale = 1.0
        self.uses_system_font = False
        self.is_high_contrast = False
        self.families: list[str] = []
        self.generation = 0
        """Grows with every change, for caches of what was measured or painted."""
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, int, bool], QFont] = {}
        self._metrics: dict[tuple[str, int, bool], QFontMetricsF] = {}
        self._style: AppStyle | None = None
        self._focus_visible: FocusVisible | None = None
        self._icon_folder: QTemporaryDir | None = None
        self._is_applying = False

    # Asked at every paint

    def color(self, token: str) -> QColor:
        """Return the colour of a token. The object is shared: copy it before changing it."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = QColor(tokens().colors[self.mode][token])
        return found

    def css(self, token: str) -> str:
        """Write the colour of a token as the style sheet and SVG understand it."""
        color = self.color(token)
        if color.alpha() == 255:
            return color.name()
        return f"rgba({color.red()},{color.green()},{color.blue()},{color.alpha()})"

    def family(self, name: str) -> Family:
        """Return the colours of a meaning: danger, warn, ok, info, violet, accent or neutral."""
        return tokens().families.get(name) or tokens().families["neutral"]

    def px(self, value: float) -> int:
        """Scale a length with the text size."""
        return round(value * self.scale)

    def size(self, name: str) -> int:
        """Return a named size of the design, scaled with the text size."""
        return self.px(tokens().sizes[name])

    def line(self, role: str) -> int:
        """Return the line height of a kind of text."""
        return self.px(tokens().roles[role].line)

    def font(self, role: str = "body", weight: int = 0, *, tabular: bool = False) -> QFont:
        """Return the font of a kind of text; `tabular` sets figures in columns. Shared, as colours are."""
        key = (role, weight, tabular)
        found = self._fonts.get(key)
        if found is None:
            found = self._fonts[key] = self._make_font(role, weight, tabular)
        return found

    def metrics(self, role: str = "body", weight: int = 0, *, tabular: bool = False) -> QFontMetricsF:
        """Return the measures of a font."""
        key = (role, weight, tabular)
        found = self._metrics.get(key)
        if found is None:
            found = self._metrics[key] = QFontMetricsF(self.font(role, weight, tabular=tabular))
        return found

    # Set once, and again whenever the choice changes

    def apply(  # noqa: PLR0913 - choices, each by its name
        self,
        app: QApplication,
        mode: str = "system",
        text_size: str = "normal",
        *,
        system_font: bool = False,
        high_contrast: bool | None = None,
        watches_keys: bool = True,
    ) -> None:
        """Dress the whole program; nothing that is open or typed is lost.

        `high_contrast` None asks the system. Without `watches_keys` that is left until `watch_keys`.
        """
        self._is_applying = True
        try:
            self._install(app)
            self.wanted = mode
            self.mode = self._resolve(app, mode)
            self.text_size = text_size
            self.scale = tokens().text_scale[text_size]
            self.is_high_contrast = wants_contrast(app) if high_contrast is None else high_contrast
            if system_font != self.uses_system_font or not self.families:
                self.uses_system_font = system_font
                self.families = existing_families(system_font=system_font)
            self.generation += 1
            self._forget()
            app.setPalette(self.palette())
            app.setFont(self.font("body"))
            for kind, role in (("QMenuBar", "small"), ("QToolTip", "small"), ("QHeaderView", "small")):
                app.setFont(self.font(role), kind)
            app.setStyleSheet(self.sheet())
            # Last: a new sheet gives every widget back the font it had under the one before.
            for widget in app.allWidgets():
                refit(widget)
        finally:
            self._is_applying = False
        if watches_keys:
            self.watch_keys()
        self.changed.emit()

    def watch_keys(self) -> None:
        """Show from now on where the focus is, if it was moved by keys.

        Every event of the program passes by this watch, and those of its first moments make PySide
        prepare more classes than all of our own start: the window is painted first.
        """
        app = QApplication.instance()
        if self._focus_visible is None and self._style is not None and isinstance(app, QApplication):
            self._focus_visible = FocusVisible(self._style, app)
            app.installEventFilter(self._focus_visible)

    def renew(self, app: QApplication) -> None:
        """Dress the program again as it is, after a switch of language: fonts depend on it."""
        if self.families:
            self.apply(app, self.wanted, self.text_size, system_font=self.uses_system_font)

    def palette(self) -> QPalette:
        """Make the palette of the present mode."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.color(token))
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text_disabled"))
        inactive = QPalette.ColorGroup.Inactive
        palette.setColor(inactive, QPalette.ColorRole.Highlight, self.color("selected_inactive"))
        palette.setColor(inactive, QPalette.ColorRole.HighlightedText, self.color("text"))
        return palette

    def sheet(self) -> str:
        """Make the style sheet: `@token`, `@px(32)` and `@icon(name-16, token)` filled in."""
        text = resource("themes", "app.qss").read_text(encoding="utf-8")
        return _HOLE.sub(self._fill, text)

    def _fill(self, hole: re.Match[str]) -> str:
        icon, token, length, color = hole.groups()
        if icon:
            return self._icon_url(icon, token)
        return f"{self.px(int(length))}px" if length else self.css(color)

    def _install(self, app: QApplication) -> None:
        if self._style is not None:
            return
        for name in _FONT_FILES:
            _add_font(name)
        # Qt owns the style it is given; the reference keeps its Python half alive.
        self._style = AppStyle(QStyleFactory.create("Fusion"))
        app.setStyle(self._style)
        follow = partial(self._follow_system, app)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(follow)
        hints.accessibility().contrastPreferenceChanged.connect(follow)

    def _resolve(self, app: QApplication, mode: str) -> str:
        hints = app.styleHints()
        if mode == "system":
            hints.setColorScheme(Qt.ColorScheme.Unknown)
            return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
        # Tells the system to draw the title bar and its own dialogs to match.
        hints.setColorScheme(Qt.ColorScheme.Dark if mode == "dark" else Qt.ColorScheme.Light)
        return mode

    def _follow_system(self, app: QApplication, _news: object = None) -> None:
        scheme = "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
        is_news = (self.wanted == "system" and scheme != self.mode) or (
            wants_contrast(app) != self.is_high_contrast
        )
        if is_news and not self._is_applying:
            self.renew(app)

    def _forget(self) -> None:
        # The contents go, the dictionaries stay: nobody else may hold the old colours.
        self._colors.clear()
        self._fonts.clear()
        self._metrics.clear()
        if self.is_high_contrast:
            self._colors.update(high_contrast_colors(QApplication.style().standardPalette()))

    def _make_font(self, role: str, weight: int, tabular: bool) -> QFont:
        kind = tokens().roles[role]
        font = QFont()
        font.setFamilies(self.families)
        font.setPixelSize(self.px(kind.size))
        font.setWeight(QFont.Weight(self._drawable(weight or kind.weight)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _drawable(self, weight: int) -> int:
        """Ask for bold where a Chinese font has nothing between regular and bold: it would stay regular."""
        is_chinese = language() == "zh" and len(self.families) > 1
        lacks = is_chinese and not {"SemiBold", "Bold"} & set(QFontDatabase.styles(self.families[1]))
        if weight != 600 or not lacks:
            return weight
        _add_font(_BOLD_FILE)
        return 700

    def _icon_url(self, name: str, token: str) -> str:
        """Write a tinted copy of an icon: the sheet takes files only."""
        colour = self.css(token)
        self._icon_folder = self._icon_folder or QTemporaryDir()
        file = Path(self._icon_folder.path()) / f"{name}-{colour.lstrip('#')}.svg"
        if not file.exists():
            svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
            file.write_text(svg.replace("<svg ", f'<svg fill="{colour}" ', 1), encoding="utf-8")
        return f'url("{file.as_posix()}")'


@cache
def _add_font(name: str) -> None:
    QFontDatabase.addApplicationFont(str(resource("fonts", f"{name}.ttf")))


def set_font(widget: QWidget, role: str, weight: int = 0, *, tabular: bool = False) -> None:
    """Give a widget the font of a kind of text, also after the next change of the text size."""
    widget.setProperty(_FONT_PROPERTY, f"{role} {weight} {int(tabular)}")
    widget.setFont(theme.font(role, weight, tabular=tabular))


def refit(widget: QWidget) -> None:
    """Bring one widget's font and size in step with the theme."""
    described = widget.property(_FONT_PROPERTY)
    if described:
        role, weight, tabular = described.split()
        widget.setFont(theme.font(role, int(weight), tabular=tabular == "1"))
    rescale = getattr(widget, "rescale", None)
    if rescale is not None:
        rescale()


def restyle(widget: QWidget, **properties: object) -> None:
    """Set dynamic properties and let the sheet look at the widget again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def existing_families(*, system_font: bool = False) -> list[str]:
    """List our font, or the system's, and one Chinese font behind it; only what is installed.

    Asking Qt for a missing family makes it read the names of every font, 0.2 s at start. Without a
    named Chinese font Windows may choose SimSun.
    """
    installed = set(QFontDatabase.families())
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    ours = tokens().font_family
    theirs = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    first = theirs if system_font or ours not in installed else ours
    chinese = [name for name in tokens().cjk_fallback[system] if name in installed]
    return [first, *chinese[:1]]


def wants_contrast(app: QApplication) -> bool:
    """Say whether the system asks for high contrast."""
    # WORKAROUND: PySide takes the inner object for deleted unless the outer one is held.
    hints = app.styleHints()
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def high_contrast_colors(system: QPalette) -> dict[str, QColor]:
    """Lay the system's own colours over the tokens: no tints, every edge in the colour of the text."""
    window, base = system.color(QPalette.ColorRole.Window), system.color(QPalette.ColorRole.Base)
    text, link = system.color(QPalette.ColorRole.WindowText), system.color(QPalette.ColorRole.Link)
    mark, on_mark = (
        system.color(QPalette.ColorRole.Highlight),
        system.color(QPalette.ColorRole.HighlightedText),
    )
    names = tokens().colors["light"]
    colors = dict.fromkeys((name for name in names if "text" in name or name in _EDGES), text)
    colors |= dict.fromkeys((name for name in names if name.endswith("_soft") or name in _GROUNDS), base)
    colors |= dict.fromkeys(("danger", "warn", "ok", "info", "violet"), text)
    colors |= dict.fromkeys(("accent", "accent_hover", "accent_pressed", "focus"), mark)
    return colors | {
        "window": window,
        "link": link,
        "accent_text": link,
        "text_on_accent": on_mark,
        "text_disabled": system.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText),
        "paper_text": QColor(tokens().colors["light"]["paper_text"]),
    }


_EDGES = frozenset({"border", "border_control", "border_strong", "divider", "accent_line", "scrollbar"})
_GROUNDS = frozenset(
    {"surface", "surface_alt", "sunken", "overlay", "hover", "pressed", "selected", "selected_inactive"}
)

theme = Theme()
"""The one theme of the process."""
