"""A reply becomes a message that every platform can show as it is."""

from __future__ import annotations

import datetime as dt

import pytest

from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.domain.record import Kind
from core.wording.amounts import Joined, Margin, NearDay, Needed, Quoted, Time, Total
from core.wording.compose import LONGEST, LONGEST_CAPTION, LONGEST_LABEL, compose, labels_too_long
from core.wording.reply import Attachment, Button, Reply, Whose, reply
from core.wording.say import buttons, runs
from core.wording.sentence import Sentence, Words
from core.wording.words import Listener, word

NOW = dt.datetime(2026, 11, 18, 18, 5, tzinfo=dt.UTC)
JONAS = Listener("en", Unit.KM, "Europe/Berlin", NOW)


def km(amount: str) -> Distance:
    return Distance.of(amount, Unit.KM)


def ordinary() -> Reply:
    return reply(
        runs.Run(
            runs.JustDistance(km("8.2")),
            None,
            runs.InTimeOf(Time(2804)),
            runs.AtPace(Pace.of(km("8.2"), 2804)),
            runs.OfKind(Kind.EASY),
            None,
            NearDay(dt.date(2026, 11, 18)),
        ),
        None,
        runs.WeekOfStep(Joined((runs.DistanceOf(Total(km("21"), figure=True), Needed(km("40"))),))),
        runs.GoalAt(
            Words("2,026 km in 2026"), Total(km("1793.4")), runs.Ahead(Margin(km("6.1"), figure=True))
        ),
        buttons=(Button(buttons.Undo(), "undo"), Button(buttons.Edit(), "edit", Whose.ANYBODY)),
    )


def test_an_ordinary_log_reads_as_in_the_sample() -> None:
    message = compose(ordinary(), JONAS)
    assert message.text == (
        "8.2 km in 46:44 (5:42 /km), easy, today.\n"
        "This week: 21 of 40 km\n"
        "2,026 km in 2026: 1,793.4 km, 6.1 ahead"
    )
    assert [(each.label, each.says, each.whose) for each in message.buttons] == [
        ("Undo", "undo", Whose.OWN),
        ("Edit", "edit", Whose.ANYBODY),
    ]


def test_attachments_keep_their_facts_in_words_and_a_reaction_never_stands_beside_words() -> None:
    chart = Attachment("week.png", "image/png", b"png", alt=runs.WeekSoFar(Total(km("21"))))
    plain = Attachment("runs.csv", "text/csv", b"csv")
    answer = Reply(
        (Words("Your week."),), attachments=(chart, plain), private=True, reaction="\N{THUMBS UP SIGN}"
    )
    message = compose(answer, JONAS)
    assert [each.alt for each in message.attachments] == ["This week: 21 km", ""]
    assert (message.private, message.reaction) == (True, "")


def test_a_line_that_says_nothing_is_no_line() -> None:
    assert compose(Reply((Words(""), Words("Noted."))), JONAS).text == "Noted."


@pytest.mark.parametrize(
    ("note", "line"),
    [
        ("tired", "Note: tired."),
        ("tired.", "Note: tired."),
        ("tired?", "Note: tired?"),
        ("so tired…", "Note: so tired…"),
        ("so tired...", "Note: so tired..."),
    ],
)
def test_own_words_that_end_the_line_need_no_second_stop(note: str, line: str) -> None:
    assert compose(reply(runs.Note(note)), JONAS).text == line


@pytest.mark.parametrize(
    "words", ["{distance}", "{", "}{", "{{0}}", "%s %(x)d", "{note}", "\\g<0>", "{note!r:>99999999}"]
)
def test_braces_in_own_words_are_only_braces(words: str) -> None:
    assert word(runs.Note(words), JONAS) == f"Note: {words}."


def test_a_name_cannot_begin_a_line_that_looks_like_ours() -> None:
    text = compose(reply(runs.Note("x\nBug a1b2c3\u2028\r\u0085y")), JONAS).text
    assert text == "Note: x Bug a1b2c3   y."


def test_words_from_right_to_left_leave_the_figures_after_them_in_order() -> None:
    assert word(runs.Note("ריצה \u202e5"), JONAS) == "Note: \u2068ריצה 5\u2069."


def test_a_label_is_shortened_only_within_peoples_own_words() -> None:
    answer = reply(
        Words("Which?"),
        buttons=(
            Button(buttons.BackTo(Quoted("a long way round the lake with Ali")), "x"),
            Button(buttons.BackTo(Words("5 km")), "y"),
        ),
    )
    message = compose(answer, JONAS)
    assert [each.label for each in message.buttons] == ['Back to "a long way round…"', "Back to 5 km"]
    assert len(message.buttons[0].label) <= LONGEST_LABEL
    assert labels_too_long(message) == []


def test_a_label_of_ours_that_is_too_long_is_told_and_not_cut() -> None:
    message = compose(reply(Words("?"), buttons=(Button(runs.NothingToUndo(), "x"),)), JONAS)
    assert labels_too_long(message) == [runs.NothingToUndo.says]


def test_shortening_leaves_no_half_of_a_character() -> None:
    family = "\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL}"
    message = compose(reply(Words("?"), buttons=(Button(Words("x" * 26 + family), "x"),)), JONAS)
    assert message.buttons[0].label == "x" * 26 + "\N{MAN}…"


class _Row(Sentence):
    says = "Row {number} of a list that is long enough not to fit at all"
    number: int


class _Where(Sentence):
    says = "All are in the export."


def test_a_list_that_does_not_fit_says_how_much_is_missing_and_where_it_is() -> None:
    rows = tuple(_Row(number) for number in range(100))
    answer = Reply((*rows, Words("Which?")), (Button(buttons.Skip(), "skip"),), rest=_Where())
    lines = compose(answer, JONAS).text.split("\n")
    assert lines[0] == word(_Row(0), JONAS)
    shown = len(lines) - 2
    assert lines[shown - 1] == word(_Row(shown - 1), JONAS)
    assert lines[-2:] == [f"{100 - shown} more lines. All are in the export.", "Which?"]
    assert LONGEST - 80 < len("\n".join(lines)) <= LONGEST


def test_where_nothing_is_asked_the_last_line_says_that_more_is_missing() -> None:
    lines = compose(Reply(tuple(_Row(number) for number in range(100))), JONAS).text.split("\n")
    assert lines[-1] == f"{100 - (len(lines) - 1)} more lines."


def test_own_words_are_shortened_before_any_line_is_left_out() -> None:
    text = compose(reply(runs.Note("long " * 1000), Words("Kept.")), JONAS).text
    assert text.startswith("Note: long long")
    assert text.endswith("long…\nKept.")
    assert len(text) < 250


def test_beside_a_picture_a_text_is_shorter() -> None:
    chart = Attachment("week.png", "image/png", b"png")
    answer = Reply(tuple(_Row(number) for number in range(100)), attachments=(chart,))
    assert len(compose(answer, JONAS).text) <= LONGEST_CAPTION
