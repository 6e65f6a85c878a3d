"""Files kept with a customer: taken in, opened from a copy, taken out, cleared away when nobody has them."""

import stat
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from smallcrm.db import kept_files
from smallcrm.domain.attachment import MOST_BYTES, Attachment, clean_name
from smallcrm.domain.errors import UserError
from smallcrm.services import files
from smallcrm.services.progress import Progress, silent

if TYPE_CHECKING:
    from smallcrm.db.store import Store

_NO_ROOM = {28, 122}


def add(
    store: "Store", customer_id: int, paths: Sequence[Path], *, progress: Progress = silent
) -> list[Attachment]:
    """Copy files in and write them down as one step; the originals stay where they are.

    Raises UserError("attachment_too_large"), ("file_missing"), ("file_is_folder"), ("file_not_regular"),
    ("file_unreadable"), ("target_not_writable") or ("disk_full"); then nothing was added.
    """
    sizes = [_judge(path) for path in paths]
    kept, before = [], 0
    for path, size in zip(paths, sizes, strict=True):
        kept.append(_keep(store, path, before, sum(sizes), progress))
        before += size
    # The copying is over: the file is locked only as long as it takes to write the rows.
    code = "attachment_added" if len(kept) == 1 else "attachments_added"
    with store.step(code, count=len(kept), name=kept[0].name if kept else "") as step:
        return [
            store.attachments.add(replace(each, customer_id=customer_id, added_at=step.now)) for each in kept
        ]


def _judge(path: Path) -> int:
    """Refuse what cannot be kept; return its size."""
    shown = files.shown(path)
    try:
        found = path.stat()
    except OSError as error:
        raise UserError("file_missing", path=shown) from error
    if stat.S_ISDIR(found.st_mode):
        raise UserError("file_is_folder", path=shown)
    if not stat.S_ISREG(found.st_mode):
        raise UserError("file_not_regular", path=shown)
    if found.st_size > MOST_BYTES:
        raise _too_large(path)
    return found.st_size


def _too_large(path: Path) -> UserError:
    return UserError("attachment_too_large", path=files.shown(path), most=MOST_BYTES // 2**20)


def _keep(store: "Store", path: Path, before: int, total: int, progress: Progress) -> Attachment:
    def look(size: int) -> None:
        if size > MOST_BYTES:  # it grew while it was read
            raise _too_large(path)
        progress(before + size, total, "copying")

    try:
        sha256, size = kept_files.keep(path, kept_files.folder(store.path), look=look)
    except OSError as error:
        kept = kept_files.folder(store.path)
        if error.errno in _NO_ROOM:
            raise UserError("disk_full", path=str(kept)) from error
        if error.filename is not None and Path(error.filename) != path:
            raise UserError("target_not_writable", path=str(kept)) from error
        raise UserError("file_unreadable", path=files.shown(path)) from error
    today = store.now().astimezone().date()
    return Attachment(name=clean_name(files.shown(Path(path.name))), size=size, sha256=sha256, added_on=today)


def remove(store: "Store", attachment_id: int) -> None:
    """Take a file off a customer. Its contents stay until no step that could bring it back is kept."""
    with store.step("attachment_removed") as step:
        step.about(name=store.attachments.get(attachment_id).name)
        store.attachments.remove(attachment_id)


def rename(store: "Store", attachment_id: int, name: str) -> Attachment:
    """Call a file something else; without an ending it keeps its own."""
    with store.step("attachment_renamed") as step:
        before = store.attachments.get(attachment_id)
        ending = Path(before.name).suffix
        cleaned = clean_name(name if Path(name).suffix else f"{name}{ending}")
        renamed = replace(before, name=cleaned)
        step.about(name=renamed.name)
        store.attachments.save(renamed)
        return renamed


def copy_to(store: "Store", attachment: Attachment, target: Path) -> None:
    """Write a copy of a kept file, for another program or another place.

    Raises UserError("attachment_missing"), ("attachment_damaged") or ("target_not_writable").
    """
    kept = kept_files.folder(store.path)
    if not kept_files.place(kept, attachment.sha256).is_file():
        raise UserError("attachment_missing", name=attachment.name)
    with files.replacing(target) as fresh:
        if not kept_files.copy_out(kept, attachment.sha256, fresh):
            raise UserError("attachment_damaged", name=attachment.name)


def copy_to_open(store: "Store", attachment: Attachment, place: Path) -> Path:
    """Write a copy to be looked at: read-only, so that nobody thinks changes to it are kept.

    Raises what `copy_to` does.
    """
    target = place / attachment.name
    if kept_files.is_same(target, attachment.sha256):
        return target  # perhaps still open in another program, which would not let it be replaced
    with suppress(OSError):
        target.chmod(stat.S_IRUSR | stat.S_IWUSR)
    copy_to(store, attachment, target)
    target.chmod(stat.S_IRUSR)
    return target


def sweep(store: "Store") -> int:
    """Delete the files neither a customer nor the history asks for any more; return how many.

    A file two customers have goes with the second of them.
    """
    wanted = kept_files.needed(store.connection)
    return kept_files.sweep(kept_files.folder(store.path), wanted, now_s=store.now().timestamp())
