"""The choices of a report in one row: whatever it asks for, remembered for the next time."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from smallcrm import i18n, wording
from smallcrm.db.reads import board
from smallcrm.domain.report_lines import Ask, Options
from smallcrm.domain.values.month import Month
from smallcrm.i18n import LANGUAGE_NAMES, translate
from smallcrm.services import reports
from smallcrm.services.report_specs import ReportSpec
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.days import reader
from smallcrm.ui.kit.fields import ChoiceField, DayField
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import FlowLayout, clear, column, pane
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.reports import words

if TYPE_CHECKING:
    from collections.abc import Callable

MONTHS_OFFERED = 36
PAPERS = ("A4", "Letter")
SLEEPS = (90, 180, 365, 730)
SPANS = ("period", "ahead")
DAY_WIDTH = 150
TYPED_AFTER_MS = 500
"""A day is typed letter by letter; the pages follow when the hand rests."""


class ReportOptions(QWidget):
    """The fields one report asks for. `changed` when another choice was made."""

    changed = Signal()

    def __init__(self, ctx: AppContext) -> None:
        super().__init__()
        self.ctx = ctx
        self.fields: dict[str, ChoiceField] = {}
        self.days: dict[str, DayField] = {}
        self._day_panes: list[QWidget] = []
        self._spec: ReportSpec | None = None
        self._later = QTimer(self, singleShot=True, interval=TYPED_AFTER_MS)
        self._later.timeout.connect(self._keep)
        self._flow = FlowLayout(spacing=12)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._flow)

    def show_report(self, spec: ReportSpec) -> None:
        """Offer what this report asks for, as it was chosen the last time."""
        self._spec = spec
        clear(self._flow)
        kept = self._kept(spec)
        self.fields, self.days, self._day_panes = {}, {}, []
        for name, title, choices in self._wanted(spec):
            if not choices:
                continue
            field = ChoiceField(choices, str(kept.get(name, self._usual(name))), name=title)
            field.chosen.connect(lambda _: self._keep())
            self.fields[name] = field
            self._flow.addWidget(pane(column(Label(title, "small", "2"), field, spacing=3)))
            if name in SPANS:
                self._add_days(kept)

    def choose_month(self, month: str) -> None:
        """Show the report of a month instead of the one that was left."""
        if "month" in self.fields:
            self.fields["month"].choose(month)
            self._keep()

    def _add_days(self, kept: dict[str, str]) -> None:
        """Offer days of one's own beside the period; they are seen once that is what was chosen."""
        for name, title in (("from", translate("Reports", "From")), ("to", translate("Reports", "To"))):
            field = DayField(reader(lambda: self.ctx.today), _written, name=title)
            field.setFixedWidth(theme.px(DAY_WIDTH))
            if kept.get(name):
                field.set_day(date.fromisoformat(kept[name]))
            field.changed.connect(self._later.start)
            self.days[name] = field
            self._day_panes.append(pane(column(Label(title, "small", "2"), field, spacing=3)))
            self._flow.addWidget(self._day_panes[-1])
        self._show_days()

    def _show_days(self) -> None:
        for each in self._day_panes:
            each.setVisible(self._has_own_days)

    @property
    def _has_own_days(self) -> bool:
        return any(self.key(name) == words.CUSTOM for name in SPANS)

    def _kept(self, spec: ReportSpec) -> dict[str, str]:
        """Read what was chosen the last time; in a new month nobody wants the month of then."""
        kept = dict(self.ctx.remembered(f"reports.{spec.name}", {}))
        if kept.get("in") != str(Month.of(self.ctx.today)):
            kept.pop("month", None)
        return kept

    def _keep(self) -> None:
        if self._spec is None:
            return
        if self._has_own_days and not all(field.day for field in self.days.values()):
            self._begin_days()
        self._show_days()
        chosen = {name: field.key for name, field in self.fields.items()}
        chosen |= {name: field.day.isoformat() for name, field in self.days.items() if field.day}
        chosen["in"] = str(Month.of(self.ctx.today))
        self.ctx.remember(f"reports.{self._spec.name}", chosen)
        self.changed.emit()

    def _begin_days(self) -> None:
        """Begin with the last month, or the next days for a report that looks ahead."""
        today = self.ctx.today
        usual = words.ahead("days30", today) if "ahead" in self.fields else words.period("last_month", today)
        for field, day in zip(self.days.values(), usual, strict=True):
            field.set_day(day)

    def _usual(self, name: str) -> str:
        if name == "month":
            return str(Month.of(self.ctx.today).previous)
        if name == "paper":
            return "Letter" if self.ctx.store.profile.country in ("US", "CA", "MX", "PH") else "A4"
        return {
            "language": i18n.language(),
            "period": "twelve_months" if self._spec and self._spec.is_of_a_year else "last_month",
            "ahead": "days30",
            "days": "180",
            "has": "vehicle",
            "lacks": "policy",
        }.get(name, "")

    def _wanted(self, spec: ReportSpec) -> list[tuple[str, str, list[Choice]]]:
        """List the fields with their titles and choices in the active language."""
        offers: list[tuple[Ask | None, str, str, Callable[[], list[Choice]]]] = [
            (Ask.MONTH, "month", translate("Reports", "Month"), self._months),
            (Ask.PERIOD, "period", translate("Reports", "Period"), lambda: _choices(words.PERIODS)),
            (Ask.AHEAD, "ahead", translate("Reports", "Days ahead"), lambda: _choices(words.AHEAD)),
            (Ask.DAYS, "days", translate("Reports", "Asleep for"), _sleeps),
            (Ask.HAS_LACKS, "has", translate("Reports", "Has"), _kinds),
            (Ask.HAS_LACKS, "lacks", translate("Reports", "Lacks"), _kinds),
            (Ask.CALL_LIST, "call_list", translate("Reports", "Call list"), self._call_lists),
            (Ask.SEGMENT, "segment", translate("Reports", "Customers"), self._segments),
            (Ask.OWNER, "owner", translate("Reports", "Whose"), self._owners),
            (Ask.DEAL_OWNER, "owner", translate("Reports", "Whose"), self._deal_owners),
            (Ask.PIPELINE, "pipeline", translate("Reports", "Pipeline"), self._pipelines),
            (None, "language", translate("Reports", "Language"), _languages),
            (None, "paper", translate("Reports", "Paper"), lambda: [Choice(name, name) for name in PAPERS]),
        ]
        return [(name, title, make()) for ask, name, title, make in offers if ask is None or ask in spec.asks]

    def _months(self) -> list[Choice]:
        this = Month.of(self.ctx.today)
        catalogue = i18n.active()
        months = [this.shifted(-back) for back in range(MONTHS_OFFERED)]
        return [Choice(str(month), catalogue.format_date(month.first, "month_year")) for month in months]

    def _call_lists(self) -> list[Choice]:
        listed = self.ctx.store.call_lists.where("1", order="id DESC", limit=50)
        return [Choice(str(each.id), each.name) for each in listed]

    def _segments(self) -> list[Choice]:
        """Offer saved filters; with none there is nothing to choose."""
        saved = self.ctx.store.segments.where("1", order="position, id")
        if not saved:
            return []
        everyone = Choice("", translate("Reports", "Everyone"))
        return [everyone, *(Choice(str(each.id), each.name) for each in saved)]

    def _owners(self) -> list[Choice]:
        """Offer the people customers belong to; where there is only one there is nothing to choose."""
        owners = self.ctx.store.query(
            "SELECT DISTINCT owner FROM customer WHERE owner <> '' ORDER BY owner LIMIT 50"
        )
        return _all_or([name for (name,) in owners])

    def _deal_owners(self) -> list[Choice]:
        """Offer the people who look after deals."""
        return _all_or(board.owners(self.ctx.store))

    def _pipelines(self) -> list[Choice]:
        """Offer the pipelines; with a single one there is nothing to choose."""
        found = self.ctx.store.pipelines.where("is_archived = 0", order="position, id")
        if len(found) < 2:
            return []
        return [Choice(str(each.id), wording.pipeline_name(each)) for each in found]

    # what was chosen

    def key(self, name: str) -> str:
        """The key of what is chosen in a field; "" for one that is not there."""
        return self.fields[name].key if name in self.fields else ""

    @property
    def language(self) -> str:
        return self.key("language") or i18n.language()

    @property
    def paper(self) -> Any:
        return self.key("paper") or "A4"

    def _own_days(self, usual: Options) -> Options:
        """Take the two days in either order; one that is missing stays as usual."""
        days = [field.day for field in self.days.values()]
        first, last = sorted(day or other for day, other in zip(days, (usual.first, usual.last), strict=True))
        return replace(usual, first=first, last=last)

    def options(self) -> Options:
        """Say what was chosen."""
        today = self.ctx.today
        name = self._spec.name if self._spec else reports.MONTHLY
        chosen = reports.usual_options(name, today=today)
        if month := self.key("month"):
            chosen = Options.of_month(Month.parse(month), today=today)
        for field, span in (("period", words.period), ("ahead", words.ahead)):
            key = self.key(field)
            if key == words.CUSTOM:
                chosen = self._own_days(chosen)
            elif key:
                first, last = span(key, today)
                chosen = replace(chosen, first=first, last=last)
        return replace(
            chosen,
            owner=self.key("owner") or None,
            segment_id=int(self.key("segment")) if self.key("segment") else None,
            days=int(self.key("days") or chosen.days),
            has=self.key("has"),
            lacks=self.key("lacks"),
            call_list_id=int(self.key("call_list")) if self.key("call_list") else None,
            pipeline_id=int(self.key("pipeline")) if self.key("pipeline") else None,
        )


def _all_or(names: list[str]) -> list[Choice]:
    """Offer everything or one of these; nothing where there is no choice."""
    everything = Choice("", translate("Reports", "All"))
    return [everything, *(Choice(name, name) for name in names)] if names else []


def _written(day: date) -> str:
    return i18n.format_date(day, "medium")


def _choices(names: dict[str, str]) -> list[Choice]:
    return [Choice(key, text) for key, text in words.named(names)]


def _sleeps() -> list[Choice]:
    return [Choice(str(days), translate("Reports", "%n day(s)", "", days)) for days in SLEEPS]


def _kinds() -> list[Choice]:
    return [Choice(code, wording.named(wording.ASSET_TYPES, "Asset", code)) for code in wording.ASSET_TYPES]


def _languages() -> list[Choice]:
    return [Choice(code, name) for code, name in LANGUAGE_NAMES.items()]
