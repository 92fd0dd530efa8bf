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

// A department or a school that is proposed as a collective is the unit that it is.
extension UnitMatching {
    /// Finds collectives that are a unit at or below the one that their row names, and makes the row that unit's.
    /// - Parameter answers: the officer's word for those that may be several units: codes.
    /// - Throws: what the database has to say.
    /// - Returns: the collectives of which nobody said which unit they are, with the units that they may be.
    @discardableResult
    func resolveCollectives(answers: [String: String] = [:]) throws -> [OwnOfferRow] {
        try session.execute(ImportQueries.createCollectives)
        try session.execute(ImportQueries.createOwn)
        let names = try session.all(ImportQueries.listCollectiveNames)
        guard !names.isEmpty else { return [] }
        try refreshKeys()
        try session.execute(
            ImportQueries.keyCollectives, names, names.map { UnitKey.keyedCollective($0).key })
        try session.execute(ImportQueries.findOwn, day)
        let offers = try session.all(ImportQueries.listOwnOffers).filter { answers[$0.words] == nil }
        try session.execute(
            ImportQueries.chooseOwn, Array(answers.keys), answers.keys.map { answers[$0] ?? "" })
        try session.execute(ImportQueries.takeOwn)
        try session.execute(ImportQueries.leaveUnplaced)
        return offers
    }
}
