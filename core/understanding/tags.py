"""The meanings that the grammar knows. What stands beside each is its value.

Plain numbers of a module, which `words` names `Tag`: a message reads hundreds of them, and reading
a member of an enumeration costs ten times as much, one of a class three times.
"""

from __future__ import annotations

from typing import Final

# figures and their signs
NUMBER: Final = 1  # str, the figure
LENGTH: Final = 2  # a key of `quantities.LENGTHS`, or "m" for a sign with several readings
TIME: Final = 3  # seconds
NAMED_DISTANCE: Final = 4  # metres as str: marathon, half marathon, parkrun
FEAST: Final = 5  # Feast
THAN: Final = 6  # than, since: the day after it is only compared with
BEYOND: Final = 7  # longer, more than: the distance before it is a difference
BY: Final = 8
BOUND: Final = 9  # under, over: the figure after it is a bound
BETWEEN: Final = 10
STRANGE: Final = 11  # a deed that is no run: drove, bought
HALF: Final = 12  # a half, where nothing else is halved; metres as str
PER: Final = 13  # the sign between a time and the length it is for
PACE: Final = 14
AT: Final = 15
ABOUT: Final = 16
MEASURED: Final = 17  # what makes the figure before it no distance: degrees, friends, kcal
LABELLED: Final = 18  # what makes the figure after it no distance: bib, week, room
OF_THE_CLOCK: Final = 19  # am, pm: hours to add
BPM: Final = 20
HEART: Final = 21
HIGHEST: Final = 22
AVERAGE: Final = 23
CLIMB: Final = 24
EFFORT: Final = 25
TIMES: Final = 26  # x in 8x400
REPS: Final = 27
TOTAL: Final = 28
PART: Final = 29  # first, last, each: the figure after it is a part of the run
WITHIN: Final = 30  # with, including: a figure after it is a part
WARM: Final = 31
COOL: Final = 32
FASTER: Final = 33  # faster, off, under: the time before it compares
RECORD: Final = 34  # pb, best
CHIP: Final = 35  # official time
GUN: Final = 36
INSTEAD: Final = 37
# days
DAY: Final = 38  # offset from today
WEEKDAY: Final = 39  # Monday 0
MONTH: Final = 40
PART_OF_DAY: Final = 41  # PartOfDay
AGO: Final = 42
SPAN: Final = 43  # days of a day, week, month, year
LAST: Final = 44
NEXT: Final = 45
THIS: Final = 46
SOME_DAY: Final = 47  # the other day
PERIOD: Final = 48  # so far, weekly: a figure beside it is a sum of many runs
ORDINAL: Final = 49  # th, st
ON: Final = 50
FROM: Final = 51
# deeds
RAN: Final = 52
DID: Final = 53
RUN: Final = 54
WENT: Final = 55  # went for a run
SPORT: Final = 56  # Sport
KIND: Final = 57  # Kind
REST: Final = 58
OFF: Final = 59
TAKE: Final = 60
SHOE: Final = 61
SHOES: Final = 62
RACED: Final = 63
MEDAL: Final = 64
RETREAT: Final = 65  # cut short, only, ended up: what follows was done
# who and whether
ME: Final = 66
OTHER: Final = 67
PRAISE: Final = 68
PLAN: Final = 69
MEANT: Final = 70  # supposed to, planned
ASKS: Final = 71
WISH: Final = 72
GOAL: Final = 73
NOT: Final = 74
SKIPPED: Final = 75
NEARLY: Final = 76
UNWELL: Final = 77
IF: Final = 78
COMMAND: Final = 79
USUAL: Final = 80
# corrections
SET: Final = 81
ADD: Final = 82
WRONG: Final = 83
SORRY: Final = 84
DELETE: Final = 85
THAT: Final = 86
IS: Final = 87
WAS: Final = 88
HAVE: Final = 89
# glue
AND: Final = 90
THEN: Final = 91
BUT: Final = 92
IN: Final = 93
FOR: Final = 94
OF: Final = 95
TO: Final = 96
HYPHEN: Final = 97
A: Final = 98
FILL: Final = 99  # words without weight: just, about my
AFTER: Final = 100  # after, before, around: a free word group follows
TOPIC: Final = 101  # training, plan, club: the distance before it is a subject, not a deed
REST_WEAK: Final = 102  # rest: a rest day only where nothing else is said
FOREIGN: Final = 103  # a day or plan word of a language that is not this one
THRESHOLD: Final = 104  # sub: the time after it is a line to beat
QUARTER: Final = 105  # a quarter, where something is parted; its value as str
POINT: Final = 106  # between two numbers in words: three point two
LEFT: Final = 107  # to go, remaining: the distance before it is still to come
HEADING: Final = 108  # plan for the week: what follows is a plan
OR: Final = 109
SIZED: Final = 110  # er in "5er", "4:50er": the figure before it names a way, a pace or repetitions
TO_DO: Final = 111  # laufen: a run as an infinitive; done only with a word that says so
