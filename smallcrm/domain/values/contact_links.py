"""What the system opens to call or write to somebody: tel:, mailto:, the address of a messenger.

A detail may have come from anyone's spreadsheet: only what is surely a number, an address or a name of
its service becomes a link, and never one that runs something.
"""

import re
from collections.abc import Callable
from urllib.parse import quote

from smallcrm.domain.customer import ContactDetail, ContactKind
from smallcrm.domain.values.emails import is_email
from smallcrm.domain.values.phones import clean_phone, is_phone, phone_key, split_phones

SCHEMES = ("tel:", "mailto:", "https:", "http:", "viber:", "skype:", "tencent:")
"""The only beginnings a link has."""

_HANDLE = re.compile(r"@?([A-Za-z0-9][A-Za-z0-9_.-]{1,63})")
_QQ = re.compile(r"[1-9]\d{4,11}", re.ASCII)
_WEB = re.compile(r"(?:(https?)://)?((?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,24})(:\d{2,5})?(/\S*)?")
_DIGITS = re.compile(r"\d+", re.ASCII)


def contact_link(detail: ContactDetail, country: str = "") -> str:
    """Make the link that calls or writes to somebody; "" where there is none. `country` is our own."""
    value = detail.value.strip()
    if not value.isprintable():
        return ""
    if detail.kind is ContactKind.PHONE:
        return _telephone(value, detail.extension)
    if detail.kind is ContactKind.EMAIL:
        return f"mailto:{quote(value, safe='@.+-_')}" if is_email(value) else ""
    if detail.kind is ContactKind.WEB:
        return _web(value)
    make = _SERVICES.get(detail.label.strip().casefold())
    return make(value, country) if make else _known_address(value)


def _telephone(value: str, extension: str) -> str:
    if not is_phone(value):
        return ""
    number, own_extension, _ = split_phones(clean_phone(value))[0]
    # With its country a number is dialled whole: "+44 (0)7700" has a zero too many.
    digits = f"+{phone_key(number)}" if number.startswith("+") else "".join(_DIGITS.findall(number))
    dialled = "".join(_DIGITS.findall(extension or own_extension))
    return f"tel:{digits}" + (f",{dialled}" if dialled else "") if digits.strip("+").isdigit() else ""


def _web(value: str) -> str:
    match = _WEB.fullmatch(value)
    if match is None:
        return ""
    scheme, host, port, rest = match.groups()
    try:
        written = host.encode("idna").decode()
    except UnicodeError:
        return ""
    return f"{scheme or 'https'}://{written}{port or ''}{quote(rest or '', safe='/?&=#%+,;:@!$()*~.-_')}"


def _known_address(value: str) -> str:
    """Open a messenger's own address when it is written out."""
    link = _web(value)
    return link if link.startswith("https://") and "/" in value else ""


def _named(prefix: str) -> Callable[[str, str], str]:
    def make(value: str, _country: str) -> str:
        match = _HANDLE.fullmatch(value)
        return f"{prefix}{match[1]}" if match else _known_address(value)

    return make


def _numbered(prefix: str) -> Callable[[str, str], str]:
    def make(value: str, country: str) -> str:
        # The key is the whole number with its country, which is what these services go by.
        key = phone_key(value, country) if is_phone(value) else ""
        return f"{prefix}{key}" if key.isascii() and key.isdigit() else _known_address(value)

    return make


def _telegram(value: str, country: str) -> str:
    if is_phone(value):
        return _numbered("https://t.me/+")(value, country)
    return _named("https://t.me/")(value, country)


def _qq(value: str, _country: str) -> str:
    return f"tencent://message/?uin={value}" if _QQ.fullmatch(value) else ""


def _skype(value: str, _country: str) -> str:
    name = value.removeprefix("live:")
    return f"skype:{quote(value, safe=':.-_')}?chat" if _HANDLE.fullmatch(name) else ""


_SERVICES: dict[str, Callable[[str, str], str]] = {
    "telegram": _telegram,
    "whatsapp": _numbered("https://wa.me/"),
    "viber": _numbered("viber://chat?number=%2B"),
    "vk": _named("https://vk.com/"),
    "instagram": _named("https://instagram.com/"),
    "facebook": _named("https://m.me/"),
    "skype": _skype,
    "qq": _qq,
}
"""WeChat has no link that other programs may open: its names are copied."""
