import CLibPQ

extension Session {
    /// Runs a query and hands over its rows one by one, in constant memory.
    ///
    /// When the body throws, the rest of the statement is cancelled and its error is thrown; in a transaction this
    /// leaves a failed transaction behind if rows were still to come.
    public func forEach<Row, each Input>(
        _ query: Query<Row, repeat each Input>, _ input: repeat each Input, body: (Row) throws -> Void
    ) throws {
        try parameters.fill(query.name, repeat each input)
        try singleRows(query.name, query.sql) { result in
            guard PQntuples(result) > 0 else { return }
            var reader = RowReader(result, query: query.name)
            try body(try reader.read(0, as: Row.self))
        }
    }

    /// Runs a query and hands over the bytes of its rows one by one, without making any string.
    ///
    /// `columns` is called once, before the first row and also when there is none; `row` is called for each row,
    /// whose bytes are valid during the call only. When either throws, the rest of the statement is cancelled and
    /// its error is thrown, as with `forEach`.
    public func stream<Row, each Input>(
        _ query: Query<Row, repeat each Input>, _ input: repeat each Input,
        columns: ([ColumnInfo]) throws -> Void, row: (RawRow) throws -> Void
    ) throws {
        try parameters.fill(query.name, repeat each input)
        var isFirst = true
        try singleRows(query.name, query.sql) { result in
            if isFirst {
                isFirst = false
                try columns(ColumnInfo.all(result))
            }
            if PQntuples(result) > 0 { try row(RawRow(result)) }
        }
    }

    /// Hands over each result of single-row mode: one a row, and an empty one at the end.
    private func singleRows(_ name: String, _ sql: String, _ body: (OpaquePointer) throws -> Void) throws {
        try sendSingleRow(name, sql, try prepareIfEarned(name, sql))
        var result = PQgetResult(raw)
        if let refused = result, PQresultStatus(refused) == PGRES_FATAL_ERROR {
            let error = PostgresError(result: refused, connection: raw, query: name)
            PQclear(refused)
            drain()
            guard forgetIfStale(error, name), transactionStatus == .idle else { throw error }
            try sendSingleRow(name, sql, nil)
            result = PQgetResult(raw)
        }
        do {
            while let answer = result {
                let row = try check(answer, name)
                try body(row.raw)
                result = PQgetResult(raw)
            }
        } catch {
            cancelAndDrain()
            throw error
        }
    }

    private func sendSingleRow(_ name: String, _ sql: String, _ statement: String?) throws(PostgresError) {
        let sent = parameters.withPointers { count, values in
            statement.map { PQsendQueryPrepared(raw, $0, count, values, nil, nil, 0) }
                ?? PQsendQueryParams(raw, sql, count, nil, values, nil, nil, 0)
        }
        guard sent == 1, PQsetSingleRowMode(raw) == 1 else {
            throw PostgresError(isBroken ? .connectionLost : .misuse, connection: raw, query: name)
        }
    }

    /// Reads results until there are no more.
    func drain() {
        while let result = PQgetResult(raw) {
            let status = PQresultStatus(result)
            PQclear(result)
            if status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH {
                abandonCopy()
            }
        }
    }

    /// Stops the running statement and reads what is left of it.
    ///
    /// The server has sent the signal when the call returns, and the statement's end is read after it, so that no
    /// later statement can be hit.
    func cancelAndDrain() {
        if PQtransactionStatus(raw) == PQTRANS_ACTIVE { cancelHandle?.cancel() }
        drain()
    }
}
