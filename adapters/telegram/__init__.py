"""Telegram: updates in, messages out. The one package that knows python-telegram-bot."""

import os

# The library's waits come as timedelta, as they will by default.
os.environ.setdefault("PTB_TIMEDELTA", "1")
