"""What every test stands on: no network, no screen, no home of the user's, and English to begin with."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from smallcrm import i18n

# Before anything of Qt is imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("here", deadline=None)
# The same examples each time: a build must not fail by chance.
settings.register_profile("ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci" if os.environ.get("CI") else "here")

_connections: list[str] = []


def _refuse_network(event: str, args: tuple[object, ...]) -> None:
    """Note and refuse every connection that would leave this computer's own files.

    An audit hook sees every Python socket, whatever library made it. It cannot be removed, so it lives
    as long as the test run.
    """
    if event not in ("socket.connect", "socket.sendto", "socket.getaddrinfo"):
        return
    if event != "socket.getaddrinfo" and _is_local(args[0]):
        return
    _connections.append(f"{event} {args[1] if len(args) > 1 else ''}")
    raise PermissionError("smallcrm is an offline program: no network in its tests")


def _is_local(opened: object) -> bool:
    unix = getattr(socket, "AF_UNIX", None)
    return isinstance(opened, socket.socket) and unix is not None and opened.family == unix


sys.addaudithook(_refuse_network)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="write the golden files anew, to be reviewed like code"
    )


@pytest.fixture(autouse=True)
def _offline() -> Iterator[None]:
    """Fail the test that reached for the network, even if the code under test swallowed the refusal."""
    before = len(_connections)
    yield
    reached = _connections[before:]
    assert not reached, f"reached for the network: {', '.join(reached)}"


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a home of its own, so that nobody's real customers are ever opened."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("SMALLCRM_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Begin and end with English, since the active language outlives a test."""
    i18n.set_language("en")
    yield
    i18n.set_language("en")
