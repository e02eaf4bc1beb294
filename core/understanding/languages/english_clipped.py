"""English: words that are typed without their vowels, as on a telephone: "sndy lng rn 12 mls"."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.words import Words

_VOWELS: Final = re.compile(r"(?<=[a-z])[aeiou]")
_MAY_BE_CLIPPED: Final = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight|tomorrow|morning|evening"
    "|afternoon|night|last night|this morning|this evening|week|month|next|next week|last|last week|run|runs"
    "|running|jogged|jog|walk|walked|walking|skipped|missed|rest day|day off|long run|long|easy run"
    "|tempo|tempo run|recovery|recovery run|intervals|treadmill|trail|trail run|hills|hill reps|race|raced"
    "|parkrun|marathon|half|half marathon|half mara|mile|miles|total|in total|minutes|seconds|hours|sorry|not"
    "|wrong|delete|delete that|change|correction|actually|should be|make that|done"
    "|did|finished|average|pace|strength|swim|bike|biked|cycled|stretching|yoga|gym|with|then|before|after"
    "|was|that was|it was|from|first|planning|planned|going to|want to|wanted"
)  # fmt: skip
_OTHERWISE: Final = {
    "satrdy": "saturday", "thrs": "thursday", "trdml": "treadmill", "trdmil": "treadmill", "mrng": "morning",
    "ths mrng": "this morning", "wknd": "weekend", "skipd": "skipped", "skpd": "skipped", "rnning": "running",
    "ez rn": "easy run",
}  # fmt: skip
"""Words that lose another letter as well."""
_SHORTEST: Final = 3


def without_vowels(phrase: str) -> str:
    """Return the words with their first letters, and without the vowels behind them."""
    return _VOWELS.sub("", phrase)


def clipped(words: Words) -> Words:
    """Return the meanings of words that are typed without their vowels.

    What has only two letters left is told among others of its phrase alone ("rst dy"), save "nt".
    """
    found: Words = {}
    for phrase in _MAY_BE_CLIPPED.split("|"):
        short = without_vowels(phrase)
        if short != phrase and phrase in words and (len(short) >= _SHORTEST or short == "nt"):
            found[short] = words[phrase]
    for short, phrase in _OTHERWISE.items():
        if phrase in words:
            found[short] = words[phrase]
    return found
