import Commendation
import Failures

extension Finding {
    static let columns = [
        Terms.column("nomination_id", .integer), Terms.column("ordinal", .integer), Terms.column("name"),
        Terms.column("award_kind_code"), Terms.column("rule_set"), Terms.column("rule_group"),
        Terms.column("limb"), Terms.column("verdict"), Terms.column("rule"), Terms.column("seen"),
        Terms.column("needed"), Terms.column("citation"),
    ]

    func cells(_ language: Language) -> [String?] {
        let words = FindingWords(finding: self, language: language)
        return [
            String(nomination), String(ordinal), name, award, ruleSet, group.isEmpty ? nil : group,
            limb.isEmpty ? nil : limb, verdict.rawValue, RuleWords(rule: rule, language: language).text,
            words.seen, words.needed, rule.citation,
        ]
    }
}

/// What was looked at for a condition, and what is asked for, in words.
private struct FindingWords {
    let finding: Finding
    let language: Language

    private var rule: AwardRule { finding.rule }
    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    var seen: String? {
        switch rule.kind {
        case "rating": rating
        case "rating_run":
            joined(finding.amount.map { say("liên tục \($0) năm", "\($0) in a row") }, yearList)
        case "rating_count", "prior_award", "consecutive_award":
            joined(finding.amount.map(String.init), yearList)
        case "attestation", "claim": attested
        case "member_share": share
        case "unit_figure": finding.amount.map(String.init) ?? nothing
        case "campaign", "existence", "model_years":
            finding.amount.map { say("\($0) năm", "\($0) years") } ?? nothing
        case "spacing":
            finding.amount.map { say("\($0) năm", "\($0) years") } ?? say("chưa có lần nào", "no earlier one")
        case "initiative": finding.amount.map(String.init)
        case "vote": finding.amount.map { say("\($0) phiếu thuận", "\($0) votes in favour") }
        case "disciplinary_period":
            finding.amount.map { say("đến năm \($0)", "until \($0)") }
        case "no_rules":
            say(
                "chưa nhập tiêu chuẩn của \(finding.award) theo \(finding.ruleSet ?? "luật của thời điểm đó")",
                "no criteria of \(finding.award) were entered for \(finding.ruleSet ?? "the law of that day")"
            )
        default: nil
        }
    }

    /// The number that is asked for, where it is one.
    var needed: String? {
        switch rule.kind {
        case "rating": Terms.term("rating", rule.rating ?? "").word(language)
        case "rating_run", "existence", "model_years", "spacing", "campaign": rule.years.map(String.init)
        case "rating_count", "prior_award", "consecutive_award", "initiative": String(rule.minimum)
        case "member_share": rule.percent.map { "\($0)%" }
        case "unit_figure": RuleWords(rule: rule, language: language).isNone ? "0" : String(rule.minimum)
        case "ratio": finding.amount.map { say("nhiều nhất \($0)", "at most \($0)") }
        default: nil
        }
    }

    private var nothing: String { say("không có số liệu", "no figure") }

    private var rating: String {
        let codes = ["KHT", "HT", "HTT", "HTXS"]
        guard let amount = finding.amount, codes.indices.contains(amount - 1) else {
            return say("chưa có xếp loại", "not rated")
        }
        return Terms.term("rating", codes[amount - 1]).word(language)
    }

    private var attested: String {
        switch finding.amount {
        case 1: say("đã xác nhận", "vouched for")
        case 0: say("xác nhận là không", "denied")
        default:
            rule.kind == "claim" ? say("không nêu", "not claimed") : say("chưa xác nhận", "not vouched for")
        }
    }

    private var share: String {
        guard let amount = finding.amount, let base = finding.base, base > 0 else { return nothing }
        return "\(amount)/\(base)"
    }

    private var yearList: String? {
        finding.years.isEmpty ? nil : finding.years.reversed().map(String.init).joined(separator: ", ")
    }

    private func joined(_ parts: String?...) -> String? {
        let parts = parts.compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ": ")
    }
}
