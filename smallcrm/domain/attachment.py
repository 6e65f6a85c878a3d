"""A file kept with a customer: its name made harmless, and whether opening it may run a program.

Names come from anywhere, a mail's attachment or a website's download, and may be made to deceive.
"""

import re
import unicodedata
from datetime import date, datetime

from smallcrm.domain.record import dataclass

MOST_BYTES = 50 * 2**20
"""The largest file that is kept: a scan of a long contract fits, a film does not."""

LONGEST_NAME = 120

_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{name}{number}" for name in ("com", "lpt") for number in "123456789")}
)
"""Names Windows takes for devices, whatever ending they have."""

_RUNS = frozenset(
    """
    ade adp app appimage appref-ms apk application bas bash bat bin chm cmd com command cpl crt csh deb
    desktop dll dmg ex exe gadget hta inf ins iqy isp jar jnlp js jse ksh library-ms lnk mad maf mda mde
    mdt mdw mdz msc msh msi msp mst ocx ops osd out pcd pif pkg pl plg prf prg ps1 ps2 psc1 psd1 psm1 py
    pyc pyo pyw pyz rb reg rpm run scf scr sct settingcontent-ms sh shb shs snap so sys tcl theme url vb
    vbe vbs vhd vhdx vxd website workflow ws wsc wsf wsh xbap xll xnk zsh
    """.split()  # noqa: SIM905  # a list of a hundred quotation marks is not read by anybody
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file kept with a customer. `sha256` names its contents in the folder beside the customers' file."""

    id: int | None = None
    customer_id: int | None = None
    name: str
    size: int
    sha256: str
    added_on: date
    added_at: datetime | None = None


def clean_name(name: str) -> str:
    """Make a file's name fit to show and to write on any system, its ending kept.

    Folders, invisible letters and those that turn the writing direction are taken out: of
    "photo<RLO>gpj.exe" the whole ending is seen.
    """
    name = unicodedata.normalize("NFC", name.replace("\\", "/").rsplit("/", 1)[-1])
    kept = "".join(
        " " if category in ("Zs", "Zl", "Zp") else letter
        for letter in name
        if (category := unicodedata.category(letter)) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    kept = " ".join(_FORBIDDEN.sub("_", kept).split()).strip(" .")
    stem, dot, ending = kept.rpartition(".")
    if not dot or not stem.strip(" .") or len(ending) > LONGEST_NAME // 4:
        stem, dot, ending = kept, "", ""
    stem = stem.strip(" .")
    if stem.partition(".")[0].strip().casefold() in _DEVICES:
        stem = f"_{stem}"
    stem = stem[: LONGEST_NAME - len(dot) - len(ending)].rstrip(" .") or "file"
    return f"{stem}{dot}{ending}"


def may_run(name: str) -> bool:
    """Say whether opening a file of this name may start a program; one without an ending may."""
    _, dot, ending = name.rpartition(".")
    return not dot or ending.strip().casefold() in _RUNS
