"""Log lines: one a record, each with an action, none with a secret or with people's words."""

from __future__ import annotations

import ast
import asyncio
import io
import json
import logging
import sys
import threading
import warnings
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters import logs
from adapters.logs import OneLine
from adapters.redaction import BLOT, Redaction
from adapters.telegram.client import Client

BOT = "123456789:AAFc-anary_canaryCanarycanaryCanary"
PROXY = "pass word/é'\"\\+"
SECRETS = [BOT, PROXY, "webhook_canary-1"]
ROOT = Path(__file__).parent.parent.parent

log = logging.getLogger("bot.test")

Read = Callable[[], list[str]]


@pytest.fixture(params=[False, True], ids=["text", "json"])
def lines(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Read]:
    """Set logging up as `serve` does; give what was written, a line each."""
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    for owner, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(owner, name, getattr(owner, name))
    monkeypatch.setattr(logging, "raiseExceptions", True)
    root = logging.getLogger()
    before = root.handlers[:], root.level, {name: logging.getLogger(name).level for name in logs.OURS}
    logs.set_up("DEBUG", as_json=request.param, secrets=SECRETS)
    yield lambda: stream.getvalue().splitlines()
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    for name, level in before[2].items():
        logging.getLogger(name).setLevel(level)
    logging.captureWarnings(False)


def actions(lines: list[str]) -> list[str]:
    """Return the action of each line; fails for a line without one."""
    if lines and lines[0].startswith("{"):
        return [json.loads(line)["action"] for line in lines]
    return [line.partition(" action=")[2].split()[0] for line in lines]


def spellings(secret: str) -> list[str]:
    around = f"user:{secret}@"
    return [
        secret,
        secret.upper(),
        quote(secret),
        quote(secret, safe=""),
        quote(secret, safe="").lower(),
        quote(quote(secret, safe=""), safe=""),
        "".join(f"%{byte:02X}" for byte in secret.encode()),
        repr(secret)[1:-1],
        repr(secret.encode())[2:-1],
        json.dumps(secret)[1:-1],
        json.dumps(json.dumps(secret))[3:-3],
        *(b64encode((around[start:] + "x").encode()).decode() for start in range(4)),
        *(urlsafe_b64encode((around[start:] + "x").encode()).decode() for start in range(4)),
    ]


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_is_blotted_however_it_is_spelled(secret: str) -> None:
    redact = Redaction(SECRETS)
    for one in spellings(secret):
        said = redact(f"before {one} after")
        assert BLOT in said, one
        assert said.startswith("before "), said
        assert said.endswith(" after"), said
    assert (
        redact("what is no secret stays 123456789 as it is") == "what is no secret stays 123456789 as it is"
    )


@given(st.text(min_size=8, max_size=40).filter(str.isprintable).filter(str.strip), st.text(max_size=20))
def test_any_secret_is_blotted(secret: str, around: str) -> None:
    redact = Redaction([secret])
    for one in (secret, quote(secret, safe=""), json.dumps(secret)[1:-1], repr(secret)[1:-1]):
        assert one not in redact(f"{around}{one}{around}")


def test_a_short_secret_is_blotted_only_as_a_word_of_its_own() -> None:
    redact = Redaction(["ready"])
    assert redact("already action=get_ready") == "already action=get_ready"
    assert redact("password ready.") == f"password {BLOT}."
    assert Redaction(["", "  "])("a b") == "a b"


def test_half_of_a_token_is_a_secret_too() -> None:
    assert Redaction([BOT])(f"…/{BOT.partition(':')[2]}/getMe") == f"…/{BLOT}/getMe"


def test_each_way_into_the_log_is_blotted_and_has_an_action(lines: Read) -> None:
    log.info("plain %s", BOT, extra={"action": "one", "fact": BOT, "more": [BOT]})
    log.info("the bot %r", Client(BOT), extra={"action": "two"}, stack_info=True)
    try:
        raise ValueError(f"in a traceback {BOT}") from KeyError(quote(BOT, safe=""))
    except ValueError:
        log.exception("told with words %s", quote(BOT), extra={"action": "three"})
    logging.getLogger("httpx").warning('HTTP Request: POST "https://h/bot%s/x"', quote(BOT, safe=""))
    logging.getLogger("some.library").error("two\nlines \x1b[31m and a %s", PROXY, exc_info=OSError(BOT))
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"deprecated {BOT}", UserWarning, stacklevel=1)
    assert actions(lines()) == ["one", "two", "three", "library", "library", "library"]
    whole = "\n".join(lines())
    for secret in SECRETS:
        assert not any(one in whole for one in spellings(secret)), secret
    assert BLOT in whole
    assert "\x1b" not in whole
    assert "ValueError at" in whole
    assert "caused by KeyError" in whole


def test_what_nobody_caught_is_a_line_in_the_log(lines: Read) -> None:
    def breaks() -> None:
        raise RuntimeError(BOT)

    thread = threading.Thread(target=breaks)
    thread.start()
    thread.join()
    try:
        breaks()
    except RuntimeError as error:
        sys.excepthook(type(error), error, error.__traceback__)

    async def main() -> None:
        loop = asyncio.get_running_loop()
        logs.watch(loop)
        loop.call_soon(breaks)
        later = asyncio.Event()
        loop.call_soon(later.set)
        await later.wait()

    asyncio.run(main())
    assert actions(lines()) == ["bug", "bug", "bug"]
    assert all("RuntimeError at" in line and BOT not in line for line in lines())


def test_what_people_write_is_never_in_the_log(lines: Read) -> None:
    try:
        int("ran five with Canary")
    except ValueError:
        log.exception("bug", extra={"action": "bug"})
    logging.getLogger("telegram.ext").debug("sending %s", {"text": "ran five with Canary"})
    logging.getLogger("aiosqlite").info("executing %s", "ran five with Canary")
    assert len(lines()) == 1
    assert "Canary" not in lines()[0]
    assert "test_logs.py" in lines()[0]


def test_a_level_holds_for_ours_and_libraries_are_heard_from_warnings_on(lines: Read) -> None:
    log.debug("d", extra={"action": "ours"})
    logging.getLogger("telegram").info("i")
    logging.getLogger("telegram").warning("w")
    assert actions(lines()) == ["ours", "library"]


@pytest.mark.parametrize("as_json", [False, True])
def test_words_and_amounts_that_do_not_fit_break_no_line(as_json: bool) -> None:
    record = logging.makeLogRecord({"name": "bot", "msg": "%d of %s", "args": (BOT,), "action": "a"})
    line = OneLine([BOT], as_json=as_json).format(record)
    assert "%d of %s" in line
    assert BOT not in line


def test_json_lines_hold_the_facts_as_they_are() -> None:
    record = logging.makeLogRecord({"name": "bot", "msg": "x", "action": "a", "outbox": 7, "update": "k"})
    line = json.loads(OneLine(as_json=True).format(record))
    assert line["outbox"] == 7
    assert line["update"] == "k"
    assert line["at"].endswith("+00:00")


CALLS = {"debug", "info", "warning", "error", "exception", "critical", "log"}


def calls_without_an_action(source: str) -> list[int]:
    """Return the lines of calls of `log` that name no action."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and (node.func.value.id, node.func.attr)
        in {("log", one) for one in CALLS} | {("logging", one) for one in CALLS}
        and not any(
            word.arg == "extra"
            and isinstance(word.value, ast.Dict)
            and any(isinstance(key, ast.Constant) and key.value == "action" for key in word.value.keys)
            for word in node.keywords
        )
    ]


def test_each_line_that_we_log_names_its_action() -> None:
    files = [file for folder in ("adapters", "bot") for file in (ROOT / folder).rglob("*.py")]
    assert len(files) > 100
    without = {str(file.relative_to(ROOT)): calls_without_an_action(file.read_text()) for file in files}
    assert {file: lines for file, lines in without.items() if lines} == {}


@pytest.mark.mutant
def test_mutant_a_line_without_an_action_is_found() -> None:
    assert calls_without_an_action("log.info('x')\nlog.info('x', extra={'action': 'a'})") == [1]
    assert calls_without_an_action("log.error('x', extra={'outbox': 1})") == [1]


DISCORDS = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.GmILEP.the-part-that-is-secret-by-itself"


def test_the_last_part_of_a_discord_token_is_a_secret_too() -> None:
    assert "by-itself" not in Redaction([DISCORDS])("said the-part-that-is-secret-by-itself.")


ANSWERS = "aW50ZXJhY3Rpb246MTIzNDU2:_-x9"
"""The token of an interaction: nobody can know it beforehand."""


@pytest.mark.parametrize(
    "said",
    [
        f"POST https://discord.com/api/v10/interactions/1234/{ANSWERS}/callback with 404",
        f"https://discord.com/api/v10/webhooks/1234/{ANSWERS}",
        f"/webhooks/1234/{ANSWERS}/messages/@original",
        f"/webhooks/1234/{quote(ANSWERS, safe='')}?wait=true",
        quote(f"/interactions/1234/{ANSWERS}/callback", safe=""),
        quote(quote(f"/interactions/1234/{ANSWERS}/callback", safe=""), safe=""),
        repr({"id": "1", "token": ANSWERS, "type": 2}),
        json.dumps({"id": "1", "token": ANSWERS}),
        json.dumps(json.dumps({"token": ANSWERS})),
        repr(repr({"token": ANSWERS})),
        repr(json.dumps({"token": ANSWERS}).encode()),
        f"Interaction(id='1', token='{ANSWERS}', channel_id=None)",
        json.dumps("/interactions/1234/" + ANSWERS).replace("/", "\\/"),
    ],
)
def test_the_token_of_an_interaction_is_blotted_by_where_it_stands(said: str) -> None:
    blotted = Redaction([])(said)
    for part in (ANSWERS, ANSWERS[:16], quote(ANSWERS), "_-x9", "%3A_-x9"):
        assert part not in blotted, blotted


def test_other_addresses_and_words_stay() -> None:
    for said in ("/webhooks of a club", "a token is missing", "/interactions/ and more", "token: none"):
        assert Redaction([])(said) == said
