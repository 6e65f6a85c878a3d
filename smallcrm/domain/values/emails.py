"""E-mail addresses: what to compare by, several in one cell, and a suggestion for an obvious slip."""

import re

from smallcrm.domain.values.text import clean_text, half_width

_VALID = re.compile(
    r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*"
    r"@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_](?:[\w-]{0,61}[^\W_])"
)
_SEPARATOR = re.compile(r"[,;、，；|\n]|:::|\s/\s")
_BETWEEN_WORDS = re.compile(r"[\s<>()\[\]:\"“”«»]+")
_EDGES = " .,:;<>()[]\"'“”«»/-"

_COMMON_DOMAINS = (
    "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "live.com", "aol.com", "gmx.de",
    "mail.ru", "yandex.ru", "ya.ru", "bk.ru", "list.ru", "inbox.ru", "rambler.ru", "ukr.net",
    "qq.com", "163.com", "126.com", "sina.com", "foxmail.com", "yeah.net", "139.com", "aliyun.com",
)  # fmt: skip
# One letter away from a common one, and real.
_REAL_NEIGHBOURS = frozenset({"mail.com", "email.com", "ymail.com", "email.ru"})
_ENDINGS = {"con": "com", "cmo": "com", "ocm": "com", "comm": "com", "vom": "com", "ry": "ru", "rru": "ru"}
_CYRILLIC_LOOK_ALIKES = str.maketrans("асеорхуктвмнАСЕОРХУКТВМН", "aceopxyktbmhACEOPXYKTBMH")


def email_key(text: str) -> str:
    """Reduce an address to what is compared: no "mailto:", no case, half width; empty if there is none."""
    plain = text.strip().casefold() if text.isascii() else half_width(clean_text(text)).casefold()
    plain = plain.removeprefix("mailto:")
    if plain.count("@") == 1 and not any(sign in plain for sign in " <,;\n"):
        return plain if plain[0] != "@" and plain[-1] != "@" else ""
    found = split_emails(plain)
    return found[0][0] if found else ""


def is_email(text: str) -> bool:
    """Say whether a text is one address that mail could reach."""
    plain = half_width(text).strip()
    if plain[:7].casefold() == "mailto:":
        plain = plain[7:]
    return 5 < len(plain) <= 254 and _VALID.fullmatch(plain) is not None


def is_bare_email(text: str) -> bool:
    """Say whether a text is one address and nothing besides; in lower case it is its own key then."""
    return 5 < len(text) <= 254 and _VALID.fullmatch(text) is not None


def split_emails(text: str) -> list[tuple[str, str]]:
    """Take the addresses in a cell apart: (address, the words written with it) each, in their order.

    What looks like an address is returned even if it is not valid; `is_email` judges. Text without any
    gives an empty list.
    """
    if is_email(text) and text.isascii() and text[:1] not in "mM ":
        return [(text.rstrip(), "")]
    if "@" not in (plain := half_width(clean_text(text))):
        return []
    found: list[tuple[str, str]] = []
    words_ahead: list[str] = []
    for part in _SEPARATOR.split(re.sub(" ?@ ?", "@", plain)):
        addresses, words = _addresses(part)
        if addresses:
            name = " ".join(filter(None, [*words_ahead, words]))
            found += [(addresses[0], name), *((address, "") for address in addresses[1:])]
            words_ahead = []
        else:
            words_ahead.append(words)
    left = " ".join(filter(None, words_ahead))
    if found and left:
        address, name = found[-1]
        found[-1] = (address, f"{name} {left}".strip())
    return found


def _addresses(part: str) -> tuple[list[str], str]:
    """Take the addresses out of a stretch of text and leave its other words."""
    addresses, words = [], []
    for word in _BETWEEN_WORDS.split(part):
        if "@" not in word.strip("@"):
            words.append(word)
        elif word.count("@") > 1 and "/" in word:
            addresses += [address for address in word.split("/") if "@" in address]
        else:
            addresses.append(word.rstrip(".'").lstrip("'"))
    kept = (word for word in words if word.casefold() != "mailto")
    return addresses, " ".join(kept).strip(_EDGES)


def suggest_email(text: str) -> str:
    """Suggest what an address with an obvious slip was meant to be; empty if nothing suggests itself.

    Only ever shown to a person: an address is never changed on its own.
    """
    plain = "".join(half_width(clean_text(text)).split()).strip(_EDGES)
    plain = re.sub(r"^mailto:", "", plain, flags=re.IGNORECASE)
    latin = plain.translate(_CYRILLIC_LOOK_ALIKES)
    mended = re.sub(r"([@.])[@.]+", r"\1", (latin if latin.isascii() else plain).replace(",", "."))
    if mended.count("@") != 1:
        return ""
    local, _, domain = mended.partition("@")
    suggestion = f"{local}@{_mended_domain(domain.casefold())}"
    is_news = suggestion.casefold() != plain.casefold() or not is_email(text)
    return suggestion if is_email(suggestion) and is_news else ""


def _mended_domain(domain: str) -> str:
    name, _, ending = domain.rpartition(".")
    if name and ending in _ENDINGS:
        domain = f"{name}.{_ENDINGS[ending]}"
    if domain in _COMMON_DOMAINS or domain in _REAL_NEIGHBOURS:
        return domain
    near = [known for known in _COMMON_DOMAINS if _is_one_slip_away(domain, known)]
    return near[0] if len(near) == 1 else domain


def _is_one_slip_away(typed: str, meant: str) -> bool:
    """Say whether one letter was left out, added or changed, or two neighbours were swapped."""
    if typed == meant.replace(".", ""):
        return True
    # Of short domains too many neighbours are real.
    if len(meant) < 7 or abs(len(typed) - len(meant)) > 1:
        return False
    if len(typed) == len(meant):
        places = [place for place, pair in enumerate(zip(typed, meant, strict=True)) if pair[0] != pair[1]]
        first, last = places[0], places[-1]
        is_swap = last == first + 1 and typed[first] == meant[last] and typed[last] == meant[first]
        return len(places) == 1 or (len(places) == 2 and is_swap)
    shorter, longer = sorted((typed, meant), key=len)
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
