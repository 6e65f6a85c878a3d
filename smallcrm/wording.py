"""What records are called: reminders, statuses, kinds. The sentences around them are `messages`'s."""

from decimal import Decimal

from smallcrm import i18n
from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.asset import APPLIANCE, CONTRACT, OTHER, POLICY, VEHICLE, Asset, identifier
from smallcrm.domain.customer import Customer, Status
from smallcrm.domain.deal import LostReason, Pipeline, Stage
from smallcrm.domain.relation import Role
from smallcrm.domain.reminder import Reminder, ReminderKind
from smallcrm.i18n import Catalogue, translate_later

STATUSES = {
    Status.PROSPECT: translate_later("Customer", "Prospect"),
    Status.ACTIVE: translate_later("Customer", "Active"),
    Status.DORMANT: translate_later("Customer", "Dormant"),
    Status.LOST: translate_later("Customer", "Lost"),
}

ASSET_TYPES = {
    VEHICLE: translate_later("Asset", "Car"),
    POLICY: translate_later("Asset", "Policy"),
    APPLIANCE: translate_later("Asset", "Appliance"),
    CONTRACT: translate_later("Asset", "Contract"),
    OTHER: translate_later("Asset", "Thing"),
}

REMINDER_KINDS = {
    ReminderKind.POLICY: translate_later("Reminder", "Renew the policy"),
    ReminderKind.SERVICE: translate_later("Reminder", "Service"),
    ReminderKind.INSPECTION: translate_later("Reminder", "Inspection"),
    ReminderKind.VISIT: translate_later("Reminder", "Visit"),
    ReminderKind.CALL: translate_later("Reminder", "Call"),
    ReminderKind.PAYMENT: translate_later("Reminder", "Payment"),
    ReminderKind.QUOTE: translate_later("Reminder", "Ask about the quote"),
    ReminderKind.BIRTHDAY: translate_later("Reminder", "Birthday"),
    ReminderKind.TASK: translate_later("Reminder", "Task"),
}

ACTIVITIES = {
    ActivityKind.CALL: translate_later("Activity", "Call"),
    ActivityKind.VISIT: translate_later("Activity", "Visit"),
    ActivityKind.MEETING: translate_later("Activity", "Meeting"),
    ActivityKind.MESSAGE: translate_later("Activity", "Message"),
    ActivityKind.NOTE: translate_later("Activity", "Note"),
    ActivityKind.SERVICE: translate_later("Activity", "Service done"),
}

ROLES = {
    Role.REFERRED_BY: translate_later("Relation", "Referred by"),
    Role.REFERRED: translate_later("Relation", "Referred"),
    Role.SPOUSE: translate_later("Relation", "Husband or wife"),
    Role.PARENT: translate_later("Relation", "Parent"),
    Role.CHILD: translate_later("Relation", "Child"),
    Role.SIBLING: translate_later("Relation", "Brother or sister"),
    Role.FAMILY: translate_later("Relation", "Family"),
    Role.FRIEND: translate_later("Relation", "Friend"),
    Role.COLLEAGUE: translate_later("Relation", "Colleague"),
    Role.BUSINESS: translate_later("Relation", "Business partner"),
    Role.OTHER: translate_later("Relation", "Knows"),
}

ENDS = {
    CONTRACT: translate_later("Reminder", "Renew the contract"),
    APPLIANCE: translate_later("Reminder", "Warranty ends"),
    VEHICLE: translate_later("Reminder", "Term of the car ends"),
    OTHER: translate_later("Reminder", "Term ends"),
}


_KB = 1_024

PHASES = {
    "reading": translate_later("Progress", "Reading the file"),
    "checking": translate_later("Progress", "Checking the rows"),
    "writing": translate_later("Progress", "Adding the customers"),
    "papers": translate_later("Progress", "Writing the papers"),
    "letters": translate_later("Progress", "Writing the letters"),
    "indexing": translate_later("Progress", "Making everything findable"),
    "exporting": translate_later("Progress", "Writing the file"),
    "report": translate_later("Progress", "Making the report"),
    "changing": translate_later("Progress", "Saving the changes"),
    "making": translate_later("Progress", "Making the sample"),
    "comparing": translate_later("Progress", "Comparing everybody"),
    "looking": translate_later("Progress", "Looking at the telephones"),
    "judging": translate_later("Progress", "Looking at who is alike"),
    "joining": translate_later("Progress", "Joining customers"),
    "copying": translate_later("Progress", "Copying the files"),
}


def phase(code: str, catalogue: Catalogue | None = None) -> str:
    """Say what long work is doing."""
    return (catalogue or i18n.active()).translate("Progress", PHASES.get(code, PHASES["writing"]))


def reminder_title(reminder: Reminder, asset: Asset | None, catalogue: Catalogue | None = None) -> str:
    """Say what a reminder is about: its own title, or what the asset's date asks for."""
    if reminder.title:
        return reminder.title
    catalogue = catalogue or i18n.active()
    text = REMINDER_KINDS[reminder.kind]
    if reminder.kind is ReminderKind.TASK and asset is not None:
        text = ENDS.get(asset.type, ENDS[OTHER])
    title = catalogue.translate("Reminder", text)
    if asset is None or not asset.name:
        return title
    return f"{title}{'：' if catalogue.language == 'zh' else ': '}{asset.name}"


def reminder_kind(kind: ReminderKind, catalogue: Catalogue | None = None) -> str:
    """Name a kind of reminder."""
    return (catalogue or i18n.active()).translate("Reminder", REMINDER_KINDS[kind])


def activity_name(kind: ActivityKind, catalogue: Catalogue | None = None) -> str:
    """Name a kind of activity."""
    return (catalogue or i18n.active()).translate("Activity", ACTIVITIES[kind])


def role_name(role: Role, catalogue: Catalogue | None = None) -> str:
    """Say what somebody is to the customer who is looked at."""
    return (catalogue or i18n.active()).translate("Relation", ROLES[role])


def file_size(size: int, catalogue: Catalogue | None = None) -> str:
    """Write how large a file is, as file managers do."""
    catalogue = catalogue or i18n.active()
    if size < _KB:
        return catalogue.translate("Files", "{size} bytes").format(size=catalogue.format_number(size))
    if size < _KB**2:
        said = catalogue.translate("Files", "{size} KB")
        return said.format(size=catalogue.format_number(-(-size // _KB)))
    return catalogue.translate("Files", "{size} MB").format(
        size=catalogue.format_number(Decimal(size) / _KB**2, 1)
    )


def asset_name(asset: Asset | None, catalogue: Catalogue | None = None) -> str:
    """Name a thing the shortest way: its plate or number, its name, or what kind it is."""
    if asset is None:
        return ""
    kind = ASSET_TYPES.get(asset.type, ASSET_TYPES[OTHER])
    return identifier(asset) or asset.name or (catalogue or i18n.active()).translate("Asset", kind)


def status_name(status: Status, catalogue: Catalogue | None = None) -> str:
    """Say where the relation stands."""
    return (catalogue or i18n.active()).translate("Customer", STATUSES[status])


def customer_name(customer: Customer | None) -> str:
    """Name a customer by whatever there is."""
    return (customer.name or customer.company or customer.number) if customer else ""


LIKENESSES = {
    "same_phone": translate_later("Likeness", "same phone"),
    "same_email": translate_later("Likeness", "same e-mail"),
    "same_plate": translate_later("Likeness", "same car"),
    "same_policy": translate_later("Likeness", "same policy"),
    "same_tax_id": translate_later("Likeness", "same tax number"),
    "same_external_id": translate_later("Likeness", "same number in the old list"),
    "same_birthday": translate_later("Likeness", "same birthday"),
    "same_address": translate_later("Likeness", "same address"),
    "same_company": translate_later("Likeness", "same company"),
    "same_city": translate_later("Likeness", "same town"),
    "near_phone": translate_later("Likeness", "almost the same phone"),
    "same_name": translate_later("Likeness", "same name"),
    "similar_name": translate_later("Likeness", "similar name"),
    "other_name": translate_later("Likeness", "other name"),
    "other_birthday": translate_later("Likeness", "other birthday"),
    "other_tax_id": translate_later("Likeness", "other tax number"),
}


QUOTE_STATES = {
    "draft": translate_later("Quote", "Draft"),
    "sent": translate_later("Quote", "Sent"),
    "accepted": translate_later("Quote", "Accepted"),
    "declined": translate_later("Quote", "Declined"),
    "expired": translate_later("Quote", "Expired"),
    "replaced": translate_later("Quote", "Replaced"),
    "void": translate_later("Quote", "Void"),
    "open": translate_later("Quote", "Open"),
}

WAYS = {
    "cash": translate_later("Payment", "Cash"),
    "card": translate_later("Payment", "Card"),
    "transfer": translate_later("Payment", "Bank transfer"),
    "online": translate_later("Payment", "Online"),
    "other": translate_later("Payment", "Other way"),
}

STAGES = {
    "new": translate_later("Deal", "New"),
    "talking": translate_later("Deal", "Talking"),
    "quoted": translate_later("Deal", "Quote sent"),
    "agreed": translate_later("Deal", "Agreed"),
    "won": translate_later("Deal", "Won"),
    "lost": translate_later("Deal", "Lost"),
}

PIPELINES = {"sales": translate_later("Deal", "Sales")}

LOST_REASONS = {
    "price": translate_later("Deal", "Too expensive"),
    "competitor": translate_later("Deal", "Bought elsewhere"),
    "no_need": translate_later("Deal", "No need any more"),
    "no_answer": translate_later("Deal", "No answer"),
    "timing": translate_later("Deal", "Not the right time"),
    "other": translate_later("Deal", "Other reason"),
}

CALL_RESULTS = {
    "": translate_later("Calls", "Not called yet"),
    "interested": translate_later("Calls", "Interested"),
    "will_come": translate_later("Calls", "Will come"),
    "again": translate_later("Calls", "Call again"),
    "no_answer": translate_later("Calls", "No answer"),
    "not_interested": translate_later("Calls", "Not interested"),
    "wrong_number": translate_later("Calls", "Wrong number"),
}

RESULTS = CALL_RESULTS | {
    "reached": translate_later("Calls", "Reached"),
    "will_think": translate_later("Calls", "Will think"),
    "declined": translate_later("Calls", "Declined"),
    "renewed": translate_later("Calls", "Renewed"),
}

CASE_KINDS = {
    "complaint": translate_later("Case", "Complaint"),
    "request": translate_later("Case", "Request"),
}

CASE_STATUSES = {
    "open": translate_later("Case", "Open"),
    "working": translate_later("Case", "In work"),
    "waiting": translate_later("Case", "Waiting for the customer"),
    "closed": translate_later("Case", "Settled"),
}

PRIORITIES = {
    "low": translate_later("Case", "Low"),
    "normal": translate_later("Case", "Normal"),
    "high": translate_later("Case", "High"),
}

THING_DATES = {
    "ends_on": translate_later("Asset", "Ends"),
    "next_service_on": translate_later("Asset", "Service"),
    "inspection_on": translate_later("Asset", "Inspection"),
}


def named(names: dict[str, str], context: str, code: str, catalogue: Catalogue | None = None) -> str:
    """Name a code by one of the tables above; an unknown one names itself."""
    return (catalogue or i18n.active()).translate(context, names[code]) if code in names else code


def thing_kind(code: str, catalogue: Catalogue | None = None) -> str:
    """Name a kind of thing; one nobody knows is just a thing."""
    return (catalogue or i18n.active()).translate("Asset", ASSET_TYPES.get(code, ASSET_TYPES[OTHER]))


def quote_state(code: str, catalogue: Catalogue | None = None) -> str:
    """Say how a quote stands."""
    return named(QUOTE_STATES, "Quote", code, catalogue)


def way_of_payment(code: str, catalogue: Catalogue | None = None) -> str:
    """Say how money came in."""
    return named(WAYS, "Payment", code, catalogue)


def stage_name(stage: Stage, catalogue: Catalogue | None = None) -> str:
    """Name a stage: its own name, or that of one that came with the program."""
    return stage.name or named(STAGES, "Deal", stage.code, catalogue)


def pipeline_name(pipeline: Pipeline, catalogue: Catalogue | None = None) -> str:
    """Name a pipeline: its own name, or that of the one that came with the program."""
    return pipeline.name or named(PIPELINES, "Deal", pipeline.code, catalogue)


def lost_reason(reason: LostReason, catalogue: Catalogue | None = None) -> str:
    """Say why a deal was lost."""
    return reason.name or named(LOST_REASONS, "Deal", reason.code, catalogue)


def result_words(result: str, catalogue: Catalogue | None = None) -> str:
    """Say how something ended: a result the program knows, or what somebody wrote instead."""
    return named(RESULTS, "Calls", result, catalogue) if result else ""


def call_result(code: str, catalogue: Catalogue | None = None) -> str:
    """Say what a call came to."""
    return named(CALL_RESULTS, "Calls", code, catalogue)


def case_word(code: str, catalogue: Catalogue | None = None) -> str:
    """Name a kind, a status or a priority of a case."""
    return named(CASE_KINDS | CASE_STATUSES | PRIORITIES, "Case", code, catalogue)


def likeness(code: str, catalogue: Catalogue | None = None) -> str:
    """Say why two customers may be one, or what speaks against it."""
    catalogue = catalogue or i18n.active()
    shared = code.removesuffix("_other_name")
    parts = [shared, "other_name"] if shared != code and shared else [code]
    return catalogue.join(catalogue.translate("Likeness", LIKENESSES[part]) for part in parts)


def joined_note(name: str, number: str) -> str:
    """Say on the timeline with whom somebody was joined."""
    return i18n.translate("Activity", "Joined with {name} ({number})").format(name=name, number=number)
