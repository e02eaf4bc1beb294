"""What thirty invented runners wrote of their days, read on Wednesday 18 November 2026 in Berlin."""

CASES = [
    # words without their vowels
    ("tmpo 8k ths mrnng 38:40", "store: log_run 8000m 2320s Wed18 morning tempo"),
    ("hm pb nxt mnth? mbe", "ignore plan"),
    # run and walk in one breath
    ("w3d1 done, walked and jogged for 30 mins", "store: log_run 1800s [w3d1]"),
    ("jogged and walked 4k in 32:00", "store: log_run 4000m 1920s"),
    ("walked for 28 mins with the dog", "store: log_cross walk 1680s [with the dog]"),
    ("ran 5k in 30:00 and walked for 20 mins", "store: log_run 5000m 1800s; log_cross walk 1200s"),
    ("week 2 day 3 done, ran and walked for 25 mins", "store: log_run 1500s [week 2 day 3]"),
    # weeks_days
    ("week 3 day 1 done, 28 min run/walk", "store: log_run 1680s [week 3 day 1]"),
    ("c25k week 5 day 2 done", "ask how_far: ambiguous [week 5 day 2]"),
    ("week 2 day 3: 25 min, felt ok", "ask how_far: ambiguous 1500s [week 2 day 3, felt ok]"),
    ("week 4 day 2, ran 3k in 21:10", "store: log_run 3000m 1270s [week 4 day 2]"),
    ("5k 2day 27:10", "store: log_run 5000m 1630s Wed18"),
    ("day 3 of week 2, ran 25 mins", "store: log_run 1500s [day 3 of week 2]"),
    # walked where others run
    ("45 min walking on the treadmill at 10% incline", "store: log_cross walk 2700s [10% incline]"),
    ("walked 3k on the treadmill", "store: log_cross walk 3000m"),
    ("walked the trail, 6k with the dogs", "store: log_cross walk 6000m [with the dogs]"),
    (
        "ran 5k on the treadmill, walked up the stairs after",
        "store: log_run 5000m treadmill [walked up the stairs after]",
    ),
    (
        "treadmill 5k 30:10, walking the last bit",
        "store: log_run 5000m 1810s treadmill [walking the last bit]",
    ),
    ("trail run 8k, walking the steep bits", "store: log_run 8000m trail [walking the steep bits]"),
    # a title with its point
    ("Our neighbour Mrs. Patel has finished the Mumbai Marathon in 5:12, amazing", "ignore others"),
    ("my boss Dr. Lang ran 10k in 48:20", "ignore others"),
    ("ran past Mr. Miller's place, 6k in 34:00", "store: log_run 6000m 2040s [past Mr. Miller's place]"),
    ("5k with Dr. Patel, 27:40", "store: log_run 5000m 1660s [with Dr, Patel]"),
    ("Ran 5k in 27 min. Iyer was faster", "store: log_run 5000m 1620s [Iyer was faster]"),
    # notices of what one may enter
    ("5k fun run Saturday for the school. Register at the office", "ignore plan"),
    ("charity 10k on sunday, sign up in the lobby", "ignore plan"),
    (
        "ran the charity 10k on sunday, 54:20, glad I signed up",
        "store: log_run 10000m 3260s Sun15 [charity, glad I signed up]",
    ),
    (
        "5k saturday, the steep road was hard on my knees",
        "store: log_run 5000m Sat14 [steep road was hard on my knees]",
    ),
    # all is ready for what is to come
    ("10k at 6am, kit laid out", "ignore plan"),
    ("long run in the morning, alarm is set", "ignore plan"),
    ("16k at sunrise, bag packed", "ignore plan"),
    # hours at work
    ("12 hours on my feet at work, feet are done", "ignore chatter"),
    ("on my feet for 10 hours, double shift", "ignore chatter"),
    ("9 hours on my feet in the shop today", "ignore chatter"),
    ("8 hour shift then 5k, 28:10", "store: log_run 5000m 1690s [8 hour shift]"),
    ("5k after a 12 hour shift, 30:05", "store: log_run 5000m 1805s [after a 12 hour shift]"),
    ("10 hr shift, no run", "ignore skipped"),
    ("2 hours on my feet in the hills this morning", "store: log_run 7200s Wed18 morning [in the hills]"),
    ("worked a 13 hr day and ran 6k, 36:00", "store: log_run 6000m 2160s [worked, day]"),
    # how many came
    ("great turnout tonight, 31 on the 8k and 12 doing the 5k", "ignore chatter"),
    ("good turnout at club, 14 did the 10k loop", "ignore chatter"),
    ("lovely turnout today, I did the 5k in 27:40", "store: log_run 5000m 1660s Wed18 [lovely turnout]"),
    ("record turnout at parkrun, 512", "ignore chatter"),
    # what is shown
    ("here's my 5k: 27:40", "store: log_run 5000m 1660s"),
    ("everyone is posting marathons, here is my 3k", "store: log_run 3000m [everyone is posting]"),
    ("here's my plan: 10k on friday", "ignore plan"),
    ("here's my 10k PB: 48:20", "ask whose: ambiguous 10000m 2900s [PB]"),
    # what was asked for, and what was given
    ("plan wanted 8k, gave it 9k", "store: log_run 9000m [plan wanted]"),
    ("coach wanted 10k, he got 8k", "ignore plan"),
    ("gave him my old shoes, 600k on them", "ignore chatter"),
    ("coach asked for 12k tomorrow", "ignore plan"),
    # a long one by its pet name
    ("18k longie with the crew, 1:42:10", "store: log_run 18000m 6130s long [with the crew]"),
    # a time before work is no hour
    ("parkrun sat 23:40 before the shops", "store: log_run 5000m 1420s Sat14 [before the shops]"),
    ("5k monday 26:40, before work", "store: log_run 5000m 1600s Mon16 [before work]"),
    ("10k on sunday 51:20, before breakfast", "store: log_run 10000m 3080s Sun15 [before breakfast]"),
    ("parkrun saturday 9:00, before work", "ignore plan"),
    ("5k tomorrow before work", "ignore plan"),
    # manners beside an order
    ("if possible please change yesterday's run to 9k", "store: edit correction 9000m of 2026-11-17"),
    ("correction if I may, it was 52:10", "store: edit correction 3130s"),
    (
        "if I may say so, 10k in 52:10 is not bad for an old man",
        "store: log_run 10000m 3130s [if I may say so, not bad for an old man]",
    ),
    (
        "ran 10k in 52:10 today, if I may say so, not bad",
        "store: log_run 10000m 3130s Wed18 [if I may say so]",
    ),
    ("if I run 10k tomorrow that's 40 for the week", "ignore plan"),
    # an arrow between two values
    ("fix yesterday's run 10k -> 9.6k", "store: edit correction 9600m of 2026-11-17"),
    ("edit: monday 8k -> 8.4k", "store: edit correction 8400m of 2026-11-16"),
    ("change last run 45:00 → 44:30", "store: edit correction 2670s"),
    ("home -> work 8k 42:10", "store: log_run 8000m 2530s [home → work]"),
    ("correction: yesterday's run 43:11 to 42:11", "store: edit correction 2531s of 2026-11-17"),
    # parts of a whole that is told
    ("ran 12, 7 to the lake and 5 home", "store: log_run 12000m [7 to the lake and 5 home]"),
    ("12k: 6.5 out and 5.5 back, 1:05:10", "store: log_run 12000m 3910s [6.5 out and 5.5 back]"),
    ("out 4k back 4k", "store: log_run 8000m"),
    ("out 5k, back 5k, 56:20", "store: log_run 10000m 3380s"),
    ("5k out and back", "store: log_run 5000m"),
    # there and back, each with its time
    ("5.1km in (28:10), 5.4km home (30:02)", "store: log_run 5100m 1690s; log_run 5400m 1802s [home]"),
    ("6.2km in (34:05)", "store: log_run 6200m 2045s"),
    ("6.2km in 34:05", "store: log_run 6200m 2045s"),
    ("6.2km in, 6.9km home", "store: log_run 6200m; log_run 6900m [home]"),
    ("got in at 9, ran 6k home", "store: log_run 6000m [9, home]"),
    ("ran 6k, then home for tea", "store: log_run 6000m [home for tea]"),
    # on foot behind the run
    ("ran 6k, walked another 2k with my mum", "store: log_run 6000m; log_cross walk 2000m [with my mum]"),
    # the time of a run that is named
    ("the parkrun time was 25:40, misread my watch", "store: edit correction 1540s"),
    ("sorry, my 10k time was 48:12 not 49:12", "store: edit correction 2892s"),
    ("10k today, my time was 48:12", "store: log_run 10000m 2892s Wed18 [my time was]"),
    ("parkrun this morning, time was 25:40", "store: log_run 5000m 1540s Wed18 morning [time was]"),
    # no run after all
    ("that was a bike ride actually", "store: edit correction bike"),
    ("actually that was a walk", "store: edit correction walk"),
    ("that was a swim, not a run", "store: edit correction swim"),
    ("that was a walk in the park", "ignore chatter"),
    ("that was a nice walk, 4k", "store: log_cross walk 4000m [that was a nice]"),
    ("sorry, it was a bike ride not a run", "store: edit correction bike"),
    ("walked today, no run", "ask how_long: ambiguous Wed18 [no run]"),
    # in another year
    ("back in 1999 I ran 10k in 36:00", "ignore chatter"),
    ("in 1950 seconds I ran 6k", "store: log_run 6000m 1950s"),
    # classes and age groups
    ("the year 7s ran 2k today", "ignore others"),
    ("Year 8s did 3k this morning, so proud", "ignore others"),
    ("took the under-13s for a 3k run, I just watched", "ignore others"),
    ("coached the U11s, 8 of them ran 1k", "ignore others"),
    ("grade 5s ran the mile, 6:40 was the fastest", "ignore others"),
    ("ran 5k with my year 9s, 31:10", "store: log_run 5000m 1870s [with my year 9s]"),
    ("age 9 in 2 days and I ran 5k", "store: log_run 5000m [age 9 in 2 days]"),
    # a board of results
    ("times from tonight: Jo 41:20, Sam 43:02, Lee 44:10", "ignore others"),
    ("results are in: Mia 48:10, Tom 51:33", "ignore others"),
    ("my results: 5k 24:10, 10k 51:20", "ask which_part: ambiguous [results]"),
    ("result: 10k 48:10", "store: log_run 10000m 2890s"),
    # who it was by a name
    ("omg chloe ran 19:40", "ignore others"),
    ("wow grandma ran 5k in 40:10", "ignore others"),
    ("zoe ran 5k in 22:10, unreal", "ignore others"),
    ("omg i ran 18:02", "store: log_run 1082s"),
    ("bro ran 5k in 24:52, he is flying", "ignore others"),
    ("bro i ran 5k finally, 24:52", "store: log_run 5000m 1492s [bro]"),
    # a place to give away
    ("spare bib for the half on sunday if anyone wants it", "ignore chatter"),
    ("my place in the 10k on the 13th is going, message me", "ignore chatter"),
    ("got a spare hour so 10k on the 13th, 52:10", "store: log_run 10000m 3130s Fri13 [got a spare hour]"),
    # the goal of a year
    ("2027 goal: 2000 km", "ignore plan"),
    ("goal: 10k, done in 52:10", "ask how_far: ambiguous 3130s [goal]"),
    # how soon it starts
    ("10k race, gun in an hour!!", "ignore plan"),
    ("race day! 10k, starting in 20 min", "ignore plan"),
    ("10k, start was slow, 52:10", "store: log_run 10000m 3130s [start was slow]"),
    # a fact of the last run
    ("set avg hr to 151 on yesterday's run", "store: edit correction of 2026-11-17 hr=151"),
    ("my last run was in the Pegasus 40s", "store: edit correction shoes=Pegasus 40s"),
    ("forgot to say, my last run was in the Novablasts", "store: edit correction shoes=Novablasts"),
    ("last run was in the rain", "ignore chatter"),
    # days of rest that are counted
    ("rest day number 3, bored", "store: rest_day [number 3, bored]"),
    ("rest day no. 2 of the taper", "store: rest_day [no. 2 of the taper]"),
    ("day 2 of rest, itching to run", "ignore chatter"),
    ("run number 3 of the week, 8k 44:10", "store: log_run 8000m 2650s [of the week]"),
    # whom one talks to
    ("10k done yesterday lads, 52:10", "store: log_run 10000m 3130s Tue17 [lads]"),
    ("8k for me tonight girls, 45:10", "store: log_run 8000m 2710s Wed18 evening [girls]"),
    ("lads did 10k yesterday, 52:10", "ignore others"),
    (
        "i know you all run ultras but 5k in 31:00 made my day",
        "store: log_run 5000m 1860s [know you all run ultras, day]",
    ),
    (
        "ran 2k without stopping, ye all are mad running marathons",
        "store: log_run 2000m [without stopping, ye all are mad running]",
    ),
    # what a run was
    ("wait the 5k was 19:38 not 19:48", "store: edit correction 1178s"),
    ("hang on, the race was 41:10 not 42:10", "store: edit correction 2470s"),
    ("saturday's time came through as 36:24, please change it", "store: edit correction 2184s of 2026-11-14"),
    ("sunday's distance came out as 10.4k, please update it", "store: edit correction 10400m of 2026-11-15"),
    # a day that names what is deleted
    ("delete the 12/11 one, it's a duplicate", "store: delete correction of 2026-11-12"),
    ("remove the one from 12/11", "store: delete correction of 2026-11-12"),
    ("scrub the 14/11 run please", "store: delete correction of 2026-11-14"),
    # parkrun with its place
    ("Parkrun tourism: Bushy. 24:58!!", "store: log_run 5000m 1498s [Bushy]"),
    ("parkrun tourism today at Lloyd, 27:10", "store: log_run 5000m 1630s Wed18 [Lloyd]"),
    (
        "parkrun: Heaton. First time under 25, 24:50",
        "store: log_run 5000m 1490s [Heaton, First time under 25]",
    ),
    # minutes on the belt, and figures of a session
    ("30 on the tready, 5.1k on the screen", "store: log_run 5100m 1800s treadmill [on the screen]"),
    (
        "ladder: 200 400 800 400 200, no idea of the total",
        "ask how_far: log_run interval [200 400 800 400 200, no idea]",
    ),
    ("pyramid 200 400 600 400 200", "ask how_far: log_run interval [200 400 600 400 200]"),
    ("ran 12k in the Vaporflys, knees survived", "store: log_run 12000m shoes=Vaporflys [knees survived]"),
    ("ran 12k, toenails survived", "store: log_run 12000m [toenails survived]"),
    # a walk before and behind
    ("5 min walk, 25 min run, 5 min walk", "store: log_run 1500s [5 min walk, 5 min walk]"),
    ("10 mins walk 20 mins run 10 mins walk", "store: log_run 1200s [10 mins walk, 10 mins walk]"),
    (
        "walked 5 min, ran 30 min, walked 5 min",
        "store: log_cross walk 300s; log_run 1800s; log_cross walk 300s",
    ),
    ("20 min run, 40 min walk with the kids", "store: log_run 1200s; log_cross walk 2400s [with the kids]"),
    (
        "40 min walk, 20 min run, 40 min walk",
        "store: log_cross walk 2400s; log_run 1200s; log_cross walk 2400s",
    ),
    ("5 min walk, 5k run in 31:00, 5 min walk", "store: log_run 5000m 1860s [5 min walk, 5 min walk]"),
]
