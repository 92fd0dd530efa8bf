import ArgumentParser
import Commendation
import Registry

/// The command `thidua award`.
struct Award: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "award",
            abstract: say(
                "Danh hiệu thi đua và hình thức khen thưởng.", "Emulation titles and forms of commendation."),
            subcommands: [
                List.self, Show.self, AwardRules.self, AwardPathTo.self, AwardWhatif.self, AwardBonus.self,
                AwardRatio.self,
            ])
    }

    enum Family: String, ExpressibleByArgument, CaseIterable { case title, form }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Danh hiệu, hình thức có hiệu lực vào một ngày, từ cao xuống.",
                    "Award kinds in force on a day, from the highest down."),
                discussion: "thidua award list --on 2021-12-15 --recipient household")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Option(help: ArgumentHelp(say("Vào ngày; mặc định hôm nay.", "On a day; today by default."))) var on:
            DayArgument?
        @Option(help: ArgumentHelp(say("Loại đối tượng.", "Kind of recipient."))) var recipient:
            RecipientKind?
        @Option(help: ArgumentHelp(say("title (danh hiệu) hoặc form (hình thức).", "title or form.")))
        var family: Family?

        mutating func run() async throws {
            try await list.write(
                .awardKinds(on: on?.day ?? .today, for: recipient, family: family?.rawValue),
                from: try await options.registry())
        }
    }

    struct Show: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Các phiên bản của một danh hiệu, hình thức: thẩm quyền, điều luật, mức thưởng.",
                    "The versions of an award kind: authority, article, bonus."),
                discussion: "thidua award show CSTDCS")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: ArgumentHelp(say("Mã danh hiệu, hình thức.", "Code of the award kind."))) var code:
            String

        mutating func run() async throws {
            let registry = try await options.registry()
            try await registry.requireAwardKind(code)
            try await list.write([.awardKindVersions(code)], titles: [:], from: registry)
        }
    }
}
