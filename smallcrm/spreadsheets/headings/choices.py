"""Words that stand for our choices: status, gender, kind of customer, yes and no, in three languages.

All words are folded, so that case and accents do not matter.
"""

from collections.abc import Mapping
from typing import TypeVar

from smallcrm.domain.customer import CustomerKind, Status
from smallcrm.domain.values.text import fold

T = TypeVar("T")


def _folded(words: Mapping[T, str]) -> dict[str, T]:
    return {fold(word): choice for choice, listed in words.items() for word in listed.split("|")}


YES = frozenset(_folded({True: ("yes|y|true|да|д|истина|верно|ok|on|checked|x|х|v|√|✓|✔|+|1|是|有|对|要")}))
NO = frozenset(_folded({False: ("no|n|false|нет|н|ложь|off|×|✗|✘|-|0|否|无|没有|不|不是|不要")}))

_STATUS_WORDS = {
    Status.PROSPECT: (
        "prospect|lead|potential|potential customer|prospective|new lead|потенциальный|потенциальная|"
        "потенциальный клиент|лид|возможный|возможная|意向|潜在|潜在客户|潜在顾客|准客户"
    ),
    Status.ACTIVE: (
        "active|current|active customer|current customer|активный|активная|активен|активна|"
        "действующий|действующая|активный клиент|действующий клиент|текущий|текущий клиент|活跃|"
        "活跃客户|现有客户|在用|正常"
    ),
    Status.DORMANT: (
        "dormant|inactive|sleeping|idle|неактивный|неактивная|неактивен|спящий|спящая|спит|休眠|沉睡|"
        "不活跃|沉睡客户|休眠客户|非活跃"
    ),
    Status.LOST: (
        "lost|churned|gone|left|потерян|потеряна|потерянный|ушел|ушла|утерян|流失|已流失|流失客户|"
        "已流失客户|丢失"
    ),
}
_LIKE_STATUS_WORDS = {
    Status.PROSPECT: (
        "new|interested|enquiry|inquiry|cold|warm|hot|новый|новая|новый клиент|новый лид|"
        "заинтересован|интерес|意向客户|新客户|目标客户|线索|待开发|新"
    ),
    Status.ACTIVE: (
        "customer|client|existing|regular|live|vip|ongoing|existing customer|постоянный|"
        "постоянный клиент|клиент|работаем|в работе|老客户|成交|成交客户|已成交|正式客户|合作|合作中|"
        "有效|跟进中|在保"
    ),
    Status.DORMANT: (
        "on hold|paused|passive|old|former|archive|archived|бывший|архив|в архиве|пауза|"
        "приостановлен|停用|暂停"
    ),
    Status.LOST: (
        "closed|cancelled|canceled|rejected|declined|dead|отказ|отказался|отказалась|закрыт|закрыто|"
        "расторгнут|失效|无效|放弃|拒绝|无效客户"
    ),
}
"""Words that say a status and more: the customer gets the status, and the word is kept beside it."""

STATUS_OF = _folded(_STATUS_WORDS)
LIKE_STATUS = _folded(_LIKE_STATUS_WORDS)
_GENDER_WORDS = {
    "male": "m|male|man|mr|mr.|м|муж|муж.|мужской|мужчина|男|男性|先生|男士|господин",
    "female": "f|female|woman|mrs|ms|miss|mrs.|ms.|w|ж|жен|жен.|женский|женщина|女|女性|女士|小姐|госпожа",
}
GENDER_OF = _folded(_GENDER_WORDS)
_KIND_WORDS = {
    CustomerKind.PERSON: (
        "person|individual|private|people|human|physical|физ|физ.|физлицо|физ. лицо|физ лицо|"
        "физ.лицо|физическое лицо|частное лицо|частник|человек|ф/л|фл|个人|自然人|个人客户"
    ),
    CustomerKind.COMPANY: (
        "company|organization|organisation|business|corporate|legal|entity|legal entity|firm|юр|юр.|"
        "юрлицо|юр. лицо|юр лицо|юр.лицо|юридическое лицо|организация|организации|компания|ип|ооо|"
        "ю/л|юл|企业|公司|单位|法人|企业客户|公司客户"
    ),
}
KIND_OF = _folded(_KIND_WORDS)
