"""The command line: `python -m bot COMMAND`. Exit codes: 0 done, 1 failed, 2 wrong use or settings."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.loading import loading
from bot.output import OutputClosed, OutputFailed, forget, put

if TYPE_CHECKING:
    from bot.settings import Settings

DONE, FAILED, WRONG_USE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    parsed = parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = parsed.run
    try:
        return command(parsed)
    except KeyboardInterrupt:
        return DONE
    except OutputClosed:
        forget()
        return DONE
    except OutputFailed as failed:
        forget()
        return _fail(failed)


def parser() -> argparse.ArgumentParser:
    """Return what reads the command line."""
    made = argparse.ArgumentParser(prog="python -m bot", description="Milepost: runners' goals in the chat.")
    made.add_argument("--settings", type=Path, metavar="FILE", help="read settings from there, not .env")
    commands = made.add_subparsers(title="commands", metavar="COMMAND", required=True)

    def add(name: str, run: Callable[[argparse.Namespace], int], says: str) -> argparse.ArgumentParser:
        one = commands.add_parser(name, help=says, description=says)
        one.set_defaults(run=run)
        return one

    add("serve", _serve, "run the bot on the platforms that are configured")
    talk = add("talk", _talk, "chat with the bot in this terminal; no token needed")
    talk.add_argument("--as", dest="name", default="", help="your name; else the user's")
    replaying = add("replay", _replay, "play a scenario and print what the bot said")
    replaying.add_argument("file", type=Path)
    replaying.add_argument("--json", action="store_true", help="one JSON object a line")
    replaying.add_argument("--files", type=Path, metavar="DIR", help="write attachments there")
    add("understand", _understand, "read messages as JSON lines and print what they mean")
    add("menu", _menu, "print every command as JSON lines")
    add("doctor", _doctor, "say what is wrong with settings, database and platforms, and what to do")
    add("migrate", _migrate, "bring the database to this version, and rebuild its totals")
    backing = add("backup", _backup, "copy the database, also while the bot is running")
    backing.add_argument("to", type=Path, nargs="?", help="file; else a dated one in the backup folder")
    restoring = add("restore", _restore, "put a backup in the database's place")
    restoring.add_argument("backup", type=Path)
    return made


def _fail(words: object, code: int = FAILED) -> int:
    print(words, file=sys.stderr)
    return code


def _with_settings(parsed: argparse.Namespace, run: Callable[[Settings], int]) -> int:
    def told(settings: Settings) -> int:
        _warn_of_unknown(parsed)
        return run(settings)

    return _with_good_settings(parsed, told)


def _with_good_settings(parsed: argparse.Namespace, run: Callable[[Settings], int]) -> int:
    """Run with settings that can be read; `run` tells of unknown ones in its own way."""
    from bot.settings import BadSettings, read_settings

    try:
        settings = read_settings(parsed.settings)
    except BadSettings as bad:
        _warn_of_unknown(parsed)
        return _fail(bad, WRONG_USE)
    return run(settings)


def _warn_of_unknown(parsed: argparse.Namespace) -> None:
    from bot.settings import unknown_settings

    for name in unknown_settings(parsed.settings):
        print(f"{name} is no setting of Milepost; it is ignored.", file=sys.stderr)


def _serve(parsed: argparse.Namespace) -> int:
    # A signal that comes while we are still loading ends us as well as a later one.
    signal.signal(signal.SIGTERM, lambda _, __: sys.exit(DONE))
    with loading():
        from bot.settings import unknown_settings

    def run(settings: Settings) -> int:
        if settings.telegram_token is None and settings.discord_token is None:
            return _fail(
                "There is nothing to serve: set MILEPOST_TELEGRAM_TOKEN to the token that BotFather "
                "gave you, MILEPOST_DISCORD_TOKEN to the one of Discord's developer portal, or both. "
                "`make talk` opens the chat here, without any token.",
                WRONG_USE,
            )
        with loading():
            from bot.serving import serve
            from bot.wiring import open_store

        with _Sentences() as failed:
            return serve(open_store(settings), settings, unknown_settings(parsed.settings))
        return failed.code

    return _with_good_settings(parsed, run)


def _talk(parsed: argparse.Namespace) -> int:
    with loading():
        from bot.talking import talk
        from bot.wiring import open_store

    def run(settings: Settings) -> int:
        with _Sentences() as failed:
            return talk(open_store(settings), settings, parsed.name)
        return failed.code

    return _with_settings(parsed, run)


def _replay(parsed: argparse.Namespace) -> int:
    with loading():
        from bot.replay import BadLine, replay

    try:
        replay(parsed.file, put, json=parsed.json, files=parsed.files)
    except BadLine as bad:
        return _fail(bad, WRONG_USE)
    except UnicodeDecodeError:
        return _fail(f"{parsed.file} is no text in UTF-8.", WRONG_USE)
    except OSError as error:
        return _fail(_os_words(error), WRONG_USE)
    return DONE


def _understand(_: argparse.Namespace) -> int:
    with loading():
        from adapters.clock import now
        from bot.understand import run

    run(sys.stdin, lambda line: put(line.removesuffix("\n")), now)
    return DONE


def _menu(_: argparse.Namespace) -> int:
    import json

    from adapters.clock import now
    from core.commands.suggestions import menu_lines
    from core.commands.topics import menu

    for line in menu_lines(menu, now()):
        put(json.dumps(line, ensure_ascii=False))
    return DONE


def _doctor(parsed: argparse.Namespace) -> int:
    from adapters.redaction import Redaction
    from bot.examining import examine
    from bot.settings import FILE, unknown_settings

    def run(settings: Settings) -> int:
        put(f"database: {settings.database_path}")
        redact = Redaction(settings.secrets)
        with _Sentences() as failed:
            findings = examine(settings, unknown_settings(parsed.settings), parsed.settings or FILE)
            for finding in findings:
                # What a server says of itself is not ours: it may quote what it was asked.
                put(redact(f"{finding.sign} {finding.what}: {finding.found}"))
            return DONE if all(finding.ok for finding in findings) else FAILED
        return failed.code

    return _with_good_settings(parsed, run)


def _migrate(parsed: argparse.Namespace) -> int:
    from bot.wiring import open_store

    def run(settings: Settings) -> int:
        with _Sentences() as failed:
            store = open_store(settings)
            try:
                days = store.write_now(lambda tables: tables.records.rebuild_totals())
            finally:
                store.close_now()
            totals = f"{days} day total{'' if days == 1 else 's'}"
            put(f"{settings.database_path} is up to date; {totals} rebuilt from the log.")
        return failed.code

    return _with_settings(parsed, run)


def _backup(parsed: argparse.Namespace) -> int:
    from adapters.clock import now
    from adapters.database.backup import backup, prune

    def run(settings: Settings) -> int:
        database = settings.database_path
        folder = settings.backup_dir or database.parent
        to = parsed.to or folder / _dated(now())
        if not database.exists():
            return _fail(f"There is no database at {database} yet.")
        with _Sentences() as failed:
            put(f"Backed up to {backup(database, to)}.")
            if parsed.to is None:
                for old in prune(folder, settings.backup_keep, now().timestamp()):
                    put(f"Deleted {old}: older than {settings.backup_keep} days.")
        return failed.code

    return _with_settings(parsed, run)


def _dated(now: datetime) -> str:
    return f"milepost-{now:%Y-%m-%d-%H%M%S}.db"


def _restore(parsed: argparse.Namespace) -> int:
    from adapters.database.backup import restore

    def run(settings: Settings) -> int:
        if not parsed.backup.is_file():
            return _fail(f"There is no backup at {parsed.backup}.")
        with _Sentences() as failed:
            restore(settings.database_path, parsed.backup)
            put(f"Restored {settings.database_path} from {parsed.backup}.")
        return failed.code

    return _with_settings(parsed, run)


class _Sentences:
    """Turns what can go wrong with a database into a sentence and an exit code."""

    code = DONE

    def __enter__(self) -> _Sentences:
        return self

    def __exit__(self, kind: object, error: BaseException | None, _: object) -> bool:
        from adapters.database.backup import Damaged
        from adapters.database.lock import Locked
        from core.ports.store import StorageFailed

        if isinstance(error, OSError):
            self.code = _fail(_os_words(error))
            return True
        if isinstance(error, Damaged | Locked | StorageFailed):
            self.code = _fail(error)
            return True
        return False


def _os_words(error: OSError) -> str:
    """Return what the system says, file first: `/data/milepost.db: Read-only file system.`"""
    name = error.filename2 or error.filename
    return f"{name}: {error.strerror}." if name and error.strerror else str(error)
