"""Workbooks that are zip archives (.xlsx, .xlsm, .xlsb, .ods): limits first, then what kind it is.

Nothing believes the sizes an archive claims: everything is inflated once, in pieces, and counted.
"""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.sink import Sink

MOST_BYTES = 300 << 20
MOST_MEMBERS = 10_000

_PIECE = 1 << 20
_MOST_KEPT = 96 << 20
"""Inflated bytes kept for the second look at them, which costs less memory than time."""

_ENCRYPTED = 0x1


class Package:
    """An open archive whose content has been found to be within the limits."""

    def __init__(self, data: bytes) -> None:
        # Counted before the list of members is read, which takes long for a million of them.
        if data.count(b"PK\x01\x02") > 2 * MOST_MEMBERS:
            raise UserError("file_too_large")
        self.data = data
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, ValueError, NotImplementedError, EOFError, struct.error) as broken:
            raise UserError("file_damaged", detail="zip") from broken
        members = self._zip.infolist()
        if len(members) > MOST_MEMBERS:
            raise UserError("file_too_large")
        # Some programs write paths of Windows, or capitals.
        self.members = {member.filename.replace("\\", "/").lstrip("/").lower(): member for member in members}
        self._kept: dict[str, list[bytes]] = {}
        self._room = _MOST_KEPT

    def pieces(self, name: str) -> Iterator[bytes]:
        """Inflate a member piece by piece, unchecked: fast."""
        member = self.members[name]
        if member.flag_bits & _ENCRYPTED:
            raise UserError("file_protected")
        if member.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            raise UserError("file_damaged", detail="compression")
        compressed = _compressed(self.data, member)
        if member.compress_type == ZIP_STORED:
            for at in range(0, len(compressed), _PIECE):
                yield bytes(compressed[at : at + _PIECE])
            return
        inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            for at in range(0, len(compressed), 1 << 16):
                piece = inflate.decompress(compressed[at : at + (1 << 16)], _PIECE)
                while piece:
                    yield piece
                    if not inflate.unconsumed_tail:
                        break
                    piece = inflate.decompress(inflate.unconsumed_tail, _PIECE)
        except zlib.error as broken:
            raise UserError("file_damaged", detail="zip") from broken

    def kept_pieces(self, name: str) -> Iterator[bytes]:
        """Inflate a member as `pieces` does, and keep it for `checked_pieces` if it is not too large."""
        kept: list[bytes] = []
        for piece in self.pieces(name):
            self._room -= len(piece)
            if self._room >= 0:
                kept.append(piece)
            yield piece
        if self._room >= 0:
            self._kept[name] = kept

    def checked_pieces(self, name: str) -> Iterator[bytes]:
        """Inflate a member piece by piece and hold it against its size and checksum."""
        member = self.members[name]
        checksum = size = 0
        for piece in self._kept.pop(name, None) or self.pieces(name):
            checksum = zlib.crc32(piece, checksum)
            size += len(piece)
            yield piece
        if checksum != member.CRC or size != member.file_size:
            raise UserError("file_damaged", detail="checksum")

    def read(self, name: str, most: int = 16 << 20) -> bytes:
        """Give a small member whole; nothing if there is no such member."""
        if name not in self.members:
            return b""
        read = bytearray()
        for piece in self.pieces(name):
            read += piece
            if len(read) > most:
                raise UserError("file_too_large")
        return bytes(read)


def read_package(data: bytes, sink: Sink, *, password: str | None, without: str) -> None:
    """Read a workbook that is an archive, whichever it is."""
    package = Package(data)
    names = package.members
    if "xl/workbook.bin" in names:
        from smallcrm.spreadsheets.reading.excel import read_xlsb

        read_xlsb(package, sink)
    elif "content.xml" in names or "encrypted-package" in names:
        from smallcrm.spreadsheets.reading.opendocument import read_ods

        read_ods(package, sink, password=password)
    elif any(name.startswith("xl/") for name in names) or b"spreadsheetml" in package.read(
        "[content_types].xml"
    ):
        from smallcrm.spreadsheets.reading.excel import read_xlsx

        read_xlsx(package, sink, without=without)
    else:
        raise UserError("not_a_table", what=_what(names))


class Counter:
    """Counts inflated bytes over the members of an archive and stops at the limit."""

    def __init__(self) -> None:
        self._left = MOST_BYTES

    def count(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        for piece in pieces:
            self._left -= len(piece)
            if self._left < 0:
                raise UserError("file_too_large")
            yield piece


def _compressed(data: bytes, member: ZipInfo) -> memoryview:
    start = member.header_offset
    if data[start : start + 4] != b"PK\x03\x04":
        raise UserError("file_damaged", detail="zip")
    name, extra = struct.unpack_from("<HH", data, start + 26)
    start += 30 + name + extra
    return memoryview(data)[start : start + member.compress_size]


def _what(names: dict[str, ZipInfo]) -> str:
    if "word/document.xml" in names:
        return "document"
    if "ppt/presentation.xml" in names:
        return "presentation"
    if any(name.endswith(".iwa") for name in names):
        return "numbers"
    return "archive"
