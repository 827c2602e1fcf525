"""The tree of a sentence's clauses: which clause opens where, which verb closes it, and how the two hang together."""

from __future__ import annotations

from itertools import pairwise

from msgspec.structs import replace

from rawi.clauses.antecedents import holds_meanwhile, is_one_that, laid_on, told_of
from rawi.clauses.gapped import FEWEST, SENTENCED, counted_in_places, sentenced_each
from rawi.clauses.groups import VerbGroups
from rawi.clauses.lists import HUMAN_KINDS
from rawi.clauses.model import ATTRIBUTION, Clause, Phrase, Relation, VerbGroup
from rawi.clauses.phrases import NounPhrases
from rawi.clauses.verbs import BECOME, MODAL
from rawi.clauses.words import AGENT, AND, COMMAS, LISTING, OBJECT, THAT, WHETHER, ClauseWords
from rawi.lexicon.kinds_what import Modal
from rawi.text.model import Sentence, Text
from rawi.time.model import Expression
from rawi.who.model import Mention

NEITHER, AND_ALSO = "نه", "و"
_GOES_ON = LISTING | {OBJECT}
SAYING = frozenset({"گفتن", "نوشتن", "افزودن"})
CLAIMING = frozenset({"مدعی", "معتقد", "ادعا", "اعلام"})
"""What makes a verb one of saying."""
SUBORDINATE = frozenset({"condition", "adverbial", "purpose"})
"""Relations of clauses whose verb may be a subjunctive of their own."""
NAME = frozenset({"نام", "اسم", "هویت"})
COUNTERS = frozenset({"نفر", "تن"})
"""Before them نه is nine."""


class ClauseTree:
    """The clauses of one sentence as a walk over it opens and closes them."""

    def __init__(
        self,
        words: ClauseWords,
        text: Text,
        number: int,
        sentence: Sentence,
        mentions: dict[int, Mention],
        named: list[int],
        expressions: dict[int, Expression],
        inside: list[bool],
        clauses: list[Clause],
    ) -> None:
        self.words = words
        self.text, self.tokens, self.keys = text, text.tokens, text.keys
        self.number, self.first, self.last = number, sentence.first, sentence.last
        self.mentions, self.expressions, self.inside = mentions, expressions, inside
        self.clauses = clauses
        self.suspended: list[Clause] = []
        self.hosted: Relation | None = None  # the relation that the clause after a fronted one takes
        self.clause = self.new_clause(sentence.first, "main", None)
        self.closed: Clause | None = None  # the clause closed last, while nothing of the next has come
        self.nouns = NounPhrases(words, text, mentions, sentence.last)
        self.groups = VerbGroups(words, text, mentions, named, sentence.first, sentence.last)

    def new_clause(self, at: int, relation: Relation, parent: int | None) -> Clause:
        """A clause that begins at a token; its place among the clauses is given when its verb closes it."""
        quoted = at < len(self.inside) and self.inside[at]
        return Clause(-1, self.number, at, at, relation=relation, parent=parent, quoted=quoted)

    def next_clause(self, at: int, coordinate: bool) -> None:
        """Open the clause after a closed one: it stays in the same place of the tree."""
        before = self.closed
        assert before is not None
        self.clause = self.new_clause(at, before.relation, before.parent)
        if before.quoted and not self.clause.quoted and before.relation == "content" and before.parent is not None:
            before = self.clauses[before.parent]  # the quotation is over: on goes the clause that it completes
            self.clause.relation, self.clause.parent = before.relation, before.parent
        self.clause.coordinate, self.clause.previous = coordinate, before.index
        self.clause.antecedent, self.clause.embedded = before.antecedent, before.embedded
        self.clause.within = before.within
        if not coordinate and before.relation == "content" and before.parent is not None and self.hosted is not None:
            above = self.clauses[before.parent]
            if above.fronted and self.tokens[at - 1].key in COMMAS:
                before = above  # با وجود آن که وعده داد … را باز کند، …
                self.clause.parent = above.parent
        if before.fronted and coordinate:
            self.clause.fronted = True
        elif before.fronted and self.hosted is not None:
            self.clause.relation = self.hosted
            self.hosted = None
        self.closed = None
        self.nouns.end()

    def complete(self, parent: Clause, at: int) -> None:
        """Open the clause at ``at`` that completes a closed one."""
        self.clause = self.new_clause(at, "content", parent.index)
        self.clause.embedded, self.clause.within = parent.embedded, parent.within
        self.closed = None
        self.nouns.end()

    def that(self, i: int) -> None:
        """Open the clause that a که begins: content of a verb or of این, else a relative clause."""
        if self.closed is not None:
            blamed = laid_on(self.closed, self.keys) or is_one_that(self.closed, self.tokens)
            self.complete(self.closed, i + 1)
            if blamed is not None:
                self.clause.relation, self.clause.antecedent = "relative", blamed
                return
            holds_meanwhile(self.clause, self.clauses[-1], self.keys)
            return
        antecedent = self.clause.phrases[-1] if self.clause.phrases else None
        if antecedent is None and not self.clause.times:
            return  # که at a clause's head after a subordinator
        pointed = antecedent is not None and antecedent.last == i and self.tokens[i - 1].key in ("این", "آن")
        if pointed and antecedent is not None and antecedent.mentions:
            pointed = antecedent.mentions[0].first >= i - 1  # نیروهای نیابتی *آن* که جهان را تهدید می‌کنند
        if pointed or self.keys[i + 1 : i + 2] == [WHETHER]:
            self._suspend(i + 1, "content", None)  # با بیان این که …، گفت, در پاسخ به این پرسش که آیا …، گفت
            return
        self._suspend(i + 1, "relative", told_of(self.clause, i, self.keys))

    def tell_what(self, i: int) -> None:
        """Open the clause that آنچه begins without که, inside one with a verb of its own: به *آنچه* گفتند عمل کنند."""
        goes_on = self.clause.phrases and self.groups.left(i) > len(self.suspended) + 1
        if goes_on and self.keys[i + 1] not in (THAT, OBJECT):
            self._suspend(i + 1, "relative", self.clause.phrases[-1])

    def _suspend(self, at: int, relation: Relation, antecedent: Phrase | None) -> None:
        self.suspended.append(self.clause)
        self.clause = self.new_clause(at, relation, None)
        self.clause.antecedent, self.clause.embedded = antecedent, True
        self.clause.within = self.suspended[-1]
        self.closed = None
        self.nouns.end()

    def subordinate(self, i: int, end: int, relation: Relation) -> None:
        """Open the clause after a subordinator: after a verb, inside a clause, or at its head."""
        if self.closed is not None:
            before = self.closed
            self.clause = self.new_clause(end, relation, before.index)
            self.clause.embedded, self.clause.within = before.embedded, before.within
            if relation in ("condition", "adverbial") and self._is_content_fronted(before, i, end):
                self.clause.fronted, self.hosted = True, "content"
            self.closed = None
        elif self.clause.phrases or self.clause.times:
            self._suspend(end, relation, None)
        else:
            if not self.clause.fronted:
                self.hosted = self.clause.relation
            self.clause.relation, self.clause.fronted = relation, True
        self.nouns.end()

    def _is_content_fronted(self, before: Clause, i: int, end: int) -> bool:
        """تهدید کرد اگر …، …: a subordinate clause right after a verb, and after it another clause: behind a comma, or
        in the indicative after the subjunctive."""
        assert before.verb is not None
        one = self.groups.after(end)
        if before.verb.last != i or one is None or self.groups.left(one.last) == 0 or one.last >= self.last:
            return False
        if self.tokens[one.last].key in COMMAS:
            return True
        two = self.groups.after(one.last)  # گفت اگر حمله کند بهای سنگینی خواهد پرداخت
        if two is not None and two.tense == "subjunctive" and THAT in self.keys[end : one.first]:
            return two.last < self.last and self.keys[two.last] in COMMAS  # اگر اسیرانی را که گرفته است آزاد نکند، …
        goes_on = self.keys[one.last] in AND or self.keys[one.last] == THAT
        return one.tense == "subjunctive" and not goes_on and two is not None and two.tense in ("future", "present")

    def break_off(self, i: int) -> None:
        """اما and the like: what follows is a main clause of its own, unless a subject has only just been named."""
        if self.closed is not None:
            self.clause = self.new_clause(i + 1, "main", None)
            self.clause.previous, self.clause.coordinate = self.closed.index, True
            self.closed = None
        self.nouns.end()

    def touch(self, first: int, last: int) -> None:
        """Make room for what stands at these tokens: after a verb, a clause of its own."""
        if self.closed is not None:
            self.open_behind(self.closed, first)
        self.clause.last = last

    def open_behind(self, closed: Clause, at: int) -> None:
        """Open the clause at ``at`` behind a verb: one that completes that verb's, or the next one."""
        if self._wants(closed, at) or self._is_parenthetical(closed) or self._tells_on(closed):
            self.complete(closed, at)
        else:
            self.next_clause(at, coordinate=False)

    def opens_said(self, end: int) -> bool:
        """Whether an adverb right behind a verb of saying opens what is said: گفت *در این باره* آگاهی ندارد."""
        verb = self.closed.verb if self.closed is not None else None
        if verb is None or verb.lemma not in SAYING or self.keys[end : end + 1] in ([], [THAT]):
            return False
        return self.tokens[end].word.kind != "punct" and self.groups.left(end) > len(self.suspended)

    def finish(self) -> None:
        """Clauses left without a verb: kept where they hold anything, for headlines and noun phrases."""
        for clause in [*self.suspended, *([self.clause] if self.closed is None else [])]:
            if clause.phrases and not self._stands_behind_verb(clause):
                clause.index = len(self.clauses)
                self.clauses.append(clause)

    def _stands_behind_verb(self, clause: Clause) -> bool:
        """Take what follows a sentence's last verb into its clause: دیدار کرد *با سفیر ایران*, بازداشت کرد *پنج تن را*
        (Lazard, Grammaire du persan contemporain, 1957, on complements set after the verb)."""
        before = self.clauses[-1] if self.clauses else None
        if before is None or before.verb is None or before.sentence != clause.sentence or clause.relation != "main":
            return False
        if any(p.last == p.first for p in clause.phrases):
            return False  # a preposition that nothing follows
        complements = all((p.func and p.func != ATTRIBUTION) or p.ra for p in clause.phrases)
        if before.verb.last != clause.first or clause.adverbs or not complements or before.relation == "relative":
            return False
        before.phrases.extend(clause.phrases)
        before.times.extend(clause.times)
        before.last = clause.last
        return True

    # -- verbs ---------------------------------------------------------------------------------------------------
    def take_verb(self, group: VerbGroup) -> int:
        """Close the clause with its verb group, unless the verb is a modal over the next one; where the group ends."""
        self.touch(group.first, group.last)
        self.nouns.part_compound(self.clause, group)
        self.nouns.lead_to_places(self.clause)
        self.nouns.mark_predicative(self.clause, group)
        if self.clause.antecedent is not None:
            self._name_antecedent(self.clause.antecedent)
        modal = self._modal_over(group) if group.lemma in self.words.modals and not group.negated else None
        if modal is not None:
            return self._under_modal(group, *modal)
        if group.lemma in MODAL and self._verb_follows(group):
            self.clause.modal = group.lemma
            if group.tense in ("past", "perfect", "pluperfect", "participle") and not group.negated:
                self.clause.modal_aspect = "asserted"  # توانستند … را بازداشت کنند: they did
            self.nouns.end()
            return group.last + (self.keys[group.last] == THAT)
        gaps = self.clause.gaps
        if not gaps and len(self.clause.phrases) >= FEWEST:
            gaps = counted_in_places(self.clause, self.keys)
        if not gaps and self.keys[group.first - 1] == SENTENCED:
            gaps = sentenced_each(self.clause, self.words, self.text)
        gaps = [] if gaps and self._names_with(group) else gaps
        for gap in gaps:
            self._part_gapped(group, gap)
        clause = self.clause
        if NEITHER in self.keys[clause.first : group.first] and self._is_neither(clause, group):
            group.negated = True
        clause.verb, clause.last = group, max(clause.last, group.last)
        clause.quoted = self.inside[min(group.first, group.last - 1)]
        if clause.relation == "purpose" and group.tense not in ("subjunctive", "imperative"):
            self._leave_purpose(clause)
        clause.index = len(self.clauses)
        self.clauses.append(clause)
        self.closed = clause
        self.nouns.end()
        if self.suspended and not self._goes_on(group):
            self.clause, self.closed = self.suspended.pop(), None
        return group.last

    def _names_with(self, group: VerbGroup) -> bool:
        """Whether a verb tells what its objects are called or counted: کشته‌ها را ده و زخمی‌ها را سی تن اعلام کرد."""
        return self.keys[group.first - 1] in self.words.namings.get(group.lemma, ())

    def _part_gapped(self, group: VerbGroup, gap: int) -> None:
        """Make a clause of its own of what stands before the و between two objects of one verb, which it shares."""
        whole = self.clause
        noun = [_last_word(p) for p in whole.phrases[-1:] if not p.ra and p.last == group.first and p.heads]
        before = replace(
            whole,
            index=len(self.clauses),
            last=group.last,
            verb=replace(group),
            phrases=[*(p for p in whole.phrases if p.last <= gap), *noun],
            times=[e for e in whole.times if e.last <= gap],
            gaps=[],
        )
        before.quoted = self.inside[gap]
        self.clauses.append(before)
        whole.first, whole.previous, whole.coordinate = gap + 1, before.index, True
        whole.phrases = [p for p in whole.phrases if p.start > gap]
        whole.times = [e for e in whole.times if e.first > gap]

    def _is_neither(self, clause: Clause, group: VerbGroup) -> bool:
        """نه تایید و نه رد کرد, and نه مرتکب قتل شده بود و نه سلاحی داشت in either of its clauses; not نه نفر."""
        own = [k for k in range(clause.first, group.first) if self._denies(k)]
        leads = own[:1] == [clause.first + 1] and self.keys[clause.first] == AND_ALSO
        another = self._denies(group.last + 1) and self.keys[group.last] == AND_ALSO
        return len(own) > 1 or bool(own and (leads or another))

    def _denies(self, at: int) -> bool:
        if at >= self.last or self.keys[at] != NEITHER or at in self.mentions or at in self.expressions:
            return False
        return at + 1 < self.last and self.keys[at + 1] not in COUNTERS

    def _leave_purpose(self, clause: Clause) -> None:
        """A purpose stands in the subjunctive; what is told in the indicative goes on beside the clause above it."""
        above = self.clauses[clause.parent] if clause.parent is not None else None
        if above is not None:
            clause.relation, clause.parent, clause.previous = above.relation, above.parent, above.index
            clause.coordinate = True

    def _name_antecedent(self, antecedent: Phrase) -> None:
        """گروهی که خود را … می‌نامد: the name stands for the antecedent."""
        itself = any(p.ra and [self.tokens[h].key for h in p.heads] == ["خود"] for p in self.clause.phrases)
        if not itself or any(m.kind not in ("people", "group") or m.plural for m in antecedent.mentions):
            return
        named = next((p for p in self.clause.phrases if p.predicative and p.mentions), None)
        if named is not None:
            antecedent.mentions = named.mentions[:1]

    def _modal_over(self, group: VerbGroup) -> tuple[int, Modal] | None:
        """The modal that a verb makes with the words before it, if the next verb is a subjunctive: words and entry."""
        if not self._subjunctive_follows(group):
            return None
        for words, modal in self.words.modals[group.lemma]:
            size = len(words)
            before = self.keys[max(self.first, group.first - size) : group.first]
            if tuple(before) == words and not (size == 0 and (self._asks() or self._differs(group))):
                return size, modal
        return None

    def _subjunctive_follows(self, group: VerbGroup) -> bool:
        following = self._next_beside_object(group.last)
        return following is not None and following.tense == "subjunctive"

    def _next_beside_object(self, at: int) -> VerbGroup | None:
        """The next verb that is not left open and does not only tell of the object (وزیری را که *غایب بود*)."""
        following = self.groups.after(at)
        while following is not None and following.elided:  # قرار است … دیدار کرده و … ارزیابی کند
            following = self.groups.after(following.last)
        if following is not None and following.tense != "subjunctive" and self._tells_of_object(at, following):
            return self.groups.after(following.last)
        return following

    def _tells_of_object(self, at: int, verb: VerbGroup) -> bool:
        """Whether a verb only tells which object is meant: تصمیم گرفت وزیری را که *غایب بود* برکنار کند."""
        if verb.last >= self.last or self.keys[verb.last] in AND:
            return False
        between = self.keys[at : verb.first]
        return OBJECT in between and any(a == OBJECT and b == THAT for a, b in pairwise(between))

    def _differs(self, group: VerbGroup) -> bool:
        """می‌خواهیم که این کار انجام شود: one's own wish for what another does, so that it is asked for.

        Another's is the wished deed where its verb has another person or number, or tells what befalls somebody named
        before its noun (خواست که جنگ متوقف شود, but خواست عضو شورا شود).
        """
        following = self._next_beside_object(group.last)
        if following is None or not (group.person and following.person):
            return False
        return group.person != following.person or self._befalls_another(group.last, following)

    def _befalls_another(self, at: int, verb: VerbGroup) -> bool:
        begin = at + 1 if self.keys[at] in (THAT, "تا") else at
        noun = verb.first - 1
        if begin >= noun or (self.keys[begin],) in self.words.prepositions or begin in self.expressions:
            return False
        if self.tokens[begin].word.lemma in NAME:
            return False  # خواست نامش فاش نشود
        named = self.mentions.get(begin)
        if named is not None and named.kind in HUMAN_KINDS and named.last <= noun:
            return self.keys[named.last] not in _GOES_ON
        return verb.lemma in BECOME and self.words.pairs(self.tokens[noun].word, verb.lemma, exactly=True)

    def _asks(self) -> bool:
        """از او خواست, از طرف چینی خواست: somebody is asked, so that what follows is another's deed."""
        phrases = self.clause.phrases
        return any(p.func == "از" or (p.func == "به" and p.mentions) or self._is_side(p) for p in phrases)

    def _is_side(self, phrase: Phrase) -> bool:
        """Whether what looks like an agent is a side by its adjective: از *طرف آمریکایی*, از *جانب مقابل*."""
        if phrase.func != AGENT or phrase.mentions:
            return False
        return self.tokens[phrase.first - 1].word.lemma in self.words.classes["sides"]

    def _under_modal(self, group: VerbGroup, size: int, modal: Modal) -> int:
        self.clause.modal, self.clause.modal_aspect = modal.gloss, modal.aspect
        words = range(group.first - size, group.first)
        for phrase in self.clause.phrases:
            phrase.heads = [h for h in phrase.heads if h not in words]
        done_by_another = self._names_another(group)
        self.clause.phrases = [p for p in self.clause.phrases if p.heads or p.mentions]
        if done_by_another:
            self.clause.phrases = [p for p in self.clause.phrases if p.func or p.ra]
        self.nouns.end()
        at = group.last
        return at + 1 if at < self.last and self.tokens[at].key in (THAT, "تا") else at

    def _names_another(self, group: VerbGroup) -> bool:
        """Whether behind a modal and که others are named whom the deed befalls or who do it: این شورا در تلاش است که
        *زندانیان* آزاد شوند."""
        following = self.groups.after(group.last)
        if following is None or group.last >= self.last or self.keys[group.last] not in (THAT, "تا"):
            return False
        if OBJECT in self.keys[group.last : following.first] or group.last + 1 not in self.mentions:
            return False
        return self._befalls_another(group.last, following)

    def _verb_follows(self, group: VerbGroup) -> bool:
        """Whether the verb that one can do follows, with or without که: نیروها توانستند *که* دو تن را بازداشت کنند."""
        following = self.groups.after(group.last)
        if following is None:
            return False
        return self.tokens[group.last].key != THAT or following.tense == "subjunctive"

    def _goes_on(self, group: VerbGroup) -> bool:
        """Whether the embedded clause is followed by one joined to it or completing it, not by the clause around it."""
        at, verbs_left = group.last, self.groups.left(group.last)
        apposed = self._is_in_apposition(self.suspended[-1])
        if at >= self.last or verbs_left <= len(self.suspended) - apposed:
            return False
        if apposed:
            verbs_left += 1
        if self._wants(self.clause, at) or self._is_parenthetical(self.clause) or self._tells_on(self.clause):
            return True
        key = self.tokens[at].key
        if key not in AND:
            return key == THAT
        return verbs_left > len(self.suspended) and not self._is_another_object(at)

    def _is_in_apposition(self, around: Clause) -> bool:
        """Whether the clause around a relative one is no more than a noun for the sentence before, and wants no verb: …
        وضع کرد، *اقدامی* که مسکو آن را محکوم کرد و گفت …"""
        phrase = around.phrases[0] if len(around.phrases) == 1 else None
        if phrase is None or around.first == 0 or self.keys[around.first - 1] not in COMMAS or phrase.func or phrase.ra:
            return False
        if phrase.mentions or phrase.heads != [around.first] or not self.clauses:
            return False
        word = self.tokens[around.first].word
        return word.indefinite and word.lemma in self.words.classes["summing_up"]

    def _is_another_object(self, at: int) -> bool:
        """Whether after و stands the next object of the verb around, told of by a clause of its own as the first is:
        کسانی را که محکوم شده‌اند *و سه تن را که* بازداشت شده‌اند، آزاد کرد."""
        told, following = self.clause.antecedent, self.groups.after(at)
        if self.clause.relation != "relative" or told is None or told.func or following is None:
            return False
        if not told.ra and sum(not p.func for p in self.suspended[-1].phrases) < 2:
            return False  # مردی که خانه را فروخت و پولی را که گرفت …: the subject's own
        return any(a == OBJECT and b == THAT for a, b in pairwise(self.keys[at : following.first]))

    def _is_parenthetical(self, clause: Clause) -> bool:
        """Whether a relative clause only puts on somebody's word what goes on, about its antecedent (مردی که *شاهدان
        می‌گویند* سه تن را کشته است) or on the antecedent's own (مردی که *گفته بود* پولیس برادرش را کشته است)."""
        verb, named = clause.verb, [p for p in clause.phrases if p.mentions]
        if clause.relation != "relative" or clause.antecedent is None or clause.coordinate or verb is None:
            return False
        if len(named) > 1 or any(p.func or p.ra for p in clause.phrases) or verb.negated:
            return False
        says = verb.lemma in SAYING or (verb.first > clause.first and self.keys[verb.first - 1] in CLAIMING)
        ended = verb.last >= self.last or self.tokens[verb.last].word.kind != "word"
        return says and not ended and self.keys[verb.last] not in AND

    def _tells_on(self, clause: Clause) -> bool:
        """Whether what somebody said follows without که in a clause set inside another, up to a comma: ترامپ پس از آنکه
        ارتش گفت *موشکی را رهگیری کرده است*، رسید."""
        verb = clause.verb
        if not clause.embedded or verb is None or verb.negated:
            return False
        if clause.relation == "relative" and clause.within is not None and self._is_in_apposition(clause.within):
            spoke = verb.lemma in SAYING and verb.last < self.last and self.groups.after(verb.last) is not None
            return spoke and self.keys[verb.last] not in AND and self.keys[verb.last] != THAT
        if clause.relation != "adverbial":
            return False
        says = verb.lemma in SAYING or (verb.first > clause.first and self.keys[verb.first - 1] in CLAIMING)
        if not says or verb.last >= self.last or self.tokens[verb.last].word.kind == "punct":
            return False
        told = self.groups.after(verb.last)
        if self.keys[verb.last] in AND or self.keys[verb.last] == THAT:
            return False
        if told is None or told.last >= self.last or self.groups.left(told.last) < len(self.suspended):
            return False
        return self.keys[told.last] in COMMAS and not any(k in COMMAS for k in self.keys[verb.last : told.first])

    def _wants(self, before: Clause, at: int) -> bool:
        """Whether what follows a verb without که is its content: a subjunctive (نخواستند نامشان فاش شود)."""
        verb = before.verb
        if verb is None or verb.tense == "subjunctive":
            return False
        following = self.groups.after(at)
        if following is not None and self._tells_of_object(verb.last, following):
            following = self.groups.after(following.last)  # خواست زنانی را که در بند هستند رها کنند
        if following is None or following.tense != "subjunctive":
            return False
        if self._closes_around(before, following):
            return False
        return not any(t.word.kind == "punct" for t in self.tokens[verb.last : following.first])

    def _closes_around(self, inner: Clause, verb: VerbGroup) -> bool:
        """Whether a subjunctive closes the subordinate clause around a relative one: تا اسرائیل اسیرانی را که گرفته است
        *رها نکند*، …"""
        around = self.suspended[-1] if self.suspended else None
        if around is None or inner.relation != "relative" or around.relation not in SUBORDINATE:
            return False
        return verb.last < self.last and self.keys[verb.last] in COMMAS


def _last_word(phrase: Phrase) -> Phrase:
    """A light verb's noun by itself: محکوم of به حبس محکوم."""
    at = phrase.last - 1
    return Phrase("", at, at, phrase.last, heads=[at]) if phrase.func else phrase
