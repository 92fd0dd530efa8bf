import Postgres

/// Something that the register says about a line.
struct LineRemarkRow: RowDecodable {
    let line: Int
    let code: String
    let subject: String

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        code = try row.next()
        subject = try row.next()
    }
}

/// A row that cannot be, because of what the register has.
struct ConflictRow: RowDecodable {
    let line: Int
    let code: String
    let arguments: [String: String]

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        let ordinal = try row.next(Int32.self)
        let name = try row.next(String.self)
        code = try row.next()
        arguments = ["ordinal": String(ordinal), "name": name, "subject": try row.next(String.self)]
    }
}

struct AwardNameRow: RowDecodable {
    let code: String
    let name: String
    let recipients: String

    init(row: inout RowReader) throws(PostgresError) {
        code = try row.next()
        name = try row.next()
        recipients = try row.next()
    }
}

struct CorrectedDossierRow: RowDecodable {
    let dossierID: Int64
    /// Nominations of the list, standing ones of the dossier, those in both, and of these with one deed.
    let listed: Int64
    let standing: Int64
    let shared: Int64
    let same: Int64
    /// Whether a file of this name was read into it, or its title is the one given.
    let hasName: Bool
    /// Whether a list with the same number of its letter was read into it; nil where one of the two has none.
    let hasPaper: Bool?
    /// Whether a list with the same title was.
    let hasTitle: Bool

    init(row: inout RowReader) throws(PostgresError) {
        dossierID = try row.next()
        listed = try row.next()
        standing = try row.next()
        shared = try row.next()
        same = try row.next()
        hasName = try row.next()
        hasPaper = try row.next()
        hasTitle = try row.next()
    }

    /// What shows plainly that the list is that of the dossier: a remark's code; nil when nothing does.
    ///
    /// Deeds tell lists apart: people are nominated in several lists of one time. So do numbers of letters; titles and names of
    /// files come again every year.
    var sign: String? {
        guard same * 2 >= shared, hasPaper != false else { return nil }
        if hasPaper == true { return "TD308" }
        if shared * 2 > standing || same == listed { return "TD429" }
        guard shared * 2 >= min(standing, listed) else { return nil }
        return hasTitle ? "TD309" : hasName ? "TD428" : nil
    }
}

struct ChangeRow: RowDecodable {
    let line: Int
    let name: String
    let field: String
    let before: String?
    let after: String?

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        field = try row.next()
        before = try row.next()
        after = try row.next()
    }
}

struct OpenDossierRow: RowDecodable {
    let isSameTarget: Bool
    let isOpen: Bool

    init(row: inout RowReader) throws(PostgresError) {
        isSameTarget = try row.next()
        isOpen = try row.next()
    }
}

struct ChangeCountRow: RowDecodable {
    let added: Int64
    let changed: Int64
    let newRecipients: Int64
    let knownRecipients: Int64

    init(row: inout RowReader) throws(PostgresError) {
        added = try row.next()
        changed = try row.next()
        newRecipients = try row.next()
        knownRecipients = try row.next()
    }
}

struct MissingNominationRow: RowDecodable {
    let id: Int64
    let ordinal: Int
    let name: String
    let state: String

    init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        ordinal = Int(try row.next(Int32.self))
        name = try row.next()
        state = try row.next()
    }
}
