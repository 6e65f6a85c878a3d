"""What a column can become, as data: one line a field, with the concepts that make it.

`patterns` are bags of concepts (see `words`) parted by `|`: every one must be in the heading.
`:0.6` weakens a pattern; `@policy` asks for another column of that subject in the same table,
`@!family` for none. Concepts in `extras` may stand beside a pattern without weakening it, those in
`never` forbid the field.
"""

from collections.abc import KeysView
from functools import lru_cache

from smallcrm.domain.record import dataclass
from smallcrm.spreadsheets.headings.words import Reading, read_heading, weight_of


@dataclass(frozen=True, slots=True)
class Pattern:
    """One bag of concepts that makes a field, how surely, and in which company."""

    concepts: frozenset[str]
    strength: float = 1.0
    beside: frozenset[str] = frozenset()
    not_beside: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FieldTarget:
    """A field a column can fill.

    `record` is customer, contact, asset, sale, activity, reminder or none. `kind` says what the cells
    should look like: name, text, phone, email, date, money, number, plate, vin, code, choice, yes_no.
    `is_multiple` fields take any number of columns of one table.
    """

    code: str
    record: str
    kind: str
    patterns: tuple[Pattern, ...] = ()
    extras: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    is_multiple: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """A field a heading may mean, with 0..1 how well its words say so."""

    field: str
    score: float


MESSENGERS = {
    "whatsapp": "whatsapp",
    "telegram": "telegram",
    "viber": "viber",
    "skype": "skype",
    "wechat": "wechat",
    "qq": "qq",
    "icq": "icq",
    "jabber": "jabber",
    "msn": "msn",
    "gtalk": "google talk",
    "line": "line",
    "wangwang": "wangwang",
    "weibo": "weibo",
    "vk": "vk",
    "facebook": "facebook",
    "instagram": "instagram",
    "twitter": "twitter",
    "ok": "ok",
    "maxim": "max",
}
"""Concept of a heading → the label of the messenger contact."""

# code | record | kind | patterns / + extras / - never. A trailing * on the code allows several columns.
_FIELDS = """
name | customer | name
  fullname | client | client name | client title_name | client imya | name | imya @!family | holder
  | holder name | contact name @!company | contact fullname | person | person name | person title_name
  | client person | family imya | family given | family imya middle | family given middle
  | family name given | vehicle owner | owner :0.5 @vehicle | title_name :0.6 @!product @!sale
  | contact :0.5 @!company @!client | contactperson :0.5 @!company @!client | lead name :0.7
  | name title_name | account client
  + client person holder contact vehicle policy name fullname insurance other formatted
  - namepart boss nick tax company product deal type status source number id date tag
given_name | customer | name
  given | given name | first :0.9 @last | imya @family | name :0.7 @family | imya middle | given middle
  + client contact person name holder
  - namepart boss nick
family_name | customer | name
  family | family name | last :0.9 @first | family imya :0.2
  + client contact person name holder
  - namepart boss nick
middle_name | customer | name
  middle | middle name
  + client contact person name holder
  - namepart boss
contact_person | customer | name
  contactperson | contactperson name | contactperson fullname | contact person | contact :0.6 @company
  | contact name @company | contact :0.55 @client | contact name :0.8 @client
  + client main other name fullname
  - namepart tax
company | customer | name
  company | work :0.55 | company name | company title_name | account name | company client
  | client :0.7 @fullname | client title_name :0.7 @fullname | client name :0.7 @fullname
  | account :0.4 @fullname
  + client contact work main name title_name formatted
  - namepart boss tax insurance insurer policy
job_title | customer | text
  job | job title | title :0.6 | job title_name | contact job
  + client contact company person name
  - namepart
kind | customer | kind
  type client | type person | client kind | type contact | type company
  + client contact name
phone* | contact | phone
  phone | mobile | fax | pager | contactway :0.9 | contact number :0.8 | number :0.5 | contact :0.6
  | boss phone :0.7 | call number :0.6 | contactperson :0.5 | client number :0.5 | mobile number
  | person number :0.4 | home number :0.5 | work number :0.5 | phone whatsapp | mobile whatsapp
  | phone viber | phone telegram | phone wechat | mobile wechat | mobile telegram | mobile viber
  + client contact number home dom work company other main person mobile phone fax holder contactway im
  + whatsapp viber telegram wechat contactperson
  - source id
email* | contact | email
  email | email address | post :0.6 | contactway :0.4 | contact :0.4 | email name :0.7
  + client contact home work company other main person number holder id contactperson
  - source quantity
messenger* | contact | text
  im | messenger_service
  + client contact number home work company other main person web id name
  - source
web* | contact | url
  web | web address | facebook :0.3 | vk :0.3
  + client contact home work company other main person
  - source
address* | customer | address
  address | street | address street | formatted address | address city :0.9 | address region city
  | post address | company address | address district | registered address | street house
  | region city street house | city street house | city region zip | city zip
  + client company home work post other main formatted contact holder person street house fullname
  + registered city dom
  - email web id number
street* | customer | text
  street | house | street house | dom :0.6 @street | street dom | address house | address street
  | house number
  + home work post other main address client dom
  - email web
city | customer | text
  city | city name
  + client home work post other main address contact company name
  - email
region | customer | text
  region | region city | region name
  + client home work post other main address contact company name contract
district* | customer | text
  district | region district
  + client home work post other main address contact company name
postal_code | customer | zip
  zip | post zip
  + client home work post other main address contact company number id
country | customer | text
  country | country region
  + client home work post other main address contact company name
birthday | customer | birthday
  birth | birth date | birth when
  + client name person contact date day when holder year
  - sale
gender | customer | gender
  gender
  + client person contact
status | customer | status
  status | client status | status contact | lead status | client stage | stage :0.5
  + client contact person
  - sale policy contract deal insurance service product
tags* | customer | tags
  tag | tag client | tag contact
  + client contact name company
  - sale product policy service address street phone mobile email web house zip city region country
owner | customer | name
  owner | owner client | owner contact | owner name | owner company | account owner
  + client contact lead deal company name person account
  - vehicle
source | customer | text
  source | source client | source lead
  + client lead contact name
  - phone
since | customer | date
  created | created date | registered date :0.9 @!vehicle | registered :0.6 @!vehicle | client date :0.6
  | start client | registered client
  + date client when contact person
  - deal lead sale policy vehicle contract modified last creator
tax_id | customer | tax
  tax | tax number | tax id | tax legalid :0.8
  + client company number id holder
number | customer | number_of_ours
external_id | customer | code
  id | id number | client number :0.8 | client id | contact id | account number :0.8 | membership number
  | membership id | card number :0.9 | card :0.5 | number :0.5 | account :0.5 | person id | lead id
  + client number person contact company membership card
  - sale document policy contract vehicle creator tax legalid plate vin serial product
note* | customer | long
  note | note client | other note | other :0.5
  + client other contact company person sale main
do_not_contact | customer | yes_no
  dnc
  + client phone call contact
last_contact_on | activity | date
  last contact | last call | last visit | last activity | contact date :0.7 | call date :0.6
  | visit date :0.8 | activity date :0.7 | last enquiry | last email | visit :0.5 | last :0.5
  | last date :0.7 | call :0.4
  + date when client person contact day enquiry
  - sale service next policy remind task modified inspection amount product quantity renew mileage
activity_text | activity | long
  activity | last call note | activity note | call note :0.7
  + client date
next_contact_on* | reminder | date
  next contact | next call | next phone | contact date :0.65 | next visit | next date :0.9 | next activity
  | remind | remind date | task date | call date :0.6 | call :0.5 | deadline :0.6 | deadline date :0.7
  | next task | task deadline | next :0.6 | call when | when call | remind when | activity deadline
  | visit date :0.4
  + date when client person contact day deadline
  - service mileage policy insurance inspection last days sale warranty contract
reminder_title | reminder | text
  task | next task | remind note | task title_name | next note :0.6 | remind title_name
  | activity title_name :0.7 | remind :0.4
  + client name
remind_days | reminder | number
  remind days | days remind | remind :0.5
  + date number when
vehicle.plate | asset | plate
  plate | plate number | vehicle number :0.9 | registered number :0.8 | registered :0.85 @vehicle
  | registered :0.7 | number :0.4 @vehicle | registered vehicle :0.7 | legalid number vehicle :0.8
  | legalid vehicle :0.7 | vehicle :0.4
  + vehicle number client registered id
  - date
vehicle.vin | asset | vin
  vin | vin number | number :0.3 @vehicle
  + vehicle number id client
vehicle.make | asset | text
  make @!appliance | make vehicle
  + vehicle name title_name client
  - appliance product
vehicle.model | asset | text
  model @!appliance | model vehicle | vehicle type :0.7
  + vehicle name title_name client
  - appliance product
vehicle.name | asset | text
  vehicle | vehicle note :0.8 | make model @!appliance | vehicle make model | vehicle model make
  | vehicle name | vehicle title_name
  + vehicle name client type holder make model year plate
  - product date number
vehicle.year | asset | year
  year | year produced | produced | produced date | vehicle year | vehicle produced
  + vehicle date model
  - birth contract policy inspection
vehicle.colour | asset | text
  colour
  + vehicle
vehicle.engine_number | asset | code
  engine number | engine :0.6
  + vehicle number
vehicle.mileage | asset | number
  mileage | mileage vehicle | current mileage
  + vehicle number when
  - next last
vehicle.registered_on | asset | date
  registered date @vehicle | vehicle registered | registered vehicle date | issued plate
  | registered :0.8 @vehicle | registered date :0.5
  + vehicle date start
  - client number address
vehicle.inspection_on | asset | date
  inspection | inspection date | inspection end | inspection next
  + vehicle date end next when deadline year remind renew start
  - last
asset.other* | asset | any
  caratt | vehicle caratt | modification | inspection last | vehicle document | service mileage
  | vehicle type :0.5 | insured_sum | commission | policy status | contract status | policy issued
  | insurance issued | policy note :0.7 | issued @policy | issued date @policy | issued date @contract
  | insurance status | policy commission | commission policy price | contract issued | vehicle price :0.6
  | warranty type | install note :0.6 | appliance status | policy document :0.6 | vehicle status
  + vehicle type policy insurance date amount price contract number service premium osago kasko mileage
policy.number | asset | code
  policy number | osago document | kasko document | policy :0.7 | insurance number | osago number
  | kasko number | insurance contract number | insurance contract | policy document | policy id
  | policy series number | series number @policy | number :0.55 @policy | osago :0.5 | kasko :0.5
  | insurance document :0.8 | insurance :0.3
  + number vehicle insurance client series osago kasko policy contract
  - date end start renew type amount
policy.series | asset | code
  series @policy | policy series | series :0.5
  + osago kasko insurance
  - number
policy.kind | asset | text
  policy type | insurance type | policykind | type :0.6 @policy | policy product | product :0.6 @policy
  | insurance product | policy :0.5 | insurance :0.5 | policy title_name | osago kasko
  + title_name name insurance policy policykind
policy.insurer | asset | text
  insurer | insurance company | insurer company | kasko company | osago company | insurance :0.6
  | company :0.5 @policy | policy company
  + company title_name name policy osago kasko insurance
policy.price | asset | money
  premium | premium amount | policy price | policy amount | insurance amount | insurance price
  | amount :0.7 @policy | price :0.7 @policy | osago price | kasko price | osago amount | kasko amount
  | premium osago | premium kasko | paid :0.5 @policy
  + number amount year insurance policy osago kasko price paid
  - commission insured_sum date
policy.starts_on | asset | date
  policy start | insurance start | start @policy | osago start | kasko start | policy date :0.7
  | insurance date :0.6 | date start @policy | policy start issued | start :0.6 @policy
  | policy issued :0.6 | start :0.4
  + date insurance policy osago kasko vehicle when contract end
  - next last
policy.ends_on | asset | date
  policy end | insurance end | holder end | end @policy | renew | insurance renew | osago | kasko
  | osago end | kasko end | osago renew | kasko renew | insurance :0.7 | policy :0.5 | insurance deadline
  | deadline @policy | insurance date :0.7 | osago date | kasko date | policy renew | policy deadline
  | insurance next | policy remind | insurance remind | end vehicle insurance | client renew
  + date insurance policy osago kasko vehicle when client deadline premium renew next remind contract
  + holder
  - start amount price number type insurer status warranty
service.last_on | asset | date
  last service | service done | service done date | service date :0.75 | service :0.65 | last works :0.7
  | works date :0.7 | last service works | visit service date :0.8 | last visit service
  | last service visit
  + date when vehicle type
  - next mileage sale end policy
service.next_on | asset | date
  next service | service deadline | service end | service date :0.7 | service :0.6 | deadline @service
  | next works :0.7 | next service works | service next visit | service remind | deadline date @service
  | next :0.7 @service | next date @service
  + date when vehicle deadline remind end type
  - last mileage policy sale
service.next_mileage | asset | number
  next service mileage | next mileage | service deadline mileage | next service :0.4
  + service vehicle when deadline
  - last
service.last_mileage | asset | number
  last service mileage | last mileage | service mileage :0.7
  + service vehicle when date
  - next
service.what | asset | text
  service works | service type | works | works type | service title_name | service :0.5 | service product
  | next service type
  + service title_name name vehicle note type
  - date next last price amount quantity
appliance.name | asset | text
  appliance | appliance title_name | appliance name | appliance type | appliance model
  | appliance make model
  + title_name name type client make
  - date number serial
appliance.make | asset | text
  make @appliance | appliance make
  + name
appliance.model | asset | text
  model @appliance
  + name
appliance.serial_number | asset | code
  serial | serial number | appliance number
  + number appliance id warranty
appliance.installed_on | asset | date
  install | install date | appliance date :0.6
  + date when appliance
appliance.ends_on | asset | date
  warranty | warranty end | warranty date | appliance end :0.7
  + date when end appliance deadline
  - start
contract.number | asset | code
  contract number | contract :0.6 | contract document | contract id | number :0.5 @contract
  + number client document
  - date end start type amount price
contract.name | asset | text
  membership | membership type | contract title_name | contract name | contract type | contract :0.5
  + title_name name type
contract.starts_on | asset | date
  contract date | contract start | contract issued | start @contract
  + date when
  - end
contract.ends_on | asset | date
  membership end | contract end | contract renew | end :0.9 @contract | renew @contract | contract :0.5
  | contract deadline
  + date when client renew deadline membership
  - start
contract.price | asset | money
  contract amount | contract price | amount :0.5 @contract | price :0.5 @contract
  + number
thing.ends_on* | asset | date
  end :0.9 | end deadline :0.9
  + date when deadline client remind legalid number card
  - start amount quantity days policy insurance osago kasko warranty contract sale inspection service
sale.date | sale | date
  sale date | sale | last sale date :0.8 | last sale :0.7 | date :0.8 @sale | paid date :0.8
  | document date | sale start | sale paid date | date :0.5 @product | date :0.5 @document
  | works date :0.6 @sale | when :0.6 @sale | received date | received :0.7 @sale | visit date :0.6 @sale
  + date when client issued
  - next end amount quantity number status deadline birth contact call visit
sale.amount | sale | money
  sale amount | amount @!policy | amount :0.6 | amount price | sale price | paid :0.6 | amount paid
  | product amount | price :0.55 @sale | works price | service price | service amount | works amount
  | product price :0.5
  + number client sale product service works total paid price amount currency
  - balance budget policy insurance premium commission insured_sum quantity contract deal
sale.price | sale | money
  price @quantity | product price @quantity | sale price @quantity :0.8
  + product sale
  - balance budget policy insurance premium contract deal
sale.text | sale | text
  product | sale product | product title_name | works :0.7 @sale | sale works | title_name :0.6 @sale
  | title_name :0.7 @product | sale type :0.6 | sale note :0.6 | sale :0.6 | service :0.5 @sale
  + title_name name sale client type service works
  - status quantity date number id price amount policy insurance
sale.document | sale | code
  document | document number | sale number | sale id | document sale | number :0.4 @sale
  + number sale id title_name product
  - date type policy insurance contract vehicle amount status
sale.quantity | sale | number
  quantity | product quantity
  + product number
  - contact email sale call visit
sale.currency | sale | text
  currency
  + price amount sale
sale.other* | sale | any
  sale status | sale next date | sale issued date | sale last date :0.6 | product type :0.5 @sale
  | product id :0.6 @sale | product number :0.6 @sale | product make :0.5 @sale | issued date @sale
  | sale when | status :0.6 @document | paid :0.5 @sale | paid type | sale deadline | sale last issued
  | sale end
  + date sale when planned last next issued type other product
asset.type | asset | text
asset.name | asset | text
asset.serial_number | asset | code
asset.starts_on | asset | date
asset.ends_on | asset | date
asset.note | asset | long
name_phone | customer | name_phone
address_phone | customer | address_phone
contacts* | contact | contacts
label* | contact | text
custom* | customer | any
skip* | none | any
"""

_MESSENGER_PATTERNS = tuple(Pattern(frozenset({concept})) for concept in MESSENGERS)


@lru_cache(maxsize=1)
def targets() -> dict[str, FieldTarget]:
    """Every field a column can fill, by code, in the order they are tried."""
    found: dict[str, FieldTarget] = {}
    block: list[str] = []
    for line in [*_FIELDS.strip().splitlines(), ""]:
        if line.startswith(" "):
            block.append(line.strip())
            continue
        if block:
            target = _target(block)
            found[target.code] = target
        block = [line]
    return found


def _target(block: list[str]) -> FieldTarget:
    code, record, kind = (part.strip() for part in block[0].split("|"))
    patterns: list[Pattern] = []
    extras: set[str] = set()
    never: set[str] = set()
    for line in block[1:]:
        if line.startswith("+ "):
            extras |= set(line[2:].split())
        elif line.startswith("- "):
            never |= set(line[2:].split())
        else:
            patterns += [_pattern(part) for part in line.split("|") if part.strip()]
    if code.startswith("messenger"):
        patterns = [Pattern(frozenset({"im"}), 0.6), *_MESSENGER_PATTERNS]
    return FieldTarget(
        code=code.rstrip("*"),
        record=record,
        kind=kind,
        patterns=tuple(patterns),
        extras=frozenset(extras),
        never=frozenset(never),
        is_multiple=code.endswith("*"),
    )


def _pattern(text: str) -> Pattern:
    concepts: set[str] = set()
    beside: set[str] = set()
    not_beside: set[str] = set()
    strength = 1.0
    for word in text.split():
        if word.startswith(":"):
            strength = float(word[1:])
        elif word.startswith("@!"):
            not_beside.add(word[2:])
        elif word.startswith("@"):
            beside.add(word[1:])
        else:
            concepts.add(word)
    return Pattern(frozenset(concepts), strength, frozenset(beside), frozenset(not_beside))


def candidates(
    reading: Reading, contexts: frozenset[str] = frozenset(), least: float = 0.3
) -> tuple[Candidate, ...]:
    """List the fields a heading may mean, best first.

    `contexts` are the subjects of the other columns of the table ("policy", "vehicle", "family").
    """
    return _candidates(reading.text, contexts, least) if reading.concepts else ()


@lru_cache(maxsize=4096)
def _candidates(heading: str, contexts: frozenset[str], least: float) -> tuple[Candidate, ...]:
    reading = read_heading(heading)
    present = reading.concepts.keys()
    found = [
        Candidate(target.code, score)
        for target in targets().values()
        if (score := _score(target, present, contexts, reading.weight)) >= least
    ]
    return tuple(sorted(found, key=lambda candidate: -candidate.score))


def _score(target: FieldTarget, present: KeysView[str], contexts: frozenset[str], whole: float) -> float:
    best = 0.0
    if target.never and not target.never.isdisjoint(present):
        return best
    for pattern in target.patterns:
        if not pattern.concepts <= present:
            continue
        if not pattern.beside <= contexts or not pattern.not_beside.isdisjoint(contexts):
            continue
        said = sum(weight_of(concept) for concept in pattern.concepts)
        allowed = sum(
            weight_of(concept) for concept in target.extras & present if concept not in pattern.concepts
        )
        # The second term prefers the more telling of two patterns that cover the heading equally.
        score = pattern.strength * (said + 0.9 * allowed) / whole + 0.005 * said
        best = max(best, score)
    return best


_SUBJECTS = {
    "vehicle": {"vehicle", "plate", "vin", "mileage", "make", "model", "caratt"},
    "policy": {"policy", "insurance", "insurer", "osago", "kasko", "premium", "policykind"},
    "contract": {"contract"},
    "appliance": {"appliance", "serial", "install", "warranty"},
    "sale": {"sale", "product", "quantity"},
    "service": {"service"},
    "family": {"family"},
    "fullname": {"fullname", "given", "family"},
    "company": {"company"},
    "client": {"client"},
    "first": {"first"},
    "last": {"last"},
    "street": {"street", "house", "city"},
    "product": {"product"},
    "document": {"document"},
    "quantity": {"quantity"},
}
"""Which concepts of its headings make a table speak of a subject."""


def subjects(readings: list[Reading]) -> frozenset[str]:
    """Find what a table speaks of from all its headings together."""
    found: set[str] = set()
    for reading in readings:
        present = set(reading.concepts)
        if present & {"phone", "mobile", "email", "address"}:
            continue  # "company phone" speaks of the phone
        for subject, concepts in _SUBJECTS.items():
            if present & concepts:
                found.add(subject)
    if "company" in found and not _has_company(readings):
        found.discard("company")
    if {"amount", "price"} & {
        concept for reading in readings for concept in reading.concepts
    } and not found & {
        "policy",
        "contract",
    }:
        found.add("sale")
    return frozenset(found)


def _has_company(readings: list[Reading]) -> bool:
    return any("company" in reading.concepts and "insurance" not in reading.concepts for reading in readings)


def unheaded_residue(reading: Reading, concepts: frozenset[str]) -> str:
    """What is left of a heading when these concepts are taken away: "行驶证" of "行驶证到期"."""
    left = reading.text
    for concept in concepts:
        piece = reading.concepts.get(concept)
        if piece:
            position = left.casefold().find(piece)
            if position >= 0:
                left = left[:position] + " " + left[position + len(piece) :]
    return " ".join(left.strip(" .,:;-/()").split())
