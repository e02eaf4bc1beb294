"""English, American and British: figures, signs, days and deeds. See `english_talk` for the rest."""

from __future__ import annotations

from typing import Any, Final

from core.domain.record import Kind, Sport
from core.understanding.languages.english_talk import TALK
from core.understanding.values import PartOfDay
from core.understanding.words import Language, Tag


def _all(tag: Tag, words: str, value: Any = None) -> dict[str, tuple[Tag, Any]]:
    return {word.strip(): (tag, value) for word in words.split("|")}


def _each(tag: Tag, pairs: dict[str, Any]) -> dict[str, tuple[Tag, Any]]:
    return {word.strip(): (tag, value) for words, value in pairs.items() for word in words.split("|")}


FIGURES: Final = {
    **_each(
        Tag.NUMBER,
        {
            "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
            "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
            "thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17",
            "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40",
            "fifty": "50", "sixty": "60", "ninety": "90", "hundred|a hundred": "100",
            "half a|half of a|half an": "0.5", "three quarters of a|three quarters of an": "0.75",
            "quarter of a|quarter of an|a quarter of a|a quarter of an": "0.25",
        },
    ),
    **_each(
        Tag.LENGTH,
        {
            "k|ks|km|kms|kilometer|kilometers|kilometre|kilometres|klick|klicks|kilos": "km",
            "mi|mile|miles|miler|milers|mls": "mi", "m": "m", "metre|metres|meter|meters|mtr|mtrs": "metre",
            "yd|yds|yard|yards": "yd", "ft|feet|foot": "ft",
        },
    ),
    **_each(
        Tag.TIME,
        {
            "h|hr|hrs|hour|hours": 3600, "min|mins|minute|minutes|minuets|': ": 60,
            "s|sec|secs|second|seconds": 1,
        },
    ),
    **_each(
        Tag.NAMED_DISTANCE,
        {
            "half marathon|half - marathon|half mara|half marathons|hm|halfmarathon|1/2 marathon": "21097.5",
            "marathon|full marathon|marathons|mara|full mara": "42195", "parkrun|park run|parkruns": "5000",
        },
    ),
    **_all(Tag.HALF, "half|halfs", "21097.5"),
    **_all(Tag.PER, "per|/"),
    **_all(Tag.PACE, "pace|paces|avg pace|average pace|av pace|ave pace|averaging|averaged|pacing|paced|mpm"),
    **_all(Tag.AT, "at|@"),
    **_all(
        Tag.ABOUT,
        "about|around|roughly|approx|approximately|ca|circa|~|ish|or so|a bit over|just over|just under|a bit under"
        "|a little over|a little under|nearly exactly|close to|or thereabouts|give or take|something like|a touch over"
        "|a shade over|a shade under|a touch under|slightly over|slightly under|a smidge over|just shy of|ishh"
        "|a bit more than|a little more than|just short of|a hair over|a hair under|a tad over|a tad under|-ish",
    ),
    **_all(
        Tag.MEASURED,
        "c|f|°|degrees|degree|deg|mph|kph|kmh|kmph|knots|%|percent|kg|kgs|lb|lbs|pounds|kcal|cal|cals|calories"
        "|steps|spm|watts|w|laps|lap|times|x|friends|mates|people|others|runners|dogs|kids|guys|girls|ladies|bananas"
        "|gels|gel|beers|beer|pints|coffees|years|year|days|weeks|months|day|week|month|hours ago|reps|sets|rounds"
        "|strides|hills|pm2.5|nights|hours sleep|loops|stops|points|euros|dollars|bucks|quid|kudos|members|us|women|men"
        "|kj|km/h|bpm max|rpm|pct|ml|oz|l|liters|litres|cups|cup|min mile|inches|inch|cm|mm|deaths|rep|toes|blisters",
    ),
    **_each(Tag.OF_THE_CLOCK, {"am|a.m|o'clock": 0, "pm|p.m": 12}),
    **_all(
        Tag.LABELLED,
        "bib|#|sub|week|day|number|no|zone|age|temp|temperature|wind|dew point|run number|no.|nr|wk|humidity"
        "|aqi|room|chapter|episode|ep|$|£|€|cadence|power|top|wave|corral|version|v|bus|route|gate|aged"
        "|under 10|weight|weigh|weighed|bpm was|vo2|vo2max|vdot|tss|exit|highway|class|level|track|lane|incline",
    ),
    **_all(Tag.BPM, "bpm|beats|hr avg|bpm avg|avg bpm|bpm average|average bpm"),
    **_all(
        Tag.HEART,
        "hr|heart rate|heartrate|avg hr|average hr|average heart rate|avg heart rate|hr average|hr avg|ave hr|av hr|pulse"
        "|avg pulse|average pulse|mean hr|avghr|hravg|avg heartrate|average heartrate|heart rate average|heart rate avg",
    ),
    **_all(Tag.HIGHEST, "max|maximum|peak|highest|max hr|hr max|max heart rate|maxed|peaked|maxhr|topped out|spiked|hit"),
    **_all(Tag.AVERAGE, "avg|average|ave|av|mean|averages"),
    **_all(
        Tag.CLIMB,
        "climb|climbing|climbed|gain|elevation|elev|elevation gain|elev gain|ascent|vert|vertical|d+|of climbing|up|uphill"
        "|of climb|of gain|of elevation|of vert|of ascent|of elevation gain|of elev|of up|climbs|elevation gained|of vertical"
        "|vertical gain|vert gain|total ascent|total climb|total elevation|elev.|of vertical gain|of uphill|height gain",
    ),
    **_all(Tag.EFFORT, "rpe|effort|effort level|perceived effort|effort of|effort was|rpe of|effort:"),
    **_all(Tag.TIMES, "x|*|times|by|sets of|lots of|reps of|repeats of"),
    **_all(
        Tag.REPS,
        "reps|repeats|intervals|interval|mile repeats|hill repeats|hill reps|hill sprints|sprints|strides|k repeats"
        "|repetitions|pickups|surges|400s|800s|200s|1000s|1ks|fartleks|km repeats|hill repeat|cruise intervals|ladder"
        "|pyramid|mile reps|k reps|km reps|yasso 800s|yassos|mona fartlek",
    ),
    **_all(
        Tag.TOTAL,
        "total|in total|all in|in all|overall|altogether|all together|all up|all told|for the day|total of|totalling"
        "|totaling|totalled|totaled|in all including|all in all|combined|for a total of|sum|everything included|end to end"
        "|made it|brought it to|took it to|=|for the session|on the day|a total of|all included|total distance|day total",
    ),
    **_all(
        Tag.PART,
        "first|last|final|middle|each|every|opening|closing|another|second|third|next|fastest|slowest|the rest|other"
        "|extra|fast finish|fast finish last|split|splits|mile splits|km splits|best mile|best km|half of it|halfway",
    ),
    **_all(Tag.WITHIN, "with|w/|w|incl|including|included|includes|inc|of which|containing|featuring|plus|sandwiched"),
    **_all(
        Tag.WARM,
        "warm up|warmup|wu|w/u|warm - up|warming up|warmed up|warm ups|warmups|wup|w - up|warm - ups|warm upped",
    ),
    **_all(
        Tag.COOL,
        "cool down|cooldown|cd|c/d|cool - down|cooling down|cooled down|cdown|c - down|warm down|warmdown",
    ),
    **_all(
        Tag.FASTER,
        "faster|slower|quicker|ahead|behind|to go|recovery time|improvement|better|longer|shorter|earlier|later|late"
        "|early|break|stop|stops|sleep|of sleep|drive|flight|delay|ago today|stopped|wait|queue|before the start|rests|nap"
        "|more than last|less than last|jog recovery|float|recoveries|jog rest|walk rest|between|recov|rec|standing|in hand"
        "|from home|from here|from the start|too long|too far|to spare|short of|pb by|outside|inside|older|younger|apart"
        "|ab|commute|bus|train ride|drive home|meeting|shower|lunch|podcast|playlist|episode|film|movie|cutoff|limit",
    ),
    **_all(
        Tag.RECORD,
        "pb|pr|personal best|personal record|best|record|pbs|prs|cr|season best|sb|old pb|previous best|previous pb"
        "|all time best|fastest ever|course record|lifetime best|old pr|previous pr|pb'd|pr'd|pbed|pred|pb is|pr is"
        "|course best|season's best|world record|wr|course pb|course pr|my best",
    ),
    **_all(Tag.CHIP, "chip|chip time|net|net time|official|official time|officially|official result|on the chip"),
    **_all(Tag.GUN, "gun|gun time|gun to mat|watch|watch time|my watch|garmin|elapsed|strava|watch said|by my watch"),
    **_all(
        Tag.TOPIC,
        "training|plan|program|programme|block|club|group|course|prep|build|shoe|expo|entry|registration|ballot"
        "|runner|runners|finisher|specialist|ticket|mark|point|sign|world champion|champion|champs|podcast"
        "|high|below|above|visibility|radius|speed|deep|wide|tall|wind|tailwind|detour by car|drive|mph|away from here",
    ),
    **_all(Tag.INSTEAD, "instead of|rather than|out of|down from|up from|vs|versus|compared to"),
}  # fmt: skip

DAYS: Final = {
    **_each(
        Tag.DAY,
        {
            "today|2day|todays|earlier today": 0, "yesterday|yday|yest|ystrday|yesterdays|y'day": -1,
            "tomorrow|tmrw|tmw|tomoz|tmr|2moro|tomorrows|tomoro": 1,
            "day before yesterday|the day before yesterday|night before last|the night before last": -2,
            "day after tomorrow|the day after tomorrow": 2, "a week ago|one week ago|a week ago today": -7,
            "a day ago": -1, "a couple of days ago|a couple days ago|couple days ago|couple of days ago": -2,
        },
    ),
    **_each(
        Tag.WEEKDAY,
        {
            "monday|mon|mondays": 0, "tuesday|tue|tues|tuesdays": 1, "wednesday|wed|weds|wednesdays": 2,
            "thursday|thu|thur|thurs|thursdays": 3, "friday|fri|fridays": 4, "saturday|sat|saturdays": 5,
            "sunday|sun|sundays": 6,
        },
    ),
    **_each(
        Tag.MONTH,
        {
            "january|jan": 1, "february|feb": 2, "march|mar": 3, "april|apr": 4, "may": 5, "june|jun": 6,
            "july|jul": 7, "august|aug": 8, "september|sep|sept": 9, "october|oct": 10, "november|nov": 11,
            "december|dec": 12,
        },
    ),
    **_each(
        Tag.PART_OF_DAY,
        {
            "morning|mornings|in the morning|the morning|first thing|am run|sunrise|dawn": (PartOfDay.MORNING, None),
            "this morning|this am|before work today|before breakfast today|this mornin|this a.m": (PartOfDay.MORNING, 0),
            "lunchtime|lunch|lunch break|at lunch|noon|midday|at noon|lunch hour": (PartOfDay.NOON, None),
            "this lunchtime|today at lunch": (PartOfDay.NOON, 0),
            "afternoon|arvo|in the afternoon": (PartOfDay.AFTERNOON, None),
            "this afternoon|this arvo|this aft": (PartOfDay.AFTERNOON, 0),
            "evening|in the evening|pm run|sunset|dusk": (PartOfDay.EVENING, None),
            "this evening|tonight|this eve|tonite|tonights": (PartOfDay.EVENING, 0),
            "night|at night": (PartOfDay.NIGHT, None),
            "last night|lastnight|last nite|last evening": (PartOfDay.NIGHT, -1),
        },
    ),
    **_each(
        Tag.FEAST,
        {
            "christmas day|xmas day": (12, 25), "christmas eve|xmas eve": (12, 24), "boxing day": (12, 26),
            "new year's day|new years day": (1, 1), "new year's eve|new years eve": (12, 31), "halloween": (10, 31),
            "valentine's day|valentines day": (2, 14),
        },
    ),
    **_all(Tag.AGO, "ago|back then|earlier on"),
    **_each(
        Tag.SPAN,
        {"day|days": 1, "week|weeks|wk|wks": 7, "month|months": 30, "year|years|yr|yrs": 365, "fortnight": 14},
    ),
    **_all(Tag.LAST, "last|past|previous"), **_all(Tag.NEXT, "next|coming|upcoming"), **_all(Tag.THIS, "this"),
    **_all(
        Tag.SOME_DAY,
        "the other day|other day|thanksgiving|thanksgiving day|easter|easter sunday|a few days ago|few days ago|some days ago|recently|at some point|over the weekend"
        "|at the weekend|on the weekend|this weekend|last weekend|earlier this week|earlier in the week|the weekend"
        "|last week|a while ago|a while back|the other night|the other morning|last month|last year|last spring",
    ),
    **_all(
        Tag.PERIOD,
        "this week|this month|this year|so far|weekly|monthly|yearly|ytd|for the week|for the month|for the year|a week"
        "|per week|a month|mileage|year to date|so far this year|per month|each week|every week|weekly total|per day"
        "|a day|month total|week total|in the week|on the week|of the week|for november|week so far|all week|since january"
        "|weekly mileage|annual|this season|this block|lifetime|a year|per year|every day|each day|in a week|on the year",
    ),
    **_all(Tag.ORDINAL, "th|st|nd|rd"), **_all(Tag.ON, "on"), **_all(Tag.FROM, "from"),
}  # fmt: skip

DEEDS: Final = {
    **_all(
        Tag.RAN,
        "ran|jogged|went running|went jogging|have run|i've run|ive run|rna|rann|plodded|trotted|raned"
        "|treadmilled|runned|'ve run|shuffled|sprinted",
    ),
    **_all(
        Tag.DID,
        "did|done|completed|finished|clocked|logged|managed|covered|knocked out|banged out|smashed|got in|put in|notched"
        "|cranked out|nailed|crushed|just did|got through|survived|finished with|ticked off|squeezed in|have done|i've done"
        "|ground out|in the bag|in the books|in the bank|snuck in|sneaked in|enjoyed|cruised|grabbed|tackled|made|had"
        "|in the legs|under the belt|fit in|hammered|hammered out|churned out|rattled off|wrapped up|bagged|got|took|rocked"
        "|✅|back from|just back from|just finished|fresh off|racked up|polished off|came home|conquered|just back|got back"
        "|just got back|ticked|eked out|hit",
    ),
    **_all(
        Tag.RUN,
        "run|jog|runs|jogs|running|jogging|long run|workout|session|shakeout run|easy run|loop|outing|plod|trot|out and back"
        "|ultra|fun run|run commute|lunch run|group run|club run|morning run|turkey trot|long one|route|jaunt|running club"
        "|run club|evening run|night run|afternoon run|xc|cross country|solo run|shuffle|steady|steady run|progression",
    ),
    **_all(
        Tag.WENT,
        "went for a run|went for a jog|went on a run|been for a run|was out for a run|got out for a run|went for a long run"
        "|went out for a run|had a run|been out for a run|went for an easy run|went for a quick run|been running|got a run in"
        "|did a run|did my run|did the run|run done|run complete|got my run in"
        "|went out running|did the usual|did my usual|did some running|snuck in a run|squeezed in a run"
        "|had a great run|had a good run|had a nice run|did the usual loop|ran the usual|the usual loop|usual loop done",
    ),
    **_each(
        Tag.SPORT,
        {
            "strength|gym|core|lifting|weights|lifted|strength training|strength work|core work|weight training|stability"
            "|planks|s&c|strength session|at the gym|kettlebells|kettlebell|squats|deadlifts|crossfit|pushups|push ups"
            "|gym session|conditioning|circuits|bodyweight|plank|abs|hiit|leg day|weightlifting|lunges": Sport.STRENGTH,
            "stretch|stretching|stretched|stretches|mobility|mobility work|mobility session": Sport.STRETCH,
            "foam roll|foam rolled|foam rolling|foam roller|rolling|rolled": Sport.FOAM_ROLL,
            "bike|biked|cycling|cycled|ride|rode|bike ride|biking|peloton|spin|spinning|spin class|turbo|zwift|cycle"
            "|on the bike|bicycle|turbo trainer|indoor bike|mtb|stationary bike|exercise bike|trainer|gravel ride|biked to"
            "|on the trainer|assault bike|road bike|e - bike|spin bike|bike commute|bike ride to": Sport.BIKE,
            "swim|swam|swimming|swims|pool|laps in the pool|in the pool|open water": Sport.SWIM,
            "yoga|yoga class|yin yoga|vinyasa": Sport.YOGA,
            "walk|walked|walking|walks|dog walk|strolled|stroll|power walk|power walked|ruck|rucked": Sport.WALK,
            "hike|hiked|hiking": Sport.HIKE,
            "row|rowed|rowing|erg|rower|rowing machine|erged|indoor row": Sport.ROW,
            "elliptical|on the elliptical|cross trainer|crosstrainer|arc trainer": Sport.ELLIPTICAL,
            "stairs|stair climber|stairmaster|stair master|stairclimber|stepmill|stair machine|stair stepper": Sport.STAIRS,
            "aqua jog|aqua jogged|aqua jogging|pool run|pool running|aquajog|deep water running|pool jog|water running"
            "|aquajogging|aqua running|deep water run|pool jogging|pool ran|aqua run": Sport.AQUA_JOG,
            "pilates|reformer pilates|reformer": Sport.PILATES,
        },
    ),
    **_each(
        Tag.KIND,
        {
            "easy|shakeout|ez|z2|zone 2|ga1|zone two|easy run|easy pace|easy effort|zone2|base run|eazy|easily|ez run"
            "|easy jog|shake out|shakeout run|easy one": Kind.EASY,
            "long|long run|lr|long one|long slow run|lsd|longrun|long easy run|sunday long run|long slow distance": Kind.LONG,
            "tempo|threshold|tempo run|lt run|at threshold|lactate threshold|tempo effort|threshold run|lt": Kind.TEMPO,
            "interval|intervals|fartlek|repeats|reps|speedwork|mile repeats|cruise intervals|yasso 800s|yassos|interval run"
            "|speed work|mile reps|k repeats|km repeats|km reps|k reps|400s|800s|200s|1000s|1ks|speed session|vo2max session"
            "|interval session|track intervals|intervals session|ladder|pyramid|mona fartlek|fartleks": Kind.INTERVAL,
            "race|raced|race day|racing|raceday": Kind.RACE,
            "recovery|recovery run|recovery jog|rec run|recovery pace": Kind.RECOVERY,
            "hills|hill|hilly|hill repeats|hill reps|hill sprints|hill session|hill repeat|hill training": Kind.HILLS,
            "trail|trails|trail run|on the trails|trail running|on trails|singletrack|single track|fell run|trail race"
            "|trail half|trail loop": Kind.TRAIL,
            "treadmill|on the treadmill|tready|dreadmill|tm|mill|treadmill run|on the dreadmill|treddy|the belt": Kind.TREADMILL,
        },
    ),
}  # fmt: skip

ENGLISH: Final = Language(
    code="en",
    words={**TALK, **FIGURES, **DAYS, **DEEDS, **{word: (Tag.TIME, value) for word, value in (("'", 60), ('"', 1))}},
    typos=(
        "yesterday", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "kilometers", "kilometres", "miles", "minutes", "morning", "marathon", "recovery", "treadmill", "interval",
        "intervals", "evening", "afternoon", "strength", "tempo", "parkrun", "hours", "elliptical", "stretching",
    ),
)  # fmt: skip
