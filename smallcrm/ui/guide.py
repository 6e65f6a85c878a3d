"""The guide in a window of its own, to be read beside the work."""

import re
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QFont,
    QImage,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from smallcrm import i18n, paths
from smallcrm.i18n import translate
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.theme import set_font, theme

FIRST_PAGE = "README.md"
SIZE = (760, 680)
MARGIN = 28
REFITS_AFTER_MS = 60
PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")


class GuideWindow(QWidget):
    """Shows the pages of the guide; links lead from one to the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages = GuidePages()
        self.contents = Button("", "list", "quiet", on_click=self.pages.go_home)
        self.back = Button("", "arrow_left", "quiet", on_click=self.pages.backward)
        self.back.setEnabled(False)
        self.pages.backwardAvailable.connect(self.back.setEnabled)
        head = row(self.contents, self.back, None, margins=(16, 8, 16, 8))
        self.setLayout(column(head, (self.pages, 1), spacing=0))
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))
        self.say()
        self.pages.go_home()

    def say(self) -> None:
        """Put the words of the active language on everything."""
        self.setWindowTitle(translate("Guide", "Guide"))
        self.pages.setAccessibleName(translate("Guide", "Guide"))
        self.contents.setText(translate("Guide", "Contents"))
        self.back.setText(translate("Guide", "Back"))

    def changeEvent(self, event: Any) -> None:
        if event.type() == event.Type.LanguageChange:
            self.say()
            self.pages.go_home()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class GuidePages(QTextBrowser):
    """Reads the guide's own Markdown files; links to elsewhere are the browser's."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.document().setDocumentMargin(MARGIN)
        set_font(self, "body")
        self._fitted = 0
        self._refit = QTimer(self, singleShot=True, interval=REFITS_AFTER_MS)
        self._refit.timeout.connect(self._fit_pictures)

    def go_home(self) -> None:
        """Show the table of contents."""
        self.setSource(QUrl.fromLocalFile(str(folder() / FIRST_PAGE)))

    def loadResource(self, kind: int, url: QUrl) -> Any:
        file = Path(url.toLocalFile())
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(file)
        if file.suffix == ".md" and file.is_file():
            return _readable(file)
        return super().loadResource(kind, url)

    def doSetSource(self, name: QUrl, kind: QTextDocument.ResourceType) -> None:
        super().doSetSource(name, kind)
        self._give_air()

    def _give_air(self) -> None:
        """Set the page as the program is set: room between paragraphs, our semi-bold for bold."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = QTextBlockFormat()
            shape.setTopMargin(theme.px(8 if block.blockFormat().headingLevel() else 0))
            shape.setBottomMargin(theme.px(4 if block.textList() or cursor.currentTable() else 8))
            cursor.mergeBlockFormat(shape)
            parts = block.begin()
            while not parts.atEnd():
                part = parts.fragment()
                if part.charFormat().fontWeight() > QFont.Weight.DemiBold:
                    cursor.setPosition(part.position())
                    cursor.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
                    semi_bold = QTextCharFormat()
                    semi_bold.setFontWeight(QFont.Weight.DemiBold)
                    cursor.mergeCharFormat(semi_bold)
                parts += 1
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Not at once: a page that is being read in shows and hides its scroll bar.
        self._refit.start()

    def _fit_pictures(self) -> None:
        """Make the pictures as wide as the page is now; the reader stays where they were."""
        if self._fitted == self.viewport().width():
            return
        self._fitted = self.viewport().width()
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self.reload()
        bar.setValue(round(share * bar.maximum()))

    def _picture(self, file: Path) -> QImage:
        """Make a picture no wider than the page, sharp on any screen."""
        picture, ratio = QImage(str(file)), self.devicePixelRatioF()
        room = round((self.viewport().width() - 2 * MARGIN) * ratio)
        if picture.width() > room > 0:
            picture = picture.scaled(
                QSize(room, picture.height()),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        picture.setDevicePixelRatio(ratio)
        return picture

    def _follow(self, url: QUrl) -> None:
        target = self.source().resolved(url)
        if target.isLocalFile():
            self.setSource(target)
        else:
            QDesktopServices.openUrl(target)


def folder() -> Path:
    """Name the folder of the guide, in the active language if it was written in it."""
    inside = paths.resource("guide")
    guide = inside if inside.is_dir() else paths.resources_dir().parent / "docs" / "guide"
    translated = guide / i18n.language()
    return translated if translated.is_dir() else guide


def _readable(file: Path) -> str:
    """Read a page without the pictures that are not there: an installed program has none."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return "\n".join(
        line for line in lines if all((file.parent / name).is_file() for name in PICTURE.findall(line))
    )
