import ArgumentParser
import Registry
import Vietnamese

/// The command `thidua nomination list`.
struct NominationList: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: say("Các đề nghị và trạng thái.", "Nominations and their states."),
            discussion: """
                thidua nomination list --dossier 3 --state received --format csv
                thidua nomination list --dossier 3 --as-of 2025-12-15
                """)
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Option(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var dossier: Int64?
    @Option(help: ArgumentHelp(say("Mã phong trào.", "Code of the campaign."))) var campaign: String?
    @Option(help: ArgumentHelp(say("Mã đơn vị, kể cả cấp dưới.", "Code of a unit, with those below.")))
    var unit: String?
    @Option(
        help: ArgumentHelp(say("Mã đơn vị hiểu theo ngày; mặc định hôm nay.", "Day for the unit's code.")))
    var on: DayArgument?
    @Option(
        help: ArgumentHelp(
            say(
                "Trạng thái, ví dụ draft, submitted, received, recommended, awarded.",
                "State, such as received.")))
    var state: String?
    @OptionGroup var past: PastOptions

    mutating func run() async throws {
        let registry = try await options.registry(.bulk)
        let day = on?.day ?? past.asOf?.day ?? .today
        if let dossier { try await registry.requireDossier(dossier) }
        if let campaign { try await registry.requireCampaign(campaign) }
        if let unit { try await registry.requireUnit(unit, on: day) }
        let filter = NominationFilter(
            dossier: dossier, campaign: campaign, unit: unit, day: day, state: state)
        try await list.write(.nominations(filter), asOf: past.moment, from: registry)
    }
}

/// The command `thidua nomination show`.
struct NominationShow: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: say(
                "Một đề nghị: nội dung, kết quả xét khi nộp, phiếu, lịch sử, chỗ cần sửa và đã sửa.",
                "One nomination: wording, findings when submitted, votes, history, what is to be mended and was."
            ),
            discussion: """
                thidua nomination show 20
                thidua nomination show 20 --as-of "2025-12-15 09:30"
                """)
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @OptionGroup var past: PastOptions
    @Argument(help: ArgumentHelp(say("Mã đề nghị.", "Id of the nomination."))) var id: Int64

    mutating func run() async throws {
        let registry = try await options.registry()
        try await registry.requireNomination(id, asOf: past.moment)
        try await list.write(
            [
                .nomination(id), .findings(of: id), .ballots(of: id), .events(of: id), .returnFields(of: id),
                .edits(of: id), .words(on: id), .attestationCorrections(of: id),
            ],
            titles: [
                "findings": say("Kết quả xét khi nộp", "Findings when submitted"),
                "ballots": say("Phiếu", "Votes"), "events": say("Lịch sử", "History"),
                "return_fields": say("Cần sửa", "To mend"), "edits": say("Đã sửa", "Mended"),
                "words": say("Xác nhận", "Attestations"),
                "corrections": say("Đính chính xác nhận", "Corrections of attestations"),
            ], asOf: past.moment, from: registry)
    }
}
