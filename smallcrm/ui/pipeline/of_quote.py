"""From a quote to its deal, or to one made of it."""

from smallcrm.db.reads import deal_page as queries
from smallcrm.i18n import translate
from smallcrm.services import deal_quotes
from smallcrm.ui.context import AppContext


def deal_words(ctx: AppContext, quote_id: int) -> str:
    """Say what going to the deal of a quote means: there is one, or it is made."""
    if queries.of_quote(ctx.store, quote_id) is not None:
        return translate("Pipeline", "Open the deal")
    return translate("Pipeline", "Make a deal of it")


def open_deal(ctx: AppContext, quote_id: int) -> None:
    """Go to the deal a quote belongs to; where there is none, make one first."""
    with ctx.showing_errors():
        found = queries.of_quote(ctx.store, quote_id)
        if found is None:
            found = deal_quotes.begin_deal(ctx.store, quote_id, today=ctx.today)
            ctx.tell(translate("Pipeline", "Added: {title}.").format(title=found.title), can_undo=True)
        ctx.go("deal", found.id)
