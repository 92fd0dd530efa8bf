import CLibPQ
import Threads

/// What it takes to cancel the running statement of a connection from another thread.
// @unchecked Sendable: libpq documents PQcancel as safe on any thread, and nothing else touches the pointer.
final class CancelHandle: @unchecked Sendable {
    private let raw: OpaquePointer

    init?(_ connection: OpaquePointer) {
        guard let raw = PQgetCancel(connection) else { return nil }
        self.raw = raw
    }

    deinit { PQfreeCancel(raw) }

    /// Asks the server to cancel; blocks until it has taken the request.
    func cancel() {
        // The reason for a failure is of no use: the statement then simply runs on.
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { reason in
            _ = PQcancel(raw, reason.baseAddress, 256)
        }
    }
}

/// Carries a task's cancellation to the statement that runs for it.
final class Canceller: Sendable {
    private struct State {
        var handle: CancelHandle?
        var isRequested = false
    }

    private let state = Guarded(State())

    /// Whether cancellation was requested since `start`.
    var isRequested: Bool { state.withLock { $0.isRequested } }

    func start() { state.withLock { $0 = State() } }

    /// Makes the session's statements the ones to cancel.
    func attach(_ handle: CancelHandle?) {
        state.withLock { $0.handle = handle }
    }

    /// Detaches the session; returns whether cancellation was requested.
    func finish() -> Bool {
        state.withLock { state in
            state.handle = nil
            return state.isRequested
        }
    }

    /// Cancels what runs now, without waiting: the request makes a connection of its own, which may take long.
    func cancel() {
        let handle = state.withLock { state in
            state.isRequested = true
            return state.handle
        }
        guard let handle else { return }
        // Without a thread the statement ends at its timeout.
        _ = OSThread.start { handle.cancel() }
    }
}
