"""What a file is, by its content and never by its name, and which reader takes it."""

import re

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.sink import Sink

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")

# Only what people do mistake for a table, so that the message can name it.
_FOREIGN = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"BM", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"RIFF", "media"),
    (b"OggS", "media"),
    (b"ID3", "media"),
    (b"\x1aE\xdf\xa3", "media"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"\xcf\xfa\xed\xfe", "program"),
    (b"\xca\xfe\xba\xbe", "program"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"SQLite format 3\0", "database"),
    (b"\0\1\0\0Standard ", "database"),
    (b"{\\rtf", "document"),
    (b"%!PS", "document"),
)

# A worksheet of Excel 2 to 4, or a workbook of Excel 5 that lost its container: a BOF record.
_BARE_BIFF = re.compile(rb"\x09[\x00\x02\x04\x08][\x04-\x10]\x00")

_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_VCARD = re.compile(r"(?i)BEGIN:VCARD\s")
_MAIL = re.compile(rb"(?i)\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?content-type:\s*multipart/")
_HTML = re.compile(
    r"(?is)\A\s*<(?:!doctype\s+html|html|head|body|meta|table|style|div)\b|<table\b.*?<t[rdh]\b"
)


def read(  # noqa: PLR0913  # what a person may say about a file
    data: bytes,
    sink: Sink,
    *,
    encoding: str | None = None,
    password: str | None = None,
    language: str | None = None,
    without: str = "",
) -> None:
    """Read a file's bytes into the sink.

    `without` names a reader that has crashed on this file already. Raises UserError for what cannot be read.
    """
    if data.startswith(_ZIP):
        from smallcrm.spreadsheets.reading.packages import read_package

        read_package(data, sink, password=password, without=without)
    elif data.startswith(_OLE):
        from smallcrm.spreadsheets.reading.excel import read_ole

        read_ole(data, sink, password=password, without=without)
    elif _BARE_BIFF.match(data):
        from smallcrm.spreadsheets.reading.excel import read_xls

        read_xls(data, sink, password=password, without=without)
    else:
        foreign = next((what for magic, what in _FOREIGN if data.startswith(magic)), None)
        if foreign and not (foreign in ("picture", "program") and _is_plain(data)):
            raise UserError("not_a_table", what=foreign)
        _read_text(data, sink, encoding, language)


def _is_plain(data: bytes) -> bool:
    """Tell text that merely begins like something else: a table may start with "BMW" or "MZ"."""
    head = data[:4096]
    return not re.search(rb"[\x01-\x08\x0e-\x1f]", head)


def _read_text(data: bytes, sink: Sink, encoding: str | None, language: str | None) -> None:
    from smallcrm.spreadsheets.reading.charsets import decode

    if _MAIL.match(data):
        from smallcrm.spreadsheets.reading.markup import read_mhtml

        read_mhtml(data, sink)
        return
    decoded = decode(data, encoding=encoding or _claimed(data), language=language)
    if _is_noise(decoded.text):
        raise UserError("not_a_table", what="unknown")
    head = decoded.text[:65_536].lstrip("\ufeff \t\r\n")
    if _VCARD.match(head):
        from smallcrm.spreadsheets.reading.vcard import read_vcards

        read_vcards(decoded, sink)
    elif head.startswith("<") and "urn:schemas-microsoft-com:office:spreadsheet" in head[:8192]:
        from smallcrm.spreadsheets.reading.markup import read_xml2003

        read_xml2003(decoded.text, sink, encoding=decoded.encoding)
    elif head.startswith("<") and "urn:oasis:names:tc:opendocument:xmlns:office" in head[:8192]:
        from smallcrm.spreadsheets.reading.opendocument import read_content

        read_content(decoded.text.encode(), sink, kind="fods")
    elif _HTML.search(head):
        from smallcrm.spreadsheets.reading.markup import read_html

        read_html(decoded.text, sink, encoding=decoded.encoding)
    elif head.startswith("<?xml"):
        raise UserError("not_a_table", what="xml")
    else:
        from smallcrm.spreadsheets.reading.text import read_delimited

        read_delimited(decoded, sink)


def _claimed(data: bytes) -> str | None:
    """Believe a page about its encoding, if it is a page and the claim holds."""
    from smallcrm.spreadsheets.reading.charsets import declared

    if not data[:256].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return None
    claim = declared(data)
    try:
        return claim if claim and data.decode(claim) and not claim.startswith("utf-16") else None
    except UnicodeDecodeError:
        return None


def _is_noise(text: str) -> bool:
    """Tell a file that is no text: control characters all over it, where text has line ends and tabs."""
    head = text[:65_536]
    # Zero bytes are common in exports of old databases, among letters.
    zeros = head.count("\0")
    odd = len(_CONTROL.findall(head))
    return zeros > len(head) / 3 or odd > max(2, len(head) / 50)
