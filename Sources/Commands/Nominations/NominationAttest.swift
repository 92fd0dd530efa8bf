import ArgumentParser
import Commendation
import Registry

/// The command `thidua nomination attest`.
struct NominationAttest: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "attest",
            abstract: say(
                "Ghi lời xác nhận về tiêu chuẩn chỉ con người đánh giá được.",
                "Enter somebody's word on a criterion that only people can judge."),
            discussion: say(
                """
                thidua nomination attest 20 tham_gia_phong_trao --by "Trần Thị Giả Định" \\
                    --on 2025-12-03
                thidua nomination attest --dossier 3 --criterion tham_gia_phong_trao \\
                    --criterion doan_ket --by "Trần Thị Giả Định, Trưởng phòng" \\
                    --on 2025-12-03 --paper "Biên bản 05/BB-VHXH"

                Với --dossier, lời xác nhận dành cho mọi đề nghị của hồ sơ mà luật đòi hỏi tiêu chuẩn đó. --not-met:
                xác nhận là không đạt. Xác nhận lại cho từng đề nghị là đính chính; lời cũ được giữ trong lịch sử.
                --dossier không thay lời đã có.
                Tiêu chuẩn nào còn chờ: thidua nomination attestations --dossier 3
                """,
                """
                thidua nomination attest 20 tham_gia_phong_trao --by "Trần Thị Giả Định" \\
                    --on 2025-12-03
                thidua nomination attest --dossier 3 --criterion tham_gia_phong_trao \\
                    --criterion doan_ket --by "Trần Thị Giả Định, Trưởng phòng" \\
                    --on 2025-12-03 --paper "Biên bản 05/BB-VHXH"

                With --dossier the word is for all nominations of the dossier whose rules ask it. --not-met denies
                it. A second word on one nomination corrects the first, which stays in the history; --dossier leaves
                words that are there.
                What is still waited for: thidua nomination attestations --dossier 3
                """))
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("Mã đề nghị.", "Id of the nomination."))) var id: Int64?
    @Argument(help: ArgumentHelp(say("Tiêu chuẩn.", "Criteria."))) var criteria: [String] = []
    @Option(help: ArgumentHelp(say("Số hồ sơ, thay cho một đề nghị.", "Id of a dossier, instead of one.")))
    var dossier: Int64?
    @Option(help: ArgumentHelp(say("Tiêu chuẩn; dùng được nhiều lần.", "A criterion; may be repeated.")))
    var criterion: [String] = []
    @Option(help: ArgumentHelp(say("Người xác nhận.", "Who vouches."))) var by: String
    @Option(help: ArgumentHelp(say("Ngày xác nhận.", "When."))) var on: DayArgument
    @Option(help: ArgumentHelp(say("Văn bản.", "On what paper."))) var paper: String?
    @Flag(help: ArgumentHelp(say("Xác nhận là không đạt.", "It is not met."))) var notMet = false

    mutating func validate() throws {
        guard (id == nil) != (dossier == nil), !(criteria + criterion).isEmpty else {
            throw ValidationError(
                say(
                    "Nêu mã đề nghị và tiêu chuẩn, hoặc --dossier và --criterion.",
                    "Give an id and criteria, or --dossier and --criterion."))
        }
    }

    mutating func run() async throws {
        let word = Attestation(
            criteria: criteria + criterion, isMet: !notMet, by: by, on: on.day, paper: paper)
        let scope = id.map { EligibilityScope.nomination($0) } ?? .dossier(dossier ?? 0)
        let outcome = try await options.registry(.bulk).attest(scope, word, today: .today)
        if outcome.kept > 0 {
            Terminal.tell(
                say(
                    "Giữ nguyên \(outcome.kept) xác nhận riêng có nội dung khác; đính chính từng đề nghị nếu cần.",
                    "\(outcome.kept) words on single nominations say otherwise and stay; correct them one by one."
                ))
        }
        guard outcome.added + outcome.corrected > 0 else {
            return Terminal.tell(
                say("Không có gì khác, không ghi gì.", "Nothing is different; nothing was written."))
        }
        Terminal.tell(
            say(
                "Đã ghi \(outcome.added), đính chính \(outcome.corrected) xác nhận cho \(outcome.nominations) đề nghị.",
                "Entered \(outcome.added), corrected \(outcome.corrected), for \(outcome.nominations) nominations."
            ))
    }
}

/// The command `thidua nomination attestations`.
struct NominationAttestations: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "attestations",
            abstract: say(
                "Những tiêu chuẩn còn chờ người xác nhận, theo điều luật.",
                "The criteria that still wait for somebody's word, by article."),
            discussion: say(
                """
                thidua nomination attestations --dossier 3

                Chỉ nêu tiêu chuẩn mà nếu được xác nhận thì căn cứ đủ: dữ liệu của căn cứ đã đạt, và chưa căn cứ nào
                khác của nhóm đủ. --all: mọi tiêu chuẩn do người đánh giá, kể cả đã xác nhận và căn cứ phải nêu ra.
                """,
                """
                thidua nomination attestations --dossier 3

                Shows the criteria whose word alone is missing: the data of the limb hold, and no other limb meets
                the group. --all: everything that people judge, with what was said and grounds that may be pleaded.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Argument(help: ArgumentHelp(say("Mã đề nghị.", "Id of the nomination."))) var id: Int64?
    @Option(help: ArgumentHelp(say("Số hồ sơ.", "Id of the dossier."))) var dossier: Int64?
    @Flag(help: ArgumentHelp(say("Cả những gì đã xác nhận.", "Also what was said."))) var all = false

    mutating func validate() throws {
        guard (id == nil) != (dossier == nil) else {
            throw ValidationError(
                say("Nêu mã đề nghị hoặc --dossier.", "Give an id or --dossier."))
        }
    }

    mutating func run() async throws {
        let (format, target) = (list.chosen, list.target)
        let scope = id.map { EligibilityScope.nomination($0) } ?? .dossier(dossier ?? 0)
        let count = try await options.registry(.bulk).attestations(scope, on: nil, withAll: all) {
            try target.sink(format)
        }
        if count == 0, Terminal.outputIsTerminal {
            Terminal.tell(say("Không còn gì phải xác nhận.", "Nothing waits for a word."))
        }
    }
}
