"""Japanese: days, parts of the day, spans of time."""

from __future__ import annotations

from typing import Final

from core.domain.feasts import fixed
from core.understanding.values import PartOfDay
from core.understanding.words import Tag, Words, meaning

_WEEKDAYS: Final = "月火水木金土日"
WRITTEN_DAYS: Final = (
    r"(?:\d{2,4}年)?\d{1,2}月\d{1,2}日(?:\(?[月火水木金土日]曜日?\)?|\([月火水木金土日](?:[・,]?祝)?\))?"
    r"|(?:\d{4}/)?\d{1,2}/\d{1,2} ?\([月火水木金土日](?:[・,]?祝)?\)"
)
"""A day of the month, with its weekday where that stands behind it: "10月4日(日)", "10/4(日)"."""


def _weekdays() -> Words:
    """Return "日曜", "日曜日", "(日)" and "日:"."""
    words: Words = {}
    for day, letter in enumerate(_WEEKDAYS):
        words.update(
            meaning(
                Tag.WEEKDAY,
                f"{letter}曜|{letter}曜日|({letter})|{letter}曜の朝|{letter}曜の夜|{letter}曜朝|{letter}曜夜",
                day,
            )
        )
    return words


def _with_parts() -> Words:
    """Return "昨日の夜" and the like; the part that leads into the next day is the evening's."""
    words: Words = {}
    parts = {
        "朝": PartOfDay.MORNING,
        "朝方": PartOfDay.MORNING,
        "昼": PartOfDay.NOON,
        "夕方": PartOfDay.EVENING,
        "夜": PartOfDay.EVENING,
        "晩": PartOfDay.EVENING,
    }
    for names, offset in (("昨日|きのう", -1), ("今日|きょう", 0)):
        for name in names.split("|"):
            for part, value in parts.items():
                words.update(meaning(Tag.PART_OF_DAY, f"{name}の{part}|{name}{part}", (value, offset)))
    for name in ("明日", "あした"):
        words.update(meaning(Tag.DAY, "|".join(f"{name}の{part}|{name}{part}" for part in parts), 1))
    return words


DAYS: Final[Words] = {
    **_weekdays(),
    **_with_parts(),
    **meaning(Tag.DAY, "今日|きょう|本日", 0),
    **meaning(Tag.DAY, "昨日|きのう", -1),
    **meaning(Tag.DAY, "一昨日|おととい|おとつい", -2),
    **meaning(Tag.DAY, "一昨々日|さきおととい", -3),
    **meaning(Tag.DAY, "先週の今日|一週間前", -7),
    **meaning(Tag.DAY, "明日|あした|明朝|明日の朝練|明晩", 1),
    **meaning(Tag.DAY, "明後日|あさって", 2),
    **meaning(Tag.LAST, "先週の|先週", "week"),
    **meaning(Tag.LAST, "先々週の|先々週", "week before"),
    **meaning(Tag.THIS, "今週の", "week"),
    **meaning(Tag.LAST, "この前の|こないだの|この間の|前回の|直近の"),
    **meaning(Tag.THIS, "この"),
    **meaning(Tag.NEXT, "来週の|来週|再来週の|再来週", "week"),
    **meaning(Tag.NEXT, "次の|今度の|次回の"),
    **meaning(Tag.SPAN, "一週間", 7),
    **meaning(Tag.SPAN, "一ヶ月|一か月", 30),
    **meaning(Tag.SPAN, "一年", 365),
    **meaning(Tag.AGO, "前に", Tag.AFTER),
    **meaning(Tag.MONTH, "睦月|一月|january|jan", 1),
    **meaning(Tag.MONTH, "如月|february|feb", 2),
    **meaning(Tag.MONTH, "弥生|march|mar", 3),
    **meaning(Tag.MONTH, "卯月|april|apr", 4),
    **meaning(Tag.MONTH, "皐月|may", 5),
    **meaning(Tag.MONTH, "水無月|june|jun", 6),
    **meaning(Tag.MONTH, "文月|july|jul", 7),
    **meaning(Tag.MONTH, "葉月|august|aug", 8),
    **meaning(Tag.MONTH, "長月|september|sep|sept", 9),
    **meaning(Tag.MONTH, "神無月|october|oct", 10),
    **meaning(Tag.MONTH, "霜月|november|nov", 11),
    **meaning(Tag.MONTH, "師走|december|dec", 12),
    **meaning(Tag.PART_OF_DAY, "今朝|けさ|今日の朝イチ", (PartOfDay.MORNING, 0)),
    **meaning(Tag.PART_OF_DAY, "今夜|今晩|今宵", (PartOfDay.EVENING, 0)),
    **meaning(Tag.PART_OF_DAY, "昨夜|昨晩|ゆうべ|夕べ|前夜|昨夕", (PartOfDay.EVENING, -1)),
    **meaning(Tag.PART_OF_DAY, "昨朝", (PartOfDay.MORNING, -1)),
    **meaning(
        Tag.PART_OF_DAY,
        "朝|早朝|午前|午前中|朝イチ|朝一|朝一番|朝活|朝食前|朝飯前|朝ごはん前|出勤前|仕事前"
        "|モーニング|明け方|未明|夜明け",
        (PartOfDay.MORNING, None),
    ),
    **meaning(Tag.PART_OF_DAY, "昼|お昼|昼休み|昼間|正午|ランチ前|ランチタイム", (PartOfDay.NOON, None)),
    **meaning(Tag.PART_OF_DAY, "午後", (PartOfDay.AFTERNOON, None)),
    **meaning(
        Tag.PART_OF_DAY,
        "夕方|夜|晩|夕食前|夕飯前|仕事後|仕事終わり|仕事帰り|退勤後|会社帰り|帰宅後|ナイト|日没後",
        (PartOfDay.EVENING, None),
    ),
    **meaning(Tag.PART_OF_DAY, "深夜|真夜中|夜中", (PartOfDay.NIGHT, None)),
    **meaning(Tag.FEAST, "元日|元旦|お正月", fixed(1, 1)),
    **meaning(Tag.FEAST, "大晦日|大みそか", fixed(12, 31)),
    **meaning(Tag.FEAST, "クリスマス|クリスマスの日", fixed(12, 25)),
    **meaning(Tag.FEAST, "クリスマスイブ|イブ", fixed(12, 24)),
    **meaning(
        Tag.SOME_DAY,
        "この前|こないだ|この間|先日|先週末|今週末|週末|ちょっと前|少し前|数日前|何日か前|前回"
        "|いつだったか|いつか|先月|去年|昨年|連休|連休中|三連休|ゴールデンウィーク|お盆|年末|年始"
        "|正月休み|ある日|別の日|前々日|先々月|土日",
    ),
    **meaning(
        Tag.PERIOD,
        "今週|今月|今年|月間|年間|週間走行距離|月間走行距離|シューズの走行距離|シューズの距離"
        "|靴の走行距離|年間走行距離|累計|累積距離|毎日|毎週|毎月|毎年|週に|一週間で|一ヶ月で"
        "|一か月で|一年で|今シーズン|これまで|今まで|今のところ|週間|月跑|月単位|月走行"
        "|今週は合計|今週の合計|今月の合計|今年の合計|今月の走行距離|今週の走行距離"
        "|今年の走行距離|毎朝|毎晩|毎回|合宿中|通算|生涯",
    ),
    **meaning(Tag.FROM, "以来"),
}
