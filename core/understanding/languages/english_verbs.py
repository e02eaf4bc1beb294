"""English: verbs by which runners tell of a run, and of what is none."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

_WAYS: Final = (
    "slogged|trudged|pootled|floated|toughed out|powered|whipped|churned|gutted out|splashed|sploshed"
    "|squelched|dragged myself|hauled myself|pushed|pushed myself|battled|ploughed|plowed|chugged|cracked on"
    "|cracked out|punched out|pounded|pounded out|muscled|waddled|hobbled|bimbled|bumbled|loped|galloped"
    "|explored|circled|looped|zoomed|bounced|braved|cruised|coasted|glided|breezed"
    "|stumbled|staggered|grunted|puffed|wheezed|sweated|tempoed|tempo'd"
    "|whizzed|whipped out|whipped off|reeled off|dug out|scraped|scraped together|eased|rolled off|trotted"
    "|pottered|romped|bossed|demolished|slayed|clicked off|laboured"
    "|labored|lumbered|ground|forced|soldiered|persevered|persisted|suffered|clung on for|held on for"
    "|kept going for|kept on for|lasted|notched up|chalked up|clocked up|totted up|bashed out|smashed out"
    "|blasted|blasted out|ripped|ripped through|treated myself to|celebrated with|rewarded myself with"
    "|finished off with|ended with|signed off with|topped off with|capped it off with|kicked off with"
    "|started with|started the day with|began with|opened with|warmed up with|settled into"
)
_THROUGH: Final = ("", " through", " round", " around", " out", " along", " my way through", " my way round")

VERBS: Final[Words] = {
    **meaning(Tag.DID, "|".join(f"{each}{more}" for each in _WAYS.split("|")[:40] for more in _THROUGH)),
    **meaning(Tag.DID, _WAYS),
    **meaning(
        Tag.DID,
        "headed out for|headed off for|set out for a|went out and did|struggled through|battled through"
        "|suffered through|slogged out|grinded out|gritted out|plugged away for|ended up running"
        "|ended up going|got going for"
        "|went for|went on|been for|capped with|capped off with|topped with|rounded off with|ended it with"
        "|popped out for|nipped out for|headed out on|got out for|got out there for"
        "|dragged myself out for|forced myself out for|got myself out for|made it out for"
        "|snuck out for|squeezed|snuck|crammed|fitted|slotted"
        "|sneaked out for|escaped for|dashed out for|ventured out for|set off for a quick|was out for"
        "|been out for|took myself out for|hauled myself out for|rolled out of bed for"
        "|joined the club for|joined the gang for|joined for|tagged along for"
        "|got out and did|came back from|returned from|back home from|in from|popped round"
        "|got away with|managed a|managed to squeeze in|managed to get in|squeezed out|logged in|put down"
        "|laid down|threw down|pulled off|went and did|went and ran|ran and finished",
    ),
    **meaning(
        Tag.STRANGE,
        "xc ski|xc skied|xc skiing|cross country ski|cross country skiing|cross country skied|nordic ski"
        "|nordic skiing",
        "no run",
    ),
    **meaning(
        Tag.STRANGE,
        "kayak|kayaking|canoe|canoeing|paddleboard|paddleboarding|paddle board|sup|ski|skiing|skating"
        "|ice skating|surfing|golf|rollerblade|rollerblading|roller skating|inline skating|snowshoe"
        "|snowshoeing"
        "|rollerbladed|rollerskated|roller skated|canoed|snowshoed|scootered|snowboarded|surfed|golfed"
        "|roller skied|unicycled|skateboarded|paddleboarded|paddle boarded|sailed|motored"
        "|hitchhiked|cruised by"
        "|ballooned|bussed|trained it|got the bus|got the train|took the bus|took the train|caught the bus"
        "|caught the train|rode the bus|rode the train|drove home|drove to|drove back|drove there",
        "no run",
    ),
}
