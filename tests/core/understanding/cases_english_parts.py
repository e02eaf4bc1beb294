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
    (
        "8 x 2min on / 1 min off on grass, 45 min total",
        "store: log_run 2700s interval [8 x 2min on / 1 min off on grass]",
    ),
    (
        "6x3min hard / 2min float. 9.6k, 50:20 incl warm-up",
        "store: log_run 9600m 3020s interval warm-up [6x3min hard / 2min float, incl warm-up]",
    ),
    (
        "Track: 5x1000 (3:48, 3:47, 3:49) off 2 min. Whole thing came to 11.2k",
        "store: log_run 11200m interval [Track, 5x1000, 3:48, 3:47, 3:49, off 2 min]",
    ),
    ("400/800/1200/800/400", "ask how_far: log_run interval [400/800/1200/800/400]"),
    ("30/30s x 15. 35 min total", "store: log_run 2100s interval [30/30s x 15]"),
    ("ran easy 5 w/ strides (6x20s)", "store: log_run 5000m easy [w/ strides, 6x20s]"),
    ("tempo 20 min within 8k", "store: log_run 8000m tempo [20 min]"),
    ("20 min tempo inside an 8 miler", "store: log_run 12875m tempo [20 min tempo]"),
    ("1h20, 12k of it at MP", "store: log_run 4800s [12k of it at MP]"),
    (
        "1h15 run, 30 min of that at MP effort, 14k",
        "store: log_run 14000m 4500s [30 min of that at MP effort]",
    ),
    (
        "Week 3 day 2 done!! 90 sec run 90 sec walk, 3 min run 3 min walk, twice. 28 mins all in",
        "store: log_run 1680s [Week 3 day 2, 90 sec run 90 sec walk, 3 min run 3 min walk, twice]",
    ),
    ("6 x 90 sec run / 2 min walk. 30 mins all in", "store: log_run 1800s [6 x 90 sec run / 2 min walk]"),
    ("ran 20 min walked 15 min", "ask which_part: ambiguous [walked]"),
    (
        "8k before breakfast, 5k after dinner, both easy",
        "store: log_run 8000m easy [before breakfast]; log_run 5000m easy [after dinner]",
    ),
    ("Mon 5, Tue 8, all easy km", "store: log_run 5000m Mon16 easy [km]; log_run 8000m Tue17 easy [km]"),
    (
        "Mon 6k, Tue 5k, both on the treadmill",
        "store: log_run 6000m Mon16 treadmill; log_run 5000m Tue17 treadmill",
    ),
    (
        "double day: 6k this morning, 4k tonight, 10 total",
        "store: log_run 6000m Wed18 morning [double day]; log_run 4000m Wed18 evening",
    ),
    ("Distance 8.01 km\nTime 47:33\nCalories 561", "store: log_run 8010m 2853s [Calories 561]"),
    (
        "garmin died at 4.2 but the whole loop is 6 miles. ran about 52 min",
        "store: log_run 9656m 3120s [died at 4.2 but the whole, about]",
    ),
    (
        "3k with the club then another 4 on my own, easy",
        "store: log_run 7000m easy [with the club, on my own]",
    ),
    ("ended up with 11.4k instead of 9, got lost", "store: log_run 11400m [instead of 9, lost]"),
    ("Commute run both ways, 4.5k each", "store: log_run 9000m [Commute run both ways]"),
]
