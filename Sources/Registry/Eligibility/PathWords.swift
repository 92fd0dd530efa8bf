import Commendation
import Failures

/// What must still come for a condition to hold, in words.
struct PathWords {
    let rule: PathRule
    /// The first year that is assumed.
    let firstYear: Int
    /// The last year that serves, where a run of years must follow; nil without such a run.
    let lastYear: Int?
    let language: Language

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    /// What must come; nil when the register holds it.
    var toCome: String? {
        switch rule.rule.condition.ruleKind {
        case _ where rule.isMet: nil
        case _ where rule.assumed?.verdict == .met: condition
        case .attestation: say("cần người xác nhận", "somebody must vouch for it")
        case .claim: say("cần nêu và xác nhận", "must be pleaded")
        default: say("không đạt trong các năm được xét", "not in the years looked at")
        }
    }

    /// What coming years must bring; nil when nothing, or when nothing helps.
    var condition: String? {
        guard !rule.isMet, let assumed = rule.assumed, assumed.verdict == .met else { return nil }
        switch rule.rule.condition.ruleKind {
        case .rating: return "\(rating) \(years([rule.year]))"
        case .ratingRun:
            let run = (0..<(rule.rule.years ?? 0)).map { (assumed.years.first ?? rule.year) - $0 }
            let added = run.filter { new.contains($0) }
            return added.isEmpty ? nil : "\(rating) \(years(added))"
        case .ratingCount: return times(rating)
        case .priorAward: return times(awards)
        case .consecutiveAward:
            let run = (0..<rule.rule.minimum).map { rule.year - $0 }
            let added = run.filter { new.contains($0) }
            return added.isEmpty ? nil : "\(awards) \(years(added))"
        case .initiative: return initiative
        case .modelYears: return model
        case .attestation, .claim, .memberShare, .unitFigure, .campaign, .existence, .spacing, nil: return nil
        }
    }

    /// Years that the register does not have, the latest first.
    private var new: [Int] {
        let known = rule.known?.years ?? []
        return (rule.assumed?.years ?? []).filter {
            $0 >= firstYear && $0 <= lastYear ?? $0 && !known.contains($0)
        }
    }

    /// How often something must still come, beside the years that the register holds and that count in the end.
    private var missing: Int {
        let known = rule.known?.years ?? []
        let held = (rule.assumed?.years ?? []).filter { $0 < firstYear || known.contains($0) }.count
        return rule.rule.minimum - held
    }

    private var rating: String {
        let code = rule.rule.rating ?? "HTXS"
        let word = Terms.term("rating", code).word(language)
        let better = code == "HTXS" ? "" : say(" trở lên", " or better")
        return say("xếp loại \(word)\(better)", "rated \(word)\(better)")
    }

    private var awards: String {
        (language == .vi ? rule.rule.subjectNames : rule.rule.subjects).joined(
            separator: say(" hoặc ", " or "))
    }

    /// Something that is needed in some of the years that can bring it.
    private func times(_ what: String) -> String? {
        let years = new
        guard missing > 0 else { return nil }
        if years.count <= missing { return "\(what) \(self.years(years))" }
        let list = span(years)
        return say(
            "\(what) \(missing) lần trong \(list)",
            "\(what) \(missing == 1 ? "once" : "\(missing) times") within \(list)")
    }

    private var initiative: String? {
        // A run that goes on keeps what its years have brought so far.
        let held = max(rule.known?.amount ?? 0, rule.rule.since == "run" ? rule.now?.amount ?? 0 : 0)
        let missing = rule.rule.minimum - held
        guard missing > 0 else { return nil }
        let kinds = rule.rule.subjects.map { Terms.term("kind", $0).word(language) }.joined(separator: ", ")
        let scope = Terms.term("scope", rule.rule.scope ?? "").word(language)
        return say(
            "thêm \(missing) (\(kinds)) được công nhận phạm vi \(scope), chậm nhất năm \(rule.year)",
            "\(missing) more recognised (\(kinds)), scope \(scope), by \(rule.year)")
    }

    private var model: String {
        let start = rule.year - (rule.rule.years ?? 1) + 1
        return say(
            "mô hình bắt đầu chậm nhất năm \(start) và còn duy trì",
            "a model that starts by \(start) and goes on")
    }

    private func years(_ years: [Int]) -> String {
        let list = years.sorted().map(String.init)
        guard let last = list.last else { return "" }
        if list.count == 1 { return say("năm \(last)", "in \(last)") }
        let first = list.dropLast().joined(separator: ", ")
        return say("các năm \(first) và \(last)", "in \(first) and \(last)")
    }

    /// Years in a row in short: 2026–2029.
    private func span(_ years: [Int]) -> String {
        let sorted = years.sorted()
        guard let first = sorted.first, let last = sorted.last, last - first + 1 == sorted.count else {
            return sorted.map(String.init).joined(separator: ", ")
        }
        return "\(first)–\(last)"
    }
}
