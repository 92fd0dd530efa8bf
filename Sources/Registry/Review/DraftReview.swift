public import Postgres

/// A draft that waits for somebody who may decide it.
public struct AwaitingDraft: Sendable, Equatable {
    /// Id.
    public let id: Int64
    /// How often the draft was made.
    public let version: Int
    /// What it is about.
    public let subject: String
    /// Name of the unit whose head decides.
    public let unitName: String
    /// Number of lines.
    public let lines: Int
}

extension AwaitingDraft: RowDecodable {
    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        version = Int(try row.next(Int32.self))
        subject = try row.next()
        unitName = try row.next()
        lines = Int(try row.next(Int64.self))
    }
}

/// A draft in figures, as it would be issued on a day.
public struct ReviewHead: Sendable, Equatable {
    /// Id.
    public let id: Int64
    /// The version that the other figures are of.
    public let version: Int
    /// What it is about.
    public let subject: String
    /// Name of the unit whose head decides.
    public let unitName: String
    /// The body as it heads a document.
    public let bodyName: String
    /// Number and symbol when it was issued meanwhile.
    public let issuedAs: String?
    /// The symbol of the unit's decisions, such as `QĐ-UBND`.
    public let symbol: String
    /// The number that no paper of the unit has in that year yet, one above the last.
    public let nextNumber: Int
    /// Name of the signer; nil when the account has no right to sign on that day.
    public let signerName: String?
    /// Post of the signer.
    public let signerPost: String?
    /// `KT.`, `TL.` or `TUQ.`.
    public let signingCapacity: String?
    /// Number of lines.
    public let lines: Int
    /// Lines that a council voted on.
    public let voted: Int
    /// Lines whose last ballot reached its threshold.
    public let adopted: Int
}

extension ReviewHead: RowDecodable {
    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        version = Int(try row.next(Int32.self))
        subject = try row.next()
        unitName = try row.next()
        bodyName = try row.next()
        issuedAs = try row.next()
        symbol = try row.next(String?.self) ?? ""
        nextNumber = Int(try row.next(Int32.self))
        signerName = try row.next()
        signerPost = try row.next()
        signingCapacity = try row.next()
        lines = Int(try row.next(Int64.self))
        voted = Int(try row.next(Int64.self))
        adopted = Int(try row.next(Int64.self))
    }
}

/// A condition that nominations of a draft do not plainly meet.
public struct OpenCondition: Sendable, Hashable {
    /// What it comes to for them; never `met`.
    public let verdict: Verdict
    /// The condition in words.
    public let rule: String
    /// The article that asks for it.
    public let citation: String?
}

/// What somebody who decides a draft looks at first.
public struct DraftReview: Sendable {
    /// The draft in figures.
    public let head: ReviewHead
    /// Recipients and forecast money by award kind and kind of recipient, in order of honours.
    public let counts: [DecisionCount]
    /// What stands against issuing it, or is to be known.
    public let findings: [DecisionFinding]
    /// Nominations by verdict.
    public let tally: EligibilityTally
    /// Conditions that are not plainly met, each with the number of its nominations: what fails
    /// before what is only open, then the most first.
    public let conditions: [(condition: OpenCondition, nominations: Int)]
    /// Nominations whose verdict is not `met`.
    public let open: [Int64]
    /// Those of them that do not meet the criteria: they are signed with a reason.
    public let unmet: [Int64]
    /// What the last making of the draft changed; nothing for the first.
    public let changes: DraftChanges
}
