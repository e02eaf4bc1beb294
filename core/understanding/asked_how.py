"""Questions about putting right and taking out: "how do I delete a run?" is no order to do it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.corrected import ORDER
from core.understanding.pieces import BARE, CLIMB, CLOCK, DIST, DUR, EFFORT, HR, Piece
from core.understanding.words import Tag

ORDERS: Final = frozenset({Tag.DELETE, Tag.SET, Tag.ADD, Tag.WRONG})
LEADS: Final = frozenset({Tag.ME, Tag.TO, Tag.DID, Tag.OTHER, Tag.A, Tag.IS, Tag.FILL, 0})
"""What stands between the word that asks and the verb: "how can I", "is it possible to"."""
ONE: Final = "one"
"""The value of "a", beside which no run is meant that one could name: "delete a run"."""
MAY_I: Final = "may i"
"""The value of words by which one asks whether one can do something oneself: "kann ich", "puedo"."""
VALUES: Final = frozenset({DIST, BARE, DUR, CLOCK, HR, CLIMB, EFFORT, Tag.KIND, Tag.SHOE, Tag.TO})
"""What an order to change tells; without one it is asked whether that goes: "can I still edit my run"."""
LATER: Final = frozenset({Tag.THEN, Tag.FASTER})
"""What makes an order to change a question whether that goes: "can I change it afterwards"."""


def asks_how(pieces: Sequence[Piece]) -> bool:
    """Whether it is asked how, whether or why something is taken out or changed."""
    asks = by_me = False
    verb_last = pieces[-1].kind in ORDERS
    for place, piece in enumerate(pieces):
        of_me = any(after.kind == Tag.ME for after in pieces[place + 1 : place + 2])  # "do I delete it"
        if piece.kind in ORDERS:
            later = pieces[-1].kind in LATER and place < len(pieces) - 1
            later = later or (piece.kind == Tag.SET and not any(p.kind in VALUES for p in pieces[place:]))
            return asks or (by_me and (piece.kind == Tag.DELETE or later))
        if piece.value == MAY_I or (piece.kind == Tag.WISH and not place and of_me):
            by_me = True  # "can I delete my last run", "puedo borrar"
        elif piece.kind == Tag.ASKS:
            asks = asks or not piece.value or of_me or _names_no_run(pieces[place:])
        elif piece.kind == Tag.WISH and not place:
            by_me = _names_no_run(pieces)
        elif piece.kind not in LEADS and piece.kind != Tag.WISH and not (by_me and verb_last):
            return False
    return False


def _names_no_run(pieces: Sequence[Piece]) -> bool:
    """Whether any run is meant: "can you delete a run", "wie lösche ich einen Lauf"."""
    deleted = next((at for at, piece in enumerate(pieces) if piece.kind == Tag.DELETE), len(pieces))
    rest = [piece for piece in pieces[deleted + 1 :] if piece.kind != Tag.ME]
    return len(rest) > 1 and rest[0].kind == Tag.A and rest[0].value == ONE and rest[1].kind == Tag.RUN


def makes_me_run(pieces: list[Piece]) -> bool:
    """Whether the order is to make oneself run, not to make a run another: "make me run 3 miles tomorrow"."""
    return any(
        order.kind == Tag.SET and order.value == ORDER and me.kind == Tag.ME and then.kind in (Tag.RUN, 0)
        for order, me, then in zip(pieces, pieces[1:], pieces[2:], strict=False)
    )
