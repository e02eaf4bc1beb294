"""Forms: a half-said command, and the weekly review, asked all at once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from adapters.database.schema import metadata
from adapters.database.tables import SqlTables
from adapters.discord.forms import modal
from core.commands.forms import Field, Form
from core.commands.options import OptionType
from tests.wire.discord import SERVER_ERROR, DiscordServer, Limits
from tests.wire.discord.components import check_modal
from tests.wire.discord.serving import Served, serving


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=Limits(on=False)) as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def served(dc: DiscordServer, tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(dc, tmp_path / "milepost.db", now=lambda: NOW) as one:
        yield one


def everything(tables: SqlTables) -> dict[str, list[Any]]:
    """Return every row that there is."""
    rows = {table.name: tables.connection.execute(select(table)) for table in metadata.sorted_tables}
    return {name: [tuple(row) for row in found] for name, found in rows.items()}


NOW = datetime(2026, 11, 18, 18, 5, tzinfo=UTC)


async def test_a_race_is_added_by_one_form(served: Served) -> None:
    ana = await served.runner("Ana")
    asked = await ana.slash(ana.dm, "race add").answer()
    assert asked.modal is not None
    assert asked.modal.title == "Add a race"
    assert [one.label for one in asked.modal.inputs] == [
        "What is the race called?",
        "On which day is it?",
        "How long is it?",
        "A, B or C? A is the one the plan is for.",
        "What time would you like?",
    ]
    assert [one.required for one in asked.modal.inputs] == [True, True, False, False, False]
    act = ana.submits(asked.modal, {"name": 'the "Canal" 10k', "date": "24 Oct 2027", "priority": "A"})
    added = await act.answer()
    assert "24 Oct 2027" in added.parsed.text
    assert "Canal" in added.parsed.text


async def test_what_was_filled_in_wrongly_is_not_lost(served: Served) -> None:
    ana = await served.runner("Ana")
    asked = await ana.slash(ana.dm, "race add").answer()
    assert asked.modal is not None
    refused = await ana.submits(
        asked.modal, {"name": "Canal 10k", "date": "31 Feb 2027", "goal": "47:30"}
    ).answer()
    assert refused.labels[0] == "Fill in again"
    for _ in range(2):  # the form may be opened as often as one likes: nothing has happened yet
        anew = await ana.presses(refused, "Fill in again").answer()
        assert anew.modal is not None
        assert {one.custom_id: one.value for one in anew.modal.inputs if one.kind == 4} == {
            "name": "Canal 10k",
            "date": "31 Feb 2027",
            "distance": "",
            "goal": "47:30",
        }
    added = await ana.submits(anew.modal, {"date": "28 Feb 2027"}).answer()
    assert "Sun 28 Feb" in added.parsed.text
    assert "47:30" in added.parsed.text


async def test_a_form_may_be_left_empty_where_the_talk_goes_on(served: Served) -> None:
    ana = await served.runner("Ana")
    asked = await ana.slash(ana.dm, "goal new").answer()
    assert asked.modal is not None
    assert [one.custom_id for one in asked.modal.inputs] == ["what", "by", "why"]
    goes_on = await ana.submits(asked.modal, {"what": "get in shape", "why": "the lake"}).answer()
    assert goes_on.labels
    assert "?" in goes_on.parsed.text


async def test_what_one_question_is_left_of_is_asked_in_the_chat(served: Served) -> None:
    ana = await served.runner("Ana")
    asked = await ana.slash(ana.dm, "race add", {"name": "Canal 10k"}).answer()
    assert asked.modal is None
    assert "On which day" in asked.parsed.text


async def test_in_a_channel_the_one_question_that_is_left_is_a_form(
    dc: DiscordServer, served: Served
) -> None:
    ana = await served.runner("Ana")
    riverside = dc.guild("Runners", members=[ana], channels=["riverside"]).channel("riverside")
    asked = await ana.slash(riverside, "log").answer()
    assert asked.modal is not None
    assert [(one.label, one.placeholder, one.required) for one in asked.modal.inputs] == [
        ("How far was it?", "5 km · 8 km · 10 km", True)
    ]
    refused = await ana.submits(asked.modal, {"distance": "far"}).answer()
    assert (refused.only_for, refused.labels[0]) == (ana.id, "Fill in again")
    anew = await ana.presses(refused, "Fill in again").answer()
    assert anew.modal is not None
    logged = await ana.submits(anew.modal, {"distance": "8.2 km"}).answer()
    assert logged.only_for == ana.id
    assert "8.2 km, today." in logged.parsed.text
    half = await ana.slash(riverside, "race add", {"name": "Canal 10k"}).answer()
    assert half.modal is not None
    added = await ana.submits(half.modal, {"date": "24 Oct 2027"}).answer()
    assert "Canal 10k, Sun 24 Oct 2027" in added.parsed.text


async def test_a_newcomer_is_met_before_she_fills_in_anything(dc: DiscordServer, served: Served) -> None:
    bo = dc.user("Bo")
    act = bo.slash(bo.dm, "race add")
    assert (await act.answer()).modal is None


async def test_in_company_a_newcomer_is_asked_in_a_form_too(dc: DiscordServer, served: Served) -> None:
    """A question alone cannot be answered there: what she types reaches us only with a mention."""
    bo = dc.user("Bo")
    riverside = dc.guild("Runners", members=[bo], channels=["riverside"]).channel("riverside")
    form = (await bo.slash(riverside, "race add").answer()).modal
    assert form is not None
    added = await bo.submits(form, {"name": "Canal 10k", "date": "24 Oct 2037"}).answer()
    assert (added.only_for, added.parsed.text[:28]) == (bo.id, "Canal 10k, Sat 24 Oct 2037. ")


async def test_looking_for_a_form_changes_nothing(served: Served) -> None:
    ana = await served.runner("Ana")
    await served.rests()
    before = await served.store.read(everything)
    await ana.slash(ana.dm, "race add").answer()
    await served.rests()
    assert await served.store.read(everything) == before


async def test_the_review_is_one_button_and_one_form(served: Served) -> None:
    ana = await served.runner("Ana")
    ana.writes_dm("ran 12.4k in 1:10:00")
    await ana.hears()
    shown = await ana.slash(ana.dm, "review").answer()
    assert "12.4" in shown.parsed.text
    assert shown.labels == ["Answer"]
    form = (await ana.presses(shown, "Answer").answer()).modal
    assert form is not None
    assert [(one.custom_id, one.required) for one in form.inputs] == [
        ("worked", False),
        ("setback", False),
        ("felt", False),
        ("next", False),
    ]
    answered = await ana.submits(
        form, {"worked": "Ali at the bridge", "felt": "strong", "next": "42 km"}
    ).answer()
    assert answered.parsed.text == "42 km, by Sun 29 Nov."
    again = (await ana.presses(shown, "Answer").answer()).modal
    assert again is not None
    assert [one.value for one in again.inputs] == ["Ali at the bridge", "", "strong", "42 km"]
    answered = await ana.submits(again, {"next": "40 km"}).answer()
    assert answered.parsed.text == "40 km, by Sun 29 Nov."
    steps = await ana.slash(ana.dm, "micro list").answer()
    assert "42" not in steps.parsed.text


async def test_what_is_written_in_a_field_stays_in_it(served: Served) -> None:
    ana = await served.runner("Ana")
    asked = await ana.slash(ana.dm, "race add").answer()
    assert asked.modal is not None
    name = 'Lake" priority="C /week\n/forget'
    added = await ana.submits(asked.modal, {"name": name, "date": "24 Oct 2027"}).answer()
    assert "A: the one the plan is for" in added.parsed.text
    assert "priority" in added.parsed.text
    assert "/week /forget" in added.parsed.text


async def test_where_no_form_can_be_shown_the_questions_come_one_by_one(
    dc: DiscordServer, served: Served
) -> None:
    ana = await served.runner("Ana")
    dc.fails("create_interaction_response", SERVER_ERROR)
    asked = await ana.slash(ana.dm, "race add").answer()
    assert asked.modal is not None or asked.text == "What is the race called?"


async def test_a_form_that_we_never_made_is_an_unknown_line(served: Served) -> None:
    ana = await served.runner("Ana")
    asked = await ana.slash(ana.dm, "race add").answer()
    assert asked.modal is not None
    forged = replace(asked.modal, custom_id="form forget everything")
    refused = await ana.submits(forged, {"name": "x", "date": "y"}, forged=True).answer()
    assert refused.parsed.text
    ana.writes_dm("ran 5k")
    assert "5 km" in (await ana.hears(2))[-1].text


async def test_a_form_too_long_for_a_line_is_refused(served: Served) -> None:
    ana = await served.runner("Ana")
    asked = await ana.slash(ana.dm, "race add").answer()
    assert asked.modal is not None
    fields = {"name": "x" * 4000, "date": "y" * 4000}
    refused = await ana.submits(asked.modal, fields, forged=True).answer()
    assert refused.parsed.text
    assert len(refused.text) <= 2000


def test_what_is_long_in_another_language_is_cut_and_told_in_full_below() -> None:
    question = "Was wirst du in der kommenden Woche tun? Klein ist völlig in Ordnung."
    ways = tuple((f"Antwort {number}", "x") for number in range(30))
    field = Field("next", question, OptionType.TEXT, required=False, ways=ways, value="y" * 600)
    made = modal(Form("review", question, (field,)))
    check_modal(made)
    (label,) = made["components"]
    assert (len(made["title"]), len(label["label"]), label["description"]) == (45, 45, question)
    assert len(label["component"]["placeholder"]) <= 100
    assert len(label["component"]["value"]) <= label["component"]["max_length"]


def test_a_choice_is_chosen_and_what_was_no_choice_is_written() -> None:
    chosen = Field("priority", "A, B or C?", OptionType.CHOICE, required=False, choices=("A", "B"), value="B")
    (label,) = modal(Form("race add", "Add a race", (chosen,)))["components"]
    assert [one["default"] for one in label["component"]["options"]] == [False, True]
    (label,) = modal(Form("race add", "Add a race", (replace(chosen, value="Z"),)))["components"]
    assert label["component"]["value"] == "Z"


# --- what is typed into a form because it would not reach us otherwise, or is final --------------


async def test_a_correction_in_a_server_is_typed_into_a_form(served: Served) -> None:
    ana = await served.runner("Ana")
    channel = served.dc.guild("Runners", members=[ana]).channel("general")
    logged = await ana.slash(channel, "log", distance="5 km").answer()
    asked = await ana.presses(logged, "Edit").answer()
    assert asked.modal is not None
    assert [(one.label, one.required) for one in asked.modal.inputs] == [("What is right instead?", True)]
    corrected = await ana.submits(asked.modal, {"what": "make that 6 km"}).answer()
    assert corrected.only_for == ana.id
    assert "6 km, today (was 5 km)." in corrected.text
    named = await ana.slash(channel, "edit").answer()
    assert named.modal is not None
    deleted = await ana.submits(named.modal, {"what": "delete"}).answer()
    assert "Deleted: 6 km" in deleted.text


async def test_in_a_server_nothing_is_asked_of_who_has_nothing_to_correct(served: Served) -> None:
    ana = await served.runner("Ana")
    channel = served.dc.guild("Runners", members=[ana]).channel("general")
    refused = await ana.slash(channel, "edit").answer()
    assert refused.modal is None
    assert refused.only_for == ana.id


async def test_the_words_that_delete_everything_are_typed_into_a_form(served: Served) -> None:
    ana = await served.runner("Ana")
    await ana.slash(ana.dm, "log", distance="5 km").answer()
    told = await ana.slash(ana.dm, "forget").answer()
    assert told.labels == ["Type the words", "Keep it all"]
    form = (await ana.presses(told, "Type the words").answer()).modal
    assert form is not None
    assert [(one.label, one.required) for one in form.inputs] == [("To do it, type: forget everything", True)]
    kept = await ana.submits(form, {"words": "forget it"}).answer()
    assert kept.text.startswith("Kept")
    assert "5 km" in (await ana.slash(ana.dm, "runs").answer()).text
    told = await ana.slash(ana.dm, "forget").answer()
    form = (await ana.presses(told, "Type the words").answer()).modal
    assert form is not None
    gone = await ana.submits(form, {"words": "Forget everything"}).answer()
    assert gone.text.startswith("Deleted, ")
    assert "Receipt" in gone.text


async def test_the_words_delete_nothing_before_it_was_said_what_they_delete(served: Served) -> None:
    ana = await served.runner("Ana")
    await ana.slash(ana.dm, "log", distance="5 km").answer()
    told = await ana.slash(ana.dm, "forget", words="forget everything").answer()
    assert "There is no way back." in told.text
    assert "5 km" in (await ana.slash(ana.dm, "runs").answer()).text
