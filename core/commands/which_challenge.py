"""Which challenge a line means: in a group one of its club's, in private one of one's own, or by its key."""

from __future__ import annotations

from collections.abc import Sequence

from core.commands.catalogue import way_to
from core.commands.context import Context
from core.commands.menu import Missing
from core.commands.options import Option, OptionType
from core.domain.challenge import Challenge, Phase
from core.domain.club import Club, title
from core.errors import Refusal
from core.events import Role
from core.wording.reply import Button
from core.wording.say import challenge as say
from core.wording.say import challenge_refusals as refused
from core.wording.say import club as club_say
from core.wording.say import menu_clubs as ask
from core.wording.sentence import Sentence

SHOWN = 4
LONGEST_CODE = 12
"""Characters of a code with a slip of the finger or two; longer words are a name."""


def club_here(context: Context) -> Club:
    """Return the room's club. Raises Refusal where none lives."""
    housed = context.tables.clubs.at(context.room.id)
    club = context.tables.clubs.get(housed.club) if housed is not None else None
    if club is None:
        raise Refusal(club_say.NoClub(), way_to_open(context))
    return club


def way_to_open(context: Context) -> tuple[Button, ...]:
    """Return the way to open a challenge, for whom it may be open: not for who is no administrator there."""
    return () if context.private or context.by.role is Role.MEMBER else (way_to("challenge new"),)


def nothing_here(context: Context) -> Sentence:
    """Return that no challenge runs in the group, and to a member who can open one."""
    return say.NothingToJoin() if context.by.role is Role.MEMBER else say.Nothing()


def challenges_here(context: Context) -> Sequence[Challenge]:
    """Return the club's challenges in a group, the runner's own in private; open ones first."""
    if context.private:
        found = context.tables.challenges.of_runner(context.runner.id)
    else:
        housed = context.tables.clubs.at(context.room.id)
        found = context.tables.challenges.of_club(housed.club) if housed is not None else []
    return sorted(found, key=lambda one: (one.phase is not Phase.OPEN, one.starts, one.id))


def challenge_of(context: Context, words: str, *, own: bool | None = None) -> Challenge:
    """Return the challenge of that number, key or name; without words the one that runs, else the last.

    `own`: where several run, those that she is in (or not in yet) are meant, if there are any.

    Raises Missing where several run, Refusal where there is none.
    """
    found = challenges_here(context)
    if words:
        return _named(context, words.strip(), found)
    running = [one for one in found if one.phase is Phase.OPEN]
    if own is not None and len(running) > 1:
        running = [one for one in running if _is_hers(context, one) is own] or running
    if len(running) > 1:
        raise Missing("challenge")
    if running or found:
        return running[0] if running else max(found, key=lambda one: (one.ends, one.id))
    raise Refusal(*_nothing(context))


def _named(context: Context, words: str, found: Sequence[Challenge]) -> Challenge:
    wanted = title(words).casefold()
    exactly = [one for one in found if str(one.id) == words or one.name.casefold() == wanted]
    likely = exactly or [one for one in found if wanted in one.name.casefold() and not words.isdigit()]
    if likely:
        return likely[0]
    by_key = context.tables.challenges.by_key("".join(filter(str.isalnum, words)).upper())
    if by_key is not None and (context.private or _is_here(context, by_key)):
        return by_key
    known = offered(context)
    if context.private and not known and len(words) <= LONGEST_CODE:
        raise Refusal(refused.NoSuchCode(words[:60]))
    if context.private and not known:
        raise Refusal(*_nothing(context))
    raise Refusal(refused.NoSuch(words[:60]), known or (way_to("challenge list"),))


def shown_code(challenge: Challenge) -> str:
    """Return the key as it is read to somebody: in two groups."""
    return f"{challenge.key[:4]}-{challenge.key[4:]}"


def _is_here(context: Context, challenge: Challenge) -> bool:
    housed = context.tables.clubs.at(context.room.id)
    return housed is not None and housed.club == challenge.club


def _nothing(context: Context) -> tuple[Sentence, tuple[Button, ...]]:
    if context.private:
        return say.NothingOfYours(), (way_to("challenge join"),)
    return nothing_here(context), way_to_open(context)


def _is_hers(context: Context, challenge: Challenge) -> bool:
    member = context.tables.challenges.member(challenge.id, context.runner.id)
    return member is not None and member.left_at is None


def offered(context: Context) -> tuple[Button, ...]:
    """Return the challenges that may be meant, as answers."""
    running = [one for one in challenges_here(context) if one.phase is Phase.OPEN]
    line = f"/{context.line.split(' challenge=')[0]}".rstrip("/ ") if context.line else ""
    return tuple(
        Button(say.Named(one.name), f"{line} challenge={one.id}" if line else str(one.id))
        for one in running[:SHOWN]
    )


def _known(context: Context, text: str) -> str:
    """Return the words if a challenge is meant by them: a run's are none. Raises Refusal."""
    challenge_of(context, text)
    return text


WHICH = Option(
    OptionType.TEXT,
    ask.WhichChallenge(),
    suggest=lambda context: [
        Button(say.Named(one.name), str(one.id)) for one in challenges_here(context)[:SHOWN]
    ],
    read=_known,
)
"""The option of every command about one challenge."""
