"""Named faults: what a proof must notice. All are off but in the tests of the proofs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Faults:
    """Switches that break one promise each."""

    synchronous_normal: bool = False
    """Acknowledged rows may be lost in a power cut."""
    deferred_begin: bool = False
    """Readers turn writers too late: updates are lost or refused."""
    blind_commit: bool = False
    """Nobody looks whether the transaction still stands: COMMIT says ok for rows that are gone."""
    answer_first: bool = False
    """A unit is acknowledged before its COMMIT."""
    plain_copy: bool = False
    """A backup is a copy of the file."""


NONE: Final = Faults()
