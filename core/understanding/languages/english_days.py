"""English: days, parts of the day, spans of time."""

from __future__ import annotations

from typing import Final

from core.domain.feasts import (
    BLACK_FRIDAY,
    EASTER,
    EASTER_MONDAY,
    FATHERS_DAY,
    GOOD_FRIDAY,
    LABOR_DAY,
    MARTIN_LUTHER_KING_DAY,
    MEMORIAL_DAY,
    MOTHERS_DAY,
    THANKSGIVING,
    fixed,
)
from core.understanding.values import PartOfDay
from core.understanding.words import Tag, Words, meaning

DAYS: Final[Words] = {
    **meaning(Tag.MONTH, "may", 5),
    **meaning(Tag.NEXT, "upcoming|next|coming"),
    **meaning(Tag.LAST, "past|last|previous"),
    **meaning(Tag.SPAN, "years|year|yr|yrs", 365),
    **meaning(Tag.SPAN, "days|day|nights|evenings", 1),
    **meaning(Tag.SPAN, "weeks|week|wk|wks", 7),
    **meaning(Tag.SPAN, "months|month", 30),
    **meaning(
        Tag.PART_OF_DAY,
        "lunch|lunchtime|lunch break|at lunch|noon|midday|at noon|lunch hour",
        (PartOfDay.NOON, None),
    ),
    **meaning(Tag.DAY, "today|2day|todays|earlier today", 0),
    **meaning(Tag.DAY, "yesterday|yday|yest|yesty|yesterdee|yestday|ystrday|y'day|a day ago", -1),
    **meaning(Tag.DAY, "tomorrow|tmrw|tmw|tomoz|tmr|2moro|tomorrows|tomoro", 1),
    **meaning(
        Tag.DAY, "day before yesterday|the day before yesterday|night before last|the night before last", -2
    ),
    **meaning(
        Tag.DAY,
        "|".join(
            f"{two} {days} {ago}"
            for two in ("a couple of", "a couple", "couple of", "couple")
            for days in ("days", "nights", "mornings", "evenings")
            for ago in ("ago", "back")
        ),
        -2,
    ),
    **meaning(Tag.DAY, "day after tomorrow|the day after tomorrow", 2),
    **meaning(Tag.DAY, "a week ago|one week ago|a week ago today|this time last week", -7),
    **meaning(Tag.DAY, "a fortnight ago|fortnight ago|two weeks ago today|2 weeks ago today", -14),
    **meaning(Tag.WEEKDAY, "monday|mon|mondays", 0),
    **meaning(Tag.WEEKDAY, "tuesday|tue|tues|tuesdays", 1),
    **meaning(Tag.WEEKDAY, "wednesday|wed|weds|wednesdays|wensday|wendsday|wensdays", 2),
    **meaning(Tag.WEEKDAY, "thursday|thu|thur|thurs|thursdays", 3),
    **meaning(Tag.WEEKDAY, "friday|fri|fridays", 4),
    **meaning(Tag.WEEKDAY, "saturday|sat|saturdays", 5),
    **meaning(Tag.WEEKDAY, "sunday|sun|sundays", 6),
    **meaning(Tag.MONTH, "january|jan", 1),
    **meaning(Tag.MONTH, "february|feb", 2),
    **meaning(Tag.MONTH, "march|mar", 3),
    **meaning(Tag.MONTH, "april|apr", 4),
    **meaning(Tag.MONTH, "june|jun", 6),
    **meaning(Tag.MONTH, "july|jul", 7),
    **meaning(Tag.MONTH, "august|aug", 8),
    **meaning(Tag.MONTH, "september|sep|sept", 9),
    **meaning(Tag.MONTH, "october|oct", 10),
    **meaning(Tag.MONTH, "november|nov", 11),
    **meaning(Tag.MONTH, "december|dec", 12),
    **meaning(
        Tag.PART_OF_DAY,
        "morning|mornings|in the morning|the morning|first thing|am run|sunrise|dawn",
        (PartOfDay.MORNING, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "this morning|this am|before work today|before breakfast today|this mornin|this a.m",
        (PartOfDay.MORNING, 0),
    ),
    **meaning(Tag.PART_OF_DAY, "this lunchtime|today at lunch", (PartOfDay.NOON, 0)),
    **meaning(Tag.PART_OF_DAY, "afternoon|arvo|in the afternoon", (PartOfDay.AFTERNOON, None)),
    **meaning(Tag.PART_OF_DAY, "this afternoon|this arvo|this aft", (PartOfDay.AFTERNOON, 0)),
    **meaning(Tag.PART_OF_DAY, "evening|in the evening|pm run|sunset|dusk", (PartOfDay.EVENING, None)),
    **meaning(Tag.PART_OF_DAY, "this evening|tonight|this eve|tonite|tonights", (PartOfDay.EVENING, 0)),
    **meaning(Tag.PART_OF_DAY, "night|at night", (PartOfDay.NIGHT, None)),
    **meaning(Tag.PART_OF_DAY, "last night|lastnight|last nite|last evening", (PartOfDay.NIGHT, -1)),
    **meaning(Tag.FEAST, "christmas day|xmas day", fixed(12, 25)),
    **meaning(Tag.FEAST, "christmas eve|xmas eve", fixed(12, 24)),
    **meaning(Tag.FEAST, "boxing day", fixed(12, 26)),
    **meaning(Tag.FEAST, "new year's day|new years day", fixed(1, 1)),
    **meaning(Tag.FEAST, "new year's eve|new years eve", fixed(12, 31)),
    **meaning(Tag.FEAST, "halloween", fixed(10, 31)),
    **meaning(Tag.FEAST, "valentine's day|valentines day", fixed(2, 14)),
    **meaning(Tag.FEAST, "st patrick's day|st patricks day|saint patrick's day", fixed(3, 17)),
    **meaning(Tag.FEAST, "independence day|fourth of july", fixed(7, 4)),
    **meaning(Tag.FEAST, "juneteenth", fixed(6, 19)),
    **meaning(Tag.FEAST, "veterans day|veteran's day", fixed(11, 11)),
    **meaning(Tag.FEAST, "thanksgiving|thanksgiving day", THANKSGIVING),
    **meaning(Tag.FEAST, "black friday", BLACK_FRIDAY),
    **meaning(Tag.FEAST, "labor day|labour day", LABOR_DAY),
    **meaning(Tag.FEAST, "memorial day", MEMORIAL_DAY),
    **meaning(Tag.FEAST, "mlk day|martin luther king day", MARTIN_LUTHER_KING_DAY),
    **meaning(Tag.FEAST, "father's day|fathers day", FATHERS_DAY),
    **meaning(Tag.FEAST, "mother's day|mothers day", MOTHERS_DAY),
    **meaning(Tag.FEAST, "good friday", GOOD_FRIDAY),
    **meaning(Tag.FEAST, "easter|easter day|easter sunday", EASTER),
    **meaning(Tag.FEAST, "easter monday", EASTER_MONDAY),
    **meaning(Tag.AGO, "ago|back then|earlier on"),
    **meaning(Tag.SPAN, "fortnight", 14),
    **meaning(Tag.THIS, "this"),
    **meaning(Tag.SOME_DAY, "the day before|the day before that|day before that|the night before", "before"),
    **meaning(Tag.SOME_DAY, "last week|the week before", "last week"),
    **meaning(
        Tag.SOME_DAY,
        "the other day|other day|a few days ago"
        "|few days ago|some days ago|recently|at some point|over the weekend|at the weekend"
        "|on the weekend|this weekend|last weekend|earlier this week|earlier in the week|the weekend"
        "|a while ago|a while back|the other night|the other morning|last month|last year"
        "|last spring|few nights ago|a few nights ago|few nights back|a few nights back|few days back"
        "|a few days back"
        "|the previous day|the previous evening|the previous night|the previous morning|previous evening"
        "|previous night|midweek|mid week"
        "|last summer|last autumn|last fall|last winter|in spring|in the spring|in summer"
        "|in the summer|in autumn|in the autumn|in the fall|in winter|in the winter",
    ),
    **meaning(Tag.PERIOD, "this week", "this week"),
    **meaning(
        Tag.PERIOD,
        "in the past week|in the last week|over the last week|over the past week|the past week|past week"
        "|in the last month|in the past month|over the past month|over the last month|past month"
        "|the past fortnight|in the last fortnight|over the last fortnight|past couple of weeks"
        "|last couple of weeks|past few weeks|last few weeks|past few days|last few days|past couple of days"
        "|last couple of days|week done|week complete|week in the bag|week in the books",
    ),
    **meaning(Tag.NEXT, "later"),
    **meaning(
        Tag.PERIOD,
        "monthly total|yearly total|annual total|year total|running total|total for the month"
        "|total for the week|total for the year|total mileage|weekly high|weekly record|weekly best|weekly pb"
        "|monthly high|monthly record"
        "|this month|this year|so far|weekly|monthly|yearly|ytd|for the week|for the month"
        "|for the year|a week|per week|a month|mileage|year to date|so far this year|per month"
        "|each week|every week|weekly total|per day|a day|month total|week total|in the week"
        "|on the week|of the week|for november|week so far|all week|since january|weekly mileage"
        "|annual|this season|this block|lifetime|a year|per year|every day|each day|in a week"
        "|on the year|a wk|per wk|each wk|every wk|this wk|/week|/wk|/month|/day",
    ),
    **meaning(Tag.ORDINAL, "th|st|nd|rd"),
    **meaning(Tag.ON, "on"),
    **meaning(Tag.FROM, "from"),
}
