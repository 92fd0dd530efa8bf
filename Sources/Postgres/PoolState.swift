/// What the pool guards with its lock: the rules, and the connections and tasks that they speak of by number.
struct PoolState: Sendable {
    typealias Lease = (id: Int, connection: Connection)

    /// What is to be done once the lock is released.
    enum Effect {
        case open(Int)
        case close(Connection)
        case lease(CheckedContinuation<Lease, any Error>, Lease)
        case fail(CheckedContinuation<Lease, any Error>, PostgresError)
        case closed(CheckedContinuation<Void, Never>)
    }

    var machine: PoolMachine
    var connections: [Int: Connection] = [:]
    var requests: [Int: CheckedContinuation<Lease, any Error>] = [:]
    /// Requests that are about to be made.
    var announced: Set<Int> = []
    /// Requests that were cancelled before they were made.
    var cancelledEarly: Set<Int> = []
    var serial = 0
    var lastConnectError: PostgresError?
    var timer: (at: PoolMachine.Instant, task: Task<Void, Never>)?
    var closing: [CheckedContinuation<Void, Never>] = []

    /// Finds the connection and the task of an action.
    mutating func effect(of action: PoolMachine.Action) -> Effect? {
        switch action {
        case .open(let id): return .open(id)
        case .close(let id): return connections.removeValue(forKey: id).map { .close($0) }
        case .lease(let request, let id):
            guard let continuation = requests.removeValue(forKey: request), let connection = connections[id]
            else {
                return nil
            }
            return .lease(continuation, (id, connection))
        case .fail(let request, let refusal):
            return requests.removeValue(forKey: request).map { .fail($0, error(for: refusal)) }
        }
    }

    mutating func takeClosing() -> [Effect] {
        defer { closing.removeAll() }
        timer?.task.cancel()
        return closing.map { .closed($0) }
    }

    /// The instant for which a timer is missing; a timer that is too early does no harm and stays.
    mutating func timerToSet() -> PoolMachine.Instant? {
        guard let next = machine.nextTimer else { return nil }
        if let timer {
            guard next < timer.at else { return nil }
            timer.task.cancel()
        }
        return next
    }

    mutating func timerFired(at instant: PoolMachine.Instant) -> [PoolMachine.Action] {
        if timer?.at == instant { timer = nil }
        return machine.timer(.now)
    }

    private func error(for refusal: PoolMachine.Refusal) -> PostgresError {
        switch refusal {
        case .cancelled: return PostgresError(.cancelled, "the task was cancelled")
        case .closed: return PostgresError(.poolClosed, "the pool is closed")
        case .full: return PostgresError(.poolFull, "too many tasks are waiting for a connection")
        case .unreachable:
            return lastConnectError ?? PostgresError(.connectionFailed, "no connection could be made")
        case .deadline:
            let reason = lastConnectError.map { ": \($0.message)" } ?? ""
            return PostgresError(.poolTimeout, "no connection came free in time\(reason)")
        }
    }
}
