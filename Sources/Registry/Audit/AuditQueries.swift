public import Failures
import Postgres
public import Vietnamese

enum AuditQueries {
    static let listEntries = Query<
        Listed, String?, String?, String?, CalendarDate?, CalendarDate?, Int64?, Int64?, Int64?
    >("audit/list_entries")
    static let listChanges = Query<
        Listed, String?, String?, String?, CalendarDate?, CalendarDate?, Int64?, Int64?, Int64?, JSONText
    >("audit/list_changes")
    static let listSeals = Query<Listed, Int32>("audit/list_seals")
    static let seal = Query<Int32>("audit/seal_audit")
    static let findSeals = Query<AuditSeal, Int32?>("audit/find_seals")
    static let findSealOf = Query<Int32?, Int64>("audit/find_seal_of")
    static let findEntries = Query<SealedEntry, Int32>("audit/find_entries")
    static let checkRecordedSeals = Query<SealFinding>("audit/check_recorded_seals")
    static let countUnsealed = Query<UnsealedEntries>("audit/count_unsealed")
    static let enterVerification = Query<Nothing>("audit/enter_verification")
    static let isUnbound = Query<Bool>("audit/is_unbound")
    static let listAppliedFiles = Query<AppliedFile>("audit/list_applied_files")
    static let listDefinitions = Query<SchemaDefinition>("audit/list_definitions")
    static let listIntrusions = Query<Intrusion>("audit/list_intrusions")
    static let composeDifferences = Query<ComposedDifference, [String]>("audit/compose_differences")
    static let listFixedChanges = Query<EntryFinding>("audit/list_fixed_changes")
    static let listStrangeEntries = Query<EntryFinding>("audit/list_strange_entries")
    static let findHolder = Query<SealHolderRow>("audit/find_holder")
    static let enterPast = Query<Nothing, CalendarDate, Int32>("audit/enter_past")
    static let leavePast = Query<Nothing>("audit/leave_past")
}

/// Which entries of the audit to list; nil is no restriction.
public struct AuditFilter: Sendable {
    /// Name of the table, such as `nomination`.
    public var table: String?
    /// Primary key; of several columns as a row, such as `(17,2)`.
    public var key: String?
    /// Who acted, or through which login.
    public var account: String?
    /// First day.
    public var from: CalendarDate?
    /// Last day.
    public var to: CalendarDate?
    /// Id of a nomination: its row and what hangs on it.
    public var nomination: Int64?
    /// Id of a decision: its row and what hangs on it.
    public var decision: Int64?
    /// Only so many, the newest.
    public var newest: Int64?

    /// Creates a filter that restricts nothing.
    public init() {}
}

extension Listing {
    /// Entries of the audit, newest first, for programs: before and after are JSON.
    public static func auditEntries(_ filter: AuditFilter) -> Listing {
        Listing(
            "entries", AuditQueries.listEntries, filter.table, filter.key, filter.account, filter.from,
            filter.to, filter.nomination, filter.decision, filter.newest)
    }

    /// Entries of the audit, newest first, for people: what changed is said in their language.
    public static func auditChanges(_ filter: AuditFilter, in language: Language) -> Listing {
        Listing(
            "entries", AuditQueries.listChanges, filter.table, filter.key, filter.account, filter.from,
            filter.to, filter.nomination, filter.decision, filter.newest,
            JSONText(text: Terms.json(language)))
    }

    /// Seals after the one of that number.
    public static func auditSeals(after number: Int = 0) -> Listing {
        Listing("seals", AuditQueries.listSeals, Int32(clamping: number))
    }
}

extension Registry {
    /// Seals the entries of every transaction that has ended; nobody waits for it, and it waits for nobody.
    ///
    /// Entries of transactions that are still open wait for the next seal.
    /// - Returns: the numbers of the new seals; none when there was nothing new, several after a dump was restored.
    public func sealAudit() async throws(Failure) -> [Int] {
        try await write { session in try session.all(AuditQueries.seal).map(Int.init) }
    }

    /// Who holds the seals back: the oldest transaction that has written, or may, and has not ended; nil for nobody.
    public func sealHolder() async throws(Failure) -> SealHolder? {
        try await read { session in try session.first(AuditQueries.findHolder)?.holder }
    }
}

/// A transaction that has not ended, which seals have to leave out with all that came after it.
public struct SealHolder: Sendable, Equatable {
    /// Process of its session; nil for a prepared transaction, which has none.
    public let process: Int?
    /// Login role.
    public let login: String
    /// What the client calls itself, or the name under which the transaction was prepared.
    public let application: String
    /// Hour and day of its beginning; nil where the server does not tell.
    public let since: String?
}

struct SealHolderRow: RowDecodable {
    let holder: SealHolder

    init(row: inout RowReader) throws(PostgresError) {
        holder = SealHolder(
            process: try row.next(Int32?.self).map(Int.init), login: try row.next(String?.self) ?? "",
            application: try row.next(String?.self) ?? "", since: try row.next())
    }
}
