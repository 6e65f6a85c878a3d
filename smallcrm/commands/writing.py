"""The commands that write files: exports and reports."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from smallcrm import i18n
from smallcrm.commands.command import Answer, Context, Json
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate


def export(context: Context) -> Answer:
    """Write customers, reminders or everything to a file."""
    from smallcrm import headings
    from smallcrm.services import exports

    target = Path(context.options.file)
    with context.store() as store, context.progress() as progress:
        rows = exports.export(
            store, target, what=context.options.what, words=headings.FileWords(), progress=progress
        )
    line = translate("Command line", "%n row(s) written to {file}.", "", rows).format(file=target)
    return Answer(json={"file": str(target), "rows": rows}, lines=[line])


def report(context: Context) -> Answer:
    """Write a report as PDF or as a workbook."""
    from smallcrm import headings
    from smallcrm.services import reports

    options = context.options
    if options.list or not options.name:
        names = [{"name": name, "title": reports.title(name, i18n.active())} for name in reports.NAMES]
        return Answer(
            json={"reports": names}, lines=[f"{each['name']:<20}  {each['title']}" for each in names]
        )
    if not options.out:
        raise UserError("report_without_target")
    with context.store() as store:
        catalogue = i18n.Catalogue(i18n.language(), store.profile.country)
        written = reports.write(
            store,
            options.name,
            Path(options.out),
            options=_report_options(context, store),
            catalogue=catalogue,
            words=headings.ReportWords(catalogue),
            paper=options.paper,
            customer=options.customer,
            card_words=headings.CardWords(i18n.active()),
            post=_post(options),
        )
    line = translate("Command line", "%n page(s) written to {file}.", "", written.pages)
    return Answer(
        json={"file": str(written.path), "pages": written.pages, "figures": _plain(written.figures)},
        lines=[line.format(file=written.path)],
    )


def _report_options(context: Context, store: Any) -> Any:
    """Choose the days of a report: those said, else the usual ones."""
    from smallcrm.domain.values.month import Month
    from smallcrm.services import reports, segments

    options = context.options
    chosen = reports.usual_options(options.name, today=context.today, days=options.days)
    if options.month:
        month = Month.parse(options.month)
        chosen = replace(chosen, first=month.first, last=month.last)
    return replace(
        chosen,
        first=options.begin or chosen.first,
        last=options.end or chosen.last,
        owner=options.owner,
        segment_id=segments.named(store, options.segment).id if options.segment else None,
        has=options.has,
        lacks=options.lacks,
        call_list_id=options.call_list,
    )


def _post(options: argparse.Namespace) -> Any:
    """Say how labels, envelopes and letters are to be."""
    from smallcrm.services.mailings import Mailing
    from smallcrm.services.posting import Post

    letter = Mailing(subject="", text="")
    if options.letter:
        try:
            subject, _, text = Path(options.letter).read_text("utf-8-sig").partition("\n")
        except (OSError, UnicodeDecodeError) as error:
            raise UserError("file_unreadable", file=options.letter) from error
        letter = Mailing(subject=subject.strip(), text=text.strip())
    return Post(sheet=options.sheet, wishes={"start": options.start}, letter=letter, paper=options.paper)


def _plain(figures: Json) -> Json:
    """Write figures so that any program reads them: exact numbers as text."""
    return {name: value if isinstance(value, int) else str(value) for name, value in figures.items()}
