"""English: how words are bent, and whole answers to a question."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import Answers, Forms

FORMS: Final = Forms(
    plural=("s",),
    past=("ed",),
    doing=("ing", "in'"),
    manner=("ly", "time"),
    participles=("ed",),
    worn=frozenset(
        {
            "legs", "quads", "calves", "tired", "knackered", "exhausted", "hungover", "stiff", "sore",
            "wrecked", "shattered", "wiped", "fried", "trashed", "smoked", "achy", "aching", "doms",
            "fatigued", "drained", "rough", "groggy",
        }
    ),
    infinitives=frozenset(
        {
            "finish", "complete", "reach", "get", "start", "begin", "train", "build", "beat", "break",
            "try", "become", "improve", "increase", "attempt", "achieve", "manage", "survive", "go",
        }
    ),
    infinitives_or_nouns=frozenset({"run", "to run", "jog", "do", "race"}),
    mile="mile",
    month_verbs=frozenset({"may"}),
    day_verbs=frozenset({"sat", "wed"}),
    day_nouns=frozenset({"sun"}),
    shoe_versions=frozenset({"v", "gtx", "plus", "pro", "elite"}),
    first_names=frozenset(
        {
            "tom", "dave", "david", "steve", "mike", "michael", "john", "james", "jim", "joe", "dan",
            "daniel", "chris", "matt", "paul", "peter", "pete", "andy", "andrew", "alex", "ben", "sam",
            "adam", "simon", "kevin", "brian", "tim", "tony", "ryan", "josh", "jake", "luke", "alan",
            "gary", "greg", "jeff", "eric", "kyle", "sean", "ian", "neil", "stuart", "martin", "richard",
            "robert", "bob", "george", "harry", "oliver", "liam", "noah", "ethan", "sarah", "sara", "emma",
            "anna", "laura", "lisa", "kate", "katie", "jen", "jenny", "jess", "jessica", "amy", "emily",
            "rachel", "rebecca", "becky", "claire", "helen", "julie", "karen", "maria", "mary", "megan",
            "nicole", "olivia", "sophie", "hannah", "lucy", "linda", "susan", "sue", "jane", "nina",
            "priya", "ahmed", "ali", "carlos", "maya", "chloe", "zoe", "mia", "ella", "amelia", "isla",
            "ava", "freya", "alice", "charlotte", "georgia", "molly", "abby", "abigail", "natalie",
            "natasha", "victoria", "vicky", "zara", "aisha", "fatima", "leila", "layla", "sofia", "elena",
            "isabel", "lena", "oscar", "jacob", "callum", "connor", "aaron", "nathan", "dylan", "owen",
            "rhys", "gareth", "hugh", "ivan", "igor", "marco", "luca", "mateo", "diego", "jose", "pablo",
            "pedro", "miguel", "javier", "raj", "ravi", "anil", "arjun", "vikram", "rohan", "sanjay",
            "amit", "deepak", "anita", "sunita", "neha", "pooja", "meera", "yuki", "kenji", "hiroshi",
            "omar", "yusuf", "hassan", "ibrahim", "mohammed", "fiona", "siobhan", "niamh", "aoife", "ciara",
            "sinead", "roisin", "orla", "eoin", "cian", "declan", "padraig", "kieran", "brendan", "gemma",
            "hayley", "kirsty", "stacey", "tracey", "tracy", "donna", "debbie", "diane", "denise", "wendy",
            "sandra", "sharon", "sheila", "brenda", "barbara", "betty", "bethany", "lauren", "louise",
            "madison", "melissa", "michelle", "monica", "naomi", "nadia", "pamela", "patricia", "paula",
            "rosie", "ruth", "samantha", "stephanie", "steph", "tanya", "tara", "teresa", "theresa", "tina",
            "vanessa", "yvonne", "zach", "zack", "wayne", "vincent", "todd", "theo", "terry", "stefan",
            "shane", "scott", "ross", "roger", "phil", "philip", "patrick", "nigel", "nick", "nicholas",
            "mick", "marcus", "malcolm", "louis", "lewis", "larry", "kenneth", "keith", "justin", "julian",
            "jonathan", "jon", "joel", "jerry", "jeremy", "jason", "jamie", "irene", "howard", "henry",
            "graham", "gordon", "gavin", "gabriel", "felix", "evan", "edward", "eddie", "duncan", "doug",
            "douglas", "dominic", "dennis", "derek", "darren", "craig", "colin", "clive", "charlie",
            "charles", "carl", "cameron", "bruce", "brad", "bradley", "billy", "barry", "arthur", "anthony",
            "angus", "allan", "albert", "alfie", "adrian",
        }
    ),
)  # fmt: skip

ANSWERS: Final = Answers(
    yes=frozenset(
        {
            "mine", "me", "i did", "yes", "yep", "yeah", "y", "it's mine", "my run", "i ran it",
            "i ran that", "it was me", "that was me", "i did that", "yes i did", "yes, i did",
            "sure", "right", "that's right",
        }
    ),
    each=frozenset(
        {
            "each", "each day", "both", "both days", "on both", "all", "all of them", "every day",
            "each of them",
        }
    ),
    ordinals={
        "first": 0, "the first": 0, "first one": 0, "the first one": 0, "1st": 0, "the former": 0,
        "second": 1, "the second": 1, "second one": 1, "the second one": 1, "2nd": 1, "the latter": 1,
        "third": 2, "the third": 2, "third one": 2, "the third one": 2, "3rd": 2,
    },
    notes=frozenset({"note", "notes", "add note", "add a note"}),
)  # fmt: skip
OVER_MIDNIGHT: Final = re.compile(
    r"\b(?:over|across|through|cross(?:ed|es|ing)) midnight\b",
    re.IGNORECASE,
)
"""Says that a run began on one day and ended on the next."""
