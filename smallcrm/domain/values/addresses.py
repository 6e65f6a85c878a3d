"""An address as people write it, taken apart: street, city, region, postal code, country.

English, Russian and Chinese habits, with or without commas. A guess for a person to look at, never
written by itself.
"""

import re

from smallcrm.domain.record import dataclass
from smallcrm.domain.values.text import clean_text, fold, is_cjk

_UK_CODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b", re.IGNORECASE)
_US_CODE = re.compile(r"\b([A-Z]{2})\s+(\d{5}(?:-\d{4})?)\b")
_SIX_DIGITS = re.compile(r"(?<!\d)(\d{6})(?!\d)")
_BEFORE_CITY = re.compile(r"((?:[A-Z]{1,2}-)?\d{4,5})\s+([^\W\d][^\d]*)")

_COUNTRIES = {
    fold(name)
    for name in (
        *(
            "UK",
            "United Kingdom",
            "Great Britain",
            "England",
            "Scotland",
            "Wales",
            "Ireland",
            "USA",
            "U.S.A.",
        ),
        *("United States", "United States of America", "Canada", "Germany", "Deutschland", "France", "Spain"),
        *("Italy", "Poland", "Australia", "New Zealand", "China", "Russia", "Россия", "РФ", "Беларусь"),
        *("Российская Федерация", "Казахстан", "Украина", "中国", "中华人民共和国", "Kazakhstan", "Ukraine"),
    )
}

_STREET = re.compile(
    r"\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|close|court|ct|place|pl|square|sq|boulevard|blvd"
    r"|terrace|hill|park|row|gardens|crescent|highway|hwy|suite|ste|apt|apartment|flat|unit|floor|building|bldg"
    r"|house|box|straße|strasse|str|platz|weg|rue|via|calle"
    r"|ул|улица|пр|пр-т|просп|проспект|пер|переулок|пл|площадь|шоссе|ш|наб|набережная|бул|бульвар|б-р|проезд"
    r"|мкр|микрорайон|дом|д|корп|корпус|к|стр|строение|кв|квартира|оф|офис|этаж|пом|а/я|линия|тракт|аллея"
    r")\b\.?|(?:straße|strasse|str\.|gasse|platz|weg)\b",
    re.IGNORECASE,
)
_RU_CITY = re.compile(
    r"^(?:г|гор|город|с|село|пос|посёлок|поселок|пгт|дер|деревня|ст-ца)\.?\s+(.+)$", re.IGNORECASE
)
_RU_REGION = re.compile(
    r"(?:\b(?:обл|область|край|респ|республика|р-н|район|АО|округ)\b)|^(?:респ|республика)\b", re.IGNORECASE
)
_CHINESE = re.compile(
    r"^(?P<country>中国|中华人民共和国)?"
    r"(?P<region>[\u4e00-\u9fff]{2,8}?(?:省|自治区|特别行政区))?"
    r"(?P<city>[\u4e00-\u9fff]{2,8}?(?:市|自治州|地区|盟))?"
    r"(?P<street>.*)$",
    re.DOTALL,
)
_CHINESE_STREET = re.compile(r"[路街道巷弄号號栋楼樓室区區县縣镇鎮乡鄉村]")
_SHORT = 3
_NUMBERED = re.compile(r"^\s*\d+[\w/-]*\s+\S|\S\s+\d+[\w/-]*\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """The parts of an address; what cannot be placed stays with the street."""

    street: str = ""
    city: str = ""
    region: str = ""
    postal_code: str = ""
    country: str = ""


def looks_like_address(line: str) -> bool:
    """Say whether a line is part of an address: it names a street, a house, a postal code or a place."""
    plain = line.strip(" ,;")
    if not plain or "@" in plain:
        return False
    if is_cjk(plain):
        return bool(_CHINESE_STREET.search(plain)) and (any(map(str.isdigit, plain)) or len(plain) > 5)
    has_digit = any(map(str.isdigit, plain))
    has_code = has_digit and any(
        (_UK_CODE.search(plain), _US_CODE.search(plain), _BEFORE_CITY.fullmatch(plain))
    )
    is_place = fold(plain.strip(".")) in _COUNTRIES or (
        _RU_CITY.match(plain) and len(plain.split()) <= _SHORT
    )
    if has_code or is_place or (_SIX_DIGITS.search(plain) and "," in plain):
        return True
    return bool(_STREET.search(plain)) and (has_digit or "," in plain)


def split_address(text: str) -> Address:
    """Take an address apart. Nothing of it is lost but the word for a town."""
    plain = " ".join(clean_text(text).replace("\n", ", ").split()).strip(" ,;")
    if is_cjk(plain):
        return _split_chinese(plain)
    parts = [part for part in (part.strip(" ;.") for part in plain.split(",")) if part]
    found: dict[str, str] = {}
    rest: list[str] = []
    for part in parts:
        rest += _placed(part, found)
    if "city" not in found and len(rest) > 1:
        place = _city_place(rest)
        if place is not None:
            found["city"] = rest.pop(place)
    return Address(street=", ".join(rest), **found)


def _placed(part: str, found: dict[str, str]) -> list[str]:
    """Put what is sure of a part where it belongs; return what is left for the street, perhaps nothing."""
    if "country" not in found and fold(part.strip(".")) in _COUNTRIES:
        found["country"] = part
        return []
    if "city" not in found and (city := _RU_CITY.match(part)):
        found["city"] = city[1]
        return []
    if "region" not in found and _RU_REGION.search(part) and not any(map(str.isdigit, part)):
        found["region"] = part
        return []
    if "postal_code" not in found:
        return _around_code(part, found)
    return [part]


def _around_code(part: str, found: dict[str, str]) -> list[str]:
    """Take a postal code out of a part; what stands with it is usually the city."""
    if american := _US_CODE.search(part):
        found["region"] = found.get("region") or american[1]
        left = american[2] if found["region"] == american[1] else f"{american[1]} {american[2]}"
        found["postal_code"] = left
        return _beside(part[: american.start()], part[american.end() :], found)
    for pattern in (_UK_CODE, _SIX_DIGITS):
        if code := pattern.search(part):
            found["postal_code"] = code[1]
            return _beside(part[: code.start()], part[code.end() :], found)
    german = _BEFORE_CITY.fullmatch(part)
    if german and not _STREET.search(german[2]) and "city" not in found:
        found["postal_code"], found["city"] = german[1], german[2].strip()
        return []
    return [part]


def _beside(before: str, after: str, found: dict[str, str]) -> list[str]:
    left = []
    for side in (before.strip(" ,"), after.strip(" ,")):
        if side and "city" not in found and not _STREET.search(side) and not any(map(str.isdigit, side)):
            found["city"] = side
        elif side:
            left.append(side)
    return left


def _city_place(rest: list[str]) -> int | None:
    """Find the part that is a city: the last without a number and without a street's word."""
    for place in range(len(rest) - 1, -1, -1):
        part = rest[place]
        if not any(map(str.isdigit, part)) and not _STREET.search(part):
            return place
    return None


def _split_chinese(plain: str) -> Address:
    code = ""
    if match := _SIX_DIGITS.search(plain):
        code = match[1]
        plain = f"{plain[: match.start()]} {plain[match.end() :]}".strip(" ,，")
    if (match := _CHINESE.match("".join(plain.split()))) is None:
        return Address(street=plain, postal_code=code)
    parts = match.groupdict(default="")
    return Address(
        street=parts["street"].strip(",，"),
        city=parts["city"],
        region=parts["region"],
        country=parts["country"],
        postal_code=code,
    )


def has_house(line: str) -> bool:
    """Say whether a line may be a street with a house number, though it names no street: "27 Harbour Row"."""
    return bool(_NUMBERED.search(line)) and not is_cjk(line) and len(line.split()) <= 6
