"""Secrets blotted out of text, however whatever wrote it spelled them.

A token stands in addresses, plain or with signs as `%3A`; a password in a `Proxy-Authorization`,
in base64; both in what `repr` or JSON make of them. A secret that is torn apart is not found.

Discord gives a token to each interaction, which answers in our name for a quarter of an hour. These
are not known beforehand, so they are found by where they stand.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

BLOT: Final = "…"
SHORT: Final = 8
"""Characters: a shorter secret is blotted only as a word of its own, or `a` would blot every a."""
PART: Final = 16
"""Characters of a token's secret half that are secret without the other half, too."""

_SLASH: Final = r"(?:\\*/|%(?:25)?2f)"
_IN_ADDRESS: Final = re.compile(
    rf"({_SLASH}(?:interactions|webhooks){_SLASH}\d+{_SLASH})(?:(?!%(?:25)?2f)[\w.~:%=+-])+", re.IGNORECASE
)
"""Where an interaction is answered: its number, then its token."""
_IN_FIELD: Final = re.compile(r"""(\btoken(?:\\*["']\s*:|=)\s*\\*["'])[^"'\\]+""", re.IGNORECASE)
"""An event, or what becomes of it in JSON or a `repr`."""
_IN_PACE: Final = re.compile(r"(\b\d+\+)[^\s'\"]+(?=['\"] major)")
"""As the library's log tells whose pace is kept."""


class Redaction:
    """Knows the secrets; shows them in no `repr`."""

    def __init__(self, secrets: Iterable[str]) -> None:
        self._secrets = tuple(secrets)

    @cached_property
    def _found(self) -> re.Pattern[str] | None:
        """Made for the first line: it takes longer than the rest of what a start does for its log."""
        # The longest first: a secret that holds another is blotted as a whole.
        forms = sorted({form for one in self._secrets for form in _forms(one)}, key=len, reverse=True)
        return re.compile("|".join(forms), re.IGNORECASE) if forms else None

    def __call__(self, text: str) -> str:
        if self._found is not None:
            text = self._found.sub(BLOT, text)
        for where in (_IN_ADDRESS, _IN_FIELD, _IN_PACE):
            text = where.sub(rf"\1{BLOT}", text)
        return text


def _forms(secret: str) -> Iterator[str]:
    """Yield patterns for everything that the secret may look like."""
    if not secret.strip():
        return
    yield _spelled(secret)
    half = re.split(r"[:.]", secret)[-1]
    if half != secret and len(half) >= PART:
        yield _spelled(half)
    if len(secret) >= SHORT:
        yield from _in_base64(secret.encode())


def _spelled(secret: str) -> str:
    """Return a pattern in which each sign may be plain, escaped, or percent-encoded (also twice)."""
    pattern = "".join(_sign(one) for one in secret)
    return pattern if len(secret) >= SHORT else rf"(?<!\w){pattern}(?!\w)"


def _sign(sign: str) -> str:
    percent = "".join(f"%(?:25)?{byte:02x}" for byte in sign.encode("utf-8", "surrogatepass"))
    as_bytes = "".join(rf"\\+x{byte:02x}" for byte in sign.encode("utf-8", "surrogatepass"))
    halves = sign.encode("utf-16-be", "surrogatepass").hex()
    as_units = "".join(rf"\\+u{halves[start : start + 4]}" for start in range(0, len(halves), 4))
    whole = rf"\\+u{ord(sign):08x}"
    forms = [re.escape(sign), percent, as_units, whole, rf"\\+x{ord(sign):02x}", as_bytes]
    if sign == " ":
        forms.append(r"\+")
    if not sign.isalnum():
        forms.insert(0, rf"\\+{re.escape(sign)}")
    return f"(?:{'|'.join(forms)})"


def _in_base64(secret: bytes) -> Iterator[str]:
    """Yield what of the secret's base64 is the same whatever stands before and after it."""
    for before in range(3):
        bits = 8 * len(secret)
        whole = b64encode(b"\0" * before + secret).decode().rstrip("=")
        first = -(-8 * before // 6)
        last = (8 * before + bits) // 6
        body = whole[first:last]
        yield "".join({"+": "[+-]", "/": "[/_]"}.get(sign, sign) for sign in body)
