import Postgres
import TestKit
import Testing

@Suite(.database) struct CopyTests {
    let connection = Connection(TestDatabase.options)
    let count = Query<Int64>(name: "count", sql: "select count(*) from item")
    let create = "create table item (id bigint primary key, name text)"
    let copy = "copy item from stdin"

    @Test func `data goes in and comes out again`() async throws {
        try await connection.run { session throws in
            try session.script(create)
            var expected: [UInt8] = []
            let rows = try session.copyIn(copy) { sink in
                for number in 0..<50_000 {
                    let line = Array("\(number)\tNguyễn Văn \(number)\n".utf8)
                    expected += line
                    try sink.write(line)
                }
            }
            var actual: [UInt8] = []
            let out = try session.copyOut("copy (select * from item order by id) to stdout") { actual += $0 }
            #expect(rows == 50_000 && out == 50_000 && actual == expected)
        }
    }

    @Test func `one piece may be larger than any buffer`() async throws {
        try await connection.run { session throws in
            try session.script(create)
            let line = Array("1\t".utf8) + [UInt8](repeating: 120, count: 5_000_000) + [10]
            let rows = try session.copyIn(copy) { try $0.write(line) }
            #expect(rows == 1)
        }
    }

    @Test func `nothing is copied when the body throws`() async throws {
        try await connection.run { session throws in
            try session.script(create)
            #expect(throws: Stop.self) {
                try session.copyIn(copy) { sink in
                    for number in 0..<20_000 { try sink.write(Array("\(number)\tx\n".utf8)) }
                    throw Stop()
                }
            }
            let left = try session.one(count)
            #expect(left == 0)
        }
    }

    @Test func `bad data is noticed before its end`() async throws {
        try await connection.run { session throws in
            try session.script(create)
            var written = 0
            let error = #expect(throws: PostgresError.self) {
                try session.copyIn(copy) { sink in
                    try sink.write(Array("not a number\tx\n".utf8))
                    while written < 400_000_000 {
                        try sink.write([UInt8](repeating: 120, count: 100_000))
                        written += 100_000
                    }
                }
            }
            #expect(error?.sqlState == .invalidTextRepresentation && written < 400_000_000)
            let left = try session.one(count)
            #expect(left == 0)
        }
    }

    @Test func `a server process that dies half way is a lost connection`() async throws {
        let other = Connection(TestDatabase.options)
        let pid = try await connection.run { session throws in
            try session.script(create)
            return session.backendPID
        }
        let error = await #expect(throws: PostgresError.self) {
            try await connection.run { session throws in
                _ = try session.copyIn(copy) { sink in
                    try sink.write(Array("1\tx\n".utf8))
                    try killBackend(pid)
                    // Ends by the error: the loop is longer than any buffer on the way.
                    for number in 2..<50_000_000 { try sink.write(Array("\(number)\tx\n".utf8)) }
                }
            }
        }
        #expect(error?.kind == .connectionLost)
        let left = try await connection.run { try $0.one(count) }
        #expect(left == 0)
        await other.close()
    }

    @Test func `a body that throws ends the way out, too`() async throws {
        try await connection.run { session throws in
            var pieces = 0
            #expect(throws: Stop.self) {
                try session.copyOut("copy (select generate_series(1, 50000000)) to stdout") { _ in
                    pieces += 1
                    if pieces == 5 { throw Stop() }
                }
            }
            try session.script("select 1")
            #expect(pieces == 5)
        }
    }

    @Test func `COPY and other statements are not mixed up`() async throws {
        try await connection.run { session throws in
            try session.script(create)
            let wrong: [(Session) throws -> Void] = [
                { _ = try $0.copyIn("select 1") { _ in } },
                { _ = try $0.copyIn("copy item to stdout") { _ in } },
                { _ = try $0.copyOut("copy item from stdin") { _ in } },
                { try $0.script("copy item from stdin") },
                { try $0.execute(Query<Nothing>(name: "copy", sql: "copy item from stdin")) },
                { try $0.execute(Query<Nothing>(name: "copy out", sql: "copy item to stdout")) },
            ]
            for call in wrong {
                let error = #expect(throws: PostgresError.self) { try call(session) }
                let after = try session.one(count)
                #expect(error?.kind == .misuse && after == 0)
            }
        }
    }
}

/// Ends a server process from a session of its own, and returns when it has gone.
func killBackend(_ pid: Int32) throws {
    let session = try Session(TestDatabase.options)
    let kill = Query<Bool, Int32>(name: "kill", sql: "select pg_terminate_backend($1::int, 10000)")
    _ = try session.one(kill, pid)
}
