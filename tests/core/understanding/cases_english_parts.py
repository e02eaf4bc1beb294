"""English: runs told in parts, and with totals, read on Wednesday 18 November 2026 in Berlin."""

CASES = [
    ("2k easy, 6k at 4:30, 2k easy", "store: log_run 10000m [4:30]"),
    ("1 mi jog, 3 mi @ 7:15, 1 mi jog", "store: log_run 8047m [7:15]"),
    ("threshold Tue: 2 wu / 4 @ 4:20 / 2 cd", "store: log_run 8000m Tue17 tempo warm-up [wu /, 4:20 /, cd]"),
    (
        "tempo day. 2 up, 5 @ 4:12, 2 down = 9 km",
        "store: log_run 9000m tempo warm-up [day, 2 up, 5 @ 4:12, 2 down]",
    ),
    (
        "1km warmup + 6km steady + 1km cooldown, 46:50 all in",
        "store: log_run 8000m 2810s warm-up [warmup, cooldown]",
    ),
    ("2 wu, 5 at 4:10, 1 cd. 38:40", "store: log_run 8000m 2320s warm-up [wu, 4:10, cd]"),
    ("2k wu, 6k tempo 26:10, 2k cd", "store: log_run 10000m tempo warm-up [wu, 26:10, cd]"),
    ("4k easy then 4k steady then 2k hard", "store: log_run 10000m"),
    ("first 3k easy, next 3 steady, last 2 hard", "store: log_run 8000m"),
    (
        "10k: first 3k easy, next 3 steady, last 2 hard",
        "store: log_run 10000m [first 3k easy, next 3 steady, last 2 hard]",
    ),
    ("12k: 3k easy, 6k at 4:30, 2k easy", "store: log_run 12000m [3k easy, 6k at 4:30, 2k easy]"),
    ("first 5k easy, second 5k hard", "store: log_run 10000m"),
    ("ran 3 miles out, 3 miles back. 54:10", "store: log_run 9656m 3250s"),
    ("long run: 10 easy, 6 at MP, 2 easy", "store: log_run 18000m long [MP]"),
    ("20 easy, 20 tempo, 20 easy", "ask which_part: ambiguous tempo"),
    ("6 miles: 2 easy 2 moderate 2 hard", "store: log_run 9656m [2 easy 2 moderate 2 hard]"),
    ("2 easy, 3 squirrels, 2 hard", "ask which_part: ambiguous easy [3 squirrels]"),
    ("15 min easy, 20 min threshold, 10 min easy", "store: log_run 2700s tempo [20 min threshold, 10 min]"),
    (
        "10 mins warm up, 25 mins tempo, 10 mins cool down, 8.2k in all",
        "store: log_run 8200m 2700s tempo warm-up [warm up, cool down]",
    ),
    ("2k wu, 4x1k, 2k cd", "ask how_far: log_run interval warm-up [wu, 4x1k, 2k cd]"),
    ("5k easy, 10k at 4:30", "ask which_part: ambiguous easy [4:30]"),
    (
        "3 laps of the lake (4.5km each) = 13.5km, 1:16:40",
        "store: log_run 13500m 4600s [3 laps of the lake, 4.5km]",
    ),
    (
        "3 laps of the common (2.1 miles per lap), 54 min",
        "store: log_run 10139m 3240s [3 laps of the common, lap]",
    ),
    ("4 laps at 2k each, 41 min", "store: log_run 8000m 2460s [4 laps]"),
    ("two loops of 4 miles, 1:10:15", "store: log_run 12875m 4215s [loops of 4 miles]"),
    ("10 laps of a 400m track in 21:40", "store: log_run 4000m 1300s [laps of a 400m track]"),
    ("3 laps of the park, 10k", "store: log_run 10000m [3 laps of the park]"),
]
