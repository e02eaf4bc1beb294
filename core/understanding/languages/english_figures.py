"""English: figures, their signs, and the words beside them."""

from __future__ import annotations

from typing import Final

from core.domain.record import Sport
from core.understanding.words import Tag, Words, meaning

FIGURES: Final[Words] = {
    **meaning(
        Tag.CHIP,
        "chip time|chip|net|net time|official|official time|officially|official result|on the chip",
    ),
    **meaning(
        Tag.GUN,
        "gun time|strava|gun|gun to mat|watch|watch time|my watch|garmin|elapsed|watch said|by my watch",
    ),
    **meaning(
        Tag.TOPIC,
        "fee|fees|results|price|route|routes|shoe|plan|entry|mph|runners|wind|drive|podcast|program|programme|block"
        "|club|group|course|prep|build|expo|registration|ballot|runner|specialist|ticket"
        "|mark|sign|world champion|champion|champs|high|visibility|radius|speed|deep|wide|tall"
        "|tailwind|detour by car|away from here",
    ),
    **meaning(Tag.TOPIC, "training", "training"),
    **meaning(Tag.TOPIC, "finisher|tourist", "finisher"),
    **meaning(Tag.TOPIC, "the rest day", Sport.REST),
    **meaning(
        Tag.MEASURED,
        "timers|entries|us|c|f|°|degrees"
        "|degree|deg|kph|kmh|kmph|knots|%|percent|kg|kgs|lb|lbs|pounds"
        "|kcal|cal|cals|calories|steps|spm|watts|friends|mates|others|dogs|kids|guys|girls"
        "|ladies|bananas|gels|gel|beers|beer|pints|coffees|hours ago|sets|rounds|pm2.5|nights"
        "|hours sleep|loops|points|euros|dollars|bucks|quid|kudos|women|men|kj|km/h|bpm max|rpm|pct"
        "|ml|oz|l|liters|litres|cups|cup|min mile|inches|inch|cm|mm|deaths|rep|toes|blisters",
    ),
    **meaning(Tag.MEASURED, "laps|lap", "laps"),
    **meaning(Tag.MEASURED, "lengths|length", "lengths"),
    **meaning(
        Tag.MEASURED,
        "walk breaks|walk break|walking breaks|walking break|walk stops|water breaks|water stops|water stop"
        "|toilet stops|toilet stop|toilet breaks|loo stops|loo stop|bathroom breaks|bathroom stops"
        "|bathroom break|bathroom stop|photo stops|photo stop|pit stops|pit stop|potty stops|poop stops"
        "|pee breaks|pee stops|stretch breaks|stretch stops|traffic lights|red lights|hill climbs",
    ),
    **meaning(
        Tag.FASTER,
        "off target|off my target|off my pb|off pb|off my best|off my pr|off goal|off my goal|outside my pb"
        "|over target|under target|over my target|inside my pb"
        "|later|cutoff|wait|early|outside|stops|episode|bus|faster|slower|quicker|ahead|behind|to go"
        "|recovery time|improvement|better|earlier|late|break|stop|sleep|of sleep|flight|delay"
        "|ago today|stopped|queue|before the start|rests|nap|more than last|less than last"
        "|jog recovery|float|recoveries|jog rest|walk rest|recov|rec|standing|in hand|from home"
        "|from here|from the start|too long|too far|to spare|short of|older|younger|apart|ab|commute"
        "|train ride|drive home|meeting|shower|playlist|film|movie|limit",
    ),
    **meaning(Tag.OF_THE_CLOCK, "am|a.m|o'clock", 0),
    **meaning(Tag.NUMBER, "zero", "0"),
    **meaning(
        Tag.WITHIN,
        "plus|w|with|w/|incl|including|included|includes|inc|of which|containing|featuring|sandwiched",
    ),
    **meaning(
        Tag.LABELLED,
        "track|size|sizes|#|number|zone|age|temp|temperature|dew point|run number|no.|nr|humidity|aqi"
        "|room|chapter|ep|$|£|€|cadence|power|top|wave|corral|version|v|gate|aged|under 10|weight"
        "|resting hr|resting heart rate|rhr|resting pulse|hrv|weigh|weighed|bpm was|vo2|vo2max|vdot|tss"
        "|exit|highway|class|level|lane|incline",
    ),
    **meaning(
        Tag.LABELLED,
        "won my age group|won my ag|won my category|won my heat|won my class|won the race|won my race"
        "|won outright|won overall",
        "race",
    ),
    **meaning(Tag.LABELLED, "placed|finished place", "race"),
    **meaning(Tag.LABELLED, "bib|bib number|race number", "bib"),
    **meaning(
        Tag.PACE,
        "pace|paces|avg pace|average pace|av pace|ave pace|averaging|averaged|mpm",
    ),
    **meaning(Tag.PACE, "pacing|paced", "others"),
    **meaning(Tag.NUMBER, "one", "1"),
    **meaning(Tag.NUMBER, "two", "2"),
    **meaning(Tag.NUMBER, "three", "3"),
    **meaning(Tag.NUMBER, "four", "4"),
    **meaning(Tag.NUMBER, "five", "5"),
    **meaning(Tag.NUMBER, "six", "6"),
    **meaning(Tag.NUMBER, "seven", "7"),
    **meaning(Tag.NUMBER, "eight", "8"),
    **meaning(Tag.NUMBER, "nine", "9"),
    **meaning(Tag.NUMBER, "ten", "10"),
    **meaning(Tag.NUMBER, "eleven", "11"),
    **meaning(Tag.NUMBER, "twelve", "12"),
    **meaning(Tag.NUMBER, "thirteen", "13"),
    **meaning(Tag.NUMBER, "fourteen", "14"),
    **meaning(Tag.NUMBER, "fifteen", "15"),
    **meaning(Tag.NUMBER, "sixteen", "16"),
    **meaning(Tag.NUMBER, "seventeen", "17"),
    **meaning(Tag.NUMBER, "eighteen", "18"),
    **meaning(Tag.NUMBER, "nineteen", "19"),
    **meaning(Tag.NUMBER, "twenty", "20"),
    **meaning(Tag.NUMBER, "thirty", "30"),
    **meaning(Tag.NUMBER, "forty", "40"),
    **meaning(Tag.NUMBER, "fifty", "50"),
    **meaning(Tag.NUMBER, "sixty", "60"),
    **meaning(Tag.NUMBER, "seventy", "70"),
    **meaning(Tag.NUMBER, "eighty", "80"),
    **meaning(Tag.NUMBER, "ninety", "90"),
    **meaning(Tag.NUMBER, "hundred|a hundred", "100"),
    **meaning(Tag.NUMBER, "half a|half of a|half an", "0.5"),
    **meaning(Tag.NUMBER, "three quarters of a|three quarters of an", "0.75"),
    **meaning(Tag.NUMBER, "quarter of a|quarter of an|a quarter of a|a quarter of an", "0.25"),
    **meaning(Tag.LENGTH, "k|ks|km|kms|kilometer|kilometers|kilometre|kilometres|klick|klicks|kilos", "km"),
    **meaning(Tag.LENGTH, "mi|mile|miles|miler|milers|mls", "mi"),
    **meaning(Tag.LENGTH, "m", "m"),
    **meaning(Tag.LENGTH, "metre|metres|meter|meters|mtr|mtrs", "metre"),
    **meaning(Tag.LENGTH, "yd|yds|yard|yards", "yd"),
    **meaning(Tag.LENGTH, "ft|feet|foot", "ft"),
    **meaning(Tag.TIME, "h|hrs|hour|hours", 3600),
    **meaning(
        Tag.HEART,
        "hr avg|ahr|heart rate|heartrate|avg hr|average hr|average heart rate|avg heart rate"
        "|hr average|ave hr|av hr|pulse|avg pulse|average pulse|mean hr|avghr|hravg|avg heartrate"
        "|average heartrate|heart rate average|heart rate avg",
    ),
    **meaning(Tag.HEART, "hr", "hours"),
    **meaning(Tag.TIME, "min|mins|minute|minutes|minuets|minit|minits|mints|':|'", 60),
    **meaning(Tag.TIME, 's|sec|secs|seconds|"', 1),
    **meaning(
        Tag.PART,
        "finished at|finishing at|finished with a|ended at|ending at|ended with|closing at|starting at"
        "|started at|final|middle|opening|closing|fastest|slowest|the rest"
        "|other|fast finish|fast finish last|split|splits|mile splits|km splits|best mile|best km"
        "|half of it|halfway",
    ),
    **meaning(Tag.PART, "first|second|third", "first"),
    **meaning(Tag.PART, "each|every|each way", "each"),
    **meaning(
        Tag.NAMED_DISTANCE,
        "half marathon|half mara|half marathons|hm|halfmarathon|1/2 marathon",
        "21097.5",
    ),
    **meaning(Tag.NAMED_DISTANCE, "marathon|full marathon|marathons|mara|full mara", "42195"),
    **meaning(
        Tag.NAMED_DISTANCE,
        "parkrun|park run|parkruns|parky|parkrunning|parkie|prk run|parkrn|park rn|pakrun|parkun|prkun",
        "5000",
    ),
    **meaning(Tag.HALF, "half|halfs", "21097.5"),
    **meaning(Tag.PER, "per|/"),
    **meaning(Tag.BY, "by"),
    **meaning(Tag.THAN, "than|since|until|till|unlike|as|like"),
    **meaning(Tag.BEYOND, "longer|shorter|further|farther|less|too much"),
    **meaning(Tag.BEYOND, "more|extra", "more"),
    **meaning(Tag.BETWEEN, "between"),
    **meaning(Tag.THRESHOLD, "sub"),
    **meaning(Tag.QUARTER, "quarter", "0.25"),
    **meaning(Tag.QUARTER, "three quarters|three quarter", "0.75"),
    **meaning(Tag.POINT, "point"),
    **meaning(
        Tag.LEFT,
        "to go|to run|remaining|left to go|left to run|still to go|away|left in"
        "|left on|left until|left before|left to",
    ),
    **meaning(Tag.LEFT, "left of|left of my|left of the|to go of my", "of"),
    **meaning(Tag.BOUND, "under|over|below|above|at least|at most|in under|in over|inside"),
    **meaning(Tag.BOUND, "less than|more than", "than"),
    **meaning(Tag.AT, "at|@"),
    **meaning(
        Tag.ABOUT,
        "about|around|roughly|approx|approximately|ca|circa|~|ish|or so|a bit over|just over"
        "|just under|a bit under|a little over|a little under|nearly exactly|close to|or thereabouts"
        "|give or take|something like|a touch over|a shade over|a shade under|a touch under"
        "|slightly over|slightly under|a smidge over|just shy of|ishh|a bit more than"
        "|a little more than|just short of|a hair over|a hair under|a tad over|a tad under|-ish",
    ),
    **meaning(Tag.TIMES, "times|x|*|sets of|lots of|reps of|repeats of"),
    **meaning(Tag.REPS, "strides|stride|pickups|pick ups|surges|accelerations|strideouts", "strides"),
    **meaning(Tag.REPS, "sprints|repetitions"),
    **meaning(Tag.OF_THE_CLOCK, "pm|p.m", 12),
    **meaning(Tag.BPM, "bpm|beats|bpm avg|avg bpm|bpm average|average bpm"),
    **meaning(
        Tag.HIGHEST,
        "max|maximum|peak|highest|max hr|hr max|max heart rate|maxed|peaked|maxhr|topped out|spiked",
    ),
    **meaning(Tag.AVERAGE, "avg|average|ave|av|mean|averages"),
    **meaning(
        Tag.CLIMB,
        "climb|climbing|climbed|gain|elevation|elev|elevation gain|elev gain|ascent|vert|vertical"
        "|of climbing|up|uphill|of climb|of gain|of elevation|of vert|of ascent|of elevation gain"
        "|of elev|of up|climbs|elevation gained|of vertical|vertical gain|vert gain|total ascent"
        "|total climb|total elevation|elev.|of vertical gain|of uphill|height gain",
    ),
    **meaning(Tag.CLIMB, "d+", "metre"),
    **meaning(Tag.EFFORT, "rpe|effort|effort level|perceived effort|effort of|effort was|rpe of|effort:"),
    **meaning(
        Tag.TOTAL,
        "total|in total|all in|in all|overall|altogether|all together|all up|all told|for the day"
        "|total of|totalling|totaling|totalled|totaled|in all including|all in all|combined"
        "|for a total of|sum|everything included|end to end|made it|brought it to|took it to|="
        "|for the session|on the day|a total of|all included|total distance|day total|came to|comes to"
        "|coming to|came out at|came out to|worked out at|worked out to|whole thing|whole lot|the lot"
        "|whole run|whole session|total mileage|grand total|start to finish|beginning to end",
    ),
    **meaning(
        Tag.WARM,
        "warm up|warmup|wu|w/u|warming up|warmed up|warm ups|warmups|wup|w up|warm ups|warm upped",
    ),
    **meaning(
        Tag.COOL,
        "cool down|cooldown|cd|c/d|cooling down|cooled down|cdown|c down|warm down|warmdown",
    ),
    **meaning(
        Tag.RECORD,
        "pb|pr|personal best|personal record|best|record|pbs|prs|season best|sb|old pb"
        "|previous best|previous pb|all time best|fastest ever|lifetime best|old pr"
        "|previous pr|course best|season's best"
        "|course pb|course pr|my best",
    ),
    **meaning(Tag.RECORD, "pb'd|pr'd|pbed|pred|pb'ed|pr'ed|prd", "verb"),
    **meaning(
        Tag.RECORD, "course record|cr|world record|wr|national record|club record|state record", "anybody's"
    ),
    **meaning(Tag.INSTEAD, "instead of|rather than|down from|up from|vs|versus|compared to"),
    **meaning(Tag.FILL, "instead|in its place|in place of it", "in its place"),
    **meaning(Tag.INSTEAD, "out of", "of ten"),
    **meaning(
        Tag.INSTEAD,
        "of the planned|of a planned|of my planned|out of a planned|out of the planned",
        "planned",
    ),
}
BEHIND: Final[Words] = {
    **meaning(Tag.MEASURED, "er|ers"),
    **meaning(Tag.OTHER, "yo"),
    **meaning(Tag.OF_THE_CLOCK, "start", 0),
}
