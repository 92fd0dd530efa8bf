import Postgres
import Vietnamese

enum LocalRuleQueries {
    static let findRuleSet = Query<RuleSetChoice, CalendarDate, String?>("local_rule/find_rule_set")
    static let findUnknownAwards = Query<String, [String]>("local_rule/find_unknown_awards")
    static let setCouncilRule = Query<
        Bool, Int64, String, CalendarDate, Int32?, Int32?, String?, Bool, Int32?, String
    >("local_rule/set_council_rule")
    static let setThreshold = Query<Bool, Int64, String, CalendarDate, String, Int32, String, String>(
        "local_rule/set_threshold")
    static let setRatio = Query<Bool, Int64, String, CalendarDate, String, Int32, String, String>(
        "local_rule/set_ratio")
    static let setDeadlineRule = Query<
        Bool, Int64, CalendarDate, String, String?, String, [String], String, Int32?, Int32?, Int32?, Int32?,
        String
    >("local_rule/set_deadline_rule")
    static let listCouncilRules = Query<Listed, String?, CalendarDate>("local_rule/list_council_rules")
    static let listThresholds = Query<Listed, String?, CalendarDate>("local_rule/list_thresholds")
    static let listRatios = Query<Listed, String?, CalendarDate>("local_rule/list_ratios")
    static let listDeadlineRules = Query<Listed, String?, CalendarDate>("local_rule/list_deadline_rules")
    static let listEndedRules = Query<EndedRuleRow, String, CalendarDate>("local_rule/list_ended_rules")

    static let all: [any AnyQuery] = [
        findRuleSet, findUnknownAwards, setCouncilRule, setThreshold, setRatio, setDeadlineRule,
        listCouncilRules, listThresholds, listRatios, listDeadlineRules, listEndedRules,
    ]
}

struct RuleSetChoice: RowDecodable {
    let code: String
    let isKnown: Bool

    init(row: inout RowReader) throws(PostgresError) {
        code = try row.next()
        isKnown = try row.next()
    }
}
