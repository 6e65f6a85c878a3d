"""Long work of a page: done on the jobs' thread, with its progress and Cancel on the page."""

from collections.abc import Callable
from typing import Any

from smallcrm import wording
from smallcrm.ui.context import AppContext
from smallcrm.ui.kit.progress import ProgressPanel


def start(
    ctx: AppContext,
    progress: ProgressPanel,
    work: Callable[..., Any],
    *given: Any,
    says: str,
    done: Callable[[Any], object],
    **options: Any,
) -> None:
    """Begin `work(store, *given, progress=…, **options)`; `says` is what is being done."""
    job = ctx.jobs.start(work, *given, **options)
    progress.start(says)
    progress.cancel_requested.connect(job.cancel)
    job.progressed.connect(lambda far, total, phase: progress.set_progress(far, total, wording.phase(phase)))
    job.done.connect(done)
    job.refused.connect(ctx.refused)
    for ending in (job.done, job.refused, job.failed, job.cancelled):
        ending.connect(lambda *_: progress.finish())
