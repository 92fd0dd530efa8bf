import ArgumentParser
import Failures
import Glibc
import Registry
import Vietnamese

extension Decision {
    struct ReviewDrafts: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                commandName: "review",
                abstract: say(
                    "Lãnh đạo xem dự thảo trên màn hình: danh sách, tiêu chuẩn, phiếu, tiền; rồi duyệt.",
                    "A leader's screen: the draft with its lines, criteria, votes and money; then approval."),
                discussion: say(
                    """
                    thidua decision review --as ct.phuhuu

                    Không có mã: các dự thảo chờ ông/bà duyệt, theo quyền ký (thidua org signer list). Bấm ? để xem
                    các phím. Không có màn hình thì dùng: thidua decision approve
                    """,
                    """
                    thidua decision review --as ct.phuhuu

                    Without an id: the drafts that await you, by your rights to sign (thidua org signer list). Press ?
                    for the keys. Where there is no terminal: thidua decision approve
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: ArgumentHelp(say("Mã dự thảo.", "Id of the draft."))) var id: Int64?
        @Option(
            help: ArgumentHelp(say("Dự kiến ngày ký; mặc định hôm nay.", "Intended date; today by default.")))
        var on: DayArgument?

        mutating func run() async throws {
            guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
                throw Failure("TD480", ["decision": id.map(String.init) ?? say("MÃ", "ID")])
            }
            let registry = try await options.registry(.bulk)
            let look = TerminalLook { Environment[$0] }
            var review = Review(
                language: Speech.language, today: on?.day ?? .today, size: ReviewTerminal.size)
            // What is refused before anything is seen is an error like any other.
            if let id {
                let (day, language) = (review.day, review.language)
                let draft = try await Progress().during(
                    say("Đang xét điều kiện các dòng…", "Evaluating the lines…")
                ) {
                    try await registry.review(id, on: day, language: language)
                }
                _ = review.take(.draft(draft, signing: nil))
            } else {
                let queue = try await registry.awaitingDrafts(on: review.day)
                guard !queue.isEmpty else { return Self.tellNothingAwaits() }
                _ = review.take(.queue(queue))
            }
            guard let terminal = ReviewTerminal(look) else { throw Failure("TD480", ["decision": ""]) }
            // Read again now that changes are watched: one while the draft was being fetched woke nobody.
            _ = review.resize(ReviewTerminal.size)
            var session = ReviewSession(registry, terminal, look: look, review: review)
            await session.run()
            terminal.leave()
            for signature in session.issued { Self.tell(signature) }
        }

        private static func tellNothingAwaits() {
            Terminal.tell(say("Không có dự thảo nào chờ ông/bà duyệt.", "No draft awaits you."))
            Terminal.tell(
                say(
                    "Quyền ký: thidua org signer list; các dự thảo: thidua decision list --state draft",
                    "Rights to sign: thidua org signer list; drafts: thidua decision list --state draft"))
        }

        private static func tell(_ signature: Signature) {
            let paper = "\(ClericalNumber.paper(signature.number.number))/\(signature.number.symbol)"
            let date = ClericalDate.slashed(signature.day)
            Terminal.tell(
                say(
                    "Đã ban hành Quyết định số \(paper) ngày \(date).",
                    "Decision \(paper) of \(date) is issued."))
        }
    }
}
