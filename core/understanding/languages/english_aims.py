"""English: goals said in one's own words."""

from __future__ import annotations

from typing import Final

from core.understanding.language import AimWords

AIMS: Final = AimWords(
    leads=(
        r"(?:hi|hey|hello|ok|so|well)[,.!]? (?=\S+ \S+ )"
        r"|(?:in |for )?(?P<first>20\d\d|(?:this|next) year)(?:, ?| )(?=(?:i|we|my|the)\b)"
        r"|(?:my |the |our )?(?:(?P<year>20\d\d|(?:this|next) year)(?:'?s)? )?"
        r"(?:(?:main|big|new|next|running|race|ultimate|year'?s) )*(?:(?P<among>20\d\d) )?"
        r"(?:goal|aim|target|dream|plan|ambition|resolution)s?"
        r"(?:(?: (?:for|in))? (?P<span>20\d\d|(?:this|next|the) (?:year|season)))?"
        r"(?: is| would be|:|'s|(?<=20\d\d)|(?<=(?:this|next) year))"
        r"(?: to)?(?=[ :])[ :]*"
        r"|(?:i(?:'m|m| am) )?(?:aiming|hoping|planning|looking|training|working|trying|preparing)"
        r" (?:for|to|towards?|on)(?: get(?=ting| (?:under|below|sub)))? "
        r"|(?:i(?:'d|'ll|d)? )?(?:really |just |also )*(?:want|wanna|would like|like|hope|plan|wish|dream"
        r"|need|aim) (?:to |of |for )?|(?:i )?(?:dream|dreaming) of "
        r"|(?:i(?:'m|'ve| am| have)? )?(?:just )?(?:(?:signed up|registered|booked)(?: for| in)?|entered"
        r"|got (?:into|a (?:place|spot|bib) (?:in|for|at))) "
    ),
    explicit=(
        r"\b(?:goal|aim|aiming|target|dream|ambition|resolution|training for|signed up|registered"
        r"|qualify|bq)\b"
    ),
    trails=(
        r",? (?:is|would be|are|that's) (?:my|the|our) (?:(?P<year>20\d\d) )?(?:(?:main|big) )?"
        r"(?:goal|aim|target|dream|plan)s?(?:(?: (?:for|in))? (?P<span>20\d\d|(?:this|next) year))?"
    ),
    opens=(
        r"(?:run|runn?ing|finish|finishing|complete|completing|do|doing|race|racing|get round|get|go|beat)"
        r"(?: (?:it|that|this)(?= ))?(?: (?:for|in|at))? "
    ),
    little=(
        r"(?:an?|the|my|first|ever|full|for|in|at|of|to|time|goal|race|marathon|half|and|or|it|some|one|day"
        r"|official|proper|whole|distance|km?|miles?|mi|again|faster|couch|run|get|do|finish)"
    ),
    under=(
        r"(?:in )?(?:under|below|less than|faster than|quicker than|inside|break(?:ing)?|beat(?:ing)?"
        r"|sub)[ -]?(?P<under>(?:an? |one |two )?[\d:.h]*(?: ?(?:hours?|hrs?|h|minutes?|mins?|m)(?= |$))?"
        r"(?: ?\d+ ?(?:minutes?|mins?|m)?)?)(?= |$)"
        r"|(?<!\d )(?:in )?(?P<exact>\d{1,2}(?:[:.]\d\d){1,2}|\d{1,2}h\d\d)(?= |$)"
    ),
    unbroken=r"without (?:walking|stopping|walk breaks?|a break)|non[- ]?stop|in one go|no walking",
    before=r"(?<!\w)(?:by|before|until) (?P<end>.+)$",
    qualifies=r"(?:qualify(?:ing)? for|get(?:ting)? into|a|get a|run a)? ?(?P<event>boston|bq)(?: marathon)?",
    vague=(
        r"(?:(?:get|getting|be|become|feel|stay)(?: back)? (?:(?:in|into) shape|fit(?:ter)?|faster|quicker"
        r"|stronger|healthy|healthier|better|consistent|more consistent)(?: (?:again|at running|this year))?"
        r"|(?:be|become) a (?:better|faster|stronger|real) runner"
        r"|(?:lose|losing|drop|shed) (?:some |a bit of |a few |\d+ )?(?:weight|kilos?|pounds|kg|lbs)"
        r"|run (?:more|faster|better|further|farther|more often|regularly|more regularly)"
        r"|improve(?: my)? (?:running|fitness|endurance|speed|stamina)|build (?:endurance|stamina)"
        r"|start running(?: again)?|get back (?:in)?to running)(?: (?:by|through|with) (?:running|jogging))?"
    ),
    starts="^(?:couch|0|zero) to ",
    hedges=(
        r"^(?:(?:realistic(?:ally)?|ideally|hopefully|maybe|perhaps|probably|possibly)(?: is| would be)?"
        r"|i(?:'d)? (?:think|guess|say)|let's say|make (?:it|that)"
        r"|i (?:can|could) (?:probably )?(?:do|manage))[,:]? "
        r"|,? (?:(?:is|are|would be|sounds|seems|feels|looks) (?:(?:about|more|most|quite|fairly|really) )?"
        r"(?:realistic|doable|possible|ok|okay|fine|good|nice|great|right|manageable|lovely|a dream"
        r"|enough)(?: for me)?"
        r"|if (?:possible|i can(?: manage)?|all goes well)|hopefully|ideally|maybe|perhaps|probably"
        r"|i (?:think|guess|hope)|at best|or so|please)$"
    ),
)
