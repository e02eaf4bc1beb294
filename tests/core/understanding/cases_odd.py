"""Messages whose figures or days do not go together, read as in the other tables."""

CASES = [
    # A pace beside a distance and a time.
    ("ran 5k @ 4:00 in 25:00", "ask which_part: ambiguous 5000m 1500s 240/km"),
    ("ran 5k at 4:30 pace in 25:00", "ask which_part: ambiguous 5000m 1500s 270/km"),
    ("ran 5k @ 5:05 in 25:30", "store: log_run 5000m 1530s 305/km"),
    ("ran 5k @ 5:20 in 25:30", "store: log_run 5000m 1530s"),
    ("ran 3 miles @ 8:05 in 24:30", "store: log_run 4828m 1470s 301/km"),
    ("10k tempo at 4:30 in 50:00", "store: log_run 10000m 3000s tempo"),
    # "at" before what no clock shows.
    ("ran 7k at 35:00", "store: log_run 7000m 2100s"),
    ("ran 7k at 18:30", "store: log_run 7000m"),
]
