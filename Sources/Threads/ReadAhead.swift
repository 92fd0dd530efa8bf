/// Elements that a thread of its own makes ahead of whoever takes them.
///
/// At most `limit` elements wait. The thread ends before this does, so that nothing it works on outlives its taker.
public final class ReadAhead<Element: Sendable>: Sendable {
    private struct State {
        var waiting: [Element] = []
        var isStopped = false
    }

    private let state = Guarded(State())
    private let filled = Semaphore()
    private let room: Semaphore
    private let ended = Semaphore()

    /// Starts the thread; nil when the system has none to give.
    /// - Parameters:
    ///   - limit: how many elements may wait.
    ///   - make: makes the next element, on the thread; nil at the end.
    public init?(limit: UInt32, make: @escaping @Sendable () -> Element?) {
        room = Semaphore(limit)
        let (state, filled, room, ended) = (state, filled, room, ended)
        let hasStarted = OSThread.start {
            while true {
                room.wait()
                guard !state.withLock({ $0.isStopped }), let element = make() else { break }
                state.withLock { $0.waiting.append(element) }
                filled.signal()
            }
            filled.signal()
            ended.signal()
        }
        // What does not come to life has no thread to wait for.
        if !hasStarted { ended.signal() }
        guard hasStarted else { return nil }
    }

    deinit {
        state.withLock { $0.isStopped = true }
        room.signal()
        ended.wait()
    }

    /// The next element, as soon as there is one; nil after the last.
    public func next() -> Element? {
        filled.wait()
        let element = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
        // The end stays the end, however often it is asked for.
        if element == nil { filled.signal() } else { room.signal() }
        return element
    }
}
