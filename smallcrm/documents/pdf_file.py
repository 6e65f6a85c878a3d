"""A PDF written while it is made, so that a document of any length takes the memory of one page.

reportlab keeps what stands on all pages and puts the file together at the end. Here the contents of a page go
into the file as soon as the page is put down, and at the end the objects that remain, one after the other.
"""

from typing import TYPE_CHECKING, Any, BinaryIO

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

# The second line tells programs that copy files that this one is not text.
_HEAD = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"


class PdfFile:
    """Where a canvas writes to. Call `put_page` after every page; saving the canvas writes the rest."""

    def __init__(self, canvas: "Canvas", to: BinaryIO) -> None:
        self._to = to
        self._length = 0
        self._document: Any = canvas._doc  # noqa: SLF001  # reportlab offers no other way to its objects
        # What saving asks for the whole file; it has been written by then, and nothing is left to add.
        self._document.format = self._finish
        self._write(_HEAD)

    def put_page(self) -> None:
        """Write the contents of the page that was put down last, and forget them."""
        from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress

        document = self._document
        page = document.Pages.pages[-1]
        contents = PDFStream(content=page.stream, filters=[PDFZCompress])
        page.stream = None
        page.Contents = document.Reference(contents)
        self._put(contents.__InternalName__)
        contents.content = b""

    def _finish(self) -> bytes:
        from reportlab.pdfbase.pdfdoc import PDFCrossReferenceTable, PDFTrailer

        document = self._document
        number = 1
        # Objects refer to others, which get their numbers only when those that name them are written.
        while number in document.numberToId:
            name = document.numberToId[number]
            if name not in document.idToOffset:
                self._put(name)
            number += 1
        table = PDFCrossReferenceTable()
        table.addsection(0, [document.numberToId[each] for each in range(1, number)])
        trailer = PDFTrailer(
            startxref=self._length,
            Size=number,
            Root=document.Reference(document.Catalog),
            Info=document.Reference(document.info),
            ID=document.ID(),
        )
        self._write(table.format(document))
        self._write(trailer.format(document))
        return b""

    def _put(self, name: str) -> None:
        from reportlab.pdfbase.pdfdoc import PDFIndirectObject

        document = self._document
        document.idToOffset[name] = self._length
        self._write(PDFIndirectObject(name, document.idToObject[name]).format(document))

    def _write(self, data: bytes) -> None:
        self._to.write(data)
        self._length += len(data)
