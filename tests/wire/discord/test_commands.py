"""The menu as Discord lists it: languages, completion, kinds of options, and who may what."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Annotated, Any

import pytest

from adapters.discord.commands import LOCALES, commands, project
from core.commands.choice_names import NAMES
from core.commands.context import Context
from core.commands.menu import Where, Who
from core.commands.options import Option, OptionType
from core.commands.topics import menu
from core.wording.catalogues import spoken
from core.wording.listener import PSEUDO
from core.wording.reply import Reply
from core.wording.sentence import Words
from tests.wire.discord import DiscordServer, Limits, Upload
from tests.wire.discord.serving import Served


@pytest.fixture
def more_commands() -> Iterator[None]:
    """Commands of kinds that the menu has none of: for administrators, with a file, about somebody."""

    @menu.command(
        "rename", Words("Rename"), example="/rename", who=Who.ADMIN, where=(Where.GROUP,), personal=False
    )
    def rename(_: Context) -> Reply:
        return Reply((Words("Renamed."),))

    @menu.command("give", Words("Give"), example="/give")
    def give(
        _: Context,
        file: Annotated[str, Option(OptionType.FILE, Words("Which file?"))] = "",
        to: Annotated[str, Option(OptionType.PERSON, Words("To whom?"))] = "",
    ) -> Reply:
        return Reply((Words(f"{file} to {to}"),))

    yield
    for name in ("rename", "give"):
        del menu._commands[name]


@pytest.fixture
async def dc(more_commands: None) -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=Limits(on=False)) as server:
        yield server
        assert server.violations == []


def everything(listed: list[Any]) -> Iterator[Any]:
    for one in listed:
        yield one
        yield from everything(one.get("options", []))


async def listed(served: Served, locales: dict[str, str] | None = None) -> list[Any]:
    house = served.serving.platforms[0]._house
    return await served.store.read(lambda tables: commands(house, tables, locales))


async def test_nothing_is_longer_than_discord_takes(served: Served) -> None:
    for one in everything(await listed(served)):
        assert 1 <= len(one["description"]) <= 100
        assert len(one.get("choices", ())) <= 25
        assert len(one.get("options", ())) <= 25
        assert not (one.get("choices") and one.get("autocomplete"))


async def test_every_language_that_is_spoken_is_listed_once_it_is(dc: DiscordServer, served: Served) -> None:
    assert set(LOCALES.values()) == {"de", "es", "fr", "it", "pt", "nl", "ja"}
    also = {locale for locale, language in LOCALES.items() if language in spoken()}
    for one in everything(await listed(served)):
        assert set(one.get("description_localizations", {})) == also
        assert all(1 <= len(words) <= 100 for words in one.get("description_localizations", {}).values())
    for one in everything(await listed(served, {"de": PSEUDO})):
        assert one["description_localizations"]["de"] != one["description"]
        assert len(one["description_localizations"]["de"]) <= 100
        assert "name_localizations" not in one


async def test_an_added_language_is_set_and_then_known(dc: DiscordServer, served: Served) -> None:
    platform = served.serving.platforms[0]
    more = (platform._api, platform.sender.me, platform._house, {"de": PSEUDO})
    assert [await project(*more) for _ in range(2)] == [True, False]
    kept = {one["name"]: one for one in dc.state.commands[0]}
    assert kept["week"]["description_localizations"]["de"].startswith("⟦")


async def test_choices_are_called_by_words_in_every_language_that_is_spoken(served: Served) -> None:
    rules = next(one for one in everything(await listed(served)) if one["name"] == "rule")["choices"]
    assert (rules[0]["name"], rules[0]["value"]) == ("Official mile", "official_mile")
    assert rules[0]["name_localizations"]["de"] == "Offizielle Meile"
    kinds = next(one for one in everything(await listed(served, {})) if one["name"] == "reason")["choices"]
    assert [one["name"] for one in kinds] == ["Ill", "Injured", "Away", "Planned rest"]


async def test_another_name_of_a_choice_is_set(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    platform = served.serving.platforms[0]
    monkeypatch.setitem(NAMES["per"], "all", Words("Altogether"))
    here = (platform._api, platform.sender.me, platform._house)
    assert [await project(*here) for _ in range(2)] == [True, False]


async def test_races_are_completed_by_name(served: Served) -> None:
    ana = await served.runner("Ana")
    await ana.slash(ana.dm, "race add", {"name": "Canal 10k", "date": "2037-10-24"}).answer()
    (offered,) = await ana.types(ana.dm, "race edit", option="race", text="can").hears()
    assert offered.choices == (("Canal 10k, Sat 24 Oct 2037", "1"),)
    edited = await ana.slash(ana.dm, "race edit", race="1", start="9:30").answer()
    assert "9:30" in edited.text


async def test_days_and_cities_are_completed(served: Served) -> None:
    ana = await served.runner("Ana")
    (days,) = await ana.types(ana.dm, "race add", option="date", text="24 oct 2037").hears()
    assert days.choices == (("Sat 24 Oct 2037", "2037-10-24"),)
    (cities,) = await ana.types(ana.dm, "settings", option="zone", text="lisb").hears()
    assert ("Lisbon", "Lisbon") in cities.choices
    (none,) = await ana.types(ana.dm, "settings", option="zone", text="qqqq").hears()
    assert none.choices == ()


async def test_a_file_and_a_person_are_chosen_not_typed(dc: DiscordServer, served: Served) -> None:
    ana, bo = await served.runner("Ana"), dc.user("Bo")
    kinds = {one["name"]: one["type"] for one in everything(await listed(served)) if "type" in one}
    assert (kinds["file"], kinds["to"]) == (11, 6)
    given = await ana.slash(ana.dm, "give", file=Upload("run.gpx", b"<gpx/>"), to=bo).answer()
    assert given.parsed.text == f"run.gpx to {bo.id}"


async def test_what_is_for_administrators_is_offered_to_them_and_refused_to_others_when_it_happens(
    dc: DiscordServer, served: Served
) -> None:
    ana, bo = await served.runner("Ana"), await served.runner("Bo")
    club = dc.guild("Runners", members=[ana, bo], channels=["riverside"])
    riverside = club.channel("riverside")
    club.makes_admin(ana)
    assert (await ana.slash(riverside, "rename").answer()).text == "Renamed."
    with pytest.raises(AssertionError, match="not offered to"):
        bo.slash(riverside, "rename")
    refused = await bo.slash(riverside, "rename", forged=True).answer()
    assert refused.text == "An administrator of this group can do that."
    assert refused.only_for == bo.id


async def test_a_command_that_a_text_names_can_be_pressed(dc: DiscordServer, served: Served) -> None:
    ana = await served.runner("Ana")
    numbers = {one["name"]: one["id"] for one in dc.state.commands[0]}
    told = await ana.slash(ana.dm, "help", command="race edit").answer()
    assert told.text.startswith(f"</race edit:{numbers['race']}>: Change a race.")
    every = await ana.slash(ana.dm, "help").answer()
    assert f"</log:{numbers['log']}> </undo:{numbers['undo']}>" in every.text
    assert "Goals: /goal /micro" in every.parsed.text, "a group cannot be called alone"


async def test_a_command_that_somebody_else_names_stays_her_words(dc: DiscordServer, served: Served) -> None:
    ana = await served.runner("Ana")
    number = next(one["id"] for one in dc.state.commands[0] if one["name"] == "privacy")
    ana.writes_dm(f"/privacy </privacy:{number}0000> and /week")
    (refused,) = await ana.hears()
    assert refused.text.startswith(f"</privacy:{number}> needs nothing after it")
    assert len(refused.parsed.mentions) == 1, "her own are only words"
    assert f"</privacy:{number}0000> and /week" in refused.parsed.text


async def test_where_a_group_cannot_be_called_its_help_is_its_hub(served: Served) -> None:
    ana = await served.runner("Ana")
    empty = await ana.slash(ana.dm, "help", command="race").answer()
    assert empty.text.startswith("No race on the list.")
    await ana.slash(ana.dm, "race add", {"name": "Canal 10k", "date": "2037-10-24"}).answer()
    hub = await ana.slash(ana.dm, "help", command="race").answer()
    assert hub.text.startswith("1  Canal 10k")
    assert hub.labels[:2] == ["Add a race", "List your races"]


async def test_first_contact_takes_the_language_that_discord_tells(dc: DiscordServer, served: Served) -> None:
    maya = dc.user("Maya", locale="de", installed=True)
    hello = await maya.slash(maya.dm, "start").answer()
    assert "Hallo Maya." in hello.text


async def test_descriptions_are_in_german_for_who_has_discord_in_german(served: Served) -> None:
    (race,) = (one for one in await listed(served) if one["name"] == "race")
    assert race["description_localizations"]["de"] == "Deine Wettkämpfe"
