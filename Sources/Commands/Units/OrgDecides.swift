import ArgumentParser
import Registry
import Vietnamese

extension Org {
    struct Decides: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ai quyết định một danh hiệu, hình thức khen thưởng cho đơn vị này vào ngày đó.",
                    "Who decides an award for somebody of this unit on a day."),
                discussion: say(
                    """
                    thidua org decides 30244 --award CSTDCS --on 2025-12-20

                    Nêu đơn vị gần nhất trước, cùng điều luật; khi không có đơn vị nào, nêu thẩm quyền theo luật.
                    """,
                    """
                    thidua org decides 30244 --award CSTDCS --on 2025-12-20

                    The nearest unit first, with the article of the law; where there is none, whom the law names.
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var code: String
        @Option(help: ArgumentHelp(say("Mã danh hiệu, hình thức.", "Code of the award kind."))) var award:
            String
        @Option(
            help: ArgumentHelp(
                say("Ngày quyết định; mặc định hôm nay.", "Day of the decision; today by default."),
                valueName: "day"))
        var on: DayArgument?

        mutating func run() async throws {
            let registry = try await options.registry()
            let day = on?.day ?? .today
            try await UnitWords.tell(code, on: day, registry)
            try await list.write(
                try await registry.deciders(of: award, for: code, on: day), from: registry)
        }
    }
}

/// What a bare code means: codes are used again.
enum UnitWords {
    /// Refuses a code that no unit ever had; says which unit of the code is meant when there were several.
    static func tell(_ code: String, on day: CalendarDate, _ registry: Registry) async throws {
        let units = try await registry.meanings(of: code, on: day)
        guard units.count > 1 else { return }
        let told = units.map { unit in
            let to = unit.to.map {
                say(" (đến \(ClericalDate.slashed($0)))", " (until \(ClericalDate.slashed($0)))")
            }
            return (unit.isMeant ? "→ " : "  ") + unit.name + (to ?? "")
        }
        Terminal.tell(
            say(
                "Mã \(code) vào ngày \(ClericalDate.slashed(day)):",
                "Code \(code) on \(ClericalDate.slashed(day)):")
                + "\n" + told.joined(separator: "\n"))
    }
}
