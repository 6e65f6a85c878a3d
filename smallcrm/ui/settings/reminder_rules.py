"""The rules that make reminders: ready ones by trade, one's own, and what a change of them does first."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QWidget

from smallcrm.db import asset_rules as queries
from smallcrm.domain.asset_rule import READY_SETS, AssetRule
from smallcrm.domain.changes import Changes
from smallcrm.i18n import translate
from smallcrm.services import asset_rules, wrong_clock
from smallcrm.services.asset_rules import Effect
from smallcrm.ui import long_work
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.banners import Banner
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import row
from smallcrm.ui.kit.lists import Group, Item, RowAction, TwoLineList
from smallcrm.ui.kit.menus import KeyMenu, MenuChoice
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.settings import rule_words
from smallcrm.ui.settings.list_section import laid_out
from smallcrm.ui.settings.rule_form import EffectDialog, RuleDialog
from smallcrm.ui.settings.rule_words import RuleWords

NEW = AssetRule(date_field="ends_on", notices=(30, 7, 0), repeat=READY_SETS["general"][0].repeat)


class RulesSection(QWidget):
    """The list of rules. Whatever changes them is shown in reminders before it happens."""

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self._title = Label("", "title")
        self._text = Label("", "small", "2", wrap=True)
        self._add = Button("", "add", "primary", on_click=self.add_rule)
        self._ready = Button("", "shop", on_click=self._offer_sets)
        self.progress = ProgressPanel()
        self._clock = Banner("warn", "", on_action=self.mend_clock)
        self._list = TwoLineList(has_circle=False)
        self._list.acted.connect(self._act)
        self._list.opened.connect(self.edit_rule)
        self.setLayout(
            laid_out(
                self._title,
                self._text,
                row(self._add, self._ready, None),
                self._list,
                self._clock,
                self.progress,
            )
        )
        self.setFocusProxy(self._list)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        self._title.setText(translate("Rules", "Reminder rules"))
        self._text.setText(
            translate(
                "Rules",
                "A rule makes reminders of a date by itself, moves them when the date moves and never "
                "changes what you edited by hand.",
            )
        )
        self._add.setText(translate("Rules", "Add a rule"))
        self._ready.setText(translate("Rules", "Rules of a trade…"))
        self._list.setAccessibleName(translate("Rules", "Reminder rules"))
        self._list.actions_of_rows = (
            RowAction(name="edit", text=translate("Rules", "Change"), letter="e", icon="edit"),
            RowAction(name="switch", text=translate("Rules", "Switch on or off"), letter="o", icon="eye"),
            RowAction(name="remove", text=translate("Rules", "Remove"), letter="x", icon="delete"),
        )
        self._read()

    def refresh(self, changes: Changes) -> None:
        """Show what another part of the program changed."""
        if changes.touches("asset_rule", "reminder", "custom_field", "asset_type"):
            self._read()

    def _read(self) -> None:
        store = self.ctx.store
        fields = [*queries.date_fields(store, "asset"), *queries.date_fields(store, "customer")]
        self._words = RuleWords(
            {each.code: each for each in store.asset_types.where("1")}, {each.name: each for each in fields}
        )
        counts = queries.counts(store)
        rows: list[Group | Item] = []
        head = ""
        for rule in queries.rules(store):
            owner = self._words.owner(rule)
            if owner != head:
                head = owner
                rows.append(Group(title=owner))
            rows.append(self._item(rule, counts.get(rule.id or 0, 0)))
        self._list.set_rows(rows)
        self._look_at_clock()

    def _look_at_clock(self) -> None:
        """Say if reminders were ticked off on days to come: the clock was ahead then, or is behind now."""
        wrong = wrong_clock.done_ahead(self.ctx.store, today=self.ctx.today)
        self._clock.setVisible(bool(wrong))
        count = len(wrong)
        if wrong:
            words = translate(
                "Rules",
                "%n reminder(s) were ticked off on days to come, when the clock was wrong.",
                "",
                count,
            )
            self._clock.set_text(words)
            self._clock.set_action(translate("Rules", "Count them as done today"))

    def mend_clock(self) -> None:
        """Plan what follows from today, as if the clock had been right."""
        with self.ctx.showing_errors():
            count = wrong_clock.mend(self.ctx.store, today=self.ctx.today)
            words = translate("Rules", "%n reminder(s) put right.", "", count)
            self.ctx.tell(words, can_undo=True)

    def _item(self, rule: AssetRule, count: int) -> Item:
        title = self._words.title(rule)
        if rule.title:
            title = f"{title}  ·  {self._words.date(rule.date_field)}"
        off = paint.ChipLook(translate("Rules", "Off")) if not rule.is_on else None
        return Item(
            key=rule.id,
            title=title,
            second=self._words.when(rule),
            icon=rule_words.ICONS.get(rule.kind.value, "alarm"),
            family="info" if rule.is_on else "neutral",
            right=translate("Rules", "%n open", "", count) if rule.is_on else "",
            chip=off,
        )

    # what can be done

    def _act(self, name: str, key: int, _area: QRect) -> None:
        {"edit": self.edit_rule, "switch": self.switch_rule, "remove": self.remove_rule}[name](key)

    def add_rule(self) -> None:
        """Ask for a new rule."""
        self._ask(NEW)

    def edit_rule(self, rule_id: int) -> None:
        """Change a rule."""
        self._ask(self.ctx.store.asset_rules.get(rule_id))

    def _ask(self, rule: AssetRule) -> None:
        def take(made: AssetRule) -> None:
            # Said in the form if it cannot be, before any work is begun.
            made = asset_rules.checked(made)
            self._preview(
                self._words.title(made),
                asset_rules.preview,
                (made,),
                lambda: self._start(asset_rules.save, made),
            )

        dialog = RuleDialog(self.ctx, self, rule, self._words, take)
        dialog.open()

    def switch_rule(self, rule_id: int) -> None:
        """Switch a rule off, or on again, after showing what goes or comes."""
        rule = self.ctx.store.asset_rules.get(rule_id)
        made = replace(rule, is_on=not rule.is_on)
        self._preview(
            translate("Rules", "Switch on: {rule}").format(rule=self._words.title(made))
            if made.is_on
            else translate("Rules", "Switch off: {rule}").format(rule=self._words.title(made)),
            asset_rules.preview,
            (made,),
            lambda: self._start(asset_rules.save, made),
        )

    def remove_rule(self, rule_id: int) -> None:
        """Remove a rule with the reminders it made, after showing them."""
        rule = self.ctx.store.asset_rules.get(rule_id)
        self._preview(
            translate("Rules", "Remove: {rule}").format(rule=self._words.title(rule)),
            asset_rules.preview,
            (rule,),
            lambda: self._start(asset_rules.remove, rule_id),
            is_removed=True,
        )

    def _offer_sets(self) -> None:
        """Offer the ready rules of the trades; each has a number key."""
        choices = [
            MenuChoice(
                key=name,
                text=rule_words.trade(name),
                detail=translate("Rules", "%n rule(s)", "", len(READY_SETS[name])),
            )
            for name in rule_words.READY_SETS
        ]
        menu = KeyMenu(choices, translate("Rules", "Rules of a trade"), self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.chosen.connect(self.take_set)
        menu.open_below(self._ready)

    def take_set(self, name: str) -> None:
        """Take over the ready rules of a trade, after showing what changes."""
        self._preview(
            rule_words.trade(name),
            asset_rules.preview_set,
            (name,),
            lambda: self._start(asset_rules.take_set, name),
        )

    # showing first, then doing; both as jobs

    def _preview(
        self,
        title: str,
        look: Callable[..., Effect],
        arguments: tuple[Any, ...],
        apply: Callable[[], object],
        **options: Any,
    ) -> None:
        def show(effect: Effect) -> None:
            if effect.total or effect.left:
                EffectDialog(self.ctx, self, title, effect, apply).open()
            else:
                apply()

        self._run(look, arguments, options, show)

    def _start(self, work: Callable[..., Any], argument: Any) -> None:
        def say(result: Any) -> None:
            effect = result[1] if isinstance(result, tuple) else result
            self.ctx.tell(rule_words.effect(effect), can_undo=True)
            self._read()

        self._run(work, (argument,), {}, say)

    def _run(
        self,
        work: Callable[..., Any],
        arguments: tuple[Any, ...],
        options: dict[str, Any],
        done: Callable[[Any], object],
    ) -> None:
        says = translate("Rules", "Looking through the reminders")
        options["today"] = self.ctx.today
        long_work.start(self.ctx, self.progress, work, *arguments, says=says, done=done, **options)
