public import ArgumentParser
import Failures
public import Registry
import Vietnamese

extension Decision {
    struct Revoke: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Hủy bỏ khen thưởng theo Điều 93 Luật Thi đua, khen thưởng: cả quyết định hoặc từng dòng.",
                    "Revoke awards under Art 93 of the law: a whole decision or single lines."),
                discussion: say(
                    """
                    Bằng, giấy khen mất hiệu lực; hiện vật và tiền thưởng phải thu hồi. Những đề nghị đã dựa vào
                    khen thưởng bị hủy bỏ được liệt kê, không bị hủy theo. Xem trước, không ghi gì: thêm --preview.

                    Ví dụ:
                      thidua decision revoke 12/QĐ-UBND@2025 --line 2 --ground false_declaration \\
                          --preview
                      thidua decision revoke 12/QĐ-UBND@2025 --line 2 --ground false_declaration \\
                          --number 21/QĐ-UBND --as ct.phuhuu \\
                          --reason "Kê khai sáng kiến của người khác"
                    """,
                    """
                    Certificates become void, objects and money are to come back. Nominations that relied on the
                    revoked awards are listed, and left as they are. To see what would happen and write nothing:
                    --preview.

                    Examples:
                      thidua decision revoke 12/QĐ-UBND@2025 --line 2 --ground false_declaration \\
                          --preview
                      thidua decision revoke 12/QĐ-UBND@2025 --line 2 --ground false_declaration \\
                          --number 21/QĐ-UBND --as ct.phuhuu \\
                          --reason "Kê khai sáng kiến của người khác"
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: DecisionReference.help) var decision: String
        @Option(
            help: ArgumentHelp(
                say(
                    "Dòng bị hủy bỏ; lặp lại cho nhiều dòng. Không nêu: mọi dòng.",
                    "A line; repeat for several. None: every line.")))
        var line: [Int] = []
        @Option(
            help: ArgumentHelp(
                say(
                    "Căn cứ ở khoản 2 Điều 93: false_declaration (a, gian dối khi kê khai), false_papers (b, thông tin sai, giấy tờ giả), unlawful_procedure (c, thẩm định, xét, đề nghị trái quy định), violation_found (d, có kết luận vi phạm).",
                    "Ground in Art 93(2): false_declaration (a), false_papers (b), unlawful_procedure (c), violation_found (d)."
                )))
        var ground: RevocationGround
        @Flag(help: ArgumentHelp(say("Chỉ xem trước, không ghi gì.", "Show only, write nothing.")))
        var preview = false
        @Flag(help: ArgumentHelp(say("Tiền thưởng chưa chi.", "The bonuses were not paid."))) var unpaid =
            false
        @Option(help: ArgumentHelp(say("Số văn bản hủy bỏ.", "Number of the paper."))) var number:
            PaperNumber?
        @Option(help: ArgumentHelp(say("Ngày văn bản; mặc định hôm nay.", "Date; today by default.")))
        var date: DayArgument?
        @Option(
            help: ArgumentHelp(
                say(
                    "Mã đơn vị ban hành; mặc định đơn vị đã quyết định.",
                    "Code of the issuing unit; by default the one that decided.")))
        var authority: String?
        @Option(help: ArgumentHelp(say("Lý do.", "Reason."))) var reason: String?
        @Flag(help: ArgumentHelp(say("Không hỏi lại.", "Do not ask."))) var yes = false

        mutating func validate() throws {
            guard preview || (number != nil && reason != nil) else {
                throw ValidationError(
                    say(
                        "Nêu --number và --reason, hoặc --preview để chỉ xem trước.",
                        "Give --number and --reason, or --preview to see what would happen."))
            }
        }

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            let id = try await registry.decisionID(decision)
            let day = date?.day ?? .today
            var revocation = Revocation(
                decision: id, lines: line.isEmpty ? nil : line, ground: ground, reason: reason ?? "")
            revocation.isPaid = !unpaid
            let effect = try await registry.previewRevocation(revocation, authority: authority, on: day)
            try RevocationText.write(effect)
            guard !preview, let number else { return }
            try Confirmation.retype(number, to: say("hủy bỏ", "revoke"), isSure: yes)
            try await registry.revoke(
                revocation, by: Signature(number: number, day: day), authority: authority)
            Terminal.tell(
                say(
                    "Đã hủy bỏ \(effect.lines.count) khen thưởng. Xem: thidua decision amendments \(id)",
                    "\(effect.lines.count) awards are revoked. See: thidua decision amendments \(id)"))
        }
    }

    struct Recover: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ghi nhận bằng, giấy khen hoặc tiền thưởng đã thu hồi.",
                    "Enter a certificate or money that came back."),
                discussion: """
                    thidua decision recover 12/QĐ-UBND@2025 --line 2 --certificate \\
                        --money 2340000 --paper "PT 15/2026"
                    """)
        }

        @OptionGroup var options: GlobalOptions
        @Argument(help: DecisionReference.help) var decision: String
        @Option(help: ArgumentHelp(say("Dòng của quyết định.", "Line of the decision."))) var line: Int
        @Flag(help: ArgumentHelp(say("Bằng, giấy khen đã nộp lại.", "The certificate came back.")))
        var certificate = false
        @Option(help: ArgumentHelp(say("Số tiền đã nộp lại, đồng.", "Money that came back, đồng.")))
        var money: Int64 = 0
        @Option(help: ArgumentHelp(say("Ngày thu hồi; mặc định hôm nay.", "Day; today by default.")))
        var date: DayArgument?
        @Option(help: ArgumentHelp(say("Biên nhận, phiếu thu.", "Receipt."))) var paper: String?

        mutating func validate() throws {
            guard money >= 0, certificate || money > 0 else {
                throw ValidationError(
                    say("Nêu --certificate hoặc --money.", "Give --certificate or --money."))
            }
        }

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            try await registry.recover(
                line: line, of: try await registry.decisionID(decision), on: date?.day ?? .today,
                certificate: certificate, money: money, paper: paper)
            Terminal.tell(say("Đã ghi nhận.", "Recorded."))
        }
    }

    struct Amendments: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Các văn bản đính chính, hủy bỏ của một quyết định, và những gì phải thu hồi.",
                    "Later papers about a decision: corrections, revocations, what is to come back."),
                discussion: "thidua decision amendments 12/QĐ-UBND@2025")
        }

        @OptionGroup var options: GlobalOptions
        @OptionGroup var list: ListOptions
        @Argument(help: DecisionReference.help) var decision: String

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            let id = try await registry.decisionID(decision)
            _ = try await registry.decision(id, on: .today)
            try await list.write(
                Listing.amendments(of: id),
                titles: [
                    "corrections": say("Đính chính", "Corrections"),
                    "revoked": say("Khen thưởng bị hủy bỏ", "Revoked awards"),
                    "dependents": say(
                        "Đề nghị đã dựa vào khen thưởng bị hủy bỏ", "Nominations that relied on them"),
                ], from: registry)
        }
    }
}

extension RevocationGround: ExpressibleByArgument {}

/// What a revocation does, as two lists: what falls, and what relied on it.
enum RevocationText {
    static func write(_ effect: RevocationEffect) throws {
        let target = OutputTarget(path: nil)
        try effect.sendLines(to: try target.sink(target.usualFormat))
        if effect.dependents.isEmpty {
            Terminal.tell(
                say(
                    "Không có đề nghị nào khác dựa vào các khen thưởng này.",
                    "No other nomination relied on these awards."))
        } else {
            try tellDependents(effect, target)
        }
        guard !effect.recordedLater.isEmpty else { return }
        Terminal.tell(
            say(
                "\(effect.recordedLater.count) khen thưởng sau đó của cùng đối tượng được ghi nhận từ văn bản, không có đề nghị để xét lại; cần tự xem:",
                "\(effect.recordedLater.count) later awards of the same recipients were recorded from paper, with no nomination to evaluate; look at them yourself:"
            ))
        try effect.sendRecordedLater(to: try target.sink(target.usualFormat))
    }

    private static func tellDependents(_ effect: RevocationEffect, _ target: OutputTarget) throws {
        Terminal.tell(
            say(
                "\(effect.dependents.count) đề nghị đã dựa vào các khen thưởng này; cần xem lại từng trường hợp:",
                "\(effect.dependents.count) nominations relied on these awards; look at each of them:"))
        try effect.sendDependents(to: try target.sink(target.usualFormat))
    }
}
