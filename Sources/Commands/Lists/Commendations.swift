import ArgumentParser
import Commendation
import Documents
import Registry
import Vietnamese

/// The command `thidua list commendations`.
struct Commendations: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: say(
                "Danh sách khen thưởng theo thể thức của văn bản.",
                "The commendation list in its official wording."),
            discussion: say(
                """
                Mặc định là danh sách kèm theo quyết định: I. Tập thể, II. Cá nhân, III. Hộ gia đình.

                Ví dụ:
                  thidua list commendations --decision 12/QĐ-UBND@2025
                  thidua list commendations --year 2025 --recipient individual --alphabetical
                  thidua list commendations --campaign PH-2025 --output danh-sach.csv
                  thidua list commendations --year 2025 --as-of 2025-12-31
                """,
                """
                The default is the list that goes with a decision: collectives, individuals, households.

                Examples:
                  thidua list commendations --decision 12/QĐ-UBND@2025
                  thidua list commendations --year 2025 --recipient individual --alphabetical
                  thidua list commendations --campaign PH-2025 --output danh-sach.csv
                  thidua list commendations --year 2025 --as-of 2025-12-31
                """))
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, table, tsv, csv, json, xlsx
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var filters: FilterOptions
    @Option(
        help: ArgumentHelp(
            say(
                "Định dạng; mặc định text, hoặc theo đuôi tệp.",
                "Format; text by default, or by the file's ending.")))
    var format: Format?
    @Option(name: [.short, .long], help: ArgumentHelp(say("Ghi ra tệp.", "Write to a file."))) var output:
        String?
    @Flag(
        help: ArgumentHelp(say("Thêm thành tích vào cuối mỗi dòng.", "End each line with the achievement.")))
    var achievements = false
    @Flag(
        help: ArgumentHelp(
            say(
                "Kể cả khen thưởng đã bị hủy bỏ.", "Revoked awards, too.")))
    var revoked = false

    mutating func run() async throws {
        let registry = try await options.registry(.bulk)
        var filter = try await filters.filter(registry)
        filter.includesRevoked = revoked
        let target = OutputTarget(path: output)
        let (listing, decision) = try await registry.commendations(filter)
        if let rows = rowFormat {
            try await registry.list(listing, asOf: filter.asOf) { try target.sink(rows) }
            return
        }
        let heading = heading(filter, decision)
        let (hasAchievements, order) = (achievements, filter.groups)
        try await registry.list(listing, asOf: filter.asOf) {
            try target.wrap {
                CommendationSink($0, heading: heading, order: order, hasAchievements: hasAchievements)
            }
        }
    }

    /// The format of rows asked for; nil for the official text.
    private var rowFormat: ListFormat? {
        if let format { return ListFormat(rawValue: format.rawValue) }
        guard let output else { return nil }
        return ListFormat.allCases.first { output.hasSuffix(".\($0.rawValue)") }
    }

    private func heading(_ filter: AwardFilter, _ decision: DecisionHeading?) -> CommendationHeading {
        guard let decision else {
            return CommendationHeading(
                subject: filter.year.map { "Khen thưởng năm \($0)" }, hasSections: true)
        }
        return CommendationHeading(
            symbol: decision.symbol, number: decision.number, date: decision.day, draftYear: filter.day.year,
            issuer: decision.headTitle, hasSections: decision.kinds > 1 && filter.awardKind == nil)
    }
}
