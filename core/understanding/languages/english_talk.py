"""English: who speaks, about what, and the small words between."""

from __future__ import annotations

from typing import Any, Final

from core.understanding.words import Tag


def _all(tag: Tag, words: str, value: Any = None) -> dict[str, tuple[Tag, Any]]:
    return {word.strip(): (tag, value) for word in words.split("|")}


TALK: Final = {
    **_all(Tag.RACED, "raced|race|medal|finisher medal|podium|chip time|gun time"),
    **_all(
        Tag.SHOE,
        "pegasus|pegs|vaporfly|vaporflys|vaporflies|alphafly|alphaflys|ghost|ghosts|clifton|cliftons|bondi|bondis|nimbus"
        "|kayano|novablast|novablasts|endorphin|endorphins|endorphin speed|endorphin speeds|endorphin pro|endorphin pros"
        "|kinvara|kinvaras|adios|adizero|glycerin|glycerins|cumulus|speedgoat|speedgoats|invincible|invincibles|zoom fly"
        "|vomero|metaspeed|superblast|superblasts|magic speed|rebel|fuelcell|cascadia|cascadias|peregrine|peregrines"
        "|hyperion|mach|machs|rincon|arahi|lone peak|lone peaks|torin|escalante|wave rider|wave riders|streakfly|brooks"
        "|hokas|hoka|saucony|sauconys|asics|altras|altra|salomon|salomons|nikes|mizuno|mizunos|new balance|boston 12|boston 13"
        "|evo sl|rocket x|triumph|adrenaline|adrenalines|cloudmonster|cloudmonsters|cloudflow|gel nimbus|gel kayano|ultraboost"
        "|takumi sen|deviate nitro|velocity nitro|vibram|five fingers|tempo next|dragonfly|spikes|ride 16|ride 17|skyward"
        "|novablast 5|gt 2000|gt2000|gel cumulus|terra kiger|wildhorse|sense ride|prime x|adios pro|pegasus plus|zegama",
    ),
    **_all(Tag.SHOES, "shoes|shoe|wearing|wore|shoes were|in my new|new shoes|trainers|kicks|gear"),
    **_all(
        Tag.RETREAT,
        "only|ended up|only managed|only did|bailed|bailed at|bailed after|stopped at|stopped after|cut it short|cut short"
        "|but ran|turned back|turned around at|called it|called it at|quit at|quit after|settled for|in the end|turned into"
        "|became|ended up with|ended up doing|pulled out at|gave up at|gave up after|dropped out at|only ran|only got|but did"
        "|had to stop at|made it to|dnf at|dnf'd at|stretched to|turned out to be|but got|just managed|but managed|packed it in at",
    ),
    **_all(Tag.ME, "i|i've|ive|me|we|we've|im|i'm|myself|our|us|i'd"),
    **_all(
        Tag.OTHER,
        "he|she|they|you|u|wife|husband|mum|mom|dad|brother|sister|son|daughter|coach|everyone|everybody|someone|somebody"
        "|his|her|their|your|guy|boyfriend|girlfriend|partner|kid|cousin|neighbour|neighbor|nephew|niece|colleague|boss|uncle"
        "|aunt|he's|she's|they've|you've|team|kipchoge|friend|mate|buddy|roommate|flatmate|people|anyone|him|them|who|daughters"
        "|my friend|my mate|my buddy|the guys|some guy|grandma|grandpa|members|member|your's|yours|bestie|bf|gf|hubby|lads",
    ),
    **_all(
        Tag.PRAISE,
        "nice work|well done|congrats|congratulations|great job|good job|great run|nice run|awesome job|way to go|good luck"
        "|great work|nice one|amazing work|kudos to|props to|hats off|proud of|good work|nice job|bravo|chapeau|big up|shout out"
        "|great session|shoutout|big ups|huge congrats|fair play|good going|go on|happy for|welcome|great effort|legend",
    ),
    **_all(
        Tag.PLAN,
        "will|i'll|gonna|going to|planning|plan to|plan|might|may|maybe|shall|let's|lets|about to|off for|off to|heading out"
        "|going for|thinking of|thinking about|signed up|registered|training for|who's in|tbd|schedule|scheduled|on the schedule"
        "|on the plan|i'm running|we're running|we'll|probably|perhaps|aiming|next up|upcoming|on deck|up next|looking forward to"
        "|can't wait|plans|see you|meet at|meeting at|fancy|intend to|intending|i'm doing|calls for|starts at|we're doing|due to"
        "|running tomorrow|heading for|going out|ready for|entered|leaving for|time for|gearing up|warming up for|preparing for"
        "|prepping|on tap|in store|coming up|wanna|want to join|join me|on the menu|todo|to do|to-do|later|later today|remind me"
        "|i will|setting off|getting ready|taper|tapering|starts in|counting down|to come|count me in|booked|booking|hoping for"
        "|gotta|i am running|i am going|i am doing|you in|anyone in|who is in|off out|off on|before my|ahead of|going on|running the"
        "|i get to|got a|tomorrow's|prescribed|build up to|working up to|on for|i'm in for|'ll|won't|gets",
    ),
    **_all(
        Tag.MEANT,
        "supposed to|planned|meant to|wanted|wanted to|aimed for|aimed to|set out for|set out to|was going to|intended to"
        "|plan was|the plan was|hoped for|hoped to|tried to|tried for|attempted|attempted to|planned to|was meant to be|aiming for"
        "|was supposed to|set off to|set off for|was aiming for|goal was|target was|were supposed to|planned for|was planning"
        "|hoping to|was hoping for|started out to|attempting|meant to be|had planned|i was going for|was going for|had hoped",
    ),
    **_all(
        Tag.ASKS,
        "how|what|what's|whats|when|where|why|which|should|can|could|is|are|do|does|anyone|any|who|would|has|anybody|shall"
        "|does anyone|is it|what's my|how's|hows|wanna|when's|where's|has anyone|have you|am|will|show me|show|tell me|isn't",
    ),
    **_all(
        Tag.WISH,
        "want to|wanna|i want|need to|have to|wish|i wish|hope|hope to|dream|dreaming|would love|would like|i'd love|i'd like"
        "|trying to|should|could|could have|would have|should have|could've|would've|should've|must|ought to|gotta|needs"
        "|would|can|able to|cannot|need|i'm trying|hopefully|willing|supposedly|love to|ideally|i should|promised|supposed",
    ),
    **_all(
        Tag.GOAL,
        "goal|target|goals|my goal|aim|challenge|the goal|targets|resolution|qualify|qualifying|cut off|cutoff|bq|threshold is"
        "|minimum|limit is|standard|todo list|a goal of|targeting|quota",
    ),
    **_all(
        Tag.NOT,
        "not|didn't|didnt|no|never|haven't|havent|didn t|hasn't|wasn't|couldn't|couldnt|can't|cant|don't|dont|isn't|without"
        "|nope|unable|zero|hadn't|couldn t|did not|wouldn't|neither|nothing|nada|failed to|ain't",
    ),
    **_all(
        Tag.SKIPPED,
        "skipped|missed|no run|no running|no runs|skip|skipping|bailed on|ditched|bunked off|cancelled|canceled|gave up on|called off|postponed|scrapped"
        "|blew off|passed on|dns|sacked off|abandoned|missing|zero day|moved",
    ),
    **_all(Tag.NEARLY, "almost|nearly|just about to|came close to|all but"),
    **_all(
        Tag.UNWELL,
        "flu|sick|ill|injured|in bed|fever|covid|cold|stomach bug|food poisoning|injury|poorly|under the weather|unwell"
        "|shin splints|broken|sprained|migraine|headache|vomiting|the flu|a cold|virus|tendonitis|stress fracture",
    ),
    **_all(Tag.IF, "if|unless|assuming|imagine|suppose|whenever|in case|would've been|used to|i usually|usually i|normally|typically"
           "|back in the day|back when|i can run|i always|every sunday|every saturday|years ago|in my prime"),
    **_all(Tag.COMMAND, "ignore|pretend|act as|system|override|instructions|drop table|previous instructions|prompt"),
    **_all(Tag.USUAL, "the usual|usual loop|my usual|usual route|the loop|same as yesterday|same as usual|same again|the same"
           "|same loop|same route|regular loop|same as last|ditto|usual|same"),
    **_all(
        Tag.SET,
        "make that|make it|change that to|change it to|change to|change|correct that to|correction|correct|edit|update|should be"
        "|should have been|should've been|should read|i meant|meant|actually|was actually|it was|that was|it's actually|to be"
        "|edit that to|update that to|set it to|set that to|fix|fix that|amend|was really|it should say|set the|i mean|that's actually"
        "|correction:|update it to|that should be|it should be|actually it was|actually that was|make the|make my|that is|it is"
        "|was in fact|in fact|turns out it was|edit it to|that should have been|move that to|move it to|that run was|change my"
        "|change the|move|move the|move my|switch|adjust|it was actually|the time was|the distance was|my time was|time was"
        "|distance was|the last one was|that last one was|last one was|the last run was|last run was|that one was|was meant to say"
        "|revise|should say|it was really|let's make it|make last|make yesterday's|rather",
    ),
    **_all(Tag.ADD, "add|plus another|add another|and another|tack on|more|extra on top|add on|on top|bump it by|add to that|put another"
           "|subtract|take off|knock off|minus|forgot to add|deduct"),
    **_all(Tag.WRONG, "typo|wrong|mistake|mistyped|fat fingered|misread|miscounted|error|whoops|my mistake|my bad|autocorrect|mis - typed"
           "|entered wrong|put the wrong|mixed up|not right|incorrect|misclicked|mistakenly"),
    **_all(Tag.SORRY, "oops|sorry|ooops|oops sorry|wait|scratch that|er|erm|ah|doh|woops|ugh sorry|sry|no wait|hang on|hold on|soz|*oops"
           "|apologies|my apologies|oh wait|hmm|ahem|oopsie|d'oh"),
    **_all(Tag.DELETE, "delete|remove|undo|erase|scrap|forget|cancel|get rid of|take back|strike|discard|drop|clear|take out|unlog|trash|nuke"
           "|wipe|bin|please delete|can you delete|could you delete|please remove|kill|ignore that|scratch|revert|disregard"),
    **_all(Tag.THAT, "that|it|this one|that one|the last|my last|last one|the last one|my last run|the last run|last run|that run|last entry"
           "|the last entry|my last entry|the previous|previous one|previous run|last log|my last log|that last one|that last run|last activity"
           "|that entry|this run|the run|the one|my run|entry|the entry|that log|the log|that last|previous entry|these|those"),
    **_all(Tag.IS, "is|are|be|'s|stands|it's|its|that's|thats|there's"), **_all(Tag.WAS, "was|were|been|felt like"),
    **_all(Tag.HAVE, "have|has"),
    **_all(Tag.AND, "and|&|+|n|also|plus|as well as|along with"),
    **_all(Tag.THEN, "then|followed by|after that|afterwards|later on|and then|before that|into|straight into|next"),
    **_all(Tag.BUT, "but|though|however|although|tho|except|yet"),
    **_all(Tag.IN, "in"), **_all(Tag.FOR, "for"), **_all(Tag.OF, "of"), **_all(Tag.TO, "to"), **_all(Tag.HYPHEN, "-"),
    **_all(Tag.A, "a|an|the|my|some|another one"),
    **_all(Tag.FILL, "just|so|well|ok|okay|finally|yay|woohoo|hey|hi|hello|nice|solid|good|great|quick|slow|lovely|gentle|fun"
           "|easyish|big|little|short|early|very|really|super|hot|cold run|wet|windy|rainy|muddy|fast|hard|sweaty|tough"
           "|chilly|humid|snowy|icy|flat|nice and|relaxed|comfortable|brisk|comfy|gloomy|casual|sluggish|felt|feeling|feels|yes|yep|anyway"
           "|too|again|solo|alone|out|done|time|distance|miles today|got done|warm|cool run|gorgeous|glorious|beautiful|back|complete|new"
           "|flat out|even|all|outside|outdoors|indoors|straight|nonstop|non-stop|continuous|entire|whole|barely|boring|still"),
    **_all(Tag.STRANGE, "drove|driven|bought|lost|gained|paid|sold|saw|flew|sailed|raised|donated|gave|watched|spent|travelled|traveled"
           "|commuted|skied|skated|paddled|kayaked|scooted|volunteered|marshalled|paced|supported|cheered|read|ate|drank|owe|earned|won"
           "|watching|driving|cheering|volunteering|following|tracking|found|sent|invited|organised|organized|measured|mapped|posted"
           "|marshaled|costs|cost|worth|save|saved|away|sprint finish|elevation loss"),
    **_all(Tag.AFTER, "after|before|along|through|while|because|because of|despite|by|via|near|past|over|under|up to|down|since"
           "|until|till|towards|within|thanks to|during|across|against|off the|onto|between two|round|pushing|listening to|beside"),
    **_all(Tag.TAKE, "taking|take"),
    **_all(Tag.REST, "rest day|restday|resting|rested|rest days|complete rest|full rest|total rest|day of rest|recovery day|day off"
           "|off day|took the day off|taking the day off|took it off|taking it off|feet up"
           "|taking a rest day|took a rest day|off from running|took a day off|taking a day off"
           "|active recovery day|planned rest|lazy day|a day off|nothing but rest|off my feet"),
    **_all(Tag.REST_WEAK, "rest|off|resting up"),
    **_all(Tag.FOREIGN, "heute|gestern|vorgestern|morgen|hoy|ayer|anteayer|mañana|aujourd'hui|hier|demain|oggi|ieri|domani|hoje|ontem|amanhã"
           "|vandaag|gisteren|gelopen|gelaufen|corrí|couru|corso|corri|kein|keine|nicht|pas|niet|não|geplant|werde|stunde|stunden|minuten"
           "|minuti|minutos|uur|heure|heures|hora|horas|ore|puls|locker|laufen|joggen|correr|courir|correre|rennen|schwimmen|nadar|nager"
           "|rad|bici|vélo|fiets|kraft|ruhetag|descanso|repos|riposo|rustdag|ich|bin|habe|wir|je|io|ik|eu|yo|nous|vous"),
}  # fmt: skip
