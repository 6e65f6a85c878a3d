"""E-mail addresses: what to compare by, several in one cell, and a suggestion for an obvious slip."""

import re

from smallcrm.domain.text import clean_text, half_width

_VALID = re.compile(
    r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*"
    r"@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_](?:[\w-]{0,61}[^\W_])"
)
_BETWEEN = re.compile(r"[\s<>()\[\],;:\"“”«»|、，；/]+")
_SPACED_SIGN = re.compile(r"\s*@\s*")

_COMMON_DOMAINS = (
    "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "live.com", "aol.com", "gmx.de",
    "mail.ru", "yandex.ru", "ya.ru", "bk.ru", "list.ru", "inbox.ru", "rambler.ru", "ukr.net",
    "qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "yeah.net", "139.com", "aliyun.com",
)  # fmt: skip
_ENDING_SLIPS = {
    "con": "com",
    "cmo": "com",
    "ocm": "com",
    "comm": "com",
    "vom": "com",
    "ry": "ru",
    "rru": "ru",
    "uk.co": "co.uk",
}
_CYRILLIC_LOOK_ALIKES = str.maketrans("асеорхуктвмнАСЕОРХУКТВМН", "aceopxyktbmhACEOPXYKTBMH")


def email_key(text: str) -> str:
    """Reduce an address to what is compared: no "mailto:", no case, half width; empty if there is none."""
    plain = text if text.isascii() else half_width(clean_text(text))
    plain = plain.strip().casefold().removeprefix("mailto:")
    if "<" in plain or " " in plain or "\n" in plain or ";" in plain or "," in plain:
        found = split_emails(plain)
        return found[0][0].casefold() if found else ""
    return plain if "@" in plain else ""


def is_email(text: str) -> bool:
    """Say whether a text is one address that mail could reach."""
    plain = half_width(text).strip()
    if plain[:7].casefold() == "mailto:":
        plain = plain[7:]
    return len(plain) <= 254 and _VALID.fullmatch(plain) is not None


def split_emails(text: str) -> list[tuple[str, str]]:
    """Take the addresses in a cell apart: (address, the name written with it) each, in their order.

    What looks like an address is returned even if it is not valid; `is_email` judges.
    """
    plain = _SPACED_SIGN.sub("@", half_width(clean_text(text)))
    plain = re.sub(r"mailto:", "", plain, flags=re.IGNORECASE)
    found = []
    end = 0
    for match in _CANDIDATE.finditer(plain):
        name = _BETWEEN.sub(" ", plain[end : match.start()]).strip(" '")
        found.append((match[0].rstrip(".'"), name))
        end = match.end()
    return found


_CANDIDATE = re.compile(r"[^\s@<>()\[\],;:\"“”«»|、，；]+@[^\s@<>()\[\],;:\"“”«»|、，；/]+")


def suggest_email(text: str) -> str:
    """Suggest what an address with an obvious slip was meant to be; empty if nothing suggests itself.

    Only ever shown to a person: an address is never changed on its own.
    """
    plain = half_width(clean_text(text)).replace(" ", "").translate(_CYRILLIC_LOOK_ALIKES).strip(".,;<>")
    plain = re.sub(r"@+", "@", plain.replace(",", "."))
    plain = re.sub(r"\.{2,}", ".", plain)
    if plain.count("@") != 1:
        return ""
    local, domain = plain.split("@")
    domain = domain.casefold()
    for slip, meant in _ENDING_SLIPS.items():
        if domain.endswith("." + slip):
            domain = domain[: -len(slip)] + meant
    if domain not in _COMMON_DOMAINS:
        near = [known for known in _COMMON_DOMAINS if _is_one_slip_away(domain, known)]
        domain = near[0] if len(near) == 1 else domain
    suggestion = f"{local}@{domain}"
    return suggestion if is_email(suggestion) and suggestion != text.strip() else ""


def _is_one_slip_away(typed: str, meant: str) -> bool:
    """Say whether one letter was left out, added, changed, or two were swapped."""
    if typed == meant or abs(len(typed) - len(meant)) > 1 or len(meant) < 7:
        return False
    if len(typed) == len(meant):
        differing = [index for index, pair in enumerate(zip(typed, meant, strict=True)) if pair[0] != pair[1]]
        if len(differing) == 1:
            return True
        return (
            len(differing) == 2
            and differing[1] == differing[0] + 1
            and typed[differing[0]] == meant[differing[1]]
            and typed[differing[1]] == meant[differing[0]]
        )
    shorter, longer = sorted((typed, meant), key=len)
    return any(longer[:index] + longer[index + 1 :] == shorter for index in range(len(longer)))
