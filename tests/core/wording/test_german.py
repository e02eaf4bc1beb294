"""German: addressed as du, no English left, and what is composed of parts reads as one sentence."""

from __future__ import annotations

import datetime as dt
import re

import pytest

from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.domain.record import Kind
from core.wording.amounts import (
    Beside,
    Capital,
    CityOf,
    Day,
    Days,
    Joined,
    Listed,
    Moment,
    NearDay,
    Needed,
    Ordinal,
    Quoted,
    Span,
    Time,
    Total,
    Weekday,
    Year,
)
from core.wording.compose import compose
from core.wording.listener import Listener
from core.wording.reply import reply
from core.wording.say import (
    boards,
    buttons,
    corrected,
    goals,
    nudge,
    refusals,
    results,
    review,
    runs,
    settings,
    steps,
    streak_rules,
    streaks,
    told,
    why,
)
from core.wording.sentence import Sentence, Words
from core.wording.templates import template
from core.wording.words import word
from deploy.catalogues import LOCALE, read
from tests.core.wording.test_languages import NOW

FORMAL = re.compile(r"\b(Ihnen|Ihr(?:e[mnrs]?)?)\b|(?<=[a-zäöüß,] )Sie\b")
ENGLISH = re.compile(
    r"\b(the|your?|is|are|of|and|with|from|until|today|yesterday|tomorrow|weeks?|days?|runs?|goals?|races?"
    r"|steps?|streaks?|logs?|log(?:ged)?|nothing|which|what|how|when|not|have|has|for|on|by|at|it|this|that)\b"
)
"""Telling words: those that German shares (in, an, so, name, start, plan) would tell nothing."""
TYPED = re.compile(r"/[a-z]+(?: [a-z]+)?|„[^“]*“")
"""What is typed as it stands: commands, and what is quoted as an example."""
MESSAGES = [message for message in read(LOCALE / "de" / "LC_MESSAGES" / "milepost.po") if message.id]


def said(text: str | tuple[str, ...] | list[str]) -> list[str]:
    """The literal words of a translation, without its fields and what is typed."""
    texts = (text,) if isinstance(text, str) else text
    return [TYPED.sub(" ", " … ".join(template(one).literals)) for one in texts]


def test_nobody_is_addressed_formally() -> None:
    assert [text for message in MESSAGES for text in said(message.string) if FORMAL.search(text)] == []


def test_no_english_is_left() -> None:
    assert [text for message in MESSAGES for text in said(message.string) if ENGLISH.search(text)] == []


@pytest.mark.mutant
@pytest.mark.parametrize("text", ["Haben Sie Schmerzen?", "Was ist Ihre Zeit?", "Wie geht es Ihnen?"])
def test_mutant_a_formal_address_is_found(text: str) -> None:
    assert FORMAL.search(text)


@pytest.mark.mutant
@pytest.mark.parametrize("text", ["Diese Woche: {done} of {target}", "Schreib es in the group."])
def test_mutant_english_that_was_left_is_found(text: str) -> None:
    assert any(map(ENGLISH.search, said(text)))


LENA = Listener("de", Unit.KM, "Europe/Berlin", NOW)
SUNDAY, MARCH = dt.date(2026, 11, 22), dt.date(2027, 3, 14)


def km(figure: str) -> Distance:
    return Distance.of(figure, Unit.KM)


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            runs.Run(
                runs.JustDistance(km("8.2")),
                None,
                runs.InTimeOf(Time(2804)),
                runs.AtPace(Pace.of(km("8.2"), 2804)),
                runs.OfKind(Kind.EASY),
                None,
                NearDay(dt.date(2026, 11, 18)),
            ),
            "8,2 km in 46:44 (5:42 /km), locker, heute.",
        ),
        (runs.MovedTo(NearDay(dt.date(2026, 11, 17))), "Verschoben auf gestern."),
        (runs.MovedTo(Day(SUNDAY)), "Verschoben auf So 22. Nov."),
        (
            corrected.Changed(runs.JustDistance(km("5")), corrected.HeartRate(150), corrected.NoHeartRate()),
            "5 km: Puls 150 (vorher kein Puls).",
        ),
        (
            told.More(
                Joined(
                    (corrected.Climbed(120), corrected.Tags(Joined((Beside("roll"), Beside("yoga")), ", "))),
                    ", ",
                )
            ),
            ", 120 Höhenmeter, Faszienrolle, yoga",
        ),
        (buttons.BackTo(corrected.NoNote()), "Wieder keine Notiz"),
        (
            goals.Stands(
                goals.InYear(Needed(km("2026")), Year(dt.date(2026, 1, 1))),
                Total(km("1793.4")),
                runs.Ahead(Total(km("6.1"))),
            ),
            "2.026 km im Jahr 2026: 1.793,4 km, 6,1 km voraus.",
        ),
        (goals.AWeek(runs.Runs(1)), "Das macht 1 Lauf pro Woche."),
        (
            goals.Reached(Words("100 km"), NearDay(SUNDAY), goals.Early(1)),
            "100 km: erreicht, So 22. Nov, 1 Tag früher. Was kommt als Nächstes?",
        ),
        (steps.Set(Capital(steps.RunDays(1)), Day(SUNDAY), None), "1 Lauftag, bis So 22. Nov."),
        (
            nudge.DistanceKeeps(
                Capital(
                    Joined(
                        (runs.RunsOf(1, 2), runs.DistanceOf(Total(km("5.1"), figure=True), Needed(km("12")))),
                        ", ",
                    )
                ),
                Needed(km("6.9")),
                nudge.TodayOr(NearDay(dt.date(2026, 11, 19))),
                nudge.AboutTime(Span(2700), Pace.of(km("1"), 390)),
            ),
            "1 von 2 Läufen, 5,1 von 12 km: Mit 6,9 km heute oder morgen steht deine Etappe, 45 min bei "
            "deinen üblichen 6:30 /km.",
        ),
        (
            nudge.RunsKeep(Capital(runs.RunsOf(0, 3)), 3, nudge.InTheDays(4, NearDay(SUNDAY))),
            "0 von 3 Läufen: Mit 3 Läufen in den 4 Tagen bis So 22. Nov steht deine Etappe.",
        ),
        (
            review.Late(
                Weekday(6),
                review.TheReview(),
                Moment(dt.datetime(2026, 11, 21, 20, tzinfo=dt.UTC)),
                Moment(dt.datetime(2026, 11, 22, 22, 40, tzinfo=dt.UTC)),
            ),
            "Rückblick vom Sonntag, verspätet: Ich war von Sa 21:00 bis So 23:40 nicht da.",
        ),
        (
            review.Figures(
                Days(dt.date(2026, 11, 9), dt.date(2026, 11, 15)),
                Joined((runs.Runs(1), review.RunOn(Weekday(5))), ", "),
                None,
            ),
            "9. bis 15. Nov: 1 Lauf, am Samstag.",
        ),
        (
            settings.NewReviews(Weekday(0, plural=True), dt.time(7), None, Day(SUNDAY)),
            "Der Rückblick kommt jetzt montags um 7:00. Der nächste: So 22. Nov.",
        ),
        (
            streaks.StandsAt(
                41,
                streaks.DistanceMakesIt(
                    streaks.Lacks(Needed(km("1.61"), decimals=2)), streaks.ByMidnight(), 42
                ),
            ),
            "Die Serie steht bei 41; 1,61 km bis Mitternacht, dann steht sie bei 42.",
        ),
        (
            streaks.Keeps(streaks.LacksRuns(2), streaks.ByTheEndOf(NearDay(SUNDAY))),
            "Heute ist geschafft. Als Nächstes: 2 Läufe bis So 22. Nov, 24 Uhr.",
        ),
        (
            streak_rules.EndedNow(Capital(streak_rules.OfficialMile()), 47),
            "Offizielle Meile ist beendet, bei 47 Tagen. Was du gelaufen bist, bleibt in deinem Tagebuch.",
        ),
        (
            results.FastestBy(results.Half(), Time(267)),
            ", deine Bestzeit über Halbmarathon, um 4:27 verbessert",
        ),
        (results.FastestBy(km("10"), Time(60)), ", deine Bestzeit über 10 km, um 1:00 verbessert"),
        (
            boards.SharedFirst(4, Ordinal(1), Ordinal(5)),
            "4 teilen sich den 1. Platz; der 5. ist der nächste.",
        ),
        (
            boards.LastMidnight(CityOf("Europe/Vienna"), dt.time(6)),
            " Die letzte Mitternacht ist die von Wien, hier 6:00.",
        ),
        (
            settings.NewClock(CityOf("America/New_York"), dt.time(6)),
            "New York also: 6:00. Tage und Nachrichten richten sich ab jetzt nach dieser Uhr.",
        ),
        (boards.HaveRun(1, None), "Heute gelaufen: 1."),
        (
            refusals.NotRead(refusals.APace(), "schnell", "5:30"),
            "In „schnell“ erkenne ich kein Tempo. Zum Beispiel: 5:30.",
        ),
        (
            refusals.NoChoice("blau", Listed((Words("km"), Words("mi")), "or")),
            "„blau“ steht nicht zur Wahl. Möglich: km oder mi.",
        ),
        (
            why.ProjectionSum(Total(km("278.2")), why.LastDays(28), why.DayCount(160), Day(MARCH)),
            " 278,2 km in den letzten 28 Tagen; so braucht der Rest 160 Tage: So 14. Mär.",
        ),
        (results.WithNote(Quoted("Beine leer")), " Notiz: „Beine leer“"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Sentence) else "",
)
def test_what_is_composed_reads_as_one_sentence(sentence: Sentence, words: str) -> None:
    assert word(sentence, LENA) == words


def test_own_words_with_a_stop_of_theirs_end_the_sentence_once() -> None:
    assert compose(reply(runs.Note("lief super.")), LENA).text == "Notiz: lief super."
