"""One open file: its records, its queries and its steps.

Reads anywhere, writes in a step: the connection is read-only until `step()` lifts that for as long as
the step lasts.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import get_ident
from typing import TYPE_CHECKING, Any, Self

from smallcrm.db import engine, history, opening, search
from smallcrm.db.behind import working_behind
from smallcrm.db.repository import Records
from smallcrm.domain.changes import Changes
from smallcrm.domain.errors import Cancelled, UserError

if TYPE_CHECKING:
    from smallcrm.domain.activity import Activity, ActivityTemplate, DealActivity
    from smallcrm.domain.asset import Asset, AssetType, MeterReading
    from smallcrm.domain.asset_rule import AssetRule
    from smallcrm.domain.attachment import Attachment
    from smallcrm.domain.call_list import Call, CallList
    from smallcrm.domain.customer import ContactDetail, Customer
    from smallcrm.domain.deal import Deal, DealMove, LostReason, Pipeline, Stage
    from smallcrm.domain.goal import Goal
    from smallcrm.domain.import_origin import ImportOrigin
    from smallcrm.domain.product import Product
    from smallcrm.domain.profile import CustomField, Profile
    from smallcrm.domain.quote import Quote, QuoteLine
    from smallcrm.domain.relation import Relation
    from smallcrm.domain.reminder import Reminder
    from smallcrm.domain.reminder_settings import ReminderSettings
    from smallcrm.domain.sale import Instalment, Payment, Sale, SaleLine
    from smallcrm.domain.segment import Segment
    from smallcrm.domain.selling import Selling, TextBlock
    from smallcrm.domain.service_case import ServiceCase
    from smallcrm.domain.tiers import KeptTier, TierRule

Clock = Callable[[], datetime]

PROGRESS_INSTRUCTIONS = 20_000
"""How many SQLite instructions run between two looks at whether the user pressed Cancel: a few ms."""


class Step:
    """The running step. `about` adds what its line in the history says."""

    def __init__(self, id_: int, now: datetime) -> None:
        self.id = id_
        self.now = now
        self.details: dict[str, Any] = {}
        self.is_kept_if_empty = False
        self.is_trial = False
        self.indexed_changes: list[range] = []
        self.indexed_customers: set[int] = set()

    def about(self, **details: Any) -> None:
        """Add to what the history says of this step."""
        self.details.update(details)

    def only_try(self) -> None:
        """Say that the step will be rolled back, so that what is only derived need not be made."""
        self.is_trial = True

    def keep_even_if_empty(self) -> None:
        """Keep the line in the history though nothing may have changed."""
        self.is_kept_if_empty = True


class Store:
    """An open smallcrm file. Not shared between threads: each job opens its own.

    SQLite's own check of the thread is off, because `search.reindex` lets the index work beside the
    thread that waits for it; the store looks instead.
    """

    customers: "Records[Customer]" = Records("customer", "customer.Customer")
    contacts: "Records[ContactDetail]" = Records("contact", "customer.ContactDetail")
    asset_types: "Records[AssetType]" = Records("asset_type", "asset.AssetType")
    assets: "Records[Asset]" = Records("asset", "asset.Asset")
    readings: "Records[MeterReading]" = Records("meter_reading", "asset.MeterReading")
    reminders: "Records[Reminder]" = Records("reminder", "reminder.Reminder")
    asset_rules: "Records[AssetRule]" = Records("asset_rule", "asset_rule.AssetRule")
    reminder_settings: "Records[ReminderSettings]" = Records(
        "reminder_settings", "reminder_settings.ReminderSettings"
    )
    activities: "Records[Activity]" = Records("activity", "activity.Activity")
    sales: "Records[Sale]" = Records("sale", "sale.Sale")
    custom_fields: "Records[CustomField]" = Records("custom_field", "profile.CustomField")
    profiles: "Records[Profile]" = Records("profile", "profile.Profile")
    origins: "Records[ImportOrigin]" = Records("import_origin", "import_origin.ImportOrigin")
    products: "Records[Product]" = Records("product", "product.Product")
    quotes: "Records[Quote]" = Records("quote", "quote.Quote")
    quote_lines: "Records[QuoteLine]" = Records("quote_line", "quote.QuoteLine")
    sale_lines: "Records[SaleLine]" = Records("sale_line", "sale.SaleLine")
    payments: "Records[Payment]" = Records("payment", "sale.Payment")
    instalments: "Records[Instalment]" = Records("instalment", "sale.Instalment")
    sellings: "Records[Selling]" = Records("selling", "selling.Selling")
    text_blocks: "Records[TextBlock]" = Records("text_block", "selling.TextBlock")
    attachments: "Records[Attachment]" = Records("attachment", "attachment.Attachment")
    relations: "Records[Relation]" = Records("relation", "relation.Relation")
    segments: "Records[Segment]" = Records("segment", "segment.Segment")
    pipelines: "Records[Pipeline]" = Records("pipeline", "deal.Pipeline")
    stages: "Records[Stage]" = Records("stage", "deal.Stage")
    lost_reasons: "Records[LostReason]" = Records("lost_reason", "deal.LostReason")
    deals: "Records[Deal]" = Records("deal", "deal.Deal")
    deal_moves: "Records[DealMove]" = Records("deal_move", "deal.DealMove")
    call_lists: "Records[CallList]" = Records("call_list", "call_list.CallList")
    calls: "Records[Call]" = Records("call", "call_list.Call")
    cases: "Records[ServiceCase]" = Records("service_case", "service_case.ServiceCase")
    goals: "Records[Goal]" = Records("goal", "goal.Goal")
    tier_rules: "Records[TierRule]" = Records("tier_rule", "tiers.TierRule")
    customer_tiers: "Records[KeptTier]" = Records("customer_tier", "tiers.KeptTier")
    deal_activities: "Records[DealActivity]" = Records("deal_activity", "activity.DealActivity")
    activity_templates: "Records[ActivityTemplate]" = Records(
        "activity_template", "activity.ActivityTemplate"
    )

    def __init__(
        self, connection: engine.Connection, path: Path, *, now: Clock, read_only: bool = False
    ) -> None:
        self.connection = connection
        self.path = path
        self.now = now
        self.is_read_only = read_only
        self._thread = get_ident()
        self._step: Step | None = None
        self._listeners: list[Callable[[Changes], None]] = []
        self._data_version = self._read_data_version()

    @classmethod
    def open(cls, path: Path, *, now: Clock, create: bool = True, read_only: bool = False) -> "Store":
        """Open a file, or make a new one where there is none.

        Raises UserError with what is wrong with the file ("db_newer", "db_foreign", "db_damaged",
        "db_empty", "db_locked", "db_missing" …); the file is then as it was.
        """
        connection = opening.open_file(path, now=now, create=create, read_only=read_only)
        return cls(connection, path, now=now, read_only=read_only)

    def close(self) -> None:
        """Close the file, with everything in it: the write-ahead log is emptied first."""
        self.checkpoint()
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _stay_in_thread(self) -> None:
        if get_ident() != self._thread:
            raise RuntimeError("a store belongs to the thread that opened it")

    # reading

    def query(self, sql: str, **values: Any) -> list[tuple[Any, ...]]:
        """Run a query with named parameters."""
        self._stay_in_thread()
        with engine.speaking_plainly(self.path):
            return self.connection.execute(sql, values).fetchall()

    def scalar(self, sql: str, **values: Any) -> Any:
        """Run a query for one value; None where there is no row."""
        rows = self.query(sql, **values)
        return rows[0][0] if rows else None

    @contextmanager
    def snapshot(self) -> Iterator["Store"]:
        """Hold one state of the file while several queries are read from it."""
        self._stay_in_thread()
        if self.connection.in_transaction:
            yield self
            return
        self.connection.execute("BEGIN")
        try:
            yield self
        finally:
            self.connection.execute("ROLLBACK")

    @property
    def profile(self) -> "Profile":
        """Our own company."""
        return self.profiles.get(1)

    @property
    def selling(self) -> "Selling":
        """How our own company sells."""
        return self.sellings.get(1)

    # writing

    @contextmanager
    def step(self, code: str, /, **details: Any) -> Iterator[Step]:
        """Do one named, undoable thing: all of it or nothing.

        A step within a step joins the outer one, whose name it keeps. Raises UserError("db_locked"),
        ("db_readonly"), ("db_moved") or ("disk_full") when the file cannot be written.
        """
        if self._step is not None:
            yield self._step
            return
        with engine.speaking_plainly(self.path), self._transaction():
            current = self._step = Step(history.begin(self.connection, code=code, at=self.now()), self.now())
            current.about(**details)
            try:
                yield current
                changes = self._finish(current)
            finally:
                self._step = None
        self._announce(changes)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """Write as one transaction that takes the lock at once.

        BEGIN IMMEDIATE: a deferred transaction that reads first cannot wait for the lock
        (SQLITE_BUSY_SNAPSHOT ignores busy_timeout).
        """
        self._stay_in_thread()
        if self.is_read_only or not self.path.exists():
            raise UserError("db_readonly" if self.is_read_only else "db_moved", path=str(self.path))
        self.connection.execute("PRAGMA query_only = OFF")
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise
        finally:
            self.connection.execute("PRAGMA query_only = ON")

    def _finish(self, current: Step) -> Changes:
        """Bring the search index up to date and close the step's line in the history."""
        changed = history.touched_customers(self.connection, current.id, besides=current.indexed_changes)
        search.reindex(self.connection, changed)
        customers = changed | current.indexed_customers
        changes = history.finish(self.connection, current.id, current.details)
        if not changes and not current.is_kept_if_empty:
            history.discard(self.connection, current.id)
        touched = history.touched(self.connection, current.id) if self._listeners else {}
        return Changes(step_id=current.id, touched=touched, customers=customers)

    @contextmanager
    def filling_index(self, customers: int) -> Iterator[search.Filling]:
        """Index so many new customers while they are added to the running step, and nothing else is done."""
        current = self._step
        if current is None or current.is_trial:
            with working_behind() as behind:
                yield search.Filling(self.connection, behind, None)
            return
        first = history.last_change(self.connection) + 1
        with search.filling(self.connection, customers) as index:
            yield index
        current.indexed_changes.append(range(first, history.last_change(self.connection) + 1))
        current.indexed_customers |= index.customers

    @contextmanager
    def leaving_index(self) -> Iterator[None]:
        """Write what no customer is found or lined up by, in the running step: nobody is indexed again."""
        first = history.last_change(self.connection) + 1
        yield
        if self._step is not None:
            last = history.last_change(self.connection)
            self._step.indexed_changes.append(range(first, last + 1))

    @contextmanager
    def maintaining(self) -> Iterator[engine.Connection]:
        """Write what is no intention of the user's: upkeep of the history or the search index."""
        with engine.speaking_plainly(self.path), self._transaction():
            yield self.connection

    def write(self, sql: str, **values: Any) -> Any:
        """Run one writing statement. It fails outside a step: the connection is read-only there."""
        self._stay_in_thread()
        return self.connection.execute(sql, values)

    @contextmanager
    def cancellable(self, is_cancelled: Callable[[], bool]) -> Iterator[None]:
        """Let the user stop a long statement: it ends in Cancelled and the step is rolled back."""
        self.connection.set_progress_handler(lambda: int(is_cancelled()), PROGRESS_INSTRUCTIONS)
        try:
            yield
        except engine.OperationalError as error:
            if "interrupted" in str(error):
                raise Cancelled from error
            raise
        finally:
            self.connection.set_progress_handler(None, PROGRESS_INSTRUCTIONS)

    # news

    def on_commit(self, listener: Callable[[Changes], None]) -> None:
        """Call the listener after every committed step with what it touched."""
        self._listeners.append(listener)

    def _announce(self, changes: Changes) -> None:
        for listener in self._listeners:
            listener(changes)

    def changed_by_others(self) -> bool:
        """Say whether another connection committed since the last time this was asked."""
        version = self._read_data_version()
        changed, self._data_version = version != self._data_version, version
        return changed

    def _read_data_version(self) -> int:
        return int(self.connection.execute("PRAGMA data_version").fetchone()[0])

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the file, so that the file alone is complete.

        Another open window may hold part of the log; its own closing brings that in.
        """
        if self.is_read_only or self.connection.in_transaction:
            return
        self.connection.execute("PRAGMA query_only = OFF")
        self.connection.execute("PRAGMA busy_timeout = 200")
        with suppress(engine.DatabaseError):
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.connection.execute(f"PRAGMA busy_timeout = {engine.BUSY_TIMEOUT_MS}")
        self.connection.execute("PRAGMA query_only = ON")
