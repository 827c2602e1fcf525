"""Clauses whose deed is not told: those that only say which one is meant, and questions."""

from __future__ import annotations

from itertools import pairwise

from rawi.clauses.model import Clause
from rawi.text.classes import Classes
from rawi.text.model import Token
from rawi.what.arguments.resumed import WHERE
from rawi.who.reading import QUOTES

OBJECT = frozenset({"را", "راکه"})
PAUSES = frozenset({"،", "؛", ",", "-", "–", "—", "("})
"""Marks before a noun that is set beside what was told: …؛ درگیری‌هایی که در آن سه تن کشته شدند adds news."""
WHENEVER = frozenset({"وقتی", "هرگاه", "هروقت"})
WHAT, KNOWING = "چه", frozenset({"دانستن", "فهمیدن", "دیدن"})
UNKNOWN = KNOWING | {"بودن", "گفتن"}
"""Verbs that, negated behind a question, leave it open: چرا او را کشتند، *معلوم نیست*."""
WHATEVER = frozenset({"آنچه", "هرآنچه"})
"""What stands for a thing, so that the clause behind it only tells which is meant: *آنچه* ویران کردند، یک پل بود."""
ALL = frozenset({"همه", "تمام", "هر", "کلیه"})
OR, NOT = "یا", frozenset({"خیر", "نه", "نخیر"})
AHEAD = 4
"""So many clauses behind a question may follow the one that leaves it open."""
BRACKETED = 8
"""So many tokens behind the head of a holy name may the blessing stand."""
BE, UMPTEENTH, FIRST = "بودن", "چندمین", frozenset({"اولین", "نخستین"})
AFTER = frozenset({"پس", "بعد", "پیش", "قبل"})
THAT = frozenset({"آن", "این", "آنکه", "اینکه"})
IF_ONLY = frozenset({"کاش", "کاشکی", "ایکاش"})
RESPONSIBILITY = "مسوولیت"
"""What whoever claims a deed takes: *مسئولیت* حمله را بر عهده گرفت."""
QURAN = frozenset({"قرآن", "قران"})
_CLOSING = frozenset("»”\"')] .")


def asks(clause: Clause, tokens: list[Token]) -> bool:
    """Whether a clause asks: its verb is followed by the mark of a question, or by *or not*: آیا آتش‌بس پایان می‌یابد؟,
    نگفت که با دولت همکاری داشتند *یا خیر*."""
    if clause.verb is None:
        return False
    at = clause.verb.last
    if at + 1 < len(tokens) and tokens[at].key == OR and tokens[at + 1].key in NOT:
        return True
    while at < len(tokens) and tokens[at].key in _CLOSING:
        at += 1
    return at < len(tokens) and tokens[at].key in ("؟", "?")


def asks_on(clause: Clause, clauses: list[Clause], tokens: list[Token], classes: Classes) -> bool:
    """Whether a clause asks, or opens a question that و goes on with: *چه وقت تحریم‌ها را برمی‌دارند* و چه می‌خواهند؟,
    چه کسی گفته *دولت باید ارز را بخرد* و ارزان بفروشد؟"""
    if asks(clause, tokens):
        return True
    after = clauses[clause.index + 1] if clause.index + 1 < len(clauses) else None
    if after is None or not after.coordinate or after.sentence != clause.sentence or not asks(after, tokens):
        return False
    first = clause.first if clause.parent is None else clauses[clause.parent].first
    end = clause.verb.first if clause.verb is not None else first
    return not classes["interrogatives"].isdisjoint(t.key for t in tokens[first:end])


def wonders(clause: Clause, clauses: list[Clause], tokens: list[Token], classes: Classes) -> bool:
    """Whether a clause only says what is not known or not said of a deed: روشن نیست *چرا شلیک کردند*, نگفت *چند تن را
    بازداشت کرده‌اند*, می‌دانیم *با چه موافقت کردند*."""
    if clause.verb is None:
        return False
    if _goes_on(clause) and clause.previous is not None and clauses[clause.previous].sentence == clause.sentence:
        return wonders(clauses[clause.previous], clauses, tokens, classes)
    asked = {t.key for t in tokens[clause.first : clause.verb.first]} & classes["interrogatives"]
    if not asked:
        return False
    over = (clauses[at] for at in (clause.parent, clause.previous) if at is not None)
    verbs = [c.verb for c in over if c.verb is not None and c.sentence == clause.sentence]
    if any(v.negated or (v.lemma in KNOWING and WHAT in asked) for v in verbs):
        return True
    return tokens[clause.first].key in asked and _is_left_open(clause, clauses)


def _goes_on(clause: Clause) -> bool:
    """Whether و joins a clause without a subject of its own to the one before: چرا او را گرفتند *و کشتند*."""
    return clause.coordinate and not any(p.mentions and not p.func and not p.ra for p in clause.phrases)


def _is_left_open(clause: Clause, clauses: list[Clause]) -> bool:
    """Whether a question is followed by who does not know, or that nobody does: *چرا او را کشتند*، خانواده نمی‌داند."""
    behind = (c for c in clauses[clause.index + 1 : clause.index + AHEAD] if c.sentence == clause.sentence)
    after = next((c for c in behind if not _goes_on(c)), None)
    return after is not None and after.verb is not None and after.verb.negated and after.verb.lemma in UNKNOWN


def only_tells_which(clause: Clause, tokens: list[Token], whoever: frozenset[str]) -> bool:
    """Whether a relative clause only picks out those whom the sentence is about.

    So does the clause behind an object with را (کودکی را که ربوده شده بود، آزاد کرد), but not behind what somebody
    claims (مسئولیت حمله‌ای را که در آن سه تن کشته شدند، پذیرفت), and behind people with the indefinite ی that announces
    it (Lazard, Grammaire du persan contemporain, 1957, on restrictive relative clauses: کسانی که …, مهاجرانی که …,
    نهادهایی که …), and one that tells what was planned for them (زندانیانی که قرار بود آزاد شوند).
    ``whoever``: the words of that class.
    """
    head = clause.antecedent
    if clause.relation != "relative" or head is None:
        return False
    if tokens[head.first].key in ALL | WHATEVER:
        return True
    if clause.modal_aspect == "future" and clause.verb is not None and clause.verb.tense == "subjunctive":
        return tokens[head.first].key != WHERE  # به دوحه رفت، جایی که قرار است با وزیر دیدار کند
    if head.ra or (head.last < len(tokens) and tokens[head.last].key in OBJECT):
        return tokens[head.first].word.lemma != RESPONSIBILITY
    if head.start and tokens[head.start - 1].key in PAUSES:
        return False
    last = tokens[head.last - 1]
    if last.key in whoever:
        return True
    acting = any(m.kind != "place" and m.last == head.last for m in head.mentions)
    return acting and last.word.plural and last.key.endswith("ی")


def tells_habit(clause: Clause, tokens: list[Token]) -> bool:
    """Whether a clause says what is so whenever it happens: وقتی پلیس کسی را بازداشت می‌کند، …."""
    present = clause.verb is not None and clause.verb.tense == "present"
    return present and any(t.key in WHENEVER for t in tokens[max(0, clause.first - 1) : clause.first + 2])


def counts_times(clause: Clause, clauses: list[Clause], tokens: list[Token], classes: Classes) -> bool:
    """Whether a clause only says for the how many-eth time something is done: این *سومین بار* است که حمله می‌کند."""
    above = clauses[clause.parent] if clause.relation == "content" and clause.parent is not None else None
    if above is None or above.verb is None or above.verb.lemma != BE or above.verb.first < above.first + 2:
        return False
    which, time = tokens[above.verb.first - 2], tokens[above.verb.first - 1]
    again = which.word.ordinal or which.key == UMPTEENTH
    counted = which.key not in FIRST or above.verb.negated  # این نخستین بار نیست که
    return time.word.lemma in classes["occurrences"] and again and counted


def dates_another(clause: Clause, clauses: list[Clause], tokens: list[Token]) -> bool:
    """Whether a clause only says when the one over it took place, and is setting by the guide: این خبر *پس از آن* اعلام
    شد که …, *پس از آن که* به پارلمان حمله کردند، بازداشت شدند; but پس از آن گفت که … said it afterwards."""
    if clause.relation in ("adverbial", "background") or (clause.relation == "relative" and clause.antecedent is None):
        at = _joined_to(clause, clauses).first
        return any(_stands_after(tokens, k) for k in (at, *range(at + 3, min(at + 5, len(tokens)))))
    over = clauses[clause.parent] if clause.relation == "content" and clause.parent is not None else None
    if over is not None and not clause.coordinate and _opens_after(tokens, clause.first):
        return True  # گفت: «*بعد از این که* آزاد شدم، …
    if over is None or over.verb is None or clause.first > over.verb.last + 2 or over.sentence != clause.sentence:
        return False
    told = any(p.heads and tokens[p.first].key in THAT for p in over.phrases if not p.func)
    return told and any(_stands_after(tokens, at) for at in range(over.first + 3, over.verb.first + 1))


def _joined_to(clause: Clause, clauses: list[Clause]) -> Clause:
    """The clause that و joins a clause to, on and on: پس از آن که *رسانه‌ها نوشتند* و مشتریان هجوم آوردند، …"""
    for _ in range(AHEAD):
        before = clauses[clause.previous] if clause.coordinate and clause.previous is not None else None
        if before is None or before.sentence != clause.sentence or before.relation != clause.relation:
            return clause
        clause = before
    return clause


def _opens_after(tokens: list[Token], at: int) -> bool:
    """Whether پس از آن که opens a clause, behind quotation marks or not."""
    while at < len(tokens) and tokens[at].key in QUOTES:
        at += 1
    return at + 4 < len(tokens) and tokens[at].key in AFTER and _stands_after(tokens, at + 4)


def _stands_after(tokens: list[Token], at: int) -> bool:
    """Whether پس از آن, and که, stand right before a token."""
    end = at - (tokens[at - 1].key == "که")
    if end < 3 or tokens[end - 1].key not in THAT:
        return False
    return tokens[end - 2].key == "از" and tokens[end - 3].key in AFTER


def wishes(clause: Clause, clauses: list[Clause], tokens: list[Token]) -> bool:
    """Whether somebody only wishes that it were so: *کاش* جنگ پایان می‌یافت و مردم بازمی‌گشتند."""
    if clause.coordinate and clause.previous is not None and clauses[clause.previous].sentence == clause.sentence:
        clause = clauses[clause.previous]
    for token in tokens[max(0, clause.first - 1) : clause.first + 2]:
        if token.key in IF_ONLY:
            return True
    return False


def asks_god(clause: Clause, tokens: list[Token], classes: Classes) -> bool:
    """Whether something is asked of God: از خداوند متعال خواستاریم."""
    return any(p.func == "از" and tokens[p.first].key in classes["gods"] for p in clause.phrases)


def is_sacred(clause: Clause, tokens: list[Token], classes: Classes) -> bool:
    """Whether God or a holy person of the past acts, as sermons tell: خداوند وعده داده است, پیامبر (ص) با … جنگید."""
    subject = next((p for p in clause.phrases if not p.func and not p.ra), None)
    ahead = next(iter(clause.phrases), None)
    if ahead is not None and ahead.ra and ahead.last > ahead.first + 1 and tokens[ahead.first].key in QURAN:
        return True  # قرآن کریم ستمکاران را سرزنش می‌کند, without a break before the object
    if subject is None:
        return False
    first = tokens[subject.first].key
    if first in classes["gods"]:
        return len(subject.mentions) == 0 or subject.mentions[0].first > subject.first
    if first not in classes["holy_persons"]:
        return False
    behind = [t.key for t in tokens[subject.first + 1 : subject.first + BRACKETED]]
    return any(a == "(" and b in classes["blessings"] for a, b in pairwise(behind))
