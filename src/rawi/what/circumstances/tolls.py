"""How many were killed, wounded or detained, as the text tells it."""

from __future__ import annotations

from itertools import pairwise

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.clauses.words import AGENT, COMMAS
from rawi.lexicon.kinds_what import Predicate
from rawi.record import TollKind
from rawi.text.model import Token
from rawi.what.circumstances.answered_deeds import follows, told_within
from rawi.what.circumstances.figures import Figure, figures
from rawi.what.model import TollDraft
from rawi.what.work import Work
from rawi.who.model import Mention
from rawi.who.reading import POINTING, SEVERAL

GET_AWAY, TO = frozenset({"دربردن", "بردن"}), frozenset({"به", "بدر"})
_PARTS = (("به", "شمول"), ("از", "جمله"), ("شامل",), ("مشمول",), ("بشمول",), ("میان",))
"""Words after which a figure is part of the one before: ده تن، از جمله سه کودک."""

_APPROXIMATE = frozenset({"از", "دست", "کم", "دستکم", "حدود", "بیش", "بیشتر", "نزدیک", "حداقل", "تقریبا", "لااقل"})
"""What may stand between را or به and its number."""
_LEADS = frozenset({"را", "به", "شدن", "باختن", "مرگ", "شهادت", "قتل"})
"""What leads up to a number: را هفت تن, به هفت تن, کشته شدن هفت تن."""
VICTIM, REACH, KILL = "قربانی", "رسیدن", "کشتن"
_JOINTS = frozenset({"و", "،", ",", "(", "-", "–", "—", ":"})
_COUNTERS = frozenset({"تن", "نفر"})
_WHOLE_AND_PART = 2
"""So many figures are there where one tells of another."""
_TWO_HARMS = frozenset({"و", "یا", "شدن"})
"""What may stand between two harms of the same people: کشته و زخمی شدن ده تن."""
AND, THAT = "و", "که"
_DOING = frozenset({"کردن", "نمودن", "ساختن", "گردیدن"})
_NEAR = 8
"""Within how many tokens of a number the harm stands that it counts."""
ALL = "هر"
ONE, OTHER, OF = "یکی", "دیگر", "از"
_APART = frozenset({ATTRIBUTION, "میان", "بین"})
"""Functions of phrases that count those who say so, or the sides: در درگیری *میان دو گروه* نه تن کشته شدند."""
_OF_MANY = frozenset({"people:family", "people:gang"})
"""Entries of nouns one of which is many people, so that how many there are of them is no figure: دو *خانواده*."""
_PEOPLE = frozenset({"people", "person", "group", "delegation"})


def tolls_of(
    work: Work, clause: Clause, frame: Predicate, victims: list[Phrase], alone: bool = False
) -> list[TollDraft]:
    """The figures of an attack or arrest: beside words of killing and wounding, else how many the deed befell.

    ``alone``: only what its own phrase counts, as that of a charge (یک مرد به جرم قتل *دو تن* محکوم شد).
    """
    if frame.type not in ("ASSAULT", "COERCE") or _got_away(work, clause):
        return []
    if frame.type == "ASSAULT" and frame.toll != "detained" and not alone:
        beside = told_figures(work, clause, own=victims)
        if beside:
            return beside
    if frame.toll is None:
        return []
    if frame.recipient == ("subj",):  # ارتش *ده سرباز* خود را از دست داد: those are its dead
        lost = [p for p in clause.phrases if not p.func and p not in victims and p.ra]
        victims = [*(p for p in lost if any(m.count is not None for m in p.mentions)), *victims]
    return _of_victims(work, clause, frame.toll, victims)


def _got_away(work: Work, clause: Clause) -> bool:
    """Whether those told of came away with their lives: از این حمله *جان سالم به در بردند*."""
    verb = clause.verb
    return verb is not None and verb.lemma in GET_AWAY and work.text.keys[verb.first - 1] in TO


def _of_victims(work: Work, clause: Clause, toll: TollKind, victims: list[Phrase]) -> list[TollDraft]:
    """How many the deed befell, as its own phrase counts them, or names them one by one."""
    for phrase in victims:
        if not phrase.mentions:
            continue
        counted = [m for m in phrase.mentions if m.count is not None and m.entry not in _OF_MANY]
        if counted:
            return _of_counted(work, toll, phrase, counted)
        number = len(phrase.mentions)
        roll = toll == "detained" and number > 1  # a roll of those arrested may name some of them only
        if not roll and all(_one(work, m) for m in phrase.mentions) and not _with_others(work, clause):
            return [TollDraft(toll, number, number, phrase.first, phrase.last)]
    return []


def _of_counted(work: Work, toll: TollKind, phrase: Phrase, counted: list[Mention]) -> list[TollDraft]:
    """The figure of a phrase, the sum of all that و joins: چهار کارمند و یک پیمانکار; none of a named man and others,
    nor where it counts the killed and the wounded together."""
    low, high = counted[0].count or (0, 0)
    first, last = counted[0].first, counted[0].last
    joined = [m for m in counted[1:] if work.text.keys[m.first - 1] == AND or work.text.keys[m.first - 1] in COMMAS]
    joined = joined if joined and work.text.keys[joined[-1].first - 1] == AND else []
    run = [Figure((m.count or (0, 0))[0], 0, m.first, m.first + 1) for m in counted]
    joined = [] if _are_parts(work, run) else joined
    with_named = phrase.mentions[0] is not counted[0] and work.text.keys[first - 1] == AND
    if with_named or counts_both(work, first, last):
        return []
    if len(joined) + 1 == len(counted) == len(phrase.mentions):
        for low_too, high_too in (m.count or (0, 0) for m in joined):
            low, high = low + low_too, None if high is None or high_too is None else high + high_too
        last = counted[-1].last
    return [TollDraft(toll, low, high, first, last)]


def counts_both(work: Work, first: int, last: int) -> bool:
    """Whether a number counts the killed and the wounded together, and is the figure of neither: ۵۰ سرباز *کشته و زخمی*
    شدند, *کشته و زخمی* شدن ۲۰ تن."""
    ends = min(last + 2 * _NEAR, len(work.tokens))
    after = next((i for i in range(last, ends) if harm_at(work, i) is not None), None)
    if after is not None and _is_pair(work, after) and not work.tokens[after + 2].word.plural:
        between = [i for i in range(last, after) if work.tokens[i].word.number is not None]
        return all(_tells_of_some(work, last, i) for i in between)
    begins = max(first - _NEAR, 0)
    before = next((i for i in range(first - 1, begins - 1, -1) if harm_at(work, i) is not None), None)
    if before is None or before < 2 or not _is_pair(work, before - 2):
        return False
    return all(t.key in _LEADS or t.key in _APPROXIMATE or t.key in _DOING for t in work.tokens[before + 1 : first])


def _tells_of_some(work: Work, whole: int, at: int) -> bool:
    """Whether a number counts some of those counted before: ده تن *به شمول سه زن*, ده تن *که سه تن آنان* …"""
    return THAT in work.text.keys[whole:at] or _is_part(work.tokens, Figure(0, 0, at, at + 1))


def _is_pair(work: Work, at: int) -> bool:
    """Whether two kinds of harm are joined at a token: کشته و زخمی, کشته یا زخمی."""
    if at + 2 >= len(work.tokens) or work.text.keys[at + 1] not in (AND, "یا"):
        return False
    return {harm_at(work, at), harm_at(work, at + 2)} == {"killed", "wounded"}


def _with_others(work: Work, clause: Clause) -> bool:
    """Whether others fell with those named, nobody says how many: نصرالله *با شماری از فرماندهانش* کشته شد."""
    beside = (p for p in clause.phrases if p.func == "با" and p.first < p.last)
    return any(_are_some(work, p.first) and any(m.kind in _PEOPLE for m in p.mentions) for p in beside)


def _are_some(work: Work, at: int) -> bool:
    """Whether a word only says that there are several."""
    return work.text.keys[at] in SEVERAL or work.key_is(at, "quantifiers")


def _one(work: Work, mention: Mention) -> bool:
    """Whether a mention is of one person: by name or office, as او, or as somebody told of for the first time (*سارقی*
    دستگیر شد) or pointed to (*این فرد* را کشتند)."""
    if mention.plural or mention.kind not in ("person", "people", "pronoun"):
        return False
    if mention.kind == "person":
        return True
    if mention.kind == "pronoun":
        return mention.actor is not None and work.who.actors[mention.actor].kind == "person"
    head, keys = work.tokens[mention.head], work.text.keys
    if head.word.plural or mention.entry in _OF_MANY or _are_some(work, mention.head):
        return False
    described = mention.last - 1 > mention.head and keys[mention.last - 1].endswith("ی")  # مرد جوانی
    somebody = head.key[:-1] in work.classes["somebody"] and head.key.endswith("ی")  # جوانی
    return head.word.indefinite or described or somebody or keys[mention.first] in POINTING


def told_figures(
    work: Work, clause: Clause, together: bool = False, own: list[Phrase] | None = None
) -> list[TollDraft]:
    """Figures of people beside words of killing and wounding, one for each kind of harm.

    ``together``: those too that count the killed and the wounded together. ``own``: with the phrases of whom the deed
    befell, without those whose harm it only follows.
    """
    end = clause.verb.last if clause.verb else clause.last
    tokens = work.tokens
    found: list[TollDraft] = []
    numbers = [
        f
        for f in figures(tokens, clause.first, _end_of_own(work, clause, end), work.classes["uncounted"])
        if _counts_people(work, f, end, clause)
        and not _counts_followed(work, clause, f)
        and not _counts_sources(work, clause, f)
        and not _counts_doers(work, clause, f)
        and (together or not counts_both(work, f.first, f.last))
        and (own is None or not _counts_harmed_before(work, clause, f, own))
    ]
    numbers = sorted([*numbers, *_ones(work, clause, end)], key=lambda f: f.first)
    start, part = clause.first, 0
    for at, figure in enumerate(numbers):
        following = numbers[at + 1].first if at + 1 < len(numbers) else end
        what = _harm_of(work, figure, start, following, end)
        start = figure.last
        if what is None and found and _goes_on(work, numbers, at) and found[-1].last == numbers[at - 1].last:
            what = found[-1].what  # کشته شدن سه سرباز *و دو غیرنظامی*
        whole = bool(found) or any(not _is_part(tokens, n) for n in numbers[at + 1 :])
        joined = part and tokens[figure.first - 1].key == "و" and found and part + figure.low <= found[-1].low
        part = part + figure.low if joined or _is_part(tokens, figure) else 0
        if what is None or (whole and part):
            continue  # پنج تن به شمول *دو زن و یک کودک*
        if at and _are_parts(work, numbers[_whole(work, numbers, at) : at + 1]):
            continue  # دو نفر، *یک زن و یک کودک*
        same = next((t for t in found if t.what == what), None)
        if same is not None:
            if same is found[-1] and _goes_on(work, numbers, at):
                _add(same, figure)  # شش سرباز و ۱۴ جنگجو کشته شدند
            continue
        found.append(TollDraft(what, figure.low, figure.high, figure.first, figure.last))
    return found


def _end_of_own(work: Work, clause: Clause, end: int) -> int:
    """Where a clause's own words end that shares its verb with the next one: *سه تن در غزنی* و دو تن در لوگر کشته
    شدند."""
    following = work.clauses[clause.index + 1] if clause.index + 1 < len(work.clauses) else None
    if following is None or following.verb is None or clause.verb is None or following.verb.elided:
        return end
    shared = following.verb.first == clause.verb.first and following.previous == clause.index
    return following.first if shared and clause.first < following.first else end


def _are_beside(work: Work, one: Figure, other: Figure) -> bool:
    """Whether a comma, و or a bracket stands before a figure, and no harm of its own behind the one before."""
    if work.text.keys[other.first - 1] not in _JOINTS or other.first - one.last > _NEAR:
        return False
    return all(harm_at(work, i) is None for i in range(one.last, other.first))


def _goes_on(work: Work, numbers: list[Figure], at: int) -> bool:
    """Whether a figure is joined to the one before it by و or in a list."""
    return work.text.keys[numbers[at].first - 1] == AND or _goes_on_listed(work, numbers, at)


def _goes_on_listed(work: Work, numbers: list[Figure], at: int) -> bool:
    """Whether a figure behind a comma goes on with a list that و closes: ۱۱ مرد، *۴ زن* و ۲ کودک."""
    if work.text.keys[numbers[at].first - 1] not in COMMAS or not _are_beside(work, numbers[at - 1], numbers[at]):
        return False
    for one, other in pairwise(numbers[at:]):
        if not _are_beside(work, one, other):
            return False
        if work.text.keys[other.first - 1] == AND:
            return True
    return False


def _whole(work: Work, numbers: list[Figure], at: int) -> int:
    """Where the figures begin that one stands beside: *دو نفر*، یک زن و یک کودک."""
    while at and _are_beside(work, numbers[at - 1], numbers[at]):
        at -= 1
    return at


def _are_parts(work: Work, run: list[Figure]) -> bool:
    """Whether figures beside one tell whom it counts: people counted by no noun of their own, set off from the others
    by a comma, a dash or a bracket, who are no more than it: پنج تن (*سه زن و دو کودک*)."""
    if len(run) < _WHOLE_AND_PART or work.text.lemmas[run[0].last] not in _COUNTERS:
        return False
    return work.text.keys[run[1].first - 1] != AND and sum(f.low for f in run[1:]) <= run[0].low


def _ones(work: Work, clause: Clause, end: int) -> list[Figure]:
    """One person who is counted by یکی alone: دو سرباز کشته و *یکی* زخمی شد, *یکی از سربازان* شهید شد."""
    found: list[Figure] = []
    for at in range(clause.first, end - 1):
        if work.text.keys[at] != ONE or not any(p.start <= at < p.last and not p.func for p in clause.phrases):
            continue
        after = work.text.keys[at + 1]
        named = any(m.first <= at < m.last and m.kind in _PEOPLE for p in clause.phrases for m in p.mentions)
        if harm_at(work, at + 1 + (after == OTHER)) is not None or (after == OF and named):
            found.append(Figure(1, 1, at, at + 1))
    return [f for f in found if not _counts_doers(work, clause, f) and not _counts_sources(work, clause, f)]


def _add(toll: TollDraft, figure: Figure) -> None:
    toll.low += figure.low
    toll.high = toll.high + figure.high if toll.high is not None and figure.high is not None else None
    toll.last = figure.last


def _counts_sources(work: Work, clause: Clause, figure: Figure) -> bool:
    """Whether a number counts those who say so: به گفتهٔ یک منبع امنیتی، دو نفر کشته شدند; *دو سخنگوی* ارتش از تلفات خبر
    دادند."""
    over = [p for p in clause.phrases if p.start <= figure.first < p.last]
    told = any(p.func in _APART for p in over) and figure.low == figure.high  # بین پنج تا هشت سرباز: how many
    if told or clause.index not in work.statement_of:
        return told
    subject = work.args.own_subject(clause)
    return subject is not None and subject.start <= figure.first < subject.last


def _counts_followed(work: Work, clause: Clause, figure: Figure) -> bool:
    """Whether a number stands in a relative clause of another deed, which this one only follows: در پاسخ به حمله‌ای که
    *ده کشته* داشت، شهر را بمباران کردند."""
    told = next((c for c in work.inside.get(clause.index, ()) if c.first <= figure.first < c.last), None)
    return told is not None and told.antecedent is not None and follows(work, told.antecedent)


def _counts_harmed_before(work: Work, clause: Clause, figure: Figure, own: list[Phrase]) -> bool:
    """Whether a number counts those whose harm the deed only follows: *پس از کشته شدن دو سرباز*، ارتش بر روستا حمله
    کرد."""
    if any(first <= figure.first < last for first, last in told_within(work, clause)):
        return True  # دیروز، پس از آن که *دو سرباز* کشته شدند، ارتش …
    over = (p for p in clause.phrases if p.first < figure.first < p.last and p not in own and follows(work, p))
    return any(_firstharm_at(work, p.first, figure.first) is not None for p in over)


def _counts_doers(work: Work, clause: Clause, figure: Figure) -> bool:
    """Whether a number counts those whose attack it was: در حملهٔ *دو مرد مسلح* به مسجد سه تن کشته شدند, *دو مرد* سه تن
    را کشتند."""
    active = clause.verb is not None and not clause.verb.passive
    if active and any(p.ra and p.start >= figure.last and _are_people(p) for p in clause.phrases):
        subject = work.args.own_subject(clause)
        if subject is not None and subject.start <= figure.first < subject.last:
            return True
    for phrase in clause.phrases:
        if phrase.func == AGENT and phrase.mentions[:1] and phrase.first <= figure.first < phrase.mentions[0].last:
            return True  # از سوی *سه مرد مسلح* کشته شد
        if phrase.heads and phrase.heads[0] < figure.first < phrase.last:
            deed = work.lex.noun_at(work.text, phrase.heads[0])
            if deed is not None and deed[1].type == "ASSAULT" and not deed[1].noun_recipient and not deed[1].toll:
                return _firstharm_at(work, phrase.heads[0], figure.first) is None
    return False


def _are_people(phrase: Phrase) -> bool:
    return any(m.kind in ("people", "person", "organization") for m in phrase.mentions)


def _harm_of(work: Work, figure: Figure, start: int, following: int, end: int) -> TollKind | None:
    """The harm that a figure counts: announced before it, named between it and the next one, or after several.

    ``start`` is where the figure before ended: شمار جان‌باختگان را ده و زخمیان را هفت تن خواند; ده کشته و هفت زخمی;
    سبب کشته شدن ده تن شد.
    """
    if _announced(work.tokens, start, figure.first):
        before = _nearestharm_at(work, start, figure.first)
        if before is not None:
            return before
    after = _firstharm_at(work, figure.last, following)
    others = after is not None and following < end and after[0] + 1 == following and start_of_others(work, after[0])
    if after is not None and not (others or (following < end and _announced(work.tokens, after[0] + 1, following))):
        return after[1]
    later = _firstharm_at(work, following, end) or _firstharm_at(work, start, figure.first)
    return later[1] if later is not None else None


def start_of_others(work: Work, at: int) -> bool:
    """Whether the wounded, after the dead were counted, are those whom the next number counts: شمار کشته‌شدگان ۱۲ تن و
    *زخمیان* ۳۰ تن است."""
    return work.tokens[at].word.plural and work.text.keys[at - 1] == AND


def named_between(work: Work, first: int, last: int) -> TollKind | None:
    """The harm named by its people between two numbers, behind و: ۱۲ تن و *زخمیان* به ۳۰ تن."""
    return next((k for i in range(first, last) if (k := harm_at(work, i)) and start_of_others(work, i)), None)


def _firstharm_at(work: Work, first: int, last: int) -> tuple[int, TollKind] | None:
    return next(((i, kind) for i in range(first, last) if (kind := harm_at(work, i)) is not None), None)


def _nearestharm_at(work: Work, first: int, last: int) -> TollKind | None:
    """The harm named last before a number (کشته شدن یک پولیس و *زخمی شدن* شش تن), or the first of two that و joins."""
    found = [(i, kind) for i in range(first, last) if (kind := harm_at(work, i)) is not None]
    if len(found) > 1 and all(t.key in _TWO_HARMS for t in work.tokens[found[-2][0] + 1 : found[-1][0]]):
        return found[-2][1]
    return found[-1][1] if found else None


def _announced(tokens: list[Token], first: int, number: int) -> bool:
    """Whether the words right before a number lead up to it: را هفت تن, به بیش از ۵۳ تن, زخمی شدن ۱۱ نفر."""
    for i in range(number - 1, first - 1, -1):
        if tokens[i].key in _LEADS:
            return True
        if tokens[i].key not in _APPROXIMATE:
            return False
    return False


def harm_at(work: Work, at: int) -> TollKind | None:
    """The harm that a word tells of."""
    key, lemma, verbs = work.text.keys[at], work.text.lemmas[at], work.tokens[at].word.verbs
    wounded, killed = work.classes["wounded"], work.classes["killed"]
    if lemma in wounded or key in wounded:
        return "wounded"
    if lemma not in killed and key not in killed and not (verbs and any(f.lemma == KILL for f in verbs)):
        return None
    if key == VICTIM and at + 1 < len(work.tokens) and work.lex.noun_at(work.text, at + 1) is not None:
        return None  # قربانی تجاوز شد: of what, the deed says
    following = work.tokens[at + 1].word.verbs[:1] if at + 1 < len(work.tokens) else ()
    reaching = any(f.lemma == REACH and f.form == "infinitive" for f in following)
    return None if reaching else "killed"  # با به شهادت رسیدن این دو کودک شمار شهدا به ۹۰ تن رسید


def _is_part(tokens: list[Token], figure: Figure) -> bool:
    return any(all(tokens[figure.first - len(p) + k].key == p[k] for k in range(len(p))) for p in _PARTS)


def _counts_people(work: Work, figure: Figure, end: int, clause: Clause) -> bool:
    """Whether the number's noun is of people: a counted mention, or تن، نفر، کشته، زخمی right after it."""
    at, tokens = figure.last, work.tokens
    if at < end and tokens[at].key == "و" and _announced(tokens, clause.first, figure.first):
        return True
    if at >= end:
        return False
    if figure.first and tokens[figure.first - 1].key == ALL and figure.low > 1 and tokens[at].key == "را":
        return True  # بر دو پولیس شلیک کرد و *هر دو را* زخمی ساخت
    if work.is_a(at, "counted_people"):
        return True
    if work.lemma_is(at, "sides"):
        return False
    counted = [m for p in clause.phrases for m in p.mentions if m.count is not None and m.first <= at < m.last]
    grouped = figure.low == 1 and any(m.first == figure.first and (m.count or (1,))[0] > 1 for m in counted)
    return not grouped and any(m.kind in _PEOPLE for m in counted)  # یک گروه *هفت* نفری


def written(tolls: list[TollDraft], what: str) -> str | None:
    """The figures of one kind as the record writes them: ``10``, ``10+`` for at least, ``2..7``, joined by ``|``."""
    parts: list[str] = []
    for toll in tolls:
        if toll.what == what:
            text = (
                f"{toll.low}+"
                if toll.high is None
                else str(toll.low)
                if toll.high == toll.low
                else f"{toll.low}..{toll.high}"
            )
            if text not in parts:
                parts.append(text)
    return "|".join(parts) or None
