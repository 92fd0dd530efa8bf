/// The rules of the pool, without connections, tasks or clock: events go in, actions come out.
///
/// Waiting tasks are served in the order in which they came.
struct PoolMachine {
    typealias Instant = ContinuousClock.Instant

    /// What the owner has to do.
    enum Action: Equatable {
        /// Open a connection, then report `connected` or `connectFailed`.
        case open(connection: Int)
        /// Close a connection; nothing is reported.
        case close(connection: Int)
        /// Give the connection to the request.
        case lease(request: Int, connection: Int)
        /// Fail the request.
        case fail(request: Int, Refusal)
    }

    /// Why a request fails.
    enum Refusal: Equatable { case deadline, full, closed, cancelled, unreachable }

    private enum State: Equatable {
        case connecting
        case idle(since: Instant)
        case leased
    }

    private struct Slot {
        var state: State
        var opened: Instant
    }

    private struct Waiter {
        let request: Int
        let deadline: Instant
    }

    private let settings: PoolSettings
    private var slots: [Int: Slot] = [:]
    /// Idle connections, the most recently used last: the others get a chance to become superfluous.
    private var idle: [Int] = []
    private var waiters: [Waiter] = []
    private var serial = 0
    private var failures = 0
    private var pausedUntil: Instant?
    private var isClosed = false
    private var counters = PoolStatistics()

    init(_ settings: PoolSettings) { self.settings = settings }

    /// What the pool is doing, and has done.
    var statistics: PoolStatistics {
        var statistics = counters
        statistics.idle = idle.count
        statistics.inUse = slots.values.count { $0.state == .leased }
        statistics.connecting = slots.values.count { $0.state == .connecting }
        statistics.open = slots.count - statistics.connecting
        statistics.waiting = waiters.count
        return statistics
    }

    /// Whether a closed pool has nothing left to wait for.
    var isDrained: Bool { isClosed && slots.isEmpty }

    /// When `timer` has something to do next.
    var nextTimer: Instant? {
        var next = pausedUntil
        func consider(_ instant: Instant) { next = next.map { min($0, instant) } ?? instant }
        for waiter in waiters { consider(waiter.deadline) }
        if slots.count > settings.minimum {
            for id in idle {
                if case .idle(let since)? = slots[id]?.state {
                    consider(since.advanced(by: settings.maximumIdle))
                }
            }
        }
        return next
    }

    /// Opens the minimum.
    mutating func start(_ now: Instant) -> [Action] { refill(now) }

    /// A task asks for a connection.
    mutating func acquire(_ request: Int, _ now: Instant) -> [Action] {
        if isClosed { return [.fail(request: request, .closed)] }
        if waiters.isEmpty, let id = idle.popLast() { return [lease(id, to: request)] }
        guard waiters.count < settings.maximumWaiters else {
            counters.refused += 1
            return [.fail(request: request, .full)]
        }
        waiters.append(Waiter(request: request, deadline: now.advanced(by: settings.acquireDeadline)))
        return refill(now)
    }

    /// A task no longer wants the connection it is waiting for.
    mutating func cancel(_ request: Int) -> [Action] {
        guard let index = waiters.firstIndex(where: { $0.request == request }) else { return [] }
        waiters.remove(at: index)
        return [.fail(request: request, .cancelled)]
    }

    /// A connection is open.
    mutating func connected(_ id: Int, _ now: Instant) -> [Action] {
        failures = 0
        pausedUntil = nil
        counters.created += 1
        guard !isClosed else { return [close(id)] }
        slots[id]?.opened = now
        return serve(id, now) + refill(now)
    }

    /// A connection could not be opened.
    mutating func connectFailed(_ id: Int, _ now: Instant) -> [Action] {
        slots[id] = nil
        counters.connectFailures += 1
        failures += 1
        guard !isClosed else { return [] }
        var pause = settings.backoff
        for _ in 1..<min(failures, 16) where pause < settings.maximumBackoff { pause += pause }
        pausedUntil = now.advanced(by: min(pause, settings.maximumBackoff))
        guard !settings.waitsForServer, slots.isEmpty else { return [] }
        defer { waiters.removeAll() }
        return waiters.map { .fail(request: $0.request, .unreachable) }
    }

    /// A task gives its connection back.
    mutating func released(_ id: Int, isUsable: Bool, _ now: Instant) -> [Action] {
        guard let slot = slots[id] else { return [] }
        if isUsable, !isClosed, slot.opened.advanced(by: settings.maximumLifetime) > now {
            return serve(id, now)
        }
        return [close(id)] + refill(now)
    }

    /// Time has passed.
    mutating func timer(_ now: Instant) -> [Action] {
        var actions: [Action] = []
        while let waiter = waiters.first, waiter.deadline <= now {
            waiters.removeFirst()
            counters.timeouts += 1
            actions.append(.fail(request: waiter.request, .deadline))
        }
        for id in idle where slots.count > settings.minimum {
            guard case .idle(let since)? = slots[id]?.state, since.advanced(by: settings.maximumIdle) <= now
            else {
                continue
            }
            actions.append(close(id))
        }
        idle.removeAll { slots[$0] == nil }
        return actions + refill(now)
    }

    /// The pool ends: who waits is turned away, and connections in use are closed when they come back.
    mutating func close() -> [Action] {
        isClosed = true
        pausedUntil = nil
        let refusals = waiters.map { Action.fail(request: $0.request, .closed) }
        waiters.removeAll()
        defer { idle.removeAll() }
        return refusals + idle.map { close($0) }
    }

    /// A transaction is run again.
    mutating func countRetry() { counters.retries += 1 }

    private mutating func serve(_ id: Int, _ now: Instant) -> [Action] {
        guard !waiters.isEmpty else {
            slots[id]?.state = .idle(since: now)
            idle.append(id)
            return []
        }
        return [lease(id, to: waiters.removeFirst().request)]
    }

    private mutating func lease(_ id: Int, to request: Int) -> Action {
        slots[id]?.state = .leased
        counters.acquired += 1
        return .lease(request: request, connection: id)
    }

    private mutating func close(_ id: Int) -> Action {
        slots[id] = nil
        counters.closed += 1
        return .close(connection: id)
    }

    /// Opens what the waiting tasks and the minimum call for, unless it is too soon after a failure.
    private mutating func refill(_ now: Instant) -> [Action] {
        guard !isClosed else { return [] }
        if let until = pausedUntil {
            guard until <= now else { return [] }
            pausedUntil = nil
        }
        var actions: [Action] = []
        var connecting = slots.values.count { $0.state == .connecting }
        // After a failure one attempt is enough to learn whether the server is back.
        let limit = failures > 0 ? 1 : settings.maximum
        while slots.count < settings.maximum, connecting < limit,
            connecting < waiters.count || slots.count < settings.minimum
        {
            serial += 1
            slots[serial] = Slot(state: .connecting, opened: now)
            connecting += 1
            actions.append(.open(connection: serial))
        }
        return actions
    }
}
