import ArgumentParser
import Commendation
import Registry
import Vietnamese

/// The command `thidua award path`.
struct AwardPathTo: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "path",
            abstract: say(
                "Còn thiếu gì để được đề nghị, và sớm nhất vào năm nào; không lưu gì.",
                "What is missing for an award, and the earliest year for it; nothing is stored."),
            discussion: say(
                """
                thidua award path 5 CSTD_BT --on 2025-03-10

                Năm hiện tại và các năm tới được giả định tốt nhất có thể; các năm đã qua chỉ tính theo sổ. Năm nêu ra
                là năm thành tích, đề nghị vào đầu năm sau. Danh hiệu, hình thức phải có trước được nêu kèm năm cần có.
                Điều chỉ con người đánh giá được nêu riêng. Căn cứ phải tự nêu chỉ được chọn khi nhóm không có căn cứ
                khác. Số phiếu của hội đồng và việc được lựa chọn không tính trước được.
                Mã thoát: 0 khi có năm đạt được, 1 khi không có trong số năm xét.
                """,
                """
                thidua award path 5 CSTD_BT --on 2025-03-10

                This year and coming ones are taken to be as good as they can be; of past years counts what the register
                holds. The year is the year of achievement, proposed early in the next. Awards that must come first are
                named with their years; what only people can judge is told apart. A limb that must be pleaded is chosen
                only where its group has no other. Votes of councils are not foreseen.
                Exit code: 0 when there is such a year, 1 when there is none among those looked at.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Argument(help: ArgumentHelp(say("Mã cá nhân trong danh bạ.", "Id of the person."))) var person: Int64
    @Argument(help: ArgumentHelp(say("Mã danh hiệu, hình thức.", "Code of the award kind."))) var code: String
    @Option(help: ArgumentHelp(say("Tính từ ngày; mặc định hôm nay.", "From a day on; today by default.")))
    var on: DayArgument?
    @Option(help: ArgumentHelp(say("Số năm tới được xét, 1 đến 40.", "Coming years to look at, 1 to 40.")))
    var years = 15

    mutating func validate() throws {
        guard (1...40).contains(years) else {
            throw ValidationError(
                say("--years phải từ 1 đến 40.", "--years must be between 1 and 40."))
        }
    }

    mutating func run() async throws {
        let (format, target) = (list.chosen, list.target)
        let path = try await options.registry().awardPath(
            of: person, to: code, on: on?.day ?? .today, years: years, language: Speech.language
        ) { try target.sink(format) }
        tell(path)
        guard path.year != nil else { throw ExitCode.failure }
    }

    private func tell(_ path: AwardPath) {
        for obstacle in path.obstacles {
            Terminal.tell(say("Vướng mắc: \(obstacle).", "In the way: \(obstacle)."))
        }
        guard let year = path.year else {
            return Terminal.tell(
                say(
                    "Không đạt được trong \(years) năm tới; xem thêm với --years.",
                    "Not within the coming \(years) years; look further with --years."))
        }
        let target = path.steps.first { $0.award == code }
        if let target {
            let conditions = target.conditions.joined(separator: "; ")
            Terminal.tell(
                say(
                    "Sớm nhất năm thành tích \(year), nếu có: \(conditions).",
                    "At the earliest for the year \(year), given: \(conditions)."))
        } else {
            Terminal.tell(
                say(
                    "Theo sổ đã đủ cho năm thành tích \(year).",
                    "The register holds what is needed for the year \(year)."))
        }
        for step in path.steps where step.award != code {
            let conditions = step.conditions.joined(separator: "; ")
            Terminal.tell(
                say(
                    "Muốn có \(step.name), sớm nhất năm \(step.year): \(conditions).",
                    "For \(step.name), at the earliest in \(step.year): \(conditions)."))
        }
        if !path.attestations.isEmpty {
            let people = path.attestations.joined(separator: "; ")
            Terminal.tell(say("Cần người xác nhận: \(people).", "To be vouched for: \(people)."))
        }
        if let law = path.unverifiedLaw {
            Terminal.tell(
                say(
                    "\(law) chưa được pháp chế đối chiếu: kết quả chỉ để tham khảo.",
                    "\(law) has not been verified by a lawyer: take this as a guide only."))
        }
    }
}
