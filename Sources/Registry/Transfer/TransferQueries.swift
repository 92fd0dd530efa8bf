import Postgres

enum TransferQueries {
    static let createRows = Query<Nothing>("transfer/create_rows")
    static let copyRows = Query<Nothing>("transfer/copy_rows")
    static let listComplaints = Query<TransferComplaint, String>("transfer/list_complaints")
    static let listUnasked = Query<String>("transfer/list_unasked")
    static let lockUnits = Query<Nothing>("transfer/lock_units")
    static let listAlike = Query<TransferLikeness>("transfer/list_alike")
    static let listTwins = Query<TransferLikeness>("transfer/list_twins")
    static let takeRows = Query<Nothing, String, String?>("transfer/take_rows")
    static let createPapers = Query<Nothing>("transfer/create_papers")
    static let listRepeats = Query<LineQuestion>("transfer/list_repeats")
    static let issueAwards = Query<Nothing>("transfer/issue_awards")
    static let listUnits = Query<Listed>("transfer/list_units")
    static let listPersons = Query<Listed>("transfer/list_persons")
    static let listHeads = Query<Listed>("transfer/list_heads")
    static let listMatters = Query<Listed>("transfer/list_matters")
    static let listPosts = Query<Listed>("transfer/list_posts")
    static let listRatings = Query<Listed>("transfer/list_ratings")
    static let listFigures = Query<Listed>("transfer/list_figures")
    static let listAwards = Query<Listed>("transfer/list_awards")
    static let listCampaigns = Query<Listed>("transfer/list_campaigns")
    static let listInitiatives = Query<Listed>("transfer/list_initiatives")
    static let listAuthors = Query<Listed>("transfer/list_authors")
    static let listRecognitions = Query<Listed>("transfer/list_recognitions")
    static let listAdoptions = Query<Listed>("transfer/list_adoptions")

    /// All of them; tables come before what reads them.
    static let all: [any AnyQuery] = [
        createRows, copyRows, listComplaints, listUnasked, lockUnits, listAlike, listTwins, createPapers,
        takeRows, listRepeats,
        issueAwards, listUnits, listPersons,
        listHeads, listPosts, listRatings, listMatters, listFigures, listAwards, listCampaigns,
        listInitiatives, listAuthors, listRecognitions, listAdoptions,
    ]
}

/// Something against a row of a file, by the place of the column from 1.
struct TransferComplaint: RowDecodable {
    let line: Int
    let place: Int
    let code: String
    let subject: String

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        place = Int(try row.next(Int32.self))
        code = try row.next()
        subject = try row.next()
    }
}

/// A row of people that may be somebody of the register, with these in one line.
struct TransferLikeness: RowDecodable {
    let line: Int
    let name: String
    let offers: String

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        offers = try row.next()
    }
}

extension Listing {
    /// A whole register of one kind, in an order of its own that does not depend on ids.
    public static func transfer(_ kind: TransferKind) -> Listing {
        switch kind {
        case .units: Listing("units", TransferQueries.listUnits)
        case .persons: Listing("persons", TransferQueries.listPersons)
        case .heads: Listing("heads", TransferQueries.listHeads)
        case .matters: Listing("matters", TransferQueries.listMatters)
        case .posts: Listing("posts", TransferQueries.listPosts)
        case .ratings: Listing("ratings", TransferQueries.listRatings)
        case .figures: Listing("figures", TransferQueries.listFigures)
        case .awards: Listing("awards", TransferQueries.listAwards)
        case .campaigns: Listing("campaigns", TransferQueries.listCampaigns)
        case .initiatives: Listing("initiatives", TransferQueries.listInitiatives)
        case .authors: Listing("authors", TransferQueries.listAuthors)
        case .recognitions: Listing("recognitions", TransferQueries.listRecognitions)
        case .adoptions: Listing("adoptions", TransferQueries.listAdoptions)
        }
    }
}
