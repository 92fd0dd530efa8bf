public import Commendation
public import Failures
import Postgres
public import Vietnamese

enum DeadlineQueries {
    static let list = Query<Deadline, String?, CalendarDate, Bool>("deadline/list_deadlines")
    static let record = Query<Nothing, Int64, String, CalendarDate, String?>("deadline/record_step")
}

/// A step of a dossier that deadlines count and that only papers know.
public enum DossierStep: String, Sendable, CaseIterable {
    /// The authority above received what was forwarded to it; told by that authority.
    case receiveAbove = "receive_above"
    /// The bodies that were consulted have agreed.
    case agree
    /// The appraisal found the dossier not qualified.
    case unqualified
    /// A copy of the decision went to the unit that proposed.
    case notify
    /// The refusal was told to the unit that proposed.
    case notifyRefusal = "notify_refusal"
    /// The unit told the recipients.
    case inform
    /// Certificates and objects were handed over.
    case handOver = "hand_over"
}

/// Where one deadline of one dossier stands.
struct Deadline: RowDecodable {
    let dossier: Int64
    let submission: String?
    let unit: String
    let code: String
    let startedOn: CalendarDate?
    let dueOn: CalendarDate?
    /// The day in the law, where it is a day off; due is then the working day after it.
    let fixedOn: CalendarDate?
    /// What that day is: `sunday`, `saturday` or `holiday`.
    let dayOff: String?
    let daysLeft: Int32?
    let state: String
    let endedOn: CalendarDate?
    let citation: String

    init(row: inout RowReader) throws(PostgresError) {
        dossier = try row.next()
        submission = try row.next()
        unit = try row.next()
        code = try row.next()
        startedOn = try row.next()
        dueOn = try row.next()
        fixedOn = try row.next()
        dayOff = try row.next()
        daysLeft = try row.next()
        state = try row.next()
        endedOn = try row.next()
        citation = try row.next()
    }

    static let columns = [
        Terms.column("dossier_id", .integer), Terms.column("submission"), Terms.column("unit_name"),
        Terms.column("deadline"), Terms.column("started_on", .date), Terms.column("due_on", .date),
        Terms.column("fixed_on", .date), Terms.column("day_off"),
        Terms.column("days_left", .integer), Terms.column("state"), Terms.column("ended_on", .date),
        Terms.column("citation"),
    ]

    var cells: [String?] {
        [
            String(dossier), submission, unit, code, startedOn?.iso, dueOn?.iso, fixedOn?.iso, dayOff,
            daysLeft.map { String($0) },
            state, endedOn?.iso, citation,
        ]
    }
}

/// What a list of deadlines came to.
public struct DeadlineTally: Sendable, Equatable {
    /// Deadlines that have passed without being met.
    public var late = 0
    /// The last day on which one falls due; nil when none does.
    public var lastDue: CalendarDate?
}

extension Registry {
    /// Lists the deadlines of dossiers, those due first at the top.
    ///
    /// - Parameters:
    ///   - unit: code of a unit: dossiers from it, to it, or from and to those below; nil for all.
    ///   - day: the day as of which they are judged; steps after it are not seen.
    ///   - lateOnly: only those that have passed without being met.
    ///   - makeSink: called where the rows arrive, on the connection's thread.
    /// - Throws: what the database or the sink has to say; a code that no unit has finds nothing.
    /// - Returns: how many are late, and the last day on which one falls due.
    public func deadlines(
        unit: String?, on day: CalendarDate, lateOnly: Bool,
        into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> DeadlineTally {
        try await read { session in
            var tally = DeadlineTally()
            var rows = try TextRows(makeSink(), Deadline.columns)
            try session.forEach(DeadlineQueries.list, unit, day, lateOnly) { deadline in
                if deadline.state == "late" { tally.late += 1 }
                if let due = deadline.dueOn { tally.lastDue = max(tally.lastDue ?? due, due) }
                try rows.add(deadline.cells)
            }
            try rows.end()
            return tally
        }
    }

    /// Records the day of a step that the register cannot see.
    ///
    /// - Parameters:
    ///   - step: what happened.
    ///   - dossier: id of the dossier.
    ///   - day: when.
    ///   - paper: number and symbol of the paper that shows it.
    /// - Throws: TD103.
    public func recordStep(_ step: DossierStep, of dossier: Int64, on day: CalendarDate, paper: String?)
        async throws(Failure)
    {
        try await write { session in
            _ = try session.dossier(dossier)
            try session.execute(DeadlineQueries.record, dossier, step.rawValue, day, paper?.nfc)
        }
    }
}
