import Commendation
import Failures
import Postgres

/// What the rules say of one nomination.
struct NominationVerdict: RowDecodable {
    let nomination: Int64
    let ordinal: Int32
    let name: String
    let award: String
    let year: Int32
    let ruleSet: String?
    let verdict: Verdict
    /// By group the limb that is met.
    let limb: String?
    /// By group that is not met the limb that is the nearest.
    let nearest: String?
    /// What stands in the way, by code.
    let gates: String?
    /// Number of conditions that differ from those of the submission; nil when it kept none.
    let differences: Int64?
    /// How other nominations of the recipient ended, for this year and those before.
    let earlier: String?

    init(row: inout RowReader) throws(PostgresError) {
        nomination = try row.next()
        ordinal = try row.next()
        name = try row.next()
        award = try row.next()
        year = try row.next()
        ruleSet = try row.next()
        verdict = try row.nextVerdict()
        limb = try row.next()
        nearest = try row.next()
        gates = try row.next()
        differences = try row.next()
        earlier = try row.next()
    }

    static let columns = [
        Terms.column("nomination_id", .integer), Terms.column("ordinal", .integer), Terms.column("name"),
        Terms.column("award_kind_code"), Terms.column("achievement_year", .integer),
        Terms.column("rule_set"), Terms.column("verdict"), Terms.column("limb"), Terms.column("nearest"),
        Terms.column("gates"), Terms.column("differences", .integer), Terms.column("earlier"),
    ]

    var cells: [String?] {
        [
            String(nomination), String(ordinal), name, award, String(year), ruleSet, verdict.rawValue, limb,
            nearest, gates, differences.map { String($0) }, earlier,
        ]
    }
}

/// How many nominations the submission knew, and for how many of them something differs.
struct ChangeCount: RowDecodable {
    let known: Int64
    let changed: Int64

    init(row: inout RowReader) throws(PostgresError) {
        known = try row.next()
        changed = try row.next()
    }
}

extension RowReader {
    /// Reads the code of a verdict.
    mutating func nextVerdict() throws(PostgresError) -> Verdict {
        // The queries write no other code, and describing reads none.
        Verdict(rawValue: try next(String.self)) ?? .unverifiedLaw
    }
}
