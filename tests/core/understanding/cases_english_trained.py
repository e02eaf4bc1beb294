"""Cross-training, strength, mobility and rest, read on Wednesday 18 November 2026 in Berlin."""

CASES = [
    ("Deadlifts 5x5 at 135 lb then planks", "store: log_cross strength [5x5 at 135 lb]"),
    ("squats and deadlifts today, 5x5", "store: log_cross strength Wed18 [5x5]"),
    ("kettlebells 3x10, 30 min", "store: log_cross strength 1800s [3x10]"),
    ("kettlebell swings 5x20, 25 min", "store: log_cross strength 1500s [5x20]"),
    ("bench press 5x5 and pull ups", "store: log_cross strength [5x5]"),
    ("core circuit 15 min x 2", "store: log_cross strength [15 min x 2]"),
    ("went to spin class", "store: log_cross bike"),
    ("went to the gym, upper body", "store: log_cross strength"),
    ("went to yoga this morning", "store: log_cross yoga Wed18 morning"),
    ("hot yoga last night", "store: log_cross yoga Tue17 night"),
    ("gym on Friday", "ask how_long: ambiguous Fri13"),
    ("200 burpees challenge day 3 done", "ask how_long: ambiguous [200 burpees challenge day 3]"),
    ("did some rowing", "ask how_long: ambiguous"),
    (
        "walked the dog 2.5 miles, hamstring not ready for more",
        "store: log_cross walk 4023m [dog, hamstring not ready for more]",
    ),
    (
        "power hiked the ups, ran the downs. 9.8mi 2:20 3100ft",
        "store: log_run 15772m 8400s climb=945 [power hiked the ups, downs]",
    ),
    (
        "hiked the climbs and ran the rest, 12 miles, 2:45",
        "store: log_run 19312m 9900s [hiked the climbs and ran the rest]",
    ),
    ("8x400m w/ lunges between, 7k", "store: log_run 7000m interval core [8x400m, between]"),
    ("6x600 with squats between, 8k total", "store: log_run 8000m interval core [6x600, between]"),
    ("rest day (legs still trashed from the 50)", "store: rest_day [legs still trashed from the 50]"),
    ("rest day, calf tight after the 20", "store: rest_day [calf tight after the 20]"),
    ("8k, legs dead after the 50", "store: log_run 8000m [legs dead after the 50]"),
    (
        "rested the achilles on Monday and Tuesday",
        "store: rest_day Mon16 [achilles]; rest_day Tue17 [achilles]",
    ),
    ("Fri & Sat were rest days (travel)", "store: rest_day Fri13 [travel]; rest_day Sat14 [travel]"),
    ("took Monday & Tuesday off, knee", "store: rest_day Mon16 [off, knee]; rest_day Tue17 [off, knee]"),
    ("Monday and Tuesday off", "ask which_days: ambiguous [off]"),
    ("rest Monday and Tuesday", "ask which_days: ambiguous [rest]"),
    ("leg press and hamstring curls at the gym", "store: log_cross strength"),
    (
        "3 rounds: 20 squats, 15 push ups, 1 min plank",
        "store: log_cross strength [3 rounds, 20 squats, 15 push ups]",
    ),
    ("pull ups 4x8, dips 4x10, 20 min", "store: log_cross strength 1200s [4x8, 4x10]"),
    (
        "took Saturday and Sunday off to let the shin settle",
        "store: rest_day Sat14 [off to let the shin settle]; rest_day Sun15 [off to let the shin settle]",
    ),
    (
        "had two rest days, Sunday and Monday",
        "store: rest_day Sun15 [two rest days]; rest_day Mon16 [two rest days]",
    ),
    ("complete rest yesterday after the 22 miler", "store: rest_day Tue17 [after the 22 miler]"),
    ("squats and lunges are good for runners", "ignore chatter"),
]
