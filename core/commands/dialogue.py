"""The order of reading: which of the things that were asked or could be meant a message answers.

A button or a reply goes to the question that asked; then a command (what is only looked up in
plain words lets the question follow); then a complete, certain log, unless the open question asks
for exactly that or for free words; then the open question; then the newest message of ours that
asks; and only then we ask what was meant.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from core.commands import (
    again,
    answers,
    first_contact,
    midnight,
    plan_offers,
    prompt_answers,
    running,
    unclear,
    welcome,
)
from core.commands.asides import GO_ON, beside, offer_taken
from core.commands.command_lines import commands_in
from core.commands.commanded import asked, command
from core.commands.context import Context
from core.commands.corrections import correct
from core.commands.half_told import rest_of_it
from core.commands.log_offers import with_offer
from core.commands.race_told import told_of_it
from core.commands.rereading import reread, still_stands
from core.commands.typed_labels import answer_typed, command_typed
from core.conversations.states import Form, Offered, Unclear
from core.errors import Refusal
from core.events import Deleted, Edited, FileSent, Pressed, Said
from core.ports.values import Conversation, Outgoing
from core.understanding import Decision, Intent, Reading, answer_in_english, is_only_when, read
from core.understanding.text import plain
from core.wording.reply import Button, Reply, Whose, reply
from core.wording.say import buttons as label
from core.wording.say import refusals as say
from core.wording.say import talk

LONGEST = 4096
"""Characters: what the longest message of any platform holds."""

NOT_NOW = "not now"
"""Answers a prompt, too."""


def answer(context: Context, event: Said | Pressed | Edited | FileSent | Deleted) -> Reply | None:
    """Answer whatever was said, pressed, edited or sent."""
    answered = _answer(context, event)
    return None if answered is None else first_contact.ask_after(context, answered)


def _answer(context: Context, event: Said | Pressed | Edited | FileSent | Deleted) -> Reply | None:
    match event:
        case Said():
            return _in_company(context, _said(context, plain(event.text), forwarded=event.forwarded))
        case Pressed():
            return _in_company(context, _pressed(context, event))
        case Edited():
            anew = partial(_said, context, forwarded=False)
            return _in_company(context, reread(context, plain(event.text), anew))
        case FileSent():
            if event.caption.strip():
                return _said(context, plain(event.caption), forwarded=event.forwarded)
            return None if event.together and again.just_answered(context) else reply(talk.OnlyWords())
        case Deleted():
            return still_stands(context)


def _in_company(context: Context, answered: Reply | None) -> Reply | None:
    """In a group what is the runner's own is for her eyes; what is the room's, for all."""
    if answered is None or context.private:
        return answered
    return replace(answered, private=not answered.for_all)


def _said(context: Context, text: str, *, forwarded: bool) -> Reply | None:
    if not text:
        return reply(talk.NothingThere()) if context.private else None
    if len(text) > LONGEST:
        raise Refusal(say.TooLong(LONGEST))
    commands = commands_in(context, text)
    if len(commands) > 1:
        raise Refusal(say.OneAtATime(), tuple(running.pressed_line(line) for line in commands[:4]))
    if forwarded:
        return _forwarded(context, text)
    if not text.startswith("/"):
        text = answer_in_english(text, context.languages)
    if context.answers is not None and not text.startswith("/"):
        replied = _reply_to(context, context.answers, text)
        if replied is not None:
            return replied
    if text.startswith("/"):
        return command(context, text[1:])
    line = running.line_meant(context, text) or plan_offers.line_adding(context, text)
    return asked(context, line) if line is not None else _free_text(context, text)


def _reply_to(context: Context, message: int, text: str) -> Reply | None:
    """Give the words to the message they reply to, if it asks something."""
    found = answers.still_open(context, context.open_question(), text)
    if found is not None and found.message == message:
        return _answer_to(context, found, text)
    if (earlier := context.question_aside()) is not None and earlier.message == message:
        context.take_up(earlier.state)
        return _answer_to(context, earlier, text)
    row = context.tables.outbox.get(message)
    if row is not None and row.asks and not row.answered and row.runner == context.runner.id:
        return _to_prompt(context, row, text)
    return None


def _answer_to(context: Context, asked: Conversation, text: str) -> Reply:
    """Give the words to the open question; a run that they tell beside is offered."""
    text = answer_typed(context, asked, text) or text
    return with_offer(context, asked.state, text, answers.step(context, asked.state, text))


def _to_prompt(context: Context, row: Outgoing, text: str) -> Reply:
    """Give the words to a message of ours; if it asks on, what was open is set aside."""
    found = context.open_question()
    answered = answers.to_prompt(context, row, text)
    if found is not None and context.opened is not None and not answers.is_first_contact(found.state):
        context.tables.conversations.put(replace(found, room=context.shelf, aside=True))
    return answered


def _forwarded(context: Context, text: str) -> Reply:
    """Somebody else's words answer no question of ours, and are nobody's run until the sender says so."""
    reading = read(text, context.reader())
    if reading.decision is Decision.IGNORE:
        return unclear.answer(context, text, reading)
    return unclear.ask_whose(context, text)


def _free_text(context: Context, text: str) -> Reply | None:
    found = answers.still_open(context, context.open_question(), text)
    if found is not None and isinstance(found.state, Offered):
        return answers.step(context, found.state, text)
    if found is not None and isinstance(found.state, Unclear) and unclear.is_past(context, found.state, text):
        context.close()
        found = None
    asking = prompt_answers.newest_open(context) if context.private else None
    if asking is not None and _is_since(asking, found):
        # A button is a shortcut for typing: its words answer, whatever else they could mean.
        if typed := prompt_answers.button_typed(context, asking, text):
            return _to_prompt(context, asking, typed)
        if found is not None and context.now - found.opened_at > answers.WORDS_FOR:
            context.set_aside(found)
            found = None
    reading = read(text, context.reader())
    certain = reading.decision is Decision.STORE
    if not (certain and (found is None or answers.is_first_contact(found.state))):
        # A certain log stays one there whatever else it could mean: most messages are spared the look-up.
        said = answer_typed(context, found, text)
        text, reading = (said, read(said, context.reader())) if said else (text, reading)
    words = text.casefold().strip(" .!")
    if words == GO_ON:
        return _go_on(context, found)
    if words in answers.LEAVE and found is not None:
        return answers.step(context, found.state, text)  # never a run to delete: "cancel"
    if words in answers.LEAVE and words != NOT_NOW and not context.first_contact:
        return answers.nothing_open()
    if words in answers.FORGET and found is None:
        return command(context, "forget")  # it asks for the words
    if found is not None and (aside := beside(context, found, text, reading)) is not None:
        return aside
    if found is not None and answers.fits(context, found, text):
        return _answer_to(context, found, text)
    free = found is None or answers.is_first_contact(found.state)
    if free and (completed := rest_of_it(context, reading, text)) is not None:
        return completed
    if free and (of_a_race := told_of_it(context, text, reading)) is not None:
        return of_a_race
    logged = _certain(context, reading, text)
    if logged is not None:
        if found is None or context.opened is not None:
            return logged
        if _is_log_asked(found):
            context.close()  # it asked for a run, and here is one
            return logged
        if not answers.is_first_contact(found.state):
            return answers.ask_after_log(context, logged, found.state)
        return logged
    if (pressed := command_typed(context, text)) is not None:
        return _pressed_command(context, *pressed)
    if (first := welcome.first_words(context, found, text, reading)) is not None:
        return first
    if found is not None and _is_log_asked(found) and reading.decision is Decision.ASK:
        context.close()
        return unclear.answer(context, text, reading)  # "too icy, gym instead" tells no distance, and a log
    if found is not None:
        return answers.step(context, found.state, text)
    if context.private and answers.beside_prompt(context, text, reading):
        return unclear.answer(context, text, reading)
    unsure = reading.decision is Decision.ASK and not is_only_when(text, languages=context.languages)
    asking = prompt_answers.asked_by(context, text, unclear=unsure) if context.private else None
    if asking is not None:
        return _to_prompt(context, asking, text)
    return None if unclear.is_talk(context, reading) else unclear.answer(context, text, reading)


def _is_log_asked(found: Conversation) -> bool:
    """Whether `log` asks for a run, and not on which side of a midnight it was."""
    state = found.state
    return isinstance(state, Form) and state.command == "log" and not midnight.waits(state)


def _is_since(asking: Outgoing, found: Conversation | None) -> bool:
    """Whether a message of ours asked after the question that is open."""
    return found is None or (asking.sent_at is not None and asking.sent_at > found.opened_at)


def _certain(context: Context, reading: Reading, text: str) -> Reply | None:
    if reading.decision is not Decision.STORE:
        return None
    if any(draft.intent is Intent.CORRECTION for draft in reading.drafts):
        return correct(context, reading, text)
    return midnight.log_or_ask(context, reading, text)


def _go_on(context: Context, found: Conversation | None) -> Reply:
    """Ask the question again that was set aside; else the open one."""
    earlier = context.question_aside()
    if earlier is not None:
        context.take_up(earlier.state)
        return answers.ask_again(context, earlier.state)
    if found is not None:
        context.open(found.state)
        return answers.ask_again(context, found.state)
    return answers.nothing_open()


# --- buttons ---------------------------------------------------------------------


def _pressed(context: Context, event: Pressed) -> Reply | None:
    row = context.tables.outbox.get(event.on)
    shown = row.message.buttons if row is not None and row.message is not None else ()
    if row is None or (event.shown and not 0 <= event.index < len(shown)):
        raise Refusal(say.OldButton(), (Button(label.MyWeek(), "/week"),))
    if not event.shown:
        if context.tables.presses.taken(row.id, event.index, context.runner.id):
            return None  # a second tap, on its way while the first was answered
        raise Refusal(say.OldButton(), (Button(label.MyWeek(), "/week"),))
    button = shown[event.index]
    if button.whose is Whose.OWN and row.runner != context.runner.id:
        raise Refusal(say.NotForYou())
    if not context.tables.presses.take(row.id, row.revision, event.index, context.runner.id):
        return again.shown(context, button)
    if button.says.startswith("/"):
        return _pressed_command(context, row, button.says[1:])
    if button.typed:
        return _said(context, button.says, forwarded=False)
    return _pressed_answer(context, row, button.says)


def _pressed_command(context: Context, row: Outgoing, line: str) -> Reply:
    """Run the button's command. Under its own question first contact, and a log, lets that be asked again."""
    if (taken := offer_taken(context, row, line)) is not None:
        return taken
    found = answers.still_open(context, context.open_question(), line)
    own = found is not None and found.message == (row.edits or row.id)
    logs = running.command_of(context, line) == "log"
    if own and found is not None and isinstance(found.state, Form) and not found.state.asking:
        context.close()  # the button is the answer
    if found is None or not own or not (logs or answers.is_first_contact(found.state)):
        return command(context, line)
    answered = running.run_line(context, line)
    if context.opened is not None:
        return answered
    if logs:
        return answers.ask_after_log(context, answered, found.state)
    again = answers.ask_again(context, found.state)
    return replace(
        answered, lines=(*answered.lines, *again.lines), buttons=(*again.buttons, *answered.buttons)
    )


def _pressed_answer(context: Context, row: Outgoing, says: str) -> Reply | None:
    if prompt_answers.takes_press(row):
        return _to_prompt(context, row, says)
    found = context.open_question()
    # A refusal of an answer shows the likely ones again: they are the same question's.
    asked = found.message if found is not None else None
    if found is not None and asked is not None and asked <= (row.edits or row.id) and not row.asks:
        return answers.step(context, found.state, says)
    if (earlier := context.question_aside()) is not None and earlier.message == (row.edits or row.id):
        context.take_up(earlier.state)
        return answers.step(context, earlier.state, says)
    spoken = first_contact.pressed_later(context, says)
    if spoken is not None:
        return spoken
    raise Refusal(say.OldButton(), (Button(label.MyWeek(), "/week"),))
