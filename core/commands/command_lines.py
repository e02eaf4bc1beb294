"""Command lines in what is typed: where one begins, and what a platform adds to it."""

from __future__ import annotations

import re
from itertools import pairwise

from core.commands.context import Context

_INNER = re.compile(r"(?<=\s)/(?=[^\W\d_])")
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”")
SPANS = frozenset({"week", "month", "year"})
"""Behind an amount a span, not a command: "20 km /week"."""


def commands_in(context: Context, text: str) -> list[str]:
    """Return the command lines in a text, those included that begin in the middle of a line.

    A slash inside a word, a path or quotes begins none, nor does one with a word that is no command's.
    """
    found: list[str] = []
    for line in text.splitlines():
        if not line.lstrip().startswith("/"):
            continue
        kept = _QUOTED.sub(lambda quoted: "_" * len(quoted[0]), line)
        starts = [at.start() for at in _INNER.finditer(kept) if _begins_command(context, line, at.start())]
        places = [0, *starts, len(line)]
        found += [line[one:other].strip() for one, other in pairwise(places)]
    return found


def _begins_command(context: Context, line: str, place: int) -> bool:
    word = without_mention(line[place + 1 :]).split()[0].casefold().rstrip(".,;!?")
    if context.menu.get(word) is None and not context.menu.group(word):
        return False
    before = context.menu.match(without_mention(line[:place].strip().removeprefix("/")))
    if before is not None and before[0].name == "help":
        return False  # "/help /log" asks about one
    return word not in SPANS or (before is not None and not before[1])


def quotable(text: str) -> str:
    """Return the text as it can stand in the quotes of a command line: `what="…"`."""
    return " ".join(text.split()).replace('"', "'")


def without_mention(line: str) -> str:
    """`/week@MilepostBot` is `/week`, and `/goal_new`, as a platform may write it, `/goal new`."""
    first, space, rest = line.partition(" ")
    return first.partition("@")[0].replace("_", " ") + space + rest
