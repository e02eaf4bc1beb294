"""What a table can say of its writing: each habit is tried on a language that is made up for it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from told import BERLIN

from benchmarks.understand_score import own
from core.domain.pace import Pace
from core.understanding import Decision, Intent, choosing, read
from core.understanding.language import Language
from core.understanding.languages import LANGUAGES
from core.understanding.lexicon import Lexicon
from core.understanding.text import even, folded, undressed
from core.understanding.tokens import Tokens, cut
from core.understanding.words import Tag, meaning

ENGLISH = LANGUAGES["en"]


def parted(text: str, language: Language) -> Tokens:
    return cut(text, folded(text), Lexicon.of(language, {}))


def texts(text: str, language: Language) -> list[str]:
    return [token.text for token in parted(text, language)]


KANA = "\u3040-\u30ff\u3400-\u9fff"
UNSPACED = replace(
    ENGLISH,
    unspaced=KANA,
    words={
        **meaning(Tag.DAY, "今日", 0),
        **meaning(Tag.DAY, "昨日", -1),
        **meaning(Tag.RAN, "走った"),
        **meaning(Tag.LENGTH, "km", "km"),
        **meaning(Tag.TIME, "時間", 3600),
        **meaning(Tag.TIME, "分", 60),
        **meaning(Tag.FILL, "時"),
        **meaning(Tag.PACE, "キロ"),
    },
    behind=meaning(Tag.LENGTH, "キロ", "km"),
    typos=(),
)


def test_letters_without_spaces_are_parted_by_the_longest_known_word() -> None:
    assert texts("今日10km走った", UNSPACED) == ["今日", "10", "km", "走った"]
    assert texts("昨日皇居で1時間6分走った", UNSPACED) == ["昨日", "皇居で", "1", "時間", "6", "分", "走った"]
    assert [token.glued for token in parted("昨日走った", UNSPACED)] == [False, True]


def test_a_word_may_mean_another_thing_behind_a_figure() -> None:
    assert [token.tag for token in parted("8キロ", UNSPACED)] == [None, Tag.LENGTH]
    assert [token.tag for token in parted("キロ5分", UNSPACED)] == [Tag.PACE, None, Tag.TIME]


def test_an_apostrophe_parts_what_leans_on_the_next_word() -> None:
    french = replace(ENGLISH, elides=True, words=meaning(Tag.DAY, "aujourd'hui", 0), owning="")
    assert texts("j'ai couru aujourd'hui", french) == ["j'", "ai", "couru", "aujourd' hui"]
    assert texts("j'ai", ENGLISH) == ["j'ai"]
    assert texts("5'30", french) == ["5", "'", "30"]


def test_letters_may_be_typed_without_their_marks() -> None:
    spanish = replace(
        ENGLISH, words=meaning(Tag.DAY, "mañana", 1) | meaning(Tag.FILL, "manana"), spellings=({"ñ": "n"},)
    )
    assert [token.tag for token in parted("mañana", spanish)] == [Tag.DAY]
    assert [token.tag for token in parted("manana", spanish)] == [Tag.FILL]
    assert [
        token.tag for token in parted("manana", replace(spanish, words=meaning(Tag.DAY, "mañana", 1)))
    ] == [Tag.DAY]


@pytest.mark.parametrize(
    ("text", "figure"), [("10 000 m", "10000"), ("1 km", "1"), ("12 5", "12"), ("10.000 m", "10000")]
)
def test_thousands_may_be_parted_by_a_space(text: str, figure: str) -> None:
    spaced = replace(ENGLISH, decimal=",", thousands=" .")
    assert parted(text, spaced)[0].number == figure


def test_a_point_of_an_abbreviation_ends_no_sentence() -> None:
    german = LANGUAGES["de"]
    assert [token.kind for token in parted("1 Std. 10 Min. Danach", german)] == ["n", "w", "n", "w", "b", "w"]
    assert [token.tag for token in parted("am 3. gelaufen", german)][2] == Tag.ORDINAL
    assert [token.tag for token in parted("on 3. ran", ENGLISH)][2] is None


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_token_goes_beyond_a_space(code: str) -> None:
    """Texts are cut stretch by stretch, and the stretches are kept: cut whole they are the same tokens."""
    lexicon = choosing.lexicon(code)
    if lexicon.script is not None:
        return  # its texts are cut whole
    for label in own()[code]:
        lower = folded(undressed(even(label["text"])))
        begins, by_stretches = 0, []
        for stretch in lower.split(" "):
            by_stretches += [(part[0], part[1], begins + part[2], part[4]) for part in lexicon.cut(stretch)]
            begins += len(stretch) + 1
        assert by_stretches == [(part[0], part[1], part[2], part[4]) for part in lexicon.cut(lower)]


ALL_WORDS = sorted({word for language in LANGUAGES.values() for word in (*language.words, *language.behind)})
FIGURES = [
    "5",
    "10 km",
    "8,4",
    "1.200",
    "25:30",
    "5er",
    "4:50er",
    "6x1000",
    "1u52'10\"",
    "14.11.",
    "2 h",
    "-",
    ":",
    "?",
]
SAID = st.lists(st.sampled_from(ALL_WORDS) | st.sampled_from(FIGURES), max_size=12).map(" ".join)


@settings(max_examples=600, deadline=None)
@given(SAID, st.sampled_from([*LANGUAGES, "sv"]))
def test_what_is_stored_can_have_been_done_whatever_the_language(text: str, language: str) -> None:
    reader = replace(BERLIN, language=language)
    reading = read(text, reader)
    assert (reading.ask is not None) == (reading.decision is Decision.ASK)
    if reading.decision is not Decision.STORE:
        return
    for draft in reading.drafts:
        assert draft.intent is not Intent.AMBIGUOUS
        assert draft.on is None or draft.on <= reader.today
        if draft.intent is Intent.LOG_RUN and draft.distance:
            assert draft.distance.in_metres <= 250_000
            if draft.duration:
                assert 100 < Pace.of(draft.distance, draft.duration).seconds_a_km < 2200


@pytest.mark.parametrize("text", ["ho corso e corrí y lief 5 km", "corri 5 km ieri heute hier ayer gisteren"])
def test_of_languages_with_as_many_words_the_first_of_the_table_counts_whatever_the_hash_seed(
    text: str,
) -> None:
    counted = choosing._others(text, "en")
    assert list(counted) == [code for code in LANGUAGES if code in counted]
    assert len(counted) > len(set(counted.values()))
