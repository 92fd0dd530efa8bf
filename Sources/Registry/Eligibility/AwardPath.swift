public import Commendation
public import Failures
import Postgres
public import Vietnamese

/// When a person could be given an award at the earliest, and under what conditions.
public struct AwardPath: Sendable, Equatable {
    /// The earliest year of achievement; nil when there is none among those looked at.
    public var year: Int?
    /// What coming years must bring, of the award itself first and then of those that it waits for; empty when the
    /// register holds all that data can show.
    public var steps: [Step]
    /// What people must vouch for or plead, in words.
    public var attestations: [String]
    /// What stands in the way whatever the award, in words.
    public var obstacles: [String]
    /// The law applied to that year, which a lawyer has not yet confirmed; nil when one has.
    public var unverifiedLaw: String?

    /// An award on the way, and what it takes.
    public struct Step: Sendable, Equatable {
        /// Code of the award.
        public var award: String
        /// What it is called in the language of the answer.
        public var name: String
        /// The earliest year of achievement in which it can be met.
        public var year: Int
        /// What coming years must bring for it, in words.
        public var conditions: [String]
    }
}

extension Registry {
    /// Finds the earliest year in which a person could be proposed for an award.
    ///
    /// The same statements as for nominations evaluate one for each year, from the last completed one on, together with
    /// every award that the rules ask for in turn. This year and coming ones are taken to be as good as they can be;
    /// for past years counts what the register holds. All of it is imagined beside the register, which is only read.
    ///
    /// - Parameters:
    ///   - person: id of the person.
    ///   - code: code of the award.
    ///   - day: from which years are counted.
    ///   - years: how many coming years to look at, 1 to 40.
    ///   - language: of the conditions in words.
    ///   - makeSink: called where the rows arrive, on the connection's thread.
    /// - Throws: TD106 for the person, TD109 for the code, TD302 when it is
    ///   not for people, TD277 when no criteria were entered for a person under the law
    ///   of that time.
    /// - Returns: the earliest year, and what it takes.
    public func awardPath(
        of person: Int64, to code: String, on day: CalendarDate, years: Int = 15, language: Language = .vi,
        into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> AwardPath {
        try await requirePerson(person)
        try await requireAwardKind(code)
        return try await write { session in
            guard try session.one(PathQueries.isForPeople, code) else {
                throw Failure("TD302", ["code": code])
            }
            try session.imagine(person, code, day, Int32(clamping: min(max(years, 1), 40)))
            let rules = try session.all(PathQueries.listRules, day)
            guard !rules.isEmpty, rules[0].isTarget else {
                let set = try session.first(EligibilityQueries.findRuleSet, day)
                throw Failure("TD277", ["code": code, "law": set ?? day.iso])
            }
            let way = PathWay(
                rules: rules, gates: try session.all(PathQueries.listGates), day: day, language: language)
            var rows = try TextRows(makeSink(), PathWay.columns)
            for rule in way.shown { try rows.add(way.cells(rule)) }
            try rows.end()
            return way.path
        }
    }
}

extension Session {
    /// Adds nominations for every year, and then, round by round, the awards that those years can bring.
    fileprivate func imagine(_ person: Int64, _ code: String, _ day: CalendarDate, _ years: Int32) throws {
        try execute(EligibilityQueries.setServer)
        try execute(EligibilityQueries.imagineTables, Self.imagined)
        try execute(PathQueries.recallPerson, person)
        try execute(EligibilityQueries.createAsked)
        try execute(PathQueries.createGoal)
        try execute(PathQueries.findGoals, code)
        try execute(PathQueries.addNominations, person, day, years)
        try evaluateRules(on: day)
        try execute(EligibilityQueries.addAbsent)
        try execute(PathQueries.createKnown)
        try execute(PathQueries.createReachable)
        try execute(PathQueries.assumeYears, person, day, years)
        // Each round brings at least one award more, of which there are finitely many.
        repeat {
            try execute(PathQueries.clear)
            try execute(EligibilityQueries.dropSpan)
            for query in EligibilityQueries.evaluate { try execute(query) }
            try execute(EligibilityQueries.addAbsent)
            try execute(PathQueries.findReachable)
        } while try execute(PathQueries.assumeAwards, day) > 0
    }

    /// What coming years are written into.
    ///
    /// Everything else about the person is read from the register.
    private static let imagined = [
        "award", "decision", "dossier", "held_award", "initiative", "initiative_author", "nomination",
        "rating",
        "recognition",
        "standing_award",
    ]
}
