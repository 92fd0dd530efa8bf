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
}

/// Something about a seal that does not fit what the audit says of it.
struct SealFinding: RowDecodable {
    let finding: String
    let number: Int32

    init(row: inout RowReader) throws(PostgresError) {
        finding = try row.next()
        number = try row.next()
    }
}

struct UnsealedEntries: RowDecodable {
    let count: Int64

    init(row: inout RowReader) throws(PostgresError) {
        count = try row.next()
        _ = try row.next(PostgresTimestamp?.self)
    }
}

/// A row that is not what its entries say.
struct RowDifference: RowDecodable {
    let cells: [String?]

    init(row: inout RowReader) throws(PostgresError) {
        let finding: String = try row.next()
        cells = [
            finding, nil, nil, try row.next(String.self), try row.next(String?.self),
            try row.next(String?.self),
        ]
    }
}

extension Registry {
    /// Computes every hash again, from the entries up, and lists what does not fit; in constant memory.
    ///
    /// Found are entries altered, removed or inserted after they were sealed, and seals altered, removed, exchanged or
    /// made anew; not what the owner of the server did to entries that no seal covered yet, and a history replaced as a
    /// whole only with seals that were kept elsewhere.
    ///
    /// - Parameters:
    ///   - kept: the seals that were kept elsewhere.
    ///   - comparesData: whether the rows of the register are compared with what the entries say of them.
    ///   - makeSink: called where the findings arrive, on the connection's thread.
    /// - Throws: what the database or the sink has to say.
    /// - Returns: what was looked at, and how much was found.
    public func verifyAudit(
        against kept: KeptSeals? = nil, comparesData: Bool = false,
        into makeSink: @escaping @Sendable () throws -> any RowSink
    ) async throws(Failure) -> AuditReport {
        try await read { session in
            var verification = try AuditVerification(session: session, sink: makeSink())
            return try verification.run(kept, comparesData: comparesData)
        }
    }
}

private struct AuditVerification {
    let session: Session
    var rows: TextRows
    var report = AuditReport()

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
        let seals = try session.all(AuditQueries.findSeals, nil)
        report.seals = seals.count
        try checkChain(seals)
        for seal in seals { try check(seal) }
        for found in try session.all(AuditQueries.checkRecordedSeals) {
            try add(found.finding, seal: found.number)
        }
        let present = Dictionary(seals.map { (Int($0.number), $0.hash) }) { first, _ in first }
        for seal in kept?.seals ?? [] where present[seal.number] != seal.hash {
            try add(
                present[seal.number] == nil ? "kept_missing" : "kept_differs",
                seal: Int32(clamping: seal.number))
        }
        if comparesData {
            try session.forEach(AuditQueries.listDifferences) { (difference: RowDifference) in
                report.findings += 1
                try rows.add(difference.cells)
            }
        }
        report.unsealed = try session.one(AuditQueries.countUnsealed).count
        try rows.end()
        return report
    }

    /// Each seal gives its hash, has the next number, and continues the one before.
    private mutating func checkChain(_ seals: [AuditSeal]) throws {
        var previous: AuditSeal?
        var ends: [String: String] = [:]
        for seal in seals {
            let expected = (previous?.number ?? 0) + 1
            for missing in expected..<max(expected, seal.number) { try add("seal_missing", seal: missing) }
            if seal.digest != seal.hash { try add("seal_altered", seal: seal.number) }
            let continues =
                seal.previousHash == previous?.hash ?? AuditSeal.noHash
                && seal.fromTransaction == ends[seal.cluster] ?? "0"
            if seal.number == expected, !continues { try add("chain_broken", seal: seal.number) }
            ends[seal.cluster] = seal.toTransaction
            previous = seal
        }
    }

    /// The entries give the seal's root; where they do not, the list that the seal keeps says which.
    private mutating func check(_ seal: AuditSeal) throws {
        var (listed, present) = (MerkleTree(), MerkleTree())
        var isAsListed = true
        try session.forEach(AuditQueries.findEntries, seal.number) { (row: SealedEntry) in
            let leaf = row.entry?.leaf
            if let hash = row.listed { listed.add(hash) }
            if let leaf, row.isInRange { present.add(leaf) }
            if leaf != row.listed || !row.isInRange { isAsListed = false }
        }
        report.entries += seal.entryCount
        let isPresentRight = present.count == seal.entryCount && present.finish() == seal.root
        let isListRight = listed.count == seal.entryCount && listed.finish() == seal.root
        if isPresentRight && isAsListed { return }
        if !isListRight { try add("list_altered", seal: seal.number) }
        // The entries are sound, so the list has nothing to say against them.
        if isPresentRight { return }
        if isAsListed { return try add("root_differs", seal: seal.number) }
        try session.forEach(AuditQueries.findEntries, seal.number) { (row: SealedEntry) in
            let leaf = row.entry?.leaf
            guard leaf != row.listed || !row.isInRange else { return }
            let finding =
                row.listed == nil ? "entry_inserted" : leaf == nil ? "entry_removed" : "entry_altered"
            try add(finding, seal: seal.number, id: row.id, row.entry)
        }
    }

    private mutating func add(_ finding: String, seal: Int32, id: Int64? = nil, _ entry: AuditEntry? = nil)
        throws
    {
        report.findings += 1
        try rows.add([
            finding, String(seal), id.map { String($0) }, entry?.table, entry?.key,
            entry.map { "\($0.account), \($0.operation)" },
        ])
    }
}
