import Postgres
import TestKit
import Testing

@Suite(.database) struct BatchTests {
    let connection = Connection(TestDatabase.options)
    let insert = Query<Nothing, Int64, String?>(name: "item/add", sql: "insert into item values ($1, $2)")
    let count = Query<Int64>(name: "count", sql: "select count(*) from item")

    private func makeTable() async throws {
        try await connection.run { try $0.script("create table item (id bigint primary key, name text)") }
    }

    @Test func `ten thousand statements run in one transaction`() async throws {
        try await makeTable()
        let inputs = (0..<10_000).map { (Int64($0), $0.isMultiple(of: 2) ? "chẵn" : nil) }
        let (touched, left) = try await connection.write { (try $0.batch(insert, inputs), try $0.one(count)) }
        #expect(touched == 10_000 && left == 10_000)
    }

    @Test func `rows come in the order of the inputs`() async throws {
        let double = Query<Int64, Int64>(name: "double", sql: "select $1::bigint * 2")
        let rows = try await connection.write { try $0.batchRows(double, Array(0..<250)) }
        #expect(rows == (0..<250).map { $0 * 2 })
    }

    @Test func `huge inputs and answers do not lock up`() async throws {
        let echo = Query<String, String>(name: "echo", sql: "select $1::text")
        let text = String(repeating: "ư", count: 300_000)
        let rows = try await connection.write { try $0.batchRows(echo, Array(repeating: text, count: 150)) }
        #expect(rows.count == 150 && rows.allSatisfy { $0 == text })
    }

    @Test func `the first error is the error, and the session goes on`() async throws {
        try await makeTable()
        let inputs: [(Int64, String?)] = (0..<250).map { (Int64($0 == 120 ? 0 : $0), "x") }
        let error = await #expect(throws: PostgresError.self) {
            try await connection.write { try $0.batch(insert, inputs) }
        }
        #expect(error?.sqlState == .uniqueViolation && error?.query == "item/add")
        let left = try await connection.run { try $0.one(count) }
        #expect(left == 0)
    }

    @Test func `a savepoint saves the transaction from a failed batch`() async throws {
        try await makeTable()
        let left = try await connection.write { session throws in
            try session.batch(insert, [(1, "a"), (2, nil)])
            #expect(throws: PostgresError.self) {
                try session.savepoint { _ = try session.batch(insert, [(3, "c"), (1, "again"), (4, "d")]) }
            }
            return try session.one(count)
        }
        #expect(left == 2)
    }

    @Test func `a value that cannot be sent stops the batch`() async throws {
        try await makeTable()
        let error = await #expect(throws: PostgresError.self) {
            try await connection.write { try $0.batch(insert, [(1, "a"), (2, "b\0"), (3, "c")]) }
        }
        #expect(error?.kind == .encode)
        let left = try await connection.run { try $0.one(count) }
        #expect(left == 0)
    }

    @Test func `a batch outside a transaction is refused`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await connection.run { try $0.batch(insert, [(1, "a")]) }
        }
        #expect(error?.kind == .misuse)
    }
}
