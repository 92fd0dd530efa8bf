import Synchronization

/// A line on the terminal that says how far long work has come; silent when nobody watches.
final class Progress: Sendable {
    private let unit: String
    private let last = Mutex((shown: false, at: ContinuousClock.now))
    private let isShown = Terminal.errorIsTerminal

    init(_ unit: String) { self.unit = unit }

    /// Shows a count, at most ten times a second.
    func update(_ count: Int) {
        guard isShown else { return }
        let isDue = last.withLock { last in
            let now = ContinuousClock.now
            guard !last.shown || now - last.at > .milliseconds(100) else { return false }
            last = (true, now)
            return true
        }
        if isDue { Terminal.tell("\u{1B}[1A\r\u{1B}[K\(count) \(unit)") }
    }
}
