import EmbeddedFiles
import Postgres

/// The row type of a query whose rows go to a list as bytes, column by column, whatever they are.
struct Listed: RowDecodable {
    /// Reads no column, so that asking for the rows as values fails on the first.
    init(row: inout RowReader) throws(PostgresError) {}
}

extension Query {
    /// The query in `queries/PATH.sql`, named by its path.
    init(_ path: String) {
        // A missing file is found by the test that prepares every query; here it fails as an empty statement.
        self.init(name: path, sql: EmbeddedFile.find("queries/\(path).sql")?.text ?? "")
    }
}
