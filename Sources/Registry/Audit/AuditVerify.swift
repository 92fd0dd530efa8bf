public import Commendation
public import Failures
import Postgres

/// What a verification of the audit has found.
public struct AuditReport: Sendable, Equatable {
    /// Number of seals.
    public var seals = 0
    /// Number of entries that they cover.
    public var entries: Int64 = 0
    /// Number of findings.
    public var findings = 0
    /// Number of entries that no seal covers yet, apart from those about seals.
    public var unsealed: Int64 = 0
    /// Hour and day of the oldest of these; nil when there is none.
    public var unsealedSince: String?
}

extension Registry {
    /// Computes every hash again, from the entries up, compares the schema with the one that this program makes, and lists
    /// what does not fit; in constant memory.
    ///
    /// The statements are this program's own and name nothing that the database could have replaced. Found are entries
    /// altered, removed or inserted after they were sealed; seals altered, removed, exchanged or made anew; functions,
    /// triggers, policies, grants, columns, constraints, views and exemptions that are not what they should be; tables
    /// whose rows no entry explains; changes of what is fixed; entries that nobody can have written. Not found is what
    /// the owner of the server did to entries that no seal covered yet and wrote down as the program would; a history
    /// that was replaced as a whole shows only beside seals that were kept elsewhere; and a server whose own programs
    /// lie is found out on another machine only.
    ///
    /// - Parameters:
    ///   - kept: the seals that were kept elsewhere.
    ///   - comparesData: whether the rows of the register are compared with what the entries say of them.
    ///   - makeSink: called where the findings arrive, on the connection's thread.
    /// - Throws: TD352 when rows are to be compared by somebody who does not see them all; what the database or the sink
    ///   has to say.
    /// - Returns: what was looked at, and how much was found.
    public func verifyAudit(
        against kept: KeptSeals? = nil, comparesData: Bool = false,
        into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> AuditReport {
        try await read { session in
            try session.execute(AuditQueries.enterVerification)
            guard try !comparesData || session.one(AuditQueries.isUnbound) else { throw Failure("TD352") }
            var verification = try AuditVerification(session: session, sink: makeSink())
            return try verification.run(kept, comparesData: comparesData)
        }
    }
}

/// One verification: findings go out as they come.
struct AuditVerification {
    let session: Session
    private var rows: TextRows
    private var report = AuditReport()

    init(session: Session, sink: any RowSink) throws {
        self.session = session
        rows = try TextRows(
            sink,
            [
                Terms.column("finding"), Terms.column("seal_number", .integer),
                Terms.column("audit_entry_id", .integer), Terms.column("table_name"), Terms.column("key"),
                Terms.column("detail"),
            ])
    }

    mutating func run(_ kept: KeptSeals?, comparesData: Bool) throws -> AuditReport {
        try checkSchema()
        try checkSeals(kept)
        try checkEntries()
        try checkRows(comparesData: comparesData)
        let unsealed = try session.one(AuditQueries.countUnsealed)
        report.unsealed = unsealed.count
        report.unsealedSince = unsealed.since
        try rows.end()
        return report
    }

    mutating func count(_ seal: AuditSeal) {
        report.seals += 1
        report.entries += seal.entryCount
    }

    mutating func add(
        _ finding: String, seal: Int32? = nil, id: Int64? = nil, table: String? = nil, key: String? = nil,
        detail: String? = nil
    ) throws {
        report.findings += 1
        try rows.add([finding, seal.map { String($0) }, id.map { String($0) }, table, key, detail])
    }
}

struct UnsealedEntries: RowDecodable {
    let count: Int64
    let since: String?

    init(row: inout RowReader) throws(PostgresError) {
        count = try row.next()
        since = try row.next()
    }
}
