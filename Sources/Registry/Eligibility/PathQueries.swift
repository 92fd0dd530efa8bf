import Postgres
import Vietnamese

enum PathQueries {
    static let createGoal = Query<Nothing>("path/create_goal")
    static let findGoals = Query<Nothing, String>("path/find_goals")
    static let addNominations = Query<Nothing, Int64, CalendarDate, Int32>("path/add_nominations")
    static let createKnown = Query<Nothing>("path/create_known")
    static let createReachable = Query<Nothing>("path/create_reachable")
    static let assumeYears = Query<Nothing, Int64, CalendarDate, Int32>("path/assume_years")
    static let clear = Query<Nothing>("path/clear_verdicts")
    static let findReachable = Query<Nothing>("path/find_reachable")
    static let assumeAwards = Query<Nothing, CalendarDate>("path/assume_awards")
    static let recallPerson = Query<Nothing, Int64>("path/recall_person")
    static let isForPeople = Query<Bool, String>("path/award_is_for_people")
    static let listGates = Query<PathGate>("path/list_gates")
    static let listRules = Query<PathRule, CalendarDate>("path/list_rules")

    /// All of them; later ones need the tables that earlier ones make, and those of eligibility.
    static let all: [any AnyQuery] = [
        createGoal, findGoals, addNominations, createKnown, createReachable, assumeYears, clear,
        findReachable, assumeAwards, recallPerson, isForPeople, listGates, listRules,
    ]
}

/// What stands against a person whatever the award.
struct PathGate: RowDecodable {
    let gate: String
    let year: Int?

    init(row: inout RowReader) throws(PostgresError) {
        gate = try row.next()
        year = try row.next(Int32?.self).map(Int.init)
    }
}

/// A condition on the way to an award.
struct PathRule: RowDecodable {
    let award: String
    let awardName: String
    let isTarget: Bool
    /// The earliest year in which the award can be met; nil when in none that was looked at.
    let awardYear: Int?
    let group: String
    let limb: String
    /// The earliest year in which the limb can be; nil when in none.
    let limbYear: Int?
    /// Whether the award is met by this limb in its earliest year.
    let isChosen: Bool
    /// The year for which the answers are.
    let year: Int
    let ruleSet: String
    let isVerified: Bool
    let rule: AwardRule
    /// By what the register holds, for the last completed year.
    let now: Answer?
    /// By what the register holds, for the year.
    let known: Answer?
    /// As good as coming years can be.
    let assumed: Answer?

    init(row: inout RowReader) throws(PostgresError) {
        award = try row.next()
        awardName = try row.next(String?.self) ?? award
        isTarget = try row.next()
        awardYear = try row.next(Int32?.self).map(Int.init)
        group = try row.next()
        limb = try row.next()
        limbYear = try row.next(Int32?.self).map(Int.init)
        isChosen = try row.next()
        year = Int(try row.next(Int32.self))
        ruleSet = try row.next()
        isVerified = try row.next()
        rule = try AwardRule(columns: &row)
        now = try Answer(columns: &row, of: rule)
        known = try Answer(columns: &row, of: rule)
        assumed = try Answer(columns: &row, of: rule)
    }

    /// Whether people must vouch for it or plead it.
    var isJudged: Bool { rule.judgedBy != "data" }
    /// Whether it holds by the register.
    var isMet: Bool { known?.verdict == .met }
    /// Whether it asks for earlier awards.
    var asksForAwards: Bool {
        rule.condition.ruleKind.map { [.priorAward, .consecutiveAward].contains($0) } ?? false
    }
}
