import Postgres
import Vietnamese

enum FactQueries {
    static let createStaging = Query<Nothing>("fact/create_staging")
    static let copyRows = Query<Nothing>("fact/copy_rows")
    static let composePapers = Query<Nothing>("fact/compose_papers")
    static let describeRecipients = Query<Nothing>("fact/describe_recipients")
    static let matchIDs = Query<Nothing>("fact/match_ids")
    static let lockUnits = Query<Nothing, CalendarDate>("fact/lock_units")
    static let matchUnits = Query<Nothing, CalendarDate>("fact/match_units")
    static let addCollectives = Query<Nothing, CalendarDate>("fact/add_collectives")
    static let addCollectiveParts = Query<Nothing>("fact/add_collective_parts")
    static let listComplaints = Query<ImportComplaintRow, [String], CalendarDate, Bool>(
        "fact/list_complaints")
    static let setRatings = Query<FactCounts>("fact/set_ratings")
    static let listRatingNotes = Query<RatingShareRow>("fact/list_rating_notes")
    static let setFigures = Query<FactCounts>("fact/set_figures")
    static let recipientExists = Query<Bool, Int64>("fact/recipient_exists")
    static let listRatings = Query<Listed, Int64>("fact/list_ratings")
    static let listCorrections = Query<Listed, Int64, String>("fact/list_corrections")
    static let listFigures = Query<Listed, String?, CalendarDate, Int32?>("fact/list_figures")
    static let addMatter = Query<Int64, Int64, String, CalendarDate, String>("fact/add_matter")
    static let findOpenMatter = Query<Int64, Int64, String, CalendarDate>("fact/find_open_matter")
    static let lockMatter = Query<MatterDays, Int64>("fact/lock_matter")
    static let closeMatter = Query<Nothing, Int64, CalendarDate, String, CalendarDate?, String>(
        "fact/close_matter")
    static let listMatters = Query<Listed, Int64?, String?, CalendarDate, Bool>("fact/list_matters")

    /// All of them; later ones need the tables that earlier ones, and those of an import, make.
    static let all: [any AnyQuery] = [
        createStaging, copyRows, composePapers, describeRecipients, matchIDs, lockUnits, matchUnits,
        addCollectives, addCollectiveParts,
        listComplaints, setRatings, listRatingNotes, setFigures, recipientExists, listRatings,
        listCorrections, listFigures,
        addMatter, findOpenMatter, lockMatter, closeMatter, listMatters,
    ]
}

/// How many rows were new, and how many changed what was there.
struct FactCounts: RowDecodable {
    let added: Int64
    let corrected: Int64

    init(row: inout RowReader) throws(PostgresError) {
        added = try row.next()
        corrected = try row.next()
    }
}

/// The days between which a matter stood.
struct MatterDays: RowDecodable {
    let openedOn: CalendarDate
    let closedOn: CalendarDate?

    init(row: inout RowReader) throws(PostgresError) {
        openedOn = try row.next()
        closedOn = try row.next()
    }
}
