"""kill -9 of `serve` beside the fake Discord: what was acknowledged is stored once, prompts are said once.

Discord brings nothing again, so that what was said to a bot that is killed before it answers may be lost:
it stays visibly unanswered. `PROOF=long` kills a thousand times at random, as `make prove` does.
"""

from __future__ import annotations

import os
import random
import shutil
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
import pytest_asyncio

from adapters.keys import row_of
from core.domain.runner import PromptKind
from tests.process.proofs import RUNNERS, Proof
from tests.process.serves import PATIENCE, Warm, warm
from tests.process.warm_serve import HEARD_POINTS, PROMPT_POINTS
from tests.wire.discord import DiscordServer, Limits, Shown, User
from tests.wire.discord.serving import settings_for

KILLS = 1000 if os.environ.get("PROOF") == "long" else 20
COLD = 10
"""One in so many starts cold."""

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def parent() -> AsyncIterator[Warm]:
    async with warm() as made:
        yield made


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def introduced(parent: Warm, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database in which everybody has a run and a step for the week: there is something to review.

    Nobody has quiet hours to speak of: each process's clock is ahead, and at any hour some reach the night.
    """
    database = tmp_path_factory.mktemp("introduced") / "milepost.db"
    async with DiscordServer(limits=Limits(on=False)) as dc:
        proof = DiscordProof(dc, database, parent)
        one = await proof.start()
        await proof.listens(0)
        for user in proof.users:
            for words in ("/start", "berlin", "/quiet 4:00-4:01", "ran 5k", "/micro new 3 runs this week"):
                user.writes_dm(words)
                await user.hears(deadline=PATIENCE)
        await proof.end(one)
    return database


class DiscordProof(Proof):
    """Half of the logs are written, half are slash commands."""

    platform = "discord"

    def __init__(self, dc: DiscordServer, database: Path, parent: Warm) -> None:
        super().__init__(dc, database, parent)
        self.dc = dc
        self.users: list[User] = [
            dc.user(f"Runner {number}", installed=True, number=(number + 1) << 22)
            for number in range(RUNNERS)
        ]

    @property
    def people(self) -> Sequence[int]:
        return [user.id for user in self.users]

    def says(self, number: int, words: str) -> None:
        user = self.users[number]
        if self.said % 2:
            user.writes_dm(f'/log distance="5 km" note="{words}"')
        else:
            user.slash(user.dm, "log", distance="5 km", note=words)

    @property
    def answers(self) -> list[Shown]:
        return [one for one in self.dc.shown if one.by_bot and one.kind in ("message", "edit")]

    @property
    def texts(self) -> list[str]:
        return [one.text for one in self.answers]

    def delivered(self) -> Counter[int]:
        rows: Counter[int] = Counter()
        for one in self.answers:
            if (
                one.buttons
                and one.kind == "message"
                and (row := row_of(one.buttons[0].custom_id)) is not None
            ):
                rows[row] += 1
        return rows

    @property
    def connected(self) -> int:
        return len(self.dc.gateway.identified)

    @property
    def is_idle(self) -> bool:
        return bool(self.dc.gateway.live) and bool(self.dc.state.commands)

    def prompt(self, kind: PromptKind, number: int) -> None:
        self.plan(kind, number, settings_for(self.dc, self.database))

    def no_acknowledged_log_is_lost_or_doubled(self, when: object) -> None:
        self.no_log_is_doubled_nor_lost(set(self.acknowledged), when)


@pytest_asyncio.fixture(loop_scope="module")
async def proof(parent: Warm, introduced: Path, tmp_path: Path) -> AsyncIterator[DiscordProof]:
    """The fake's clock is an hour on, so that its numbers are new; its people's are theirs."""
    async with DiscordServer(limits=Limits(on=False)) as dc:
        made = DiscordProof(dc, shutil.copy(introduced, tmp_path / "milepost.db"), parent)
        dc.clock.advance(3600)
        yield made
        assert dc.violations == []


async def killed_at(proof: DiscordProof, point: str, *, mutant: str = "") -> None:
    connected = proof.connected
    one = await proof.start(point, mutant=mutant)
    if point in HEARD_POINTS:
        await proof.listens(connected)
        await proof.hears(proof.log())
        proof.log_fatally()
    await proof.dies(one, point)


@pytest.mark.parametrize("by", ["written", "slash"])
@pytest.mark.parametrize("point", HEARD_POINTS)
async def test_a_kill_at_a_named_point_loses_and_doubles_nothing(
    proof: DiscordProof, point: str, by: str
) -> None:
    if by == "written":
        proof.said += 1
    await killed_at(proof, point)
    fatal = proof.said
    await proof.settled(answered=False)
    proof.no_acknowledged_log_is_lost_or_doubled(point)
    stored = fatal in proof.stored(point)
    assert stored == (point in HEARD_POINTS[2:])
    # In a private chat Discord knows its answer by the interaction, or by the nonce.
    assert proof.acknowledged[fatal] == stored, "what was stored is answered later, and once"


@pytest.mark.parametrize("point", PROMPT_POINTS)
async def test_a_kill_over_a_prompt_says_it_once_and_a_nudge_never_twice(
    proof: DiscordProof, point: str
) -> None:
    proof.prompt(PromptKind.REVIEW, 1)
    await killed_at(proof, point)
    proof.prompt(PromptKind.NUDGE, 2)
    await killed_at(proof, point)
    await proof.settled(answered=False)
    proof.prompts_are_said_once(point, again=0)


async def test_an_answer_before_its_commit_would_be_found(proof: DiscordProof) -> None:
    proof.said += 1  # it is a slash command
    one = await proof.start("in the unit, before its commit", mutant="answered first")
    await proof.listens(0)
    proof.log_fatally()
    await proof.dies(one, "in the unit")
    await proof.settled(answered=False)
    with pytest.raises(AssertionError, match="written to the bot and lost"):
        proof.no_acknowledged_log_is_lost_or_doubled("answered before it was stored")


async def test_a_prompt_without_a_nonce_would_be_found(proof: DiscordProof) -> None:
    proof.prompt(PromptKind.REVIEW, 1)
    one = await proof.start("a prompt sent, before its mark", mutant="without nonce")
    await proof.dies(one, "a prompt sent")
    await proof.settled(answered=False)
    with pytest.raises(AssertionError, match="1 said twice"):
        proof.prompts_are_said_once("without nonce", again=0)


async def test_kills_at_random_lose_and_double_nothing(proof: DiscordProof) -> None:
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    for number in range(KILLS):
        proof.prompt(PromptKind.REVIEW if number % 3 else PromptKind.NUDGE, number)
        connected, heard = proof.connected, len(proof.acknowledged)
        one = await proof.start(cold_one=number % COLD == COLD - 1)
        if number % 4:
            # Most kills fall into the burst after the start, some into the start itself.
            await proof.listens(connected)
            for _ in range(chance.randrange(1, 9)):
                proof.log()
            await proof.until(lambda heard=heard: len(proof.acknowledged) > heard, 2)
            await proof.until(lambda: False, chance.random() * 0.06)
        else:
            await proof.until(lambda: False, chance.random() * 0.8)
        one.kill()
        await one.ended()
        proof.kills += 1
    await proof.settled(answered=False)
    proof.no_acknowledged_log_is_lost_or_doubled(f"seed {seed}")
    proof.prompts_are_said_once(f"seed {seed}", again=0)
    assert len(proof.acknowledged) > proof.said / 4, f"seed {seed}: next to nothing was tried"


async def test_a_signal_under_load_ends_it_well(proof: DiscordProof) -> None:
    one = await proof.start()
    await proof.listens(0)
    for number in range(40):
        proof.log()
        if number % 10 == 0:
            proof.users[0].writes_dm("/week")
    await proof.until(lambda: len(proof.acknowledged) >= 3, PATIENCE)
    await proof.end(one)
    proof.no_acknowledged_log_is_lost_or_doubled("SIGTERM")
    assert set(proof.stored("SIGTERM")) == set(proof.acknowledged), "what is stored was answered, too"
