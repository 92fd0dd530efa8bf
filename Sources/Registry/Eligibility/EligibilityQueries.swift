import Commendation
import Postgres
import Vietnamese

enum EligibilityQueries {
    static let stopJIT = Query<Nothing>("eligibility/stop_jit")
    static let createAsked = Query<Nothing>("eligibility/create_asked")
    static let askNomination = Query<Nothing, Int64>("eligibility/ask_nomination")
    static let askDossier = Query<Nothing, Int64>("eligibility/ask_dossier")
    static let askCampaign = Query<Nothing, String>("eligibility/ask_campaign")
    static let askYear = Query<Nothing, Int32>("eligibility/ask_year")
    static let askDependents = Query<Nothing, Int64, [Int32]?>("eligibility/ask_dependents")
    static let analyzeAsked = Query<Nothing>("eligibility/analyze_asked")
    static let createWanted = Query<Nothing>("eligibility/create_wanted")
    static let findWanted = Query<Nothing>("eligibility/find_wanted")
    static let analyzeWanted = Query<Nothing>("eligibility/analyze_wanted")
    static let createVerdict = Query<Nothing>("eligibility/create_rule_verdict")
    static let clearVerdicts = Query<Nothing>("eligibility/clear_verdicts")
    static let evaluateRules = Query<Nothing>("eligibility/evaluate_rules")
    static let evaluateGates = Query<Nothing, CalendarDate?>("eligibility/evaluate_gates")
    static let listVerdicts = Query<NominationVerdict>("eligibility/list_verdicts")
    static let listFindings = Query<Finding>("eligibility/list_findings")
    static let listRules = Query<ListedRule, String, CalendarDate>("eligibility/list_rules")
    static let findRuleSet = Query<String, CalendarDate>("eligibility/find_rule_set")
    static let createFact = Query<Nothing>("eligibility/create_fact")
    static let hasAsked = Query<Bool>("eligibility/has_asked")
    static let complaints = Query<FactComplaint, JSONText, String>("eligibility/facts_complaints")
    static let readFacts = Query<Nothing, JSONText>("eligibility/read_facts")

    /// In the order in which facts become rows.
    static let addFacts: [Query<Nothing>] = [
        "facts_units", "facts_recipients", "facts_nominations", "facts_other_nominations", "facts_decisions",
        "facts_issue_decisions", "facts_figures", "facts_initiatives", "facts_earlier_uses", "facts_votes",
    ].map { Query("eligibility/\($0)") }

    /// All of them; later ones need the tables that earlier ones make.
    static let all: [any AnyQuery] =
        [
            stopJIT, createAsked, askNomination, askDossier, askCampaign, askYear, askDependents,
            analyzeAsked, createWanted,
            findWanted, analyzeWanted, createVerdict,
            clearVerdicts, evaluateRules, evaluateGates, listVerdicts, listFindings, listRules, findRuleSet,
            createFact,
            complaints, readFacts, hasAsked,
        ] + addFacts
}
