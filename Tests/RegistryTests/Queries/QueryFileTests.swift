import EmbeddedFiles
import Postgres
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct QueryFileTests {
    @Test func `every query file is used by exactly one query`() {
        let files = EmbeddedFile.all(in: "queries").map {
            String($0.path.dropFirst("queries/".count).dropLast(".sql".count))
        }
        #expect(allQueries.map(\.name).sorted() == files.sorted())
    }

    @Test func `every header names its file`() throws {
        for query in allQueries {
            let header = try #require(QueryHeader(query.sql), "\(query.name) has no header of three lines")
            #expect(query.name.hasSuffix("/" + header.name), "\(query.name)")
            #expect(["many", "one", "exec", "copyin"].contains(header.kind), "\(query.name)")
        }
    }

    @Test func `the types of parameters are those of the header`() throws {
        for query in allQueries {
            let header = try #require(QueryHeader(query.sql))
            let inputs = query.inputTypes.map { "\($0.type)\($0.nullable ? "?" : "")" }
            let wanted = header.parameters.map { "\($0.type)\($0.isNullable ? "?" : "")" }
            #expect(inputs == wanted, "\(query.name)")
        }
    }

    @Test func `row types read the columns of the header`() throws {
        for query in allQueries {
            let header = try #require(QueryHeader(query.sql))
            guard header.kind == "many" || header.kind == "one" else {
                #expect(query.rowShape.isEmpty, "\(query.name)")
                continue
            }
            // Lists hand their columns on as bytes, whatever they are.
            guard !query.rowShape.isEmpty else { continue }
            #expect(query.rowShape.count == header.columns.count, "\(query.name)")
            for (shape, column) in zip(query.rowShape, header.columns) {
                #expect(shape.types.map(\.name).contains(column.type), "\(query.name): \(column)")
                #expect(shape.nullable == column.isNullable, "\(query.name): \(column)")
            }
        }
    }

    @Test func `the server prepares every query as its header says`() async throws {
        let connection = Connection(TestDatabase.options)
        try await connection.write { session in
            for query in allQueries {
                let header = try #require(QueryHeader(query.sql))
                guard header.kind != "copyin" else {
                    try session.copyIn(query.sql) { _ in }
                    continue
                }
                let described = try session.describe(query.sql)
                let parameters = try described.parameters.map { try session.typeName($0) }
                #expect(parameters == header.parameters.map(\.type), "\(query.name)")
                let columns = try described.columns.map { "\($0.name) \(try session.typeName($0.oid))" }
                #expect(columns == header.columns.map { "\($0.name) \($0.type)" }, "\(query.name)")
                if query.sql.contains("create temporary table") { try session.script(query.sql) }
            }
        }
        await connection.close()
    }
}
