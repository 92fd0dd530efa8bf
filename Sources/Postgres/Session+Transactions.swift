import CLibPQ

/// What a transaction sees of others, and whether it may write.
public struct TransactionMode: Sendable, Hashable {
    let begin: String
    var writes = true

    /// Writes; each statement sees what is committed when it starts.
    public static let readCommitted = TransactionMode(
        begin: "begin isolation level read committed, read write")
    /// Writes; all statements see one moment, and a clash with another transaction is an error to retry.
    public static let repeatableRead = TransactionMode(
        begin: "begin isolation level repeatable read, read write")
    /// Writes; as if transactions ran one after the other, and a clash is an error to retry.
    public static let serializable = TransactionMode(begin: "begin isolation level serializable, read write")
    /// Reads; all statements see one moment.
    public static let readOnly = TransactionMode(
        begin: "begin isolation level repeatable read, read only", writes: false)
}

extension Session {
    /// Runs the body in a transaction: committed when it returns, rolled back when it throws.
    ///
    /// The one moment that all statements of a mode see is the beginning of the transaction.
    ///
    /// - Throws: the body's error; or `commitUnknown` when the connection broke during the commit, and
    ///   `transactionAborted` when the body hid the failure of a statement.
    @discardableResult
    public func transaction<T>(_ mode: TransactionMode = .readCommitted, _ body: () throws -> T) throws -> T {
        switch try attempt(mode, body) {
        case .committed(let value): return value
        case .unknown(_, _, let error): throw error
        }
    }

    /// Runs the body in a transaction, and keeps its value also when COMMIT got no answer.
    func attempt<T>(_ mode: TransactionMode, _ body: () throws -> T) throws -> TransactionEnd<T> {
        let mark = try begin(mode)
        savepointDepth = 0
        let value: T
        do {
            value = try body()
        } catch {
            // The body's error is what matters; a session that cannot roll back is broken and is dropped.
            do { try command("rollback") } catch {}
            throw error
        }
        do {
            try commit()
        } catch  where error.kind == .commitUnknown {
            // What only read has no outcome to be unsure of.
            guard let mark else { throw error.with(kind: .connectionLost) }
            return .unknown(value, mark, error)
        }
        return .committed(value)
    }

    /// Runs the body under a savepoint: what it did is undone when it throws, the transaction goes on.
    @discardableResult
    public func savepoint<T>(_ body: () throws -> T) throws -> T {
        savepointDepth += 1
        defer { savepointDepth -= 1 }
        let name = "level_\(savepointDepth)"
        try command("savepoint \(name)")
        let value: T
        do {
            value = try body()
        } catch {
            // If undoing fails the transaction has failed as a whole, which its next statement will say.
            do {
                try command("rollback to savepoint \(name)")
                try command("release savepoint \(name)")
            } catch {}
            throw error
        }
        try command("release savepoint \(name)")
        return value
    }

    /// Runs a statement without parameters or rows.
    func command(_ sql: String) throws(PostgresError) { _ = try check(PQexec(raw, sql), nil) }

    /// Begins a transaction; one that writes learns its mark in the same round trip.
    private func begin(_ mode: TransactionMode) throws(PostgresError) -> TransactionMark? {
        guard mode.writes else {
            try command(mode.begin)
            return nil
        }
        do throws(PostgresError) {
            let result = try check(PQexec(raw, "\(mode.begin); \(TransactionMark.query)"), nil)
            return TransactionMark(result)
        } catch {
            // It has begun, and only the question failed.
            if transactionStatus == .failed { do { try command("rollback") } catch {} }
            throw error
        }
    }

    private func commit() throws(PostgresError) {
        let result: QueryResult
        do throws(PostgresError) {
            result = try check(PQexec(raw, "commit"), nil)
        } catch {
            throw error.kind == .connectionLost ? error.with(kind: .commitUnknown) : error
        }
        // The server answers COMMIT with ROLLBACK, and no error, when a statement had failed.
        if let tag = PQcmdStatus(result.raw), String(cString: tag) == "ROLLBACK" {
            throw PostgresError(.transactionAborted, "rolled back, because a statement in it had failed")
        }
    }
}
