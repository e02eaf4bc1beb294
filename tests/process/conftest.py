"""The parent of the processes that are forked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.process.running import PARENT


@pytest.fixture(scope="session", autouse=True)
def _ends_with_the_session() -> Iterator[None]:
    yield
    PARENT.end()
