import ArgumentParser
import Registry

/// The command `thidua nomination outcome`.
struct NominationOutcome: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "outcome",
            abstract: say(
                "Ghi kết quả của cấp trên cho một đề nghị đã trình lên.",
                "Record what the authority above answered about a nomination."),
            discussion: say(
                """
                thidua nomination outcome 20 --decision 123/QĐ-CTN --date 2026-05-19
                thidua nomination outcome 20 --refused --reason "Không đủ tiêu chuẩn"
                thidua nomination outcome 20 --returned --reason "Thiếu ý kiến cấp ủy"
                """,
                """
                thidua nomination outcome 20 --decision 123/QĐ-CTN --date 2026-05-19
                thidua nomination outcome 20 --refused --reason "Không đủ tiêu chuẩn"
                thidua nomination outcome 20 --returned --reason "Thiếu ý kiến cấp ủy"
                """))
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("Mã đề nghị.", "Id of the nomination."))) var id: Int64
    @Option(
        help: ArgumentHelp(say("Số quyết định, ví dụ 123/QĐ-CTN.", "Number of the decision, or the notice.")))
    var decision: PaperNumber?
    @Option(help: ArgumentHelp(say("Ngày văn bản.", "Date of that paper."))) var date: DayArgument?
    @Option(
        help: ArgumentHelp(
            say(
                "Người quyết định; mặc định theo nơi đã trình lên.",
                "Who decided; by default the head to whom it was forwarded.")))
    var authority: String?
    @Flag(help: ArgumentHelp(say("Cấp trên không khen thưởng.", "It was refused."))) var refused = false
    @Flag(help: ArgumentHelp(say("Cấp trên trả lại.", "It came back to be mended."))) var returned = false
    @Option(help: ArgumentHelp(say("Lý do, khi không được khen hoặc bị trả lại.", "Why it was not awarded.")))
    var reason: String?
    @OptionGroup var repeated: RepeatedReason

    /// What the options say; nil when they do not fit together.
    private var outcome: OutcomeAbove? {
        switch (refused, returned, decision, date?.day, reason) {
        case (false, false, let decision?, let day?, nil): .awarded(decision, on: day)
        case (true, false, let paper, let day, let reason?) where (paper == nil) == (day == nil):
            .refused(reason: reason, paper, on: day)
        case (false, true, nil, nil, let reason?): .returned(reason: reason)
        default: nil
        }
    }

    mutating func validate() throws {
        guard outcome != nil, repeated.repeatedBecause == nil || decision != nil && !refused else {
            throw ValidationError(
                say(
                    "Chọn một: --decision và --date; --refused và --reason; --returned và --reason.",
                    "Choose one: --decision and --date; --refused and --reason; --returned and --reason."))
        }
    }

    mutating func run() async throws {
        guard let outcome else { return }
        try await options.registry().recordOutcome(
            id, outcome, authority: authority, repeatedBecause: repeated.repeatedBecause)
        Terminal.tell(
            say("Đã ghi kết quả của đề nghị số \(id).", "The outcome of nomination \(id) was recorded."))
    }
}
