import Postgres
import Vietnamese

struct ImportBatchRow: RowDecodable {
    let dossierID: Int64
    let rows: Int

    init(row: inout RowReader) throws(PostgresError) {
        dossierID = try row.next()
        rows = Int(try row.next(Int32.self))
    }
}

struct ImportComplaintRow: RowDecodable {
    let line: Int
    let field: String
    let code: String
    let subject: String

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        field = try row.next()
        code = try row.next()
        subject = try row.next()
    }
}

enum ImportQueries {
    static let createStaging = Query<Nothing>("import/create_staging")
    static let copyRows = Query<Nothing>("import/copy_rows")
    static let composeRows = Query<Nothing>("import/compose_rows")
    static let analyzeRows = Query<Nothing>("import/analyze_rows")
    static let createMatch = Query<Nothing>("import/create_match")
    static let matchNumbers = Query<Nothing, CalendarDate>("import/match_numbers")
    static let matchIdentities = Query<Nothing, CalendarDate>("import/match_identities")
    static let analyzeMatch = Query<Nothing>("import/analyze_match")
    static let createNew = Query<Nothing>("import/create_new")
    static let matchNew = Query<Nothing>("import/match_new")
    static let listComplaints = Query<ImportComplaintRow, Int64?>("import/list_complaints")
    static let addRecipients = Query<Nothing>("import/add_recipients")
    static let addPeople = Query<Nothing>("import/add_people")
    static let addCollectives = Query<Nothing>("import/add_collectives")
    static let addHouseholds = Query<Nothing>("import/add_households")
    static let completeRecipients = Query<Nothing>("import/complete_recipients")
    static let addNominations = Query<Nothing, Int64>("import/add_nominations")
    static let lockFile = Query<Nothing, String>("import/lock_file")
    static let lockRecipients = Query<Nothing>("import/lock_recipients")
    static let findBatch = Query<ImportBatchRow, String, Int64, Int64, Int64?>("import/find_batch")
    static let addBatch = Query<Nothing, Int64, String, String, Int64>("import/add_batch")
}
