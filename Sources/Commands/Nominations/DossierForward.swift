import ArgumentParser
import Registry
import Vietnamese

extension Dossier {
    /// The command `thidua dossier forward`.
    struct Forward: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Trình cấp trên các đề nghị đã tiếp nhận hoặc được hội đồng đề nghị.",
                    "Propose to a higher authority what was received or recommended."),
                discussion: """
                    thidua dossier forward 3 --to 82 --number 12/TTr-UBND --date 2025-12-22
                    thidua dossier forward 3 --line 1 --to 82 --number 12/TTr-UBND
                    """)
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var id: Int64
        @Option(
            help: ArgumentHelp(
                say(
                    "Dòng trình lên, lặp lại được; mặc định mọi dòng trình được.",
                    "Line that goes up, may be repeated; by default all that can.")))
        var line: [Int] = []
        @Option(help: ArgumentHelp(say("Mã đơn vị cấp trên.", "Code of the authority above."))) var to: String
        @Option(help: ArgumentHelp(say("Số tờ trình lên cấp trên.", "Number of the letter.")))
        var number: PaperNumber
        @Option(help: ArgumentHelp(say("Ngày tờ trình; mặc định hôm nay.", "Its date; today by default.")))
        var date: DayArgument?

        @OptionGroup var repeated: RepeatedReason

        mutating func run() async throws {
            let sent = try await options.registry(.bulk).forwardDossier(
                id, to: to, number: number, on: date?.day ?? .today, lines: line.isEmpty ? nil : line,
                repeatedBecause: repeated.repeatedBecause)
            Terminal.tell(
                say(
                    "Đã trình cấp trên \(sent.count) đề nghị của hồ sơ số \(id).",
                    "\(sent.count) nominations of dossier \(id) forwarded."))
            if sent.ownAwards > 0 {
                Terminal.tell(
                    say(
                        "Trong đó \(sent.ownAwards) đề nghị thuộc thẩm quyền của chính nơi trình; lần sau chọn dòng: --line.",
                        "\(sent.ownAwards) of these the sender decides itself; next time name the lines: --line."
                    ))
            }
            Terminal.tell(
                say(
                    "Khi có kết quả: thidua nomination outcome",
                    "When the answer comes: thidua nomination outcome"))
        }
    }
}
