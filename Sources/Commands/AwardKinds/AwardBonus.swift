public import ArgumentParser
import Commendation
import Failures
public import Registry
import Vietnamese

extension BonusRounding: ExpressibleByArgument {}

/// The command `thidua award bonus`.
struct AwardBonus: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "bonus",
            abstract: say("Tiền thưởng, theo mức lương cơ sở ngày quyết định.", "Bonuses, by base salary."),
            discussion: say(
                """
                thidua award bonus CSTDCS --recipient individual --on 2026-07-02
                thidua award bonus --award CSTDCS:individual:2025 \\
                    --award BK_BT:individual:2024-2025
                thidua award bonus --facts tien-thuong.json

                Nhiều --award là các quyết định cùng lúc cho một đối tượng: cùng thời gian tính thành tích thì chỉ
                nhận mức cao nhất của danh hiệu và của hình thức; danh hiệu và hình thức nhận cả hai (Nghị định
                152/2025/NĐ-CP, Điều 49). Không lưu gì.
                Tệp --facts là một trường hợp hoặc một mảng; trường không biết bị từ chối:
                \(example)
                """,
                """
                thidua award bonus CSTDCS --recipient individual --on 2026-07-02
                thidua award bonus --award CSTDCS:individual:2025 \\
                    --award BK_BT:individual:2024-2025
                thidua award bonus --facts tien-thuong.json

                Several --award are decided together for one recipient: of titles, and of forms, with one counted
                period only the highest is paid; a title and a form are both paid (Decree 152/2025/NĐ-CP, Art 49).
                Nothing is stored.
                The file of --facts holds one case or an array; unknown fields are refused:
                \(example)
                """))
    }

    private static let example = """
        {"case": "A", "decided_on": "2025-12-20", "rounding": "ceil_10k",
         "awards": [{"award": "CSTDCS", "recipient": "individual", "period": "2025"},
                    {"award": "BK_BT", "recipient": "individual", "period": "2024-2025", "achievement_key": "…"}]}
        """

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Argument(help: ArgumentHelp(say("Mã danh hiệu, hình thức.", "Code of the award kind."))) var code:
        String?
    @Option(help: ArgumentHelp(say("Loại đối tượng.", "Kind of recipient."))) var recipient: RecipientKind?
    @Option(
        help: ArgumentHelp(
            say(
                "Một khen thưởng: MÃ:ĐỐI_TƯỢNG:THỜI_GIAN; dùng được nhiều lần.",
                "One award, CODE:KIND:PERIOD; may be repeated."), valueName: "code:kind:period"))
    var award: [BonusArgument] = []
    @Option(
        help: ArgumentHelp(
            say("Tệp JSON các trường hợp; - là đầu vào chuẩn.", "JSON file of cases; - is standard input."),
            valueName: "file"))
    var facts: String?
    @Option(
        help: ArgumentHelp(
            say("Ngày quyết định; mặc định hôm nay.", "Day of the decision; today by default.")))
    var on: DayArgument?
    @Option(
        help: ArgumentHelp(
            say(
                "Làm tròn: lên chục nghìn đồng, gần nhất, hoặc không.",
                "Rounding: up to 10.000 đồng, nearest, or none.")))
    var rounding = BonusRounding.up

    mutating func validate() throws {
        let given = [code != nil, !award.isEmpty, facts != nil].count { $0 }
        guard given == 1, (code == nil) == (recipient == nil), facts == nil || on == nil else {
            throw ValidationError(
                say(
                    "Cần mã cùng với --recipient, một hay nhiều --award, hoặc chỉ --facts.",
                    "Give a code with --recipient, one or more --award, or only --facts."))
        }
    }

    mutating func run() async throws {
        var requests = award.map(\.request)
        if let code, let recipient { requests = [BonusRequest(code: code, recipient: recipient)] }
        let (format, target) = (list.chosen, list.target)
        if let facts {
            return tell(
                total: try await options.registry().bonuses(facts: facts) { try target.sink(format) })
        }
        let total = try await options.registry().bonuses(requests, on: on?.day ?? .today, rounding: rounding)
        {
            try target.sink(format)
        }
        if requests.count > 1 { tell(total: total) }
    }

    private func tell(total: Int64) {
        let sum = ClericalNumber.decimal(String(total)) ?? String(total)
        Terminal.tell(say("Tổng tiền thưởng: \(sum) đồng.", "Total: \(sum) đồng."))
    }
}

/// An award as people type it: `CSTDCS:individual:2025`.
struct BonusArgument: ExpressibleByArgument {
    let request: BonusRequest

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, !parts[0].isEmpty, !parts[2].isEmpty,
            let recipient = RecipientKind(rawValue: parts[1])
        else { return nil }
        request = BonusRequest(code: parts[0], recipient: recipient, period: parts[2])
    }
}
