"""What strangers wrote in haste, read on Wednesday 18 November 2026 by a runner in Berlin."""

CASES = [
    # a day without its apostrophe, an eve by its letters
    ("last nights club run 9.3km 51:48", "store: log_run 9300m 3108s Tue17 night"),
    ("last nights 5 miles in 41:00", "store: log_run 8047m 2460s Tue17 night"),
    ("last evenings run 8k", "store: log_run 8000m Tue17 night"),
    ("yesterdays run 8k", "store: log_run 8000m Tue17"),
    ("nye 10k 48:00", "ignore plan"),
    ("ran 5k on new year eve", "ask which_day: ambiguous 5000m"),
    # what something should be, behind a word that stops
    ("wait that should be 8 miles", "store: edit correction 12875m"),
    ("oh wait, should be 8 miles", "store: edit correction 12875m"),
    ("hang on that should have been 7.5k", "store: edit correction 7500m"),
    ("no wait it should be 52:10", "store: edit correction 3130s"),
    # a first name in small letters
    ("tom did 20 miles in 2:30 on saturday, show off", "ignore others"),
    ("sarah ran 10k in 45:00", "ignore others"),
    ("dave just ran a marathon in 3:05", "ignore others"),
    ("james did 6 miles yesterday", "ignore others"),
    ("chris finally did 5k in 25:00", "ignore others"),
    ("ran 10k with tom in 52:00", "store: log_run 10000m 3120s [with tom]"),
    ("great run with mary ran 10k", "ask whose: ambiguous 10000m [great run with mary]"),
    ("me and tom ran 8k 42:00", "store: log_run 8000m 2520s [tom]"),
    # when a race is, and when one may enter it
    ("race is 29/11, 10k, start 9:30", "ignore plan"),
    ("the race is on sunday, 10k, start 9:30", "ignore plan"),
    ("race was sunday, 10k, 48:20", "store: log_run 10000m 2900s Sun15 race"),
    ("race done, 10k 48:20", "store: log_run 10000m 2900s race"),
    ("race entry opens 10/5 at 9am, sells out in 20 minutes", "ignore plan"),
    ("ballot opens monday, sells out in 30 min", "ignore plan"),
    ("entries open 1/12, 10k", "ignore plan"),
    # a figure that is put right while it is told
    (
        "we went three point three miles i think it was thirty four minutes no wait thirty five",
        "store: log_run 5311m 2100s [went, i think it was]",
    ),
    ("10k in 52 minutes no wait 53", "store: log_run 10000m 3180s"),
    ("ran 10k in 52 minutes, no wait 53 minutes", "store: log_run 10000m 3180s"),
    ("ran 6 miles, hang on, 7 miles, 58:20", "store: log_run 11265m 3500s"),
    ("ran 6 miles no wait 7, in 58:20", "store: log_run 11265m 3500s"),
    ("10k in 48:12 no wait 49:12", "store: log_run 10000m 2952s"),
    # the gun goes before one is at the line
    ("Marathon today 3:24:17 gun 3:25:02, avg 7:46", "store: log_run 42195m 12257s 290/km Wed18"),
    ("10k 45:20 gun 45:02", "store: log_run 10000m 2702s"),
    ("10k 45:02 gun 45:20", "store: log_run 10000m 2702s"),
    ("half 1:38:20 chip 1:38:55 gun", "store: log_run 21098m 5900s race"),
    ("gun 39:58 chip 39:51 10k", "store: log_run 10000m 2391s race"),
    # what there was time for
    (
        "plan said 8 but only had time for 5 miles, 43:39",
        "store: log_run 8047m 2619s [plan said]",
    ),
    ("only had time for 3k today, 17:30", "store: log_run 3000m 1050s Wed18"),
    ("just had time to do 4 miles", "store: log_run 6437m"),
    ("wanted 10k, only time for 6k", "store: log_run 6000m [wanted]"),
    # orders that name the run, and its day
    ("Actually I did that one on Saturday", "store: edit correction Sat14"),
    ("i ran that on monday", "store: edit correction Mon16"),
    ("I did that run on Sunday", "store: edit correction Sun15"),
    ("ran that one on tuesday actually", "store: edit correction Tue17"),
    ("mark that last run as a tempo", "store: edit correction tempo"),
    ("mark my last run as easy", "store: edit correction easy"),
    ("tag the last run as a race", "store: edit correction race"),
    ("label that as recovery", "store: edit correction recovery"),
    ("mark that one as trail", "store: edit correction trail"),
    ("5 miles easy bc tired legs", "store: log_run 8047m easy [bc tired legs]"),
    # a day that is taken back while it is told
    ("parkrun today* ok not today, saturday. 24:40", "store: log_run 5000m 1480s Sat14"),
    ("10k today, no not today, yesterday. 52:10", "store: log_run 10000m 3130s Tue17"),
    ("6k on monday, sorry not monday, sunday", "store: log_run 6000m Sun15"),
    ("ran 8k today ok not today yesterday", "store: log_run 8000m Tue17"),
    ("5k today not yesterday", "store: edit correction 5000m Wed18"),
    # up to the middle and down from it, in one breath
    ("2 up 3 tempo 2 down, miles", "store: log_run 11265m tempo warm-up [up, down, miles]"),
    ("2 up 3 tempo 2 down", "store: log_run 7000m tempo warm-up [up, down]"),
    ("1 up 4 1 down, 6 miles total", "store: log_run 9656m warm-up [up, down]"),
    ("2 miles up 3 tempo 2 down", "store: log_run 11265m tempo warm-up [up, down]"),
    ("2k up 5k threshold 2k down", "store: log_run 9000m tempo warm-up [up, down]"),
    # a day off with its reason
    ("took monday off bc hamstring", "store: rest_day Mon16 [off bc hamstring]"),
    ("took monday off because of hamstring", "store: rest_day Mon16 [off because of hamstring]"),
    ("off yesterday bc my knee was bad", "store: rest_day Tue17 [off, bc my knee was bad]"),
    ("took today off cuz sore legs", "store: rest_day Wed18 [off cuz sore legs]"),
    # a run without a figure
    ("track workout, same as last week", "ask how_far: ambiguous [same as last week]"),
    ("same as last time", "ask how_far: ambiguous [same as last time]"),
    ("track session tonight, same as usual", "ask how_far: ambiguous Wed18 evening [same as usual]"),
    ("track workout tomorrow", "ignore plan"),
    ("did the canyon route twice", "ask how_far: ambiguous [canyon route twice]"),
    ("did the river route", "ask how_far: ambiguous [river route]"),
    ("did the canyon route, 8 miles", "store: log_run 12875m [canyon route]"),
    ("did the course", "ignore chatter"),
]
