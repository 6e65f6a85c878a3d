"""Settings: sections at the left, one of them shown. Every change applies at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from smallcrm import i18n
from smallcrm.db.backup import Backup
from smallcrm.domain.changes import Changes
from smallcrm.i18n import LANGUAGE_NAMES, translate, translate_later
from smallcrm.services import maintenance, profile
from smallcrm.settings import TEXT_SIZES, THEMES
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Button, Choice, NavItem
from smallcrm.ui.kit.cards import Card
from smallcrm.ui.kit.dialogs import ask
from smallcrm.ui.kit.forms import FieldKind, FieldSpec, RecordForm
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import clear, column, pane, row, scrolling
from smallcrm.ui.kit.lists import Group, Item, RowAction, TwoLineList

SAVE_AFTER_MS = 600
FORM_WIDTH = 620
REGIONS = {
    "CN": translate_later("Countries", "China"),
    "RU": translate_later("Countries", "Russia"),
    "GB": translate_later("Countries", "United Kingdom"),
    "US": translate_later("Countries", "United States"),
    "DE": translate_later("Countries", "Germany"),
    "FR": translate_later("Countries", "France"),
    "UA": translate_later("Countries", "Ukraine"),
    "KZ": translate_later("Countries", "Kazakhstan"),
    "BY": translate_later("Countries", "Belarus"),
    "TW": translate_later("Countries", "Taiwan"),
    "HK": translate_later("Countries", "Hong Kong"),
    "SG": translate_later("Countries", "Singapore"),
    "CA": translate_later("Countries", "Canada"),
    "AU": translate_later("Countries", "Australia"),
}
CURRENCIES = ("CNY", "RUB", "GBP", "USD", "EUR", "UAH", "KZT", "BYN", "TWD", "HKD", "SGD", "CAD", "AUD")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of the settings. `make` builds its widget when it is first shown."""

    key: str
    icon: str
    title: Callable[[], str]
    make: Callable[[AppContext], QWidget]


class SettingsPage(QWidget):
    """The sections and the one on show."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._made: dict[str, QWidget] = {}
        self._items = {section.key: NavItem("", section.icon) for section in SECTIONS}
        layout = column(margins=(0, 14, 0, 10), spacing=1)
        self._title = Label("", "title")
        layout.addLayout(row(self._title, margins=(24, 0, 8, 10)))
        for section in SECTIONS:
            item = self._items[section.key]
            item.clicked.connect(lambda _=False, key=section.key: self.show_item(key))
            layout.addWidget(item)
        layout.addStretch(1)
        side = pane(layout, "sideLeft")
        side.setFixedWidth(260)
        self._stack = QStackedWidget()
        self.setLayout(row(side, (self._stack, 1), spacing=0))
        self._say()
        self.show_item(SECTIONS[0].key)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(translate("Settings", "Settings"))
        for section in SECTIONS:
            self._items[section.key].set_text(section.title())

    @property
    def section(self) -> QWidget:
        """The section on show."""
        return self._stack.currentWidget()

    def show_item(self, key: str) -> None:
        """Show a section by its key: business, look, language, backup."""
        section = next(each for each in SECTIONS if each.key == key)
        if key not in self._made:
            self._made[key] = section.make(self.ctx)
            self._stack.addWidget(self._made[key])
        self._stack.setCurrentWidget(self._made[key])
        for name, item in self._items.items():
            item.setChecked(name == key)

    def refresh(self, changes: Changes) -> None:
        """Show what another part of the program changed."""
        for widget in self._made.values():
            widget.refresh(changes)  # type: ignore[attr-defined]

    def may_leave(self) -> bool:
        """Save what was typed a moment ago."""
        for widget in self._made.values():
            save = getattr(widget, "save", None)
            if save is not None:
                save()
        return True


class FormSection(QWidget):
    """A form whose changes are saved a moment after the last key; made anew in another language."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)
        self._place = column(spacing=0)
        self.setLayout(self._place)
        self._build({})

    def title(self) -> str:
        """Name the section above its form."""
        raise NotImplementedError

    def fields(self) -> list[FieldSpec]:
        """List the fields in the active language."""
        raise NotImplementedError

    def stored(self) -> dict[str, Any]:
        """Read what the fields show."""
        raise NotImplementedError

    def store(self, values: dict[str, Any]) -> None:
        """Keep what was chosen."""
        raise NotImplementedError

    def _build(self, draft: dict[str, Any]) -> None:
        clear(self._place)
        self.form = RecordForm(self.fields())
        self.form.setMaximumWidth(FORM_WIDTH)
        self.form.set_values(self.stored())
        if draft:
            self.form.restore_draft(draft)
        self.form.changed.connect(lambda _: self._timer.start())
        inner = column(Label(self.title(), "title"), 12, self.form, None, margins=(32, 22, 32, 22))
        self._place.addWidget(scrolling(pane(inner)))
        self.setFocusProxy(self.form)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._build(self.form.draft())
        super().changeEvent(event)

    def save(self) -> None:
        """Keep what was chosen now."""
        self._timer.stop()
        if self.form.is_dirty and not self.form.problems:
            with self.ctx.showing_errors():
                self.store(self.form.values())
                self.form.set_values(self.stored())

    def refresh(self, changes: Changes) -> None:
        """Show what was changed elsewhere, unless somebody is typing."""
        if changes.touches("profile") and not self.form.is_dirty:
            self.form.set_values(self.stored())


class BusinessSection(FormSection):
    """Our own company, as it stands on the letterhead."""

    NAMES = ("name", "address", "phone", "email", "web", "tax_id", "logo", "currency", "country")

    def title(self) -> str:
        return translate("Settings", "Business and letterhead")

    def fields(self) -> list[FieldSpec]:
        catalogue = i18n.active()
        currencies = [Choice("", translate("Settings", "As in the sales"))]
        currencies += [Choice(code, f"{code}  {catalogue.currency_symbol(code)}") for code in CURRENCIES]
        return [
            FieldSpec(name="name", label=translate("Settings", "Name of the business")),
            FieldSpec(name="address", label=translate("Settings", "Address"), kind=FieldKind.LONG_TEXT),
            FieldSpec(name="phone", label=translate("Settings", "Phone"), kind=FieldKind.PHONE, is_half=True),
            FieldSpec(
                name="email", label=translate("Settings", "E-mail"), kind=FieldKind.EMAIL, is_half=True
            ),
            FieldSpec(name="web", label=translate("Settings", "Website"), is_half=True),
            FieldSpec(name="tax_id", label=translate("Settings", "Tax number"), is_half=True),
            FieldSpec(
                name="currency",
                label=translate("Settings", "Currency"),
                kind=FieldKind.CHOICE,
                choices=currencies,
                is_half=True,
            ),
            FieldSpec(
                name="country",
                label=translate("Settings", "Country of phones and dates"),
                kind=FieldKind.CHOICE,
                choices=_regions(),
                is_half=True,
            ),
            FieldSpec(name="logo", label=translate("Settings", "Logo"), kind=FieldKind.PICTURE),
        ]

    def stored(self) -> dict[str, Any]:
        present = self.ctx.store.profile
        return {name: getattr(present, name) for name in self.NAMES}

    def store(self, values: dict[str, Any]) -> None:
        profile.edit(self.ctx.store, replace(self.ctx.store.profile, **values))


class LookSection(FormSection):
    """Light or dark, and how large the text is."""

    def title(self) -> str:
        return translate("Settings", "Look")

    def fields(self) -> list[FieldSpec]:
        themes = {
            "system": translate("Settings", "Like the system"),
            "light": translate("Settings", "Light"),
            "dark": translate("Settings", "Dark"),
        }
        sizes = {
            "normal": translate("Settings", "Normal"),
            "large": translate("Settings", "Large"),
            "largest": translate("Settings", "Largest"),
        }
        return [
            FieldSpec(
                name="theme",
                label=translate("Settings", "Colours"),
                kind=FieldKind.CHOICE,
                choices=[Choice(key, themes[key]) for key in THEMES],
            ),
            FieldSpec(
                name="text_size",
                label=translate("Settings", "Text size"),
                kind=FieldKind.CHOICE,
                choices=[Choice(key, sizes[key]) for key in TEXT_SIZES],
            ),
        ]

    def stored(self) -> dict[str, Any]:
        return {"theme": self.ctx.settings.theme, "text_size": self.ctx.settings.text_size}

    def store(self, values: dict[str, Any]) -> None:
        self.ctx.choose(**values)


class LanguageSection(FormSection):
    """The language of the window, and the country whose dates and numbers it writes."""

    def title(self) -> str:
        return translate("Settings", "Language and region")

    def fields(self) -> list[FieldSpec]:
        languages = [Choice("", translate("Settings", "Like the system"))]
        languages += [Choice(code, name) for code, name in LANGUAGE_NAMES.items()]
        return [
            FieldSpec(
                name="language",
                label=translate("Settings", "Language"),
                kind=FieldKind.CHOICE,
                choices=languages,
            ),
            FieldSpec(
                name="region",
                label=translate("Settings", "Dates and numbers as in"),
                kind=FieldKind.CHOICE,
                choices=_regions(),
            ),
        ]

    def stored(self) -> dict[str, Any]:
        return {"language": self.ctx.settings.language, "region": self.ctx.settings.region}

    def store(self, values: dict[str, Any]) -> None:
        self.ctx.choose(**values)


def _regions() -> list[Choice]:
    """Offer countries by their names in the active language."""
    usual = Choice("", translate("Settings", "Usual for the language"))
    return [usual, *(Choice(code, translate("Countries", name)) for code, name in REGIONS.items())]


class BackupSection(QWidget):
    """The copies of the file: make one, bring one back."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._title = Label("", "title")
        self._where = Label("", "small", "2", wrap=True, is_selectable=True)
        self._now = Button("", "shield_ok", "primary", on_click=self.back_up)
        self._from_file = Button("", "folder", on_click=self._choose_file)
        self._copies = TwoLineList((RowAction(name="restore", text="", icon="history"),), has_circle=False)
        self._copies.acted.connect(lambda _name, key, _area: self.bring_back(key))
        self._copies.opened.connect(self.bring_back)
        self.setLayout(
            column(
                self._title,
                self._where,
                row(self._now, self._from_file, None),
                4,
                (Card(self._copies, margins=(2, 6, 2, 6)), 1),
                margins=(32, 22, 32, 22),
                spacing=12,
            )
        )
        self.setFocusProxy(self._copies)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(translate("Settings", "Backup and safety"))
        self._where.setText(
            translate(
                "Settings", "Your customers are in {file}. A copy is made every day and before each import."
            ).format(file=self.ctx.store.path)
        )
        self._now.setText(translate("Settings", "Back up now"))
        self._from_file.setText(translate("Settings", "Bring back from a file…"))
        self._copies.actions_of_rows = (
            RowAction(name="restore", text=translate("Settings", "Bring this one back"), icon="history"),
        )
        self._copies.setAccessibleName(translate("Settings", "Copies"))
        self.refresh(Changes())

    def refresh(self, changes: Changes) -> None:
        """List the copies there are."""
        found = maintenance.backups(self.ctx.store)
        rows: list[Group | Item] = [Group(title=translate("Settings", "Copies"), count=len(found))]
        self._copies.set_rows([*rows, *(self._item(made) for made in found)])

    def _item(self, made: Backup) -> Item:
        at = made.made_at.astimezone()
        when = f"{i18n.format_date(at.date(), 'medium')}  ·  {i18n.format_time(at.time())}"
        count = translate("Settings", "%n customer(s)", "", made.counts.get("customer", 0))
        return Item(
            key=str(made.path),
            title=when,
            second=f"{REASONS[made.reason]()}  ·  {count}",
            icon="shield_ok",
            family="ok",
        )

    def back_up(self) -> None:
        """Make a copy now."""
        with self.ctx.showing_errors():
            maintenance.make_backup(self.ctx.store)
            self.ctx.tell(translate("Settings", "Backed up, and the copy is checked."))
            self.refresh(Changes())

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            translate("Settings", "Bring back from a file…"),
            str(self.ctx.store.path.parent),
            "smallcrm (*.db)",
        )
        if name:
            self.bring_back(name)

    def bring_back(self, copy: str) -> None:
        """Put a copy in place of the present file, which becomes a copy itself."""
        if not ask(
            self,
            translate("Settings", "Bring this copy back?"),
            translate("Settings", "What is there now is kept as a copy of its own first."),
            translate("Settings", "Bring it back"),
        ):
            return
        with self.ctx.showing_errors():
            maintenance.restore(self.ctx.store.path, Path(copy), now=self.ctx.now())
            self.ctx.changed.emit(Changes())
            self.ctx.tell(translate("Settings", "The copy is back."))
            self.refresh(Changes())


REASONS: dict[str, Callable[[], str]] = {
    "day": lambda: translate("Settings", "Copy of the day"),
    "hand": lambda: translate("Settings", "Made by hand"),
    "import": lambda: translate("Settings", "Before an import"),
    "update": lambda: translate("Settings", "Before an update"),
    "restore": lambda: translate("Settings", "Before bringing a copy back"),
}

SECTIONS = (
    Section(
        key="business", icon="shop", title=lambda: translate("Settings", "Business and letterhead"),
        make=BusinessSection,
    ),
    Section(key="look", icon="eye", title=lambda: translate("Settings", "Look"), make=LookSection),
    Section(
        key="language", icon="link", title=lambda: translate("Settings", "Language and region"),
        make=LanguageSection,
    ),
    Section(
        key="backup", icon="shield_ok", title=lambda: translate("Settings", "Backup and safety"),
        make=BackupSection,
    ),
)  # fmt: skip
