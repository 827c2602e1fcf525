"""Authorities that tell of a deed of theirs: پولیس گفت که دو تن بازداشت شدند."""

from __future__ import annotations

from collections.abc import Iterable

from rawi.clauses.model import Clause, Phrase
from rawi.lexicon.kinds_what import Predicate
from rawi.record import ARMED_SECTORS, STATE_KINDS
from rawi.what.attribution.police import is_out_of_office, men_under
from rawi.what.roots import root
from rawi.what.work import Work
from rawi.who.coreference.cast import SOURCES
from rawi.who.model import ActorDraft
from rawi.who.reading import POINTING, UPON

OWN_DEEDS = frozenset({"COERCE", "SANCTION", "AID", "MOBILIZE", "SUPPORT", "CONCEDE"})
"""Types whose deeds are told of by those who do them."""
IMPOSING = frozenset({"USA", "GBR"})
"""States in the ezafe of whose sanctions those stand that put them on others."""
WATCHERS = frozenset({"NGO", "IGO", "UNO", "MED", "CVL"})
"""Sectors whose bodies report what others do."""
BODIES = frozenset({"organization", "government", "group", "country"})
"""Kinds of those who have such powers; an official has those of his body."""
ONLOOKERS = WATCHERS | {"REF", "EDU", "HLH"}
"""Sectors of those who have nobody arrested or struck."""
ANYBODY = "مردم"
FORCING = ARMED_SECTORS | {"GOV", "JUD", "INT", "PRM"}
"""Sectors whose bodies arrest and ban."""
POWERS = frozenset({"GOV", "MIL", "COP", "JUD", "SPY"})
"""Sectors of those whose agents arrest, drive out and seize."""
OFFICERS = POWERS - {"GOV"}
"""Sectors of persons who do so themselves."""
FORCES = frozenset({"MIL", "REB", "UAF", "PRM"})
"""Sectors of bodies that strike others."""
FIGHTERS = FORCES | {"COP", "SPY"}
COURTS = frozenset({"COP", "JUD"})
"""Sectors of officers who tell of what the men under them did, named or not."""
JUDGING, JUDGED = frozenset({"ACCUSE", "SUPPORT"}), frozenset({"ASSAULT", "COERCE", "SANCTION", "RETREAT"})
"""Types of what is said of deeds, and of deeds of which the ezafe is whom they befell."""
DONE_TO_PRISONERS = frozenset({"torture", "beat"})
CONVICT, TRIBUNALS = "convict", frozenset({"دادگاه", "محکمه", "محکمهٔ", "محکمۀ", "دیوان"})
INQUIRY, ARREST = "investigate", "arrest"
MINISTRY, RIGHTS, COURTHOUSE = "وزارت", "حقوق بشر", "دادگستری"
MINISTERS, INTERIOR = frozenset({MINISTRY, "وزیر"}), frozenset({"داخله", "کشور"})
MOUTHPIECES = frozenset({"دفتر", "مرکز", "روابط"})
"""What those begin with who only speak for others: دفتر مطبوعاتی والی, روابط عمومی سپاه."""


def authority(speakers: Iterable[int], predicate: Predicate, work: Work) -> list[int]:
    """Who tells of a deed that such bodies do is who did it, if nobody else is named.

    پولیس از بازداشت دو تن خبر داد: the police arrested them. Ministries without forces tell of what the police did,
    bodies that watch (the UN, human rights groups, outlets) of the arrests of others; witnesses tell only.
    """
    if predicate.mode == INQUIRY:
        told = [s for s in speakers if holds_power(s, work) and not _is_envoys(s, work)]
        return [one for s in told for one in men_under(s, predicate, work) or [_police_of(s, work)]]
    if predicate.type not in OWN_DEEDS or predicate.mode == "cyber":
        return []
    found, who, forces = [], work.who, work.classes["armed_ministries"]
    services = work.classes["civil_services"]
    for speaker in speakers:
        officer = who.actors[speaker].kind == "person"
        if officer and is_out_of_office(who.actors[speaker], work):
            continue  # یک افسر پیشین پولیس گفت که برادرش را گرفته‌اند
        side = root(speaker, who) if officer else speaker
        under = officer and who.actors[side].kind not in BODIES - STATE_KINDS
        if under and (men := men_under(speaker, predicate, work)):
            found += men
            continue
        if officer and who.actors[side].kind == "country" and COURTS.intersection(who.actors[speaker].sectors):
            continue  # دادستان تهران از دستگیری ده تن خبر داد: his men, not Iran
        watches = _watches(side, work) and predicate.type != "AID"
        watches = watches or RIGHTS in who.actors[side].name
        watches = watches or (predicate.type == "COERCE" and _is_civil(who.actors[side].name, forces))
        watches = watches or (predicate.mode == ARREST and not services.isdisjoint(who.actors[side].name.split()))
        watches = watches or (officer and predicate.type == "COERCE" and _is_civilian(who.actors[speaker], forces))
        watches = watches or (predicate.type == "COERCE" and not (predicate.mode and _has_power(who.actors[side])))
        watches = watches or (predicate.mode == CONVICT and not _has_power(who.actors[side]))
        watches = watches or (predicate.type == "CONCEDE" and who.actors[side].kind not in STATE_KINDS)
        watches = watches or (officer and predicate.type == "COERCE" and _is_courthouse(who.actors[side].name))
        watches = watches or (predicate.mode == ARREST and who.actors[side].name.split()[0] in TRIBUNALS)
        mouthpiece = who.actors[side].name.split()[0] in MOUTHPIECES and predicate.type != "AID"
        agents = who.actors[side].kind == "people" and predicate.mode == ARREST and has_power(who.actors[side])
        agents = agents and who.actors[side].name.split()[0] not in POINTING  # این مقام گفت که دو تن بازداشت شده‌اند
        if (agents or who.actors[side].kind in BODIES) and not (watches or mouthpiece):
            found.append(side)
    return found


def _police_of(speaker: int, work: Work) -> int:
    """The police for whom somebody speaks, else he: سخنگوی *پولیس* گفت که دو تن به سارنوالی معرفی شدند."""
    side, actors = root(speaker, work.who), work.who.actors
    police = actors[side].kind == "organization" and "COP" in actors[side].sectors
    return side if police and actors[speaker].kind == "person" else speaker


def courts(speakers: Iterable[int], predicate: Predicate, work: Work) -> list[int]:
    """The courts that tell of a sentence of theirs, for which nobody is named: دادگاه عالی گفت که سه تن شلاق خوردند;
    but a judiciary tells of what any court did."""
    found = [s for s in speakers if work.who.actors[s].name.split()[0] in TRIBUNALS]
    return found if predicate.mode == CONVICT else []


def holds_power(actor: int, work: Work) -> bool:
    """Whether an actor, or the body that he is of, rules, arrests or has arms, and does not only watch others."""
    who = work.who.actors
    side = who[root(actor, work.who) if who[actor].kind == "person" else actor]
    sectors = {*side.sectors, *who[actor].sectors}
    watches = bool(WATCHERS & sectors) and not FORCING & sectors
    if watches or RIGHTS in side.name or side.kind not in BODIES | {"delegation", "person"}:
        return False
    return side.kind not in ("organization", "person") or bool(FORCING & sectors)


def _is_envoys(actor: int, work: Work) -> bool:
    """Whether an actor is a foreign minister or speaks for his ministry, who tells of what befell his people abroad:
    وزیر خارجهٔ فرانسه گفت که دو کارمند سفارت بازجویی شدند."""
    draft, forces = work.who.actors[actor], work.classes["armed_ministries"]
    return draft.kind == "person" and _is_civilian(draft, forces)


def only_watches(actor: int, work: Work) -> bool:
    """Whether people, or a body, only see what others do by force: witnesses, families, sources, the UN."""
    draft = work.who.actors[actor]
    if draft.kind == "outlet":
        return True
    if draft.kind not in ("people", "organization") or not ONLOOKERS.isdisjoint(draft.sectors):
        return draft.kind in ("people", "organization") and FORCING.isdisjoint(draft.sectors)
    if draft.sectors or draft.kind != "people":
        return False
    words = draft.name.split()[:3]
    if not SOURCES.isdisjoint(words) or words[-1:] == [ANYBODY]:
        return True
    first, last = draft.spans[0] if draft.spans else (0, 0)
    return any(work.lemma_is(k, "civilians") for k in range(first, last))


def is_state(actor: ActorDraft) -> bool:
    """Whether an actor is a country, its government or a body of its forces."""
    return actor.kind in STATE_KINDS or (actor.kind != "person" and "MIL" in actor.sectors)


def has_power(actor: ActorDraft) -> bool:
    """Whether an actor is a state, a body or agents of one, or an officer; a minister takes nobody away himself."""
    powers = OFFICERS if actor.kind == "person" else POWERS
    return actor.kind in STATE_KINDS or bool(powers.intersection(actor.sectors))


def arrests(actor: int, work: Work) -> bool:
    """Whether an actor has such power, or is armed men of a group that has it: *جنگجویان طالبان* او را بردند."""
    draft = work.who.actors[actor]
    if has_power(draft):
        return True
    return draft.member_of is not None and is_armed(draft) and has_power(work.who.actors[draft.member_of])


def is_armed(actor: ActorDraft) -> bool:
    """Whether an actor is forces, police or an armed group, or people of one."""
    return actor.kind in ("people", "group", "organization") and not FIGHTERS.isdisjoint(actor.sectors)


def are_rebels_own(teller: int, befallen: Iterable[int], work: Work) -> bool:
    """Whether a group that rules nowhere tells of what befell its own: جبههٔ آزادی گفت که *دو عضو این جبهه* بازداشت
    شده‌اند."""
    draft = work.who.actors[teller]
    own = draft.kind == "group" and POWERS.isdisjoint(draft.sectors)
    return own and any(root(r, work.who) == root(teller, work.who) for r in befallen)


def is_on_mission(actor: int, work: Work) -> bool:
    """Whether people travel on business for a state or a body that they are said to be of: متخصصان *ازبک*, گروهی از
    بازرگانان *هندی*; of merchants or experts alone nobody knows whose they are."""
    draft = work.who.actors[actor]
    first, last = draft.spans[0] if draft.kind == "people" and draft.spans else (0, 0)
    return any(work.lemma_is(k, "on_business") for k in range(first, last - 1))


def by_officers(speakers: Iterable[int], work: Work) -> bool:
    """Whether officers of the courts or the police speak."""
    who = work.who.actors
    return any(who[s].kind == "person" and COURTS.intersection(who[s].sectors) for s in speakers)


def attackers(speakers: Iterable[int], struck: list[int], predicate: Predicate, work: Work) -> list[int]:
    """Forces that tell of an attack on others, for which nobody is named: ارتش اسرائیل از حمله به حزب‌الله خبر داد."""
    who = work.who
    harms = predicate.toll is not None and UPON.isdisjoint(predicate.recipient)
    if predicate.type != "ASSAULT" or not struck or harms:
        return []
    own = {root(r, who) for r in struck}
    armed = work.classes["armed_ministries"]
    bodies = [s for s in speakers if who.actors[s].kind in BODIES and root(s, who) not in own]
    return [s for s in bodies if FORCES.intersection(who.actors[s].sectors) or _is_armed(who.actors[s].name, armed)]


def _is_courthouse(body: str) -> bool:
    """Whether a body is the courts of a province, whose head tells of what agents did by their order."""
    return body.startswith(COURTHOUSE)


def _watches(side: int, work: Work) -> bool:
    """Whether a body only watches what others do, or is of one that does: هیئت نمایندگی *سازمان ملل*."""
    body = work.who.actors[side]
    if not WATCHERS.isdisjoint(body.sectors):
        return True
    return any(a.name in body.name and not WATCHERS.isdisjoint(a.sectors) for a in work.who.actors if a is not body)


def _has_power(side: ActorDraft) -> bool:
    """Whether a body is one of the state, or has arms: a company, a committee, a union of reporters or a movement of
    women arrests and punishes nobody."""
    return side.kind not in ("organization", "group") or bool(FORCING.intersection(side.sectors))


def _is_armed(body: str, forces: frozenset[str]) -> bool:
    return body.startswith(MINISTRY) and not _is_civil(body, forces)


def _is_civilian(officer: ActorDraft, forces: frozenset[str]) -> bool:
    """Whether somebody speaks for a ministry without police, so that others arrest: سخنگوی وزارت خارجهٔ ایران."""
    titles = [officer.name, *(role.title for role in officer.roles)]
    words = [words for title in titles if (words := title.split()) and not MINISTERS.isdisjoint(words)]
    return bool(words) and all(forces.isdisjoint(w) and INTERIOR.isdisjoint(w) for w in words)


def _is_civil(body: str, forces: frozenset[str]) -> bool:
    """Whether a body is a ministry without forces or agents of its own: it tells what police under it did."""
    words = body.split()
    return words[:1] == [MINISTRY] and forces.isdisjoint(words)


def did_what_is_told(clause: Clause, phrase: Phrase, work: Work) -> bool:
    """Whether forces named right behind a deed that is told of did it, and told nothing of it: ویدیویی از لت‌وکوب زنان
    *توسط طالبان* منتشر شد; whoever has no power may have told it (گزارشی از شکنجهٔ زندانیان *توسط سازمان ملل*)."""
    before = clause.ending_at(phrase)
    while before is not None and before.func == "در":
        before = clause.ending_at(before)
    if before is None or before.func != "از" or not before.heads or before.heads[0] != before.first:
        return False
    deed, who = work.lex.noun_at(work.text, before.first), work.who.actors
    forceful = deed is not None and deed[1].type in ("ASSAULT", "COERCE")
    return forceful and any(has_power(who[a]) or is_armed(who[a]) for a in work.args.actors_of(phrase))


def did_what_is_judged(clause: Clause, agents: list[Phrase], work: Work) -> list[Phrase]:
    """The agents that did what is blamed or praised, and neither blame nor praise it: بازداشت معلمان *توسط پولیس*
    محکوم شد, بازداشت معلمان *توسط طالبان* از سوی یونسکو محکوم شد; but بازداشت معلمان از سوی یونسکو محکوم شد."""
    if not agents or not any(m.pattern.target.type in JUDGING for m in work.readings[clause.index].predicates):
        return []
    thing, by = work.args.own_subject(clause), agents[0]
    before = clause.ending_at(by)
    if before is not thing and before is not None and not (before.func or before.mentions):
        before = clause.ending_at(before)  # بستن مکاتب | دخترانه | توسط طالبان
    if thing is None or before is not thing or not thing.mentions or thing.heads[:1] != [thing.first]:
        return []
    deed = work.lex.noun_at(work.text, thing.first)
    suffered = deed is not None and deed[1].type in JUDGED and (deed[1].noun_recipient or deed[1].type == "RETREAT")
    if not suffered and not any(f.form == "infinitive" for f in work.tokens[thing.first].word.verbs):
        return []
    if len(agents) > 1:
        return [by]
    ruling = deed is not None and (deed[1].type != "ASSAULT" or deed[1].mode in DONE_TO_PRISONERS)
    done = ruling or work.text.keys[by.start] != "از"  # قتل او *از سوی* حماس محکوم شد: who condemns it
    doers = [work.who.actors[a] for a in work.args.actors_of(by)]
    doers = [a for a in doers if a.kind != "organization" or has_power(a) or is_armed(a)]
    armed = any(is_armed(a) or a.kind == "group" for a in doers)
    return [by] if done and doers and (armed or work.text.keys[by.start] != "از") else []
