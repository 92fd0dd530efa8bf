import EmbeddedFiles
import Failures
import Postgres

/// An object of the schema, by digests of what it is.
struct SchemaDefinition: RowDecodable, Equatable {
    let kind: String
    let name: String
    /// Of what every version of the server says in the same way.
    let definition: String
    /// Of what the server writes of an expression that it keeps parsed; empty where there is none.
    let expression: String

    init(row: inout RowReader) throws(PostgresError) {
        kind = try row.next()
        name = try row.next()
        definition = try row.next()
        expression = try row.next()
    }
}

/// Something that no register has.
struct Intrusion: RowDecodable {
    let kind: String
    let name: String
    let detail: String?

    init(row: inout RowReader) throws(PostgresError) {
        kind = try row.next()
        name = try row.next()
        detail = try row.next()
    }
}

/// The schema that this program makes, as `catalogue/schema_digest.csv` keeps it.
///
/// It cannot come from the database, whose owner could have changed both.
struct SchemaReference {
    struct Name: Hashable {
        let kind: String
        let name: String
    }

    static let path = "catalogue/schema_digest.csv"

    private(set) var digests: [Name: [String]] = [:]

    init() {
        guard let file = EmbeddedFile.find(Self.path) else { return }
        for row in CatalogueTable(file).rows where row.count == 4 {
            digests[Name(kind: row[0], name: row[1])] = [row[2], row[3]]
        }
    }

    /// Tables that write no entries.
    var exempt: [String] { digests.keys.filter { $0.kind == "exemption" }.map(\.name).sorted() }
}

extension AuditVerification {
    /// The schema against the one that this program makes, and things that no register has.
    mutating func checkSchema() throws {
        if let other = try otherVersion() {
            try add("schema_other", detail: other)
        } else {
            var missing = SchemaReference().digests
            try session.forEach(AuditQueries.listDefinitions) { (found: SchemaDefinition) in
                let name = SchemaReference.Name(kind: found.kind, name: found.name)
                let expected = missing.removeValue(forKey: name)
                guard expected != [found.definition, found.expression] else { return }
                try add(
                    expected == nil ? "definition_unexpected" : "definition_changed", key: found.name,
                    detail: found.kind)
            }
            for gone in missing.keys.sorted(by: { ($0.kind, $0.name) < ($1.kind, $1.name) }) {
                try add("definition_missing", key: gone.name, detail: gone.kind)
            }
        }
        for found in try session.all(AuditQueries.listIntrusions) {
            try add(
                "intruder", key: found.name, detail: found.kind + (found.detail.map { ": \($0)" } ?? ""))
        }
    }

    /// What tells that another version of the program made the schema, or nobody did; nil when it was this one.
    private func otherVersion() throws -> String? {
        do {
            let plan = try SchemaPlan(applied: session.all(AuditQueries.listAppliedFiles))
            return plan.pending.first.map { $0.file.path }
        } catch let failure as Failure where ["TD011", "TD012", "TD013"].contains(failure.code) {
            return failure.arguments["path"] ?? failure.code
        }
    }
}
