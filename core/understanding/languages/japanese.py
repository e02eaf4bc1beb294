"""Japanese, as runners write it: without spaces, the verb last, figures in any width."""

from __future__ import annotations

from typing import Final

from core.understanding.language import Language
from core.understanding.languages.japanese_clinging import CLINGING
from core.understanding.languages.japanese_corrections import CORRECTIONS
from core.understanding.languages.japanese_days import DAYS, WRITTEN_DAYS
from core.understanding.languages.japanese_deeds import DEED_ENDINGS, DEEDS
from core.understanding.languages.japanese_figures import BEHIND, FIGURES
from core.understanding.languages.japanese_fillers import FILLERS
from core.understanding.languages.japanese_forms import ANSWERS, FORMS, OVER_MIDNIGHT
from core.understanding.languages.japanese_questions import QUESTIONS
from core.understanding.languages.japanese_shoes import SHOES
from core.understanding.languages.japanese_small_talk import SMALL_TALK
from core.understanding.languages.japanese_talk import TALK
from core.understanding.languages.not_run import JAPANESE as NOT_RUN
from core.understanding.languages.shoe_names import SHOE_NAMES
from core.understanding.languages.sport_signs import SPORT_SIGNS

JAPANESE: Final = Language(
    code="ja",
    words={
        **SPORT_SIGNS,
        **SHOE_NAMES,
        **SHOES,
        **FILLERS,
        **TALK,
        **CORRECTIONS,
        **FIGURES,
        **DAYS,
        **DEEDS,
        **NOT_RUN,
    },
    behind=BEHIND,
    ahead={},
    endings=DEED_ENDINGS,
    capitals={},
    typos=(
        "インターバル", "トレッドミル", "ジョギング", "ランニング", "ウォーキング", "ハーフマラソン",
        "フルマラソン",
        "レペティション", "ビルドアップ走", "ロングジョグ", "サイクリング", "ストレッチ", "ピラティス",
        "マラニック", "ファルトレク", "リカバリージョグ", "ハイキング", "トレイルラン",
    ),
    spellings=(),
    decimal=".",
    thousands=",",
    abbreviations=frozenset({"ave", "avg", "min", "no"}),
    ordinal_dot=False,
    dotted_days=False,
    capital_names=False,
    owning="",
    elides=False,
    head_first=False,
    topic_ahead=False,
    unspaced="ぁ-ゖゝゞァ-ヺー一-鿿々〆ヶ",
    forms=FORMS,
    answers=ANSWERS,
    small_talk=SMALL_TALK,
    questions=QUESTIONS,
    over_midnight=OVER_MIDNIGHT,
    clinging=CLINGING,
    verb_last=True,
    small_days=False,
    written_days=WRITTEN_DAYS,
    month_first=True,
)  # fmt: skip
