"""English: where one is, why one does not run, and when one wants to be reminded."""

from __future__ import annotations

from typing import Final

from core.understanding.language import LifeWords

_WHEN: Final = (
    r"(?:,? (?:now|right now|already|again|today|tonight|tomorrow|soon|at the moment|atm|currently"
    r"|(?:this|next|last|over the|for the|at the) (?:week|weekend|month|summer|winter|spring|autumn|fall)"
    r"|(?:on|next|this|since|from|until|till) (?:the )?\w+(?: \w+)?|in \w+(?: (?:days?|weeks?|months?))?"
    r"|for (?:work|business|a while|good|the holidays|christmas|easter|vacation"
    r"|(?:a|an|one|two|three|four|five|six|\d+|a few|a couple of) (?:days?|nights?|weeks?|months?|years?))))*"
)
_HELLO: Final = r"(?:(?:hi|hey|hello|ok|so|btw|by the way|fyi|hey there)[,.!]? )?"

LIFE: Final = LifeWords(
    here=(
        _HELLO + r"(?:(?:i'm|im|i am|we're|we are|just|now|back|home|currently|finally|live|living|based"
        r"|staying|i live|i now live|i stay)(?:,? (?:now|just|back|home|currently|finally|living|based"
        r"|staying|here))* in"
        r"|(?:(?:i've|i have|i|we've|we have|we|just|now|finally) )*(?:landed|arrived|touched down) (?:in|at)"
        r"|(?:(?:i've|i have|i|we've|we have|we|just|now|finally) )*(?:got|made it|came|come|flew|moved"
        r"|relocated)(?: (?:back|over|home))? to"
        r"|back home in|my (?:new )?(?:city|time ?zone|home|home town) is(?: now)?)"
        r" (?P<place>[^\d?]+?)" + _WHEN
    ),
    bound=(
        _HELLO + r"(?:(?:i'm|im|i am|we're|we are|i'll be|tomorrow i'm|tomorrow) )?"
        r"(?:flying|fly|travell?ing|travel|off|heading|going|driving|moving|relocating|on (?:my|the|our) way"
        r"|about to fly|leaving for|headed)(?: (?:back|over|out|home|off))*(?: (?:to|for))?"
        r" (?P<place>[^\d?]+?)" + _WHEN
    ),
    sick=(
        r"\b(?:sick|ill|flu|influenza|covid|corona|fever|unwell|poorly|throwing up|vomiting|food poisoning"
        r"|stomach bug|under the weather|bronchitis|tonsillitis|migraine|pneumonia|(?:a|the|this|bad|nasty"
        r"|heavy|head) cold)\b"
    ),
    injured=(
        r"\b(?:injured|injury|shin splints|stress fracture|fractured?|tendonitis|plantar fasciitis|surgery"
        r"|(?:pulled|strained|tweaked|torn?|tore|twisted|sprained|rolled|broke|broken|hurt|injured|did in)"
        r" (?:my|a|the|an) \w+(?: \w+)?|(?:strained|sprained|torn|pulled|broken)"
        r" (?:hamstring|calf|knee|ankle|achilles|hip|foot|toe|shin|back|groin|quad|muscle|leg))\b"
    ),
    away=(
        r"\b(?:on (?:a )?(?:holidays?|vacation|honeymoon|cruise|(?:business |work )?trip)|out of town"
        r"|travell?ing|away)\b"
    ),
    others=(
        r"\b(?:wife|husband|partner|son|daughter|kids?|child|children|baby|dog|cat|mum|mom|dad|mother|father"
        r"|brother|sister|friend|coach|boss|colleagues?|he|she|they|everyone|somebody|someone)\b"
    ),
    well=(
        r"\b(?:not|no longer|no more|never|isn't|wasn't|was|almost|instead of|stopped|better|over) ?\w*"
        r" (?:sick|ill|injured|away)\b|\bsick of\b|\bill[- ]?(?:luck|advised)\b|\bgets? away\b|\bago\b"
        r"|\b(?:run|ran|got|right|straight|fast|steps?|minutes?|miles?) away\b|\baway (?:from|with)\b"
    ),
    span=(
        r"(?<!\bin )(?<!after )(?<!past )(?<!last )\b(?P<count>\d{1,2}|an?|one|two|three|four|five|six|seven"
        r"|eight|ten|a couple of|couple of) (?P<unit>days?|weeks?|months?)\b(?! (?:ago|later|back|before))"
    ),
    counts={
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "ten": 10, "a couple of": 2, "couple of": 2,
    },
    units={"day": 1, "days": 1, "week": 7, "weeks": 7, "month": 30, "months": 30},
    this_week=r"\b(?:this|the rest of the|all|the whole|rest of the) week\b",
    next_week=r"\ball next week\b|\bnext week\b",
    until=(
        r"(?:\b(?:until|till|til|through|(?P<back>back(?: on)?))"
        r"|(?<=\w) to(?= (?:\d|mon|tue|wed|thu|fri|sat|sun)))"
        r" (?:the )?(?P<day>[^,.!]+?)(?= so\b| because\b|[,.!]|$)"
    ),
    since=(
        r"\b(?:since|(?P<ahead>from|starting)) (?:the )?(?P<day>[^,.!]+?)"
        r"(?= (?:so|and|until|till|with|to|through|on|for)\b|[,.!]|$)"
    ),
    remind=(
        r"(?:hey |ok |hi )?(?:please |can you |could you |will you |would you )*(?:remind|nudge|ping|poke) me"
        r"(?: please)?(?: (?:to|that i (?:have|need|want) to) (?:go |do |get )?(?:for )?(?:a |my |out )?"
        r"(?:runs?|running|jog|jogging|log|log (?:it|my runs?)|train|training|out))?"
        r"(?: (?:to|about|of) (?:it|that|my (?:run|goal|step|streak)))?"
        r"(?: (?:every|each) (?:day|morning|evening|night)| daily| tomorrow| tonight| today| again"
        r"| (?:on |every |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
        r"(?: (?:in the )?(?:mornings?|afternoons?|evenings?|nights?))?)*"
        r"(?: (?:at|by|around|from) (?P<at>[\w:. ]+?))?"
        r"(?: (?:every|each) (?:day|morning|evening|night)| daily| tomorrow| tonight| today"
        r"| (?:on |every )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?)*"
        r"(?: (?:to (?:go )?(?:for )?(?:a )?(?:run|running|jog|log)))?(?: please)?"
    ),
)  # fmt: skip
