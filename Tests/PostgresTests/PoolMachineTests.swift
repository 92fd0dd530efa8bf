import Testing

@testable import Postgres

struct PoolMachineTests {
    let start = ContinuousClock.now

    private func after(_ seconds: Int) -> ContinuousClock.Instant { start.advanced(by: .seconds(seconds)) }

    @Test func `waiting tasks are served in order`() {
        var machine = PoolMachine(PoolSettings(maximum: 1))
        #expect(machine.acquire(1, start) == [.open(connection: 1)])
        #expect(machine.acquire(2, start) == [])
        #expect(machine.acquire(3, start) == [])
        #expect(machine.connected(1, start) == [.lease(request: 1, connection: 1)])
        #expect(machine.released(1, isUsable: true, start) == [.lease(request: 2, connection: 1)])
        #expect(machine.cancel(3) == [.fail(request: 3, .cancelled)])
        #expect(machine.released(1, isUsable: true, start) == [])
        #expect(machine.acquire(4, start) == [.lease(request: 4, connection: 1)])
        #expect(machine.statistics.acquired == 3 && machine.statistics.inUse == 1)
    }

    @Test func `a connection is opened for each waiting task, up to the maximum`() {
        var machine = PoolMachine(PoolSettings(maximum: 2))
        #expect(machine.acquire(1, start) == [.open(connection: 1)])
        #expect(machine.acquire(2, start) == [.open(connection: 2)])
        #expect(machine.acquire(3, start) == [])
        #expect(machine.statistics.connecting == 2 && machine.statistics.waiting == 3)
    }

    @Test func `a task fails at its deadline, and too many are turned away`() {
        var machine = PoolMachine(PoolSettings(maximum: 1, acquireDeadline: .seconds(5), maximumWaiters: 2))
        _ = machine.acquire(1, start)
        _ = machine.acquire(2, after(1))
        #expect(machine.acquire(3, after(1)) == [.fail(request: 3, .full)])
        #expect(machine.nextTimer == after(5))
        #expect(machine.timer(after(5)) == [.fail(request: 1, .deadline)])
        #expect(machine.nextTimer == after(6))
        #expect(machine.statistics.timeouts == 1 && machine.statistics.refused == 1)
        #expect(machine.connected(1, after(5)) == [.lease(request: 2, connection: 1)])
    }

    @Test func `failures to connect are spaced out, one attempt at a time`() {
        let settings = PoolSettings(
            maximum: 4, acquireDeadline: .seconds(1000), backoff: .seconds(1), maximumBackoff: .seconds(4))
        var machine = PoolMachine(settings)
        #expect(machine.acquire(1, start) == [.open(connection: 1)])
        #expect(machine.acquire(2, start) == [.open(connection: 2)])
        #expect(machine.connectFailed(1, start) == [])
        #expect(machine.nextTimer == after(1))
        #expect(machine.connectFailed(2, start) == [])
        #expect(machine.nextTimer == after(2))
        #expect(machine.timer(after(1)) == [])
        #expect(machine.timer(after(2)) == [.open(connection: 3)])
        #expect(machine.connectFailed(3, after(2)) == [])
        #expect(machine.timer(after(6)) == [.open(connection: 4)])
        #expect(machine.connected(4, after(6)) == [.lease(request: 1, connection: 4), .open(connection: 5)])
    }

    @Test func `the minimum is opened at once and refilled`() {
        var machine = PoolMachine(PoolSettings(minimum: 2, maximum: 4))
        #expect(machine.start(start) == [.open(connection: 1), .open(connection: 2)])
        #expect(machine.connected(1, start) == [])
        #expect(machine.connected(2, start) == [])
        #expect(machine.acquire(1, start) == [.lease(request: 1, connection: 2)])
        #expect(
            machine.released(2, isUsable: false, start) == [.close(connection: 2), .open(connection: 3)])
    }

    @Test func `idle connections above the minimum are closed, the longest idle first`() {
        var machine = PoolMachine(PoolSettings(minimum: 1, maximum: 3, maximumIdle: .seconds(10)))
        _ = machine.start(start)
        _ = machine.acquire(1, start)
        _ = machine.acquire(2, start)
        _ = machine.connected(1, start)
        _ = machine.connected(2, start)
        #expect(machine.released(1, isUsable: true, start) == [])
        #expect(machine.released(2, isUsable: true, after(3)) == [])
        #expect(machine.nextTimer == after(10))
        #expect(machine.timer(after(10)) == [.close(connection: 1)])
        #expect(machine.nextTimer == nil)
        #expect(machine.timer(after(100)) == [])
        #expect(machine.statistics.idle == 1 && machine.statistics.closed == 1)
    }

    @Test func `an old connection is replaced when it comes back`() {
        var machine = PoolMachine(PoolSettings(maximum: 1, maximumLifetime: .seconds(60)))
        _ = machine.acquire(1, start)
        _ = machine.connected(1, start)
        _ = machine.acquire(2, after(58))
        #expect(
            machine.released(1, isUsable: true, after(60)) == [.close(connection: 1), .open(connection: 2)])
    }

    @Test func `closing turns waiting tasks away and waits for the others`() {
        var machine = PoolMachine(PoolSettings(maximum: 2))
        _ = machine.acquire(1, start)
        _ = machine.connected(1, start)
        _ = machine.acquire(2, start)
        _ = machine.acquire(3, start)
        #expect(machine.close() == [.fail(request: 2, .closed), .fail(request: 3, .closed)])
        #expect(!machine.isDrained)
        #expect(machine.connected(2, start) == [.close(connection: 2)])
        #expect(machine.released(1, isUsable: true, start) == [.close(connection: 1)])
        #expect(machine.isDrained)
        #expect(machine.acquire(4, start) == [.fail(request: 4, .closed)])
    }
}
