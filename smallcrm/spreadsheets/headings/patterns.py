"""Texts that stand in tables and are no customers: totals, page numbers, signatures, remarks."""

import re
from collections.abc import Iterable

from smallcrm.domain.values.text import fold

_TOTAL_WORDS = (
    r"итого|итог|всего|общий итог|промежуточный итог|в том числе|grand totals?|sub ?totals?|totals?|sum"
    r"|合计|总计|小计|共计|总数|合计数|總計|合計|小計|汇总"
)
_COUNTED = (
    r"клиент\w*|запис\w*|строк\w*|полис\w*|по|за"
    r"|customers?|records?|rows?|items?|contacts?|policies|for|by|of"
)
_TOTAL = re.compile(
    fold(
        rf"(?:{_TOTAL_WORDS})\s*(?:[(（].*[)）])?\s*"
        rf"(?:[:：=\-–—].*|(?:{_COUNTED})\b.*|[\d\s.,¥$€₽%]+.*|\d*\s*[位条人行户家辆份个].*)?"
    )
)
_TOTAL_AT_END = re.compile(fold(r".{1,60}[\s\-:](?:итог|итого|total|subtotal)|.{1,30}(?:汇总|小计|合计)"))
_PAGE = re.compile(
    fold(
        r"(?:стр(?:аница)?|лист|page|p|sheet)\.?\s*(?:no)?\s*\d+(?:\s*(?:из|of|/|-)\s*\d+)?"
        r"|第\s*\d+\s*页.*|共\s*\d+\s*[页条行].*|[-–—]\s*\d+\s*[-–—]|\d+\s*/\s*\d+"
    )
)
_SIGNATURE = re.compile(
    fold(
        r".*_{3,}.*|(?:генеральный\s+|ген\.?\s*)?директор\b.*|руководитель\b.*|(?:гл(?:авный|\.)?\s*)бухгалтер\b.*"
        r"|подпись\b.*|исполнитель\s*[:：].*|составил[аи]?\b.*|проверил[аи]?\b.*|утвержда\w+\b.*"
        r"|согласован\w*\b.*|м\.\s?п\..*|по состоянию на\b.*|на дату\b.*|актуально на\b.*"
        r"|дата (?:печати|выгрузки|составления|формирования|отчета)\b.*|выгружен\w*\b.*|сформирован\w*\b.*"
        r"|конфиденциально.*|данные (?:на|по состоянию)\b.*"
        r"|(?:prepared|approved|checked|printed|generated|exported|signed|created|reviewed|updated)\s+(?:by|on|at)\b.*"
        r"|signature\b.*|as of\b.*|(?:report|print) date\b.*|last updated\b.*|confidential\b.*"
        r"|(?:制表|审核|签字|签名|签章|填表|复核|经办|负责人|制单|盖章|主管|打印|导出|统计|更新)(?:人|日期|时间)?\s*[:：].*"
        r"|截[至止].*"
    )
)
_REMARK = re.compile(
    fold(
        r"[*※•!].{3,}"
        r"|(?:примечание|прим|внимание|важно|источник|легенда|note|nb|please note|source|legend)\s*[.:：].*"
        r"|(?:注|备注|说明|提示|注意)\s*[.:：].*"
    )
)


_TOTAL_BEGINS = ("ит", "вс", "об", "пр", "в ", "gr", "su", "to", "合", "总", "小", "共", "總", "汇")
_TOTAL_ENDS = ("итог", "итого", "total", "汇总", "小计", "合计")


def may_be_total(row: Iterable[object]) -> bool:
    """Say cheaply whether a row may add up others, by how its texts begin and end or by having none."""
    texts = [cell.lower() for cell in row if type(cell) is str]
    return not texts or any(
        text.lstrip().startswith(_TOTAL_BEGINS) or text.rstrip(" .:").endswith(_TOTAL_ENDS) for text in texts
    )


def is_total(text: str) -> bool:
    """Say whether a text names a sum: "Итого:", "Total customers: 12", "合计"."""
    return _TOTAL.fullmatch(fold(text).strip(" .")) is not None


def is_total_of_group(text: str) -> bool:
    """Say whether a text ends as spreadsheet programs name subtotals: "Москва Итог", "Smith Total"."""
    return _TOTAL_AT_END.fullmatch(fold(text).strip(" .")) is not None


def is_page_number(text: str) -> bool:
    """Say whether a text is the foot of a page: "Page 1 of 3", "第 1 页"."""
    return _PAGE.fullmatch(fold(text)) is not None


def is_signature(text: str) -> bool:
    """Say whether a text signs or dates the sheet: "Директор ____", "制表人：", "As of 1 May"."""
    return _SIGNATURE.fullmatch(fold(text)) is not None


def is_remark(text: str) -> bool:
    """Say whether a text is a remark on the table: "* prices without tax", "Примечание: …"."""
    return _REMARK.fullmatch(fold(text)) is not None
