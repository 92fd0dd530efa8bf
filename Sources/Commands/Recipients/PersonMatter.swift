public import ArgumentParser
import Failures
public import Registry
import Vietnamese

extension MatterKind: ExpressibleByArgument {}
extension MatterOutcome: ExpressibleByArgument {}

/// The command `thidua person matter`.
struct PersonMatter: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "matter",
            abstract: say(
                "Vụ việc đang xem xét: kỷ luật, điều tra, thanh tra, kiểm tra, khiếu nại, tố cáo, báo chí nêu.",
                "Matters that stand against somebody: discipline, investigation, inspection, complaint, press."
            ),
            subcommands: [Add.self, Close.self, List.self])
    }

    struct Add: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ghi một vụ việc; mọi đề nghị của đối tượng tạm hoãn cho đến khi kết luận.",
                    "Enter a matter; every nomination of the recipient is deferred until it is closed."),
                discussion: say(
                    """
                    thidua person matter add 5 discipline --on 2025-11-10 --paper 15/TB-UBKT

                    discipline: xem xét kỷ luật; investigation: điều tra; inspection: thanh tra, kiểm tra dấu hiệu vi
                    phạm; complaint: khiếu nại, tố cáo; press: báo chí nêu (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4).
                    """,
                    """
                    thidua person matter add 5 discipline --on 2025-11-10 --paper 15/TB-UBKT

                    While a discipline, investigation, inspection, complaint or press report is being looked into,
                    nothing is proposed or awarded (Decree 152/2025/NĐ-CP, Art 4(4)).
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã cá nhân, tập thể.", "Id of the person or collective.")))
        var id: Int64
        @Argument(help: ArgumentHelp(say("Loại vụ việc.", "Kind of matter."))) var kind: MatterKind
        @Option(help: ArgumentHelp(say("Ngày bắt đầu xem xét.", "Day on which it was taken up."))) var on:
            DayArgument
        @Option(help: ArgumentHelp(say("Văn bản.", "The paper that shows it."))) var paper: String

        mutating func run() async throws {
            let matter = try await options.registry().addMatter(
                against: id, kind, openedOn: on.day, paper: paper, today: .today)
            Terminal.tell(
                say(
                    "Đã ghi vụ việc số \(matter); đề nghị của đối tượng này tạm hoãn.",
                    "Matter \(matter) entered; nominations of this recipient are deferred."))
            print(matter)
        }
    }

    struct Close: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Ghi kết luận của một vụ việc.", "Close a matter with its conclusion."),
                discussion: say(
                    """
                    thidua person matter close 2 no_violation --on 2025-12-05 --paper 21/KL-UBKT
                    thidua person matter close 3 violation --on 2025-12-05 --paper 21/QĐ-KL \\
                        --counts-again 2026-12-05

                    Không vi phạm: tiếp tục xét. Bị kỷ luật: thành tích chỉ tính từ ngày hết thời hạn kỷ luật,
                    --counts-again (Nghị định 152/2025/NĐ-CP, Điều 4 khoản 4). Kết luận ghi một lần, không sửa.
                    """,
                    """
                    thidua person matter close 2 no_violation --on 2025-12-05 --paper 21/KL-UBKT
                    thidua person matter close 3 violation --on 2025-12-05 --paper 21/QĐ-KL \\
                        --counts-again 2026-12-05

                    Without a violation the proposal goes on; after a discipline achievements count only from the end
                    of its period, --counts-again (Decree 152/2025/NĐ-CP, Art 4(4)). A conclusion is entered once.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Số vụ việc.", "Id of the matter."))) var matter: Int64
        @Argument(help: ArgumentHelp(say("Kết luận.", "Outcome."))) var outcome: MatterOutcome
        @Option(help: ArgumentHelp(say("Ngày kết luận.", "Day of the conclusion."))) var on: DayArgument
        @Option(help: ArgumentHelp(say("Văn bản kết luận.", "The conclusion."))) var paper: String
        @Option(
            help: ArgumentHelp(
                say(
                    "Ngày hết thời hạn kỷ luật, từ đó thành tích được tính.",
                    "End of the disciplinary period, from which achievements count.")))
        var countsAgain: DayArgument?

        mutating func run() async throws {
            try await options.registry().closeMatter(
                matter, on: on.day, outcome, countsAgainOn: countsAgain?.day, paper: paper, today: .today)
            Terminal.tell(say("Đã ghi kết luận vụ việc số \(matter).", "Matter \(matter) is closed."))
        }
    }

    struct List: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say("Các vụ việc và kết luận.", "Matters and their conclusions."),
                discussion: say(
                    """
                    thidua person matter list --unit 30244 --open

                    --open: vụ việc chưa kết luận, hoặc còn trong thời hạn kỷ luật.
                    """,
                    """
                    thidua person matter list --unit 30244 --open

                    --open: those without a conclusion, or whose disciplinary period lasts.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: ArgumentHelp(say("Mã cá nhân, tập thể.", "Id of the person or collective.")))
        var id: Int64?
        @Option(help: ArgumentHelp(say("Mã đơn vị, kể cả cấp dưới.", "Code of a unit, with those below.")))
        var unit: String?
        @Option(help: ArgumentHelp(say("Tính đến ngày; mặc định hôm nay.", "As of a day; today by default.")))
        var on: DayArgument?
        @Flag(help: ArgumentHelp(say("Chỉ những vụ việc còn hiệu lực.", "Only those that stand in the way.")))
        var open = false

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            if let id { try await registry.requireRecipient(id) }
            let day = on?.day ?? .today
            if let unit { try await registry.requireUnit(unit, on: day) }
            try await list.write(.matters(of: id, unit: unit, on: day, openOnly: open), from: registry)
        }
    }
}
