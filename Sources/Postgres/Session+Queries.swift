import CLibPQ

extension Session {
    /// Runs a query and returns all its rows.
    public func all<Row, each Input>(
        _ query: Query<Row, repeat each Input>, _ input: repeat each Input
    ) throws(PostgresError) -> [Row] {
        try parameters.fill(query.name, repeat each input)
        return try run(query.name, query.sql).rows(query: query.name)
    }

    /// Runs a query and returns its first row, or nil when it gives none.
    public func first<Row, each Input>(
        _ query: Query<Row, repeat each Input>, _ input: repeat each Input
    ) throws(PostgresError) -> Row? {
        try parameters.fill(query.name, repeat each input)
        let result = try run(query.name, query.sql)
        guard PQntuples(result.raw) > 0 else { return nil }
        var reader = RowReader(result.raw, query: query.name)
        return try reader.read(0, as: Row.self)
    }

    /// Runs a query that gives exactly one row.
    ///
    /// - Throws: `rowCount` when it gives none or several.
    public func one<Row, each Input>(
        _ query: Query<Row, repeat each Input>, _ input: repeat each Input
    ) throws(PostgresError) -> Row {
        try parameters.fill(query.name, repeat each input)
        let result = try run(query.name, query.sql)
        let count = PQntuples(result.raw)
        guard count == 1 else {
            throw PostgresError(.rowCount, "\(count) rows where one was expected", query: query.name)
        }
        var reader = RowReader(result.raw, query: query.name)
        return try reader.read(0, as: Row.self)
    }

    /// Runs a command and returns the number of rows it touched; the rows of a query are not read.
    @discardableResult
    public func execute<Row, each Input>(
        _ query: Query<Row, repeat each Input>, _ input: repeat each Input
    ) throws(PostgresError) -> Int {
        try parameters.fill(query.name, repeat each input)
        return try run(query.name, query.sql).affected
    }

    /// Runs the statement with the parameters that are filled in.
    func run(_ name: String, _ sql: String) throws(PostgresError) -> QueryResult {
        let statement = try prepareIfEarned(name, sql)
        let answer = parameters.withPointers { count, values in
            statement.map { PQexecPrepared(raw, $0, count, values, nil, nil, 0) }
                ?? PQexecParams(raw, sql, count, nil, values, nil, nil, 0)
        }
        do throws(PostgresError) {
            return try check(answer, name)
        } catch {
            guard statement != nil, forgetIfStale(error, name), transactionStatus == .idle else {
                throw error
            }
        }
        // The server refused the statement before running it, so running the text now runs it once.
        return try check(
            parameters.withPointers { PQexecParams(raw, sql, $0, nil, $1, nil, nil, 0) }, name)
    }

    /// Prepares the query when it has been run before; returns the statement's name, or nil to send the text.
    func prepareIfEarned(_ name: String, _ sql: String) throws(PostgresError) -> String? {
        let decision = statements.use(name, sql)
        if !statements.orphans.isEmpty, PQtransactionStatus(raw) == PQTRANS_IDLE { dropOrphans() }
        switch decision {
        case .once: return nil
        case .prepared(let statement): return statement
        case .prepare(let statement):
            _ = try check(PQprepare(raw, statement, sql, 0, nil), name)
            statements.didPrepare(name)
            return statement
        }
    }

    /// Whether the error means that the prepared statement has to be made anew; it is then forgotten.
    func forgetIfStale(_ error: PostgresError, _ name: String) -> Bool {
        if error.sqlState == .invalidStatementName {
            // After DISCARD ALL or DEALLOCATE ALL none of them exists any more.
            statements.forgetAll()
            return true
        }
        // "cached plan must not change result type": the function's name does not depend on the language.
        guard error.sqlState == .featureNotSupported, error.sourceFunction == "RevalidateCachedQuery" else {
            return false
        }
        statements.forget(name)
        return true
    }

    private func dropOrphans() {
        for statement in statements.takeOrphans() {
            // Failing only means that the server has dropped it already.
            PQclear(PQexec(raw, "deallocate \(quotedIdentifier(statement))"))
        }
    }

    /// Takes ownership of a result; throws what it says if it is not a success.
    func check(_ answer: OpaquePointer?, _ name: String?) throws(PostgresError) -> QueryResult {
        guard let answer else {
            throw PostgresError(isBroken ? .connectionLost : .server, connection: raw, query: name)
        }
        let result = QueryResult(answer)
        switch result.status {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_SINGLE_TUPLE: return result
        case PGRES_EMPTY_QUERY: throw PostgresError(.misuse, "the statement is empty", query: name)
        case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
            abandonCopy()
            throw PostgresError(.misuse, "COPY goes through copyIn and copyOut", query: name)
        default: throw PostgresError(result: result.raw, connection: raw, query: name)
        }
    }
}
