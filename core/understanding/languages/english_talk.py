"""English: who speaks, about what, and the small words between."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

TALK: Final[Words] = {
    **meaning(Tag.RACED, "medal|finisher medal|podium"),
    **meaning(
        Tag.RETREAT,
        "only|ended up|only managed|only did|bailed|bailed after|stopped at|stopped after"
        "|cut it short|cut short|but ran|turned back|turned around at|called it"
        "|quit after|settled for|in the end|turned into|became|ended up with|ended up doing"
        "|pulled up at|gave up after"
        "|only ran|only got|but did"
        "|made it to|stretched to|turned out to be|but got"
        "|just managed|but managed",
    ),
    **meaning(
        Tag.RETREAT,
        "dropped at|dropped out at|pulled out at|quit at|bailed at|gave up at|called it at"
        "|tapped out at|had to stop at|packed it in at",
        "out",
    ),
    **meaning(Tag.ME, "i|i've|ive|me|we|we've|myself|our|i'd"),
    **meaning(Tag.ME, "im|i'm|i am", "am"),
    **meaning(
        Tag.OTHER,
        "he|she|they|you|u|wife|husband|mum|mom|dad|brother|sister|son|daughter|coach|everyone"
        "|everybody|someone|somebody|his|her|their|your|guy|boyfriend|girlfriend|partner|kid|cousin"
        "|neighbour|neighbor|nephew|niece|colleague|boss|uncle|aunt|he's|she's|they've|you've|team"
        "|kipchoge|friend|mate|buddy|roommate|flatmate|him|them|daughters|my friend|my mate|my buddy"
        "|the guys|some guy|grandma|grandpa|member|your's|yours|bestie|bf|gf|hubby|lads",
    ),
    **meaning(Tag.ASKS, "do|any", "weak"),
    **meaning(
        Tag.ASKS,
        "anyone|who|how|what|what's|whats|when|where|why|which|does|anybody|does anyone|is it"
        "|what's my|how's|hows|when's|where's|whit's|wots|what is|has anyone|have you|show me|show|tell me"
        "|should i|shall i|do i have to|do i need to|must i|what shall|what will",
    ),
    **meaning(Tag.ASKS, "how good|how nice|how lovely|how great", "exclaims"),
    **meaning(Tag.ASKS, "what a|what an", "what a"),
    **meaning(Tag.ASKS, "predict my|estimate my|forecast my|project my|guess my|calculate my|work out my"),
    **meaning(Tag.ASKS, "can i log|could i log|can i add|could i add", "may"),
    **meaning(
        Tag.PRAISE,
        "nice work|well done|congrats|congratulations|great job|good job|awesome job|way to go"
        "|good luck|great work|nice one|amazing work|kudos to|props to|hats off|proud of|good work"
        "|nice job|bravo|chapeau|big up|shout out|shoutout|big ups|huge congrats|fair play|good going"
        "|go on|happy for|welcome|legend",
    ),
    **meaning(
        Tag.PLAN,
        "i'll|gonna|going to|planning|plan to|might|let's|lets|about to|off for|off to"
        "|heading out|going for|thinking of|thinking about|signed up|registered|training for"
        "|tbd|schedule|i'm running|we're running|we'll"
        "|aiming|next up|up next|looking forward to|can't wait|plans|see you"
        "|fancy|intend to|intending|i'm doing|calls for|starts at|we're doing|due to"
        "|sets off at|kicks off at"
        "|running tomorrow|heading for|heading to|heading over to|heading down to"
        "|going out|ready for|entered|leaving for|time for|gearing up"
        "|warming up for|preparing for|prepping|in store|want to join|join me"
        "|on the menu|todo|to do|to-do|later today|remind me|i will|setting off|getting ready|taper"
        "|tapering|starts in|counting down|to come|count me in|booked|booking|hoping for|i am running"
        "|i am going|i am doing|off out|i'm off on|im off on|before my|ahead of|going on"
        "|running the|i get to|prescribed|build up to|working up to|on for"
        "|i'm in for|'ll|won't|gets|will|shall|about to go",
    ),
    **meaning(Tag.PLAN, "got a", "got"),
    **meaning(
        Tag.HEADING,
        "plan for the week|plan for next week|week plan|weekly plan|the plan|this week's plan"
        "|next week's plan"
        "|my plan|training plan|plan for next month|upcoming",
    ),
    **meaning(Tag.MEANT, "planned", "behind"),
    **meaning(
        Tag.PLAN,
        "who's in|whos in|who is in|anyone in|you in|who's coming|whos coming|who is coming|who's joining"
        "|who's up for it|anyone joining|anyone coming|who wants in"
        "|all welcome|everyone welcome|everybody welcome|all paces|all paces welcome|join us|come along"
        "|leaving from|leaving at|starts from|setting off from|setting off at|departing from|rolling out at"
        "|come join|meet at|meeting at|meet up at|meet 5|meet 6|meet 7|meet 8|meet 9|meet 10"
        "|drop in|meeting point|no one left behind",
        "announced",
    ),
    **meaning(
        Tag.WISH,
        "i'd be|i'd take|i'd settle for|be happy with|i'd run|i'd rather|would be|i would be|wouldn't mind",
    ),
    **meaning(Tag.PLAN, "maybe|probably|perhaps|possibly", "about"),
    **meaning(
        Tag.PLAN,
        "scheduled|on the schedule|on the plan|on the calendar|on tap|on deck|coming up|on the cards"
        "|in the diary|lined up|penciled in|pencilled in",
        "behind",
    ),
    **meaning(
        Tag.WISH,
        "wanna|gotta|should|can|could|would|want to|i want|need to|have to|wish|i wish|hope|hope to"
        "|dream|dreaming|would love|would like|i'd love|i'd like|trying to|must|ought to"
        "|needs|able to|cannot|need|i'm trying|willing|supposedly|love to|ideally|i should"
        "|promised|supposed",
    ),
    **meaning(
        Tag.MEANT,
        "supposed to|meant to|wanted|wanted to|aimed for|aimed to|set out for|set out to"
        "|was going to|intended to|plan was|the plan was|hoped for|hoped to|tried to|tried for"
        "|attempted|attempted to|planned to|was meant to be|aiming for|was supposed to|set off to"
        "|set off for|was aiming for|goal was|target was|were supposed to|planned for|was planning"
        "|hoping to|was hoping for|started out to|attempting|meant to be|had planned|i was going for"
        "|was going for|had hoped",
    ),
    **meaning(Tag.IS, "is|are|be|'s|stands|mine's|mine is|its|that's|thats"),
    **meaning(Tag.IS, "it's|there's", "it is"),
    **meaning(Tag.HAVE, "has|have"),
    **meaning(
        Tag.NOT,
        "isn't|not|didn't|didnt|no|never|haven't|havent|didn t|hasn't|wasn't|couldn't|couldnt|can't"
        "|wasnt|isnt|hadnt|hasnt|wouldnt|cant|don't|dont|without|nope|unable|hadn't|couldn t|did not"
        "|wouldn't|neither|failed to|ain't",
    ),
    **meaning(Tag.NOT, "nothing|nada|zilch|zip", "nothing"),
    **meaning(
        Tag.GOAL,
        "predicts|predicted|prediction|predicting|equivalent|equates|estimates|estimated|projected|goal"
        "|target|goals|my goal|aim|challenge|the goal|targets|resolution|qualify|qualifying"
        "|cut off|bq|threshold is|minimum|limit is|standard|todo list|a goal of|targeting|quota",
    ),
    **meaning(
        Tag.SKIPPED,
        "pull out of|withdrew from|had to withdraw|deferred|skipped|missed"
        "|no run|no running|no runs|skip|skipping|bailed on|ditched|bunked off"
        "|cancelled|canceled|gave up on|called off|postponed|scrapped|blew off|passed on|dns"
        "|sacked off|abandoned|missing|zero day|moved",
    ),
    **meaning(Tag.SKIPPED, "pulled out of|dropped out of|had to drop out of|had to pull out of", "left"),
    **meaning(Tag.NEARLY, "almost|nearly|came close to|all but"),
    **meaning(
        Tag.UNWELL,
        "flu|sick|ill|injured|in bed|fever|covid|cold|stomach bug|food poisoning|injury|poorly"
        "|under the weather|unwell|shin splints|broken|sprained|migraine|headache|vomiting|the flu"
        "|a cold|virus|tendonitis|stress fracture|hurts|hurting|hurt|sore|aches|aching|ache|in pain|pain"
        "|painful|pulled a muscle|cramps|swollen|twisted my ankle|rolled my ankle|throwing up",
    ),
    **meaning(
        Tag.IF,
        "usually|tend to|if|unless|assuming|imagine|suppose|whenever|in case|would've been|used to|i usually"
        "|usually i|normally|typically|back in the day|back when|i can run|i always|every sunday"
        "|every saturday|years ago|in my prime|when i run|when running|every time i run|each time i run"
        "|whenever i run|once ran|i once ran|once did|i once did|back in college|in high school"
        "|when i was younger|it takes me|takes me|it usually takes|i tend to|when i ran|times i run",
    ),
    **meaning(
        Tag.COMMAND,
        "pretend|act as|system|override|instructions|drop table|previous instructions|prompt",
    ),
    **meaning(
        Tag.USUAL,
        "the usual|usual loop|my usual|usual route|the loop|same as yesterday|same as usual"
        "|same again|the same|same loop|same route|regular loop|same as last|ditto|usual|same"
        "|did it again|done it again",
    ),
    **meaning(
        Tag.SET,
        "make that|make it|change that to|change it to|change to|change|correct that to"
        "|correction|correct|edit|update|i meant|meant|edit that to|update that to|set it to"
        "|set that to|fix|fix that|set the|i mean|correction:|update it to|make the|make my"
        "|edit it to|move that to|move it to|change my|change the|move|move the|move my|switch"
        "|adjust|revise|meant to say|meant to type|meant to write|meant to put|make last"
        "|make yesterday's",
        "order",
    ),
    **meaning(
        Tag.SET,
        "should be|should have been|should've been|should read|should say|it should say|that should be"
        "|it should be|that should have been",
        "should",
    ),
    **meaning(
        Tag.SET,
        "actually|was actually|to be|was really|actually it was|actually that was|was in fact"
        "|was meant to say",
        "was",
    ),
    **meaning(
        Tag.SET,
        "it was|that was|it's actually|amend|that's actually"
        "|that is|it is|in fact|turns out it was|that run was"
        "|it was actually|the time was|the distance was|my time was|time was|distance was"
        "|that one was|it was really|wait it was|wait no it was|nope it was|no it was"
        "|let's make it|rather",
    ),
    **meaning(
        Tag.ADD,
        "add|add another|tack on|extra on top|add on|on top|bump it by"
        "|add to that|put another|subtract|take off|knock off|minus|forgot to add|deduct",
    ),
    **meaning(
        Tag.WRONG,
        "typo|wrong|mistake|mistyped|fat fingered|misread|miscounted|error|whoops|my mistake|my bad"
        "|autocorrect|mis typed|entered wrong|put the wrong|mixed up|not right|incorrect|misclicked"
        "|mistakenly",
    ),
    **meaning(
        Tag.SORRY,
        "oops|sorry|oops sorry|oopsie",
        "sorry",
    ),
    **meaning(Tag.SORRY, "scratch that|ignore that|disregard that", "take back"),
    **meaning(Tag.COMMAND, "ignore", "take back"),
    **meaning(
        Tag.SORRY,
        "ooops|er|erm|ah|doh|woops|ugh sorry|sry|no wait|hang on|hold on|soz|*oops|apologies"
        "|my apologies|oh wait|hmm|ahem|d'oh",
    ),
    **meaning(
        Tag.DELETE,
        "delete|remove|undo|erase|scrap|forget|cancel|get rid of|take back|strike|discard|drop|clear"
        "|take out|unlog|trash|nuke|wipe|please delete|can you delete|could you delete|please remove"
        "|kill|scratch|revert|disregard|take that back|take it back",
    ),
    **meaning(
        Tag.THAT,
        "that|it|this one|that one|my last|my last run|the last run"
        "|last run|that run|last entry|the last entry|my last entry|the previous|previous one"
        "|previous run|last log|my last log|that last run|last activity|that entry"
        "|this run|the run|the one|my run|the entry|that log|the log|that last|previous entry|these"
        "|those",
    ),
    **meaning(Tag.THAT, "last one|the last one|that last one", "one of several"),
    **meaning(Tag.WAS, "was|were|been|felt like"),
    **meaning(Tag.AND, "and|&|+|n|also|as well as|along with"),
    **meaning(
        Tag.THEN,
        "then|followed by|after that|afterwards|later on|and then|before that|into|straight into",
    ),
    **meaning(Tag.BUT, "so|but|though|however|although|tho|except|yet"),
    **meaning(Tag.IN, "in"),
    **meaning(Tag.FOR, "for|fr"),
    **meaning(Tag.OF, "of"),
    **meaning(Tag.TO, "to|down to"),
    **meaning(Tag.HYPHEN, "-"),
    **meaning(Tag.A, "the|my|some|another one"),
    **meaning(Tag.A, "another", "another"),
    **meaning(Tag.A, "a|an", "one"),
    **meaning(Tag.OR, "or"),
    **meaning(
        Tag.FILL,
        "my first|my second|my third|our first|ever",
        "ever",
    ),
    **meaning(Tag.FILL, "my first ever|my second ever|my third ever|our first ever|first ever", "first ever"),
    **meaning(
        Tag.FILL,
        "lol|haha|omg|phew|woo|wow|boom|whew|hooray|yesss|right|alright|workout done|note|notes|date"
        "|just|jus|jst|well|ok|okay|finally|yay|woohoo|hey|hi|hello|nice|solid|good|great|quick|slow"
        "|lovely|gentle|fun|easyish|big|little|very|really|super|hot|cold run|wet|windy|rainy"
        "|muddy|fast|hard|sweaty|tough|chilly|humid|snowy|icy|flat|nice and|relaxed|comfortable|brisk"
        "|comfy|gloomy|casual|sluggish|felt|feeling|feels|yes|yep|anyway|too|again|solo|alone|out"
        "|distance|dist|got done|warm|cool run|gorgeous|glorious|beautiful|back|complete"
        "|new|flat out|fasted|refreshed|even|there|all|outdoors|indoors|straight|nonstop|non stop"
        "|continuous|entire|whole"
        "|barely|boring|still",
    ),
    **meaning(
        Tag.STRANGE,
        "lost|gained|saw|raised|donated|gave|spent|travelled|traveled|commuted"
        "|supported|read|ate|drank|owe|earned|won"
        "|following|tracking|found|sent|invited|organised|organized|measured|mapped|posted"
        "|costs|cost|ran into|ran out of|ran late|running late|running behind|running low|running out of"
        "|running on fumes|running on empty|running errands|runs late|ran behind|ran away|ran over|run out of"
        "|ran errands|ran a bath"
        "|run late|worth|save|saved|away|sprint finish|elevation loss",
    ),
    **meaning(Tag.STRANGE, "for sale|selling|on vinted|on ebay|up for grabs", "sale"),
    **meaning(
        Tag.FILL, "time|finish time|finishing time|duration|total time|run time|total duration", "time"
    ),
    **meaning(
        Tag.STRANGE,
        "drove|driven|driving|flew|flying|sailed|bought|paid|sold|watched|watching|cheered|cheering"
        "|volunteered|volunteering|marshalled|marshaled|marshalling|skied|skated|paddled|kayaked|scooted"
        "|spectated|spectating|ordered|slept|napped|weighed",
        "no run",
    ),
    **meaning(
        Tag.AFTER,
        "after|before|along|through|while|because|because of|despite|via|near|up to|down|towards"
        "|within|thanks to|during|across|against|off the|onto|between two|round|pushing|listening to"
        "|beside",
    ),
    **meaning(Tag.TAKE, "taking|take"),
}
