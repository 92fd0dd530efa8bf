import Postgres
import Vietnamese

struct VoteComplaint: RowDecodable {
    let line: Int32?
    let nomination: Int64
    let code: String
    let subject: String
    let voters: Int32

    init(row: inout RowReader) throws(PostgresError) {
        line = try row.next()
        nomination = try row.next()
        code = try row.next()
        subject = try row.next()
        voters = try row.next()
    }
}

struct AwaitingNomination: RowDecodable {
    let nomination: Int64
    let voters: Int32

    init(row: inout RowReader) throws(PostgresError) {
        nomination = try row.next()
        voters = try row.next()
    }
}

enum CouncilQueries {
    static let findOrAdd = Query<Int64, Int64, String>("council/find_or_add_council")
    static let addMeeting = Query<Int64, Int64, CalendarDate, Int32?, String?, Int32, Int32, Int32>(
        "council/add_meeting")
    static let checkVotes = Query<
        VoteComplaint, Int64, [Int64], [Int64], [Int32], [Int32], [Int32], [Int32], [Int32], [Int32], [Int32],
        Bool
    >("council/check_votes")
    static let addBallots = Query<
        BallotOutcome, Int64, [Int64], [Int32], [Int32], [Int32], [Int32], [Int32], [Int32], [Int32]
    >("council/add_ballots")
    static let listAwaiting = Query<AwaitingNomination, Int64, [Int64]>("council/list_awaiting")
    static let findAddressee = Query<Int64, [Int64]>("council/find_addressee")
    static let voteAgain = Query<Nothing, [Int64], [Int64]>("council/vote_again")
    static let listVoted = Query<Int64, Int64>("council/list_voted")
    static let correct = Query<Bool, Int64, Int32, Int32, Int32, Int32?, Int32?, Int32?, String>(
        "council/correct_ballot")
    static let recuseNominees = Query<Nothing, Int64, CalendarDate, [Int64]>("council/recuse_nominees")
    static let recuse = Query<Nothing, Int64, Int64, String>("council/recuse_member")
}

extension Session {
    /// The council of a unit by that name, which is added when there is none.
    func council(_ unit: Int64, _ name: String) throws -> Int64 {
        // One that was being added meanwhile is in the way of the first statement, and only the second sees it.
        try first(CouncilQueries.findOrAdd, unit, name) ?? one(CouncilQueries.findOrAdd, unit, name)
    }
}
