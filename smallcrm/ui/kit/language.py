"""A switch of language while windows are open: every widget of ours hears of it and says itself anew."""

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from smallcrm import i18n
from smallcrm.ui.kit.theme import theme

_QT_NAMES = {"zh": "qtbase_zh_CN", "ru": "qtbase_ru"}
_installed: list[QTranslator] = []


def apply_language(app: QApplication, language: str, region: str = "") -> None:
    """Choose the language of the program and of Qt's own menus, and tell every open window.

    Pages that hold texts of their own answer `QEvent.LanguageChange` in `changeEvent`.
    """
    catalogue = i18n.set_language(language, region)
    code = f"{catalogue.language}_{region}" if region else catalogue.language
    QLocale.setDefault(QLocale(code))
    while _installed:
        app.removeTranslator(_installed.pop())
    if name := _QT_NAMES.get(catalogue.language):
        translator = QTranslator()
        if translator.load(name, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(translator)
            _installed.append(translator)
    theme.renew(app)
    # Qt hands it on to every window in its own time. An event sent from here would end the program where two
    # widgets fail at it, and a window may take others with it while it says itself anew.
    QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))
