"""A call list on paper: whom to call, what was said so far, and room to write what comes of it."""

from smallcrm.documents.report_words import ReportWords
from smallcrm.documents.tabular import Frame, Shown, tabular
from smallcrm.domain.call_list import CallList
from smallcrm.domain.report_lines import CallSheetLine, Lines
from smallcrm.domain.reports import Kind, Report, Section, Text


def call_sheet(frame: Frame, call_list: CallList, found: Lines[CallSheetLine], words: ReportWords) -> Report:
    """List the people of a call list in their order, those still to be called first."""
    shown = [
        Shown(
            title=frame.translate("Report", "Customer"), value=lambda line: line.customer, share=1.3, lines=2
        ),
        Shown(title=frame.translate("Report", "Phone"), value=lambda line: line.phone, share=0),
        Shown(title=frame.translate("Report", "Called"), value=lambda line: line.called_on, kind=Kind.DATE),
        Shown(title=frame.translate("Report", "Again on"), value=lambda line: line.again_on, kind=Kind.DATE),
        Shown(
            title=frame.translate("Report", "Result"),
            value=lambda line: words.call_result(line.result) if line.result else "",
            share=0.8,
            least=90,
        ),
        Shown(
            title=frame.translate("Report", "Note"),
            value=lambda line: line.note,
            share=1.4,
            lines=2,
            least=150,
        ),
    ]
    script: tuple[Section, ...] = ()
    if call_list.script:
        script = (Text(title=frame.translate("Report", "What to say"), text=call_list.script),)
    return tabular(
        frame,
        "call_sheet",
        frame.translate("Report", "Call sheet"),
        shown,
        found.lines,
        empty=frame.translate("Report", "Nobody is on this list."),
        subtitle=call_list.name,
        period="",
        before=script,
        group=lambda line: (
            frame.translate("Report", "Called") if line.result else frame.translate("Report", "To be called")
        ),
        is_landscape=True,
    )
