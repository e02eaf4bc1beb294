"""English: the words of lines that a command reads whole: promises, totals, races, times."""

from __future__ import annotations

from typing import Final

from core.understanding.language import LineWords

LINES: Final = LineWords(
    led_by=frozenset(
        {
            "i'll", "i", "will", "do", "run", "jog", "just", "maybe", "try", "to", "get", "in",
            "at least", "at", "least", "another", "about", "around", "let's", "aim", "for", "plan",
            ":", "i'd", "like", "want", "again", "easy", "week", ",", "a", "an", "ok", "next",
            "this", "we'll", "going", "gonna", "do:", "log", "so", "then", "and", "-", "the",
            "same", "running", "light", "quiet", "normal", "gentle", "goal", "back",
        }
    ),
    runs=frozenset(
        {
            "run", "runs", "jog", "jogs", "outing", "outings", "times", "sessions", "session",
            "workouts", "x", "ones",
        }
    ),
    times=frozenset({"x", "times"}),
    days=frozenset({"day", "days"}),
    counts={"once": 1, "twice": 2, "two runs": 2, "thrice": 3},
    adjectives=frozenset(
        {
            "easy", "short", "long", "good", "slow", "gentle", "small", "little", "proper",
            "relaxed", "steady", "nice", "quick", "solid", "decent", "morning", "evening", "lunch",
            "more", "calm", "light", "lunchtime", "outdoor", "recovery",
        }
    ),
    periods=(
        "this week", "next week", "a week", "per week", "in the week", "for the week",
        "each week", "weekly", "in total", "total", "altogether", "again", "this coming week",
        "in a week", "of running", "all in all", "a wk", "per wk", "this wk", "next wk",
    ),
    takes_back=frozenset({"or", "-", "to", "max", "at most", "faster", "under", "maximum"}),
    moments=frozenset({"when", "once", "while", "later", "soon", "now", "weekend", "the weekend", "lunch"}),
    total_led_by=frozenset(
        {
            "run", "ran", "jog", "log", "i", "want", "to", "want to", "i want", "cover", "do", "a",
            "total", "total of", "a total of", "of", "complete", "reach", "i'd", "like", "goal",
            ":", "goal:", "running",
        }
    ),
    total_runs=frozenset({"runs", "run", "jogs", "times", "outings"}),
    total_filled_by=frozenset({"of", "running", "in total", "total", ","}),
    named_periods={
        "this year": ("year", 0), "year": ("year", 0), "over the year": ("year", 0),
        "next year": ("year", 1), "this month": ("month", 0), "next month": ("month", 1),
    },
    within=frozenset({"in", "during", "for", "over", "within"}),
    by={"by": 0, "until": 0, "till": 0, "before": 1},
    end=frozenset({"end", "the end of", "end of"}),
    between=frozenset({"between", "from"}),
    to=frozenset({"and", "to", "until", "till", "-"}),
    spans={
        "day": 1, "days": 1, "d": 1, "week": 7, "weeks": 7, "w": 7, "fortnight": 14,
        "a day": 1, "a week": 7, "in a week": 7, "a month": 30, "a year": 365,
        "month": 30, "months": 30, "year": 365, "years": 365,
    },
    months={"month": 1, "months": 1, "a month": 1, "year": 12, "years": 12, "a year": 12},
    priority="priority",
    taken_for=r"as(?:\s+(?:my|an?|the))?",
    race="race",
    enters=(
        r"^(?:i(?:'m|’m|'ve|’ve|'ll be|’ll be| am| have| will be)?\s+)?(?:just\s+)?"
        r"(?:(?:signed up|registered|entered|booked|enrolled|in)(?:\s+(?:for|in|into|to run|to do))"
        r"|entered|booked|racing|race|training for|got (?:into|a (?:place|spot|bib) (?:in|for|at)))\s+"
        r"|^(?:my )?(?:next|new|goal|big|a|b|c|target) race(?: is|'s|’s)?(?:\s*:)?\s+"
        r"|^(?:(?:please|also|and|then|so|ok)\s+)*(?:add|put in|enter)\s+(?=(?:an?|the|another|my)\s)"
    ),
    adds=(
        r"(?:(?:please|also|and|then|so|ok|can you|could you)\s+)*(?:add|put in|put|enter|list)\s+(.+?)"
        r"(?:\s+please)?"
    ),
    for_fun=(
        r"(?:(?:it|that)(?:'?s| is) |only |just |as |and |a |bit of )*"
        r"(?:for (?:the )?fun(?: of it)?|training)"
    ),
    denies="not|no|isn't|never",
    calls_off=(
        r"(?:no,? |oh |sorry,? |please |actually,? |ok,? )*(?:(?:cancel|delete|drop|remove|scrap|erase)"
        r"(?: (?:it|that|this|(?:the|that|this) race))?(?: from (?:the|my) (?:list|races))?"
        r"|take (?:it|that|the race) off(?: (?:the|my) list)?"
        r"|i(?:'m| am) not (?:running|doing) (?:it|that|the race)(?: after all| any ?more)?)"
    ),
    renames=(
        r"(?:no,? |actually,? |sorry,? )*(?:it|that|the race)(?:'s| is) (?:actually )?(?:called|named) (.+)"
        r"|(?:the|its) name(?:'s| is) (.+)|call it (.+)"
    ),
    finishes=(
        r"(?:(?:well|honestly|for now|really|ok),? )?(?:i(?:'d|'m| would| am)? )?"
        r"(?:(?:just|only|simply|really) )*"
        r"(?:(?:want|need|hope|hoping|aim|aiming|plan|trying|like|love|going|gonna|wanna|here)"
        r"(?: (?:to|just|only))* )?"
        r"(?:finish|survive|complete|get round|get around|get to the (?:finish|end)"
        r"|make it (?:round|to the (?:finish|end)))(?: it| the race)?(?: alive| in one piece| upright)?"
        r"|(?:my |the )?(?:goal|aim|target)(?: is|'s)?(?: just| only)? (?:to finish|finishing)(?: it)?"
    ),
    on_the_list=(
        r"(?:to|on|onto|in|into)\s+(?:my|the)\s+(?:race\s+|races\s+|racing\s+)?"
        r"(?:list|races|race calendar)(?:\s+of\s+races)?"
    ),
    starts="starts?|starting|at|gun",
    starts_at="at",
    aims=(
        r"(?:hoping|aiming|going|shooting) for|(?:goal|target|aim)(?:\s+time)?(?:\s+(?:of|under|sub|below))?"
        r"|(?:in\s+)?(?:under|sub|below)"
    ),
    venues="place|venue|where",
    whys="why|because",
    half_days={"am": 0, "a.m": 0, "a.m.": 0, "pm": 12, "p.m": 12, "p.m.": 12, "o'clock": None, "uhr": None},
    named_times={"noon": 12, "midday": 12, "midnight": 0},
    ends={"year's end": ("year", 0), "year end": ("year", 0), "month's end": ("month", 0)},
    passed_over=frozenset(),
    hour_sign="h",
    closing=frozenset(),
    week_told=(
        r"(?:for |in )?(?:(?:(?P<next>next)|(?P<last>last)) week|(?:the )?week (?:of|from) (?P<day>.+))"
    ),
    result_led_by=r"(?:i\s+)?(?:finished|ran|did|got|made|was|time|in|it|the|line|my|:|,|\s)*",
    result_time=r"\d{1,2}[:.h]\d{2}(?:[:.m]\d{2})?s?|\d+\s*h(?:\s*\d+)?|\d+\s*min\w*",
    roughly_in="(?:sometime |some time )?(?:in|during|around|about)(?: the)?|sometime",
    day_of_month=r"\d|st|nd|rd|th|of",
    of_year="of|in",
    parts_of_months={
        "early": "early", "beginning of": "early", "start of": "early", "the beginning of": "early",
        "mid": "mid", "middle of": "mid", "the middle of": "mid", "late": "late", "end of": "late",
        "the end of": "late", "at the end of": "late",
    },
    seasons={"spring": (3, 3), "summer": (6, 3), "autumn": (9, 3), "fall": (9, 3), "winter": (12, 3)},
    coming="next|this|the coming|this coming|coming",
    gone={
        "this": 0, "the current": 0, "current": 0, "last": 1, "the last": 1, "previous": 1,
        "the previous": 1, "past": 1, "the past": 1, "before last": 2,
    },
    year="year",
    next_year="next year",
    this="this",
    unwell=("ill", "sick", "sore", "injur", "flu", "hurt", "pain"),
    rests=frozenset({"rest"}),
    says={},
    terms={},
    plural_runs=("runs", "jogs", "outings", "sessions", "workouts"),
)  # fmt: skip
