import Postgres

/// All that a row of `award` holds, in the order of `find_award.sql`.
struct AwardRow: RowDecodable {
    let id, decisionID: Int64
    let decisionState: String
    let ordinal, groupOrdinal: Int32
    let nominationID: Int64?
    let recipientID: Int64
    let recipientKind: String
    let kindID, achievementYear: Int32
    let honorific: String?
    let name: String
    let post: String?
    let unitName: String
    let unitID: Int64
    let achievement: String
    let multiplier: PostgresNumeric?
    let baseSalary, bonus: Int64?
    let wasNominated: Bool

    init(row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        decisionID = try row.next()
        decisionState = try row.next()
        ordinal = try row.next()
        groupOrdinal = try row.next()
        nominationID = try row.next()
        recipientID = try row.next()
        recipientKind = try row.next()
        kindID = try row.next()
        achievementYear = try row.next()
        honorific = try row.next()
        name = try row.next()
        post = try row.next()
        unitName = try row.next()
        unitID = try row.next()
        achievement = try row.next()
        multiplier = try row.next()
        baseSalary = try row.next()
        bonus = try row.next()
        wasNominated = try row.next()
    }
}
