"""Japanese: whole answers to a question, and the words that open what is still to be done."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import Answers, Forms

FORMS: Final = Forms(
    plural=(),
    past=(),
    doing=(),
    manner=(),
    participles=(),
    worn=frozenset({"疲れ", "疲労", "筋肉痛", "ダメージ", "張り"}),
    infinitives=frozenset({"目指せ", "目指す", "めざせ"}),
    infinitives_or_nouns=frozenset({"run"}),
    month_verbs=frozenset({"may"}),
    shoe_versions=frozenset({"v", "gtx", "plus", "pro", "elite", "プロ", "エリート", "プラス"}),
)

ANSWERS: Final = Answers(
    yes=frozenset(
        {
            "はい",
            "うん",
            "ええ",
            "そう",
            "そうです",
            "私です",
            "私",
            "自分です",
            "自分",
            "僕です",
            "僕",
            "俺",
            "俺です",
            "私が走った",
            "私が走りました",
            "自分が走った",
            "自分が走りました",
            "走りました",
            "走った",
            "はい、私です",
            "はい私です",
            "もちろん",
            "合ってます",
            "合っています",
            "正解",
            "その通り",
            "自分のです",
            "私のです",
            "やりました",
        }
    ),
    each=frozenset(
        {"両方", "両日", "どちらも", "どっちも", "それぞれ", "全部", "毎日", "両方とも", "各日", "2日とも"}
    ),
    ordinals={
        "最初": 0,
        "1番目": 0,
        "一番目": 0,
        "一つ目": 0,
        "1つ目": 0,
        "前者": 0,
        "最初の": 0,
        "1番": 0,
        "2番目": 1,
        "二番目": 1,
        "二つ目": 1,
        "2つ目": 1,
        "後者": 1,
        "2番": 1,
        "3番目": 2,
        "三番目": 2,
        "三つ目": 2,
        "3つ目": 2,
        "3番": 2,
    },
    notes=frozenset({"メモ", "ノート", "備考", "コメント", "追記", "note"}),
)
OVER_MIDNIGHT: Final = re.compile(
    r"(?:日付|日|0時|0時|零時|真夜中|深夜12時)を?(?:また|跨|越え)",
    re.IGNORECASE,
)
"""Says that a run began on one day and ended on the next."""
