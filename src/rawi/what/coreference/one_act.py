"""One act that a sentence tells by two verbs of different frames: stepped down and resigned, refused and called absurd.

An act is one event by the guide, however many verbs tell it; what is of the same kind but done to others is another.
"""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.clauses.words import ALSO
from rawi.what.lexicon import SPEAKER
from rawi.what.model import EventDraft
from rawi.what.placed import are_apart
from rawi.what.work import Work
from rawi.who.reading import POINTING

ONE_ACT = frozenset(
    {
        ("PROTEST", "demo"),
        ("PROTEST", "hunger"),
        ("PROTEST", "strike"),
        ("RETREAT", "resign"),
        ("RETREAT", "withdraw"),
        ("RETREAT", "disarm"),
        ("MOBILIZE", "troops"),
    }
)
"""What whoever does it does once in a sentence, by whichever two verbs: دست به اعتصاب غذا زدند و چیزی نخوردند."""
OBSTRUCT = "obstruct"
OUT = frozenset({"expel", "deport"})
ARREST = "arrest"
HARM = frozenset({("ASSAULT", ""), ("ASSAULT", "firearms"), ("ASSAULT", "beat"), ("COERCE", ARREST)})
OUT_OF, PAUSES = "از", frozenset({"،", ","})


class OneAct:
    """Finds the act that the verb before tells. ``by_clause``: the events told so far, merged, by clause."""

    def __init__(self, work: Work, by_clause: dict[int, EventDraft]) -> None:
        self.work, self.by_clause = work, by_clause

    def of(self, event: EventDraft) -> EventDraft | None:
        """The event that is told again."""
        clause = self.work.clauses[event.clause]
        here = self.by_clause.get(clause.index)
        if here is not None and self._by_one_verb(here, event):
            return here
        if here is not None and (
            self._seizes_too(here, event) or _by_the_same_noun(here, event) or _blames_by(here, event)
        ):
            return here
        before = self._before(clause)
        if before is not None and self._hands_over(before, event):
            return before
        opening = before or self._behind(clause)
        if self._opens_with(opening, event) or self._died_in_it(opening, event):
            return opening
        if before is None or not before.actors or set(before.actors) != set(event.actors):
            return self._blamed_already(event, clause)
        if ALSO & set(clause.adverbs):
            return None
        if self._is_again(before, event, clause) or self._blocks(before, event) or self._sets_term(before, event):
            return before
        return self._refused(before, event, clause)

    def _opens_with(self, a: EventDraft | None, b: EventDraft) -> bool:
        """Whether those who get into a house or drag somebody out then do what is told, which is their deed; and
        whether a protest to an envoy goes on with its words: *به خانه‌ای یورش بردند* و سه تن را کشتند."""
        if a is None or not a.actors or set(a.actors) != set(b.actors) or a.aspect != b.aspect:
            return False
        entries = self.work.entries
        if a.entry in entries["summoning_envoys"] and b.type == a.type:
            b.recipients = []
            return True
        if a.entry not in entries["getting_at"] or (b.type, b.mode) not in HARM:
            return False
        raid = a.entry in entries["raids"]
        others = a.recipients and b.recipients and set(a.recipients).isdisjoint(b.recipients)
        if b.mode == ARREST if raid else others:
            return False
        return _becomes(a, b)

    def _died_in_it(self, a: EventDraft | None, b: EventDraft) -> bool:
        """Whether a clause behind a raid counts its dead: به خانه‌اش حمله کردند *که در آن سه تن کشته شدند*."""
        if a is None or a.entry not in self.work.entries["raids"] or a.aspect != b.aspect:
            return False
        if b.type != "ASSAULT" or b.actors or not b.tolls:
            return False
        return _becomes(a, b)

    def _behind(self, clause: Clause) -> EventDraft | None:
        """The event of the clause that a relative clause stands behind, or a comma: احضار کرده، *به او سپرد*."""
        if clause.relation in ("relative", "content"):
            around = clause.within
            above = clause.parent if clause.parent is not None else around.index if around is not None else -1
            return self.by_clause.get(above)
        if clause.previous is None or self.work.args.own_subject(clause) is not None:
            return None
        before = self.work.clauses[clause.previous]
        if before.sentence != clause.sentence or before.verb is None:
            return None
        paused = self.work.text.keys[before.verb.last] in PAUSES  # به خانه‌اش ریختند، *او را لت‌وکوب کردند*
        return self.by_clause.get(before.index) if paused or before.verb.tense == "participle" else None

    def _before(self, clause: Clause) -> EventDraft | None:
        """The event of the clause that و joins a clause to."""
        if not clause.coordinate or clause.previous is None:
            return None
        same = self.work.clauses[clause.previous].sentence == clause.sentence
        return self.by_clause.get(clause.previous) if same else None

    @staticmethod
    def _by_one_verb(a: EventDraft, b: EventDraft) -> bool:
        """Whether two frames tell the same verb's deed to the same: از سوی امریکا در فهرست تروریستی *قرار گرفته*."""
        if a.type != b.type or a.noun or b.noun or a.words[1] != b.words[1]:
            return False
        return bool(a.recipients) and a.recipients == b.recipients

    def _is_again(self, a: EventDraft, b: EventDraft, clause: Clause) -> bool:
        if (a.type, a.mode, a.aspect) != (b.type, b.mode, b.aspect) or (b.type, b.mode) not in ONE_ACT or b.tolls:
            return False
        if a.time is not None and b.time is not None and a.time.start != b.time.start:
            return False
        if a.recipients and b.recipients and set(a.recipients).isdisjoint(b.recipients):
            return False
        left = (p for p in clause.phrases if p.func == OUT_OF and b.mode == "withdraw")
        if any(p.mentions and self.work.text.keys[p.first] not in POINTING for p in left):
            return False  # از یونسکو خارج شد و از پیمان پاریس بیرون رفت
        return not are_apart(a.places, b.places)

    def _seizes_too(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether those who search a house take something by it, which then is what they do: ضمن *تفتیش* منزل و *ضبط*
        کتاب‌ها."""
        if a.entry not in self.work.entries["searching"] or b.mode != "seize" or a.actors != b.actors:
            return False
        a.mode, a.verb_en = b.mode, b.verb_en
        a.recipients = a.recipients or b.recipients
        return True

    def _hands_over(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether those arrested are only handed over to the courts: دو تن دستگیر و *به دادگاه معرفی شدند*."""
        if a.mode != ARREST or b.entry not in self.work.entries["handing_over"] or a.aspect != b.aspect:
            return False
        return not b.recipients or set(b.recipients) == set(a.recipients)

    def _blocks(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether those who protest shut a road by it: تجمع کردند و *جاده را بستند*."""
        shuts = b.entry in self.work.entries["shutting_places"] or b.mode == OBSTRUCT
        return a.type == "PROTEST" and shuts and a.aspect == b.aspect

    def _sets_term(self, a: EventDraft, b: EventDraft) -> bool:
        """Whether those who expel somebody say until when: دو دیپلمات را اخراج کرد و *به آنان یک روز مهلت داد*."""
        if a.mode not in OUT or b.entry not in self.work.entries["deadlines"] or a.aspect != b.aspect:
            return False
        b.recipients = []
        return True

    def _refused(self, a: EventDraft, b: EventDraft, clause: Clause) -> EventDraft | None:
        """The refusal of what is called names in the same breath: پیشنهاد را رد کرد و *آن را* غیرقابل قبول خواند; or
        the other way round, which makes a refusal of the blame told first."""
        marked = clause.marked()
        alone = marked is not None and marked.last - marked.first == 1 and not marked.mentions
        if not alone or marked is None or self.work.text.keys[marked.first] not in POINTING:
            return None
        called = self.work.entries["called_names"]
        if ((a.type, b.type) == ("REJECT", "ACCUSE") and b.entry in called) or a.type == b.type == "ACCUSE":
            return a  # محکوم کرد و *آن را* عامل بحران دانست
        if (a.type, b.type) == ("ACCUSE", "REJECT") and a.entry in called:
            a.type, a.mode, a.entry, a.verb_en = b.type, b.mode, b.entry, b.verb_en
            return a
        return None

    def _blamed_already(self, event: EventDraft, clause: Clause) -> EventDraft | None:
        """The blame that goes on in what is said: روسیه را به نقض آتش‌بس متهم کرد و گفت که *این کشور پایبند نیست*."""
        frame = self.work.lex.frames.get(event.entry)
        told = frame is not None and SPEAKER in frame.actor
        if event.type != "ACCUSE" or not told or clause.parent is None:
            return None
        blame = self._before(self.work.clauses[clause.parent])
        if blame is None or blame.type != "ACCUSE" or not blame.recipients:
            return None
        return blame if (blame.actors, blame.recipients) == (event.actors, event.recipients) else None


def _becomes(a: EventDraft, b: EventDraft) -> bool:
    """Make of an event the deed that is told of it behind, and say so."""
    a.type, a.mode, a.entry, a.verb_en = b.type, b.mode, b.entry, b.verb_en
    return True


def _blames_by(a: EventDraft, b: EventDraft) -> bool:
    """Whether one clause blames somebody by its noun, and by its verb what he did: *با انتقاد از وزیر* توافق را شکست
    خواند."""
    if a.type != "ACCUSE" or b.type != "ACCUSE" or a.noun == b.noun or a.mode != b.mode:
        return False
    noun, verb = (a, b) if a.noun else (b, a)
    return bool(noun.actors) and noun.actors == verb.actors and bool(noun.recipients) and not verb.recipients


def _by_the_same_noun(a: EventDraft, b: EventDraft) -> bool:
    """Whether one clause tells by its noun again what its verb tells: ضمن *ابراز نگرانی* … گفت."""
    return b.noun and a.entry == b.entry and a.actors == b.actors and b.recipients in ([], a.recipients)
