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
    # One run with several days: on each of them, or on one?
    ("ran 5k monday and tuesday", "ask which_days: ambiguous 5000m"),
    ("ran 5k sat, sun and mon, all easy", "ask which_days: ambiguous 5000m easy"),
    ("mon and tue 5k each", "store: log_run 5000m Mon16 [each]; log_run 5000m Tue17 [each]"),
    ("ran yesterday and today, 5k", "ask which_days: ambiguous 5000m"),
    ("rested monday and tuesday", "store: rest_day Mon16; rest_day Tue17"),
    ("ran 5k monday, rested tuesday", "store: log_run 5000m Mon16; rest_day Tue17"),
    ("ran 5k monday and felt great tuesday", "store: log_run 5000m Mon16"),
    ("ran 5k tue and 6k wed", "store: log_run 5000m Tue17; log_run 6000m Wed18"),
    # Several distances are no sum unasked.
    ("ran 5km 5km 5km", "ask which_part: ambiguous"),
    ("ran 3 km, 4 km and 5 km", "ask which_part: ambiguous"),
    # What nearly was is nothing.
    ("almost ran 5k", "ignore skipped"),
    ("ran almost 5k", "store: log_run 5000m [almost]"),
    # What no record is made of stays in the words.
    ("cycled with 3 friends then ran 5k", "store: log_run 5000m [cycled with 3 friends]"),
    ("ran 5k then yoga and a nap", "store: log_run 5000m [yoga and a nap]"),
    # A quotation stays whole, or loses its marks.
    ('ran 5k, felt "ok" today', 'store: log_run 5000m Wed18 [felt "ok"]'),
    ('ran 5k and the song "go now" helped', 'store: log_run 5000m [song "go now" helped]'),
    ('ran 5k "easy does it" with Ali', "store: log_run 5000m easy [does it with Ali]"),
    # A plan beside a log is none of its words.
    ("ran 5k and tomorrow 10k", "store: log_run 5000m"),
    ("ran 5k this morning, will run 3k tomorrow", "store: log_run 5000m Wed18 morning"),
    # What goes on may be to come.
    ("running 12k on saturday with the club", "ask whose: ambiguous 12000m Sat14 [with the club]"),
    ("running today: 5k in 25:30", "store: log_run 5000m 1530s Wed18"),
    # A kind with its article puts right; "that was easy" praises.
    ("that was an easy run", "store: edit correction easy"),
    ("that was a tempo", "store: edit correction tempo"),
    ("that was easy", "ignore chatter"),
    # A day that may be another one.
    ("ran 5k on 11/1", "ask which_day: ambiguous 5000m"),
    ("11/1: 5k", "ask which_day: ambiguous 5000m"),
    ("ran 5k on 11/1/2026", "ask which_day: ambiguous 5000m"),
    ("ran 5k on 3/11", "store: log_run 5000m Tue03"),
    ("ran 8k on 14.11.", "store: log_run 8000m Sat14"),
    ("ran 8k on 14.11", "store: log_run 8000m Sat14"),
    ("on 14.11. ran 5.5 km.", "store: log_run 5500m Sat14"),
    ("ran 5k on 1850-01-01", "ask which_day: ambiguous 5000m"),
    ("ran 5k on 14/10", "store: log_run 5000m Wed14"),
    ("ran 5k on 29 feb 2024", "store: log_run 5000m Thu29"),
    ("ran 5k on 2023-06-12", "store: log_run 5000m Mon12"),
    ("ran 5k on 3 march", "ask which_day: ambiguous 5000m"),
    ("10k 3 march", "ignore plan"),
]
