import EmbeddedFiles
import Postgres
import TestKit
import Testing

@testable import Registry

@Suite(.database(.migrated))
struct SchemaDigestTests {
    /// `UPDATE_GOLDEN=1 deploy/test --filter SchemaDigestTests` writes the file again, after any change of a schema.
    @Test func `the schema that verifications compare with is the one that a migration makes`() async throws {
        let connection = Connection(TestDatabase.options)
        let found = try await connection.read { session in
            try session.execute(AuditQueries.enterVerification)
            return try session.all(AuditQueries.listDefinitions)
        }
        await connection.close()
        #expect(Set(found.map { [$0.kind, $0.name] }).count == found.count)
        let lines = found.map { "\($0.kind),\(Self.cell($0.name)),\($0.definition),\($0.expression)\n" }
        expectFile(
            "kind,name,definition,expression\n" + lines.joined(),
            Shell.root + "/sql/" + SchemaReference.path)
    }

    @Test func `every kind of thing is compared`() {
        let kinds = Set(SchemaReference().digests.keys.map(\.kind))
        #expect(
            kinds.isSuperset(of: [
                "column", "constraint", "exemption", "function", "index", "policy", "relation", "role",
                "schema", "trigger", "type",
            ]))
    }

    /// As CSV: what a function takes has commas in it.
    private static func cell(_ text: String) -> String {
        text.contains(where: { ",\"\n".contains($0) })
            ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
                + "\""
            : text
    }
}
