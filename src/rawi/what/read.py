"""From clauses to statements and events: which clauses say, what each tells, and on whose word it rests."""

from __future__ import annotations

from rawi.clauses.model import Clause
from rawi.lexicon import Lexicon
from rawi.text.model import Text
from rawi.time.model import Times
from rawi.what.attribution.said_beside import add_said_beside
from rawi.what.attribution.statements import Sayings
from rawi.what.attribution.whose import WhoseWord
from rawi.what.circumstances.dated_later import LaterDays
from rawi.what.circumstances.going_on import carry_days
from rawi.what.circumstances.localities import Localities
from rawi.what.circumstances.toll_reports import counted_later, left_behind, report_tolls, settle_tolls
from rawi.what.circumstances.when import When
from rawi.what.confidence import of_event, of_statement
from rawi.what.contexts import ContextBook, Contexts
from rawi.what.coreference.among_them import with_members
from rawi.what.coreference.merge import merge_events
from rawi.what.events.claimed import ClaimedDeeds
from rawi.what.events.condemned import CondemnedDeeds
from rawi.what.events.nouns import NamedDeeds
from rawi.what.events.verbs import Deeds
from rawi.what.factuality.no_news import only_news
from rawi.what.lexicon import WhatLexicon
from rawi.what.matching.matcher import Matcher
from rawi.what.parties.befallen import spare_the_counted
from rawi.what.parties.carried_on import carry_parties
from rawi.what.parties.parted import rejoin
from rawi.what.parties.struck import settle_struck
from rawi.what.responses.answers import Responses
from rawi.what.responses.denied import DeniedDeeds
from rawi.what.responses.disputes import dispute
from rawi.what.speech_acts.conditions import Conditions
from rawi.what.speech_acts.implied import ImpliedActs
from rawi.what.speech_acts.threats import Threats
from rawi.what.speech_acts.vows import Vows
from rawi.what.speech_acts.wanted import Wanted
from rawi.what.work import Work
from rawi.who.model import Who


class WhatReader:
    """The compiled what lexicon; `read` turns clauses into statements and events."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lex = WhatLexicon(lexicon)
        self._contexts = ContextBook(lexicon)

    def read(
        self,
        text: Text,
        times: Times,
        who: Who,
        clauses: list[Clause],
    ) -> Work:
        """The work done on a text: its statements and events (merged) in order, with their confidence."""
        work = Work(self.lex, text, times, who, clauses)
        rejoin(work)
        Matcher(work).run()
        work.args.settle()
        when = When(work)
        sayings = Sayings(work)
        whose = WhoseWord(work)
        deeds = Deeds(work, whose, when)
        named = NamedDeeds(work, deeds)
        denied = DeniedDeeds(work, named, whose)
        claimed = ClaimedDeeds(work, deeds)
        condemned = CondemnedDeeds(work, named)
        implied = ImpliedActs(work, deeds, whose)
        wanted = Wanted(work, deeds)
        ordered = [clauses[index] for index in work.order]
        for clause in ordered:
            if clause.index not in work.headlines:
                sayings.read(clause)
        for clause in ordered:
            if clause.index not in work.headlines:
                deeds.read(clause)
                if clause.index in work.statement_of:
                    deeds.both.settle_said(clause)
                named.read(clause)
                denied.read(clause)
                if clause.index in work.statement_of:
                    claimed.read(clause)
                condemned.read(clause)
                wanted.read(clause)
            implied.read(clause)
        denied.settle()
        for threats in (Threats(work, deeds, whose), Vows(work, whose), Conditions(work, deeds, whose)):
            threats.settle()
        deeds.elsewhere.settle()
        condemned.settle()
        settle_tolls(work)
        work.events = with_members(work, merge_events(work))
        for settle in (report_tolls, left_behind, counted_later, spare_the_counted, settle_struck, carry_parties):
            settle(work)
        contexts = Contexts(work, self._contexts)
        work.events = only_news(work, contexts)
        contexts.fill(work.events)
        LaterDays(work, when).settle()
        carry_days(work)
        Localities(work, deeds.where).settle()
        responses = Responses(work, work.events, whose)
        responses.run()
        dispute(responses)
        _finish(work)
        return work


def _finish(work: Work) -> None:
    """Add what was said beside, and say of all that was found how likely it is to be right."""
    add_said_beside(work)
    for event in work.events:
        event.confidence = of_event(event, work)
    for statement in work.statements:
        statement.confidence = of_statement(statement, work)
