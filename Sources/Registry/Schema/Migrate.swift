import EmbeddedFiles
public import Failures
public import Postgres

/// What a migration did.
public struct MigrationReport: Sendable, Equatable {
    /// Paths of the files that were applied, in order.
    public var applied: [String]
    /// Number of files that were in force already.
    public var unchanged: Int
}

extension Registry {
    /// Brings the database to the schema, functions and law of this program, in one transaction: wholly or not at all.
    ///
    /// Migrations run once, in order of number, and never change afterwards; functions and catalogue files run again
    /// when their content has changed. Two migrations at once follow one another. Everything belongs to the role
    /// `thidua_owner`, which is made with the other roles; the login must be a superuser, or be able to become it.
    ///
    /// - Parameter progress: told the path of each file before it is applied.
    /// - Throws: TD011 when an applied migration was changed, TD012 when the database knows one that this program
    ///   does not, TD013 when a new one comes before an applied one, TD014 when a file fails, TD015 for an old server.
    /// - Returns: what was applied.
    public func migrate(progress: @escaping @Sendable (String) -> Void = { _ in }) async throws(Failure)
        -> MigrationReport
    {
        try await write { session in try Migration(session: session, progress: progress).run() }
    }

    /// The files that `migrate` would apply now; nil when the database has never been migrated.
    /// - Throws: TD011, TD012, TD013 as `migrate` does.
    public func pendingMigrations() async throws(Failure) -> [String]? {
        try await read { session in
            guard try session.one(SchemaQueries.historyExists) else { return nil }
            return try SchemaPlan(applied: session.all(SchemaQueries.listApplied)).pending.map(\.file.path)
        }
    }

    /// What anybody who reaches the server may do in the database, because the login that migrated it could not forbid
    /// it: `connect`, `temporary`, `large_objects`, `advisory_locks`, `settings`, `log_messages`; and `temp_file_limit`,
    /// when accounts have no such limit.
    public func openDoors() async throws(Failure) -> [String] {
        try await read { session in try session.all(SchemaQueries.listOpenDoors) }
    }

    /// Accounts that the server gives other rights than the register does.
    ///
    /// `migrate`, run by who keeps the server, sets them right. Nobody but administrators and who keeps the database may
    /// know; others get nil.
    public func accountDeviations() async throws(Failure) -> [AccountDeviation]? {
        try await read { session in
            guard try session.one(SchemaQueries.mayReadDeviations) else { return nil }
            return try session.all(SchemaQueries.listDeviations)
        }
    }

    /// Loads the sample, facts of a 2021 report and fictional people; loading it again changes nothing.
    public func loadSample() async throws(Failure) {
        try await write { session in
            for file in EmbeddedFile.all(in: "sample") where file.path.hasSuffix(".sql") {
                try session.apply(file)
            }
        }
    }
}

/// What the server says of an account and the register does not.
public struct AccountDeviation: RowDecodable, Sendable, Equatable {
    /// Its name.
    public let account: String
    /// `no_login`, `group_missing`, `group_added`, `closed` or `open`.
    public let kind: String

    /// Reads a row of its query.
    public init(row: inout RowReader) throws(PostgresError) {
        account = try row.next()
        kind = try row.next()
    }
}

struct AppliedFile: RowDecodable {
    let path: String
    let digest: String

    init(row: inout RowReader) throws(PostgresError) {
        path = try row.next()
        digest = try row.next()
    }
}

enum SchemaQueries {
    static let createHistory = Query<Nothing>("migration/create_history")
    static let historyExists = Query<Bool>("migration/history_exists")
    static let lock = Query<Nothing>("migration/lock")
    static let takeOver = Query<Nothing>("migration/take_over")
    static let closeDatabase = Query<Nothing>("migration/close_database")
    static let listOpenDoors = Query<String>("migration/list_open_doors")
    static let settleAccounts = Query<Nothing>("migration/settle_accounts")
    static let mayReadDeviations = Query<Bool>("migration/may_read_deviations")
    static let listDeviations = Query<AccountDeviation>("migration/list_deviations")
    static let actAsOwner = Query<Nothing>("migration/act_as_owner")
    static let listApplied = Query<AppliedFile>("migration/list_applied")
    static let recordApplied = Query<Nothing, String, String, Bool>("migration/record_applied")
    static let attachAudit = Query<Nothing>("audit/attach_audit")
    static let closeTriggers = Query<Nothing>("migration/close_triggers")
    static let nameRestorer = Query<Nothing, String>("migration/name_restorer")
    static let admitRestorer = Query<Nothing>("migration/admit_restorer")
    static let dismissRestorer = Query<Nothing>("migration/dismiss_restorer")

    /// How catalogue files reach their tables, in the order in which they depend on one another.
    static let catalogue: [(file: String, query: Query<Nothing, JSONText>)] = [
        ("authority_kind", "load_authority_kinds"), ("rule_set", "load_rule_sets"),
        ("rule_set_type", "load_rule_set_types"), ("legal_instrument", "load_legal_instruments"),
        ("base_salary", "load_base_salaries"),
        ("award_kind", "load_award_kinds"), ("vote_threshold", "load_vote_thresholds"),
        ("award_ratio", "load_award_ratios"), ("award_rule", "load_award_rules"),
        ("holiday", "load_holidays"), ("deadline", "load_deadline_rules"),
    ].map { ("catalogue/\($0).csv", Query("law/\($1)")) }
}

/// Text of a JSON document as a parameter.
struct JSONText: PostgresEncodable {
    let text: String

    static var postgresType: PostgresType { PostgresType(named: "json") }

    func encode(into bytes: inout [UInt8]) -> Bool { text.encode(into: &bytes) }
}

/// Which files are to be applied to a database that has some already.
struct SchemaPlan {
    struct Step {
        let file: EmbeddedFile
        let digest: String
        let isRepeatable: Bool
    }

    let pending: [Step]
    let unchanged: Int

    /// - Throws: TD011, TD012, TD013.
    init(applied: [AppliedFile]) throws(Failure) {
        let digests = Dictionary(applied.map { ($0.path, $0.digest) }) { first, _ in first }
        let migrations = EmbeddedFile.all(in: "migrations")
        let newest = applied.map(\.path).filter { $0.hasPrefix("migrations/") }.max()
        let known = Set(migrations.map(\.path))
        for file in applied where file.path.hasPrefix("migrations/") && !known.contains(file.path) {
            throw Failure("TD012", ["path": file.path])
        }
        var pending: [Step] = []
        for file in migrations {
            let digest = FileDigest.hex(file.text)
            guard let old = digests[file.path] else {
                if let newest, file.path < newest {
                    throw Failure("TD013", ["path": file.path, "newest": newest])
                }
                pending.append(Step(file: file, digest: digest, isRepeatable: false))
                continue
            }
            guard old == digest else { throw Failure("TD011", ["path": file.path]) }
        }
        let repeatable =
            EmbeddedFile.all(in: "functions")
            + SchemaQueries.catalogue.compactMap { EmbeddedFile.find($0.file) }
        for file in repeatable {
            let digest = FileDigest.hex(file.text)
            if digests[file.path] != digest {
                pending.append(Step(file: file, digest: digest, isRepeatable: true))
            }
        }
        self.pending = pending
        unchanged = migrations.count + repeatable.count - pending.count
    }
}

private struct Migration {
    let session: Session
    let progress: (String) -> Void

    func run() throws -> MigrationReport {
        guard session.serverVersion >= 150_000 else {
            throw Failure("TD015", ["version": String(session.serverVersion / 10_000)])
        }
        try session.execute(SchemaQueries.lock)
        try session.execute(SchemaQueries.takeOver)
        try session.execute(SchemaQueries.closeDatabase)
        try session.execute(SchemaQueries.actAsOwner)
        try session.execute(SchemaQueries.createHistory)
        let plan = try SchemaPlan(applied: session.all(SchemaQueries.listApplied))
        for step in plan.pending {
            progress(step.file.path)
            if let load = SchemaQueries.catalogue.first(where: { $0.file == step.file.path }) {
                try session.explaining(step.file) {
                    _ = try session.execute(load.query, JSONText(text: CatalogueTable(step.file).json))
                }
            } else {
                try session.apply(step.file)
            }
            try session.execute(SchemaQueries.recordApplied, step.file.path, step.digest, step.isRepeatable)
        }
        // A table or column that has just come is recorded from now on; nobody has to think of it.
        if !plan.pending.isEmpty { try session.execute(SchemaQueries.attachAudit) }
        try session.execute(SchemaQueries.closeTriggers)
        try session.execute(SchemaQueries.settleAccounts)
        return MigrationReport(applied: plan.pending.map(\.file.path), unchanged: plan.unchanged)
    }
}

extension Session {
    /// Runs a file of statements.
    /// - Throws: TD014, which names the file.
    fileprivate func apply(_ file: EmbeddedFile) throws {
        try explaining(file) { try script(file.text) }
    }

    fileprivate func explaining<T>(_ file: EmbeddedFile, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as PostgresError where error.kind == .server && !error.isRetryable {
            // A lock that did not come and a disk without room are nobody's mistake in a file.
            if let state = error.sqlState, ["55P03", "53100"].contains(state.rawValue) { throw error }
            throw Failure(
                "TD014", ["path": file.path, "reason": error.message], underlying: String(reflecting: error))
        }
    }
}
