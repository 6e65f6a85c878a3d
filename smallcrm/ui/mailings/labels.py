"""Labels and envelopes before they print: on which sheet, from which place, shifted as the printer needs."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from smallcrm.db.reads import scope as scopes
from smallcrm.db.reads.scope import Scope
from smallcrm.domain.record import dataclass
from smallcrm.i18n import Catalogue, format_number, translate
from smallcrm.services import mailings
from smallcrm.services.progress import Progress, silent
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.buttons import Choice
from smallcrm.ui.kit.fields import ChoiceField
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.mailings.kept import BY_CODE, BY_NAME
from smallcrm.ui.paper_preview import PreviewDialog

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.services.mailings import Labelled
    from smallcrm.ui.jobs import Job

MOST_SHIFT = 5.0
SHIFT_STEP = 0.5


@dataclass(frozen=True, slots=True)
class MadeLabels:
    """What a sheet of labels is called as a file, and how many addresses are not complete."""

    file_stem: str
    incomplete: int


class LabelsPreview(PreviewDialog):
    """The sheets as they print; every choice makes them again, and all are remembered."""

    has_paper_size = False
    options_in_row = 4

    def __init__(self, ctx: AppContext, parent: QWidget, scope: Scope, *, kind: "Labelled") -> None:
        self._scope = scope
        self._kind = kind
        self._stem = (
            translate("Mailings", "Labels") if kind == "labels" else translate("Mailings", "Envelopes")
        )
        self._wishes: dict[str, Any] = dict(ctx.remembered(f"mailings.{kind}", {}))
        self.left_out = Label("", "small", "2")
        super().__init__(ctx, parent, self._stem)
        self.add(self.left_out)

    def more_options(self) -> list[tuple[ChoiceField, str]]:
        """List what can be chosen, as it was chosen last."""
        kept = self._wishes
        offered = mailings.offered(self._kind)
        usual = mailings.usual_sheet(self._kind, self._ctx.store.profile.country)
        self.sheet = ChoiceField([Choice(code, words) for code, words, _ in offered], "")
        self.sheet.choose(kept.get("sheet", usual))
        self._places = {code: count for code, _, count in offered}
        self.start_at = ChoiceField()
        self._offer_places(1)
        self.order = ChoiceField(
            [
                Choice(BY_NAME, translate("Mailings", "By name")),
                Choice(BY_CODE, translate("Mailings", "By postal code")),
            ],
            kept.get("order", BY_NAME),
        )
        self.incomplete = ChoiceField(
            [
                Choice("skip", translate("Mailings", "Leave out")),
                Choice("print", translate("Mailings", "Print too")),
            ],
            kept.get("incomplete", "skip"),
        )
        steps = [number * SHIFT_STEP for number in range(-10, 11)]
        shifts = [
            Choice(str(step), translate("Mailings", "{n} mm").format(n=_signed(step))) for step in steps
        ]
        self.shift_x = ChoiceField(shifts, kept.get("shift_x", "0.0"))
        self.shift_y = ChoiceField(shifts, kept.get("shift_y", "0.0"))
        options = [(self.sheet, self._stem)]
        if self._kind == "labels":
            options.append((self.start_at, translate("Mailings", "First label")))
        return [
            *options,
            (self.order, translate("Mailings", "Order")),
            (self.incomplete, translate("Mailings", "Without an address")),
            (self.shift_x, translate("Mailings", "Shift to the right")),
            (self.shift_y, translate("Mailings", "Shift down")),
        ]

    def option_changed(self) -> None:
        """Keep what was chosen for the next time; the first free label is that of this sheet only."""
        count = self._places.get(self.sheet.key, 1)
        if self.start_at.count() != count:
            self._offer_places(min(int(self.start_at.key or 1), count))
        self._wishes = {
            "sheet": self.sheet.key,
            "order": self.order.key,
            "incomplete": self.incomplete.key,
            "shift_x": self.shift_x.key,
            "shift_y": self.shift_y.key,
        }
        self._ctx.remember(f"mailings.{self._kind}", self._wishes)

    def start(self, catalogue: Catalogue) -> "Job":
        return self._ctx.jobs.start(
            _made,
            self._scope,
            kind=self._kind,
            code=self.sheet.key,
            wishes={
                "start": int(self.start_at.key or 1),
                "skips_incomplete": self.incomplete.key == "skip",
                "is_sorted_by_code": self.order.key == BY_CODE,
                "shift_x": float(self.shift_x.key),
                "shift_y": float(self.shift_y.key),
            },
            title=self._stem,
            catalogue=catalogue,
        )

    def _show(self, made: Any) -> None:
        super()._show(made)
        if self.paper is not None:
            count = self.paper.incomplete
            words = translate("Mailings", "%n customer(s) have no complete address.", "", count)
            self.left_out.setText(words if count else "")
            self.left_out.setVisible(bool(count))

    def _offer_places(self, chosen: int) -> None:
        places = range(1, self._places.get(self.sheet.key, 1) + 1)
        blocked = self.start_at.blockSignals(True)
        self.start_at.set_choices([Choice(str(place), format_number(place)) for place in places], str(chosen))
        self.start_at.blockSignals(blocked)


def _signed(step: float) -> str:
    return ("+" if step > 0 else "") + format_number(step)


def _made(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    scope: Scope,
    *,
    kind: "Labelled",
    code: str,
    wishes: dict[str, Any],
    title: str,
    catalogue: Catalogue,
    progress: Progress = silent,
) -> tuple[MadeLabels, Any]:
    pages, incomplete = mailings.addressed(
        store, scope, kind, code, wishes=wishes, title=title, catalogue=catalogue, progress=progress
    )
    return MadeLabels(title, incomplete), pages


def open_labels(ctx: AppContext, parent: QWidget, scope: Scope) -> LabelsPreview | None:
    """Show labels for these customers."""
    return _opened(ctx, parent, scope, "labels")


def open_envelopes(ctx: AppContext, parent: QWidget, scope: Scope) -> LabelsPreview | None:
    """Show envelopes for these customers."""
    return _opened(ctx, parent, scope, "envelopes")


def _opened(ctx: AppContext, parent: QWidget, scope: Scope, kind: "Labelled") -> LabelsPreview | None:
    if not scopes.count(ctx.store, scope):
        return None
    dialog = LabelsPreview(ctx, parent, scope, kind=kind)
    dialog.open()
    return dialog
