import ArgumentParser
import Registry
import Vietnamese

/// The command `thidua campaign`.
struct Campaign: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "campaign", abstract: say("Phong trào thi đua.", "Campaigns."),
            subcommands: [List.self, Show.self, Add.self])
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Các phong trào, với số hồ sơ và khen thưởng.",
                    "Campaigns with their dossiers and awards."),
                discussion: "thidua campaign list --year 2025")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Mã đơn vị phát động.", "Code of the launching unit."))) var unit:
            String?
        @Option(help: ArgumentHelp(say("Diễn ra trong năm.", "Ran in this year."))) var year: Int?

        mutating func run() async throws {
            try await list.write(.campaigns(unit: unit, year: year), from: try await options.registry(.bulk))
        }
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Một phong trào: tiêu chí, sơ kết, tổng kết, mô hình sinh ra từ đó.",
                    "A campaign: criteria, reviews, and the models born from it."),
                discussion: "thidua campaign show PH-2025")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: ArgumentHelp(say("Mã phong trào.", "Code of the campaign."))) var code: String

        mutating func run() async throws {
            let registry = try await options.registry()
            try await registry.requireCampaign(code)
            try await list.write(
                [
                    .campaign(code), .criteria(of: code), .findings(of: code),
                    .initiatives(unit: nil, campaign: code, kind: nil),
                ],
                titles: [
                    "criteria": say("Tiêu chí", "Criteria"), "findings": say("Sơ kết, tổng kết", "Reviews"),
                    "initiatives": say("Sáng kiến, mô hình", "Initiatives and models"),
                ], from: registry)
        }
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Thêm phong trào.", "Add a campaign."),
                discussion: """
                    thidua campaign add PH-2026 "Thi đua chuyển đổi số năm 2026" --unit 30244 \\
                        --from 2026-01-01 --to 2026-12-31
                    """)
        }

        enum Manner: String, ExpressibleByArgument, CaseIterable { case yearly, thematic }
        enum Scope: String, ExpressibleByArgument, CaseIterable {
            case nation, cluster, unit
            case ministryProvince = "ministry_province"
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã phong trào.", "Code."))) var code: String
        @Argument(help: ArgumentHelp(say("Tên.", "Name."))) var name: String
        @Option(help: ArgumentHelp(say("Mã đơn vị phát động.", "Code of the launching unit."))) var unit:
            String
        @Option(help: ArgumentHelp(say("Ngày bắt đầu.", "First day."))) var from: DayArgument
        @Option(help: ArgumentHelp(say("Ngày kết thúc.", "Last day."))) var to: DayArgument?
        @Option(help: ArgumentHelp(say("Hình thức.", "Manner."))) var manner = Manner.yearly
        @Option(help: ArgumentHelp(say("Phạm vi.", "Scope."))) var scope = Scope.unit

        mutating func run() async throws {
            let campaign = NewCampaign(
                code: code, name: name, launchedBy: unit, manner: manner.rawValue, scope: scope.rawValue,
                from: from.day, to: to?.day)
            try await options.registry().addCampaign(campaign)
            Terminal.tell(say("Đã thêm phong trào \(code).", "Campaign \(code) added."))
        }
    }
}
