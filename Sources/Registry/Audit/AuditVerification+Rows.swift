import Postgres

/// Something about an entry.
struct EntryFinding: RowDecodable {
    let finding: String
    let id: Int64
    let table: String
    let key: String
    let detail: String

    init(row: inout RowReader) throws(PostgresError) {
        finding = try row.next()
        id = try row.next()
        table = try row.next()
        key = try row.next()
        detail = try row.next()
    }
}

/// A statement that finds rows of a table that are not what their entries say.
struct ComposedDifference: RowDecodable {
    let table: String
    /// Gives the table's name when it has rows of which no entry speaks; nil when some entry does.
    let probe: String?
    let statement: String

    init(row: inout RowReader) throws(PostgresError) {
        table = try row.next()
        probe = try row.next()
        statement = try row.next()
    }
}

/// A row that is not what its entries say.
struct RowDifference: RowDecodable {
    let finding: String
    let table: String
    let key: String
    let detail: String?

    init(row: inout RowReader) throws(PostgresError) {
        finding = try row.next()
        table = try row.next()
        key = try row.next()
        detail = try row.next()
    }
}

extension AuditVerification {
    /// Entries that tell of what guards refuse, and entries that nobody can have written.
    mutating func checkEntries() throws {
        for query in [AuditQueries.listFixedChanges, AuditQueries.listStrangeEntries] {
            try session.forEach(query) { (found: EntryFinding) in
                try add(
                    found.finding, id: found.id, table: found.table, key: found.key, detail: found.detail)
            }
        }
    }

    /// Tables with rows of which the audit knows nothing; and row by row, what differs.
    ///
    /// `audit_table` is not asked which tables write entries, because it could be edited, too.
    mutating func checkRows(comparesData: Bool) throws {
        let composed = try session.all(AuditQueries.composeDifferences, SchemaReference().exempt)
        let probes = composed.compactMap(\.probe).joined(separator: " union all ")
        let silent = try probes.isEmpty ? [] : session.all(Query<String>(name: "audit/probe", sql: probes))
        for table in silent { try add("table_unexplained", table: table) }
        guard comparesData else { return }
        for table in composed where !silent.contains(table.table) {
            let query = Query<RowDifference>(name: "audit/differences", sql: table.statement)
            try session.forEach(query) { (row: RowDifference) in
                try add(row.finding, table: row.table, key: row.key, detail: row.detail)
            }
        }
    }
}
