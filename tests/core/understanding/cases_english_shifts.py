"""Shifts, slips, laps and those beside one, read on Wednesday 18 November 2026 in Berlin."""

CASES = [
    # slips in a time and in a sign
    ("ran 3 mi today 27;45", "store: log_run 4828m 1665s Wed18"),
    ("8k; 45 min; knackered", "store: log_run 8000m 2700s [knackered]"),
    ("5km this morning 29.50", "store: log_run 5000m 1790s Wed18 morning"),
    ("did 10kkm in 55:12", "store: log_run 10000m 3312s"),
    # laps as a watch lists them
    (
        "Lap 1 1.00km 5:31\nLap 2 1.00km 5:24\nLap 3 0.50km 2:38",
        "store: log_run 2500m 813s [Lap 1, Lap 2 1.00km 5:24, Lap 3 0.50km 2:38]",
    ),
    (
        "Morning run\nLap 1 1 mile 8:31\nLap 2 1 mile 8:24",
        "store: log_run 3219m 1015s [Lap 1, Lap 2 1 mile 8:24]",
    ),
    ("lap 1 400m 92\nlap 2 400m 90", "store: log_run 800m [lap 1, lap 2 400m 90]"),
    ("lap 1 2km 10:10\nlap 3 2km 10:02", "store: log_run 2000m 610s [lap 1]; log_run 2000m 602s [lap 3]"),
    # a run with walks, by their ways
    ("1k run 1k walk x3, 6k all in, 44 mins", "store: log_run 6000m 2640s [1k run 1k walk x3]"),
    ("1k run 1k walk x3", "ask how_far: log_run [1k run 1k walk x3]"),
    ("5k run 2k walk", "store: log_run 5000m; log_cross walk 2000m"),
    # whose run it is
    ("my lad did his first junior parkrun, 14:20 for the 2k", "ignore others"),
    ("my daughter's first race, 3k in 12:40, so proud", "ignore others"),
    (
        "my daughter's first race, ran 5k with her 36:10",
        "store: log_run 5000m 2170s race [daughter's first, with her]",
    ),
    ("half the club did the 10 miler on Sunday", "ignore others"),
    ("most of the group ran 10 miles on Sunday", "ignore others"),
    ("half the club was there, i ran 10 miles", "store: log_run 16093m [half the club was there]"),
    ("ran 5 kilometres on wensday", "store: log_run 5000m Wed11"),
    ("my mum's loop, 5k in 31:20", "store: log_run 5000m 1880s [mum's]"),
    ("my son's race today, 10k for me in 50:10", "store: log_run 10000m 3010s Wed18 race [son's]"),
    ("coach's session, 8k in 41:00", "store: log_run 8000m 2460s [coach's]"),
    (
        "our relay team did the marathon in 3:20, i had the 10k leg, 49:10",
        "store: log_run 10000m 2950s [our relay team did, leg]",
    ),
    (
        "jogging stroller run, 3.4, toddler demanded snacks, 34:50",
        "store: log_run 3400m 2090s [stroller, toddler demanded snacks]",
    ),
    # the day and the run that are meant in the end
    (
        "easy ten k yesterday no wait it was monday just under an hour",
        "store: log_run 10000m 3600s Mon16 easy [just under]",
    ),
    ("ran 8k on monday, no wait, tuesday", "store: log_run 8000m Tue17"),
    ("the treadmill one was 6k, calibrated it after", "store: edit correction 6000m"),
    ("the morning one was 6k not 5", "store: edit correction 6000m"),
    (
        "two runs today, the easy one was 5k and the fast one 3k",
        "store: log_run 5000m Wed18 easy [two runs]; log_run 3000m Wed18 [fast one]",
    ),
    # hours, heights and turns that are no run
    ("coached the kids at the track, 90 minutes on my feet, no running for me", "ignore skipped"),
    ("90 min hike, no running", "store: log_cross hike 5400s [no running]"),
    ("45 min easy, no gym today", "store: log_run 2700s easy [no]"),
    (
        "first run at altitude here in Quito 2850 m, 5k in 33:00",
        "store: log_run 5000m 1980s [first run at altitude here in Quito 2850 m]",
    ),
    ("3 night shifts in a row so nothing till Friday", "ignore chatter"),
    ("third day in a row, 5k in 26:10", "store: log_run 5000m 1570s [third day in a row]"),
    ("row 20 min", "store: log_cross row 1200s"),
    ("backpacking day 2, 11 miles", "store: log_cross hike 17703m [day 2]"),
    # there and back, a verb each
    ("ran to work 7k, ran home 8.2k", "store: log_run 7000m [work]; log_run 8200m [home]"),
    ("ran to mum's 4k, ran home 4k, 46 min in total", "ask which_part: ambiguous 2760s [mum's, home]"),
    ("ran to the gym 2k, ran home 2k, 24 min", "ask which_part: ambiguous 1440s core [home]"),
    # a race that was left, and one that one went to
    ("stopped at 25k in the marathon, hip, 2:20:10", "store: log_run 25000m 8410s [in the marathon, hip]"),
    ("drove 120 km for a 5k. 21:58. Worth it", "store: log_run 5000m 1318s [drove 120 km for, Worth it]"),
    (
        "stopped at 15k in the marathon for a gel, 3:45:20",
        "store: log_run 42195m 13520s [stopped at 15k, for a gel]",
    ),
    ("drove 120 km for a 5k", "ignore chatter"),
    ("my son beat me at parkrun! me 25:02, him 24:50", "store: log_run 5000m 1502s [son beat, him]"),
    ("my son beat me at chess, me 25:02", "ignore chatter"),
    # what would have been, and a part's time
    ("another mile and I'd have done 20", "ignore skipped"),
    ("another mile and then home", "store: log_run 1609m [home]"),
    (
        "25 min at threshold, 9k with wu and cd",
        "store: log_run 9000m tempo warm-up [25 min at threshold, with wu and cd]",
    ),
    ("45 min tempo, 9k with wu and cd", "store: log_run 9000m 2700s tempo warm-up [with wu and cd]"),
    # hours with their signs beside a half, a pace that is no hour, and what was left out
    ("the half was 1h52m30s officially, watch said 13.25", "store: log_run 21098m 6750s race [13.25]"),
    ("Sunday's half: 1h58m04s by the chip", "store: log_run 21098m 7084s Sun15 race [by the chip]"),
    (
        "Tuesday: 2k easy, 3k at 4:20, 2k easy, legs are toast",
        "store: log_run 7000m Tue17 [4:20, legs are toast]",
    ),
    ("gave it a miss today, usual loop", "ignore skipped"),
]
