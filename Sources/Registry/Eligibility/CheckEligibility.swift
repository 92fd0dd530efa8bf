public import Commendation
public import Failures
import Postgres
public import Vietnamese

extension Registry {
    /// Says of nominations whether the rules allow them, and why.
    ///
    /// All are evaluated together, in a transaction that leaves nothing behind.
    ///
    /// - Parameters:
    ///   - scope: which nominations.
    ///   - day: the law of dossiers that were not received yet is that of this day, and matters such as a pending
    ///     discipline are judged as they stand on it; nil for the law of the day of the letter, else today.
    ///   - basis: an evaluation made now, or what was kept at the submission.
    ///   - detail: a line for each award and verdict, for each nomination, or for each condition.
    ///   - language: of the conditions in words.
    ///   - makeSink: called where the rows arrive, on the connection's thread.
    /// - Throws: TD303 when nothing was kept of a submission that is asked for; what the database or the sink has to
    ///   say. An id or code that nothing has finds no nominations.
    /// - Returns: numbers of nominations by verdict.
    public func check(
        _ scope: EligibilityScope, on day: CalendarDate?, basis: EligibilityBasis = .present,
        detail: EligibilityDetail = .verdicts, language: Language = .vi,
        into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> EligibilityTally {
        try await write { session in
            try session.ask(scope)
            switch basis {
            case .present:
                let today = try session.one(EligibilityQueries.findToday)
                try session.evaluateAsked(on: day ?? today, law: day, comparing: detail != .summary)
            case .submission: try session.recallAsked()
            }
            return try session.report(detail, language, into: makeSink)
        }
    }

    /// Lists the criteria of an award under the law of a day, as an officer reads them.
    ///
    /// - Throws: TD109 for a code that no award has, TD277 when no criteria were entered for that law.
    public func awardRules(
        _ code: String, on day: CalendarDate, language: Language = .vi,
        into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) {
        try await requireAwardKind(code)
        try await read { session in
            let rules = try session.all(EligibilityQueries.listRules, code, day)
            guard !rules.isEmpty else {
                let set = try session.first(EligibilityQueries.findRuleSet, day)
                throw Failure("TD277", ["code": code, "law": set ?? day.iso])
            }
            var rows = try TextRows(makeSink(), ListedRule.columns)
            for rule in rules { try rows.add(rule.cells(language)) }
            try rows.end()
        }
    }
}

extension Session {
    /// Makes the table `asked` of some nominations.
    func ask(_ scope: EligibilityScope) throws {
        try execute(EligibilityQueries.setServer)
        try execute(EligibilityQueries.createAsked)
        switch scope {
        case .nomination(let id): try execute(EligibilityQueries.askNomination, id)
        case .dossier(let id): try execute(EligibilityQueries.askDossier, id)
        case .campaign(let code): try execute(EligibilityQueries.askCampaign, code)
        case .year(let year): try execute(EligibilityQueries.askYear, Int32(clamping: year))
        }
    }

    /// Evaluates the nominations in the table `asked`, and compares them with what was kept at their submission.
    ///
    /// - Parameters:
    ///   - day: matters are judged as they stood on it, or on that of the proposal.
    ///   - law: the law of dossiers not yet received is that of this day; nil for that of their letters, else today's.
    ///   - isCompared: whether what differs from the submission is looked for.
    /// - Throws: what the database has to say.
    func evaluateAsked(on day: CalendarDate?, law: CalendarDate? = nil, comparing isCompared: Bool = true)
        throws
    {
        try evaluateRules(on: day, law: law)
        try conclude()
        try execute(EligibilityQueries.createRecalled)
        try execute(EligibilityQueries.createDifference)
        // Whoever only counts verdicts compares nothing.
        guard isCompared, try execute(EligibilityQueries.recall) > 0 else { return }
        try execute(EligibilityQueries.addAbsent)
        try execute(EligibilityQueries.findDifferences)
    }

    /// Takes what was kept at the last submission of the nominations in the table `asked`, instead of evaluating them.
    /// - Throws: TD303 when nothing was.
    func recallAsked() throws {
        try execute(EligibilityQueries.analyzeAsked)
        try execute(EligibilityQueries.createVerdict)
        try execute(EligibilityQueries.createRecalled)
        try execute(EligibilityQueries.createDifference)
        try execute(EligibilityQueries.recall)
        try execute(EligibilityQueries.restore)
        try execute(EligibilityQueries.dropUnsubmitted)
        guard try one(EligibilityQueries.hasAsked) else { throw Failure("TD303") }
        try findWanted()
        try conclude()
    }

    /// Evaluates the nominations in the table `asked`, which have just been submitted, and keeps the findings.
    func freezeFindings(on day: CalendarDate) throws {
        try execute(EligibilityQueries.setServer)
        try evaluateRules(on: day, law: day)
        try execute(EligibilityQueries.addAbsent)
        try execute(EligibilityQueries.freeze)
    }

    /// Makes the tables `candidate` of the nominations in `asked` and `wanted` of their rules.
    func findWanted(law: CalendarDate? = nil) throws {
        try execute(EligibilityQueries.analyzeAsked)
        for query in EligibilityQueries.createProfile { try execute(query) }
        try execute(EligibilityQueries.createCandidate)
        try execute(EligibilityQueries.addCandidates, law)
        for query in EligibilityQueries.createWanted { try execute(query) }
    }

    /// Evaluates the rules and gates of the nominations in the table `asked`.
    ///
    /// A rule of which no fact speaks has no row until `addAbsent`, which whoever reads every rule runs first.
    func evaluateRules(on day: CalendarDate?, law: CalendarDate? = nil) throws {
        try findWanted(law: law)
        try execute(EligibilityQueries.createVerdict)
        for query in EligibilityQueries.evaluate { try execute(query) }
        try execute(EligibilityQueries.gates, day)
    }

    /// Says what the rules and gates come to.
    private func conclude() throws {
        for query in EligibilityQueries.conclude { try execute(query) }
    }

    /// Evaluates the same nominations once more, after the transaction has changed what the rules read.
    func evaluateAskedAgain(on day: CalendarDate?) throws {
        try execute(EligibilityQueries.clearVerdicts)
        try execute(EligibilityQueries.dropSpan)
        try execute(EligibilityQueries.dropConclusion)
        for query in EligibilityQueries.evaluate { try execute(query) }
        try execute(EligibilityQueries.gates, day)
        try conclude()
    }

    /// Sends what was evaluated to a list.
    func report(
        _ detail: EligibilityDetail, _ language: Language, into makeSink: () throws -> any RowSink
    ) throws -> EligibilityTally {
        var tally = EligibilityTally()
        let counts = try all(EligibilityQueries.countVerdicts)
        for count in counts { tally.add(count.verdict, Int(count.nominations)) }
        switch detail {
        case .summary:
            var rows = try TextRows(makeSink(), VerdictCount.columns)
            for count in counts { try rows.add(count.cells) }
            try rows.end()
        case .verdicts:
            var rows = try TextRows(makeSink(), NominationVerdict.columns)
            try forEach(EligibilityQueries.listVerdicts) { try rows.add($0.cells) }
            try rows.end()
        case .findings, .changes:
            try execute(EligibilityQueries.addAbsent)
            var rows = try TextRows(makeSink(), Finding.columns)
            try forEach(EligibilityQueries.listFindings, detail == .changes) {
                try rows.add($0.cells(language))
            }
            try rows.end()
        }
        let count = try one(EligibilityQueries.countChanges)
        (tally.submitted, tally.changed) = (Int(count.known), Int(count.changed))
        tally.doubles =
            try all(EligibilityQueries.listDoubles).map(\.detail)
            + all(EligibilityQueries.listUnlinked).map(\.detail)
        return tally
    }
}
