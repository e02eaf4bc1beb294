"""Texts are shown as Discord's clients show them, and ring whom the server lets them ring."""

from __future__ import annotations

import pytest

from tests.wire.discord import parse
from tests.wire.discord.parsing import pings


@pytest.mark.parametrize(
    ("content", "shown", "marked"),
    [
        ("**5 km** in *total*", "5 km in total", "bold:5 km italic:total"),
        ("***both*** __line__ ~~gone~~ ||hidden||", "both line gone hidden",
         "italic:both bold:both underline:line strikethrough:gone spoiler:hidden"),
        ("5 * 3 * 2 snake_case_name", "5 * 3 * 2 snake_case_name", ""),
        ("\\*5\\* \\_x\\_ \\|\\|y\\|\\|", "*5* _x_ ||y||", ""),
        ("`a*b*` ```py\nx**2**```", "a*b* x**2**", "code:a*b* block:x**2**"),
        ("# Big\n- one\n> said *so*", "Big\none\nsaid so", "heading:Big list:one quote:said so italic:so"),
        ("a # b - c > d", "a # b - c > d", ""),
        ("[here](https://x.org) https://y.org.", "here https://y.org.", "link:here url:https://y.org"),
        ("<@1> <@&2> <#3> </goal new:4> <t:5:R> @here",
         "<@1> <@&2> <#3> </goal new:4> <t:5:R> @here",
         "user:<@1> role:<@&2> channel:<#3> command:</goal new:4> time:<t:5:R> here:@here"),
    ],
)  # fmt: skip
def test_a_text_is_shown(content: str, shown: str, marked: str) -> None:
    parsed = parse(content)
    assert parsed.text == shown
    found = [f"{one.kind}:{parsed.text[one.start : one.end]}" for one in parsed.spans]
    assert " ".join(found) == marked


@pytest.mark.parametrize(
    "name",
    ["*Ana*", "__Bo__", "~~x~~", "||y||", "`z`", "[a](https://x.org)", "https://x.org", "<@5>", "@everyone",
     "a_b_", "\n# Big", "\\*", "> said"],
)  # fmt: skip
def test_raw_names_of_strangers_are_not_plain(name: str) -> None:
    assert not parse(f"{name} ran 5 km").plain(name)


def test_escaped_names_are_plain_and_what_the_bot_puts_around_them_is_its_own() -> None:
    assert parse("**Ana\\*s** ran 5 km").plain("Ana*s")
    assert parse("**Ana** ran").plain("Ana")
    assert not parse("**An**a ran").plain("Ana")
    assert parse("@\u200beveryone").plain("@\u200beveryone")
    assert not parse("Bo ran").plain("Ana")


def test_rings_are_those_that_are_allowed() -> None:
    text = "<@1> \\<@2> <@&3> @everyone"
    roles = frozenset({3})
    everything = pings(text, None, replied_to=9, may_ring_roles=roles)
    assert (everything.users, everything.roles, everything.everyone) == ({1, 2, 9}, {3}, True)
    assert not pings(text, {"parse": []}, replied_to=9, may_ring_roles=roles)
    some = pings(text, {"parse": [], "users": ["2"], "replied_user": True}, replied_to=9)
    assert (some.users, some.roles, some.everyone) == ({2, 9}, frozenset(), False)
    assert not pings("@everyone", None, may_ring_everyone=False)
