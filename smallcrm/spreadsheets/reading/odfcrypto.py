"""Opens the content of an .ods saved with a password.

The way of ODF 1.2 and LibreOffice 3.5 to 24.2: a key by PBKDF2 from the hashed password, AES in CBC mode
over the compressed member, a checksum to know the right password by. Newer packages wrapped as a whole are
refused. Source: OpenDocument 1.2, part 3, section 4.8.
"""

import base64
import hashlib
import re
import zlib
from typing import NamedTuple

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.packages import MOST_BYTES, Package

_MOST_ROUNDS = 2_000_000
_CHECKED_BYTES = 1024


class _Entry(NamedTuple):
    """How one member is encrypted."""

    salt: bytes
    rounds: int
    key_size: int
    vector: bytes
    start_key: str
    checksum_kind: str
    checksum: bytes


def decrypted_content(package: Package, password: str | None) -> bytes:
    """Give content.xml in the clear. Raises UserError("file_protected" or "wrong_password")."""
    entry = _entry(package.read("meta-inf/manifest.xml"))
    if entry is None or not password or "content.xml" not in package.members:
        raise UserError("file_protected")
    compressed = _decrypted(package.read("content.xml", MOST_BYTES), entry, password)
    digest = hashlib.sha256 if "sha256" in entry.checksum_kind.lower() else hashlib.sha1
    checked = compressed[:_CHECKED_BYTES] if "1k" in entry.checksum_kind.lower() else compressed
    if digest(checked).digest() != entry.checksum:
        raise UserError("wrong_password")
    return _inflated(compressed)


def _entry(manifest: bytes) -> _Entry | None:
    text = manifest.decode("utf-8", "replace")
    found = re.search(r'full-path="content\.xml".*?</(?:\w+:)?file-entry>', text, re.DOTALL)
    if not found:
        return None
    about = found.group()
    algorithm = _attribute(about, "algorithm-name")
    rounds = int(_attribute(about, "iteration-count") or 0)
    if "aes" not in algorithm.lower() or "cbc" not in algorithm.lower() or not 0 < rounds <= _MOST_ROUNDS:
        return None
    return _Entry(
        salt=base64.b64decode(_attribute(about, "salt")),
        rounds=rounds,
        key_size=int(_attribute(about, "(?<!start-)key-size") or 16),
        vector=base64.b64decode(_attribute(about, "initialisation-vector")),
        start_key=_attribute(about, "start-key-generation-name"),
        checksum_kind=_attribute(about, "checksum-type"),
        checksum=base64.b64decode(_attribute(about, "checksum")),
    )


def _attribute(text: str, name: str) -> str:
    found = re.search(rf'manifest:{name}="([^"]*)"', text)
    return found.group(1) if found else ""


def _decrypted(data: bytes, entry: _Entry, password: str) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    start = hashlib.sha256 if "sha256" in entry.start_key.lower() else hashlib.sha1
    key = hashlib.pbkdf2_hmac(
        "sha1", start(password.encode()).digest(), entry.salt, entry.rounds, entry.key_size
    )
    try:
        cipher = Cipher(algorithms.AES(key), modes.CBC(entry.vector)).decryptor()
        return cipher.update(data) + cipher.finalize()
    except ValueError as broken:
        raise UserError("file_damaged", detail="encryption") from broken


def _inflated(compressed: bytes) -> bytes:
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = inflate.decompress(compressed, MOST_BYTES)
    except zlib.error as broken:
        raise UserError("file_damaged", detail="encryption") from broken
    if inflate.unconsumed_tail:
        raise UserError("file_too_large")
    return content
