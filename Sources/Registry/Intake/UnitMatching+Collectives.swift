import Failures
import Postgres
import Vietnamese

struct OwnOfferRow: RowDecodable {
    let line: Int
    let words: String
    let code: String
    let name: String
    let parent: String?

    /// What an officer is shown of the unit.
    var offer: ImportQuestion.Offer {
        ImportQuestion.Offer(
            answer: code, meaning: [name, parent].compactMap { $0 }.joined(separator: ", "))
    }

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        words = try row.next()
        code = try row.next()
        name = try row.next()
        parent = try row.next()
    }
}

/// A collective that its list calls “Nhà trường” or “Đơn vị”, and the name of the unit that it is.
struct OwnNameRow: RowDecodable {
    let line: Int
    let name: String
    let other: String

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        other = try row.next()
    }
}

// A department or a school that is proposed as a collective is the unit that it is.
extension UnitMatching {
    /// Finds collectives that are a unit at or below the one that their row names, and makes the row that unit's.
    /// - Parameter answers: the officer's word for those that may be several units: codes.
    /// - Throws: what the database has to say.
    /// - Returns: the collectives of which nobody said which unit they are, with the units that they may be; and those that
    ///   their list calls by no name, which they have now.
    func resolveCollectives(
        answers: [String: String] = [:]
    ) throws -> (offers: [OwnOfferRow], named: [OwnNameRow]) {
        try session.execute(ImportQueries.createCollectives)
        try session.execute(ImportQueries.createOwn)
        let names = try session.all(ImportQueries.listCollectiveNames)
        guard !names.isEmpty else { return ([], []) }
        try refreshKeys()
        try session.execute(
            ImportQueries.keyCollectives, names, names.map { UnitKey.keyedCollective($0).key })
        try session.execute(ImportQueries.findOwn, day)
        let offers = try session.all(ImportQueries.listOwnOffers).filter { answers[$0.words] == nil }
        try session.execute(
            ImportQueries.chooseOwn, Array(answers.keys), answers.keys.map { answers[$0] ?? "" })
        try session.execute(ImportQueries.takeOwn)
        let named = try session.all(ImportQueries.nameOwn)
        try session.execute(ImportQueries.leaveUnplaced)
        return (offers, named)
    }
}
