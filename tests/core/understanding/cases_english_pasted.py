"""Lines and keys as they are pasted from elsewhere, read on Wednesday 18 November 2026 in Berlin."""

CASES = [
    # the parts of one run, a line each
    ("2 miles easy\n4 miles tempo\n1 mile easy", "store: log_run 11265m tempo"),
    ("today:\n2k easy\n5k tempo\n1k jog", "store: log_run 8000m Wed18 tempo"),
    (
        "3 miles easy\n5 miles tempo\n2 miles easy\n10 miles total, 1:18:20",
        "store: log_run 16093m 4700s tempo [3 miles easy, 5 miles tempo, 2 miles easy]",
    ),
    (
        "4 miles easy\n3 miles tempo\n5 miles easy",
        "store: log_run 6437m easy; log_run 4828m tempo; log_run 8047m easy",
    ),
    (
        "6k easy\n8k easy\n4k tempo",
        "store: log_run 6000m easy; log_run 8000m easy; log_run 4000m tempo",
    ),
    # keys, their words joined
    ("10k 50:12 avg_hr=146 max_hr=171", "store: log_run 10000m 3012s hr=146 [max hr=171]"),
    ("10k 50:12 max_hr=171 avg_hr=146", "store: log_run 10000m 3012s hr=146 [max hr=171 avg hr]"),
    ("10k 50:12 avg_hr: 146 max_hr: 171", "store: log_run 10000m 3012s hr=146 [max hr, 171]"),
    (
        "10k 50:12 average_heart_rate=146 maximum_heart_rate=171",
        "store: log_run 10000m 3012s hr=146 [maximum heart rate=171]",
    ),
    ("10k 50:12 mean_hr 146 peak_hr 171", "store: log_run 10000m 3012s hr=146 [peak hr 171]"),
    ("10k 50:12 hr 171 max", "store: log_run 10000m 3012s [171 max]"),
    # a line that is planned beside one that was run
    ("plan for tomorrow: 10k\ntoday 5k 26:10", "store: log_run 5000m 1570s Wed18 [plan for tomorrow]"),
    ("plan for tomorrow: 10k\n\nyesterday 5k 26:10", "store: log_run 5000m 1570s Tue17 [plan for tomorrow]"),
    ("plan:\ntoday 10k 50:00\ntomorrow 5k 26:00", "ignore plan"),
    # a plan for a weekday
    ("plan for sunday: 20k", "ignore plan"),
    ("plan for sunday 20k", "ignore wish"),
    ("sunday's plan: 20k", "ignore plan"),
    ("plan for sunday was 20k, did 15", "store: log_run 15000m [plan]"),
    ("club run sunday: 10k", "store: log_run 10000m Sun15"),
    # who stands alone before a mark and the verb
    ("my mum; ran 5k", "ignore others"),
    ("my mum: ran 5k", "ignore others"),
    ("my mum; bless her; ran 5k", "ignore others"),
    ("mum, ran 5k", "store: log_run 5000m [mum]"),
    ("my mum; I ran 5k", "store: log_run 5000m [mum]"),
    # so many of a thing
    ("each gel lasts 5 miles, so pack three", "ignore chatter"),
    ("my watch battery lasts 12 miles, so managed 8", "store: log_run 12875m [battery lasts]"),
    # another sport and a run in turn
    ("zwift then a run", "ask how_far: ambiguous [zwift]"),
    ("swam then ran", "ask how_far: ambiguous [swam]"),
    ("zwift then a run, 5k", "store: log_run 5000m [zwift]"),
    ("a run then coffee", "ignore chatter"),
]
