import ArgumentParser
import Commendation
import Documents
import Failures
import Registry
import Vietnamese

/// The command `thidua list`.
struct Lists: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: say(
                "Danh sách khen thưởng và danh sách bằng, giấy khen.", "Commendation and certificate lists."),
            subcommands: [Commendations.self, Certificates.self, Statistics.self])
    }
}

/// Which awards a list holds.
struct FilterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Mã hoặc số quyết định, ví dụ 12/QĐ-UBND@2025.",
                "Id or number of the decision, such as 12/QĐ-UBND@2025.")))
    var decision: String?
    @Option(help: ArgumentHelp(say("Mã phong trào.", "Code of the campaign."))) var campaign: String?
    @Option(help: ArgumentHelp(say("Năm quyết định.", "Year of the decision."))) var year: Int?
    @Option(help: ArgumentHelp(say("Mã đơn vị, kể cả cấp dưới.", "Code of a unit, with those below.")))
    var unit: String?
    @Option(
        help: ArgumentHelp(say("Mã đơn vị hiểu theo ngày; mặc định hôm nay.", "Day for the unit's code.")))
    var on: DayArgument?
    @Option(help: ArgumentHelp(say("Mã danh hiệu, hình thức.", "Code of the award kind."))) var award: String?
    @Option(help: ArgumentHelp(say("Loại đối tượng.", "Kind of recipient."))) var recipient: RecipientKind?
    @Option(
        help: ArgumentHelp(
            say("Thứ tự nhóm; mặc định collective,individual,household.", "Order of the groups."),
            valueName: "kind,kind,kind"))
    var groups: String?
    @Flag(
        help: ArgumentHelp(
            say("Xếp theo tên trong từng nhóm.", "Names in alphabetical order within each group.")))
    var alphabetical = false
    @OptionGroup var past: PastOptions
    @OptionGroup var lineage: LineageOptions

    @Flag(
        help: ArgumentHelp(
            say(
                "Lời văn như khi quyết định, chưa đính chính.", "The text as first decided, not as corrected."
            )))
    var asDecided = false

    func filter(_ registry: Registry) async throws -> AwardFilter {
        var filter = AwardFilter(day: on?.day ?? past.asOf?.day ?? .today)
        filter.asOf = past.moment
        if let decision {
            filter.decision = try await registry.decisionID(
                decision, asOf: past.moment, orAmendment: true)
        }
        filter.campaign = campaign
        filter.year = year
        filter.unit = unit
        filter.awardKind = award
        filter.recipientKind = recipient
        filter.groups = try groups.map(Self.order) ?? RecipientKind.allCases
        filter.isAlphabetical = alphabetical
        filter.isAsDecided = asDecided
        filter.followsTo = lineage.followed(to: filter.day)
        if let unit, past.moment == nil { try await UnitWords.tell(unit, on: filter.day, registry) }
        return filter
    }

    private static func order(_ text: String) throws -> [RecipientKind] {
        let kinds = text.split(separator: ",").compactMap { RecipientKind(rawValue: String($0)) }
        guard Set(kinds).count == 3, kinds.count == 3 else {
            throw Failure.value(text, "--groups", "collective,individual,household")
        }
        return kinds
    }
}

/// The command `thidua list certificates`.
struct Certificates: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: say(
                "Bằng, giấy khen để in và trao: từ hình thức cao nhất xuống.",
                "Certificates to print and hand over, from the highest honour down."),
            discussion: "thidua list certificates --year 2025 --unit 30244 --output giay-khen.csv")
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @OptionGroup var filters: FilterOptions

    mutating func run() async throws {
        let registry = try await options.registry(.bulk)
        let listing = try await registry.certificates(try await filters.filter(registry))
        try await list.write(listing, asOf: filters.past.moment, from: registry)
    }
}
