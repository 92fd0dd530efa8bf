public import Commendation
public import Postgres

/// A line of a draft with its last ballot.
public struct ReviewLine: Sendable, Equatable {
    /// Place in the draft.
    public let ordinal: Int
    /// The nomination.
    public let nomination: Int64
    /// Who is nominated.
    public let recipient: Int64
    /// What they are.
    public let recipientKind: RecipientKind
    /// Code of the award kind.
    public let awardKind: String
    /// Name as it would be decided.
    public let name: String
    /// Post as it would be decided.
    public let post: String?
    /// Unit as it would be decided.
    public let unitName: String
    /// The last ballot; nil when no council voted.
    public let ballot: Ballot?

    /// Votes on a line.
    public struct Ballot: Sendable, Equatable {
        /// Votes in favour.
        public let yes: Int
        /// Of how many the threshold takes its share.
        public let base: Int
        /// Percent that are needed; nil where no threshold applied.
        public let threshold: Int?
        /// Whether they suffice.
        public let isAdopted: Bool
    }
}

extension ReviewLine: RowDecodable {
    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        ordinal = Int(try row.next(Int32.self))
        nomination = try row.next()
        recipient = try row.next()
        recipientKind = try row.next()
        awardKind = try row.next()
        name = try row.next()
        post = try row.next()
        unitName = try row.next()
        let yes = try row.next(Int32?.self)
        let base = try row.next(Int32?.self)
        let threshold = try row.next(Int32?.self).map(Int.init)
        let isAdopted = try row.next(Bool?.self) ?? false
        ballot = yes.map {
            Ballot(yes: Int($0), base: Int(base ?? 0), threshold: threshold, isAdopted: isAdopted)
        }
    }
}

/// Where a page of a draft begins or ends.
public enum ReviewPage: Sendable, Equatable {
    /// Lines below an ordinal; 0 for the first page.
    case after(Int)
    /// Lines above an ordinal.
    case before(Int)
}
