"""Lines and keys as they are pasted from elsewhere, read on Wednesday 18 November 2026 in Berlin."""

CASES = [
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
]
