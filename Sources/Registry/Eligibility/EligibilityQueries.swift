import Commendation
import Postgres
import Vietnamese

enum EligibilityQueries {
    static let setServer = Query<Nothing>("eligibility/set_server")
    static let findToday = Query<CalendarDate>("eligibility/find_today")
    static let createAsked = Query<Nothing>("eligibility/create_asked")
    static let askNomination = Query<Nothing, Int64>("eligibility/ask_nomination")
    static let askDossier = Query<Nothing, Int64>("eligibility/ask_dossier")
    static let askCampaign = Query<Nothing, String>("eligibility/ask_campaign")
    static let askYear = Query<Nothing, Int32>("eligibility/ask_year")
    static let askDependents = Query<Nothing, Int64, [Int32]?>("eligibility/ask_dependents")
    static let analyzeAsked = Query<Nothing>("eligibility/analyze_asked")
    static let createVerdict = Query<Nothing>("eligibility/create_rule_verdict")
    static let gates = Query<Nothing, CalendarDate?>("eligibility/evaluate_gates")

    // Tables of what is asked, and which rules that wants; in order.
    static let createProfile: [Query<Nothing>] = ["create_profile", "analyze_profile"].map {
        Query("eligibility/\($0)")
    }
    static let createCandidate = Query<Nothing>("eligibility/create_candidate")
    static let addCandidates = Query<Nothing, CalendarDate?>("eligibility/add_candidates")
    static let createWanted: [Query<Nothing>] = ["analyze_candidate", "create_wanted", "analyze_wanted"].map {
        Query("eligibility/\($0)")
    }

    /// Rules by kind; runs come before what is counted within them.
    static let evaluate: [Query<Nothing>] = [
        "evaluate_ratings", "evaluate_rating_runs", "create_span", "evaluate_rating_counts",
        "evaluate_prior_awards", "evaluate_initiatives", "evaluate_attestations", "evaluate_units",
        "evaluate_elsewhere",
    ].map { Query("eligibility/\($0)") }

    /// What all of it comes to; in order.
    static let conclude: [Query<Nothing>] = ["create_outcome", "create_conclusion"].map {
        Query("eligibility/\($0)")
    }

    // Before the rules are evaluated again in one transaction.
    static let clearVerdicts = Query<Nothing>("eligibility/clear_verdicts")
    static let dropSpan = Query<Nothing>("eligibility/drop_span")
    static let dropConclusion = Query<Nothing>("eligibility/drop_conclusion")

    static let addAbsent = Query<Nothing>("eligibility/add_absent")
    static let freeze = Query<Nothing>("eligibility/freeze_findings")
    static let createRecalled = Query<Nothing>("eligibility/create_recalled")
    static let recall = Query<Nothing>("eligibility/recall_findings")
    static let createDifference = Query<Nothing>("eligibility/create_difference")
    static let findDifferences = Query<Nothing>("eligibility/find_differences")
    static let restore = Query<Nothing>("eligibility/restore_findings")
    static let dropUnsubmitted = Query<Nothing>("eligibility/drop_unsubmitted")
    static let countChanges = Query<ChangeCount>("eligibility/count_changes")
    static let countVerdicts = Query<VerdictCount>("eligibility/count_verdicts")
    static let listVerdicts = Query<NominationVerdict>("eligibility/list_verdicts")
    static let listFindings = Query<Finding, Bool>("eligibility/list_findings")
    static let keepOpen = Query<Nothing, [Int64], [String]>("eligibility/keep_open")
    static let listRules = Query<ListedRule, String, CalendarDate>("eligibility/list_rules")
    static let findRuleSet = Query<String, CalendarDate>("eligibility/find_rule_set")
    static let imagineTables = Query<Nothing, [String]>("eligibility/imagine_tables")
    static let createFact = Query<Nothing>("eligibility/create_fact")
    static let listDoubles = Query<DoubleRow>("eligibility/list_doubles")
    static let listUnlinked = Query<UnlinkedRow>("eligibility/list_unlinked")
    static let hasAsked = Query<Bool>("eligibility/has_asked")
    static let complaints = Query<FactComplaint, JSONText, String>("eligibility/facts_complaints")
    static let readFacts = Query<Nothing, JSONText>("eligibility/read_facts")

    /// In the order in which facts become rows.
    static let addFacts: [Query<Nothing>] = [
        "facts_units", "facts_recipients", "facts_nominations", "facts_other_nominations",
        "facts_open_nominations", "facts_decisions", "facts_figures", "facts_ratios", "facts_initiatives",
        "facts_earlier_uses", "facts_votes",
    ].map { Query("eligibility/\($0)") }

    /// All of them; later ones need the tables that earlier ones make.
    static let all: [any AnyQuery] =
        [
            setServer, findToday, createAsked, askNomination, askDossier, askCampaign, askYear, askDependents,
            analyzeAsked,
        ] + createProfile + [createCandidate, addCandidates] + createWanted + [createVerdict] + evaluate + [
            gates
        ] + conclude
        + [
            clearVerdicts, dropSpan, dropConclusion, addAbsent, createRecalled, recall, createDifference,
            findDifferences, countVerdicts, listVerdicts, keepOpen, listFindings, countChanges, freeze,
            restore,
            dropUnsubmitted, listDoubles, listUnlinked, listRules, findRuleSet, createFact, complaints,
            readFacts, hasAsked,
            imagineTables,
        ] + addFacts
}
