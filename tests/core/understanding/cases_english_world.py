"""English habits of two strangers' messages, read on Wednesday 18 November 2026 in Berlin."""

CASES = [
    ("Selling Alphafly 3, UK9, 60km in them", "ignore chatter"),
    ("selling Vaporflys size 10, only 40 miles on them", "ignore chatter"),
    ("Hokas for sale, 200 miles on them", "ignore chatter"),
    ("Kinvara 14s up for grabs, size 9. 80 miles on these", "ignore chatter"),
    ("giving away my old Pegs, about 300 miles on them", "ignore chatter"),
    ("Pegs, 400 miles on them, still bouncy", "ignore chatter"),
    ("selling my race bib, ran 8k today", "store: log_run 8000m Wed18 race [selling, bib]"),
    ("new Pegs, 5 miles in them, lovely", "store: log_run 8047m shoes=Pegs [in them]"),
    ("sold nothing, easy 8k in them", "store: log_run 8000m easy [sold nothing, in them]"),
    ("Selling a treadmill, 500km on it", "ignore chatter"),
    ("5 miles, shoes for sale", "store: log_run 8047m [for sale]"),
    (
        "selling my old shoes, 10k in 52:10 in the new ones",
        "store: log_run 10000m 3130s [selling my old, in the new ones]",
    ),
]
