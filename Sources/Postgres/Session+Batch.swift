import CLibPQ

extension Session {
    /// Runs a command once for each input in pipeline mode; returns the number of rows touched in all.
    ///
    /// Statements go out in groups of up to 100, so that a group costs one round trip. Only within a transaction:
    /// the first error is thrown, the statements after it are not run, and the transaction has failed.
    @discardableResult
    public func batch<Row, each Input>(
        _ query: Query<Row, repeat each Input>, _ inputs: [(repeat each Input)]
    ) throws(PostgresError) -> Int {
        var affected = 0
        try pipeline(query, inputs) { result throws(PostgresError) in affected += result.affected }
        return affected
    }

    /// Runs a query once for each input in pipeline mode; returns the rows of all, in the order of the inputs.
    ///
    /// The same rules hold as for `batch`.
    public func batchRows<Row, each Input>(
        _ query: Query<Row, repeat each Input>, _ inputs: [(repeat each Input)]
    ) throws(PostgresError) -> [Row] {
        var rows: [Row] = []
        try pipeline(query, inputs) { result throws(PostgresError) in
            rows.append(contentsOf: try result.rows(query: query.name))
        }
        return rows
    }

    private func pipeline<Row, each Input>(
        _ query: Query<Row, repeat each Input>, _ inputs: [(repeat each Input)],
        _ body: (borrowing QueryResult) throws(PostgresError) -> Void
    ) throws(PostgresError) {
        guard transactionStatus == .inTransaction else {
            throw PostgresError(.misuse, "a batch runs within a transaction only", query: query.name)
        }
        guard !inputs.isEmpty else { return }
        _ = statements.use(query.name, query.sql)
        guard let statement = try prepareIfEarned(query.name, query.sql) else {
            throw PostgresError(.misuse, "two queries have the same name", query: query.name)
        }
        guard PQsetnonblocking(raw, 1) == 0, PQenterPipelineMode(raw) == 1 else {
            throw PostgresError(.misuse, connection: raw, query: query.name)
        }
        defer {
            PQexitPipelineMode(raw)
            PQsetnonblocking(raw, 0)
        }
        var start = 0
        while start < inputs.count {
            let end = min(start + 100, inputs.count)
            var failure: PostgresError?
            var sent = 0
            do throws(PostgresError) {
                for index in start..<end {
                    try parameters.fill(query.name, repeat each inputs[index])
                    let ok = parameters.withPointers {
                        PQsendQueryPrepared(raw, statement, $0, $1, nil, nil, 0)
                    }
                    guard ok == 1 else {
                        throw PostgresError(.connectionLost, connection: raw, query: query.name)
                    }
                    sent += 1
                }
            } catch {
                failure = error
            }
            guard PQpipelineSync(raw) == 1 else {
                throw PostgresError(.connectionLost, connection: raw, query: query.name)
            }
            try readGroup(sent, query.name, &failure, body)
            if let failure {
                _ = forgetIfStale(failure, query.name)
                throw failure
            }
            start = end
        }
    }

    /// Reads the results of one group up to its end, which is always reached unless the connection breaks.
    private func readGroup(
        _ count: Int, _ name: String, _ failure: inout PostgresError?,
        _ body: (borrowing QueryResult) throws(PostgresError) -> Void
    ) throws(PostgresError) {
        var pending = count
        while true {
            try flushAndWait(name)
            guard let answer = PQgetResult(raw) else {
                // Between two statements; two in a row only happen on a broken connection.
                if isBroken { throw PostgresError(.connectionLost, connection: raw, query: name) }
                pending -= 1
                guard pending >= -1 else {
                    throw PostgresError(.connectionLost, "the pipeline lost count", query: name)
                }
                continue
            }
            let result = QueryResult(answer)
            switch result.status {
            case PGRES_PIPELINE_SYNC: return
            case PGRES_PIPELINE_ABORTED: continue
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK:
                guard failure == nil else { continue }
                do throws(PostgresError) { try body(result) } catch { failure = error }
            default:
                let error = PostgresError(result: result.raw, connection: raw, query: name)
                failure = failure ?? error
                if error.kind == .connectionLost { throw error }
            }
        }
    }

    /// Sends what is left and waits for the next result, reading meanwhile: a server that waits for its answers to
    /// be read does not read either.
    private func flushAndWait(_ name: String) throws(PostgresError) {
        while true {
            let unsent = PQflush(raw)
            guard unsent >= 0 else { throw PostgresError(.connectionLost, connection: raw, query: name) }
            if PQisBusy(raw) == 0 { return }
            var descriptor = pollfd(
                fd: PQsocket(raw), events: Int16(unsent == 1 ? POLLIN | POLLOUT : POLLIN), revents: 0)
            _ = poll(&descriptor, 1, -1)
            guard PQconsumeInput(raw) == 1 else {
                throw PostgresError(.connectionLost, connection: raw, query: name)
            }
        }
    }
}
