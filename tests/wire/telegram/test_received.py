"""What we read of an update is what the published description says that updates hold."""

from __future__ import annotations

import json
from types import NoneType
from typing import Any, get_args

import msgspec
import pytest

from adapters.telegram import received
from adapters.telegram.reading import Me
from adapters.telegram.received import Something, update_of
from adapters.telegram.updates import stored
from tests.wire.telegram import spec

KINDS = {"Integer": {int}, "String": {str}, "Boolean": {bool}, "True": {bool}}
READ = [
    one
    for one in vars(received).values()
    if isinstance(one, type) and issubclass(one, msgspec.Struct) and one is not msgspec.Struct
]
STANDS_FOR = {"MaybeInaccessibleMessage": "Message"}
ANA = {"id": 5, "is_bot": False, "first_name": "Ana"}
CHAT = {"id": 5, "type": "private"}
OF_CHAT_MEMBERS = [
    "ChatMemberOwner", "ChatMemberAdministrator", "ChatMemberMember", "ChatMemberRestricted",
    "ChatMemberLeft", "ChatMemberBanned",
]  # fmt: skip


def described(name: str) -> list[dict[str, dict[str, Any]]]:
    """Return the fields of a type, or of each that it may be."""
    if not spec.PATH.exists():
        pytest.skip(spec.MISSING)
    types = msgspec.json.decode(spec.PATH.read_bytes())["types"]
    names = OF_CHAT_MEMBERS if name == "ChatMember" else [name]
    return [{field["name"]: field for field in types[one]["fields"]} for one in names]


def told(kind: Any) -> set[str]:
    """Return by what names the description may call a field of ours."""
    names = set()
    for one in get_args(kind) or (kind,):
        if isinstance(one, type) and issubclass(one, msgspec.Struct):
            names |= {one.__name__, *(other for other, same in STANDS_FOR.items() if same == one.__name__)}
        elif get_args(one):
            names |= {f"Array of {name}" for name in told(get_args(one)[0])}
        else:
            names |= {name for name, kinds in KINDS.items() if one in kinds}
    return names


@pytest.mark.parametrize("ours", READ, ids=lambda one: one.__name__)
def test_every_field_that_we_read_is_described_so(ours: type[msgspec.Struct]) -> None:
    for theirs in described(ours.__name__):
        for field in msgspec.structs.fields(ours):
            held = theirs.get(field.encode_name)
            if held is None:
                assert ours.__name__ == "ChatMember", f"{field.encode_name} is not described"
                continue
            assert not field.required or held["required"], f"{field.encode_name} may be absent"
            if field.type is not Something:
                assert set(held["types"]) <= told(field.type), f"{field.encode_name} is {held['types']}"


@pytest.mark.parametrize("ours", READ, ids=lambda one: one.__name__)
def test_what_may_be_absent_may_be_null(ours: type[msgspec.Struct]) -> None:
    (theirs, *_) = described(ours.__name__)
    for field in msgspec.structs.fields(ours):
        if not theirs.get(field.encode_name, {"required": False})["required"] and field.type is not Something:
            assert NoneType in get_args(field.type), f"{field.encode_name} may not be null"


def test_half_a_surrogate_pair_is_read_as_the_rest_is() -> None:
    message = {"message_id": 1, "date": 0, "chat": CHAT, "from": ANA, "text": "ran 5k \ud83d"}
    raw = json.loads(json.dumps({"update_id": 1, "message": message}))
    update = update_of(stored(raw, Me(7, "milepost")).raw)
    assert update.message is not None
    assert update.message.text == "ran 5k \ud83d"


def test_numbers_beyond_what_a_float_holds_are_whole() -> None:
    message = {"message_id": 2**53 + 1, "date": 0, "chat": CHAT | {"id": -(2**53 + 1)}, "from": ANA}
    update = update_of(json.dumps({"update_id": 2**62 + 1, "message": message}))
    assert update.message is not None
    assert (update.update_id, update.message.message_id, update.message.chat.id) == (
        2**62 + 1,
        2**53 + 1,
        -(2**53 + 1),
    )
