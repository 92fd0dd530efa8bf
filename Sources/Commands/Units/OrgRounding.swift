import ArgumentParser
import Registry
import Vietnamese

/// The command `thidua org rounding`.
struct OrgRounding: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rounding",
            abstract: say(
                "Cách làm tròn tiền thưởng trong các quyết định của một cơ quan.",
                "How an authority rounds the bonuses of its decisions."),
            discussion: say(
                """
                thidua org rounding 30244 nearest_10k

                Mặc định ceil_10k: làm tròn lên chục nghìn đồng (Nghị định 152/2025/NĐ-CP, Điều 49 khoản 2).
                Quyết định đã ban hành không thay đổi.
                """,
                """
                thidua org rounding 30244 nearest_10k

                By default ceil_10k: up to tens of thousands of đồng (Decree 152/2025/NĐ-CP, Art 49(2)). Decisions
                that were issued do not change.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var code: String
    @Argument(help: ArgumentHelp(say("Cách làm tròn.", "Rounding."))) var rounding: BonusRounding

    mutating func run() async throws {
        try await options.registry().setBonusRounding(rounding, of: code, on: .today)
        Terminal.tell(say("Đã đặt cách làm tròn của \(code).", "The rounding of \(code) is set."))
    }
}
