public import Failures
public import Postgres
public import Vietnamese

struct VoteComplaint: RowDecodable {
    let line: Int32?
    let nomination: Int64
    let code: String
    let subject: String

    init(row: inout RowReader) throws(PostgresError) {
        line = try row.next()
        nomination = try row.next()
        code = try row.next()
        subject = try row.next()
    }
}

enum CouncilQueries {
    static let findOrAdd = Query<Int64, Int64, String>("council/find_or_add_council")
    static let addMeeting = Query<Int64, Int64, CalendarDate, Int32?, String?, Int32, Int32, Int32>(
        "council/add_meeting")
    static let checkVotes = Query<VoteComplaint, [Int64], [Int64], [Int32], [Int32], [Int32], Int32>(
        "council/check_votes")
    static let addBallots = Query<BallotOutcome, Int64, [Int64], [Int32], [Int32], [Int32]>(
        "council/add_ballots")
    static let listAwaiting = Query<Int64, [Int64]>("council/list_awaiting")
    static let findAddressee = Query<Int64, [Int64]>("council/find_addressee")
}

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
    /// All members.
    public var membersTotal: Int
    /// Members who came.
    public var membersPresent: Int
    /// Absent members who sent their opinion in writing.
    public var writtenOpinions: Int
    /// Votes by nomination; empty when the council was of one mind about every nomination that awaits it.
    public var votes: [Votes]

    /// Votes on one nomination.
    public struct Votes: Sendable, Equatable {
        /// Id of the nomination.
        public var nomination: Int64
        /// In favour.
        public var yes: Int
        /// Against.
        public var no: Int
        /// Neither.
        public var blank: Int

        /// Creates votes.
        public init(nomination: Int64, yes: Int, no: Int, blank: Int) {
            self.nomination = nomination
            self.yes = yes
            self.no = no
            self.blank = blank
        }
    }

    /// Members whose opinion counts; numbers beyond any council stay below what adding them could break.
    var voters: Int { Int(Int32(clamping: membersPresent)) + Int(Int32(clamping: writtenOpinions)) }

    /// Creates a record.
    public init(
        dossiers: [Int64], council: String, heldOn: CalendarDate, minutes: PaperNumber?, membersTotal: Int,
        membersPresent: Int, writtenOpinions: Int, votes: [Votes]
    ) {
        self.dossiers = dossiers
        self.council = council
        self.heldOn = heldOn
        self.minutes = minutes
        self.membersTotal = membersTotal
        self.membersPresent = membersPresent
        self.writtenOpinions = writtenOpinions
        self.votes = votes
    }
}

/// What a count came to.
public struct BallotOutcome: RowDecodable {
    /// Id of the nomination.
    public let nomination: Int64
    /// Name as nominated.
    public let name: String
    /// Votes in favour.
    public let yes: Int
    /// Share that the law asks for, in percent; nil when it asks for none.
    public let thresholdPercent: Int?
    /// Of whom: `total_members` or `voters`.
    public let thresholdBase: String?
    /// Whether the council recommends it.
    public let isRecommended: Bool

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        nomination = try row.next()
        name = try row.next()
        yes = Int(try row.next(Int32.self))
        thresholdPercent = try row.next(Int32?.self).map(Int.init)
        thresholdBase = try row.next()
        isRecommended = try row.next()
    }
}

extension Registry {
    /// Records a meeting and its votes, and moves every nomination to recommended or declined.
    ///
    /// - Throws: TD103 for a dossier, TD246 when they go to different authorities; TD112 with a detail for each wrong line of the count.
    public func recordMeeting(_ meeting: MeetingRecord) async throws(Failure) -> [BallotOutcome] {
        try await write { session in
            for dossier in meeting.dossiers.sorted() { _ = try session.dossier(dossier) }
            let ids = meeting.dossiers.map(String.init).joined(separator: ", ")
            let votes = try meeting.votes.isEmpty ? session.unanimous(meeting) : meeting.votes
            guard !votes.isEmpty else { throw Failure("TD212", ["id": ids]) }
            let nominations = votes.map(\.nomination)
            let yes = votes.map { Int32(clamping: $0.yes) }
            let no = votes.map { Int32(clamping: $0.no) }
            let blank = votes.map { Int32(clamping: $0.blank) }
            let voters = meeting.voters
            let complaints = try session.all(
                CouncilQueries.checkVotes, meeting.dossiers, nominations, yes, no, blank,
                Int32(clamping: voters))
            guard complaints.isEmpty else {
                let details = complaints.map { complaint in
                    Failure.Detail(
                        complaint.code, line: complaint.line.map(Int.init),
                        ["subject": complaint.subject, "voters": String(voters)])
                }
                throw Failure("TD112", ["count": String(details.count)], details: details)
            }
            let units = try session.all(CouncilQueries.findAddressee, meeting.dossiers)
            guard let unit = units.first, units.count == 1 else { throw Failure("TD246", ["ids": ids]) }
            let council = try session.one(CouncilQueries.findOrAdd, unit, meeting.council.nfc)
            let id = try session.one(
                CouncilQueries.addMeeting, council, meeting.heldOn,
                meeting.minutes.map { Int32(clamping: $0.number) }, meeting.minutes?.symbol,
                Int32(clamping: meeting.membersTotal), Int32(clamping: meeting.membersPresent),
                Int32(clamping: meeting.writtenOpinions))
            return try session.all(CouncilQueries.addBallots, id, nominations, yes, no, blank)
        }
    }
}

extension Session {
    /// Everybody in favour of everything that awaits the council.
    fileprivate func unanimous(_ meeting: MeetingRecord) throws -> [MeetingRecord.Votes] {
        let voters = meeting.voters
        return try all(CouncilQueries.listAwaiting, meeting.dossiers).map {
            MeetingRecord.Votes(nomination: $0, yes: voters, no: 0, blank: 0)
        }
    }
}
