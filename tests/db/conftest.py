"""A real file for every test, with a clock that stands still until told otherwise."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smallcrm.db.store import Store

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "shop.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, now=lambda: NOW) as opened:
        yield opened
