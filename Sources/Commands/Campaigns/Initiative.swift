import ArgumentParser
import Registry

/// The command `thidua initiative`.
struct Initiative: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "initiative",
            abstract: say(
                "Sáng kiến, mô hình, cách làm hay, đề tài.", "Initiatives, models, practices, research."),
            subcommands: [
                List.self, Show.self, Add.self, InitiativeImport.self, Author.self, Recognise.self,
                Adopt.self, Use.self,
            ])
    }

    enum Kind: String, ExpressibleByArgument, CaseIterable { case initiative, model, practice, research }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Sáng kiến, mô hình và giai đoạn hiện nay.", "Initiatives and where they stand."),
                discussion: "thidua initiative list --unit 877")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Mã đơn vị áp dụng.", "Code of the unit that applies it."))) var unit:
            String?
        @Option(help: ArgumentHelp(say("Mã phong trào.", "Code of the campaign."))) var campaign: String?
        @Option(help: ArgumentHelp(say("Loại.", "Kind."))) var kind: Kind?

        mutating func run() async throws {
            try await list.write(
                .initiatives(unit: unit, campaign: campaign, kind: kind?.rawValue),
                from: try await options.registry(.bulk))
        }
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Một sáng kiến, mô hình: tác giả, công nhận và nơi áp dụng.",
                    "One initiative: authors, recognition and the places that took it over."),
                discussion: "thidua initiative show CT-2020-1")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: ArgumentHelp(say("Mã.", "Code."))) var code: String

        mutating func run() async throws {
            let registry = try await options.registry()
            try await registry.requireInitiative(code)
            try await list.write(
                [
                    .initiative(code), .authors(of: code), .recognitions(of: code),
                    .adoptions(of: code),
                ],
                titles: [
                    "authors": say("Tác giả", "Authors"),
                    "recognitions": say("Công nhận", "Recognition"),
                    "adoptions": say("Nơi áp dụng", "Adoptions"),
                ], from: registry)
        }
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Thêm sáng kiến, mô hình.", "Add an initiative."),
                discussion: """
                    thidua initiative add PH-MH-01 "Trả kết quả tại nhà" --kind model \\
                        --unit 30244 --year 2025
                    """)
        }

        enum Stage: String, ExpressibleByArgument, CaseIterable {
            case piloted, evaluated, replicated, amended
            case inUse = "in_use"
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã.", "Code."))) var code: String
        @Argument(help: ArgumentHelp(say("Tên.", "Name."))) var name: String
        @Option(help: ArgumentHelp(say("Loại.", "Kind."))) var kind: Kind
        @Option(help: ArgumentHelp(say("Mã đơn vị áp dụng.", "Code of the unit."))) var unit: String
        @Option(help: ArgumentHelp(say("Năm bắt đầu.", "First year."))) var year: Int
        @Option(help: ArgumentHelp(say("Mã phong trào.", "Code of the campaign."))) var campaign: String?
        @Option(help: ArgumentHelp(say("Giai đoạn.", "Stage."))) var stage = Stage.piloted

        mutating func run() async throws {
            let initiative = NewInitiative(
                code: code, name: name, kind: kind.rawValue, unit: unit, campaign: campaign,
                startedYear: year,
                stage: stage.rawValue)
            try await options.registry().addInitiative(initiative)
            Terminal.tell(say("Đã thêm \(code).", "\(code) added."))
        }
    }
}
