"""kill -9 of `serve` beside the fake Telegram: logs are stored once, prompts are said once.

Processes are forked from a parent that has imported the bot and nothing else; one in ten starts
cold. The fake lives in this process, so that what it knows outlives the bot.
`PROOF=long` kills a thousand times at random, as `make prove` does.
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
from tests.process.warm_serve import POINTS, PROMPT_POINTS
from tests.wire.telegram import Limits, TelegramServer, User
from tests.wire.telegram.serving import settings_for

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
    async with TelegramServer(limits=Limits(on=False)) as tg:
        proof = TelegramProof(tg, database, parent)
        one = await proof.start()
        for user in proof.users:
            for words in ("/start", "berlin", "/quiet 4:00-4:01", "ran 5k", "/micro new 3 runs this week"):
                user.writes(words)
                await user.hears(deadline=PATIENCE)
        await proof.end(one)
    return database


class TelegramProof(Proof):
    """Telegram keeps what is written until it is fetched: nothing at all may be lost."""

    platform = "telegram"

    def __init__(self, tg: TelegramServer, database: Path, parent: Warm) -> None:
        super().__init__(tg, database, parent)
        self.tg = tg
        self.users: list[User] = [tg.user(f"Runner {number}", started=True) for number in range(RUNNERS)]

    @property
    def people(self) -> Sequence[int]:
        return [user.id for user in self.users]

    def says(self, number: int, words: str) -> None:
        self.users[number].writes(f'/log distance="5 km" note="{words}"')

    @property
    def texts(self) -> list[str]:
        return [one.text for one in self.tg.sent]

    def delivered(self) -> Counter[int]:
        rows: Counter[int] = Counter()
        for one in self.tg.sent:
            if one.buttons and not one.edit and (row := row_of(one.buttons[0].data)) is not None:
                rows[row] += 1
        return rows

    @property
    def connected(self) -> int:
        return sum(call.method == "getMe" for call in self.tg.calls)

    @property
    def is_idle(self) -> bool:
        """Whether everything was fetched and confirmed, and the bot asks for more."""
        return self.tg.updates.is_polled and not self.tg.updates

    def prompt(self, kind: PromptKind, number: int) -> None:
        self.plan(kind, number, settings_for(self.tg, self.database))

    def no_log_is_lost_or_doubled(self, when: object) -> None:
        self.no_log_is_doubled_nor_lost(set(range(1, self.said + 1)), when)


@pytest_asyncio.fixture(loop_scope="module")
async def proof(parent: Warm, introduced: Path, tmp_path: Path) -> AsyncIterator[TelegramProof]:
    async with TelegramServer(limits=Limits(on=False)) as tg:
        # The fake gives its people the same numbers every time, so this is theirs; new updates are new.
        tg.updates.next_id += 1_000_000
        yield TelegramProof(tg, shutil.copy(introduced, tmp_path / "milepost.db"), parent)
        assert tg.violations == []


async def killed_at(proof: TelegramProof, point: str, *, mutant: str = "") -> None:
    one = await proof.start(point, mutant=mutant)
    if point in POINTS:
        await proof.hears(proof.log())
        proof.log_fatally()
    await proof.dies(one, point)


@pytest.mark.parametrize("point", POINTS)
async def test_a_kill_at_a_named_point_loses_and_doubles_nothing(proof: TelegramProof, point: str) -> None:
    await killed_at(proof, point)
    proof.log()
    await proof.settled(answered=True)
    proof.no_log_is_lost_or_doubled(point)


@pytest.mark.parametrize("point", PROMPT_POINTS)
async def test_a_kill_over_a_prompt_says_it_once_and_a_nudge_never_twice(
    proof: TelegramProof, point: str
) -> None:
    proof.prompt(PromptKind.REVIEW, 1)
    await killed_at(proof, point)
    proof.prompt(PromptKind.NUDGE, 2)
    await killed_at(proof, point)
    await proof.settled(answered=True)
    proof.prompts_are_said_once(point, again=proof.kills)


async def test_an_offset_before_its_commit_would_be_found(proof: TelegramProof) -> None:
    await killed_at(proof, "before the update is stored", mutant="confirmed first")
    proof.said -= 1  # nobody waits for an answer to what is gone
    await proof.settled(answered=True)
    proof.said += 1
    with pytest.raises(AssertionError, match="written to the bot and lost"):
        proof.no_log_is_lost_or_doubled("confirmed before it was stored")


async def test_kills_at_random_lose_and_double_nothing(proof: TelegramProof) -> None:
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    for number in range(KILLS):
        proof.prompt(PromptKind.REVIEW if number % 3 else PromptKind.NUDGE, number)
        for _ in range(chance.randrange(1, 4)):
            proof.log()
        one = await proof.start(cold_one=number % COLD == COLD - 1)
        heard = len(proof.tg.sent)
        if number % 4:
            # Most kills fall into the burst after the start, some into the start itself.
            await proof.until(lambda heard=heard: len(proof.tg.sent) > heard, 2)
            await proof.until(lambda: False, chance.random() * 0.06)
        else:
            await proof.until(lambda: False, chance.random() * 0.8)
        one.kill()
        await one.ended()
        proof.kills += 1
    await proof.settled(answered=True)
    proof.no_log_is_lost_or_doubled(f"seed {seed}")
    proof.prompts_are_said_once(f"seed {seed}", again=proof.kills)
