/// A connection that any task may use; each body runs, start to end, on the connection's own thread.
///
/// It connects at its first use, and again at the next use after the connection was lost. There is no `await`
/// within a body, so no other task's statements come in between.
///
/// When a task is cancelled, its statement is too: the body ends with an error of kind `cancelled`, and the
/// connection is dropped, because a late cancellation could hit the next statement.
public actor Connection {
    /// How it connects.
    public nonisolated let options: ConnectionOptions
    /// The connection's thread, on which a task may prefer to run.
    nonisolated let executor = ThreadExecutor()
    private let canceller = Canceller()
    private var session: Session?

    /// The connection's thread.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// Creates a connection, which will connect when it is used.
    public init(_ options: ConnectionOptions) { self.options = options }

    /// Runs the body without a transaction: each statement is one of its own.
    @discardableResult
    public func run<T: Sendable>(_ body: @Sendable (Session) throws -> T) async throws -> T {
        try await withSession(body)
    }

    /// Runs the body in a read-only transaction, whose statements all see one moment.
    public func read<T: Sendable>(_ body: @Sendable (Session) throws -> T) async throws -> T {
        try await withSession { session in try session.transaction(.readOnly) { try body(session) } }
    }

    /// Runs the body in a transaction: committed when it returns, rolled back when it throws.
    ///
    /// When the connection breaks during the commit, the server is asked over a new one whether the transaction
    /// happened: if it did, this returns as ever; if not, the error is of kind `connectionLost`.
    ///
    /// - Throws: the body's error, or what `Session.transaction` throws; `commitUnknown` only when the server did not
    ///   answer within `outcomeDeadline`, or no longer knows.
    @discardableResult
    public func write<T: Sendable>(
        isolation: TransactionMode = .readCommitted, _ body: @Sendable (Session) throws -> T
    ) async throws -> T {
        let end = try await withSession { session in
            let end = try session.attempt(isolation) { try body(session) }
            if case .unknown = end { self.session = nil }
            return end
        }
        switch end {
        case .committed(let value): return value
        case .unknown(let value, let mark, let error):
            try await resolve(mark, error)
            return value
        }
    }

    /// Connects now rather than at the first use.
    public func connect() throws(PostgresError) { _ = try openSession() }

    /// Ends the connection; the next use makes a new one.
    public func close() { session = nil }

    /// Drops the session if the server has hung up since the last use, so that the next use connects again.
    func refresh() { if session?.hasHungUp() == true { session = nil } }

    /// Ends a transaction that a body left open; returns whether the connection is fit for its next user.
    func settle() -> Bool {
        guard let session else { return false }
        if session.transactionStatus == .idle { return true }
        do {
            try session.command("rollback")
            return true
        } catch {
            self.session = nil
            return false
        }
    }

    /// Returns when the transaction turns out to be committed; throws in every other case.
    private func resolve(_ mark: TransactionMark, _ error: PostgresError) async throws {
        let deadline = ContinuousClock.now + options.outcomeDeadline
        var pause = Duration.milliseconds(5)
        while true {
            switch ask(about: mark) {
            case .committed: return
            case .rolledBack: throw error.with(kind: .connectionLost)
            case .forgotten: throw error
            case .running, nil: break
            }
            guard ContinuousClock.now + pause < deadline else { throw error }
            // In a task of its own: who cancelled this one wants to know what happened, too.
            await Task { [pause] in do { try await Task.sleep(for: pause) } catch {} }.value
            pause = min(pause * 2, .seconds(1))
        }
    }

    /// What became of a transaction; nil while the server cannot be reached.
    private func ask(about mark: TransactionMark) -> TransactionOutcome? {
        do throws(PostgresError) {
            return try mark.outcome(openSession())
        } catch {
            if session?.isBroken == true || error.isConnectionLost { session = nil }
            // What it refuses now, it will refuse later.
            return error.kind == .server ? .forgotten : nil
        }
    }

    private func openSession() throws(PostgresError) -> Session {
        if let session { return session }
        let opened = try Session(options)
        session = opened
        return opened
    }

    private func withSession<T: Sendable>(_ body: (Session) throws -> T) async throws -> T {
        canceller.start()
        return try await withTaskCancellationHandler {
            try self.perform(body)
        } onCancel: { [canceller] in
            canceller.cancel()
        }
    }

    private func perform<T>(_ body: (Session) throws -> T) throws -> T {
        defer {
            if canceller.finish() || session?.isBroken == true { session = nil }
        }
        if canceller.isRequested { throw Self.cancelled }
        let session = try openSession()
        canceller.attach(session.cancelHandle)
        // Cancelled while connecting: the request found no statement to cancel.
        if canceller.isRequested { throw Self.cancelled }
        do {
            return try body(session)
        } catch let error as PostgresError {
            if error.isConnectionLost { self.session = nil }
            guard error.sqlState == .queryCanceled, canceller.isRequested else { throw error }
            throw error.with(kind: .cancelled)
        }
    }

    private static let cancelled = PostgresError(.cancelled, "the task was cancelled")
}
