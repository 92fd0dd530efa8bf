import Postgres
import Vietnamese

struct ImportBatchRow: RowDecodable {
    let dossierID: Int64
    let rows: Int
    /// Whether some of its nominations can still be mended.
    let isOpen: Bool

    init(row: inout RowReader) throws(PostgresError) {
        dossierID = try row.next()
        rows = Int(try row.next(Int32.self))
        isOpen = try row.next()
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

/// A birth that stood behind a name.
struct NamedBirthRow: RowDecodable {
    let line: Int
    let name: String
    /// The name without it.
    let other: String
    let born: String

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        other = try row.next()
        born = try row.next()
    }
}

/// A type of commendation that the law of the day does not know.
struct TypeComplaintRow: RowDecodable {
    let line: Int
    let field: String
    let code: String
    let arguments: [String: String]

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        field = try row.next()
        code = try row.next()
        let (name, type, law) = (
            try row.next(String.self), try row.next(String.self), try row.next(String.self)
        )
        arguments = [
            "name": name, "commendation_type": type, "law": law, "since": try row.next(String?.self) ?? "–",
        ]
    }
}

enum ImportQueries {
    static let createStaging = Query<Nothing>("import/create_staging")
    static let setSample = Query<Nothing>("import/set_sample")
    static let copyRows = Query<Nothing>("import/copy_rows")
    static let composeRows = Query<Nothing>("import/compose_rows")
    static let nameOwn = Query<OwnNameRow>("import/name_own")
    static let takeBirths = Query<NamedBirthRow>("import/take_births")
    static let indexRows = Query<Nothing>("import/index_rows")
    static let indexMatch = Query<Nothing>("import/index_match")
    static let analyzeRows = Query<Nothing>("import/analyze_rows")
    static let createMatch = Query<Nothing>("import/create_match")
    static let listUnasked = Query<String>("import/list_unasked")
    static let matchNumbers = Query<Nothing, CalendarDate>("import/match_numbers")
    static let matchMasked = Query<Nothing, CalendarDate>("import/match_masked")
    static let forgetNumbers = Query<Nothing>("import/forget_numbers")
    static let matchProved = Query<Nothing, CalendarDate>("import/match_proved")
    static let matchIdentities = Query<Nothing, CalendarDate>("import/match_identities")
    static let markAmbiguous = Query<Nothing>("import/mark_ambiguous")
    static let analyzeMatch = Query<Nothing>("import/analyze_match")
    static let analyzeNew = Query<Nothing>("import/analyze_new")
    static let createNew = Query<Nothing>("import/create_new")
    static let matchNew = Query<Nothing>("import/match_new")
    static let listComplaints = Query<ImportComplaintRow, Int64?>("import/list_complaints")
    static let listTypeComplaints = Query<TypeComplaintRow, CalendarDate>("import/list_type_complaints")
    static let addRecipients = Query<Nothing>("import/add_recipients")
    static let addPeople = Query<Nothing>("import/add_people")
    static let addCollectives = Query<Nothing>("import/add_collectives")
    static let addHouseholds = Query<Nothing>("import/add_households")
    static let completeRecipients = Query<Nothing>("import/complete_recipients")
    static let numberRecipients = Query<Int64>("import/number_recipients")
    static let addNominations = Query<Nothing, Int64>("import/add_nominations")
    static let lockUnits = Query<Nothing, Int64?>("import/lock_units")
    static let findBatch = Query<ImportBatchRow, String, Int64, Int64, Int64?>("import/find_batch")
    static let addBatch = Query<
        Nothing, Int64, String, String, Int64, Int64, Int64, Int64, String?, String?
    >("import/add_batch")
}

// Units in words.
extension ImportQueries {
    static let createUnits = Query<Nothing>("import/create_units")
    static let createUnitCandidates = Query<Nothing>("import/create_unit_candidates")
    static let matchUnitCodes = Query<Nothing, CalendarDate>("import/match_unit_codes")
    static let listOpenUnits = Query<String, CalendarDate>("import/list_open_units")
    static let listUnkeyedNames = Query<String, Int32>("import/list_unkeyed_names")
    static let addUnitKeys = Query<Nothing, [String], [String], [String], Int32>("import/add_unit_keys")
    static let keyUnits = Query<Nothing, [String], [String], [String], [Bool]>("import/key_units")
    static let findUnitCandidates = Query<Nothing, Int64?, CalendarDate>("import/find_unit_candidates")
    static let chooseUnits = Query<Nothing>("import/choose_units")
    static let answerUnits = Query<BadAnswerRow, [String], [String], CalendarDate>("import/answer_units")
    static let ownUnits = Query<OwnUnitsRow, Int64>("import/own_units")
    static let listFormerUnits = Query<FormerUnitRow>("import/list_former_units")
    static let listUnitOffers = Query<UnitOfferRow>("import/list_unit_offers")
    static let createFamily = Query<Nothing>("import/create_family")
    static let addFamily = Query<Nothing, CalendarDate>("import/add_family")
}

// Collectives that are units.
extension ImportQueries {
    static let createCollectives = Query<Nothing>("import/create_collectives")
    static let createOwn = Query<Nothing>("import/create_own")
    static let listCollectiveNames = Query<String>("import/list_collective_names")
    static let keyCollectives = Query<Nothing, [String], [String]>("import/key_collectives")
    static let findOwn = Query<Nothing, CalendarDate>("import/find_own")
    static let listOwnOffers = Query<OwnOfferRow>("import/list_own_offers")
    static let chooseOwn = Query<Nothing, [String], [String]>("import/choose_own")
    static let takeOwn = Query<Nothing>("import/take_own")
    static let leaveUnplaced = Query<Nothing>("import/leave_unplaced")
    static let matchCollectives = Query<Nothing, CalendarDate>("import/match_collectives")
    static let listUnlinked = Query<LineRemarkRow>("import/list_unlinked")
}

// Recipients who are nearly somebody, and what is already in the register.
extension ImportQueries {
    static let listNumbered = Query<NearRecipientRow>("import/list_numbered")
    static let listTaken = Query<Int64>("import/list_taken")
    static let nameRecipient = Query<NamedCardRow, Int64>("import/name_recipient")
    static let listAlike = Query<NearRecipientRow>("import/list_alike")
    static let listBarred = Query<NearRecipientRow>("import/list_barred")
    static let listAmbiguous = Query<NearRecipientRow>("import/list_ambiguous")
    static let listCrowded = Query<CrowdedNameRow>("import/list_crowded")
    static let listTwins = Query<TwinRow>("import/list_twins")
    static let chooseRecipients = Query<Nothing, [Int64], [Int64]>("import/choose_recipients")
    static let mergeTwins = Query<Nothing, [Int64], [Int64]>("import/merge_twins")
    static let listDoubtful = Query<DoubtfulRow>("import/list_doubtful")
    static let listHomonyms = Query<HomonymRow>("import/list_homonyms")
    static let setApart = Query<Nothing, [Int64], [Int64]>("import/set_apart")
    static let listRepeats = Query<LineRemarkRow, Int64?, Int64?, CalendarDate>("import/list_repeats")
    static let listConflicts = Query<ConflictRow, Int64?, CalendarDate>("import/list_conflicts")
    static let listDecided = Query<String, Int64, CalendarDate>("import/list_decided")
    static let listAwardNames = Query<AwardNameRow>("import/list_award_names")
}

// A corrected file against its dossier.
extension ImportQueries {
    static let createChange = Query<Nothing>("import/create_change")
    static let findCorrected = Query<
        CorrectedDossierRow, Int64, Int64, Int64?, String, String?, String?, String?
    >("import/find_corrected")
    static let listChanges = Query<ChangeRow>("import/list_changes")
    static let checkDeferred = Query<Nothing>("import/check_deferred")
    static let findOpenDossier = Query<OpenDossierRow, Int64, Int64, Int64, Int64?>(
        "import/find_open_dossier")
    static let compareNominations = Query<Nothing, Int64>("import/compare_nominations")
    static let listClosedChanges = Query<LineRemarkRow, Int64>("import/list_closed_changes")
    static let countChanges = Query<ChangeCountRow>("import/count_changes")
    static let listMissing = Query<MissingNominationRow, Int64>("import/list_missing")
    static let updateNominations = Query<Nothing>("import/update_nominations")
    static let withdrawMissing = Query<Nothing, [Int64], String>("import/withdraw_missing")
}
