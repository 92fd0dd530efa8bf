import Commendation
import Postgres

/// One condition of an award, as the catalogue has it.
struct AwardRule {
    /// What is asked for.
    let condition: Condition
    /// Award codes, or the figure asked for.
    let subjects: [String]
    /// Names of the awards in `subjects`.
    let subjectNames: [String]
    let rating: String?
    let minimum: Int
    let years: Int?
    let percent: Int?
    let scope: String?
    let since: String?
    let lastsUntilProposal: Bool
    let criterion: String?
    let citation: String?

    /// Reads the columns from `kind` to `citation`.
    init(columns row: inout RowReader) throws(PostgresError) {
        condition = Condition(try row.next(String.self))
        subjects = try row.next()
        subjectNames = try row.next()
        rating = try row.next()
        minimum = try row.next(Int32?.self).map(Int.init) ?? 1
        years = try row.next(Int32?.self).map(Int.init)
        percent = try row.next(Int32?.self).map(Int.init)
        scope = try row.next()
        since = try row.next()
        lastsUntilProposal = try row.next(String?.self) == "proposal"
        criterion = try row.next()
        citation = try row.next()
    }
}

/// A condition in the list of an award's criteria.
struct ListedRule: RowDecodable {
    let ruleSet: String
    let isVerified: Bool
    let recipientKind: RecipientKind
    let group: String
    let limb: String
    let ordinal: Int32
    let rule: AwardRule

    init(row: inout RowReader) throws(PostgresError) {
        ruleSet = try row.next()
        isVerified = try row.next()
        recipientKind = try row.next()
        group = try row.next()
        limb = try row.next()
        ordinal = try row.next()
        rule = try AwardRule(columns: &row)
    }
}
