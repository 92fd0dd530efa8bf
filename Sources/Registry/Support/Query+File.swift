import EmbeddedFiles
import Postgres

/// The row type of a query whose rows go to a list as bytes, column by column, whatever they are.
struct Listed: RowDecodable {
    init(row: inout RowReader) throws(PostgresError) {
        throw PostgresError.listedRow
    }
}

extension PostgresError {
    /// Says that a list was asked for its rows as values.
    fileprivate static var listedRow: PostgresError {
        PostgresError(misuse: "the rows of a list are streamed, not decoded")
    }
}

extension Query {
    /// The query in `queries/PATH.sql`, named by its path.
    init(_ path: String) {
        // A missing file is found by the test that prepares every query; here it fails as an empty statement.
        self.init(name: path, sql: EmbeddedFile.find("queries/\(path).sql")?.text ?? "")
    }
}
