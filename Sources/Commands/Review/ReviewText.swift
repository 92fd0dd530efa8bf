import Commendation
import Failures
import Registry
import Vietnamese

/// What a leader should know of a draft before signing it, in lines of any length.
///
/// The screen of the review and the question of `decision approve` say the same.
struct ReviewText {
    let draft: DraftReview
    let day: CalendarDate
    let language: Language

    private func say(_ vi: String, _ en: String) -> String { language.say(vi, en) }

    /// Everything, part by part.
    var lines: [String] { money + [""] + signer + [""] + judgement }

    /// What stands in the way, the criteria, the votes and the changes.
    private var judgement: [String] {
        (draft.findings.isEmpty ? [] : findings + [""]) + criteria + votes + changes
    }

    /// The signer on that day.
    private var signer: [String] {
        let date = ClericalDate.slashed(day)
        guard let name = draft.head.signerName, let post = draft.head.signerPost else {
            return [
                say(
                    "Ngày ký \(date): ông/bà không có quyền ký.",
                    "Signing on \(date): you have no right to sign.")
            ]
        }
        let capacity = draft.head.signingCapacity.map { "\($0) " } ?? ""
        return [
            say(
                "Ngày ký \(date), người ký: \(capacity)\(post) \(name)",
                "Signing on \(date), signer: \(capacity)\(post) \(name)")
        ]
    }

    private var money: [String] {
        var total: Int64 = 0
        var isWhole = true
        var kind: String?
        var lines = [
            say("SỐ LƯỢNG VÀ TIỀN THƯỞNG", "NUMBERS AND MONEY")
        ]
        for count in draft.counts {
            if count.awardKind != kind { lines.append("  \(count.awardKind)") }
            kind = count.awardKind
            total += count.bonus ?? 0
            isWhole = isWhole && count.bonus != nil
            let bonus =
                count.bonus.map { ClericalNumber.money(Int($0)) }
                ?? say("không có mức thưởng", "no figure")
            lines.append(
                "    \(ClericalNumber.count(count.lines)) \(count.recipientKind.word(language)): \(bonus)")
        }
        let sum = ClericalNumber.money(Int(total))
        let all = ClericalNumber.count(draft.head.lines)
        lines.append(say("  Cộng: \(all) dòng, \(sum)", "  Total: \(all) lines, \(sum)"))
        if !isWhole {
            lines.append(
                say(
                    "  (chưa kể loại không có mức thưởng theo luật của ngày ký)",
                    "  (without those that the law of that day gives no figure for)"))
        }
        return lines
    }

    private var criteria: [String] {
        let words = Verdict.allCases.compactMap { verdict in
            draft.tally.counts[verdict].map { "\(verdict.word(language)): \($0)" }
        }
        var lines = [say("TIÊU CHUẨN", "CRITERIA"), "  " + words.joined(separator: " - ")]
        for (condition, count) in draft.conditions.prefix(Self.mostConditions) {
            let citation = condition.citation.map { " (\($0))" } ?? ""
            lines.append(
                "  [\(condition.verdict.word(language))] "
                    + say("\(count) đề nghị", "\(count) nominations") + ": \(condition.rule)\(citation)")
        }
        let rest = draft.conditions.count - Self.mostConditions
        if rest > 0 { lines.append(say("  … và \(rest) tiêu chuẩn khác", "  … and \(rest) more criteria")) }
        return lines
    }

    private static let mostConditions = 20

    private var votes: [String] {
        let head = draft.head
        let below = head.voted - head.adopted
        var text = say(
            "  \(head.adopted)/\(head.lines) dòng đạt tỷ lệ phiếu",
            "  \(head.adopted)/\(head.lines) lines reached their threshold")
        if below > 0 { text += say(", \(below) không đạt", ", \(below) did not") }
        if head.voted < head.lines {
            let none = head.lines - head.voted
            text += say(", \(none) chưa biểu quyết", ", \(none) were not voted on")
        }
        return ["", say("BIỂU QUYẾT", "VOTES"), text]
    }

    private var changes: [String] {
        let changes = draft.changes
        let text =
            draft.head.version == 1
            ? say("  Dự thảo lập lần đầu", "  The first making of the draft")
            : say(
                "  Lần \(draft.head.version) so với lần trước: thêm \(changes.added), bỏ \(changes.removed), sửa chữ \(changes.reworded)",
                "  Version \(draft.head.version) against the one before: \(changes.added) added, \(changes.removed) removed, \(changes.reworded) reworded"
            )
        return ["", say("THAY ĐỔI", "CHANGES"), text]
    }

    private var findings: [String] {
        var lines = [say("CẦN XEM LẠI NẾU KÝ NGÀY NÀY", "TO LOOK AT BEFORE SIGNING ON THIS DAY")]
        var counts: [String: Int] = [:]
        for finding in draft.findings {
            counts[finding.code, default: 0] += 1
            guard counts[finding.code, default: 0] <= Self.mostOfACode else { continue }
            let mark = finding.isBlocking ? say("KHÔNG KÝ ĐƯỢC", "CANNOT BE SIGNED") : say("Lưu ý", "Note")
            lines.append("  [\(mark)] \(finding.detail(day).message(language)) (\(finding.code))")
        }
        for (code, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.mostOfACode {
            let rest = count - Self.mostOfACode
            lines.append(say("  … và \(rest) dòng khác (\(code))", "  … and \(rest) more lines (\(code))"))
        }
        return lines
    }

    private static let mostOfACode = 5
}

extension RecipientKind {
    fileprivate func word(_ language: Language) -> String {
        switch self {
        case .collective: language.say("tập thể", "collectives")
        case .individual: language.say("cá nhân", "individuals")
        case .household: language.say("hộ gia đình", "households")
        }
    }
}
