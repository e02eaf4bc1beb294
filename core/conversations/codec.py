"""States to text and back. What an older version wrote and nobody reads any more lapses."""

from __future__ import annotations

import msgspec

from core.conversations.states import AnyState, Lapsed

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(AnyState)


def encode_state(state: AnyState) -> str:
    """Return the state as JSON with its tag."""
    return _encoder.encode(state).decode()


def decode_state(text: str) -> AnyState:
    """Return the state; `Lapsed` if this version does not know it."""
    try:
        state: AnyState = _decoder.decode(text)
    except (msgspec.ValidationError, msgspec.DecodeError):
        return Lapsed()
    return state
