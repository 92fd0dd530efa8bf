import Commendation
import Failures

extension Finding {
    static let columns = [
        Terms.column("nomination_id", .integer), Terms.column("ordinal", .integer), Terms.column("name"),
        Terms.column("award_kind_code"), Terms.column("rule_set"), Terms.column("rule_group"),
        Terms.column("limb"), Terms.column("verdict"), Terms.column("rule"), Terms.column("seen"),
        Terms.column("needed"), Terms.column("citation"), Terms.column("as_submitted"),
    ]

    func cells(_ language: Language) -> [String?] {
        let words = answer.map { inWords($0, language) }
        return [
            String(nomination), String(ordinal), name, award, ruleSet, group.isEmpty ? nil : group,
            limb.isEmpty ? nil : limb, answer?.verdict.rawValue,
            RuleWords(rule: rule, language: language).text,
            words?.seen, words?.needed, rule.citation, isChanged ? asSubmitted(language) : nil,
        ]
    }

    private func inWords(_ answer: Answer, _ language: Language) -> AnswerWords {
        AnswerWords(answer: answer, rule: rule, award: award, ruleSet: ruleSet, language: language)
    }

    /// What the submission found, where it found something else.
    private func asSubmitted(_ language: Language) -> String {
        let isVietnamese = language == .vi
        guard let submitted else {
            return isVietnamese ? "khác khi nộp: chưa xét điểm này" : "not looked at when submitted"
        }
        let words = inWords(submitted, language)
        let parts = [
            Terms.term("verdict", submitted.verdict.rawValue).word(language),
            words.seen.map { isVietnamese ? "thấy \($0)" : "saw \($0)" },
            words.needed.map { isVietnamese ? "cần \($0)" : "needed \($0)" },
        ]
        return (isVietnamese ? "khác khi nộp: " : "when submitted: ")
            + parts.compactMap { $0 }.joined(separator: "; ")
    }
}

/// What was looked at for a condition, and what is asked for, in words.
struct AnswerWords {
    let answer: Answer
    let rule: AwardRule
    let award: String
    let ruleSet: String?
    let language: Language

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    var seen: String? {
        switch rule.condition {
        case .rule(let kind): seen(of: kind)
        case .gate(let name): seen(atGate: name)
        }
    }

    private func seen(of kind: RuleKind) -> String? {
        switch kind {
        case .rating: rating
        case .ratingRun:
            joined(answer.amount.map { say("liên tục \($0) năm", "\($0) in a row") }, yearList)
        case .ratingCount, .priorAward, .consecutiveAward:
            joined(answer.amount.map(String.init), yearList)
        case .attestation, .claim: attested
        case .memberShare: share
        case .unitFigure: answer.amount.map(String.init) ?? nothing
        case .campaign: campaign
        case .existence, .modelYears:
            answer.amount.map { say("\($0) năm", "\($0) years") } ?? nothing
        case .spacing:
            answer.amount.map { say("\($0) năm", "\($0) years") } ?? say("chưa có lần nào", "no earlier one")
        case .initiative: answer.amount.map(String.init)
        }
    }

    private func seen(atGate name: String) -> String? {
        switch name {
        case "initiative_not_effective", "award_no_ground": answer.amount.map(String.init)
        case "vote", "vote_passed": votes
        case "disciplinary_period":
            answer.amount.map { say("đến năm \($0)", "until \($0)") }
        case "deceased": answer.amount.map { say("mất năm \($0)", "died in \($0)") }
        case "counted_from": answer.amount.map { say("từ năm \($0)", "from \($0)") }
        case "no_rules":
            say(
                "chưa nhập tiêu chuẩn của \(award) theo \(ruleSet ?? "luật của thời điểm đó")",
                "no criteria of \(award) were entered for \(ruleSet ?? "the law of that day")"
            )
        default: nil
        }
    }

    /// What is asked for, where it is a rating or a number.
    var needed: String? {
        switch rule.condition {
        case .rule(.rating): Terms.term("rating", answer.needed ?? "").word(language)
        case .rule(.memberShare), .gate("vote"), .gate("vote_passed"): answer.needed.map { "\($0)%" }
        case .rule(.attestation), .rule(.claim): answer.verdict == .met ? nil : rule.criterion
        case .gate("ratio"), .gate("rating_share"):
            answer.amount.map { say("nhiều nhất \($0)", "at most \($0)") }
        case .rule, .gate: answer.needed
        }
    }

    /// How long the campaign ran, and what is wrong with it or with the occasion.
    private var campaign: String {
        guard let amount = answer.amount else { return nothing }
        let cause =
            switch answer.base {
            case 1: say("hồ sơ không ghi là dịp sơ kết hay tổng kết", "the dossier names no occasion")
            case 2: say("dịp sơ kết", "at an interim review")
            case 3: say("dịp tổng kết", "at the final review")
            case 4: say("do nơi khác phát động", "launched by another")
            default: nil as String?
            }
        return [say("\(amount) năm", "\(amount) years"), cause].compactMap { $0 }.joined(separator: "; ")
    }

    /// Votes in favour, of how many, and what share that is.
    private var votes: String? {
        guard let amount = answer.amount else { return nil }
        guard let base = answer.base, base > 0 else {
            return say("\(amount) phiếu thuận", "\(amount) votes in favour")
        }
        let tenths = (amount * 2000 + base) / (2 * base)
        let share = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(say(",", "."))\(tenths % 10)"
        return say("\(amount)/\(base) phiếu thuận (\(share)%)", "\(amount)/\(base) in favour (\(share)%)")
    }

    private var nothing: String { say("không có số liệu", "no figure") }

    private var rating: String {
        let codes = ["KXL", "KHT", "HT", "HTT", "HTXS"]
        guard let amount = answer.amount, codes.indices.contains(amount) else {
            return say("chưa có xếp loại", "not rated")
        }
        return Terms.term("rating", codes[amount]).word(language)
    }

    private var attested: String {
        switch answer.amount {
        case 1: say("đã xác nhận", "vouched for")
        case 0: say("xác nhận là không", "denied")
        default:
            rule.condition.ruleKind == .claim
                ? say("không nêu", "not claimed") : say("chưa xác nhận", "not vouched for")
        }
    }

    private var share: String {
        guard let amount = answer.amount, let base = answer.base, base > 0 else { return nothing }
        return "\(amount)/\(base)"
    }

    private var yearList: String? {
        answer.years.isEmpty ? nil : answer.years.reversed().map(String.init).joined(separator: ", ")
    }

    private func joined(_ parts: String?...) -> String? {
        let parts = parts.compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ": ")
    }
}
