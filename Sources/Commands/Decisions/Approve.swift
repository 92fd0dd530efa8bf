import ArgumentParser
import Failures
import Registry
import Vietnamese

extension Decision {
    struct Approve: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Duyệt dự thảo: cấp số, ngày, người ký; từ đó không sửa được nữa.",
                    "Approve a draft: number, date, signer; nothing changes afterwards."),
                discussion: say(
                    """
                    thidua decision approve 2 --number 12/QĐ-UBND --date 2025-12-20 \\
                        --as pct.phuhuu --unmet-because "Hội đồng đã xem xét"
                    thidua decision approve 2 --number 12/QĐ-UBND --date 2025-12-20 \\
                        --key pct-phuhuu.key --unmet-because "Hội đồng đã xem xét"

                    Người ký là lãnh đạo thực hiện lệnh này, theo quyền ký của ngày quyết định: thidua org signer list
                    """,
                    """
                    thidua decision approve 2 --number 12/QĐ-UBND --date 2025-12-20 \\
                        --as pct.phuhuu --unmet-because "Hội đồng đã xem xét"
                    thidua decision approve 2 --number 12/QĐ-UBND --date 2025-12-20 \\
                        --key pct-phuhuu.key --unmet-because "Hội đồng đã xem xét"

                    The leader who runs this signs, by the right to sign of that day: thidua org signer list
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã dự thảo.", "Id of the draft."))) var id: Int64
        @Option(help: ArgumentHelp(say("Số quyết định, ví dụ 12/QĐ-UBND.", "Number, such as 12/QĐ-UBND.")))
        var number: PaperNumber
        @Option(help: ArgumentHelp(say("Ngày quyết định; mặc định hôm nay.", "Date; today by default.")))
        var date: DayArgument?
        @Option(help: ArgumentHelp(say("Phiên bản dự thảo đã đọc.", "Version of the draft that was read.")))
        var draftVersion: Int?
        @Option(
            help: ArgumentHelp(
                say("Ký bằng tệp khóa này.", "Sign with this key file."), valueName: "file"))
        var key: String?
        @Option(
            help: ArgumentHelp(
                say(
                    "Lý do ban hành khi quyền ký của ngày quyết định nay đã hết, hoặc có người mất sau ngày đó; được lưu và hiển thị.",
                    "Why it is issued by a right to sign that has ended since, or to somebody who has died since; kept and shown."
                ),
                valueName: "reason"))
        var lateBecause: String?
        @Option(
            help: ArgumentHelp(
                say(
                    "Lý do quyết định khi chưa có phiếu đạt mà quy định đòi; được lưu và hiển thị.",
                    "Why lines are decided without the ballot that the rules ask for; kept and shown."),
                valueName: "reason"))
        var withoutBallotBecause: String?
        @OptionGroup var repeated: RepeatedReason
        @Option(
            help: ArgumentHelp(
                say(
                    "Lý do tặng danh hiệu của năm chưa hết; được lưu và hiển thị.",
                    "Why a title is given for a year that is not over; kept and shown."),
                valueName: "reason"))
        var earlyBecause: String?
        @Option(
            help: ArgumentHelp(
                say(
                    "Lý do ký các dòng chưa đủ tiêu chuẩn; được lưu, đếm và hiển thị.",
                    "Why lines are signed that do not meet the criteria; kept, counted and shown."),
                valueName: "reason"))
        var unmetBecause: String?
        @Option(
            help: ArgumentHelp(
                say(
                    "Như trên, riêng cho một dòng: \"3: lý do\"; lặp lại được.",
                    "The same for one line: \"3: reason\"; may be repeated."),
                valueName: "line: reason"))
        var unmet: [LineReasonArgument] = []
        @Flag(help: ArgumentHelp(say("Không hỏi lại.", "Do not ask."))) var yes = false

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            let day = date?.day ?? .today
            let reasons = ApprovalReasons(
                late: lateBecause, withoutBallot: withoutBallotBecause, repeated: repeated.repeatedBecause,
                unmet: unmetBecause,
                unmetLines: Dictionary(unmet.map { ($0.line, $0.reason) }) { _, last in last },
                early: earlyBecause)
            var evaluated: [Int64]?
            var lacksReason = false
            let progress = Progress()
            let (summary, review) = try await progress.during(
                say("Đang xét điều kiện các dòng…", "Evaluating the lines…")
            ) {
                try await registry.reviewToSign(id, on: day, language: Speech.language)
            }
            if let review {
                Terminal.tell(DecisionText.of(summary, on: day))
                let text = ReviewText(draft: review, day: day, language: Speech.language)
                Terminal.tell(text.lines.joined(separator: "\n") + "\n")
                evaluated = review.unmet
                lacksReason = !review.unmet.isEmpty && reasons.unmet == nil && reasons.unmetLines.isEmpty
                // What cannot be issued is refused below, with its reasons and without a question.
                if !lacksReason, !summary.findings.contains(where: reasons.isRefused) {
                    try Confirmation.retype(number, to: say("duyệt", "approve"), isSure: yes)
                }
            }
            let opened = try key.map { path throws(Failure) in
                try KeyFile(path: path).open(try Passphrase.present())
            }
            let unmet = evaluated
            try await progress.during(say("Đang ban hành quyết định…", "Issuing the decision…")) {
                try await registry.approveDecision(
                    id, version: draftVersion ?? summary.head.version,
                    signature: Signature(number: number, day: day), key: opened, unmet: unmet,
                    reasons: reasons)
            }
            let paper = "\(ClericalNumber.paper(number.number))/\(number.symbol)"
            Terminal.tell(
                say(
                    "Đã ban hành Quyết định số \(paper) ngày \(ClericalDate.slashed(day)).",
                    "Decision \(paper) of \(ClericalDate.slashed(day)) is issued."))
            Terminal.tell(
                say(
                    "Bước tiếp: thidua list commendations --decision \(id)",
                    "Next: thidua list commendations --decision \(id)"))
        }
    }
}

/// A line of a draft and a reason, as in `3: Có thành tích đột xuất`.
struct LineReasonArgument: ExpressibleByArgument {
    let line: Int
    let reason: String

    init?(argument: String) {
        let parts = argument.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, let line = Int(parts[0].filter { $0 != " " }) else { return nil }
        let reason = String(parts[1].drop { $0 == " " })
        guard !reason.isEmpty else { return nil }
        (self.line, self.reason) = (line, reason)
    }
}
