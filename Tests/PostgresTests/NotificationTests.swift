import Postgres
import TestKit
import Testing

@Suite(.database) struct NotificationTests {
    let connection = Connection(TestDatabase.options)

    @Test func `notifications arrive in order, and after a reconnection`() async throws {
        let channel = "Kênh \"một\""
        let send = Query<Nothing, String, String>(name: "notify", sql: "select pg_notify($1, $2)")
        let listeners = Query<[Int32]>(
            name: "listeners",
            sql:
                "select array_agg(pid) from pg_stat_activity where datname = current_database() and query like 'listen %'"
        )
        var events = NotificationStream(TestDatabase.options, channels: [channel]).makeAsyncIterator()
        #expect(await events.next() == .listening)
        let pid = try await connection.run { session throws in
            try session.execute(send, channel, "1")
            try session.execute(send, channel, "hai")
            return session.backendPID
        }
        for payload in ["1", "hai"] {
            let event = await events.next()
            #expect(event == .notification(Notification(channel: channel, payload: payload, pid: pid)))
        }
        try await connection.run { session throws in
            for pid in try session.one(listeners) { try killBackend(pid) }
        }
        #expect(await events.next() == .listening)
        try await connection.run { try $0.execute(send, channel, "3") }
        let event = await events.next()
        #expect(event == .notification(Notification(channel: channel, payload: "3", pid: pid)))
    }

    @Test func `cancelling the task ends the stream`() async throws {
        let begun = AsyncStream<Void>.makeStream()
        let options = TestDatabase.options
        let task = Task {
            for await _ in NotificationStream(options, channels: ["x"]) { begun.continuation.yield() }
        }
        var signal = begun.stream.makeAsyncIterator()
        await signal.next()
        task.cancel()
        await task.value
    }
}
