"""Without which words a rule finds nothing to do: where none of them is told it is not even asked.

A gate holds every tag that its rule looks for; one that lacks a tag loses readings. They stand in one
table so that a test can open them all and see that nothing is read in another way.
"""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, bits

# asked once of a whole text
DELETION: Final = bits(Tag.DELETE, Tag.SORRY, Tag.ADD, Tag.COMMAND)
TWO_SPORTS: Final = bits(Tag.SPORT)
THINGS: Final = bits(Tag.STRANGE, Tag.SHOE, Tag.SHOES)
MORE: Final = bits(Tag.BEYOND, Tag.A)
QUESTIONS: Final = bits(Tag.ASKS, Tag.IS)
PERSONS: Final = bits(Tag.OTHER)
TOTALS: Final = bits(Tag.TOTAL)
TOGETHER: Final = bits(
    Tag.SPORT, Tag.BEYOND, Tag.A, Tag.WARM, Tag.COOL, Tag.PLAN, Tag.SHOE, Tag.SHOES, Tag.BUT, Tag.ON,
    Tag.AFTER, Tag.TIMES, Tag.AT, Tag.RETREAT, Tag.PERIOD, Tag.TOPIC, Tag.KIND, Tag.RUN, Tag.FILL,
)  # fmt: skip
"""What joins figures, or parts them: see `put_together`, which asks for each of these."""
BESIDE_OTHERS: Final = bits(Tag.PLAN, Tag.FROM, Tag.RECORD, Tag.LABELLED, Tag.CHIP)
"""Some clauses are settled only by the others beside them."""
AFTERWARDS: Final = bits(
    Tag.IF, Tag.SKIPPED, Tag.PLAN, Tag.GOAL, Tag.RECORD, Tag.WISH, Tag.MEANT, Tag.SET, Tag.HEADING, Tag.OTHER,
)  # fmt: skip
"""What may take back, put off or call off what was told before it."""

SET_OUT: Final = bits(Tag.MEANT, Tag.FOR)
WEIGHED: Final = bits(
    Tag.THRESHOLD, Tag.AT, Tag.IN, Tag.ON, Tag.FROM, Tag.AFTER, Tag.BY, Tag.IS, Tag.USUAL, Tag.MEASURED,
    Tag.PERIOD, Tag.TOTAL, Tag.FASTER,
)  # fmt: skip
"""What may tell of a plan or a fact where nothing is told as done."""
ANNOUNCED: Final = bits(Tag.AT, Tag.IN, Tag.ON, Tag.FROM, Tag.AFTER, Tag.BY, Tag.IS, Tag.USUAL, Tag.MEASURED)

# asked of one clause, or of one record
MEANT_OTHERWISE: Final = bits(Tag.AFTER, Tag.FROM, Tag.OF, Tag.THAN, Tag.TO_DO, Tag.PLAN)
"""The day of a clause may mean something else as well."""
ROLES: Final = bits(
    Tag.INSTEAD, Tag.NOT, Tag.AFTER, Tag.OF, Tag.TOTAL, Tag.FOR, Tag.PART, Tag.TIMES, Tag.THAT, Tag.LAST,
    Tag.AT, Tag.WITHIN, Tag.WARM, Tag.COOL, Tag.PERIOD, Tag.CHIP, Tag.GUN, Tag.RECORD, Tag.LEFT, Tag.FROM,
)  # fmt: skip
"""A figure is the plain one without one of these, save where a race is named or the verb stands last."""
NO_DEED: Final = bits(
    Tag.NEXT, Tag.SKIPPED, Tag.NOT, Tag.NEARLY, Tag.IF, Tag.RECORD, Tag.PLAN, Tag.WISH, Tag.GOAL, Tag.MEANT,
    Tag.PERIOD, Tag.COMMAND, Tag.OTHER, Tag.STRANGE, Tag.RACED, Tag.FOR, Tag.BY, Tag.MEASURED,
    Tag.IS, Tag.HAVE, Tag.FROM, Tag.SHOES, Tag.SHOE, Tag.TOTAL, Tag.FASTER, Tag.ASKS, Tag.HEADING,
    Tag.TOPIC, Tag.TO, Tag.SPAN, Tag.SET,
)  # fmt: skip
"""What can make a clause something else than the runner's own deed, where no word is unknown."""
UNDONE: Final = bits(Tag.SKIPPED, Tag.NOT, Tag.NEARLY)
RUNNING: Final = bits(Tag.RUN)
PRICES: Final = bits(Tag.LABELLED)
SEEMING: Final = bits(
    Tag.FROM, Tag.HIGHEST, Tag.BOUND, Tag.THAN, Tag.SHOES, Tag.IS, Tag.WAS, Tag.OR, Tag.REST_WEAK
)
OTHER_YEARS: Final = bits(Tag.FROM, Tag.IN)
LINKS: Final = bits(Tag.IS, Tag.HAVE)
TOPICS: Final = bits(Tag.TOPIC, Tag.MEASURED)
FOR_SOMEBODY: Final = bits(Tag.FOR, Tag.BY)
SHOES: Final = bits(Tag.SHOE, Tag.SHOES)
NAMES: Final = bits(Tag.TOPIC, Tag.KIND)
RECORDS: Final = bits(Tag.RECORD)
KINDS: Final = bits(Tag.KIND, Tag.LABELLED, Tag.RECORD, Tag.CHIP, Tag.RACED)
