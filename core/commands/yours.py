"""One's own data: `export`, `forget`, `privacy`."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Annotated, Final

from core.commands.catalogue import menu, way_to
from core.commands.context import Context
from core.commands.export import export
from core.commands.menu import IN_PRIVATE, Needs
from core.commands.options import Option, OptionType
from core.conversations.states import Forgetting
from core.domain.calendar import local
from core.domain.challenge import Phase
from core.prompts import clubs
from core.wording.amounts import Day, Joined, Listed
from core.wording.reply import Attachment, Button, Reply, reply
from core.wording.say import menu_talking as ask
from core.wording.say import yours as say

THE_WORDS: Final = "forget everything"
BACKUPS_FOR: Final = timedelta(days=35)


def counts(context: Context) -> Joined:
    """Return "38 runs, 2 goals, 7 reviews": what always is, and what there may be beside it."""
    tables, runner = context.tables, context.runner.id
    runs = sum(day.runs for day in tables.records.totals(runner, date.min, date.max))
    others = tables.records.count(runner) - runs
    races = len(tables.races.of(runner))
    return Joined(
        (
            say.Runs(runs),
            *((say.Others(others),) if others else ()),
            say.Goals(len(tables.goals.of(runner))),
            *((say.Races(races),) if races else ()),
            say.Reviews(len(tables.reviews.of(runner))),
        ),
        ", ",
    )


@menu.command("export", ask.ExportEverything(), example="/export", where=IN_PRIVATE)
def export_command(context: Context) -> Reply:
    """Send everything that is kept, at once."""
    name = f"milepost-{context.today.isoformat()}.zip"
    attachment = Attachment(name, "application/zip", export(context), say.Alt())
    return Reply((say.Everything(counts(context)),), attachments=(attachment,))


def _everything(_: Context, text: str) -> dict[str, str] | None:
    """ "/forget everything" asks, too: the words delete only as an answer."""
    return {} if f"forget {text.casefold()}" == THE_WORDS else None


@menu.command(
    "forget",
    ask.ForgetEverything(),
    example="/forget",
    where=IN_PRIVATE,
    natural=_everything,
    needs=Needs(("words",)),
)
def forget(context: Context, words: Annotated[str, Option(OptionType.TEXT, ask.TheWords())] = "") -> Reply:
    """Ask for the words that delete everything; they count once that was asked, be it by a form."""
    asked = context.question_aside()
    if words and asked is not None and isinstance(asked.state, Forgetting):
        return step_forgetting(context, asked.state, words)
    context.open(Forgetting())
    # What cannot be undone is typed: into a form where one can be shown, else as an answer.
    typed = (Button(say.TypeTheWords(), "/forget", form=True),) if context.room.forms else ()
    platforms = sorted({one.platform.title() for one in context.tables.links.accounts(context.runner.id)})
    return reply(
        say.WillDelete(counts(context)),
        say.OfAll(Listed(tuple(platforms))) if len(platforms) > 1 else None,
        say.ClubKeeps(Listed(clubs_of)) if (clubs_of := _clubs_of(context)) else None,
        say.TypeIt(),
        buttons=(*typed, Button(say.KeepItAll(), "keep it all")),
    )


def _clubs_of(context: Context) -> tuple[str, ...]:
    """Return the names of the clubs in whose challenges she is."""
    tables = context.tables
    found = (tables.clubs.get(one.club) for one in tables.challenges.of_runner(context.runner.id))
    return tuple(dict.fromkeys(club.name for club in found if club is not None))


def step_forgetting(context: Context, _: Forgetting, text: str) -> Reply:
    """Delete when the words are typed; anything else keeps everything."""
    context.close()
    if text.casefold().strip(' .!"“”') != THE_WORDS:
        return reply(say.KeptAll())
    today = local(context.now, context.runner.zone).date()
    tables = context.tables
    hers = [one for one in tables.challenges.of_runner(context.runner.id) if one.phase is Phase.OPEN]
    tables.erase(context.runner.id)
    for challenge in hers:
        clubs.plan(tables, challenge, context.now)
        tables.challenges.edit_boards(context.now, challenge.id)
    context.erased = True
    return reply(
        say.Deleted(
            Day(today, year=True), context.local.time(), context.codes.receipt(), Day(today + BACKUPS_FOR)
        )
    )


@menu.command("privacy", ask.ExplainPrivacy(), example="/privacy", looks=True)
def privacy(context: Context) -> Reply:
    """Say what is kept, where, and who sees it."""
    return reply(
        say.Privacy(),
        say.WhoSees(),
        say.YourWays(BACKUPS_FOR.days),
        buttons=(way_to("export"), way_to("forget")),
    )
