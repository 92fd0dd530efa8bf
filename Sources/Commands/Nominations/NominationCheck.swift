import ArgumentParser
import Commendation
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

                Xét một đề nghị, một hồ sơ, một phong trào hoặc một năm thành tích. Đủ tiêu chuẩn chưa phải là được
                khen: người có thẩm quyền quyết định.
                Mã thoát: 0 khi tất cả đều đủ; 1 khi có đề nghị chưa đủ, tạm hoãn, cần xác nhận hoặc theo luật chưa
                đối chiếu.
                """,
                """
                thidua nomination check --dossier 3 --explain

                Checks one nomination, a dossier, a campaign or a year of achievement. Meeting the criteria gives no
                right: the head decides.
                Exit code: 0 when all are met; 1 when some are not met, deferred, need an attestation or fall under a
                law that was not verified.
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
                "Xét các vụ việc đang chờ tính đến ngày; mặc định hôm nay.",
                "Day as of which pending matters are judged; today by default.")))
    var on: DayArgument?
    @Flag(
        help: ArgumentHelp(
            say("Nêu từng tiêu chuẩn: thấy gì, cần gì, điều nào.", "Every criterion: seen, needed, article."))
    )
    var explain = false

    mutating func validate() throws {
        let chosen = [id != nil, dossier != nil, campaign != nil, year != nil].filter { $0 }
        guard chosen.count == 1 else {
            throw ValidationError(
                say(
                    "Chọn đúng một: mã đề nghị, --dossier, --campaign hoặc --year.",
                    "Choose exactly one of: an id, --dossier, --campaign or --year."))
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
        let tally = try await registry.check(
            scope, on: on?.day ?? .today, detail: explain ? .findings : .verdicts, language: Speech.language
        ) { try target.sink(format) }
        try tally.conclude()
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
