import Failures
import Postgres

/// A line that gives again what somebody has, or may have, or had annulled: asked of whoever proposes, records or enters it.
struct LineQuestion: RowDecodable {
    /// The line of the dossier or of the file, from 1.
    let line: Int
    let name: String
    let code: String
    /// What it is about: the paper or dossier of the other award.
    let subject: String

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        code = try row.next()
        subject = try row.next()
    }

    /// The question as a complaint; of a file with the place where it stands.
    func detail(inColumn column: String? = nil) -> Failure.Detail {
        Failure.Detail(
            code, line: column == nil ? nil : line, column: column,
            ["ordinal": String(line), "name": name, "subject": subject])
    }
}
