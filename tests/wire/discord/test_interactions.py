"""Commands, completion, buttons, menus and forms go round with the real client."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import discord
import pytest
from discord import app_commands, ui
from discord.app_commands import Choice

from tests.wire.discord import Channel, DiscordServer, Guild, Upload, User
from tests.wire.discord.conftest import Bot
from tests.wire.discord.errors import ApiError

Interaction = discord.Interaction[Any]


class Undo(ui.DynamicItem[ui.Button[ui.View]], template=r"undo:(?P<run>\d+)"):
    """A button that a restart does not forget."""

    def __init__(self, run: int) -> None:
        super().__init__(ui.Button(label="Undo", custom_id=f"undo:{run}"))
        self.run = run

    @classmethod
    async def from_custom_id(cls, interaction: Interaction, item: Any, match: re.Match[str]) -> Undo:
        return cls(int(match["run"]))

    async def callback(self, interaction: Interaction) -> None:
        await interaction.response.edit_message(content=f"Run {self.run} taken back.", view=None)


class Form(ui.Modal, title="Weekly review"):
    felt: ui.Label[Any] = ui.Label(text="How did it feel?", component=ui.TextInput(max_length=20))
    kept: ui.Label[Any] = ui.Label(
        text="Kept?",
        component=ui.Select(options=[discord.SelectOption(label="Yes", value="y")], required=False),
    )

    async def on_submit(self, interaction: Interaction) -> None:
        await interaction.response.send_message(f"{self.felt.component.value} {self.kept.component.values}")


def with_buttons(*items: ui.Item[Any]) -> ui.View:
    view = ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    return view


@pytest.fixture
async def goal(bot: Bot) -> None:
    group = app_commands.Group(name="goal", description="Goals")

    @group.command(name="new", description="Begin one")
    @app_commands.choices(kind=[Choice(name="A total", value="total")])
    async def new(
        interaction: Interaction,
        kind: str,
        by: app_commands.Range[int, 1, 52],
        share: bool = False,
        with_whom: discord.Member | None = None,
        plan: discord.Attachment | None = None,
    ) -> None:
        read = (await plan.read()).decode() if plan else ""
        whom = with_whom.display_name if with_whom else ""
        await interaction.response.send_message(f"{kind} {by} {share} {whom} {read}")

    @new.autocomplete("by")
    async def complete(interaction: Interaction, current: str) -> list[Choice[int]]:
        return [Choice(name=f"in {n} weeks", value=n) for n in (8, 12) if str(n).startswith(current)]

    bot.tree.add_command(group)
    await bot.tree.sync()


@pytest.mark.usefixtures("goal")
async def test_a_subcommand_has_typed_options(
    dc: DiscordServer, ana: User, club: Guild, riverside: Channel
) -> None:
    bo = dc.user("Bo")
    club.joins(bo)
    plan = Upload("plan.txt", b"easy")
    act = ana.slash(riverside, "goal new", kind="A total", by=12, share=True, with_whom=bo, plan=plan)
    assert (await act.answer()).text == "total 12 True Bo easy"
    assert [one.text for one in await riverside.hears()] == ["total 12 True Bo easy"]
    for options in ({"by": 12}, {"kind": "total", "by": 53}, {"kind": "frequency", "by": 1}, {"size": 3}):
        with pytest.raises(AssertionError, match=r"is required|lies between|has only|no options"):
            ana.slash(riverside, "goal new", options)
    with pytest.raises(AssertionError, match="goes on"):
        ana.slash(riverside, "goal")


@pytest.mark.usefixtures("goal")
async def test_an_option_completes(ana: User, riverside: Channel) -> None:
    act = ana.types(riverside, "goal new", option="by", text="1", kind="total")
    offered = await act.answer()
    assert (offered.kind, offered.choices, offered.only_for) == ("choices", (("in 12 weeks", 12),), ana.id)
    with pytest.raises(AssertionError, match="nothing completes"):
        ana.types(riverside, "goal new", option="kind", text="to")


async def test_a_button_outlives_the_bot_that_drew_it(
    dc: DiscordServer, bot: Bot, ana: User, riverside: Channel
) -> None:
    bot.add_dynamic_items(Undo)
    place = bot.get_partial_messageable(riverside.id)
    await place.send("5 km.", view=with_buttons(Undo(17)))
    (answer,) = await riverside.hears()
    assert (answer.labels, answer.buttons[0].custom_id) == (["Undo"], "undo:17")
    act = ana.presses(answer, "Undo")
    changed = await act.answer()
    assert (changed.kind, changed.text, changed.labels) == ("edit", "Run 17 taken back.", [])
    with pytest.raises(AssertionError, match="no button"):
        ana.presses(answer, "Undo")
    assert ana.forges(answer, "undo:18").reached


async def test_a_button_of_a_deleted_message_is_pressed_only_by_force(
    bot: Bot, ana: User, riverside: Channel
) -> None:
    bot.add_dynamic_items(Undo)
    sent = await bot.get_partial_messageable(riverside.id).send("5 km.", view=with_buttons(Undo(17)))
    (answer,) = await riverside.hears()
    await sent.delete()
    with pytest.raises(AssertionError, match="gone"):
        ana.presses(answer, "Undo")
    assert ana.forges(answer, "undo:17").reached


async def test_a_form_is_shown_and_sent(bot: Bot, ana: User, riverside: Channel) -> None:
    @bot.tree.command(name="review", description="Look back")
    async def review(interaction: Interaction) -> None:
        await interaction.response.send_modal(Form())

    await bot.tree.sync()
    shown = await ana.slash(riverside, "review").answer()
    form = shown.modal
    assert form is not None
    assert (form.title, [(one.label, one.required) for one in form.inputs]) == (
        "Weekly review",
        [("How did it feel?", True), ("Kept?", False)],
    )
    assert (
        await ana.submits(form, {"How did it feel?": "good", "Kept?": "Yes"}).answer()
    ).text == "good ['y']"
    for fields in ({}, {"How did it feel?": "x" * 21}, {"Which?": "x"}):
        with pytest.raises(AssertionError, match=r"is required|letters|has no"):
            ana.submits(form, fields)


async def test_a_menu_is_chosen_from(bot: Bot, ana: User, riverside: Channel) -> None:
    class Menu(ui.View):
        @ui.select(custom_id="kind", options=[discord.SelectOption(label="Easy", value="e")])
        async def chosen(self, interaction: Interaction, menu: ui.Select[Any]) -> None:
            await interaction.response.send_message(menu.values[0], ephemeral=True)

    await bot.get_partial_messageable(riverside.id).send("Which?", view=Menu())
    (asked,) = await riverside.hears()
    assert asked.selects[0].options == (("Easy", "e"),)
    answer = await ana.selects(asked, "kind", "Easy").answer()
    assert (answer.text, answer.ephemeral) == ("e", True)


async def test_thinking_first_and_more_words_later(
    dc: DiscordServer, bot: Bot, ana: User, riverside: Channel
) -> None:
    caught: asyncio.Queue[Interaction] = asyncio.Queue()

    @bot.tree.command(name="year", description="Sum up")
    async def year(interaction: Interaction) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        caught.put_nowait(interaction)

    await bot.tree.sync()
    act = ana.slash(riverside, "year")
    await act.acknowledged()
    assert act.state == "thinking"
    one = await caught.get()
    await one.edit_original_response(content="1,204 km.")
    await one.followup.send("And a picture.", file=discord.File(__file__, "year.png", description="Alt"))
    first, second = await act.hears(2)
    assert (first.kind, first.text, first.only_for) == ("message", "1,204 km.", ana.id)
    assert (second.only_for, second.files[0].alt) == (None, "Alt")
    await one.delete_original_response()
    assert [one.kind for one in dc.shown] == ["thinking", "message", "message", "delete"]
    assert act.state == "answered"
    assert (await riverside.hears())[0].text == "And a picture."
    with pytest.raises(discord.NotFound) as gone:
        await one.original_response()
    assert gone.value.code == 10008


async def test_an_interaction_is_answered_once_and_in_time(
    dc: DiscordServer, bot: Bot, ana: User, riverside: Channel
) -> None:
    caught: asyncio.Queue[Interaction] = asyncio.Queue()

    @bot.tree.command(name="log", description="Log")
    async def log(interaction: Interaction) -> None:
        caught.put_nowait(interaction)

    await bot.tree.sync()
    acts = [ana.slash(riverside, "log") for _ in range(2)]
    first, second = await caught.get(), await caught.get()
    await first.response.send_message("once")
    again = {"type": 4, "data": {"content": "twice"}}
    path = "/interactions/{id}/{token}/callback"
    for code, one in ((40060, first), (10062, second)):
        with pytest.raises(discord.HTTPException) as refused:
            await bot.http.request(discord.http.Route("POST", path, id=one.id, token=one.token), json=again)
        assert refused.value.code == code
        dc.clock.advance(3.1)
    assert [act.state for act in acts] == ["answered", "failed"]
    dc.clock.advance(15 * 60)
    with pytest.raises(discord.NotFound) as late:
        await first.edit_original_response(content="late")
    assert late.value.code == 10015
    dc.token_expired = ApiError(401, 50027, "Invalid Webhook Token")
    with pytest.raises(discord.HTTPException) as later:
        await first.edit_original_response(content="later")
    assert (later.value.status, later.value.code) == (401, 50027)
