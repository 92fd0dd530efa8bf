public import Commendation
public import Failures
import Postgres

/// Something wrong with a file of facts.
struct FactComplaint: RowDecodable {
    let place: String
    let code: String
    let value: String

    init(row: inout RowReader) throws(PostgresError) {
        place = try row.next()
        code = try row.next()
        value = try row.next()
    }
}

extension Registry {
    /// Evaluates facts that are in no register, by the same rules and statements as nominations.
    ///
    /// The facts become rows of temporary tables, which stand before those of the register until the transaction ends:
    /// nobody needs a right to change the register, and nothing is stored.
    ///
    /// - Parameters:
    ///   - facts: a JSON object, or an array of them; `sql/queries/eligibility/README.md` describes the fields.
    ///   - detail: a line for each case, or for each condition.
    ///   - language: of the conditions in words.
    ///   - makeSink: called where the rows arrive, on the connection's thread.
    /// - Throws: TD270 when the text is not JSON, TD271 with a detail for every field that is unknown, missing or wrong,
    ///   TD278 when there is no case.
    /// - Returns: numbers of cases by verdict.
    public func whatif(
        facts: String, detail: EligibilityDetail = .verdicts, language: Language = .vi,
        into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> EligibilityTally {
        try await write { session in
            try session.addFacts(JSONText(text: facts))
            try session.evaluateAsked(on: nil)
            return try session.report(detail, language, into: makeSink)
        }
    }

    /// Evaluates the facts in a file.
    /// - Throws: as `whatif(facts:)`; TD405 and TD406 when the file cannot be read, TD279 when it is larger than 16 MB.
    public func whatif(
        file path: String, detail: EligibilityDetail = .verdicts, language: Language = .vi,
        into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> EligibilityTally {
        try await whatif(
            facts: try FactsFile.text(path), detail: detail, language: language, into: makeSink)
    }
}

extension Session {
    fileprivate func addFacts(_ facts: JSONText) throws {
        try execute(EligibilityQueries.setServer)
        try readingFacts {
            try refuseFaults(of: facts, format: "eligibility")
            try execute(EligibilityQueries.createFact)
            try execute(EligibilityQueries.readFacts, facts)
        }
        try execute(EligibilityQueries.imagineTables, Self.imagined)
        try execute(EligibilityQueries.createAsked)
        for query in EligibilityQueries.addFacts { try execute(query) }
        guard try one(EligibilityQueries.hasAsked) else { throw Failure("TD278") }
    }

    /// Everything that rules read of a nomination, and of others.
    private static let imagined = [
        "attestation", "award", "award_ratio", "ballot", "ballot_correction", "ballot_count", "campaign",
        "collective",
        "council",
        "decision", "dossier", "initiative", "initiative_author", "initiative_use", "held_award", "matter",
        "meeting",
        "nomination",
        "org_unit", "person", "rating", "recipient", "recognition", "seen_matter",
        "standing_award", "unit_figure",
    ]

    /// Refuses facts that are not in a format: `eligibility` or `bonus`.
    /// - Throws: TD271 with a detail for every field that is unknown, missing or wrong.
    func refuseFaults(of facts: JSONText, format: String) throws {
        let complaints = try all(EligibilityQueries.complaints, facts, format)
        guard complaints.isEmpty else { throw Failure(complaints) }
    }

    /// Runs a body that reads facts.
    /// - Throws: TD270 when they are not JSON.
    func readingFacts<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as PostgresError where error.isUnreadableJSON {
            let reason = error.detail.map { "\(error.message): \($0)" } ?? error.message
            throw Failure("TD270", ["reason": reason], underlying: String(reflecting: error))
        }
    }
}

extension PostgresError {
    /// Not JSON, a character that text cannot hold, or nested too deeply.
    fileprivate var isUnreadableJSON: Bool {
        ["22P02", "22P05", "54001"].contains(sqlState?.rawValue ?? "")
    }
}

extension Failure {
    fileprivate init(_ complaints: [FactComplaint]) {
        let details = complaints.map {
            Failure.Detail($0.code, ["field": $0.place, "value": $0.value])
        }
        self.init("TD271", ["count": String(details.count)], details: details)
    }
}
