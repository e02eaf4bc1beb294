"""Settings as a test gives them."""

from __future__ import annotations

from typing import Any

from pydantic_settings import PydanticBaseSettingsSource

from bot.settings import Settings


class Given(Settings):
    """Nothing else is looked at: a look through the environment takes as long as a bot's first answer."""

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[Any], init_settings: PydanticBaseSettingsSource, **_: Any
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return (init_settings,)
