"""What whoever made an attack says that he struck: it is the attack told before, of which he tells another target.

در حملهٔ اسرائیل به اردوگاه بیست نفر کشته شدند. ارتش اسرائیل گفت که *یک مرکز فرماندهی را هدف قرار داده است*: one attack
by the guide, and where others tell of people harmed who are not called his enemies, his word disputes theirs.
"""

from __future__ import annotations

from rawi.record import ARMED_SECTORS, Place, Stance
from rawi.what.coreference.retold import is_beside
from rawi.what.coreference.tellings import same_time
from rawi.what.matching.back import OF_THEIR_OWN
from rawi.what.model import HARMED, EventDraft, ResponseDraft
from rawi.what.placed import are_apart
from rawi.what.roots import root
from rawi.what.sides import sides
from rawi.what.work import Work

NEAR = 4
"""Within so many sentences the attack was told."""
PEOPLE = frozenset({"people", "person"})


class OwnAccount:
    """Finds the attack of which its doer speaks."""

    def __init__(self, work: Work) -> None:
        self.work = work
        self._attack: EventDraft | None = None
        self._sentence = 0

    def remember(self, telling: EventDraft, event: EventDraft) -> None:
        """Keep the attack told last of which somebody is the doer; a toll may stand between."""
        if telling.type == "ASSAULT" and telling.actors:
            self._attack, self._sentence = event, self.work.clauses[telling.clause].sentence

    def of(self, event: EventDraft) -> EventDraft | None:
        """The attack told last, if its doer's own side says what it struck."""
        attack = self._attack
        if attack is None or event.type != "ASSAULT" or not event.statements or not event.actors or event.tolls:
            return None
        clause = self.work.clauses[event.clause]
        if not 1 <= clause.sentence - self._sentence <= NEAR or not self._fit(attack, event):
            return None
        if is_beside(self.work, clause) or not self._is_their_own_word(attack, event):
            return None
        self._dispute(attack, event)
        within = self._within(attack)
        attack.places = within or event.places or attack.places
        event.actors, event.places = [], []
        return attack

    def _fit(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether neither way, time nor place of two tellings contradict."""
        modes = {a.mode, b.mode}
        if a.aspect != "asserted" or b.aspect != "asserted" or modes & OF_THEIR_OWN:
            return False
        clash = len(a.actors) > 1 and len({root(x, self.work.who) for x in a.actors}) > 1
        kills = self.work.lex.frames[b.entry].toll in HARMED  # هشت مهاجم را از پا درآوردند tells a toll of its own
        if clash or kills:
            return False
        return ("" in modes or len(modes) == 1) and same_time(a, b) and not are_apart(self._within(a), b.places)

    def _within(self, attack: EventDraft) -> list[Place]:
        """The places of an attack, but for the country itself that was struck, which holds all of its places."""
        struck = {self.work.who.actors[r].name for r in attack.recipients}
        return [p for p in attack.places if p.name not in struck]

    def _is_their_own_word(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether those who act in both tellings, and who says so, are of one side."""
        who, said = self.work.who, self.work.statements[b.statements[0]].speakers
        theirs = sides(a.actors, who) & sides(b.actors, who)
        return bool(theirs and (theirs & sides(said, who) or theirs & self._bodies(said)))

    def _bodies(self, said: list[int]) -> set[int | str]:
        """Whose the bodies are for which somebody speaks: سخنگوی *پولیس طالبان*."""
        actors = self.work.who.actors
        bodies = {r.organization for s in said for r in actors[s].roles if r.organization}
        return sides((k for k, a in enumerate(actors) if a.name in bodies), self.work.who) if bodies else set()

    def _dispute(self, a: EventDraft, b: EventDraft) -> None:
        """Note whose target is another than what others tell; then no word of his is what the attack rests on."""
        actors, statement = self.work.who.actors, self.work.statements[b.statements[0]]
        said = statement.speakers
        harmed = [r for r in a.recipients if actors[r].kind in PEOPLE and ARMED_SECTORS.isdisjoint(actors[r].sectors)]
        if set(b.recipients) & set(a.recipients) or not (harmed or a.tolls) or set(said) & set(a.sources):
            return
        b.sources = []
        stance: Stance = "confirms" if statement.stance == "confirms" else "disputes"
        b.responses += [ResponseDraft(s, stance, b.first, b.last) for s in said]
