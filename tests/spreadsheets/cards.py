"""A small reader of vCards and calendars, written apart from the program's own."""

import re


def unfold(content: bytes) -> list[str]:
    """Join folded lines as RFC 2425 and RFC 5545 say: a line break and one space vanish."""
    assert content.endswith(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    return content.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]


def objects(content: bytes, name: str) -> list[list[tuple[str, str]]]:
    """List the objects of a kind as (property with its parameters, raw value)."""
    found: list[list[tuple[str, str]]] = []
    for line in unfold(content):
        if line == f"BEGIN:{name}":
            found.append([])
        elif found and line != f"END:{name}":
            head, _, value = line.partition(":") if '"' not in line else _quoted(line)
            found[-1].append((head, value))
    return found


def _quoted(line: str) -> tuple[str, str, str]:
    match = re.fullmatch(r'((?:[^":]|"[^"]*")*):(.*)', line)
    assert match
    return match[1], ":", match[2]


def plain(value: str) -> str:
    """Take the escapes off a value."""
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def parts(value: str, separator: str = ";") -> list[str]:
    """Split a value at separators that are not escaped."""
    found, part, is_escaped = [], "", False
    for letter in value:
        if letter == separator and not is_escaped:
            found.append(plain(part))
            part = ""
        else:
            part += letter
        is_escaped = letter == "\\" and not is_escaped
    return [*found, plain(part)]
