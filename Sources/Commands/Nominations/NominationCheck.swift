import ArgumentParser
import Commendation
import Failures
import Registry
import Vietnamese

/// The command `thidua nomination check`.
struct NominationCheck: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: say(
                "Xét đề nghị theo tiêu chuẩn, điều kiện của luật; nêu điều khoản.",
                "Check nominations against the criteria of the law, with the articles."),
            discussion: say(
                """
                thidua nomination check --dossier 3 --explain
                thidua nomination check --year 2025 --summary

                Xét một đề nghị, một hồ sơ, một phong trào hoặc một năm thành tích. Đủ tiêu chuẩn chưa phải là được
                khen: người có thẩm quyền quyết định.
                Mỗi lần trình hồ sơ, kết quả xét được giữ lại nguyên vẹn. Cột “Khác khi nộp” đánh dấu những điểm nay
                đã khác; --changed chỉ nêu những điểm đó, --as-submitted nêu riêng kết quả lần trình gần nhất.
                Mã thoát: 0 khi tất cả đều đủ; 1 khi có đề nghị chưa đủ, tạm hoãn, cần xác nhận hoặc theo luật chưa
                đối chiếu. Với --changed: 0 khi không có gì khác khi nộp, 1 khi có.
                """,
                """
                thidua nomination check --dossier 3 --explain
                thidua nomination check --year 2025 --summary

                Checks one nomination, a dossier, a campaign or a year of achievement. Meeting the criteria gives no
                right: the head decides.
                Whenever a dossier is submitted, what was found is kept as it is. The column "As submitted" marks what
                differs now; --changed shows only that, --as-submitted what the last submission found, alone.
                Exit code: 0 when all are met; 1 when some are not met, deferred, need an attestation or fall under a
                law that was not verified. With --changed: 0 when nothing differs from the submission, 1 when
                something does.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Argument(help: ArgumentHelp(say("Mã đề nghị.", "Id of the nomination."))) var id: Int64?
    @Option(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var dossier: Int64?
    @Option(help: ArgumentHelp(say("Mã phong trào.", "Code of the campaign."))) var campaign: String?
    @Option(help: ArgumentHelp(say("Năm thành tích.", "Year of achievement."))) var year: Int?
    @Option(
        help: ArgumentHelp(
            say(
                "Xét theo luật và các vụ việc đang chờ của ngày này; mặc định ngày tờ trình, chưa có thì hôm nay.",
                "Day whose law and pending matters count; by default that of the letter, else today.")))
    var on: DayArgument?
    @Flag(
        help: ArgumentHelp(
            say("Nêu từng tiêu chuẩn: thấy gì, cần gì, điều nào.", "Every criterion: seen, needed, article."))
    )
    var explain = false
    @Flag(
        help: ArgumentHelp(
            say("Chỉ nêu kết quả đã giữ ở lần trình gần nhất.", "Only what the last submission found.")))
    var asSubmitted = false
    @Flag(
        help: ArgumentHelp(
            say("Chỉ nêu những điểm nay khác khi nộp.", "Only what differs from the submission.")))
    var changed = false
    @Flag(
        help: ArgumentHelp(
            say(
                "Chỉ nêu số đề nghị theo từng danh hiệu và kết luận.",
                "Only how many nominations for each award come to what."))
    )
    var summary = false

    mutating func validate() throws {
        guard !(asSubmitted && (changed || on != nil)) else {
            throw ValidationError(
                say(
                    "--as-submitted không dùng cùng --changed hoặc --on.",
                    "--as-submitted goes neither with --changed nor with --on."))
        }
        let chosen = [id != nil, dossier != nil, campaign != nil, year != nil].filter { $0 }
        guard chosen.count == 1 else {
            throw ValidationError(
                say(
                    "Chọn đúng một: mã đề nghị, --dossier, --campaign hoặc --year.",
                    "Choose exactly one of: an id, --dossier, --campaign or --year."))
        }
        guard !(summary && (explain || changed)) else {
            throw ValidationError(
                say(
                    "--summary không dùng cùng --explain hoặc --changed.",
                    "--summary goes neither with --explain nor with --changed."))
        }
    }

    mutating func run() async throws {
        let registry = try await options.registry(.bulk)
        let scope: EligibilityScope
        if let id {
            try await registry.requireNomination(id)
            scope = .nomination(id)
        } else if let dossier {
            try await registry.requireDossier(dossier)
            scope = .dossier(dossier)
        } else if let campaign {
            try await registry.requireCampaign(campaign)
            scope = .campaign(campaign)
        } else {
            scope = .year(year ?? 0)
        }
        let (format, target) = (list.chosen, list.target)
        let detail: EligibilityDetail =
            changed ? .changes : explain ? .findings : summary ? .summary : .verdicts
        let tally = try await registry.check(
            scope, on: on?.day, basis: asSubmitted ? .submission : .present, detail: detail,
            language: Speech.language
        ) { try target.sink(format) }
        for double in tally.doubles {
            let line = double.line.map { say("số thứ tự \($0): ", "number \($0): ") } ?? ""
            Terminal.tell("\(line)\(double.message(Speech.language)) (\(double.code))")
        }
        if changed { try tally.concludeChanges() } else { try tally.conclude() }
    }
}

extension EligibilityTally {
    /// Says for how many nominations something differs, and ends the command with code 1 when for any.
    fileprivate func concludeChanges() throws {
        let count = counts.values.reduce(0, +)
        Terminal.tell(
            say(
                "\(changed)/\(submitted) đề nghị khác khi nộp.",
                "\(changed) of \(submitted) nominations differ from their submission."))
        if submitted < count {
            Terminal.tell(
                say(
                    "\(count - submitted) đề nghị chưa trình, hoặc trình trước khi kết quả xét được giữ lại.",
                    "\(count - submitted) were not submitted, or before findings were kept."))
        }
        guard changed == 0 else { throw ExitCode.failure }
    }
}

extension EligibilityTally {
    /// Says the numbers, and ends the command with code 1 unless all are met.
    func conclude() throws {
        let words = Verdict.allCases.compactMap { verdict in
            counts[verdict].map { "\(verdict.word(Speech.language)): \($0)" }
        }
        if Terminal.outputIsTerminal, !words.isEmpty { Terminal.tell(words.joined(separator: " · ")) }
        guard isMet else { throw ExitCode.failure }
    }
}
