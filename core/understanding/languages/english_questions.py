"""English: questions that a command answers, and what the bot is asked to do or to leave."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.asking import months_in, of_a_period, of_past_periods
from core.understanding.languages.english_days import DAYS
from core.understanding.languages.english_past import BESTS, NAMED, PACES, RUNS, SET_BESIDE

_PERIOD: Final = of_a_period(
    asks=r"(?:how (?:many|much|far|often|long|did i|did my)|what(?! a\b)|whats|what's|show me|tell me)",
    of=r"k|km|kms|kilometres|kilometers|mi|miles|mileage|distance|runs?|running|ran|far|total|often|did i",
    then=r"{span}(?: so far)?",
) + (
    r"|(?:my )?(?:total )?(?:kms?|kilomet(?:re|er)s|miles|mileage|distance|runs|total)(?: run)?"
    r" (?:(?:for|in|of) )?{span}(?: so far)?"
)
_SLOT: Final = (
    r"(?:(?:on|at|every|to|for|from|each) )*(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"(?:,? (?:(?:at|around|from|in the) )?(?:\d[\d:. apm]*|mornings?|noon|afternoons?|evenings?|nights?))?"
    r"|(?:at|to) \d[\d:. apm]*"
)
"""When a week is looked at: "on Mondays at 7"."""

_ASKS: Final = (
    r"(?:(?:(?:can|could|may|how (?:can|do|would)) (?:i|you|we)|i(?:'d| would)? (?:want|like|need|wish) to)"
    r"(?: please)? |please )?"
)
"""What leads to something that is wanted: "can I export my data"."""
_TO_COME: Final = (
    r"(?: (?:next|now|then|today|tonight|tomorrow|(?:this|next|for the|for this|for next) (?:week|weekend)"
    r"|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))*"
)
"""When something is to be done."""

QUESTIONS: Final[tuple[tuple[str, str], ...]] = (
    *SET_BESIDE,
    (
        "stop",
        r"(?:please |can you |could you )*(?:stop (?:messaging|writing(?: to)?|texting) me"
        r"|(?:message|write(?: to)?|text) me less|send (?:me )?(?:fewer|less) messages)"
        r"(?: so (?:much|often|many times))?(?: please)?"
        r"|(?:you send (?:me )?)?(?:too many|fewer|less) messages(?: please)?",
    ),
    (
        "settings units",
        r"(?:please |can you |could you |i want to |can i )*"
        r"(?:(?<= )use|switch to|change to|change it to|count in)"  # "use miles" is a button's
        r" (km|kilomet(?:re|er)s|miles)(?: please| instead)*",
    ),
    (
        "help",
        r"what can (?:you|i|this bot) (?:do|say)(?: here| for me)?|what(?: is|'s) this(?: bot| thing)?"
        r"|what do you do|what are you|who are you|what should i (?:say|type|write)"
        r"|how (?:do|does|can|should) (?:i|you|it|this|the bot|this bot|this thing)"
        r" (?:work|use (?:this|it|you)|start|begin)"
        r"|help me(?: please)?|help please|please help|i need help|can you help(?: me)?|instructions|manual",
    ),
    (
        "week",
        _PERIOD.format(span="this week") + r"|what(?: is|'s|s) left(?: to (?:do|run))? (?:for )?this week",
    ),
    (
        "plan",
        r"(?:(?:show|tell) me |what(?: is|'s|s|s'| are) |see |view )?(?:my|the|our)"
        r" (?:training |running )?plans?(?: (?:so far|again|then))?|(?:training|running) plan",
    ),
    (
        "micro list",
        r"(?:so |and |ok |hey |well )?(?:what(?: is|'s|s)? next|what now|now what"
        r"|(?:what|how (?:much|far|often|many (?:km|kms|miles|times|runs))) (?:should|shall|do|must|am) i"
        rf"(?: (?:have|need|supposed|got|want))?(?: to)? (?:do|run|train|go)(?: for)?{_TO_COME}"
        r"|(?:should|shall|must|do) i (?:(?:have|need) to )?(?:run|go running|go for a run|train)"
        rf"{_TO_COME}|what(?: is|'s|s) (?:my|the) (?:plan|step|training|run){_TO_COME}"
        rf"|what(?: is|'s|s) (?:planned|on|up){_TO_COME}|where (?:do|should) i (?:start|begin))",
    ),
    (
        "edit",
        r"(?:no |nope |oops |hey )?(?:that|this|it)(?: was| is|'s|s) (?:all )?(?:wrong|not right|incorrect"
        r"|a mistake|false)|that isn't right|wrong|oops wrong|i made a mistake"
        r"|(?:edit|fix|correct) (?:that|it)",
    ),
    ("month", _PERIOD.format(span="this month")),
    *of_past_periods(
        _PERIOD,
        last_week="last week",
        last_month="last month",
        last_year="last year",
        in_="(?:(?:in|during|for|of|over) |(?=last ))",
        months=rf"(?:last )?(?:{months_in(DAYS)})",
        of="(?:of |in )?",
    ),
    *NAMED,
    ("week before last", _PERIOD.format(span="(?:the )?week before last")),
    (
        "month",
        r"(?:(?:can|could) (?:you|i)(?: please)? (?:show(?: me)?|see)|show me|let me see|what are)?"
        r" ?(?:my|the) (?:stats|statistics|numbers|totals)(?: please| so far)?|stats|statistics",
    ),
    ("undo back", r"(?:no,? |nope,? |oops,? |wait,? |sorry,? |please )*(?:bring|put|get) (?:it|that) back"),
    (
        "undo",
        r"no undo(?: that| it)?|undo (?:that|it)",
    ),
    (
        "settings language",
        r"(?:please )?(?:speak|talk|write|answer|switch to|change to|in)(?: to me)?(?: in)?"
        r" (english|german|deutsch|french|spanish|italian|portuguese|dutch|japanese)(?: please)?"
        r"|(?:do you speak |can you speak |please )?(english|german)(?: please)?",
    ),
    (
        "year",
        _PERIOD.format(span=r"(?:this year|since (?:january|jan|new year|the (?:start|beginning) of .+))"),
    ),
    *BESTS,
    *PACES,
    *RUNS,
    (
        "runs",
        r"(?:(?:how many|what|which|list|show(?: me)?|all) )*(?:of )?(?:my |the )?runs"
        r" (?:over|above|under|below|longer than|shorter than) \d[\d.,]* ?(?:k|kms?|mi|miles?)"
        r"|(?:(?:what (?:are|were)|show(?: me)?) )?my last (?:\d+ )?runs"
        rf"|{_ASKS}(?:show(?: me)?|see|list|get|give me)(?: a list of)? (?:all )?(?:of )?my (?:runs|log|logs)"
        r"(?: please)?|(?:a )?list of (?:all )?my runs|all my runs",
    ),
    (
        "goal show",
        r"(?:am i|are we) (?:still )?(?:on (?:track|target|pace|schedule|course)|ahead|behind)(?: .*)?"
        r"|how am i doing(?: .*)?|how(?: is|'s) my goal(?: .*)?|what(?: is|'s|s| was) my goal(?: again)?"
        r"|how far (?:ahead|behind) am i"
        r"|how (?:much|far|many .+) (?:is|are|do i have)? ?(?:left|to go)|where do i stand"
        r"|how (?:far|close|near) (?:am i )?(?:from|to|off|away from) (?:my|the) goal(?: am i)?"
        r"|how much (?:is missing|more)(?: (?:for|to|until) my goal)?",
    ),
    (
        "streak show",
        r"(?:how(?: is|'s| long is| many days is)|show (?:me )?|what(?: is|'s))? ?my (?:running |run )?streak"
        r"(?: (?:doing|at|now|so far))?|how long have i (?:been )?(?:streaking|kept my streak)"
        r"|is my streak (?:still )?(?:alive|on|safe|going)",
    ),
    (
        "streak start",
        r"(?:(?:can i|i want to|i'd like to|let's) )?(?:start|begin) (?:a|my) (?:new )?(?:run(?:ning)? )?"
        r"streak"
        r"|(?:start )?(?:a )?(?:new|run) streak|start streak",
    ),
    (
        "challenge board",
        r"who(?: is|'s|s) (?:leading|winning|ahead|in front|first|in the lead)(?: the challenge)?"
        r"|(?:(?:is there a|show(?: me)?(?: the)?|what does the|the|a) )?"
        r"(?:leader ?board|board|ranking|standings)(?: say| look like)?",
    ),
    (
        "challenge why",
        r"how(?: is|'s|s) (?:my|our|the) (?:club )?challenge(?: (?:doing|going|now|so far))?"
        r"|where (?:do i|am i) (?:stand(?:ing)? )?in (?:my|our|the) (?:club )?challenge"
        r"|how (?:am i|do i stand|are we) (?:doing )?in (?:my|our|the) (?:club )?challenge"
        r"|(?:show (?:me )?)?(?:my|our) (?:club )?challenge(?: days)?",
    ),
    (
        "race list",
        r"(?:what|which) races? (?:do i have|have i(?: got)?|am i (?:running|doing|signed up for)"
        r"|are (?:next|coming(?: up)?))"
        r"(?: (?:next|coming up|this year|planned|left))?|(?:show (?:me )?|list )?(?:all )?my races"
        r"|(?:all )?races|(?:my |the )?race (?:calendar|list)",
    ),
    (
        "race add",
        r"(?:i have|i've got|i got|i entered|i signed up for) a(?:nother)? race(?: coming(?: up)?)?"
        r"|race: (.+)",
    ),
    (
        "race add",
        r"(?:please )?(?:add|enter|put in)(?: an?| another| my| the)?(?: new)? race"
        r"(?: (?:to|on) (?:my|the) (?:race )?(?:list|calendar))?(?:[:,]? (.+))?|(?:my )?new race(?:: (.+))?",
    ),
    (
        "goal new",
        rf"{_ASKS}(?:add|set|make|create|new|have)(?: me)?(?: an?| another| my)?(?: new)? goal"
        r"(?:: (.+)| (run .+)| (?:of|to) (.+))?",
    ),
    (
        "goal list",
        r"what(?: are|'re) my goals|(?:what|which) goals do i have|(?:all )?goals"
        rf"|{_ASKS}(?:(?:show(?: me)?|list|see) )?(?:all )?my goals(?: please)?",
    ),
    (
        "goal edit",
        rf"(?:{_ASKS}|how do i )(?:change|edit|adjust|update|modify) (?:my|the|this) goal(?: please)?",
    ),
    (
        "goal drop",
        rf"{_ASKS}(?:delete|remove|drop|cancel|end|give up(?: on)?|get rid of|stop) (?:my|the|this|that)"
        r"(?: running)? goal(?: please| again)?",
    ),
    (
        "log",
        r"(?:(?:i|oh|oops|sorry) )*forgot to (?:log|enter|record)(?: (?:it|one|a run|my run|something))?"
        rf"|{_ASKS}log (?:it|a run|my run|another run|one)",
    ),
    (
        "export",
        rf"{_ASKS}(?:export|download|back up|get|save|take|have)(?: me)?(?: a copy of)? (?:all )?(?:of )?my"
        r" (?:data|runs|log|logs|history|diary)(?: with me| out| please| as (?:a )?(?:file|csv))*"
        r"|give me (?:all )?my data",
    ),
    (
        "forget",
        rf"{_ASKS}(?:delete|remove|erase|close|wipe) (?:all )?(?:of )?(?:my (?:account|data|profile"
        r"|history)|everything(?: about me| you know about me| you have on me)?|all about me)(?: please)?",
    ),
    *(
        (
            f"stop {kind}",
            rf"(?:please |can you |could you |{_ASKS})?"
            r"(?:stop|no more|turn off|switch off|don't send|get rid of)"
            r" (?:(?:with|the|these|those|your|any|me|sending) )*"
            rf"(?:{words})(?: please| any more)?",
        )
        for kind, words in (
            ("nudge", r"nudges|nudging(?: me)?|nagging(?: me)?"),
            (
                "review",
                r"(?:weekly )?reviews|asking(?: me)?(?: (?:about my week|stuff|things|questions))?"
                r"(?: (?:on|every) sundays?)?"
                r"|(?:weekly|sunday) (?:questions?|messages?|thing|check[- ]?ins?|reviews?|summary|stuff)",
            ),
            ("countdown", r"(?:race )?countdowns|counting down"),
            ("rescue", r"(?:streak )?rescues"),
        )
    ),
    (
        "settings review",
        r"(?:(?:please|can you|could you|i want|i'd like|i would like|let's|make|move|send|give|do|have|put"
        r"|set|change|switch|shift|schedule|ask|me|us|my|the|a|for) )*(?:weekly )?reviews?(?: day| time)?"
        r"(?: be| come)? (" + _SLOT + ")",
    ),
    (
        "snooze off",
        r"(?:please )?(?:unsnooze|un-snooze|unmute|snooze off|end (?:the )?snooze)(?: please)?"
        r"|you can (?:talk|write|speak|message|text|nudge|remind)(?: to)?(?: me)?(?: again| now)+"
        r"|(?:talk|write|speak)(?: to)? me again"
        r"|(?:start|resume|begin) (?:talking|writing|messages|messaging|texting|reminding|nudging|reminders)"
        r"(?: to)?(?: me)?(?: again)?|messages again"
        r"|(?:turn|switch) (?:messages|the messages|reminders) (?:back )?on(?: again)?",
    ),
    (
        "unpause",
        r"(?:(?:i'm|im|i am|feeling|all|i feel|finally|ok|so) )*(?:back|better|healthy|fit|recovered|healed)"
        r"(?: (?:again|now|from (?:my |the )?(?:holidays?|vacation|trip|injury|flu)))+"
        r"|(?:i'm|im|i am|i feel) (?:back|better|healthy|recovered|healed)"
        r"|end (?:the|my) pause|(?:the )?pause is over",
    ),
    (
        "snooze",
        r"(?:please |can you |could you )?(?:remind me (?:later|another day)|leave me (?:alone|in peace)"
        r"|(?:be|keep) quiet|give me a break|stop (?:messaging|writing|texting|bothering|reminding) me)"
        r"(?: please| for (?:a while|now))?",
    ),
    (
        "snooze",
        r"(?:please )?(?:don't|dont|do not|stop) (?:message|messaging|write|writing|text|texting|bother"
        r"|bothering|remind|reminding)(?: to)? me(?: again)? (until .+|till .+)",
    ),
    (
        "countdown",
        r"when(?: is|'s) (?:my|the) (?:next )?(?:race|half|half marathon|marathon|5k|10k)"
        r"|how (?:long|many days|many weeks)(?: is it)? (?:to|till|until|before|left to|left until)"
        r" (?:my|the) (?:next )?(?:race|half|half marathon|marathon|5k|10k)"
        r"|(?:what(?: is|'s) )?my next race|next race",
    ),
    (
        "countdown",
        r"(?:how (?:long|far|many days|many weeks)(?: is it| do i have)?"
        r" (?:to|till|until|before|left to|left until)|when(?: is|'s)) (?:my |the )?(.+)",
    ),
)
"""The command line that answers, and the pattern of the whole question; the first that matches counts.

What a group of it catches is told to the command: "add a race: Canal 10k".
"""
