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
        "|female|in the club|club member|in my class|vet",
        "race",
    ),
    **meaning(Tag.FILL, "all", "all"),
    **meaning(Tag.FILL, "double|doubled|double day|two runs|twice|two a day|doubles", "twice"),
    **meaning(
        Tag.AFTER,
        "along|through|round|on the towpath|on the canal|on the canal path|on the rail trail"
        "|on the bike path|on the greenway|on the roads|on the road|on the beach|on grass|on the grass"
        "|on the seafront|on the waterfront|on the prom|up and down the|in the park|in the woods"
        "|in the hills|by the river|by the canal|by the sea",
        "through",
    ),
    **meaning(Tag.LEFT, "on my legs from|in my legs from|in the legs from|in my legs still from", "from"),
    **meaning(
        Tag.SORRY,
        "wait no|no sorry|actually no|my apologies|forgot to say|forgot to mention|forgot to note"
        "|should have said|meant to mention|i forgot to say|i forgot to mention"
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
    **meaning(Tag.TOPIC, "volunteer|tourist|barcode|director|t shirt|milestone"),
    **meaning(Tag.KIND, "lng run|looong run|loooong run|lng", Kind.LONG),
    **meaning(Tag.FILL, "oh|ps|p.s|btw|fyi|anyhow"),
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
    **meaning(Tag.OTHER, "year old|yr old|y/o|year olds|month old|yo"),
    **meaning(Tag.FILL, "both"),
    **meaning(
        Tag.FILL,
        "weekend|summary|result|stats|update|recap|diary|journal|report|activity"
        "|progress|confession|status|catch up|catching up|belated",
    ),
    **meaning(Tag.INSTEAD, "bar the|except the|except for|apart from|excluding|excl|aside from|other than"),
    **meaning(Tag.TOTAL, "for the night|for the evening|for the morning|on the night"),
}
