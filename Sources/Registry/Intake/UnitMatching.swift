import Failures
import Postgres
import Vietnamese

struct UnitOfferRow: RowDecodable {
    let line: Int
    let words: String
    let code: String?
    let name: String?
    let parent: String?

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        words = try row.next()
        code = try row.next()
        name = try row.next()
        parent = try row.next()
    }
}

struct FormerUnitRow: RowDecodable {
    let line: Int
    let words: String
    let code: String
    let name: String
    let former: String

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        words = try row.next()
        code = try row.next()
        name = try row.next()
        former = try row.next()
    }
}

struct OwnUnitsRow: RowDecodable {
    let line: Int?
    let count: Int64

    init(row: inout RowReader) throws(PostgresError) {
        line = try row.next(Int32?.self).map(Int.init)
        count = try row.next()
    }
}

struct BadAnswerRow: RowDecodable {
    let words: String
    let code: String

    init(row: inout RowReader) throws(PostgresError) {
        words = try row.next()
        code = try row.next()
    }
}

/// Says which unit the words of each row mean, for all rows at once: by code, then by the names that units bear or bore.
struct UnitMatching {
    let session: Session
    /// Day as of which codes and names are read.
    let day: CalendarDate
    /// The unit that sends the file, whose own units come first; nil when nobody does.
    var sender: Int64?

    /// How many keys are sent at a time.
    private static let keysAtOnce = 10_000

    /// Fills `import_unit` and `import_family`.
    /// - Parameter answers: the officer's word for some names, by the name: codes.
    /// - Throws: what the database has to say.
    /// - Returns: the answers that name no unit of the day.
    @discardableResult
    func resolve(answers: [String: String] = [:]) throws -> [BadAnswerRow] {
        try session.execute(ImportQueries.createUnits)
        try session.execute(ImportQueries.createUnitCandidates)
        try session.execute(ImportQueries.createFamily)
        try session.execute(ImportQueries.matchUnitCodes, day)
        let open = try session.all(ImportQueries.listOpenUnits, day)
        if !open.isEmpty {
            let keyed = open.map(UnitKey.keyedCollective)
            try session.execute(
                ImportQueries.keyUnits, open, keyed.map(\.key), keyed.map { Fold.search($0.key) },
                keyed.map(\.isGeneric))
        }
        let refused =
            answers.isEmpty
            ? []
            : try session.all(
                ImportQueries.answerUnits, Array(answers.keys), answers.keys.map { answers[$0] ?? "" }, day)
        if !open.isEmpty {
            try refreshKeys()
            try session.execute(ImportQueries.findUnitCandidates, sender, day)
            try session.execute(ImportQueries.chooseUnits)
        }
        return refused
    }

    /// Makes the units of the file a family with those that went into them; called when all of them are known.
    func addFamily() throws { try session.execute(ImportQueries.addFamily, day) }

    /// Makes the keys of names that have none yet.
    func refreshKeys() throws {
        let version = Int32(UnitKey.version)
        var names = try session.all(ImportQueries.listUnkeyedNames, version)[...]
        while !names.isEmpty {
            let some = Array(names.prefix(UnitMatching.keysAtOnce))
            let keys = some.map(UnitKey.key)
            try session.execute(ImportQueries.addUnitKeys, some, keys, keys.map(Fold.search), version)
            names = names.dropFirst(some.count)
        }
    }
}
