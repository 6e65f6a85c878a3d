"""A list as it stands on the screen, saved as a spreadsheet or printed; long work with its progress below."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from smallcrm import i18n
from smallcrm.headings import FileWords
from smallcrm.i18n import Catalogue, format_number, translate
from smallcrm.services.list_paper import Source
from smallcrm.ui import long_work
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.progress import ProgressPanel
from smallcrm.ui.kit.table_model import ColumnSpec
from smallcrm.ui.paper_preview import LETTER_COUNTRIES


class ListOutput:
    """Writes the rows of one page. `progress` stands at the foot of the page."""

    def __init__(self, ctx: AppContext, page: QWidget) -> None:
        self._ctx, self._page = ctx, page
        self.progress = ProgressPanel()

    def export(self, what: str, name: str, ids: Sequence[int], shown: Sequence[ColumnSpec] | None) -> None:
        """Ask for a file and write these records into it, in this order, with the columns shown or all."""
        kinds = {
            translate("Lists", "Excel workbook"): "xlsx",
            translate("Lists", "Text table"): "csv",
        }
        offered = ";;".join(f"{said} (*.{ending})" for said, ending in kinds.items())
        folder = Path(self._ctx.remembered("reports.folder", str(Path.home())))
        title = translate("Lists", "Export the list")
        chosen, kind = QFileDialog.getSaveFileName(self._page, title, str(folder / f"{name}.xlsx"), offered)
        if chosen:
            file = Path(chosen)
            ending = kind.rpartition(".")[2].rstrip(")") or "xlsx"
            self.export_to(file if file.suffix else file.with_suffix(f".{ending}"), what, ids, shown)

    def export_to(
        self, file: Path, what: str, ids: Sequence[int], shown: Sequence[ColumnSpec] | None
    ) -> None:
        """Write these records to a file, by its ending."""
        from smallcrm.services import exports
        from smallcrm.services.trade_exports import as_shown

        said = translate("Lists", "{count} rows are in {file}.")
        self._ctx.remember("reports.folder", str(file.parent))
        self.start(
            exports.export,
            file,
            words=FileWords(),
            what=what,
            ids=list(ids),
            columns=None if shown is None else as_shown([spec.name for spec in shown]),
            says=translate("Lists", "Writing {file}").format(file=file.name),
            done=lambda rows: self._ctx.tell(said.format(count=format_number(rows), file=file.name)),
        )

    def print_list(
        self,
        source: Source,
        name: str,
        ids: Sequence[int],
        shown: Sequence[ColumnSpec],
        *,
        subtitle: str = "",
    ) -> None:
        """Make the pages, then show them ready to print. Figures take what room they need."""
        from smallcrm.domain.reports import Align, Column
        from smallcrm.services import list_paper
        from smallcrm.ui.customers.printing import ListPreview

        country = self._ctx.store.profile.country
        columns = [
            Column(
                title=spec.title,
                share=0 if spec.is_right or spec.name in FITTED else 1,
                align=Align.RIGHT if spec.is_right else None,
            )
            for spec in shown
        ]
        self.start(
            list_paper.printed,
            list(ids),
            source=source,
            title=name,
            subtitle=subtitle,
            columns=columns,
            cells=lambda line: [spec.cell(line).plain for spec in shown],
            catalogue=Catalogue(i18n.language(), country),
            paper="Letter" if country in LETTER_COUNTRIES else "A4",
            says=translate("Lists", "Preparing the list for printing"),
            done=lambda printed: ListPreview(self._ctx, self._page, printed, name).open(),
        )

    def start(
        self, work: Callable[..., Any], *given: Any, says: str, done: Callable[[Any], object], **options: Any
    ) -> None:
        """Do long work as a job with its progress on the page; `says` is what is being done."""
        long_work.start(self._ctx, self.progress, work, *given, says=says, done=done, **options)


FITTED = ("number", "day", "due", "sent", "until", "state", "phone", "receipt", "way", "promised", "letter",
          "code", "unit", "tax")  # fmt: skip
"""Columns as wide as what stands in them; the others share what is left."""
