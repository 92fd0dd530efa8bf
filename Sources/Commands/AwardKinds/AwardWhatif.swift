import ArgumentParser
import Commendation
import Registry

/// The command `thidua award whatif`.
struct AwardWhatif: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "whatif",
            abstract: say(
                "Xét các sự kiện trong tệp JSON theo đúng quy tắc; không lưu gì.",
                "Check facts in a JSON file by the same rules; nothing is stored."),
            discussion: say(
                """
                thidua award whatif --facts tinh-huong.json --explain

                \(example)

                Một trường hợp, hoặc một mảng nhiều trường hợp. Trường không biết bị từ chối.
                Mã thoát: 0 khi tất cả đều đủ, 1 khi có trường hợp không đủ.
                """,
                """
                thidua award whatif --facts tinh-huong.json --explain

                \(example)

                One case, or an array of several. Unknown fields are refused.
                Exit code: 0 when all are met, 1 when some are not.
                """))
    }

    private static let example = """
        {"recipient": {"kind": "individual"}, "award": "CSTD_BT", "achievement_year": 2023,
         "proposed_on": "2024-03-10", "authority": "province_chair",
         "prior_awards": [{"award": "CSTDCS", "year": 2021, "decided_on": "2021-12-20", "type": "CONG_TRANG"}],
         "ratings": {"2023": "HTXS"},
         "initiatives": [{"kind": "initiative", "recognised": [{"scope": "ministry_province", "on": "2023-11-01"}]}],
         "attestations": {"duoc_lua_chon": true}}
        """

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Option(
        help: ArgumentHelp(
            say("Tệp sự kiện; - là đầu vào chuẩn.", "File of facts; - is standard input."), valueName: "file")
    )
    var facts: String
    @Flag(
        help: ArgumentHelp(
            say("Nêu từng tiêu chuẩn: thấy gì, cần gì, điều nào.", "Every criterion: seen, needed, article."))
    )
    var explain = false

    mutating func run() async throws {
        let (format, target) = (list.chosen, list.target)
        let tally = try await options.registry(.bulk).whatif(
            file: facts, detail: explain ? .findings : .verdicts, language: Speech.language
        ) { try target.sink(format) }
        try tally.conclude()
    }
}
