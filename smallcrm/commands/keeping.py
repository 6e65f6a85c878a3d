"""The commands about the file itself: copies, the check, sample data."""

from pathlib import Path

from smallcrm import i18n
from smallcrm.commands.command import DONE, REFUSED, Answer, Context
from smallcrm.i18n import translate


def backup(context: Context) -> Answer:
    """Make a checked copy of the file."""
    from smallcrm.services import maintenance

    folder = Path(context.options.folder) if context.options.folder else None
    with context.store() as store:
        made = maintenance.make_backup(store, to=folder)
    line = translate("Command line", "Backed up to {file}, and checked.").format(file=made.path)
    return Answer(json={"file": str(made.path), "ok": True, "problems": []}, lines=[line])


def restore(context: Context) -> Answer:
    """Put a copy back in place of the file."""
    from smallcrm.services import maintenance

    copy = Path(context.options.file)
    before = maintenance.restore(context.database, copy, now=context.now())
    lines = [translate("Command line", "{file} is back.").format(file=copy)]
    if before:
        lines.append(translate("Command line", "What was there before is in {file}.").format(file=before))
    return Answer(
        json={"file": str(context.database), "ok": True, "problems": [], "before": before and str(before)},
        lines=lines,
    )


def check(context: Context) -> Answer:
    """Check the file through."""
    from smallcrm.services import maintenance

    with context.store():
        pass  # says in its own words what is wrong with a file that cannot even be opened
    problems = [f"{code}: {detail}" for code, detail in maintenance.check(context.database)]
    return Answer(
        json={"file": str(context.database), "ok": not problems, "problems": problems},
        lines=problems or [translate("Command line", "The file is sound.")],
        exit_code=REFUSED if problems else DONE,
    )


def demo(context: Context) -> Answer:
    """Make a file of sample data."""
    from smallcrm.services.demo import shop as sample

    with context.store(create=True) as store, context.progress() as progress:
        count = sample.demo(
            store,
            customers=context.options.customers,
            language=i18n.language(),
            seed=context.options.seed,
            today=context.today,
            progress=progress,
        )
    line = translate("Command line", "%n sample customer(s) in {file}.", "", count)
    return Answer(
        json={"file": str(context.database), "customers": count}, lines=[line.format(file=context.database)]
    )
