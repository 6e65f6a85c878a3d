"""The panel beside a list: whether it is wanted, and whether the window has room for both."""

from PySide6.QtWidgets import QWidget

from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.theme import theme

ROOM_FROM = 1240
WIDE_FROM = 1400


class PanelChoice:
    """What the user chose for the panel of one page.

    In a window with room for both the choice is remembered for the next start. In a narrower one the panel
    would cover the list: there it is shown only for as long as it is asked for.
    """

    def __init__(self, ctx: AppContext, page: QWidget, name: str, *, is_wanted: bool = True) -> None:
        self._ctx = ctx
        self._page = page
        self._key = f"{name}.panel"
        self._is_wanted = bool(ctx.remembered(self._key, is_wanted))
        self._is_forced = False

    @property
    def has_room(self) -> bool:
        """Whether list and panel fit side by side; larger words need a wider window."""
        return self._page.window().width() >= theme.px(ROOM_FROM)

    @property
    def is_wide(self) -> bool:
        """Whether the panel may be as wide as it likes."""
        return self._page.window().width() >= theme.px(WIDE_FROM)

    @property
    def is_shown(self) -> bool:
        """Whether the panel is to be seen in the window as wide as it is now."""
        return self._is_wanted if self.has_room else self._is_forced

    def switch(self) -> None:
        """Show what was hidden, or hide it."""
        if self.has_room:
            self._is_wanted = not self._is_wanted
            self._ctx.remember(self._key, self._is_wanted)
        else:
            self._is_forced = not self._is_forced
