import Synchronization
import Vietnamese

/// A line on the terminal that says how far long work has come; silent when nobody watches.
///
/// The line has no end while it is rewritten, so that nothing above it is touched; `finish` takes it away.
final class Progress: Sendable {
    private static let clearLine = "\r\u{1B}[K"

    private let text: @Sendable (_ count: String) -> String
    private let shownAt = Mutex<ContinuousClock.Instant?>(nil)
    private let isWatched = Terminal.errorIsTerminal

    /// Creates a line that says `text` of a count.
    init(_ text: @escaping @Sendable (_ count: String) -> String) { self.text = text }

    /// Shows a count, at most ten times a second.
    func update(_ count: Int) {
        guard isWatched else { return }
        let isDue = shownAt.withLock { shownAt in
            let now = ContinuousClock.now
            if let last = shownAt, now - last < .milliseconds(100) { return false }
            shownAt = now
            return true
        }
        guard isDue else { return }
        let digits = String(count)
        Terminal.tell(
            text(ClericalNumber.decimal(digits) ?? digits), control: Self.clearLine, terminator: "")
    }

    /// Shows a sentence at once, until the next count or the end.
    func say(_ sentence: String) {
        guard isWatched else { return }
        shownAt.withLock { $0 = ContinuousClock.now }
        Terminal.tell(sentence, control: Self.clearLine, terminator: "")
    }

    /// Takes the line away, whether the work was done or refused.
    func finish() {
        let wasShown = shownAt.withLock { shownAt in
            defer { shownAt = nil }
            return shownAt != nil
        }
        if wasShown { Terminal.tell("", control: Self.clearLine, terminator: "") }
    }

    /// Runs work of one piece, and says what is done and for how many seconds; a long list takes the server a while.
    func during<T: Sendable>(_ sentence: String, _ work: () async throws -> T) async rethrows -> T {
        guard isWatched else { return try await work() }
        say(sentence)
        let clock = Task {
            let start = ContinuousClock.now
            while (try? await Task.sleep(for: .seconds(1))) != nil {
                say("\(sentence) \((ContinuousClock.now - start).components.seconds) s")
            }
        }
        // The line is taken away when nothing writes it any more.
        func end() async {
            clock.cancel()
            await clock.value
            finish()
        }
        do {
            let result = try await work()
            await end()
            return result
        } catch {
            await end()
            throw error
        }
    }
}

extension Progress {
    /// For work that counts nothing.
    convenience init() { self.init { $0 } }
}
