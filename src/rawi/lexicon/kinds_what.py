"""Shapes of the lexicon files of the clauses and what rooms.

Grammatical functions are written as: ``subj`` (the subject), ``obj`` (the noun phrase with را, or the bare one before
the
verb), ``ezafe`` (the first complement of a nominal head), or a preposition as written (``به``، ``با``، ``از``، ``بر``،
``علیه``، ``برای``، ``میان`` ...). ``from``-like compound prepositions are written whole (``از سوی``).
"""

from __future__ import annotations

from typing import Literal

from rawi.lexicon.kinds_deeds import DeedClass
from rawi.lexicon.schema import Entry, file
from rawi.record import Aspect, EventType, Stance, TollKind

Context = Literal[
    "military",
    "intelligence",
    "executive",
    "legislative",
    "election",
    "political_institutions",
    "pro-democracy",
    "pro-autocracy",
    "economic",
    "legal",
    "reparations",
    "human_rights",
    "rights_freedoms",
    "repression",
    "human_security",
    "gender",
    "lgbt",
    "religion_ethnicity",
    "inequality",
    "diplomatic",
    "territory",
    "peacekeeping",
    "health",
    "asylum",
    "migration",
    "disasters",
    "natural_resources",
    "environment",
    "technology",
    "terrorism",
    "cbrn",
    "cyber",
    "misinformation",
    "crime",
    "corruption",
    "illegal_drugs",
    "trafficking",
]
"""The contexts of the PLOVER codebook."""


@file("function_words")
class FunctionWord(Entry, frozen=True, kw_only=True):
    """Words that build clauses. ``canon`` is the function that a preposition's phrase gets (``از سوی`` → ``توسط``).

    ``role``: ``prep`` a preposition; ``sub`` a subordinator that opens an adverbial clause (``در حالی که``);
    ``coord`` joins
    clauses or phrases (``و``); ``break`` opens a new main clause (``اما``); ``adverb`` stands apart from noun phrases
    (``نیز``); ``approximator`` words before a number (``بیش از``); ``manner`` an adverb with the adjective after it
    (``به گونهٔ رسمی``); ``opener`` opens a phrase of its own and takes its complement by ezafe (``خواستار``); ``word``
    is a word written in two that is no preposition (``بین المللی``).
    ``relation`` of a subordinator: what its clause is.
    """

    phrases: tuple[str, ...]
    role: Literal["prep", "sub", "coord", "break", "adverb", "approximator", "manner", "opener", "word"]
    canon: str = ""
    relation: Literal["", "condition", "purpose", "background", "time", "cause"] = ""


@file("homographs")
class Homograph(Entry, frozen=True, kw_only=True):
    """Words that look like another.

    ``words`` look like a past verb but are nouns unless they close a clause: بازداشت، نشست، شکست، خرید. Two verbs that
    share a form are told apart by what stands before it: after one of the words ``after`` it is ``verb`` (the
    infinitive), as کشیدن in دست از کار می‌کشند, else the likelier one of the two (کشتن).
    """

    words: tuple[str, ...] = ()
    verb: str = ""
    after: tuple[str, ...] = ()


@file("modals")
class Modal(Entry, frozen=True, kw_only=True):
    """A verb over another verb in the subjunctive that says how real its deed is: قرار است … برود، ممکن است … بیاید.

    ``verbs`` are infinitives with the words before them, ``adverbs`` stand for them without a verb (``شاید``);
    ``aspect`` is what the deed under them gets; without one it is not told at all (لازم است که … برود, as باید).
    """

    verbs: tuple[str, ...]
    adverbs: tuple[str, ...] = ()
    aspect: Aspect | None = None


@file("namings")
class Naming(Entry, frozen=True, kw_only=True):
    """Verbs that say what their object is called or held to be: او را تروریست خواندند، آن را نقض قانون دانستند.

    The phrase between the object and the verb is then no subject.
    """

    verbs: tuple[str, ...]


@file("evaluations")
class Evaluation(Entry, frozen=True, kw_only=True):
    """Words that blame or praise what is called by them: او را مستبد خواندند، این گام را سازنده دانست.

    ``starts``: whatever word begins so (غیرقانونی، غیرسازنده), but for those in ``but`` (غیرنظامی).
    """

    value: Literal["blame", "praise"]
    words: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    but: tuple[str, ...] = ()


@file("supports")
class SupportVerb(Entry, frozen=True, kw_only=True):
    """A verb that lends its subject to an event noun: حمله انجام دادن، مرتکب قتل شدن، مورد حمله قرار گرفتن.

    ``voice``: ``active``, the subject is the event's actor; ``passive``, the subject is its recipient (مورد … قرار
    گرفتن);
    ``happen``, the noun itself is the subject (صورت گرفتن); ``cause``, the subject brought it about (سبب
    کشته شدن … شد); ``recorded``, the subject only counts such deeds (سه مورد شکنجه را ثبت کرد).
    ``aspect``: what the verb adds (ادامه داشتن ongoing). ``after``: the preposition that the event noun may stand
    behind (به سرکوب معترضان ادامه دادن).
    """

    verbs: tuple[str, ...]
    voice: Literal["active", "passive", "happen", "cause", "recorded"]
    aspect: Aspect | None = None
    after: str = ""


@file("predicates")
class Predicate(Entry, frozen=True, kw_only=True):
    """A frame: verbs and nouns that tell one kind of event with the same arguments.

    ``verbs`` are infinitives as in a dictionary: simple (``کشتن``), light (``حمله کردن``), or with fixed words before
    the verb (``به قتل رساندن``، ``از پا درآوردن``، ``به خاک و خون کشیدن``). The words before the verb may stand apart
    from it.
    Where ``recipient`` holds ``obj`` the passive (``بازداشت شدن``، ``کشته شدن``) is understood by itself: its subject
    is the recipient, its agent comes after توسط، از سوی، به دست، از جانب.
    ``classes`` say where the engine treats the deed in a way of its own (see `rawi.lexicon.kinds_deeds`).
    ``nouns`` are heads of noun phrases that tell the event by themselves (``حمله``، ``بازداشت``، ``دیدار``): the actor
    follows by ezafe, the recipient after its preposition; for ``noun_recipient: ezafe`` the ezafe is the recipient.
    ``needs`` are roles that must be filled or the frame does not fire. ``words``: one of them must be in the clause;
    ``unless``: none of them may be. ``objects``: one of them must be in what the deed is done to (the object, a
    passive's subject; of a noun, its ezafe), so that a simple verb tells it only of such things (``شهر را گرفتند``).
    ``report``: one of them must stand somewhere in the report, for verbs that mean what they do only where it is about
    such things (in a report of arrests or the police, who گرفتار شد was arrested); ``report_unless``: none of them may.
    ``says``: the act is itself one of saying, so that it is a statement as well.
    ``by: [official]``: somebody in office, a delegation or a government does it, or the frame does not fire;
    ``by: [state]``: a country, its government or its forces does it.
    ``by: [power]``: as official, or a body that rules or has arms (پولیس گفت که تحقیقات ادامه دارد).
    ``by: [fighters]``: forces or armed groups do it, or another frame of the verb is taken (سربازان بر پاسگاه تاختند
    attacked it, while رئیس‌جمهور بر رسانه‌ها تاخت criticised them).
    ``by: [named]``: anybody but unnamed people (ده‌ها هزار تن به کمک نیاز دارند asks nobody).
    ``by: [authority]``: a state, its forces or its agents, or nobody who is named (مأموران او را با خود بردند; دزدان do
    not arrest); ``by: [people]``: people who are no agents of a state. Otherwise another frame may tell the clause.
    ``to: [person]``: the deed befalls people themselves, or the frame does not fire (از وزیر استقبال کرد received him,
    while از سخنان وزیر استقبال کرد welcomed what he said); ``to: [somebody]``: so too, but those it befalls may be
    people of any number, a pronoun, or a passive's subject told elsewhere;
    ``to: [party]``: a state, body or people themselves (به سوریه کمک کرد, not به برنامه‌های سوریه کمک کرد), and both
    parties are named.
    ``actor: [speaker]``: told without a subject, the deed is that of whoever says it (گفت که … نیاز است);
    ``actor: [obj]``: who is made to do it (دشمن را به عقب‌نشینی واداشت).
    ``agent``: prepositions that name who does it in the passive, besides توسط (از ایران اخراج شدند).
    ``evaluated``: what the object is called blames or praises (see ``evaluations``), or the frame does not fire.
    ``content``: the frame's that-clause is a plan, demand or promise, whose own events are not asserted.
    ``wish``: the frame needs a clause in the subjunctive that completes it (پذیرفت که زندانیان را آزاد کند agrees).
    ``negated``: the frame is told by the negated verb (``نپذیرفتن`` refused) and only by it.
    ``recipient: [ezafe]``: whoever stands right behind a noun of the verb's own (میزبان *وزیر* بود).
    ``consequence``: told with a harm that its actor would do, it is a threat (هشدار داد که … بازداشت خواهند شد).
    ``threatened``: the mode of the threat to do it, where neither its type nor its mode says that: to dismiss has no
    mode in PLOVER, while to threaten with it is THREATEN expel.
    ``about``: the mode of ACCUSE that it is where it is told of what goes on already, and threatens nobody (*نسبت به*
    سرکوب مردم هشدار داد).
    ``toll``: whom the deed befalls are killed, wounded or detained by it, and counted so.
    ``mutual``: those joined by ``با`` are actors together (met, fought, agreed).
    ``undoes``: what it is done to is a deed, and befalls whose that is (حملهٔ داعش به شهر دفع شد); its English is how
    that deed is told where nobody is named who undoes it.
    """

    type: EventType
    mode: str = ""
    classes: tuple[DeedClass, ...] = ()
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    actor: tuple[str, ...] = ("subj",)
    recipient: tuple[str, ...] = ("obj",)
    place: tuple[str, ...] = ("در",)
    noun_recipient: str = ""
    needs: tuple[str, ...] = ()
    agent: tuple[str, ...] = ()
    by: tuple[Literal["official", "named", "state", "authority", "people", "power", "fighters"], ...] = ()
    to: tuple[Literal["person", "party", "somebody"], ...] = ()
    evaluated: Literal["", "blame", "praise"] = ""
    words: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    report: tuple[str, ...] = ()
    report_unless: tuple[str, ...] = ()
    says: bool = False
    content: bool = False
    mutual: bool = False
    undoes: str = ""
    wish: bool = False
    negated: bool = False
    consequence: bool = False
    threatened: Literal["", "arrest", "expel", "relations", "restrict", "violence"] = ""
    about: Literal["", "disapprove"] = ""
    aspect: Aspect | None = None
    toll: TollKind | None = None
    contexts: tuple[str, ...] = ()


@file("modes")
class ModeCue(Entry, frozen=True, kw_only=True):
    """Words in an event's clause that decide its mode: هوایی makes an attack aerial, با چاقو primitive."""

    type: EventType
    mode: str
    words: tuple[str, ...]


@file("speech")
class Speech(Entry, frozen=True, kw_only=True):
    """A verb of saying (``گفتن``، ``اعلام کردن``، ``نوشتن``، ``ابراز نگرانی کردن``).

    ``addressee``: prepositions whose complement is told it (and, if an outlet, carries it). ``stance`` marks verbs that
    answer an event told before (رد کردن denies). ``noun``: nouns that stand for the act (``گفته``، ``اعلامیه``).
    ``needs_content``: it counts only with a که-clause, a quotation, or an object;
    ``needs_clause``: an object is not enough (``به حمله ادامه داد``); ``alone``: only که right behind the verb, with no
    noun of its own (``در ادامه آورده است که``). ``negated``: it is told by the
    negated verb (``نپذیرفتن``) and only by it. ``quotes``: prepositions whose complement said what the subject only
    passes on (``از او نقل کرد``). ``opinion``: what somebody holds or hopes, which is no act of saying where another
    tells of it (``گفت که او معتقد است``).
    """

    verbs: tuple[str, ...]
    addressee: tuple[str, ...] = ("به",)
    quotes: tuple[str, ...] = ()
    stance: Stance | None = None
    needs_content: bool = False
    needs_clause: bool = False
    alone: bool = False
    negated: bool = False
    opinion: bool = False
    unless: tuple[str, ...] = ()


@file("attributions")
class Attribution(Entry, frozen=True, kw_only=True):
    """A phrase that puts what follows on somebody's word: ``به گفته``، ``بر اساس اعلامیه``، ``به نقل از``.

    The speaker is the noun phrase after it. ``carrier``: the phrase names a document (``گزارش``) whose owner speaks.
    ``somebody``: whatever noun follows is a speaker's (``به گفتهٔ بستگان‌شان``), even if no list knows it.
    ``nobody``: it names no source (``بر اساس گزارش‌ها``), so that no speaker is sought.
    ``quoting``: the clause's own subject passes on what the quoted one says (``رویترز به نقل از یک مقام گزارش داد``).
    """

    phrases: tuple[str, ...]
    carrier: bool = False
    quoting: bool = False
    somebody: bool = False
    nobody: bool = False
    channel: str = ""


@file("channels")
class Channel(Entry, frozen=True, kw_only=True):
    """What carries a statement: ``اعلامیه``، ``ایکس``، ``کنفرانس خبری``. ``medium``: it is a medium and goes under
    via."""

    words: tuple[str, ...]
    medium: bool = False


@file("cues")
class Cue(Entry, frozen=True, kw_only=True):
    """Words that turn what a clause tells: aspect (``قرار است`` future, ``اگر`` hypothetical, ``در گذشته`` historical),
    or mark background (``این در حالی است که``), or a stance (``واکنشی نشان نداده`` silent).

    ``phrases`` stand as written; ``undone`` are words that make the cue with a negated verb after them, whatever stands
    between (``چیزی دربارهٔ این حمله نگفته‌اند``). ``outlet``: the outlet tells what follows, whoever spoke before.
    """

    phrases: tuple[str, ...] = ()
    undone: tuple[str, ...] = ()
    aspect: Aspect | None = None
    stance: Stance | None = None
    background: bool = False
    outlet: bool = False


@file("pointers")
class Pointer(Entry, frozen=True, kw_only=True):
    """Nouns by which an answer takes up what was told before: ``این ادعا``، ``این اتهامات``، ``این رویداد``.

    ``to``: what they take up: a ``claim`` (something told on somebody's word), an ``accusation``, a ``deed`` (something
    that happened), a ``figure``. ``demonstrative``: only after این
    or another demonstrative (``در این مورد``).
    """

    words: tuple[str, ...]
    to: Literal["claim", "accusation", "deed", "figure"]
    demonstrative: bool = False


@file("contexts")
class ContextWords(Entry, frozen=True, kw_only=True):
    """Words in an event's sentence that say what it is about: a context of PLOVER, or a topic of our own.

    ``words`` are whole words or phrases, understood in every form of their lemma.
    """

    words: tuple[str, ...]
    context: Context | None = None
    topic: str = ""
