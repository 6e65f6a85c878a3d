"""Labels, envelopes and letters as the gallery of reports offers them: for all, an owner's, a segment."""

from dataclasses import field
from typing import TYPE_CHECKING, Any, Literal

from smallcrm.db.reads import scope as scopes
from smallcrm.domain.customer_filter import EVERYONE, Condition, CustomerFilter, Test
from smallcrm.domain.record import dataclass
from smallcrm.domain.report_lines import Options
from smallcrm.services import mailings
from smallcrm.services.mailings import Mailing
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store
    from smallcrm.documents.render import Printed
    from smallcrm.domain.reports import Report
    from smallcrm.i18n import Catalogue

LETTERS = "letters"
NO_LETTER = Mailing(subject="", text="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """How the post is to be: `sheet` is the code of a sheet of labels or of an envelope, "" the usual one,
    `wishes` are those of `documents.labels.Wishes`, `most` makes it a sample of so many."""

    sheet: str = ""
    wishes: dict[str, Any] = field(default_factory=dict)
    letter: Mailing = NO_LETTER
    paper: Literal["A4", "Letter"] = "A4"
    most: int | None = None


def scope_of(store: "Store", options: Options) -> scopes.Scope:
    """Say whom the options of a report mean."""
    chosen = EVERYONE
    if options.segment_id is not None:
        chosen = CustomerFilter.of_json(store.segments.get(options.segment_id).filter)
    if options.owner is not None:
        asked = Condition("owner", Test.LACKS)
        if options.owner:
            asked = Condition("owner", Test.IS, (options.owner,))
        chosen = CustomerFilter((*chosen.conditions, asked))
    return scopes.AllOf(chosen, options.today)


def printed(  # noqa: PLR0913 - the choices of one form
    store: "Store",
    name: str,
    post: Post,
    *,
    options: Options,
    catalogue: "Catalogue",
    progress: Progress = silent,
) -> tuple["Report", "Printed", int]:
    """Make the pages, what they are called, and for how many customers they are.

    Raises UserError("letter_without_text"), ("letter_unknown_field") or ("letter_unfinished").
    """
    from smallcrm.documents import report_titles
    from smallcrm.domain.reports import Report

    title = report_titles.title(name, catalogue)
    scope = scope_of(store, options)
    count = scopes.count(store, scope)
    if post.most is not None:
        scope = scopes.Those(_first(store, scope, post.most))
    if name == LETTERS:
        pages = mailings.letters(
            store, scope, post.letter, catalogue=catalogue, size=post.paper, progress=progress
        )
        incomplete = 0
    else:
        pages, incomplete = mailings.addressed(
            store,
            scope,
            "labels" if name == "labels" else "envelopes",
            post.sheet or mailings.usual_sheet(name, store.profile.country),
            wishes=post.wishes,
            title=title,
            catalogue=catalogue,
            progress=progress,
        )
    report = Report(
        name=name,
        title=title,
        language=catalogue.language,
        letterhead=store.profile,
        figures={"customers": count, "incomplete": incomplete, "pages": pages.pages},
        file_stem=title,
    )
    return report, pages, count


def _first(store: "Store", scope: scopes.Scope, most: int) -> list[int]:
    with scopes.gathered(store, scope):
        rows = store.query("SELECT id FROM temp.meant ORDER BY place LIMIT :most", most=most)
    return [row[0] for row in rows]
