import Commendation
import Postgres

/// How many nominations for an award come to a verdict.
struct VerdictCount: RowDecodable {
    let award: String
    let verdict: Verdict
    let nominations: Int64

    init(row: inout RowReader) throws(PostgresError) {
        award = try row.next()
        verdict = try row.nextVerdict()
        nominations = try row.next()
    }

    static let columns = [
        Terms.column("award_kind_code"), Terms.column("verdict"), Terms.column("nominations", .integer),
    ]

    var cells: [String?] { [award, verdict.rawValue, String(nominations)] }
}
