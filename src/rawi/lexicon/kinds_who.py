"""Shapes of the lexicon files of the who room.

Persian is written with its joiners, in Persian letters; it is folded when compiled. Sectors are PLOVER codes (GOV, MIL,
COP, REB, JUD, LEG, CVL, MED, NGO, IGO, UNO, ...), countries ISO 3166 alpha-3.
"""

from __future__ import annotations

from typing import Literal

from rawi.lexicon.schema import Entry, file
from rawi.record import Kind


@file("actors")
class NamedActor(Entry, frozen=True, kw_only=True):
    """Somebody known by a whole name: an armed group, an international body, an agency, a famous person.

    ``names`` are its full Persian forms, the one to show first; ``gloss`` is its English name.
    """

    names: tuple[str, ...]
    kind: Kind
    country: str = ""
    sectors: tuple[str, ...] = ()
    wikidata: str = ""
    capital_of: str = ""


@file("bodies")
class Body(Entry, frozen=True, kw_only=True):
    """A head noun that names organisations by what follows it: وزارت + دفاع + country.

    ``heads`` are the head noun's spellings; ``gloss`` is English with ``{of}`` for the field (``Ministry of {of}``);
    ``fields`` maps what may follow in Persian (``خارجه``, ``امر به معروف و نهی از منکر``) to English.
    A body whose field is not listed is still a body: the engine takes the ezafe chain as far as it goes.
    ``owned``: it is a body only where it is said whose (روابط عمومی *سپاه*).
    """

    heads: tuple[str, ...]
    kind: Kind = "organization"
    sectors: tuple[str, ...] = ()
    fields: dict[str, str] = {}
    owned: bool = False


@file("offices")
class Office(Entry, frozen=True, kw_only=True):
    """A title held by one person: وزیر، سخنگوی، رییس جمهور. ``gloss`` is English, with ``{of}`` where a body follows.

    ``acting`` marks titles that say the holder is acting (سرپرست). ``modifiers`` are adjectives that stay within it.
    """

    heads: tuple[str, ...]
    acting: bool = False
    sectors: tuple[str, ...] = ()


@file("people")
class PeopleNoun(Entry, frozen=True, kw_only=True):
    """A noun for people that news has act or suffer: سرباز، معترض، باشنده، منبع. Singular forms; plurals are known.

    ``collective`` are nouns that are plural by themselves (نیرو، پولیس، مردم، گروهی از). ``rank`` are nouns that before
    a name are its title, and people where they are counted, plural or of a nation (دو سرهنگ ارتش، ژنرال روس).
    """

    nouns: tuple[str, ...]
    plural_gloss: str = ""
    sectors: tuple[str, ...] = ()
    collective: bool = False
    rank: bool = False


@file("placewords")
class PlaceWord(Entry, frozen=True, kw_only=True):
    """A noun that heads a place name (شهر، ولایت، ولسوالی، قریه، میدان هوایی) or a part of one (شمال، نزدیکی، حومه).

    ``takes_up``: kinds of places of the gazetteer that it stands for after این (این ولایت after Ghor); any without it.
    """

    nouns: tuple[str, ...]
    part: bool = False
    takes_up: tuple[str, ...] = ()


@file("honorifics")
class Honorific(Entry, frozen=True, kw_only=True):
    """A word before (or after) a person's name that is no office: آقای، ملا، داکتر، جنرال. ``keep``: part of the
    name."""

    words: tuple[str, ...]
    keep: bool = False


@file("latin")
class LatinName(Entry, frozen=True, kw_only=True):
    """Words of names as English writes them: ``ستانکزی: Stanekzai``. Others are put into Latin letters one by one.

    ``endings`` are second parts of names, as they are written after a first one (``خیل: khel``). ``subjects`` are
    words of what a body is concerned with (``نفت: Oil``), for bodies that no list has with that field.
    """

    latin: dict[str, str] = {}
    subjects: dict[str, str] = {}
    endings: dict[str, str] = {}


@file("adjectives")
class Adjective(Entry, frozen=True, kw_only=True):
    """An adjective or noun that follows a head in names and descriptions, for English rendering: ارشد senior, محلی
    local. ``noun``: it is a noun (استاد حقوق), so that after a name it begins another phrase (طالبان حقوق زنان را)."""

    words: tuple[str, ...]
    noun: bool = False


@file("nominals")
class Nominal(Entry, frozen=True, kw_only=True):
    """Words that noun phrases of actors are built and referred to with, by what they do.

    ``pronoun`` او; ``pronouns`` آنان; ``demonstrative`` این; ``quantifier`` برخی از; ``one_of`` یکی از; ``counter`` تن;
    ``at_least`` and ``about`` before numbers; ``particle`` parts of names that are words as well (بن، خان); ``kin``
    people nouns that are no function of a person (فرزند); ``any_person``, ``any_body``, ``any_group``, ``any_country``
    nouns that, after این, take up whichever was named last; ``of_person`` offices and bodies that may belong to a
    person
    (معاون، دفتر); ``regional`` offices that may be for a country (نماینده … برای); ``light`` verbs that make one verb
    with the noun before them; ``alias`` words before another name; ``say`` verbs whose subject speaks; ``government``
    words for a country's government; ``former`` adjectives of those who hold an office no more; ``closed`` words that
    stand in no name and no title; ``relative`` nouns for people that are somebody's (پدر، وکیل); ``measure`` what
    follows a number in a description (ساله، نفری); ``purpose`` nouns of deeds with their preposition that name a body's
    field (مبارزه با); ``governing`` adjectives with their preposition that describe somebody (مستقر در، وابسته به);
    ``self_named`` words between a phrase and the name that it gives itself (که خود را); ``forces`` nouns for those who
    act for their group or state, so that نیروهایش is the group itself; ``territorial`` offices over a place, which may
    follow at once (فرماندار دشتیاری); ``campaign`` bodies of the person named right behind them (سخنگوی ستاد انتخاباتی
    کریم نوری); ``as`` words before the office that somebody is given (به عنوان); ``instrument``
    what states act with, so that the nationality after it is the state itself (جنگنده‌های اسرائیلی); ``posted`` envoys,
    whose place or body is part of their office (سفیر ایران در بغداد); ``occasion`` what somebody does or says
    something at, so that his title ends before it (رییس جمهور در پیامی گفت).
    """

    words: tuple[str, ...]
    role: Literal[
        "pronoun",
        "pronouns",
        "demonstrative",
        "quantifier",
        "one_of",
        "counter",
        "at_least",
        "about",
        "particle",
        "kin",
        "any_person",
        "any_body",
        "any_group",
        "any_country",
        "of_person",
        "regional",
        "light",
        "alias",
        "say",
        "closed",
        "government",
        "former",
        "relative",
        "measure",
        "purpose",
        "instrument",
        "occasion",
        "posted",
        "governing",
        "self_named",
        "forces",
        "territorial",
        "campaign",
        "as",
    ]
