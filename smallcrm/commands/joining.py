"""The commands about customers who stand twice: list them, join two."""

from collections.abc import Iterable
from typing import Any

from smallcrm import i18n
from smallcrm.commands.command import Answer, Context, Json
from smallcrm.commands.finding import customer_id
from smallcrm.domain.errors import UserError
from smallcrm.i18n import translate


def duplicates(context: Context) -> Answer:
    """List the pairs of customers who may be one, the likeliest first."""
    from smallcrm import wording
    from smallcrm.db import customers as queries
    from smallcrm.services import duplicates as service

    with context.store() as store, context.progress() as progress, store.snapshot():
        found = service.find(store, limit=context.options.limit, progress=progress)
        ids = {id_ for pair in found for id_ in (pair.a, pair.b)}
        known = {whole.customer.id: whole for whole in queries.whole_many(store, sorted(ids))}
    pairs: list[Json] = [
        {
            "score": pair.score,
            "reasons": list(pair.reasons),
            "a": _who(known[pair.a]),
            "b": _who(known[pair.b]),
        }
        for pair in found
    ]
    nobody = translate("Command line", "Nobody stands twice.")
    return Answer(
        json={"pairs": pairs},
        lines=[
            f"{round(pair['score'] * 100):>3} %  {pair['a']['number']} {pair['a']['name']}"
            f"  =  {pair['b']['number']} {pair['b']['name']}"
            f"  ({i18n.active().join(wording.likeness(code) for code in pair['reasons'])})"
            for pair in pairs
        ]
        or [nobody],
    )


def _who(whole: Any) -> Json:
    from smallcrm import wording
    from smallcrm.domain.customer import ContactKind

    return {
        "id": whole.customer.id,
        "number": whole.customer.number,
        "name": wording.customer_name(whole.customer),
        "phones": [detail.value for detail in whole.details(ContactKind.PHONE)],
        "emails": [detail.value for detail in whole.details(ContactKind.EMAIL)],
    }


def merge(context: Context) -> Answer:
    """Join two customers; the first keeps its number unless told otherwise."""
    from smallcrm import wording
    from smallcrm.domain.merging import NUMBER, Whose
    from smallcrm.services import merging

    options = context.options
    with context.store() as store:
        a, b = (customer_id(store, said) for said in (options.a, options.b))
        question = merging.question(store, a, b)
        chosen = {NUMBER: Whose.A, **_kept(store, options.keep or (), {each.name for each in question})}
        made = merging.join(store, a, b, chosen=chosen, note=wording.joined_note, today=context.today)
    line = translate("Command line", "{gone} is now part of {kept} ({number}).")
    return Answer(
        json={
            "kept": {"id": made.kept_id, "number": made.number, "name": made.name},
            "gone": {"id": made.gone_id, "number": made.gone_number, "name": made.gone_name},
            "fields": {name: whose.value for name, whose in made.fields.items()},
            "moved": made.moved,
            "united": made.united,
            "step": made.step_id,
        },
        lines=[
            line.format(gone=made.gone_name, kept=made.name, number=made.number),
            translate("Command line", "To take it all back: smallcrm undo --step {step}").format(
                step=made.step_id
            ),
        ],
    )


def _kept(store: Any, said: Iterable[tuple[str, str]], known: set[str]) -> dict[str, Any]:
    """Read what is to be kept of whom; a field of one's own is named by its label."""
    from smallcrm.db import customers as queries
    from smallcrm.domain.merging import CUSTOM, Whose

    labels = {label: f"{CUSTOM}{id_}" for id_, label in queries.labels(store, "customer").items()}
    shown = [label for label, name in labels.items() if name in known]
    shown += sorted(name for name in known if not name.startswith(CUSTOM))
    chosen = {}
    for name, whose in said:
        code = labels.get(name, name)
        if code not in known or whose.lower() not in set(Whose):
            raise UserError("unknown_choice", name=f"{name}={whose}", known=", ".join(shown))
        chosen[code] = Whose(whose.lower())
    return chosen
