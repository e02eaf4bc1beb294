"""Shifts, slips, laps and those beside one, read on Wednesday 18 November 2026 in Berlin."""

CASES = [
    # slips in a time and in a sign
    ("ran 3 mi today 27;45", "store: log_run 4828m 1665s Wed18"),
    ("8k; 45 min; knackered", "store: log_run 8000m 2700s [knackered]"),
    ("5km this morning 29.50", "store: log_run 5000m 1790s Wed18 morning"),
    ("did 10kkm in 55:12", "store: log_run 10000m 3312s"),
]
