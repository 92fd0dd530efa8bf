public import Failures
import Postgres

extension Registry {
    /// Records a meeting and its votes, and moves every nomination to recommended or declined.
    ///
    /// - Throws: TD103 for a dossier, TD246 when they go to different authorities, TD212 when nothing awaits the
    ///   council; TD112 with a detail for each wrong line of the attendance (TD293, TD294) or of the count; TD290
    ///   without a quorum, TD291 when there were as many rounds as may be.
    public func recordMeeting(_ meeting: MeetingRecord) async throws(Failure) -> [BallotOutcome] {
        try await write { session in
            for dossier in meeting.dossiers.sorted() { _ = try session.dossier(dossier) }
            let units = try session.all(CouncilQueries.findAddressee, meeting.dossiers)
            guard let unit = units.first, units.count == 1 else {
                throw Failure("TD246", ["ids": meeting.dossiers.map(String.init).joined(separator: ", ")])
            }
            let council = try session.council(unit, meeting.council.nfc)
            let numbers = try session.numbers(meeting, council)
            let id = try session.one(
                CouncilQueries.addMeeting, council, meeting.heldOn,
                meeting.minutes.map { Int32(clamping: $0.number) }, meeting.minutes?.symbol,
                Int32(clamping: numbers.total), Int32(clamping: numbers.present),
                Int32(clamping: numbers.written))
            try session.freezeAttendance(meeting.attendance, meeting: id)
            if meeting.isFurtherRound {
                try session.execute(
                    CouncilQueries.voteAgain, meeting.dossiers, meeting.votes.map(\.nomination))
            }
            try session.execute(
                CouncilQueries.recuseNominees, council, meeting.heldOn, meeting.dossiers)
            return try session.vote(meeting.votes, meeting: id, dossiers: meeting.dossiers, isComplete: true)
        }
    }

    /// Records a further round of the same meeting on nominations that it did not recommend.
    ///
    /// - Parameters:
    ///   - meeting: id of the meeting.
    ///   - votes: of the nominations voted on again; empty when everybody was now in favour of all.
    /// - Throws: TD297 when the meeting has voted on nothing, TD212, TD291, and TD112 as for a first round.
    /// - Returns: what the round came to.
    public func voteAgain(meeting: Int64, votes: [MeetingRecord.Votes]) async throws(Failure)
        -> [BallotOutcome]
    {
        try await write { session in
            let dossiers = try session.all(CouncilQueries.listVoted, meeting)
            guard !dossiers.isEmpty else { throw Failure("TD297", ["ballot": String(meeting)]) }
            for dossier in dossiers.sorted() { _ = try session.dossier(dossier) }
            try session.execute(CouncilQueries.voteAgain, dossiers, votes.map(\.nomination))
            return try session.vote(votes, meeting: meeting, dossiers: dossiers, isComplete: false)
        }
    }

    /// Enters other numbers for a ballot; the ballot stays as it was, the outcome follows the correction.
    ///
    /// - Parameters:
    ///   - ballot: id of the ballot, the last on its nomination.
    ///   - votes: the numbers; their nomination is not looked at.
    ///   - reason: why.
    /// - Throws: TD297 when there is no such ballot, TD292 when a decision holds the nomination or it has gone on,
    ///   TD242 and TD298 for numbers that cannot be.
    /// - Returns: whether the council recommends it, by these numbers.
    public func correctBallot(_ ballot: Int64, votes: MeetingRecord.Votes, reason: String)
        async throws(Failure) -> Bool
    {
        try await write { session in
            try session.one(
                CouncilQueries.correct, ballot, Int32(clamping: votes.yes), Int32(clamping: votes.no),
                Int32(clamping: votes.blank), votes.papers?.issued.map { Int32(clamping: $0) },
                votes.papers?.collected.map { Int32(clamping: $0) },
                votes.papers?.valid.map { Int32(clamping: $0) }, reason.nfc)
        }
    }
}

extension Session {
    /// Checks a count, stores it and moves its nominations.
    fileprivate func vote(
        _ votes: [MeetingRecord.Votes], meeting: Int64, dossiers: [Int64], isComplete: Bool
    ) throws -> [BallotOutcome] {
        let given =
            try votes.isEmpty
            ? all(CouncilQueries.listAwaiting, meeting, dossiers).map {
                MeetingRecord.Votes(nomination: $0.nomination, yes: Int($0.voters), no: 0, blank: 0)
            } : votes
        guard !given.isEmpty else {
            throw Failure("TD212", ["id": dossiers.map(String.init).joined(separator: ", ")])
        }
        let count = VoteArrays(given)
        let complaints = try all(
            CouncilQueries.checkVotes, meeting, dossiers, count.nominations, count.yes, count.no, count.blank,
            count.issued, count.collected, count.valid, count.written, isComplete)
        guard complaints.isEmpty else {
            let details = complaints.map { complaint in
                Failure.Detail(
                    complaint.code, line: complaint.line.map(Int.init),
                    ["subject": complaint.subject, "voters": String(complaint.voters)])
            }
            throw Failure("TD112", ["count": String(details.count)], details: details)
        }
        return try all(
            CouncilQueries.addBallots, meeting, count.nominations, count.yes, count.no, count.blank,
            count.issued, count.collected, count.valid, count.written)
    }
}
