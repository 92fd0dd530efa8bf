import Synchronization
import Testing

@testable import Threads

@Suite struct ReadAheadTests {
    /// Counts up to a limit, and knows when its thread is through with it.
    final class Counter: Sendable {
        let made = Atomic(0)
        let isInside = Atomic(false)
        let limit: Int
        init(limit: Int) { self.limit = limit }
        func next() -> Int? {
            isInside.store(true, ordering: .sequentiallyConsistent)
            defer { isInside.store(false, ordering: .sequentiallyConsistent) }
            let number = made.add(1, ordering: .sequentiallyConsistent).newValue
            return number <= limit ? number : nil
        }
    }

    @Test func `elements come in order, and the end stays the end`() throws {
        let counter = Counter(limit: 10_000)
        let ahead = try #require(ReadAhead(limit: 3) { counter.next() })
        for expected in 1...10_000 { #expect(ahead.next() == expected) }
        #expect(ahead.next() == nil)
        #expect(ahead.next() == nil)
    }

    @Test func `no more is made ahead than may wait`() throws {
        let counter = Counter(limit: 1000)
        let ahead = try #require(ReadAhead(limit: 5) { counter.next() })
        #expect(ahead.next() == 1)
        let made = counter.made.load(ordering: .sequentiallyConsistent)
        #expect(made <= 6)
    }

    @Test func `the thread ends with its taker`() throws {
        let counter = Counter(limit: .max)
        var ahead = ReadAhead(limit: 2) { counter.next() }
        #expect(ahead?.next() == 1)
        ahead = nil
        let isInside = counter.isInside.load(ordering: .sequentiallyConsistent)
        #expect(!isInside)
    }

    @Test func `nothing to make is an end`() throws {
        let ahead = try #require(ReadAhead<Int>(limit: 2) { nil })
        #expect(ahead.next() == nil)
    }
}
