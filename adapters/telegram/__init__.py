"""Telegram: updates in, messages out. The one package that knows python-telegram-bot."""

import os

from adapters.telegram.httpx_later import httpx_later

# The library's waits come as timedelta, as they will by default.
os.environ.setdefault("PTB_TIMEDELTA", "1")
with httpx_later():
    import telegram  # noqa: F401 -- loaded here, for all the modules of this package
