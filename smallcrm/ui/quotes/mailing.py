"""A quote by e-mail: the mail program opens with the letter begun, and the file where that is possible.

Only some desktops can hand a file to any mail program; elsewhere the file is kept in a folder that is
shown, and the message says so.
"""

import shutil
from pathlib import Path
from urllib.parse import quote as escaped

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from smallcrm import i18n
from smallcrm.domain.customer import ContactKind
from smallcrm.domain.errors import UserError
from smallcrm.domain.quote import Quote
from smallcrm.i18n import Catalogue, translate
from smallcrm.services import files
from smallcrm.ui.context import AppContext

WITH_FILES = "xdg-email"
"""What hands a letter with a file to the mail program on desktops that have it."""


def mail_quote(ctx: AppContext, quote: Quote, pdf: bytes, stem: str) -> None:
    """Open the mail program with a letter to the customer."""
    address = address_of(ctx, quote)
    subject, body = letter(ctx, quote)
    folder = Path(ctx.remembered("reports.folder", str(Path.home())))
    file = folder / f"{files.plain_name(stem)}.pdf"
    with ctx.showing_errors():
        with files.replacing(file) as fresh:
            fresh.write_bytes(pdf)
        program = shutil.which(WITH_FILES)
        if program is not None:
            arguments = ["--utf8", "--subject", subject, "--body", body, "--attach", str(file)]
            is_started, _ = QProcess.startDetached(program, [*arguments, *([address] if address else [])])
            if is_started:
                ctx.tell(translate("Quotes", "The mail program has the quote."))
                return
        link = f"mailto:{escaped(address, safe='@')}?subject={escaped(subject)}&body={escaped(body)}"
        if not QDesktopServices.openUrl(QUrl(link)):
            raise UserError("no_program", what=address or translate("Quotes", "E-mail"))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        words = translate("Quotes", "The letter is begun. Drag this file into it: {file}")
        ctx.tell(words.format(file=file.name))


def address_of(ctx: AppContext, quote: Quote) -> str:
    """Find where the customer reads mail, "" if nothing is known."""
    details = ctx.store.contacts.of_customer(quote.customer_id or 0)
    return next((each.value for each in details if each.kind is ContactKind.EMAIL), "")


def letter(ctx: AppContext, quote: Quote) -> tuple[str, str]:
    """Write subject and text in the language of the quote."""
    profile = ctx.store.profile
    catalogue = Catalogue(quote.language or profile.language or i18n.language(), profile.country)
    number = quote.shown_number
    subject = " ".join(filter(None, (catalogue.translate("Paper", "Quote"), number, quote.title)))
    lines = [catalogue.translate("Quote letter", "Here is our quote."), ""]
    if quote.valid_until:
        day = catalogue.format_date(quote.valid_until, "medium")
        lines += [catalogue.translate("Quote letter", "It is good until {day}.").format(day=day), ""]
    return subject, "\n".join([*lines, profile.name, profile.phone]).strip()
