"""What tests of paper read it with."""

import io
from collections.abc import Callable
from pathlib import Path

import pypdf
import pytest

GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "reports"


def texts(pdf: bytes) -> list[str]:
    """Read the text of every page, as it can be selected and copied."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


def fonts(pdf: bytes) -> dict[str, int]:
    """Name the embedded fonts, subset marks removed, and the size of each with all its parts."""
    sizes: dict[str, int] = {}
    for page in pypdf.PdfReader(io.BytesIO(pdf)).pages:
        for font in page["/Resources"]["/Font"].get_object().values():
            described = font.get_object()
            name = described["/BaseFont"].partition("+")[2] or described["/BaseFont"]
            file = described.get("/FontDescriptor", {}).get("/FontFile2")
            sizes[name] = sizes.get(name, 0) + (len(file.get_object().get_data()) if file else 0)
    return sizes


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the file of that name, or write it with --accept."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--accept"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.exists(), f"{path} is missing: pytest --accept writes it"
        assert text == path.read_text(encoding="utf-8"), f"{name} changed: look at it, then pytest --accept"

    return compare
