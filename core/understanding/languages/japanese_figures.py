"""Japanese: figures, their signs, and the words beside them."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

_DIGITS: Final = "一二三四五六七八九"


def _numbers() -> Words:
    """Return the whole numbers in words up to a hundred: they count right before a sign only."""
    words: Words = {}
    for ten in range(10):
        tens = "" if ten == 0 else "十" if ten == 1 else f"{_DIGITS[ten - 1]}十"
        if tens:
            words.update(meaning(Tag.NUMBER, tens, str(ten * 10)))
        for unit, letter in enumerate(_DIGITS, 1):
            words.update(meaning(Tag.NUMBER, tens + letter, str(ten * 10 + unit)))
    return words


FIGURES: Final[Words] = {
    **_numbers(),
    **meaning(Tag.NUMBER, "百", "100"),
    **meaning(Tag.NUMBER, "半周", "0.5"),
    **meaning(Tag.QUARTER, "半", "0.5"),
    **meaning(Tag.TIME, "半時間", 1800),
    **meaning(Tag.POINT, "コンマ"),
    **meaning(Tag.LENGTH, "km|kms|k|キロメートル|kilo", "km"),
    **meaning(Tag.LENGTH, "mile|miles|mi|マイル", "mi"),
    **meaning(Tag.LENGTH, "m", "m"),
    **meaning(Tag.LENGTH, "メートル|メーター", "metre"),
    **meaning(Tag.LENGTH, "フィート|ft", "ft"),
    **meaning(Tag.LENGTH, "ヤード|yd", "yd"),
    **meaning(Tag.TIME, "h|hr|hrs|hour|hours", 3600),
    **meaning(Tag.TIME, "min|mins|minutes|'", 60),
    **meaning(Tag.TIME, 'sec|s|seconds|"', 1),
    **meaning(
        Tag.NAMED_DISTANCE,
        "ハーフマラソン|ハーフ|ハーフマラソン大会|half marathon|half|ハーフの大会|ハーフのレース|ハーフ完走",
        "21097.5",
    ),
    **meaning(
        Tag.NAMED_DISTANCE,
        "フルマラソン|フル|マラソン|フルマラソン大会|full marathon|marathon|フルの大会|フル完走|フルのレース",
        "42195",
    ),
    **meaning(Tag.NAMED_DISTANCE, "parkrun|park run|パークラン", "5000"),
    **meaning(
        Tag.CHIP,
        "ネット|ネットタイム|net|チップタイム|公式|公式タイム|公式記録|記録証|リザルト|正式タイム|net time",
    ),
    **meaning(
        Tag.GUN,
        "グロス|グロスタイム|gross|号砲|時計では|ガーミン|garmin|時計だと|ガーミンでは"
        "|ガーミンだと|手元の時計|strava|ストラバ|手元計測|時計上",
    ),
    **meaning(
        Tag.TOPIC,
        "コース|計画|メニュー|エントリー|参加費|走友会|ランニングクラブ|クラブ|チーム|グループ"
        "|駅まで|部門|メダル|ルート|プラン|練習メニュー|動画|記事|ポッドキャスト|募集|抽選"
        "|大会案内|コースマップ",
    ),
    **meaning(
        Tag.MEASURED,
        "℃|地点|地点で|過ぎ|過ぎで|手前で|付近|付近で|圏内|離れた|°|°c|c|パーセント|%|kg"
        "|キログラム|kcal|カロリー|w|ワット|km/h|kmh|spm|いいね|フォロワー|ml|リットル|l|cm|mm"
        "|ミリ|センチ|ポイント|pt|g|rpm|時速|トン|ページ",
    ),
    **meaning(
        Tag.FASTER,
        "速く|遅く|遅れ|速い|遅い|早く|短縮|オーバー|休憩|つなぎ|繋ぎ|リカバリー間|更新ならず"
        "|待ち|rest|r|届かず|足りず|縮めた|縮まった|遅刻|遅れて",
    ),
    **meaning(Tag.OF_THE_CLOCK, "am", 0),
    **meaning(Tag.OF_THE_CLOCK, "pm", 12),
    **meaning(Tag.WITHIN, "うち|そのうち|内訳|このうち|途中|途中の|間に|with"),
    **meaning(Tag.WITHIN, "込み|込みで|込みの|含む|含めて|含め|含んで|込|含み", "behind"),
    **meaning(
        Tag.LABELLED,
        "no|no.|ナンバー|番号|サイズ|ゾーン|気温|湿度|体重|傾斜|勾配|斜度|傾斜角|安静時心拍"
        "|安静時|安静時心拍数|第|週に|週|vo2max|vo2|ピッチ|ケイデンス|歩数|風速|最高気温|最低気温"
        "|偏差値|レベル|番線|体脂肪|体脂肪率|年齢|#|$|¥|zone|標高|時速|パワー|ストライド|上下動"
        "|接地時間|消費カロリー|hrv|睡眠時間|睡眠スコア|室温|水温|全長|アキレス腱|設定",
    ),
    **meaning(Tag.LABELLED, "ゼッケン|ゼッケン番号|ナンバーカード|bib", "bib"),
    **meaning(Tag.LABELLED, "総合順位|順位|年代別順位|総合|年代別", "race"),
    **meaning(
        Tag.RACED, "入賞|年代別入賞|表彰台|表彰|完走証|完走メダル|号砲から|スタートブロック|メダルもらった"
    ),
    **meaning(
        Tag.PACE,
        "ペース|平均ペース|アベレージペース|設定ペース|ペース平均|アベペース|平均タイム"
        "|キロペース|pace|avg pace|ave pace",
    ),
    **meaning(
        Tag.PACE,
        "キロ|毎キロ|キロ平均|平均キロ|アベレージキロ|キロあたり|キロ当たり|ペースはキロ|ペースキロ",
        "km",
    ),
    **meaning(Tag.PACE, "マイルペース", "mi"),
    **meaning(Tag.AVERAGE, "平均|アベレージ|アベ|ave|avg|av|アヴェ|ave.|avg.|平均で|平均すると|average"),
    **meaning(
        Tag.HEART,
        "心拍|心拍数|平均心拍|平均心拍数|心拍平均|脈拍|hr|ハートレート|心拍数平均|平均hr|hr平均"
        "|avg hr|ave hr|心拍アベ|平均脈拍|脈",
    ),
    **meaning(Tag.BPM, "bpm|拍"),
    **meaning(
        Tag.HIGHEST,
        "最大|最高|最大心拍|最大心拍数|最高心拍|最高心拍数|max|マックス|maxhr|max hr|心拍最大"
        "|ピーク|最速|最長|maxは",
    ),
    **meaning(
        Tag.CLIMB,
        "獲得標高|累積標高|獲得|累積|累積標高差|獲得高度|上昇|総上昇|総上昇量|上昇量|登り|高低差"
        "|d+|累積獲得標高|標高差|elev|積算標高|上り|高度上昇",
    ),
    **meaning(Tag.EFFORT, "rpe|きつさ|主観的運動強度|運動強度|主観強度|強度|ボルグ|疲労度|努力度|しんどさ"),
    **meaning(Tag.TIMES, "x|*|かける"),
    **meaning(Tag.REPS, "レペ本数|セット数|本数", "behind"),
    **meaning(
        Tag.REPS,
        "流し|ウィンドスプリント|ウインドスプリント|ws|快調走|流しを|加速走|wind sprint",
        "strides",
    ),
    **meaning(
        Tag.TOTAL,
        "全部で|合計|トータル|計|合わせて|total|総距離|合計で|トータルで|全体で|全体|トータル距離"
        "|合計距離|あわせて|全部合わせて|計測距離|総走行距離|しめて|全部込みで|休憩込みで"
        "|込み込みで|走行距離合計|総計",
    ),
    **meaning(
        Tag.TOTAL, "アップダウン込みで|アップダウン込み|アップとダウン込みで|アップとダウン込み", "warmed"
    ),
    **meaning(
        Tag.PART,
        "最初の|最初|最後の|最後|前半|後半|ラスト|残りの|残り|中盤|中間|スタート後|通過|ラップ"
        "|スプリット|中間点|最速ラップ|最遅|はじめの|始めの|初めの|序盤|終盤|上がり|途中で|lap"
        "|laps|split|splits|キロまで|往路|復路|ラスト一周|最終",
    ),
    **meaning(Tag.PART, "ずつ|それぞれ|各|おのおの|片道", "each"),
    **meaning(Tag.PER, "/|per|あたり|当たり|毎"),
    **meaning(Tag.THAN, "より|よりも"),
    **meaning(
        Tag.BEYOND,
        "長く|長い|多く|多い|余分|増し|増|少ない|長め|短め|短く|多め|少なめ|余計に|手前|超過|不足|先まで|先",
    ),
    **meaning(Tag.BETWEEN, "間の"),
    **meaning(Tag.BOUND, "未満|以下|以内|最低|少なくとも|切り|under"),
    **meaning(Tag.THRESHOLD, "サブ|sub"),
    **meaning(Tag.LEFT, "残ってる|残っている|走り残し|足りない|まで残り|届かない"),
    **meaning(Tag.AT, "@"),
    **meaning(
        Tag.ABOUT,
        "約|およそ|だいたい|大体|おおよそ|ほぼ|たしか|確か|ざっと|大凡|~弱|ちょうど|ざっくり|ca|about|推定",
    ),
    **meaning(
        Tag.ABOUT,
        "くらい|ぐらい|ほど|程度|弱|強|前後|ちょい|ちょっと|位|少々|あまり|余り|オーバーくらい"
        "|ばかり|超え|超|ちょっとだけ",
    ),
    **meaning(
        Tag.WARM,
        "アップ|ウォームアップ|ウォーミングアップ|ウォームアップジョグ|アップジョグ|w-up|wup"
        "|warm up|warmup|up|wu|準備運動|アップとダウン|アップ・ダウン|アップダウンジョグ|動き作り"
        "|動きづくり",
    ),
    **meaning(Tag.WARM, "アップなし|アップ無し|ウォームアップなし|アップせず|アップ抜き", "without"),
    **meaning(
        Tag.COOL,
        "ダウン|クールダウン|ダウンジョグ|クーリングダウン|c-down|cdown|cool down|cooldown|down"
        "|cd|整理運動|クールダウンジョグ|ダウンジョギング",
    ),
    **meaning(
        Tag.RECORD,
        "自己ベスト|自己新|自己新記録|pb|pr|ベスト更新|自己ベスト更新|pb更新|自己記録|自己最高"
        "|シーズンベスト|セカンドベスト|sb|自己記録更新|ベストタイム|初サブ|自己ベスト達成"
        "|大幅自己ベスト",
    ),
    **meaning(
        Tag.RECORD,
        "世界記録|日本記録|大会新|大会記録|コースレコード|日本新|世界新|学生記録|区間新|区間賞",
        "anybody's",
    ),
    **meaning(Tag.INSTEAD, "instead of|vs"),
}
_COUNTERS: Final = (
    "人|名|匹|個|杯|歳|才|度|℃|円|歩|段|階|枚|台|曲|話|冊|食|品|点|票|km/h|本指|分の一|日中"
    "|日に一|日に二|日連続|日連チャン|日ぶり|日目|日後に|週間後に|時間後に|分後に|秒後に"
    "|日酔い|日分|日以内|週間|週間ぶり|週連続|週目|ヶ月|か月|カ月|ヶ月ぶり|か月ぶり|年|年間"
    "|年ぶり|年目|年生|年連続|回目|周目|時間前|分前|秒前|時間睡眠|時間寝た|時間しか寝て"
    "|時間ぶり|時間勤務|時間残業|分遅刻|分待ち|分休憩|分台|時間台|秒台|分切り|時間切り|分切"
    "|分休み|分レスト|秒レスト|時間仕事|分前後の差|秒差|分差|キロカロリー|カロリー|キログラム"
    "|キロ地点|キロ過ぎ|キロ手前|キロ通過|キロ付近|キロあたりで|キロから|キロ以降|キロ太"
    "|キロ増|キロ減|キロ痩|キロ先|キロ離れ|キロ台|キロの荷物|キロの部|人中|人目|区|丁目|番"
    "|番目|号|期|級|倍|割|軒|店舗|車線|車両|代|円台|着|足目|キロ以上の荷物|ページ|リットル"
    "|センチ|ミリ|パーセント|ワット|秒ルール|時間制限|分勤務|時間半しか寝て|キロ歩数|周年"
    "|分睡眠|合目|本勝負|勝|敗|連勝|分以上遅|秒更新|分更新|秒短縮|分短縮|秒速|分速|秒遅|分遅"
    "|秒足り|分足り|秒及ば|分オーバー|秒オーバー|秒届か|分届か"
)
BEHIND: Final[Words] = {
    **meaning(Tag.MEASURED, _COUNTERS),
    **meaning(Tag.COMMAND, "全部|すべて|全て", "all"),
    **meaning(Tag.FILL, "両方|両方とも|どちらも|どっちも", "both"),
    **meaning(Tag.MEASURED, "周|周回", "laps"),
    **meaning(Tag.MEASURED, "回|往復", "times"),
    **meaning(
        Tag.ON, "に|に起き|に起きて|スタート|起き|起床|集合|出発|開始|頃|ごろ|頃に|ごろに|頃から|ごろから"
    ),
    **meaning(Tag.LENGTH, "キロ|キロメートル|キロm|㌔|粁", "km"),
    **meaning(Tag.LENGTH, "マイル", "mi"),
    **meaning(Tag.LENGTH, "メートル|メーター|米|mtt", "metre"),
    **meaning(Tag.TIME, "時間", 3600),
    **meaning(Tag.TIME, "分|分間|ふん|ぷん", 60),
    **meaning(Tag.TIME, "秒|秒間|びょう", 1),
    **meaning(
        Tag.OF_THE_CLOCK, "時|時頃|時ごろ|時過ぎ|時前|時台|時すぎ|時起き|時スタート|時起床|時集合|時出発"
    ),
    **meaning(Tag.REPS, "本|本目|セット|せっと|本セット|set|sets", "behind"),
    **meaning(Tag.BPM, "拍|拍/分"),
    **meaning(Tag.ORDINAL, "日", "day"),
    **meaning(Tag.PERIOD, "月|日で|日間|日間で|週間で|ヶ月で|か月で|カ月で|ヶ月間|か月間|年間で", "month"),
    **meaning(Tag.AGO, "日前|日まえ", (1,)),
    **meaning(Tag.AGO, "週間前|週前", (7,)),
    **meaning(Tag.AGO, "ヶ月前|か月前|カ月前|ヵ月前", (30,)),
    **meaning(Tag.AGO, "年前", (365,)),
    **meaning(Tag.LABELLED, "位", "race"),
}
