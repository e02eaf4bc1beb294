"""What Discord answers when it refuses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

INVALID_FORM = 50035


@dataclass(frozen=True, slots=True)
class Problem:
    """What does not fit in a body: where, the code that Discord has for it, and why."""

    path: tuple[str | int, ...]
    code: str
    reason: str

    def __str__(self) -> str:
        return f"{'.'.join(str(one) for one in self.path) or 'the body'}: {self.reason} ({self.code})"


class ApiError(Exception):
    """An answer that is not ok. A violation is one that a careful bot never causes."""

    def __init__(
        self,
        status: int,
        code: int,
        message: str,
        *,
        violation: bool = False,
        errors: dict[str, Any] | None = None,
        retry_after: float | None = None,
        scope: str = "",
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.violation = violation
        self.errors = errors
        self.retry_after = retry_after
        self.scope = scope
        """Whose limit it was: the bot's over all routes (global), its own on this one (user)."""

    @property
    def wire(self) -> dict[str, Any]:
        body: dict[str, Any] = {"message": self.message, "code": self.code}
        if self.errors is not None:
            body["errors"] = self.errors
        if self.retry_after is not None:
            body = {
                "message": self.message,
                "retry_after": self.retry_after,
                "global": self.scope == "global",
            }
        return body


def invalid(problem: Problem) -> ApiError:
    """Return a refusal of a body that no state would have let through, with the field that is wrong."""
    errors: dict[str, Any] = {"_errors": [{"code": problem.code, "message": problem.reason}]}
    for key in reversed(problem.path):
        errors = {str(key): errors}
    return ApiError(400, INVALID_FORM, "Invalid Form Body", violation=True, errors=errors)


def wrong(code: str, reason: str, *path: str | int) -> ApiError:
    return invalid(Problem(path, code, reason))


def too_long(most: int, *path: str | int) -> ApiError:
    return wrong("BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length.", *path)


def unknown(what: str) -> ApiError:
    return ApiError(404, UNKNOWN[what], f"Unknown {what}")


def missing_access() -> ApiError:
    return ApiError(403, 50001, "Missing Access")


def missing_permissions() -> ApiError:
    return ApiError(403, 50013, "Missing Permissions")


def too_many(seconds: float, scope: str) -> ApiError:
    return ApiError(429, 0, "You are being rate limited.", retry_after=seconds, scope=scope)


UNKNOWN = {
    "Channel": 10003,
    "Guild": 10004,
    "Member": 10007,
    "Message": 10008,
    "User": 10013,
    "Emoji": 10014,
    "Webhook": 10015,
    "Interaction": 10062,
    "Application Command": 10063,
}
