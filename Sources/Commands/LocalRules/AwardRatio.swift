public import ArgumentParser
public import Registry

extension RatioFigure: ExpressibleByArgument {}

/// The command `thidua award ratio`.
struct AwardRatio: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ratio",
            abstract: say(
                "Tỷ lệ đề nghị tối đa của một đơn vị.", "The largest share of a unit that may be proposed."),
            subcommands: [Set.self, List.self])
    }

    struct Set: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Đặt tỷ lệ của địa phương từ một ngày; quy định trước giữ nguyên cho những ngày trước.",
                    "Set a local ratio from a day on; the one before keeps its days."),
                discussion: """
                    thidua award ratio set CSTDCS 15 --of members_ldtt --unit 30244 \\
                        --from 2025-08-01 --citation "Quyết định 86/2025/QĐ-UBND, Điều 5"
                    """)
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã danh hiệu, hình thức.", "Code of the award kind."))) var code:
            String
        @Argument(help: ArgumentHelp(say("Phần trăm nhiều nhất.", "Percent at most."))) var percent: Int
        @Option(
            help: ArgumentHelp(
                say(
                    "Tính trên tổng số người (members) hay số người đạt Lao động tiên tiến (members_ldtt).",
                    "Of all members, or of those with Lao động tiên tiến (members_ldtt).")))
        var of = RatioFigure.members
        @OptionGroup var law: LawOptions

        mutating func run() async throws {
            let isNew = try await options.registry()
                .setRatio(award: code, percent: percent, of: of, law.value)
            law.place.tell(isNew: isNew)
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Tỷ lệ theo luật và của địa phương.", "Ratios of the law and of authorities."),
                discussion: "thidua award ratio list --unit 30244")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @OptionGroup var filter: LocalRuleFilter

        mutating func run() async throws {
            let registry = try await options.registry()
            try await filter.check(registry)
            try await list.write(.ratios(unit: filter.unit, on: .today), from: registry)
            try await filter.tellEnded(registry)
        }
    }
}
