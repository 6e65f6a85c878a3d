"""Long work of a page: done on the jobs' thread, with its progress and Cancel on the page."""

from collections.abc import Callable
from typing import Any

from shiboken6 import isValid

from smallcrm import wording
from smallcrm.ui.context import AppContext
from smallcrm.ui.jobs import Job
from smallcrm.ui.kit.progress import ProgressPanel


def start(
    ctx: AppContext,
    progress: ProgressPanel,
    work: Callable[..., Any],
    *given: Any,
    says: str,
    done: Callable[[Any], object],
    **options: Any,
) -> Job:
    """Begin `work(store, *given, progress=…, **options)`; `says` is what is being done."""
    job = ctx.jobs.start(work, *given, **options)
    progress.start(says)
    progress.cancel_requested.connect(job.cancel)

    # A dialog may be gone before its job has heard that it was stopped.
    def show(far: int, total: int, phase: str) -> None:
        if isValid(progress):
            progress.set_progress(far, total, wording.phase(phase))

    def end(*_: object) -> None:
        if isValid(progress):
            # The panel stays for the next job, whose Cancel is not for this one.
            progress.cancel_requested.disconnect(job.cancel)
            progress.finish()

    job.progressed.connect(show)
    job.done.connect(done)
    job.refused.connect(ctx.refused)
    for ending in (job.done, job.refused, job.failed, job.cancelled):
        ending.connect(end)
    return job
