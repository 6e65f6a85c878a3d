"""A quote by e-mail: with the file where the desktop can hand one over, beside it where not."""

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtGui import QDesktopServices

from smallcrm.domain.quote import QuoteLine
from smallcrm.services import quotes
from smallcrm.ui.quotes import mailing
from tests.builders import TODAY, a_customer, email


@pytest.fixture
def quote(ctx, tmp_path):
    ctx.remember("reports.folder", str(tmp_path))
    nadia = a_customer(ctx.store, "Nadia")
    with ctx.store.step("contact"):
        ctx.store.contacts.add(replace(email("nadia@example.com"), customer_id=nadia.id))
    begun = replace(quotes.begin(ctx.store, nadia.id, today=TODAY), title="Brakes", language="en")
    kept = quotes.add(ctx.store, begun, [QuoteLine(name="Work", price=80_00)])
    return quotes.send(ctx.store, kept.quote.id, today=TODAY)


@pytest.fixture
def opened(monkeypatch):
    links = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: links.append(url.toString()) or True)
    return links


def test_where_files_can_be_handed_over_the_letter_has_it(ctx, quote, tmp_path, monkeypatch, opened):
    program, told = tmp_path / "xdg-email", tmp_path / "told"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{told}.part" && mv "{told}.part" "{told}"\n')
    program.chmod(0o755)
    monkeypatch.setattr(mailing.shutil, "which", lambda _: str(program))
    said = []
    ctx.told.connect(lambda words, _: said.append(words))
    mailing.mail_quote(ctx, quote, b"%PDF", "Quote: 1/2")
    assert said == ["The mail program has the quote."]
    assert (tmp_path / "Quote 1 2.pdf").read_bytes() == b"%PDF"
    assert not opened


def test_elsewhere_the_letter_is_begun_and_the_folder_shown(ctx, quote, tmp_path, monkeypatch, opened):
    monkeypatch.setattr(mailing.shutil, "which", lambda _: None)
    mailing.mail_quote(ctx, quote, b"%PDF", "Quote")
    letter, folder = opened
    parts = urlsplit(letter)
    assert (parts.scheme, parts.path) == ("mailto", "nadia@example.com")
    assert parse_qs(parts.query)["subject"] == ["Quote Q-2026-0001 Brakes"]
    assert folder.endswith(str(tmp_path))


def test_a_helper_that_does_not_start_is_no_excuse(ctx, quote, tmp_path, monkeypatch, opened):
    monkeypatch.setattr(mailing.shutil, "which", lambda _: str(tmp_path / "gone"))
    mailing.mail_quote(ctx, quote, b"%PDF", "Quote")
    assert len(opened) == 2
