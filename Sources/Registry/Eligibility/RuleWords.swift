import Commendation
import Failures

extension Term {
    /// The word in a language.
    func word(_ language: Language) -> String {
        switch language {
        case .vi: vi
        case .en: en
        }
    }
}

/// A condition in words, from its kind and its numbers.
struct RuleWords {
    let rule: AwardRule
    let language: Language

    private func say(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

    /// The condition as an officer would say it.
    var text: String {
        switch rule.condition {
        case .rule(let kind): text(of: kind)
        case .gate(let name): Terms.term("gates", name).word(language)
        }
    }

    private func text(of kind: RuleKind) -> String {
        switch kind {
        case .rating: say("xếp loại trong năm từ \(rating) trở lên", "rated \(rating) or better in the year")
        case .ratingRun: run
        case .ratingCount:
            say(
                "trong thời gian đó có từ \(rule.minimum) năm \(rating)",
                "at least \(rule.minimum) years rated \(rating) within that time")
        case .priorAward:
            rule.since == "run"
                ? say(
                    "trong thời gian đó có từ \(rule.minimum) lần \(awards)",
                    "\(awards) at least \(times) within that time")
                : say("đã có \(rule.minimum) lần \(awards)", "has \(awards), at least \(times)")
        case .consecutiveAward:
            say("có \(awards) \(rule.minimum) năm liên tục", "\(awards) in \(rule.minimum) consecutive years")
        case .initiative: initiative
        case .attestation, .claim: criterion
        case .memberShare:
            say("ít nhất \(percent)% \(figure)", "at least \(percent)% of the members: \(figure)")
        case .unitFigure:
            isNone
                ? say("không có \(figure)", "no \(figure)")
                : say("có từ \(rule.minimum) \(figure)", "at least \(rule.minimum) of \(figure)")
        case .campaign: campaign
        case .existence: say("có từ \(years) năm xây dựng, phát triển", "exists for at least \(years) years")
        case .modelYears:
            say(
                "mô hình sản xuất ổn định từ \(years) năm", "a model that has run for at least \(years) years"
            )
        case .spacing:
            say(
                "cách lần \(awards) trước ít nhất \(years) năm",
                "at least \(years) years after the last \(awards)")
        }
    }

    private var years: Int { rule.years ?? 0 }
    private var percent: Int { rule.percent ?? 0 }
    private var times: String { rule.minimum == 1 ? "once" : "\(rule.minimum) times" }
    private var rating: String { Terms.term("rating", rule.rating ?? "").word(language) }
    private var figure: String { Terms.term("unit_figure", rule.subjects.first ?? "").word(language) }

    /// The figure of disciplined members must be none.
    var isNone: Bool { rule.condition.ruleKind == .unitFigure && rule.subjects == ["members_disciplined"] }

    private var awards: String {
        (language == .vi ? rule.subjectNames : rule.subjects).joined(separator: say(" hoặc ", " or "))
    }

    private var run: String {
        let end = rule.lastsUntilProposal ? say(" đến thời điểm đề nghị", " up to the proposal") : ""
        let start = rule.subjects.isEmpty ? "" : say("sau \(awards) ", "after \(awards) ")
        return say(
            "\(start)có từ \(years) năm liên tục \(rating) trở lên\(end)",
            "\(start)at least \(years) consecutive years rated \(rating) or better\(end)")
    }

    private var initiative: String {
        let kinds = rule.subjects.map { Terms.term("kind", $0).word(language) }.joined(separator: ", ")
        let scope = Terms.term("scope", rule.scope ?? "").word(language)
        let window =
            switch rule.since {
            case "run": say(" trong thời gian đó", " within that time")
            case "year": say(" trong năm", " in the year")
            default: ""
            }
        return say(
            "có từ \(rule.minimum) \(kinds) được công nhận phạm vi \(scope)\(window)",
            "at least \(rule.minimum) recognised (\(kinds)), scope \(scope)\(window)")
    }

    private var criterion: String {
        let words = Terms.term("criterion", rule.criterion ?? "").word(language)
        return rule.years.map { "\(words): \($0) \(say("năm", "years"))" } ?? words
    }

    private var campaign: String {
        let launcher = Terms.term("launcher", rule.scope ?? "").word(language)
        let occasions = rule.subjects.map { Terms.term("occasion", $0).word(language) }
            .joined(separator: say(" hoặc ", " or "))
        let length = rule.years.map { say(", kéo dài từ \($0) năm", ", of at least \($0) years") } ?? ""
        return say(
            "\(occasions) phong trào do \(launcher) phát động\(length)",
            "\(occasions) of a campaign launched by \(launcher)\(length)")
    }
}

extension ListedRule {
    static let columns = [
        Terms.column("rule_set"), Terms.column("recipient_kind"), Terms.column("rule_group"),
        Terms.column("limb"), Terms.column("rule"), Terms.column("judged_by"), Terms.column("citation"),
        Terms.column("verified", .boolean), Terms.column("criterion_code"),
    ]

    func cells(_ language: Language) -> [String?] {
        [
            ruleSet, recipientKind.rawValue, group, limb, RuleWords(rule: rule, language: language).text,
            rule.judgedBy, rule.citation, isVerified ? "t" : "f",
            rule.criterion,
        ]
    }
}

extension AwardRule {
    /// Whether data decide, or people who vouch or who claim it.
    var judgedBy: String {
        switch condition.ruleKind {
        case .attestation: "attestation"
        case .claim: "claim"
        default: "data"
        }
    }
}
