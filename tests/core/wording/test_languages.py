"""Another language has its own words, figures, days and plurals; the pseudo-locale tells escapes."""

from __future__ import annotations

import datetime as dt
import gettext
import io

import pytest
from babel.messages.catalog import Catalog

from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.domain.record import Kind
from core.wording import pseudo
from core.wording.amounts import (
    Day,
    Days,
    Joined,
    Listed,
    Moment,
    NearDay,
    Ordinal,
    Quoted,
    Span,
    Time,
    Total,
    Weekday,
)
from core.wording.catalogues import language_for, spoken
from core.wording.names import NAMES, TODAY, WEEKDAYS
from core.wording.phrases import DaysFromTo, InQuotes, OrdinalOther
from core.wording.pseudo import leaks
from core.wording.say import challenge, runs, streak_rules
from core.wording.sentence import Sentence, Words
from core.wording.words import Listener, Speaker, word
from deploy.catalogues import TEMPLATE, compiled, declared, extracted, read, translations, written

NOW = dt.datetime(2026, 11, 18, 18, 5, tzinfo=dt.UTC)
TRANSLATED = {
    runs.Run.says: "{what}{typed}{time}{pace}{kind}, {day}.",
    runs.AtPace.says: " ({pace})",
    runs.GoalAt.says: "{goal}: {margin} bei {done}",
    InQuotes.says: "„{words}“",
    OrdinalOther.says: "{figure}.",
    DaysFromTo.says: "{first} bis {last}",
}


def german() -> Speaker:
    catalogue = Catalog(locale="de", fuzzy=False)
    for english, there in TRANSLATED.items():
        catalogue.add(english, there)
    catalogue.add(runs.Runs.says, ("{count} Lauf", "{count} Läufe"))
    for term, there in ((TODAY, "heute"), (NAMES[Kind.EASY], "locker"), (WEEKDAYS[6], "sonntags")):
        catalogue.add(term.english, there, context=term.context)
    translations = gettext.GNUTranslations(io.BytesIO(compiled(catalogue)))
    return Speaker(Listener("de", Unit.KM, "Europe/Berlin", NOW), translations=("de", translations))


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Total(Distance.of("1793.4", Unit.KM)), "1.793,4 km"),
        (2027, "2.027"),
        (Kind.EASY, "locker"),
        (NearDay(dt.date(2026, 11, 18)), "heute"),
        (Day(dt.date(2027, 2, 28)), "So 28. Feb"),
        (Days(dt.date(2026, 11, 9), dt.date(2026, 11, 15)), "9. bis 15. Nov"),
        (Days(dt.date(2026, 11, 30), dt.date(2026, 12, 6)), "30. Nov bis 6. Dez"),
        (Weekday(6), "Sonntag"),
        (Weekday(6, plural=True), "sonntags"),
        (dt.time(7, 5), "7:05"),
        (Moment(dt.datetime(2026, 11, 21, 20, tzinfo=dt.UTC)), "Sa 21:00"),
        (Listed((Words("Dana"), Words("Tom"), Words("Lena"))), "Dana, Tom und Lena"),
        (Listed((Words("Dana"), Words("Tom")), "or"), "Dana oder Tom"),
        (Quoted("vor der Arbeit"), "„vor der Arbeit“"),
        (Ordinal(11), "11."),
        (runs.Runs(1), "1 Lauf"),
        (runs.Runs(3), "3 Läufe"),
        (Pace.of(Distance.of("8.2", Unit.KM), 2804), "5:42 /km"),
    ],
)
def test_german_has_its_own_habits(value: object, words: str) -> None:
    assert german().say(value) == words


def test_a_language_without_patterns_of_the_house_writes_days_as_the_locale_data_do() -> None:
    dutch = Speaker(
        Listener("nl", Unit.KM, "Europe/Amsterdam", NOW), translations=("nl", gettext.NullTranslations())
    )
    assert dutch.say(Day(dt.date(2027, 2, 28))) == "zo 28 feb"
    assert dutch.say(Days(dt.date(2026, 11, 9), dt.date(2026, 11, 15))) == "9–15 nov"
    assert dutch.say(dt.time(7, 5)) == "07:05"


def test_a_context_keeps_two_sentences_apart_that_are_one_in_english() -> None:
    catalogue = Catalog(locale="de", fuzzy=False)
    catalogue.add("Leave it", "Aussteigen")
    catalogue.add("Leave it", "So lassen", context="streak")
    spoken = ("de", gettext.GNUTranslations(io.BytesIO(compiled(catalogue))))
    speaker = Speaker(Listener("de", Unit.KM, "Europe/Berlin", NOW), translations=spoken)
    assert speaker.word(challenge.LeaveIt()) == "Aussteigen"
    assert speaker.word(streak_rules.Leave()) == "So lassen"


def test_a_translation_may_put_the_fields_in_another_order() -> None:
    goal = runs.GoalAt(Words("2026"), Total(Distance.of("5", Unit.KM)), Words("6,1 voraus"))
    assert german().word(goal) == "2026: 6,1 voraus bei 5 km"


def test_the_nearest_spoken_language_is_taken_and_english_if_none_is() -> None:
    assert spoken()[0] == "en"
    assert language_for("en-GB") == "en"
    assert language_for("tlh") == "en"
    assert language_for("en_XA") == "en_XA"


def test_who_is_answered_in_english_gets_english_figures() -> None:
    listener = Listener("tlh", Unit.KM, "Europe/Berlin", NOW)
    assert word(runs.WeekSoFar(Total(Distance.of("1793.4", Unit.KM))), listener) == "This week: 1,793.4 km"


PSEUDO = Listener("en_XA", Unit.MILE, "America/New_York", NOW)


def test_the_pseudo_locale_accents_templates_and_leaves_amounts_and_own_words() -> None:
    text = word(runs.Note("by the lake"), PSEUDO)
    assert pseudo.unmarked(text) == "⟦Ńóţé: by the lake.⟧"
    assert leaks(text) == []


def test_in_the_pseudo_locale_no_amount_is_taken_for_a_leak() -> None:
    amounts = Joined(
        (
            Distance.of(5, Unit.KM),
            Time(2804),
            Span(8340),
            Pace(342.0),
            Day(dt.date(2027, 2, 28)),
            Days(dt.date(2026, 11, 9), dt.date(2026, 11, 15)),
            Moment(NOW),
            Weekday(6),
            Weekday(6, plural=True),
            Ordinal(3),
            Ordinal(33),
            dt.time(18),
            Kind.LONG,
            Quoted("Oops\ue001 a leak?"),
            Listed((Words("Dana"), Words("Tom"), runs.Runs(3)), "or"),
            NearDay(dt.date(2026, 11, 18)),
        )
    )
    assert leaks(Speaker(PSEUDO).say(amounts)) == []


def test_a_sentence_written_outside_every_template_is_found() -> None:
    text = word(runs.NothingToUndo(), PSEUDO) + " Please try later."
    assert leaks(text) == ["Please", "try", "later"]
    assert leaks(text, allowed={"Please", "try"}) == ["later"]


@pytest.mark.mutant
def test_mutant_a_sentence_that_skips_the_catalogue_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pseudo, "accent", lambda text: text)

    class _Escaped(Sentence):
        says = "This one escaped"

    assert leaks(word(_Escaped(), PSEUDO)) == ["This", "one", "escaped"]


def test_the_catalogues_hold_every_sentence_as_it_is_now() -> None:
    assert TEMPLATE.read_text(encoding="utf-8") == written(extracted()), "run python -m deploy.catalogues"
    declared_now = {message.id for message in extracted()}
    for path in translations():
        catalogue = read(path)
        assert declared_now <= {message.id for message in catalogue}, path
        assert path.with_suffix(".mo").read_bytes() == compiled(catalogue), path


def test_writing_the_catalogues_twice_changes_nothing() -> None:
    assert written(extracted()) == written(extracted())
    assert len(list(declared())) > 100
    early, late = (
        Catalog(locale="de", fuzzy=False, creation_date=dt.datetime(year, 1, 1, tzinfo=dt.UTC))
        for year in (2026, 2027)
    )
    assert compiled(early) == compiled(late)
