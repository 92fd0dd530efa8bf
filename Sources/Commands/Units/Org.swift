import ArgumentParser
import Failures
import Registry
import Vietnamese

/// The command `thidua org`.
struct Org: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "org", abstract: say("Đơn vị.", "Units."),
            subcommands: [
                List.self, Show.self, Add.self, Rename.self, Move.self, Merge.self, Split.self, End.self,
                OrgAlias.self, Decides.self, OrgSigner.self, OrgRounding.self, OrgFigures.self,
            ])
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Các đơn vị có hiệu lực vào một ngày.", "Units in force on a day."),
                discussion: "thidua org list --on 2021-04-01 --under 877")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(
            help: ArgumentHelp(
                say("Vào ngày; mặc định hôm nay.", "On a day; today by default."), valueName: "day"))
        var on: DayArgument?
        @Option(
            help: ArgumentHelp(
                say("Chỉ đơn vị này và cấp dưới.", "Only this unit and those below."), valueName: "code"))
        var under: String?

        mutating func run() async throws {
            let registry = try await options.registry()
            let day = on?.day ?? .today
            if let under { try await UnitWords.tell(under, on: day, registry) }
            try await list.write(.units(on: day, below: under), from: registry)
        }
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Mọi đơn vị từng mang một mã, và đã hợp nhất vào đâu.",
                    "Every unit that ever had a code, and what became of it."),
                discussion: "thidua org show 30244")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var code: String

        mutating func run() async throws {
            let registry = try await options.registry()
            try await registry.requireUnit(code, on: .today)
            try await list.write(
                [.unitVersions(code), .unitLineage(code), .unitAliases(code)],
                titles: [
                    "lineage": say("Hợp nhất, chia tách", "Lineage"),
                    "aliases": say("Tên khác", "Also called"),
                ], from: registry)
        }
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Thêm đơn vị.", "Add a unit."),
                discussion: """
                    thidua org add 30244.MT "Phòng Nông nghiệp và Môi trường" --kind department \\
                        --parent 30244 --from 2025-07-01
                    """)
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã đơn vị.", "Code."))) var code: String
        @Argument(help: ArgumentHelp(say("Tên đầy đủ.", "Full name."))) var name: String
        @Option(
            help: ArgumentHelp(
                say("Loại đơn vị.", "Kind of unit."),
                discussion:
                    "central, province, district, commune, hamlet, department, school, enterprise, cooperative, association, other"
            ))
        var kind: String
        @Option(help: ArgumentHelp(say("Mã đơn vị cấp trên.", "Code of the unit above."))) var parent: String?
        @Option(help: ArgumentHelp(say("Ngày bắt đầu; mặc định hôm nay.", "First day; today by default.")))
        var from: DayArgument?
        @Option(
            help: ArgumentHelp(
                say(
                    "Loại thẩm quyền của người đứng đầu, ví dụ commune_chair.",
                    "Kind of authority of its head, such as commune_chair.")))
        var authority: String?
        @Option(help: ArgumentHelp(say("Tên cơ quan trên văn bản.", "The body as documents head it.")))
        var body: String?
        @Option(help: ArgumentHelp(say("Chức danh người quyết định.", "Post of the person who decides.")))
        var head: String?
        @Option(help: ArgumentHelp(say("Ký hiệu quyết định, ví dụ QĐ-UBND.", "Symbol of its decisions.")))
        var symbol: String?

        mutating func validate() throws {
            let given = [authority, body, head, symbol].count { $0 != nil }
            guard given == 0 || given == 4 else {
                throw ValidationError(
                    say(
                        "--authority, --body, --head và --symbol phải đi cùng nhau.",
                        "--authority, --body, --head and --symbol go together."))
            }
        }

        mutating func run() async throws {
            var unit = NewUnit(code: code, name: name, kind: kind, parent: parent, from: from?.day ?? .today)
            if let authority, let body, let head, let symbol {
                unit.authority = (body, head, symbol, authority)
            }
            try await options.registry().addUnit(unit)
            Terminal.tell(say("Đã thêm đơn vị \(code).", "Unit \(code) added."))
        }
    }
}
