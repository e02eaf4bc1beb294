"""English: what runners do and leave, and the kinds of runs."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.words import Tag, Words, meaning

DEEDS: Final[Words] = {
    **meaning(Tag.KIND, "raced|race|race day|racing|raceday", Kind.RACE),
    **meaning(Tag.DID, "done|done and dusted", "behind"),
    **meaning(Tag.DID, "had", "had"),
    **meaning(
        Tag.DID,
        "can you log|could you log|please log|please record|can you please log|can u log"
        "|could you please log|pls log|can you record|can you put me down for"
        "|put me down for|log me|want to log|i want to log|need to log"
        "|i'd like to log|i would like to log|let me log|trying to log|like to add|wanted to log",
        "please",
    ),
    **meaning(Tag.DID, "can you add|could you add|please add|can u add|could u add", "please add"),
    **meaning(
        Tag.DID,
        "hit|did|completed|finished|clocked|logged|managed|covered|knocked out|banged out"
        "|smashed|got in|put in|notched|cranked out|nailed|crushed|just did|got through|survived"
        "|finished with|ticked off|squeezed in|have done|i've done|ground out|in the bag|in the books"
        "|in the bank|snuck in|sneaked in|enjoyed|cruised|grabbed|tackled|made|in the legs"
        "|under the belt|fit in|hammered|hammered out|churned out|rattled off|wrapped up|bagged|got"
        "|took|rocked|✅"
        "|back from|just back from|just finished|fresh off|racked up|polished off"
        "|came home|conquered|just back|got back|just got back|ticked|eked out",
    ),
    **meaning(Tag.DID, "log|record a", "log"),
    **meaning(
        Tag.KIND,
        "reps|repeats|intervals|interval|mile repeats|k repeats|400s|800s|200s|1000s|1ks|fartleks"
        "|km repeats|cruise intervals|ladder|pyramid|mile reps|k reps|km reps|yasso 800s|yasso|yassos"
        "|mona fartlek|fartlek|speedwork|interval run|speed work|speed session|vo2max session"
        "|interval session|track intervals|intervals session",
        Kind.INTERVAL,
    ),
    **meaning(
        Tag.KIND,
        "hills|hill repeats|hill reps|hill sprints|hill repeat|hill|hilly|hill session|hill training",
        Kind.HILLS,
    ),
    **meaning(
        Tag.RUN,
        "run|jog|running|jogging|run walk|run / walk|walk run"
        "|walk / run|plod|trot|out and back"
        "|ultra|fun run|run commute|lunch run|group run|club run|morning run|turkey trot|jaunt"
        "|evening run|night run|afternoon run|xc|cross country|solo run|shuffle|steady|steady run"
        "|progression|couch to 5k|c25k|couch 2 5k|couch to 10k|on feet|on my feet|time on feet",
    ),
    **meaning(Tag.RUN, "workout|session|outing", "of any sport"),
    **meaning(Tag.RUN, "loop|circuit", "round"),
    **meaning(Tag.RUN, "mini marathon|mini-marathon"),
    **meaning(Tag.RUN, "runs|jogs|workouts|sessions|outings", "many"),
    **meaning(
        Tag.RAN,
        "ran|jogged|went running|went jogging|have run|i've run|ive run|rna|rann|plodded|trotted"
        "|raned|treadmilled|runned|rn|runed|'ve run|shuffled|sprinted",
    ),
    **meaning(
        Tag.KIND,
        "long run|long one|long|lr|long slow run|lsd|longrun|long easy run|long slow distance",
        Kind.LONG,
    ),
    **meaning(
        Tag.KIND,
        "esay|eays|easey|shakeout run|easy run|easy|shakeout|ez|z2|zone 2|ga1|zone two|easy pace|easy effort"
        "|zone2|base run|eazy|easily|ez run|easy jog|shake out|easy one",
        Kind.EASY,
    ),
    **meaning(
        Tag.WENT,
        "went for a run|went for a jog|went on a run|been for a run|was out for a run"
        "|got out for a run|went for a long run|went out for a run|had a run|been out for a run"
        "|went for an easy run|went for a quick run|been running|got a run in|did a run|did my run"
        "|did the run|run done|run complete|got my run in|went out running|did the usual|did my usual"
        "|did some running|out for a run|out for a jog|out for an easy run|snuck in a run"
        "|squeezed in a run|had a great run|had a good run"
        "|had a nice run|done my run|done a run|been out running"
        "|did a couple of miles|did a few miles|did some miles|got some miles in"
        "|got my miles in|got the miles in|got my km in|got my kms in|got my k in"
        "|got a few miles in|did a couple of k|did a few k|did a few kms|did a couple of kms|few miles done"
        "|a few miles done|did the usual loop|ran the usual|the usual loop|usual loop done",
    ),
    **meaning(
        Tag.SPORT,
        "strength|gym|core|lifting|weights|lifted|strength training|strength work|core work"
        "|weight training|stability|planks|s&c|strength session|at the gym|kettlebells|kettlebell"
        "|squats|deadlifts|crossfit|pushups|push ups|gym session|conditioning|circuits|bodyweight"
        "|plank|abs|bodypump|body pump|boot camp|bootcamp|barre|hiit|leg day|weightlifting|lunges",
        Sport.STRENGTH,
    ),
    **meaning(
        Tag.SPORT,
        "upper body day|upper body|lower body|lower body day|push day|pull day|arm day|chest day|back day"
        "|full body workout|full body session|upper body session|lower body session|upper body workout",
        Sport.STRENGTH,
    ),
    **meaning(
        Tag.SPORT,
        "core circuit|core circuits|strength circuit|strength circuits|gym circuit|gym circuits|deadlift day"
        "|squat day|gym day|strength day|ab workout|core workout|strength workout|gym workout|pump class"
        "|strength class|hiit class|circuits class",
        Sport.STRENGTH,
    ),
    **meaning(
        Tag.SPORT,
        "stretch|stretching|stretched|stretches|mobility|mobility work|mobility session",
        Sport.STRETCH,
    ),
    **meaning(Tag.SPORT, "foam roll|foam rolled|foam rolling|foam roller|rolling|rolled", Sport.FOAM_ROLL),
    **meaning(
        Tag.SPORT,
        "bike|biked|cycling|cycled|ride|rode|bike ride|biking|peloton|spin|spinning|spin class|turbo"
        "|zwift|cycle|on the bike|bicycle|turbo trainer|indoor bike|mtb|stationary bike|exercise bike"
        "|trainer|gravel ride|biked to|on the trainer|assault bike|road bike|e bike|spin bike"
        "|bike commute|bike ride to",
        Sport.BIKE,
    ),
    **meaning(
        Tag.SPORT,
        "swim|swam|swim set|swimming|swims|pool|laps in the pool|in the pool|open water",
        Sport.SWIM,
    ),
    **meaning(Tag.SPORT, "yoga|yoga class|yin yoga|vinyasa", Sport.YOGA),
    **meaning(
        Tag.SPORT,
        "walk|walked|walking|walks|dog walk|strolled|stroll|power walk|power walked|ruck|rucked",
        Sport.WALK,
    ),
    **meaning(Tag.SPORT, "hike|hiked|hiking", Sport.HIKE),
    **meaning(Tag.SPORT, "row|rowed|rowing|erg|rower|rowing machine|erged|indoor row", Sport.ROW),
    **meaning(
        Tag.SPORT,
        "elliptical|on the elliptical|ellip|elliptical machine|cross trainer|crosstrainer|arc trainer",
        Sport.ELLIPTICAL,
    ),
    **meaning(
        Tag.SPORT,
        "stairs|stair climber|stairmaster|stair master|stairclimber|stepmill|stair machine|stair stepper",
        Sport.STAIRS,
    ),
    **meaning(
        Tag.SPORT,
        "aqua jog|aqua jogged|aqua jogging|pool run|pool running|aquajog|deep water running|pool jog"
        "|water running|aquajogging|aqua running|deep water run|pool jogging|pool ran|aqua run",
        Sport.AQUA_JOG,
    ),
    **meaning(Tag.SPORT, "pilates|reformer pilates|reformer", Sport.PILATES),
    **meaning(
        Tag.KIND,
        "tempo|threshold|tempo run|lt run|at threshold|lactate threshold|tempo effort|threshold run|lt",
        Kind.TEMPO,
    ),
    **meaning(Tag.KIND, "recovery|recovery run|recovery jog|rec run|recovery pace", Kind.RECOVERY),
    **meaning(
        Tag.KIND,
        "trail|trails|trail run|on the trails|trail running|on trails|singletrack|single track"
        "|fell run|trail race|trail loop",
        Kind.TRAIL,
    ),
    **meaning(
        Tag.KIND,
        "treadmill|on the treadmill|tread|on the tread|tready|dreadmill|tm|mill"
        "|treadmill run|on the dreadmill|treddy|the belt",
        Kind.TREADMILL,
    ),
    **meaning(
        Tag.REST,
        "rest day|restday|resting|rest days|complete rest|full rest|total rest|day of rest"
        "|recovery day|day off|off day|taking the day off|taking it off"
        "|feet up|taking a rest day|off from running|taking a day off"
        "|active recovery day|planned rest|lazy day|a day off|nothing but rest|off my feet",
    ),
    **meaning(
        Tag.REST,
        "rested|took the day off|took it off|took a rest day|took a rest|took a day off|had a rest day"
        "|had a rest|had a day off|had the day off|took rest days|had rest days",
        "gone by",
    ),
    **meaning(Tag.REST_WEAK, "rest|resting up"),
    **meaning(Tag.REST_WEAK, "off", "off"),
    **meaning(Tag.REST_WEAK, "off to let|off to rest|off to recover|off to heal|off to give", "off to let"),
}
AHEAD: Final[Words] = {
    **meaning(Tag.SPORT, "lift", Sport.STRENGTH),
    **meaning(Tag.PLAN, "meet", "announced"),
    **meaning(Tag.LABELLED, "start", "start"),
    **meaning(Tag.LABELLED, "feel|feels"),
}
