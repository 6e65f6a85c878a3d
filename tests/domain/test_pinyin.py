"""Chinese read aloud in Latin letters."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypinyin import lazy_pinyin

from smallcrm.domain.values.pinyin import pinyin, pinyin_initials, readings

SURNAMES = (
    "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭肖田董潘袁蔡蒋余于杜叶程魏苏吕丁卢姚沈钟姜崔谭陆范汪廖"
    "石金韦夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵武钱戴严莫孔向常汤康易乔赖文施洪季"
)
GIVEN = (
    "伟芳秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉力玉萍红鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林欢佳阳建亮成峰琴云洁雪琳"
    "晨颖露瑶怡婷雅慧思嘉子轩梓涵欣诗晓东海天一诺博然瑞志国春梅冬生德福荣祥瑾瑜璐璇颢昱骏骁霖澜沁蕾薇妍馨萱芷若曦"
)


@pytest.mark.parametrize(
    ("text", "spelled", "letters"),
    [
        ("王小明", "wangxiaoming", "wxm"),
        ("吕布", "lvbu", "lb"),
        ("单小明", "shanxiaoming", "sxm"),
        ("曾国藩", "zengguofan", "zgf"),
        ("仇英", "qiuying", "qy"),
        ("解放", "xiefang", "xf"),
        ("区小丽", "ouxiaoli", "oxl"),
        ("尉迟恭", "yuchigong", "ycg"),
        ("万俟卨", "moqixie", "mqx"),
        ("单于明", "chanyuming", "cym"),
        ("重庆银行", "chongqingyinhang", "cqyh"),
        ("长安汽车", "changanqiche", "caqc"),
        ("老张车行", "laozhangchehang", "lzch"),
        ("Tony 王", "tony wang", "tony w"),
        ("Ёлка 王", "елка wang", "елка w"),
        ("ＡＢ王", "abwang", "abw"),
        ("〇", "ling", "l"),
        ("龥䶮", "yuyan", "yy"),
        ("王𠮷", "wang𠮷", "w𠮷"),
        ("Ivan", "", ""),
        ("", "", ""),
    ],
)
def test_readings(text, spelled, letters):
    assert pinyin(text) == spelled
    assert pinyin_initials(text) == letters


@given(st.builds("".join, st.tuples(st.sampled_from(SURNAMES), st.text(GIVEN, min_size=1, max_size=2))))
def test_usual_names_read_as_pypinyin_reads_them(name):
    syllables = lazy_pinyin(list(name), v_to_u=False)
    assert pinyin(name) == "".join(syllables)
    assert pinyin_initials(name) == "".join(syllable[0] for syllable in syllables)


def test_every_common_character_has_a_reading():
    without = [chr(code) for code in range(0x4E00, 0x9FA6) if not readings()[code].isascii()]
    assert len(without) < 30


@given(st.text(max_size=10))
def test_any_text_can_be_spelled(text):
    assert (pinyin(text) == "") is (pinyin_initials(text) == "")


def test_the_table_needs_no_library():
    code = (
        "import sys; from smallcrm.domain.values.names import pinyin, sort_key\n"
        "assert 'smallcrm.domain.values.pinyin_table' not in sys.modules\n"
        "assert pinyin('王') == 'wang'\n"
        "assert 'pypinyin' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
