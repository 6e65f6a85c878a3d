"""Settings: sections at the left, one of them shown. Every change applies at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smallcrm.domain.changes import Changes
from smallcrm.domain.record import dataclass
from smallcrm.i18n import translate, translate_later
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import NavItem
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import column, pane, row


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of the settings. `make` builds its widget when it is first shown."""

    key: str
    icon: str
    title: str
    make: Callable[[AppContext], QWidget]

    @property
    def words(self) -> str:
        """What it is called in the active language."""
        return translate("Settings", self.title)


def _business(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.business import BusinessSection

    return BusinessSection(ctx)


def _look(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.look import LookSection

    return LookSection(ctx)


def _language(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.look import LanguageSection

    return LanguageSection(ctx)


def _fields(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.custom_fields import CustomFieldsSection

    return CustomFieldsSection(ctx)


def _backup(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.safety import BackupSection

    return BackupSection(ctx)


def _rules(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.reminder_rules import RulesSection

    return RulesSection(ctx)


def _selling(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.selling import SellingSection

    return SellingSection(ctx)


def _working_days(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.working_days import WorkingDaysSection

    return WorkingDaysSection(ctx)


def _notices(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.notices import NoticesSection

    return NoticesSection(ctx)


def _goals(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.goals import GoalsSection

    return GoalsSection(ctx)


def _tiers(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.tiers import TiersSection

    return TiersSection(ctx)


def _templates(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.templates import TemplatesSection

    return TemplatesSection(ctx)


def _stages(ctx: AppContext) -> QWidget:
    from smallcrm.ui.settings.stages import PipelineSection

    return PipelineSection(ctx)


SECTIONS = (
    Section(
        key="business",
        icon="shop",
        title=translate_later("Settings", "Business and letterhead"),
        make=_business,
    ),
    Section(key="look", icon="eye", title=translate_later("Settings", "Look"), make=_look),
    Section(
        key="language",
        icon="link",
        title=translate_later("Settings", "Language and region"),
        make=_language,
    ),
    Section(key="fields", icon="list", title=translate_later("Settings", "Your own fields"), make=_fields),
    Section(
        key="rules",
        icon="alarm",
        title=translate_later("Settings", "Reminder rules"),
        make=_rules,
    ),
    Section(
        key="working_days",
        icon="calendar",
        title=translate_later("Settings", "Working days and limits"),
        make=_working_days,
    ),
    Section(key="notices", icon="megaphone", title=translate_later("Settings", "Notices"), make=_notices),
    Section(
        key="stages",
        icon="pipeline",
        title=translate_later("Settings", "Pipeline stages"),
        make=_stages,
    ),
    Section(
        key="templates",
        icon="note",
        title=translate_later("Settings", "Texts to begin from"),
        make=_templates,
    ),
    Section(
        key="selling",
        icon="percent",
        title=translate_later("Settings", "Quotes and taxes"),
        make=_selling,
    ),
    Section(key="goals", icon="reports", title=translate_later("Settings", "Goals"), make=_goals),
    Section(
        key="tiers",
        icon="people",
        title=translate_later("Settings", "How customers weigh"),
        make=_tiers,
    ),
    Section(
        key="backup",
        icon="shield_ok",
        title=translate_later("Settings", "Backup and safety"),
        make=_backup,
    ),
)
"""In the order of the page; a new part of the settings is a line here and a module beside this one."""


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
            self._items[section.key].set_text(section.words)

    @property
    def section(self) -> QWidget:
        """The section on show."""
        return self._stack.currentWidget()

    def show_item(self, key: str) -> None:
        """Show a section by its key: business, look, language, rules, working_days, selling, backup."""
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
