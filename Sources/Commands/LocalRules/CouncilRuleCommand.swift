public import ArgumentParser
public import Registry

extension CouncilRule.Counted: ExpressibleByArgument {}
extension VoteBase: ExpressibleByArgument {}

/// A share as people type it: `2/3`.
struct ShareArgument: ExpressibleByArgument {
    let numerator: Int
    let denominator: Int

    init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let numerator = parts[0], let denominator = parts[1] else { return nil }
        (self.numerator, self.denominator) = (numerator, denominator)
    }
}

/// The command `thidua council rule`.
struct CouncilRuleCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rule",
            abstract: say(
                "Quy chế bỏ phiếu của hội đồng: số người dự, số vòng, mẫu số.",
                "How councils vote: quorum, rounds, base."),
            subcommands: [Set.self, List.self])
    }

    struct Set: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Đặt quy chế từ một ngày; quy chế trước giữ nguyên cho những ngày trước.",
                    "Set a rule from a day on; the one before keeps its days."),
                discussion: say(
                    """
                    thidua council rule set --unit 30244 --from 2025-08-01 --quorum 2/3 \\
                        --counts voters --rounds 2 \\
                        --citation "Quyết định 86/2025/QĐ-UBND, Điều 8"

                    Áp dụng cho hội đồng của đơn vị và cấp dưới không có quy chế riêng. Quy chế là trọn bộ: điều
                    không nêu thì không có.
                    """,
                    """
                    thidua council rule set --unit 30244 --from 2025-08-01 --quorum 2/3 \\
                        --counts voters --rounds 2 \\
                        --citation "Quyết định 86/2025/QĐ-UBND, Điều 8"

                    For the councils of the unit and of those below it without a rule of their own. A rule is whole:
                    what is not given is not asked.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var law: LawOptions
        @Option(help: ArgumentHelp(say("Tỷ lệ thành viên phải dự, ví dụ 2/3.", "Share that must come: 2/3.")))
        var quorum: ShareArgument?
        @Option(
            help: ArgumentHelp(
                say(
                    "Tính người có mặt (present) hay cả người gửi ý kiến (voters).",
                    "Count those present, or also those who wrote (voters).")))
        var counts = CouncilRule.Counted.present
        @Option(help: ArgumentHelp(say("Số vòng bỏ phiếu nhiều nhất.", "Most ballots on one nomination.")))
        var rounds: Int?
        @Flag(
            help: ArgumentHelp(
                say(
                    "Thành viên không tham gia bỏ phiếu không tính vào mẫu số.",
                    "A recused member leaves the base of the share.")))
        var recusalLeavesBase = false

        mutating func run() async throws {
            let rule = CouncilRule(
                quorum: quorum.map { ($0.numerator, $0.denominator, counts) }, maximumRounds: rounds,
                recusalAdjustsBase: recusalLeavesBase)
            law.place.tell(isNew: try await options.registry().setCouncilRule(rule, law.value))
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Các quy chế theo thời gian.", "Rules over time."),
                discussion: "thidua council rule list --unit 30244")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @OptionGroup var filter: LocalRuleFilter

        mutating func run() async throws {
            let registry = try await options.registry()
            try await filter.check(registry)
            try await list.write(.councilRules(unit: filter.unit, on: .today), from: registry)
            try await filter.tellEnded(registry)
        }
    }
}

/// The command `thidua council threshold`.
struct CouncilThreshold: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "threshold",
            abstract: say("Tỷ lệ phiếu phải đạt.", "The share of votes that must be reached."),
            subcommands: [Set.self, List.self])
    }

    struct Set: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Đặt tỷ lệ phiếu của địa phương từ một ngày.", "Set a local share from a day on."),
                discussion: """
                    thidua council threshold set LDTT 80 --of voters --unit 30244 \\
                        --from 2025-08-01 --citation "Quyết định 86/2025/QĐ-UBND, Điều 8"
                    """)
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã danh hiệu, hình thức.", "Code of the award kind."))) var code:
            String
        @Argument(help: ArgumentHelp(say("Phần trăm phải đạt.", "Percent to reach."))) var percent: Int
        @Option(
            help: ArgumentHelp(
                say(
                    "Tính trên tổng số thành viên (total_members) hay số người bỏ phiếu (voters).",
                    "Of all members (total_members) or of those who voted (voters).")))
        var of = VoteBase.totalMembers
        @OptionGroup var law: LawOptions

        mutating func run() async throws {
            let isNew = try await options.registry()
                .setThreshold(award: code, percent: percent, of: of, law.value)
            law.place.tell(isNew: isNew)
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Tỷ lệ phiếu theo luật và của địa phương.", "Shares of the law and of authorities."),
                discussion: "thidua council threshold list --unit 30244")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @OptionGroup var filter: LocalRuleFilter

        mutating func run() async throws {
            let registry = try await options.registry()
            try await filter.check(registry)
            try await list.write(.thresholds(unit: filter.unit, on: .today), from: registry)
            try await filter.tellEnded(registry)
        }
    }
}
