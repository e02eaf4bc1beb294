"""English: turns of phrase that mean another thing than their words."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind
from core.understanding.words import Tag, Words, meaning

PHRASES: Final[Words] = {
    **meaning(Tag.AFTER, "after|following", "when"),
    **meaning(Tag.AFTER, "before|b4", "ahead"),
    **meaning(Tag.FILL, "back|back home|home again|back again|the way back|return", "back"),
    **meaning(Tag.LABELLED, "came|came in"),
    **meaning(
        Tag.FILL,
        "in my age group|in age group|in ag|in my ag|in my age|in category|in my category|place|lady|male"
        "|female|in the club|club member|in my class|vet|in my heat"
        "|in my wave|in my section|in my race|in the race|in the open race|in the women's race"
        "|in the men's race",
        "race",
    ),
    **meaning(Tag.FILL, "all", "all"),
    **meaning(
        Tag.FILL,
        "walked in the door|walked through the door|walked in the house"
        "|rolled in|rolled over|rolled up|rolled by|rolled around|rolled through|rolling hills|rolling course"
        "|rolling route|rolling terrain|rolling roads",
        "said",
    ),
    **meaning(
        Tag.FILL,
        "replaced my run with|replaced the run with|replaced today's run with|replaced my long run with"
        "|swapped my run for|swapped the run for|swapped today's run for|swapped running for"
        "|swapped out my run for|swapped my long run for|traded my run for|subbed my run for"
        "|instead of a run|instead of running|instead of my run|instead of the run|in place of a run"
        "|in place of my run|in lieu of a run",
        "said",
    ),
    **meaning(Tag.FILL, "brick|brick session|brick workout|brick day", "said"),
    **meaning(Tag.FILL, "double|doubled|double day|two runs|twice|two a day|doubles", "twice"),
    **meaning(
        Tag.AFTER,
        "along|through|round|on the towpath|on the canal|on the canal path|on the rail trail"
        "|on the bike path|on the greenway|on the fire roads|on fire roads"
        "|on the roads|on the road|on the beach|on grass|on the grass"
        "|on the seafront|on the waterfront|on the prom|up and down the|in the park|in the woods"
        "|in the hills|by the river|by the canal|by the sea",
        "through",
    ),
    **meaning(Tag.TO, "went to|went to the|went to a|been to|been to the", "went"),
    **meaning(Tag.LEFT, "on my legs from|in my legs from|in the legs from|in my legs still from", "from"),
    **meaning(
        Tag.SORRY,
        "wait no|no sorry|actually no|my apologies|forgot to say|forgot to mention|forgot to note"
        "|meant to mention|i forgot to say|i forgot to mention"
        "|also forgot to say|should have mentioned",
    ),
    **meaning(Tag.WRONG, "wrong one|wrong run|wrong day|wrong date|wrong distance|wrong time|wrong unit"),
    **meaning(
        Tag.SET,
        "should have logged that|should have logged it|should have put that|should have put it"
        "|meant to log that|meant to log it|meant to put that|should have gone|should go|should be logged",
        "should",
    ),
    **meaning(Tag.ADD, "take off|knock off|take out", "off"),
    **meaning(Tag.IS, "mine is|mine's|mine are|my one is", "mine"),
    **meaning(Tag.LABELLED, "weigh in|weigh-in|weighing|weighing in at|score|sleep score|locker|seat|flight"),
    **meaning(Tag.WITHIN, "r=|rest=|rec=|r ="),
    **meaning(
        Tag.NAMED_DISTANCE,
        "mile time trial|mile tt|road mile|track mile|one mile time trial|timed mile|downhill mile",
        "1609.344",
    ),
    **meaning(Tag.NAMED_DISTANCE, "great north run|gnr|great south coast half", "21097.5"),
    **meaning(Tag.NAMED_DISTANCE, "great south run", "16093.44"),
    **meaning(Tag.GUN, "moving|moving time|elapsed time|on my watch|on the watch|on strava|on garmin"),
    **meaning(Tag.RETREAT, "became|turned into|stretched to|grew to|morphed into", "became"),
    **meaning(Tag.TOPIC, "volunteer|barcode|director|t shirt|milestone"),
    **meaning(Tag.KIND, "lng run|lng|lonng run|lonng|logn run|lnog run", Kind.LONG),
    **meaning(Tag.FILL, "oh", "nought"),
    **meaning(Tag.FILL, "ps|p.s|btw|fyi|anyhow"),
    **meaning(
        Tag.MEANT,
        "turned a planned|turned my planned|turned the planned|turned a|turned my|turned the|planned on",
    ),
    **meaning(Tag.BUT, "into", "into"),
    **meaning(
        Tag.PLAN,
        "coach says|coach said|coach wants|coach has me|says to|wants me to|told me to|has me doing|reckons"
        "|asked me to|suggests|suggested|recommends|recommended|advises|has me down for|is making me",
    ),
    **meaning(Tag.OTHER, "year old|yr old|y/o|year olds|month old"),
    **meaning(Tag.FILL, "both", "both"),
    **meaning(
        Tag.FILL,
        "race pace|race effort|goal pace|goal race pace|goal marathon pace|goal half pace|target pace"
        "|planned pace|race day pace|goal effort|goal mp|race day effort",
        "said",
    ),
    **meaning(Tag.LABELLED, "closes|closes at|opens|opens at|doors open|gates open|open till|open until"),
    **meaning(Tag.LABELLED, "it's minus|its minus|it was minus|feels like minus|felt like minus|still minus"),
    **meaning(
        Tag.RUN,
        "with walk breaks|with the walk breaks|w/ walk breaks|with walking breaks|run walk intervals"
        "|walk run intervals",
        "said",
    ),
    **meaning(
        Tag.FILL,
        "weekend|summary|result|stats|recap|diary|journal|report|activity"
        "|progress|confession|status|catch up|catching up|belated",
    ),
    **meaning(Tag.INSTEAD, "bar the|except the|except for|apart from|excluding|excl|aside from|other than"),
    **meaning(Tag.TOTAL, "for the night|for the evening|for the morning|on the night"),
    **meaning(Tag.THAT, "the last", "last"),
    **meaning(Tag.AFTER, "before taper|before the taper|before tapering|ahead of the taper", "ahead"),
    **meaning(
        Tag.FILL,
        "neg split|negative split|negative splits|neg splits|positive split|even splits|even split",
    ),
    **meaning(
        Tag.FILL,
        "long day|long week|long drive|long shift|long time|long hours|long meeting|long story short"
        "|long weekend|long flight|long night|long haul|not long|so long|as long|easy win"
        "|easy week|hard week|long lie|long way|race kit|race day kit|race shoes|race nerves|race prep",
    ),
    **meaning(
        Tag.REST,
        "having a rest|having a rest day|having a day off|having the day off"
        "|taking a rest|day of nothing|enforced rest"
        "|forced rest|sofa day|couch day|giving myself a day off"
        "|taking a zero|took a zero|having a zero day|zero day|took a zero day|taking a zero day"
        "|gave myself a day off|rest it is|well earned rest|much needed rest|zero miles|zero km"
        "|scheduled rest"
        "|legs up|day off running|on a rest day|bonus rest day|extra rest day|rested up",
    ),
    **meaning(
        Tag.SET,
        "mark that as|mark it as|tag that as|tag it as|label that as|label it as|put that down as"
        "|put it down as|count that as|class that as|log that as|log it as|make that an|mark as|tag as"
        "|call that a|call it a|log that for|log that on|log it for|log it on|put that on"
        "|put it on|put that under"
        "|file that under|log that under|put it under|put that for|put it for|should be tagged as"
        "|should be marked as|should count as|set it as|set that as|change it to a|change that to a",
        "order",
    ),
    **meaning(
        Tag.SET,
        "time on that was|time on that one was|distance on that was|distance on that one was"
        "|time for that was|distance for that was|time on it was|time for it was|my time on that was"
        "|the time for that was|the distance for that was|time should read",
        "order",
    ),
    **meaning(
        Tag.DELETE,
        "ignore the last one|ignore the last|ignore my last|ignore last|ignore it|ignore that one"
        "|ignore that last one|ignore this|ignore my last one|ignore my last message|didn't mean to log"
        "|didn't mean to post|logged by mistake|logged by accident|logged twice|logged that twice"
        "|logged it twice|i logged it twice|double logged|that's a duplicate|that was a duplicate|duplicate"
        "|duplicate entry|posted twice|that was an accident|logged in error|that was a test|just a test",
    ),
    **meaning(Tag.NOT, "nope", "no"),
    **meaning(Tag.SORRY, "whoops|my bad|eh"),
    **meaning(
        Tag.TOTAL, "rounded up to|rounded it up to|rounded out to|to make it|to round it up to|made it up to"
    ),
    **meaning(
        Tag.OTHER,
        "our lass|our kid|our lad|our mam|our dad|our mum|our boy|our girl|our daughter|our son|our youngest"
        "|our eldest|our coach|our team|lass|missus|old man|boys|lads|youngest|eldest|toddler"
        "|teenager|mother in law|father in law"
        "|in laws|fiance|fiancee|spouse|other half|better half|nan|granddad|grandad|grandson|granddaughter"
        "|nana|pal|instructor|classmate|running buddy|workmate|coworker|co worker|teammate|sis|bro|housemate"
        "|pacer|winner|the mrs|mrs|hubs|wifey|old fella|stepson|stepdaughter|godson|little one|little man"
        "|wee man|wee one|parents|folks|training partner|running partner",
    ),
    **meaning(Tag.ASKS, "anyone|anybody|anyone else|anybody else", "anyone"),
    **meaning(
        Tag.HEADING,
        "tonight's plan|today's plan|plan for today|plan for tonight|tomorrow's plan|plan for tomorrow"
        "|plan for the weekend|weekend plan|weekend plans|plans for the weekend|race plan|pacing plan",
    ),
    **meaning(
        Tag.IF,
        "every morning|every evening|every night|every weekend|most days|most mornings|every other day"
        "|most weeks|most weekends|on a good day|on a bad day|once upon a time|in the old days",
    ),
    **meaning(
        Tag.LABELLED,
        "training load|load|recovery time|stress score|body battery|readiness|training readiness|fatigue|ctl"
        "|atl|tsb|ftp|stamina|relative effort|suffer score|hrv score|boarding|platform|terminal|row number",
        "load",
    ),
    **meaning(Tag.KIND, "gym belt|tmill|t mill|treddie|treadmil|tmil|treddy run|tready run", Kind.TREADMILL),
    **meaning(Tag.FILL, "across the line|over the line|in the race|of the day|on the night", "race"),
    **meaning(Tag.RUN, "off the bike|off bike|brick run|t run|transition run|run off the bike"),
    **meaning(Tag.TOPIC, "route|routes|course|group|circuit", "way"),
    **meaning(Tag.DID, "led|i led|swept|tailed|front ran"),
    **meaning(Tag.PLAN, "meet outside|meet by|meet up at|meet from|meet in the|meeting outside"),
    **meaning(
        Tag.PERIOD,
        "season review|year in review|annual review|season stats|year end stats|stats for the year"
        "|season recap"
        "|year recap|monthly recap|month in review|season totals|monthly review|yearly review",
    ),
    **meaning(
        Tag.MEASURED,
        "newbies|beginners|newcomers|first timers|juniors|attendees|participants|athletes"
        "|competitors|seniors"
        "|spectators|helpers|souls|brave souls|hardy souls|likes|comments|followers|views|emails|messages"
        "|tacos|pancakes|espressos|sips|bottles|salt tabs|chews|shots|dogs|deer|squirrels|cows|sheep|geese",
    ),
    **meaning(Tag.OTHER, "himself|herself|yer man|your man|your one|themselves|yer woman"),
    **meaning(Tag.DELETE, "scrub|bin|zap|retract|strike out|take down"),
    **meaning(Tag.DELETE, "scrub that|bin that", "last"),
    **meaning(Tag.LABELLED, "blood pressure|bp|spo2|ferritin|haemoglobin|hemoglobin"),
    **meaning(Tag.LENGTH, "klm|klms|kays|kmtrs|kilomters|kilometes|kliometres", "km"),
    **meaning(
        Tag.FILL,
        "taco tuesday|throwback thursday|motivation monday|sunday funday|super saturday"
        "|super bowl sunday|thirsty thursday|workout wednesday|monday blues|friday feeling|sunday vibes",
    ),
    **meaning(
        Tag.RUN,
        "without stopping|without walking|no walking|no walk breaks|without a break|without walk breaks"
        "|no stopping|no stops",
        "said",
    ),
    **meaning(Tag.RETREAT, "but ran|but got|but did|but managed", "but"),
    **meaning(Tag.SKIPPED, "zero today|zeros today|zero for today|donut today|nothing to report"),
    **meaning(Tag.PART, "each way|both ways|each direction|there and back each", "both"),
    **meaning(
        Tag.OTHER,
        "lead man|lead woman|the man|a man|some man|a woman|the woman|some woman|bloke|chap|fella|elites"
        "|the leaders|leader|front runner|the lead|lead pack|lead group|first man|first woman",
    ),
    **meaning(Tag.TOPIC, "entries|tickets|sign ups|signups|spots|bibs|deadline|refund"),
    **meaning(
        Tag.TOTAL,
        "in the middle of|in the middle of a|in the middle of an|as part of a|as part of|as part of an"
        "|in the midst of|in the midst of a|inside a|within a|buried in a|tucked inside a|out of a total of",
    ),
    **meaning(
        Tag.FILL,
        "missed a turn|wrong turn|wrong turning|missed the turn|missed a turning|missed my turn"
        "|missed the turning|missed the bus"
        "|missed the train|missed a sign|missed the sign|missed a gel|missed a marker|missed you all",
    ),
    **meaning(
        Tag.RETREAT,
        "actual|in reality|reality|shortened to|extended to|cut down to|trimmed to|stretched it to"
        "|bumped up to|reduced to|dropped to|scaled back to|dialed it back to|cut back to|cut it to",
    ),
    **meaning(
        Tag.MEANT,
        "was the plan|was on the plan|was on the cards|was the goal|was the target|was scheduled|was the aim"
        "|was the idea|was on the schedule",
    ),
    **meaning(Tag.PLAN, "mid run|currently at|currently on|still out|out there now|as we speak"),
    **meaning(Tag.TOTAL, "on the legs"),
    **meaning(Tag.FILL, "series|race series"),
    **meaning(
        Tag.RETREAT,
        "short at|cut short at|cut it short at|cut short to|cut down to|shortened to|reduced to|trimmed to"
        "|cut back to|scaled back to",
        "became",
    ),
    **meaning(
        Tag.FILL,
        "would not recommend|wouldn't recommend|would recommend|would do again|would run again",
        "said",
    ),
    **meaning(Tag.FILL, "stdy"),
    **meaning(Tag.DID, "took them out for|took them out|took them for"),
    **meaning(
        Tag.RUN,
        "dunno how far|not sure how far|no idea how far|don't know how far|dunno exactly how far"
        "|not sure exactly how far|don't know exactly how far|didn't measure it",
    ),
    **meaning(Tag.KIND, "lsr|long steady run|long slow one", Kind.LONG),
    **meaning(Tag.KIND, "rec", Kind.RECOVERY),
    **meaning(Tag.FILL, "the rec|the rec ground|the recreation ground", "said"),
    **meaning(Tag.FILL, "rec center|rec centre|rec league|rec ground"),
    **meaning(Tag.CLIMB, "asc"),
    **meaning(
        Tag.SET,
        "should've said|should have said|shoulda been|should of been|should've put|should have put"
        "|shoulda said",
        "should",
    ),
    **meaning(
        Tag.SET,
        "please set|set shoes|set the shoes"
        "|set my|set yesterday's|set today's|set the distance|set the time|set the date"
        "|please make",
        "order",
    ),
}
