import Commendation
import Documents
import Failures
import Registry
import Vietnamese

/// A decision in the words of the paper, for the terminal: everything but its list.
enum DecisionText {
    static func of(_ decision: DecisionSummary, on day: CalendarDate) -> String {
        let head = decision.head
        let number = head.number.map(ClericalNumber.paper) ?? "     "
        let date = head.day.map { ClericalDate.sentence($0) } ?? ClericalDate.blankSentence(year: day.year)
        var lines = [
            head.bodyName, "Số: \(number)/\(head.symbol), \(date)", "", "QUYẾT ĐỊNH", head.subject,
            head.headTitle, "",
        ]
        lines += decision.bases.map { basis in
            let issued = basis.issuedOn.map { " " + ClericalDate.sentence($0) } ?? ""
            return "Căn cứ \(basis.title) số \(basis.symbol)\(issued);"
        }
        if !decision.submissions.isEmpty { lines.append(proposal(decision)) }
        lines += ["", article1(decision)]
        lines += counts(decision)
        if head.isIssued {
            if let name = head.signerName { lines += [""] + signature(head) + [name] }
            lines += later(decision)
        } else {
            lines += [
                "",
                say(
                    "Dự thảo lần \(head.version), mã \(head.id).",
                    "Draft \(head.id), version \(head.version)."),
            ]
        }
        lines += findings(decision, day)
        return lines.joined(separator: "\n") + "\n"
    }

    /// Why lines were signed all the same.
    private static func told(_ reason: LineReason, of approver: String) -> String {
        let (count, ordinals) = (reason.lines, reason.ordinals)
        let (what, meaning) =
            switch reason.kind {
            case "unmet": ("chưa đủ tiêu chuẩn", "do not meet the criteria")
            case "early": ("tặng danh hiệu của năm chưa hết", "give a title of a year that was not over")
            default:
                ("tặng thêm, tặng lại hoặc có thể trùng người", "give an award again, or to who may have it")
            }
        return say(
            "\(count) dòng \(what) (\(ordinals)); \(approver) ghi lý do: \(reason.reason)",
            "\(count) lines \(meaning) (\(ordinals)); reason given by \(approver): \(reason.reason)")
    }

    /// What the paper itself does not say: where it comes from, and that later papers changed it.
    private static func later(_ decision: DecisionSummary) -> [String] {
        var lines: [String] = []
        if let source = decision.head.source {
            lines += [
                "",
                say("Ghi nhận từ văn bản; nơi lưu: \(source).", "Recorded from paper, kept at: \(source)."),
            ]
        }
        let approver = decision.head.approvedBy ?? ""
        if let reason = decision.head.repeatedReason {
            lines += [
                "",
                say(
                    "Có khen thưởng đã có trong sổ hoặc ghi hai lần; \(approver) ghi lý do: \(reason)",
                    "Some awards were there already or stand twice; reason given by \(approver): \(reason)"),
            ]
        }
        if let reason = decision.head.lateReason {
            lines += [
                "",
                say(
                    "Ban hành khi quyền ký đã hết; \(approver) ghi lý do: \(reason)",
                    "Issued after the right to sign had ended; reason given by \(approver): \(reason)"),
            ]
        }
        if let reason = decision.head.ballotException {
            lines += [
                "",
                say(
                    "Có dòng không có phiếu đạt theo quy định; \(approver) ghi lý do: \(reason)",
                    "Some lines lack the ballot that the rules ask for; reason given by \(approver): \(reason)"
                ),
            ]
        }
        for reason in decision.reasons {
            lines += [
                "",
                told(reason, of: approver),
            ]
        }
        if decision.amendments > 0 {
            lines += [
                "",
                say(
                    "Có \(decision.amendments) văn bản đính chính hoặc hủy bỏ: thidua decision amendments \(decision.head.id)",
                    "Corrected or revoked by \(decision.amendments) later papers: thidua decision amendments \(decision.head.id)"
                ),
            ]
        }
        return lines
    }

    /// `CHỦ TỊCH`, or `KT. CHỦ TỊCH` above `PHÓ CHỦ TỊCH` for somebody who signs for the head.
    private static func signature(_ head: DecisionHead) -> [String] {
        let post = (head.signerPost ?? "").uppercased()
        guard let capacity = head.signingCapacity else { return [post] }
        let body = " " + head.bodyName
        let title = head.headTitle.hasSuffix(body) ? head.headTitle.dropLast(body.count) : head.headTitle[...]
        return ["\(capacity) \(title.uppercased())", post]
    }

    private static func proposal(_ decision: DecisionSummary) -> String {
        let papers = decision.submissions.map { submission in
            let number = submission.submission.map { " số \($0)" } ?? ""
            let date = submission.submittedOn.map { " " + ClericalDate.sentence($0) } ?? ""
            return "\(submission.bodyName ?? submission.unitName) tại Tờ trình\(number)\(date)"
        }
        guard let last = papers.last, papers.count > 1 else {
            return "Theo đề nghị của \(papers.first ?? "")."
        }
        return "Theo đề nghị của \(papers.dropLast().joined(separator: ", ")) và của \(last)."
    }

    private static func article1(_ decision: DecisionSummary) -> String {
        var recipients = RecipientCounts()
        for (kind, count) in decision.recipients {
            switch kind {
            case .collective: recipients.collectives += count
            case .individual: recipients.individuals += count
            case .household: recipients.households += count
            }
        }
        var kinds: [String] = []
        for count in decision.counts where !kinds.contains(count.awardKind) { kinds.append(count.awardKind) }
        return
            "Điều 1. Tặng \(kinds.joined(separator: "; ")) cho \(recipients.phrase()) (có Danh sách kèm theo)."
    }

    private static func counts(_ decision: DecisionSummary) -> [String] {
        var total: Int64 = 0
        var lines = decision.counts.map { count in
            total += count.bonus ?? 0
            let money = count.bonus.map { ", \(ClericalNumber.money(Int($0)))" } ?? ""
            return
                "- \(count.awardKind): \(ClericalNumber.count(count.lines)) \(count.recipientKind.noun)\(money)"
        }
        if total > 0 { lines.append("Tiền thưởng: \(ClericalNumber.money(Int(total)))") }
        return lines
    }

    private static func findings(_ decision: DecisionSummary, _ day: CalendarDate) -> [String] {
        guard !decision.findings.isEmpty else { return [] }
        let title = say(
            "Cần xem lại nếu ký ngày \(ClericalDate.slashed(day)):",
            "To look at before signing on \(ClericalDate.slashed(day)):")
        return ["", title]
            + decision.findings.map { finding in
                let mark = finding.isBlocking ? "✗" : "!"
                return "\(mark) \(finding.detail(day).message(Speech.language)) (\(finding.code))"
            }
    }
}
