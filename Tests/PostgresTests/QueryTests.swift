import Postgres
import TestKit
import Testing

struct Person: RowDecodable, Equatable {
    var id: Int64
    var name: String
    var born: PostgresDate?

    init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        name = try row.next()
        born = try row.next()
    }
}

@Suite(.database) struct QueryTests {
    let connection = Connection(TestDatabase.options)

    @Test func `a row type describes itself without a database`() {
        let query = Query<Person, Int64, String?>(name: "person/find", sql: "…")
        #expect(
            query.rowShape == [
                ColumnShape(types: [.bigint, .integer, .smallint], nullable: false),
                ColumnShape(types: String.postgresTypes, nullable: false),
                ColumnShape(types: [.date], nullable: true),
            ])
        #expect(query.inputTypes.map(\.type.name) == ["bigint", "text"])
        #expect(query.inputTypes.map(\.nullable) == [false, true])
        #expect(Query<Nothing>(name: "", sql: "").rowShape.isEmpty)
    }

    @Test func `a column that cannot be read is named, its text only for developers`() async throws {
        let query = Query<Person>(
            name: "person/all", sql: "select 1::bigint as id, null::text as name, null::date")
        let error = try #require(
            await #expect(throws: PostgresError.self) { try await connection.run { try $0.all(query) } })
        #expect(error.kind == .decode && error.query == "person/all" && error.column == "name")
        #expect("\(error)".contains("person/all") && "\(error)".contains("column 2 (type 25)"))

        let number = Query<Int64>(name: "secret", sql: "select 'mật'::text as ten")
        let other = try #require(
            await #expect(throws: PostgresError.self) { try await connection.run { try $0.one(number) } })
        #expect(!"\(other)".contains("mật"))
        #expect(String(reflecting: other).contains("mật"))
    }

    @Test(arguments: ["select 1::bigint, 'a'", "select 1::bigint, 'a', null::date, 4"])
    func `a row type must read exactly the columns of the result`(sql: String) async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await connection.run { try $0.all(Query<Person>(name: "width", sql: sql)) }
        }
        #expect(error?.kind == .decode)
    }

    @Test func `one means one`() async throws {
        let series = Query<Int64, Int64>(name: "series", sql: "select generate_series(1, $1::bigint)")
        try await connection.run { session throws in
            let (one, none, several) =
                (try session.one(series, 1), try session.first(series, 0), try session.first(series, 3))
            #expect(one == 1 && none == nil && several == 1)
            for count in [0, 2] as [Int64] {
                let error = #expect(throws: PostgresError.self) { try session.one(series, count) }
                #expect(error?.kind == .rowCount)
            }
        }
    }

    @Test func `what the server says is carried along`() async throws {
        try await connection.run { session throws in
            try session.script("create table person (code text constraint person_code_key unique)")
            let insert = Query<Nothing, String>(name: "person/add", sql: "insert into person values ($1)")
            #expect(try session.execute(insert, "Nguyễn") == 1)
            let error = try #require(
                #expect(throws: PostgresError.self) { try session.execute(insert, "Nguyễn") })
            #expect(error.sqlState == .uniqueViolation && error.constraint == "person_code_key")
            #expect(error.table == "person" && error.schema == "public" && error.severity == "ERROR")
            #expect(error.detail?.contains("Nguyễn") == true)
            #expect(!"\(error)".contains("Nguyễn"))
            let raise = "do $$begin raise 'm' using errcode = 'TD201', detail = 'd', hint = 'h'; end$$"
            let own = #expect(throws: PostgresError.self) { try session.script(raise) }
            #expect(own?.sqlState == "TD201" && own?.detail == "d" && own?.hint == "h" && own?.message == "m")
            let syntax = #expect(throws: PostgresError.self) {
                try session.execute(Query<Nothing>(name: "typo", sql: "selekt 1"))
            }
            #expect(syntax?.position == 1 && syntax?.sqlState == .syntaxError)
        }
    }

    @Test func `codes are patterns`() async throws {
        do {
            try await connection.run { try $0.script("select 1/0") }
            Issue.record("division by zero succeeded")
        } catch SQLState.uniqueViolation {
            Issue.record("wrong pattern")
        } catch SQLState(rawValue: "22012") {
        }
    }

    @Test func `a query is prepared when it comes back`() async throws {
        let query = Query<Int64>(name: "it's \"here\"", sql: "select 1::bigint")
        let prepared = Query<[String]>(
            name: "prepared", sql: "select coalesce(array_agg(name), '{}') from pg_prepared_statements")
        try await connection.run { session throws in
            _ = try session.one(query)
            #expect(try session.one(prepared) == [])
            for _ in 0..<3 { _ = try session.one(query) }
            #expect(try session.one(prepared).filter { $0.contains("it's \"here\"") }.count == 1)
        }
    }

    @Test func `a session prepares no more than a hundred queries`() async throws {
        let count = Query<Int64>(name: "count", sql: "select count(*) from pg_prepared_statements")
        try await connection.run { session throws in
            for number in 0..<150 {
                let query = Query<Int64>(name: "q\(number)", sql: "select \(number)::bigint")
                for _ in 0..<2 { #expect(try session.one(query) == Int64(number)) }
            }
            #expect(try session.one(count) <= 100)
        }
    }

    @Test func `statements that the server dropped are made again`() async throws {
        let query = Query<Int64>(name: "again", sql: "select 1::bigint")
        let discard = Query<Nothing>(name: "discard", sql: "discard all")
        try await connection.run { session throws in
            for _ in 0..<3 { _ = try session.one(query) }
            try session.execute(discard)
            #expect(try session.one(query) == 1)
            #expect(try session.one(query) == 1)
        }
    }

    @Test func `a query whose columns changed type is prepared again`() async throws {
        let query = Query<String>(name: "changed", sql: "select * from thing")
        let alter = Query<Nothing>(name: "alter", sql: "alter table thing alter v type varchar(9)")
        try await connection.run { session throws in
            try session.script("create table thing (v text); insert into thing values ('x')")
            for _ in 0..<3 { _ = try session.one(query) }
            try session.execute(alter)
            #expect(try session.one(query) == "x")
            #expect(try session.one(query) == "x")
            var count = 0
            try session.execute(Query<Nothing>(name: "back", sql: "alter table thing alter v type text"))
            try session.forEach(query) { _ in count += 1 }
            #expect(count == 1)
        }
    }

    @Test func `a statement is described without being run`() async throws {
        try await connection.run { session throws in
            try session.script("create table thing (id bigint, name text)")
            let description = try session.describe("select name, id + $1 from thing where id = $2")
            #expect(try description.parameters.map { try session.typeName($0) } == ["bigint", "bigint"])
            #expect(description.columns.map(\.name) == ["name", "?column?"])
            #expect(description.columns.map(\.tableColumn) == [2, 0])
        }
    }

    @Test func `settings travel with the connection, and the user's own survive`() async throws {
        var options = TestDatabase.options
        options.conninfo += " options='-c work_mem=7MB'"
        options.statementTimeout = .seconds(7)
        options.lockTimeout = .seconds(6)
        options.settings = ["search_path": "\"a b\", public"]
        let show = Query<[String]>(
            name: "settings",
            sql: """
                select array_agg(current_setting(n)) from unnest('{statement_timeout,lock_timeout,
                idle_in_transaction_session_timeout,work_mem,search_path,timezone,datestyle,intervalstyle,
                bytea_output,client_encoding,application_name}'::text[]) n
                """)
        let values = try await Connection(options).run { try $0.one(show) }
        #expect(
            values == [
                "7s", "6s", "1min", "7MB", "\"a b\", public", "Asia/Ho_Chi_Minh", "ISO, MDY", "iso_8601",
                "hex",
                "UTF8",
                "thidua",
            ])
    }

    @Test func `a server that is not there is a failure to connect`() async throws {
        let error = await #expect(throws: PostgresError.self) {
            try await Connection(ConnectionOptions("host=/nowhere")).run { _ in }
        }
        #expect(error?.kind == .connectionFailed)
    }
}
