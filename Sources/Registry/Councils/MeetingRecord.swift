public import Postgres
public import Vietnamese

/// A meeting of a council on one or several dossiers.
public struct MeetingRecord: Sendable {
    /// Ids of the dossiers.
    public var dossiers: [Int64]
    /// Name of the council.
    public var council: String
    /// Day of the meeting.
    public var heldOn: CalendarDate
    /// Number of the minutes.
    public var minutes: PaperNumber?
    /// All members; nil to count them in the list of attendance.
    public var membersTotal: Int?
    /// Members who came; nil to count them in the list of attendance.
    public var membersPresent: Int?
    /// Absent members who sent their opinion in writing; nil to count them in the list of attendance.
    public var writtenOpinions: Int?
    /// Votes by nomination; empty when the council was of one mind about every nomination that awaits it.
    public var votes: [Votes]
    /// Members in office who came or wrote, the others were absent; empty when only numbers are known.
    public var attendance: [Attendance]
    /// Whether it votes again on what an earlier round declined.
    public var isFurtherRound: Bool

    /// Creates a record.
    public init(
        dossiers: [Int64], council: String, heldOn: CalendarDate, minutes: PaperNumber?, membersTotal: Int?,
        membersPresent: Int?, writtenOpinions: Int?, votes: [Votes], attendance: [Attendance] = [],
        isFurtherRound: Bool = false
    ) {
        self.dossiers = dossiers
        self.council = council
        self.heldOn = heldOn
        self.minutes = minutes
        self.membersTotal = membersTotal
        self.membersPresent = membersPresent
        self.writtenOpinions = writtenOpinions
        self.votes = votes
        self.attendance = attendance
        self.isFurtherRound = isFurtherRound
    }

    /// Votes on one nomination; who voted how is known to nobody.
    public struct Votes: Sendable, Equatable {
        /// Id of the nomination.
        public var nomination: Int64
        /// In favour.
        public var yes: Int
        /// Against.
        public var no: Int
        /// Neither; of papers, also the invalid ones.
        public var blank: Int
        /// The papers, where papers were counted.
        public var papers: Papers?
        /// Of these votes, those that absent members sent in writing; nil when not told apart.
        public var written: Int?

        /// Creates votes.
        public init(
            nomination: Int64, yes: Int, no: Int, blank: Int, papers: Papers? = nil, written: Int? = nil
        ) {
            self.nomination = nomination
            self.yes = yes
            self.no = no
            self.blank = blank
            self.papers = papers
            self.written = written
        }
    }

    /// Ballot papers on one nomination.
    public struct Papers: Sendable, Equatable {
        /// Given out; nil when the file does not say.
        public var issued: Int?
        /// Given back: yes, no and blank together.
        public var collected: Int?
        /// Valid ones.
        public var valid: Int?

        /// Creates the numbers.
        public init(issued: Int?, collected: Int?, valid: Int?) {
            self.issued = issued
            self.collected = collected
            self.valid = valid
        }
    }

    /// A member at a meeting.
    public struct Attendance: Sendable, Equatable {
        /// How a member took part.
        public enum Manner: String, Sendable, CaseIterable {
            /// Came, or sent a substitute.
            case present
            /// Was absent and wrote.
            case written
            /// Was absent.
            case absent
        }

        /// Id of the member.
        public var member: Int64
        /// How the member took part.
        public var manner: Manner
        /// Who came instead.
        public var substitute: String?

        /// Creates an entry.
        public init(member: Int64, manner: Manner, substitute: String? = nil) {
            self.member = member
            self.manner = manner
            self.substitute = substitute
        }
    }
}

/// What a count came to.
public struct BallotOutcome: RowDecodable {
    /// Id of the meeting.
    public let meeting: Int64
    /// Id of the nomination.
    public let nomination: Int64
    /// Name as nominated.
    public let name: String
    /// Round of voting on this nomination, from 1.
    public let round: Int
    /// Votes in favour.
    public let yes: Int
    /// Members who did not vote on it.
    public let recused: Int
    /// Share that is asked for, in percent; nil when none is.
    public let thresholdPercent: Int?
    /// Of whom: `total_members` or `voters`.
    public let thresholdBase: String?
    /// Whether the council recommends it.
    public let isRecommended: Bool

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        meeting = try row.next()
        nomination = try row.next()
        name = try row.next()
        round = Int(try row.next(Int32.self))
        yes = Int(try row.next(Int32.self))
        recused = Int(try row.next(Int32.self))
        thresholdPercent = try row.next(Int32?.self).map(Int.init)
        thresholdBase = try row.next()
        isRecommended = try row.next()
    }
}
