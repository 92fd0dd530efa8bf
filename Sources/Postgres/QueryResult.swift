import CLibPQ

/// Owns a `PGresult`.
struct QueryResult: ~Copyable {
    let raw: OpaquePointer

    init(_ raw: OpaquePointer) { self.raw = raw }
    deinit { PQclear(raw) }

    var status: ExecStatusType { PQresultStatus(raw) }

    /// The number of rows that a command touched, or that a query gave.
    var affected: Int {
        guard let text = PQcmdTuples(raw), text.pointee != 0 else { return 0 }
        return Int(String(cString: text)) ?? 0
    }

    /// Decodes every row.
    func rows<Row: RowDecodable>(query: String) throws(PostgresError) -> [Row] {
        var reader = RowReader(raw, query: query)
        var rows: [Row] = []
        let count = PQntuples(raw)
        rows.reserveCapacity(Int(count))
        for index in 0..<count { rows.append(try reader.read(index, as: Row.self)) }
        return rows
    }
}
