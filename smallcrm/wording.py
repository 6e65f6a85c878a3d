"""What records are called: reminders, statuses, kinds. The sentences around them are `messages`'s."""

from decimal import Decimal

from smallcrm import i18n
from smallcrm.domain.activity import ActivityKind
from smallcrm.domain.asset import APPLIANCE, CONTRACT, OTHER, POLICY, VEHICLE, Asset, identifier
from smallcrm.domain.customer import Customer, Status
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
    "indexing": translate_later("Progress", "Making everything findable"),
    "exporting": translate_later("Progress", "Writing the file"),
    "report": translate_later("Progress", "Making the report"),
    "changing": translate_later("Progress", "Saving the changes"),
    "making": translate_later("Progress", "Making the sample"),
    "comparing": translate_later("Progress", "Comparing everybody"),
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


def likeness(code: str, catalogue: Catalogue | None = None) -> str:
    """Say why two customers may be one, or what speaks against it."""
    catalogue = catalogue or i18n.active()
    shared = code.removesuffix("_other_name")
    parts = [shared, "other_name"] if shared != code and shared else [code]
    return catalogue.join(catalogue.translate("Likeness", LIKENESSES[part]) for part in parts)


def joined_note(name: str, number: str) -> str:
    """Say on the timeline with whom somebody was joined."""
    return i18n.translate("Activity", "Joined with {name} ({number})").format(name=name, number=number)
