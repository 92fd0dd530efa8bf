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
    ///   - day: matters such as a pending discipline are judged as they stand on this day.
    ///   - detail: a line for each nomination, or for each condition.
    ///   - language: of the conditions in words.
    ///   - makeSink: called where the rows arrive, on the connection's thread.
    /// - Throws: what the database or the sink has to say; an id or code that nothing has finds no nominations.
    /// - Returns: numbers of nominations by verdict.
    public func check(
        _ scope: EligibilityScope, on day: CalendarDate, detail: EligibilityDetail = .verdicts,
        language: Language = .vi, into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> EligibilityTally {
        try await write { session in
            try session.ask(scope)
            try session.evaluateAsked(on: day)
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
        try execute(EligibilityQueries.stopJIT)
        try execute(EligibilityQueries.createAsked)
        switch scope {
        case .nomination(let id): try execute(EligibilityQueries.askNomination, id)
        case .dossier(let id): try execute(EligibilityQueries.askDossier, id)
        case .campaign(let code): try execute(EligibilityQueries.askCampaign, code)
        case .year(let year): try execute(EligibilityQueries.askYear, Int32(clamping: year))
        }
    }

    /// Makes the table `wanted` of the rules of the nominations in `asked`.
    func findWanted() throws {
        try execute(EligibilityQueries.analyzeAsked)
        try execute(EligibilityQueries.createWanted)
        try execute(EligibilityQueries.findWanted)
        try execute(EligibilityQueries.analyzeWanted)
    }

    /// Evaluates the nominations in the table `asked`.
    func evaluateAsked(on day: CalendarDate?) throws {
        try findWanted()
        try execute(EligibilityQueries.createVerdict)
        try execute(EligibilityQueries.evaluateRules)
        try execute(EligibilityQueries.evaluateGates, day)
    }

    /// Evaluates the same nominations once more, after the transaction has changed what the rules read.
    func evaluateAskedAgain(on day: CalendarDate?) throws {
        try execute(EligibilityQueries.clearVerdicts)
        try execute(EligibilityQueries.evaluateRules)
        try execute(EligibilityQueries.evaluateGates, day)
    }

    /// Sends what was evaluated to a list.
    func report(
        _ detail: EligibilityDetail, _ language: Language, into makeSink: () throws -> any RowSink
    ) throws -> EligibilityTally {
        var tally = EligibilityTally()
        switch detail {
        case .verdicts:
            var rows = try TextRows(makeSink(), NominationVerdict.columns)
            try forEach(EligibilityQueries.listVerdicts) { verdict in
                tally.add(verdict.verdict)
                try rows.add(verdict.cells)
            }
            try rows.end()
        case .findings:
            try forEach(EligibilityQueries.listVerdicts) { tally.add($0.verdict) }
            var rows = try TextRows(makeSink(), Finding.columns)
            try forEach(EligibilityQueries.listFindings) { try rows.add($0.cells(language)) }
            try rows.end()
        }
        return tally
    }
}
