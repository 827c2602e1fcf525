"""Whether an agent's phrase (توسط, از سوی) names who did what its clause tells."""

from __future__ import annotations

from rawi.clauses.model import ATTRIBUTION, Clause, Phrase
from rawi.text.classes import Classes
from rawi.text.model import Token

IN_EXCHANGE = frozenset({"ازای", "بدل", "مقابل", "برابر", "قبال"})
"""What follows در before the deed for which another is done: در ازای آزادی گروگان‌ها *توسط حماس*."""
APART = frozenset({"پس از", "پیش از", "به دنبال", "با", "برای", "درباره", "در صورت"})
"""Functions of phrases whose noun has an agent of its own."""
FOLLOWING, ABOUT = ["در", "پی"], "درباره"
REASONS = frozenset({"به دلیل", "برای", "پس از", "به دنبال", "در جریان"})
"""Functions of phrases of a deed that gave rise to another."""
CAME_ABOUT = frozenset({"آغاز", "شروع", "رخ", "روی", "صورت", "اتفاق", "پیش"})
"""Nouns of verbs that say that something came about."""
CAUSES = frozenset({"به دلیل", "به خاطر", "به علت", "به اتهام", "به جرم", "در پی"})
"""Functions of phrases of why something was done, whose noun may have an agent of its own."""
MIDST = frozenset({"میان", "بین"})
WHENCE = frozenset({"مرز", "سرحد", "خاک", "داخل", "قلمرو", "سرزمین", "اراضی", "چنگ"})
"""Nouns behind از سوی that tell where something came from, or behind از whose grip somebody got free of."""

POINTING_TO = frozenset({"اشاره", "توجه", "استناد", "نگاه", "عنایت"})
"""Nouns with which به leads to what somebody goes by."""
WITH_HELP = frozenset({"همکاری", "هماهنگی", "مشوره", "مشورت", "همراهی", "هم‌آهنگی", "تفاهم"})
"""Nouns behind در or به with which something is done together with somebody, and not to him."""
WAYS = frozenset({"سبک", "شیوه", "روش", "شکل", "طرز"})
"""Nouns behind به that tell in whose way something is done."""


def is_of_way(tokens: list[Token], clause: Clause, phrase: Phrase, functions: tuple[str, ...]) -> bool:
    """Whether a phrase only says what a speaker goes by, با اشاره *به جنگ غزه*, or with whose help something is done
    for others: در همکاری *با طالبان* به آوارگان کمک می‌کند, *به همکاری یونیسف*."""
    before = clause.ending_at(phrase)
    noun = tokens[before.heads[0]].key if before is not None and len(before.heads) == 1 else ""
    if before is not None and phrase.func == "به" and before.func == "با":
        return noun in POINTING_TO
    if "به" not in functions:
        return False
    if phrase.func == "با":
        return before is not None and before.func == "در" and noun in WITH_HELP and not before.mentions
    if phrase.func == "به" and phrase.heads[:1] == [phrase.first] and tokens[phrase.first].key in WAYS:
        return True  # به سبک دزدان حمله کرد
    others = any(p.func == "به" and p.mentions for p in clause.phrases if p is not phrase)
    return others and phrase.heads == [phrase.first] and tokens[phrase.first].key in WITH_HELP


def acts(tokens: list[Token], clause: Clause, agent: Phrase, classes: Classes) -> bool:
    """Whether an agent acts in its clause, and not in a deed beside it."""
    if is_whence(tokens, agent):
        return False
    if _is_anothers(tokens, clause, agent) and not _is_in_connection(tokens, clause, agent, classes["lots_of_others"]):
        return False
    return not _is_of_cause(tokens, clause, agent, classes["civilians"])


def _is_in_connection(tokens: list[Token], clause: Clause, agent: Phrase, lots: frozenset[str]) -> bool:
    """Whether the phrase before an agent only says what somebody was arrested for: در پیوند به قتل یک معلم *از سوی
    پولیس* بازداشت شد."""
    before, verb = clause.ending_at(agent), clause.verb
    if before is None or before.func != ABOUT or verb is None:
        return False
    return tokens[verb.first].key in lots or tokens[verb.first - 1].key in lots


def _is_of_cause(tokens: list[Token], clause: Clause, agent: Phrase, civilians: frozenset[str]) -> bool:
    """Whether people who rule nobody did only what something was done for: کافه به دلیل نقض قانون *از سوی مشتریان*
    پلمب شد; of an office that is as often who did it."""
    before = clause.ending_at(agent)
    if before is None or before.func not in CAUSES or not agent.mentions:
        return False
    return tokens[agent.mentions[0].head].word.lemma in civilians


def is_whence(tokens: list[Token], phrase: Phrase) -> bool:
    """Whether از leads to where something came from, or to those of whom some are told, not who did it: از سوی *مرزهای*
    هند, از *میان* ده نفر."""
    among = any(t.key in MIDST for t in tokens[phrase.start + 1 : phrase.first + 1])
    return among or tokens[phrase.first].word.lemma in WHENCE


def _takes_place(tokens: list[Token], clause: Clause) -> bool:
    """Whether a clause only says that something came about, which nobody does: این درگیری … آغاز شد."""
    return clause.verb is not None and clause.verb.first > 0 and tokens[clause.verb.first - 1].key in CAME_ABOUT


def _is_anothers(tokens: list[Token], clause: Clause, agent: Phrase) -> bool:
    """Whether an agent did what the phrase before it names: پس از نقض پیمان *از طرف ترکیه* گفتگوها متوقف شد،
    موشک‌های پرتاب‌شده *از سوی ایران* رهگیری شدند, طبق آمار منتشرشده *از سوی وزارت صحت* ده تن کشته شدند."""
    before = clause.ending_at(agent)
    if before is not None and before.func in REASONS and _takes_place(tokens, clause):
        return True
    if before is not None and before.func == "به" and is_of_way(tokens, clause, before, ()):
        return True  # با توجه به فعالیت‌های … *از سوی آنان*، دو تن اخراج شدند
    participle = tokens[agent.start - 1].key.endswith("شده")
    if before is not None and participle and before.func == ATTRIBUTION:
        return True
    if before is not None and not before.func and before.last > before.first + 1:
        return participle and clause.verb is not None and not clause.verb.elided
    exchanged = before is not None and before.first > 1 and tokens[before.first - 1].key in IN_EXCHANGE
    follows = before is not None and before.last == before.first + 1 and _follows(tokens, before)
    if before is None or not (exchanged or follows or before.func in APART) or before.heads[:1] != [before.first]:
        return False
    infinitive = any(f.form == "infinitive" for h in before.heads[:3] for f in tokens[h].word.verbs)
    return before.func != "با" or infinitive


def _follows(tokens: list[Token], deed: Phrase) -> bool:
    """Whether what is told followed a deed, behind which stands who did that: در پی توقیف *از سوی او*."""
    return [t.key for t in tokens[deed.start : deed.first]] == FOLLOWING
