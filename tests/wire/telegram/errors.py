"""What Telegram answers when it refuses."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """An answer that is not ok. A violation is one that a careful bot never causes."""

    def __init__(
        self,
        code: int,
        description: str,
        *,
        violation: bool = False,
        parameters: dict[str, int] | None = None,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.violation = violation
        self.parameters = parameters or {}

    @property
    def wire(self) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad(reason: str, *, migrate_to_chat_id: int | None = None) -> ApiError:
    """Return a refusal that the state of the chat explains, and that a bot has to live with."""
    moved = {} if migrate_to_chat_id is None else {"migrate_to_chat_id": migrate_to_chat_id}
    return ApiError(400, f"Bad Request: {reason}", parameters=moved)


def wrong(reason: str) -> ApiError:
    """Return a refusal of something that no state of the chat would have let through."""
    return ApiError(400, f"Bad Request: {reason}", violation=True)


def forbidden(reason: str) -> ApiError:
    return ApiError(403, f"Forbidden: {reason}")


def too_many(seconds: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {seconds}", parameters={"retry_after": seconds})
