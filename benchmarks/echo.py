"""A bare python-telegram-bot echo bot: its stock transport, its own Updater, nothing stored.

python -m benchmarks.echo TOKEN BASE_URL
"""

from __future__ import annotations

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text(update.message.text or "")


def main() -> None:
    token, base = sys.argv[1:]
    application = Application.builder().token(token).base_url(base).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling(bootstrap_retries=0)


if __name__ == "__main__":
    main()
