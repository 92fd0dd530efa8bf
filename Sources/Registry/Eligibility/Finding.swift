import Commendation
import Postgres

/// What one condition of one nomination comes to, with the data that was looked at.
struct Finding: RowDecodable {
    let nomination: Int64
    let ordinal: Int32
    let name: String
    let award: String
    let recipientKind: RecipientKind
    let ruleSet: String?
    let group: String
    let limb: String
    let rule: AwardRule
    /// Nil for a condition that was looked at when the dossier was submitted, and is no more.
    let answer: Answer?
    /// Whether the submission found something else.
    let isChanged: Bool
    /// What it found; nil when it did not look at this condition.
    let submitted: Answer?

    init(row: inout RowReader) throws(PostgresError) {
        nomination = try row.next()
        ordinal = try row.next()
        name = try row.next()
        award = try row.next()
        recipientKind = try row.next()
        ruleSet = try row.next()
        group = try row.next()
        limb = try row.next()
        rule = try AwardRule(columns: &row)
        answer = try Answer(columns: &row, of: rule)
        isChanged = try row.next()
        submitted = try Answer(columns: &row, of: rule)
    }
}

/// What was seen for a condition, and what it came to.
struct Answer {
    let verdict: Verdict
    let amount: Int?
    /// Years seen, the latest first.
    let years: [Int]
    /// The whole of which `amount` is a part, where the rule asks for a share.
    let base: Int?
    /// What was asked for: a rating, or a number.
    let needed: String?

    /// Reads the columns from `verdict` to `needed`; nil without a verdict.
    init?(columns row: inout RowReader, of rule: AwardRule) throws(PostgresError) {
        let verdict = try row.next(String?.self)
        let amount = try row.next(Int32?.self).map(Int.init)
        let mask = try row.next(Int64?.self) ?? 0
        let last = try row.next(Int32?.self).map(Int.init) ?? 0
        let needed = try row.next(String?.self)
        guard let verdict else { return nil }
        // The queries write no other code, and describing reads none.
        self.verdict = Verdict(rawValue: verdict) ?? .unverifiedLaw
        self.amount = amount
        self.needed = needed
        let hasYears = rule.condition.ruleKind?.hasYears ?? false
        // Where there is no window of years the mask is another figure, such as the members of a unit.
        years = hasYears ? (0..<63).filter { mask & (1 << $0) != 0 }.map { last - $0 } : []
        base = hasYears ? nil : Int(mask)
    }
}
