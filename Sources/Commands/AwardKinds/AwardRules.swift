import ArgumentParser
import Commendation
import Registry
import Vietnamese

/// The command `thidua award rules`.
struct AwardRules: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rules",
            abstract: say(
                "Tiêu chuẩn của một danh hiệu, hình thức vào một ngày, theo điều luật.",
                "The criteria of an award on a day, by article."),
            discussion: say(
                """
                thidua award rules CSTDCS --on 2025-12-20

                Phải đạt mọi nhóm; trong mỗi nhóm chỉ cần một căn cứ; mỗi căn cứ phải đủ mọi tiêu chuẩn.
                """,
                """
                thidua award rules CSTDCS --on 2025-12-20

                Every group must be met; one limb of a group is enough; all criteria of a limb must hold.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Argument(help: ArgumentHelp(say("Mã danh hiệu, hình thức.", "Code of the award kind."))) var code: String
    @Option(
        help: ArgumentHelp(
            say(
                "Ngày hồ sơ được tiếp nhận để thẩm định; mặc định hôm nay.",
                "Day on which a dossier is received; today by default.")))
    var on: DayArgument?

    mutating func run() async throws {
        let (format, target) = (list.chosen, list.target)
        try await options.registry().awardRules(code, on: on?.day ?? .today, language: Speech.language) {
            try target.sink(format)
        }
    }
}
