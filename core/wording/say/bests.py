"""A runner's longest run, and her fastest over a distance."""

from __future__ import annotations

from core.domain.distance import Distance
from core.wording.amounts import InUnit, Year
from core.wording.sentence import Sentence


class Longest(Sentence):
    """Longest: 21.1 km in 1:58:03 (5:36 /km), Sun 4 Oct."""

    says = "Longest: {run}."
    run: Sentence


class Fastest(Sentence):
    """Fastest 5 km: 24:10 (4:50 /km), Lake 5k, Sat 5 Sep."""

    says = "Fastest {distance}: {run}."
    distance: Sentence | Distance | InUnit
    run: Sentence


class LongestIn(Sentence):
    says = "Longest in {year}: {run}."
    year: Year
    run: Sentence


class FastestIn(Sentence):
    says = "Fastest {distance} in {year}: {run}."
    distance: Sentence | Distance | InUnit
    year: Year
    run: Sentence


class NoTimeIn(Sentence):
    says = "No {distance} with a time in {year}; parts of longer runs I can’t see."
    distance: Sentence | Distance | InUnit
    year: Year


class NoTime(Sentence):
    """How fast a part of a longer run was is not stored."""

    says = "No {distance} with a time yet; parts of longer runs I can’t see."
    distance: Sentence | Distance | InUnit


class NoDistance(Sentence):
    says = "None of your runs has a distance yet."
