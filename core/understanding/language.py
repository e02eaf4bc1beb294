"""What a language says of itself: its words and the habits of writing that reading needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.understanding.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class LineWords:
    """Words of lines that a command reads whole, where only the words count, not their place in a clause.

    Promises: `led_by` may stand before what is counted, `periods` behind it; `counts` are numbers
    that need no noun; `takes_back` makes the figure another; `moments` tell when something will be
    done, beside days and hours. Totals: `named_periods` are a year or a
    month from this one on, `by` words with the days that they take off. `spans` are days, `months` months.
    `half_days` are the hours to add to a time of the clock; `starts` is a pattern.
    """

    led_by: frozenset[str]
    runs: frozenset[str]
    times: frozenset[str]
    days: frozenset[str]
    counts: Mapping[str, int]
    adjectives: frozenset[str]
    periods: tuple[str, ...]
    takes_back: frozenset[str]
    moments: frozenset[str]
    total_led_by: frozenset[str]
    total_runs: frozenset[str]
    total_filled_by: frozenset[str]
    named_periods: Mapping[str, tuple[str, int]]
    within: frozenset[str]
    by: Mapping[str, int]
    end: frozenset[str]
    between: frozenset[str]
    to: frozenset[str]
    spans: Mapping[str, int]
    months: Mapping[str, int]
    priority: str
    taken_for: str
    """A pattern of what leads to a race's letter behind its name: "as my"."""
    race: str
    enters: str
    """A pattern of what says that a race was entered, before or behind its name."""
    adds: str
    """A pattern of an order to add something, whose groups that are found are what is added."""
    finishes: str
    """A pattern of the wish to finish a race, and no more."""
    calls_off: str
    """A pattern of an order to take the race off the list that was talked of."""
    renames: str
    """A pattern of what a race is called, whose one group that is found is the name."""
    for_fun: str
    """A pattern of what is said of a race that one takes no further."""
    denies: str
    """A pattern of the words that say a race is not what follows."""
    on_the_list: str
    """A pattern of the list of races to which it is to be added."""
    starts: str
    starts_at: str
    aims: str
    venues: str
    whys: str
    half_days: Mapping[str, int | None]
    named_times: Mapping[str, int]
    plural_runs: tuple[str, ...]
    ends: Mapping[str, tuple[str, int]]
    """Names of the end of this year or month, or of one ahead: "Jahresende"."""
    passed_over: frozenset[str]
    """Words between "by" or "in" and its day or period, beside articles: "bis zum", "in den"."""
    hour_sign: str
    """A pattern of what stands between an hour and its minutes, beside the colon: "7h30", "7 Uhr 30"."""
    closing: frozenset[str]
    """Verbs that close a line: "2027 km in 2027 laufen". Empty where the verb stands ahead."""
    week_told: str
    """A pattern of a line that ends with its week: `step` is what stands before, then `next` or `last` of
    the next or last week, or `day` for one of that week's days."""
    result_led_by: str
    """A pattern of the words that may stand before a finish time."""
    result_time: str
    """A pattern of a finish time."""
    roughly_in: str
    """A pattern of the words that lead to a part of a year: "sometime in"."""
    day_of_month: str
    """A pattern of how a day before its month ends: "26th of"."""
    of_year: str
    """A pattern of what may stand between a month or a season and its year."""
    parts_of_months: Mapping[str, str]
    """Words for the early, mid or late part of a month."""
    seasons: Mapping[str, tuple[int, int]]
    """Their first months, and how many they have; north of the equator."""
    coming: str
    """A pattern of "next" and "this" before a season or a year."""
    gone: Mapping[str, int]
    """Words beside a week, month or year, or alone, and how many of them ago that one was: "last"."""
    year: str
    next_year: str
    this: str
    """A pattern of "this" before a year."""
    unwell: tuple[str, ...]
    """Beginnings of words that say that one is ill or hurt."""
    rests: frozenset[str]
    """Words of a promise to run less or not at all."""
    says: Mapping[str, str]
    """Whole messages and what they are in English, which answers are compared with: "abbrechen", "cancel"."""
    terms: Mapping[str, str]
    """Words of a command's line, and what they are in English, in which lines are read: "bis", "until"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """How words are bent: by this a word that is not known is judged, and an order told from a deed.

    `plural`, `past`, `doing` and `manner` are endings (empty where a language bends otherwise).
    `infinitives` open what is still to be done; `infinitives_or_nouns` do so before an article.
    `participles` tell how a thing is, not what was done: "wet" of shoes.
    `worn` tell that one is tired; what made one so has its own day: "legs heavy after the gym yesterday".
    `month_verbs` are names of months that are verbs, too ("may"); `shoe_versions` follow a shoe's name.
    `first_names` are those that are no other word: who is named so is somebody, in small letters, too.
    `day_verbs` and `day_nouns` are weekdays cut short that are other words, too: "sat", "sun".
    `mile` is the word for one of them, which a time before it may be of: "a 4:58 mile".
    """

    plural: tuple[str, ...]
    past: tuple[str, ...]
    doing: tuple[str, ...]
    manner: tuple[str, ...]
    infinitives: frozenset[str]
    infinitives_or_nouns: frozenset[str]
    month_verbs: frozenset[str]
    shoe_versions: frozenset[str]
    participles: tuple[str, ...]
    worn: frozenset[str]
    first_names: frozenset[str] = frozenset()
    day_verbs: frozenset[str] = frozenset()
    day_nouns: frozenset[str] = frozenset()
    mile: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """Whole answers to a question: yes, each of them, the first (0) one; and what opens a note."""

    yes: frozenset[str]
    each: frozenset[str]
    ordinals: Mapping[str, int]
    notes: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallTalk:
    """Whole messages that tell nothing to do, and what leads a plan.

    `agreed` takes an offer, as a yes does. `thankful` is a pattern of what any word of thanks holds;
    `age` is one of a message that tells how old one is;
    `asks` is one of how a question or a request opens; `maybe` matches what says that something is a plan,
    `bare` a figure without a unit at its beginning.
    """

    age: str
    greetings: frozenset[str]
    farewells: frozenset[str]
    acknowledged: frozenset[str]
    thanks: frozenset[str]
    thankful: str
    not_a_run: frozenset[str]
    agreed: frozenset[str]
    asks: str
    maybe: re.Pattern[str]
    bare: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeWords:
    """Patterns of what is told of one's days, in small letters.

    `here` and `bound` are whole messages that name the `place` where one is, or goes. In a message `sick`,
    `injured` and `away` are found where one does not run, unless it is `others` who do not, or one is `well`;
    `span` is how long, a `count` (of `counts`) of a `unit` (with its days); `this_week` says so itself,
    `next_week` that one, `until` (a day off, or the first one `back`) and `since` (or from one `ahead`)
    name the `day`. `remind` is a whole message that asks for it, `at` some hour.
    """

    here: str
    bound: str
    sick: str
    injured: str
    away: str
    others: str
    well: str
    span: str
    counts: Mapping[str, int]
    units: Mapping[str, int]
    this_week: str
    next_week: str
    until: str
    since: str
    remind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AimWords:
    """Patterns of a goal in one's own words.

    `leads` and `trails` say that the rest is one, before and behind it; a group in them is the year or
    another span in which it is to be reached. `explicit` calls it so anywhere.
    `opens` leads to what is done, `little` are words that name no race. `under` is a time to stay `under`,
    or an `exact` one; `unbroken` without a walk, `before` an end. `qualifies` is a whole goal with its
    `event`, `vague` one of which nothing can be counted, `starts` opens a plan for who begins. `hedges` stand
    before or behind an amount or a time and say how sure it is: "maybe", "is realistic", "if possible".
    """

    leads: str
    explicit: str
    trails: str
    opens: str
    little: str
    under: str
    unbroken: str
    before: str
    qualifies: str
    vague: str
    starts: str
    hedges: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language is its words and its habits of writing; the grammar has none of its own."""

    code: str
    words: Mapping[str, tuple[int, Any]]
    """Phrase (lower case, single spaces) to tag and value."""
    behind: Words
    """What a word means right behind a figure, if that is another thing than elsewhere: "10 u", "5er"."""
    ahead: Words
    """What a word means right ahead of a figure, if that is another thing than elsewhere: "a 5:30"."""
    endings: Words
    """What a word that is not known means by its ending: "Feierabendlauf". The longest one counts."""
    capitals: Words
    """What a word means that has a capital of its own: "So 18 km" is a Sunday, "so, 18 km" is not."""
    typos: tuple[str, ...]
    """Words that are still known with one letter wrong, missing, doubled or swapped."""
    spellings: tuple[Mapping[str, str], ...]
    """Each a way to type the language's own letters by plain ones: "laufen fuer", "manana"."""
    decimal: str
    """The mark before a fraction: "." or ","; the other one is read so where it cannot part thousands."""
    thousands: str
    """The marks that part thousands, each before three figures: "," in 10,000, ". " in 10.000 and 10 000."""
    abbreviations: frozenset[str]
    """Words whose point ends no sentence where a figure or a small letter follows: "1 Std. 10", "ca. 5"."""
    ordinal_dot: bool
    """Whether a point behind a whole number makes it the third: "3. November", "am 3. gelaufen"."""
    dotted_days: bool
    """Whether 21.11. is a day anywhere; elsewhere only after a word that leads to a day."""
    capital_names: bool
    """Whether a capital inside a sentence marks a name; where every noun has one it says nothing."""
    owning: str
    """The ending of a word that owns what follows; empty if the language has none."""
    elides: bool
    """Whether an apostrophe ends a word that leans on the next: "l'entraînement", "j'ai"."""
    head_first: bool
    """Whether a word stands before what is told of it: "rodaje de 10 km", "10 km de rodaje", "ritmo de 10K";
    elsewhere the figure before a word names it ("10k pace"), and "3 miles of tempo" are a part."""
    unspaced: str
    """The letters (as in a class of a pattern) that are written without spaces: there the longest known
    word is the next one, and what lies between known words is one unknown word. Empty if words are spaced."""
    forms: Forms
    answers: Answers
    small_talk: SmallTalk
    questions: tuple[tuple[str, str], ...]
    """The command that answers, and the pattern of the whole question; the first that matches counts."""
    small_days: bool
    """Whether a word of `capitals` needs none where it opens a line before a figure: "sam 12 km"."""
    topic_ahead: bool
    """Whether what a distance is of stands before it: "plan marathon", "tabella 10 km"."""
    over_midnight: re.Pattern[str]
    """What says that a run began on one day and ended on the next."""
    clinging: frozenset[str]
    """Words in unspaced letters that are one only right behind a known word or a figure: particles and
    endings. Those without a meaning of their own are read over."""
    verb_last: bool
    """Whether the verb closes its clause: what was done, planned or asked stands behind its figures."""
    written_days: str
    """A pattern of days whose figures have signs of their own, the month before the day: "10月4日"."""
    month_first: bool
    """Whether 10/4 is the 4th of October wherever the runner is."""
    lines: LineWords | None = None
    """The words of command lines; None where these are read in English only."""
    life: LifeWords | None = None
    """What is told of one's days; None where nothing of it is read."""
    aims: AimWords | None = None
    """What says that a goal is told; None where that is read of commands only."""
