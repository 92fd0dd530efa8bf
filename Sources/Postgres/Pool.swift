import Threads

/// Connections that tasks borrow.
///
/// A task that finds none free waits its turn, in order of arrival, for as long as `acquireDeadline`. What a body
/// leaves in its session beyond the transaction, such as an advisory lock or a temporary table, stays there: work
/// of that kind wants a `Connection` of its own.
public final class Pool: Sendable {
    /// The limits of a pool.
    public typealias Settings = PoolSettings

    private let options: ConnectionOptions
    private let state: Guarded<PoolState>

    /// Creates a pool, and begins to open its minimum of connections if that is not zero.
    public init(_ options: ConnectionOptions, settings: PoolSettings = PoolSettings()) {
        self.options = options
        state = Guarded(PoolState(machine: PoolMachine(settings)))
        if settings.minimum > 0 { advance { $0.machine.start(.now) } }
    }

    /// Lends a connection to the body.
    ///
    /// The task prefers the connection's thread meanwhile, so that a query costs no change of thread. A transaction
    /// that the body leaves open is rolled back.
    ///
    /// - Throws: `poolTimeout`, `poolFull`, `poolClosed`, or the body's error.
    @discardableResult
    public func withConnection<T: Sendable>(_ body: (Connection) async throws -> T) async throws -> T {
        let (id, connection) = try await acquire()
        return try await withTaskExecutorPreference(connection.executor) {
            await connection.refresh()
            let result: Result<T, any Error>
            do { result = .success(try await body(connection)) } catch { result = .failure(error) }
            let isUsable = await connection.settle()
            advance { $0.machine.released(id, isUsable: isUsable, .now) }
            return try result.get()
        }
    }

    /// Runs the body without a transaction: each statement is one of its own.
    @discardableResult
    public func run<T: Sendable>(_ body: @Sendable (Session) throws -> T) async throws -> T {
        try await withConnection { try await $0.run(body) }
    }

    /// Runs the body in a read-only transaction, whose statements all see one moment.
    public func read<T: Sendable>(_ body: @Sendable (Session) throws -> T) async throws -> T {
        try await withConnection { try await $0.read(body) }
    }

    /// Runs the body in a transaction, and up to three times more when it clashes with another transaction.
    ///
    /// The body must be such that running it again from the start is right; it always begins in a new transaction.
    @discardableResult
    public func write<T: Sendable>(
        isolation: TransactionMode = .readCommitted, _ body: @Sendable (Session) throws -> T
    ) async throws -> T {
        try await withConnection { connection in
            for attempt in 0..<3 {
                do {
                    return try await connection.write(isolation: isolation, body)
                } catch let error as PostgresError where error.isRetryable {
                    state.withLock { $0.machine.countRetry() }
                    // At random, so that the two do not meet again.
                    try await Task.sleep(for: .milliseconds(Int.random(in: 1...(10 << attempt))))
                }
            }
            return try await connection.write(isolation: isolation, body)
        }
    }

    /// What the pool is doing, and has done.
    public func statistics() -> PoolStatistics { state.withLock { $0.machine.statistics } }

    /// Turns waiting tasks away, and returns when every connection in use has come back and is closed.
    public func close() async {
        advance { $0.machine.close() }
        await withCheckedContinuation { continuation in
            let isDrained = state.withLock { state in
                if !state.machine.isDrained { state.closing.append(continuation) }
                return state.machine.isDrained
            }
            if isDrained { continuation.resume() }
        }
    }

    private func acquire() async throws -> PoolState.Lease {
        let request = state.withLock { state in
            state.serial += 1
            state.announced.insert(state.serial)
            return state.serial
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                advance { state in
                    state.announced.remove(request)
                    state.requests[request] = continuation
                    if state.cancelledEarly.remove(request) != nil {
                        return [.fail(request: request, .cancelled)]
                    }
                    return state.machine.acquire(request, .now)
                }
            }
        } onCancel: {
            advance { state in
                // The handler may run before the request is made, and also after it was granted.
                if state.announced.contains(request) { state.cancelledEarly.insert(request) }
                return state.machine.cancel(request)
            }
        }
    }

    /// Lets the machine take an event and does what it says, outside the lock.
    private func advance(_ event: @Sendable (inout PoolState) -> [PoolMachine.Action]) {
        let effects = state.withLock { state in
            var effects = event(&state).compactMap { state.effect(of: $0) }
            if state.machine.isDrained { effects += state.takeClosing() }
            if let instant = state.timerToSet() {
                let timer = Task.detached { [weak self] in
                    do { try await Task.sleep(until: instant, clock: .continuous) } catch { return }
                    self?.advance { $0.timerFired(at: instant) }
                }
                state.timer = (instant, timer)
            }
            return effects
        }
        for effect in effects {
            switch effect {
            case .open(let id):
                // Detached: the task that happens to ask first must not take the attempt with it when it ends.
                Task.detached { await self.open(id) }
            case .close(let connection): Task.detached { await connection.close() }
            case .lease(let continuation, let lease): continuation.resume(returning: lease)
            case .fail(let continuation, let error): continuation.resume(throwing: error)
            case .closed(let continuation): continuation.resume()
            }
        }
    }

    private func open(_ id: Int) async {
        let connection = Connection(options)
        do throws(PostgresError) {
            try await connection.connect()
            advance { state in
                state.connections[id] = connection
                state.lastConnectError = nil
                return state.machine.connected(id, .now)
            }
        } catch {
            advance { state in
                state.lastConnectError = error
                return state.machine.connectFailed(id, .now)
            }
        }
    }
}
