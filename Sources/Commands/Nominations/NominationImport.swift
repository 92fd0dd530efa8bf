import ArgumentParser
import Failures
import Registry
import Vietnamese

/// Where a new dossier comes from and goes to.
struct TargetOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("Mã đơn vị trình.", "Code of the unit that sends it."))) var unit: String
    @Option(
        help: ArgumentHelp(
            say("Mã đơn vị có người đứng đầu quyết định.", "Code of the unit whose head is to decide."),
            valueName: "code"))
    var to: String
    @Option(help: ArgumentHelp(say("Mã phong trào.", "Code of the campaign."))) var campaign: String?
    @Option(help: ArgumentHelp(say("Tiêu đề hồ sơ.", "Title of the dossier."))) var title: String?
    @Option(
        help: ArgumentHelp(
            say(
                "Ngày lập: mã đơn vị, mã danh hiệu đọc theo ngày này; mặc định hôm nay.",
                "Day as of which codes of units and awards are read; today by default."), valueName: "day"))
    var on: DayArgument?

    var target: ImportTarget {
        ImportTarget(unit: unit, addressedTo: to, campaign: campaign, title: title, day: on?.day ?? .today)
    }
}

/// The command `thidua nomination import`.
struct NominationImport: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: say(
                "Nhập danh sách đề nghị từ tệp CSV vào một hồ sơ mới.",
                "Read a CSV list of nominations into a new dossier."),
            discussion: say(
                """
                Cột bắt buộc: Loại đối tượng, Họ và tên, Mã đơn vị, Mã danh hiệu, Năm thành tích, Thành tích.
                Cột tùy chọn: STT, Danh xưng, Ngày sinh, Số định danh, Chức vụ, Đơn vị, Ghi chú,
                Loại khen thưởng (mặc định công trạng), Khóa thành tích.
                Tệp có lỗi thì không dòng nào được nhận, và mọi lỗi được liệt kê cùng lúc.
                Nhập lại đúng tệp đó không thay đổi gì.

                Ví dụ: thidua nomination import de-nghi.csv --unit 30244.VX --to 30244 --campaign PH-2025
                """,
                """
                Required columns: Loại đối tượng (recipient_kind), Họ và tên (name), Mã đơn vị (unit_code),
                Mã danh hiệu (award_kind_code), Năm thành tích (achievement_year), Thành tích (achievement).
                Optional: STT, Danh xưng (honorific), Ngày sinh (born), Số định danh (personal_number),
                Chức vụ (post), Đơn vị (unit_name), Ghi chú (note), Loại khen thưởng (commendation_type; merit by
                default), Khóa thành tích (achievement_key).
                A file with errors is refused whole, and every error is listed. Reading the same file again changes
                nothing.

                Example: thidua nomination import nominations.csv --unit 30244.VX --to 30244 --campaign PH-2025
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var targetOptions: TargetOptions
    @Argument(help: ArgumentHelp(say("Tệp CSV.", "CSV file."))) var file: String

    mutating func run() async throws {
        let progress = Progress { say("Đã đọc \($0) dòng…", "\($0) rows read…") }
        defer { progress.finish() }
        let outcome = try await options.registry(.bulk).importNominations(
            path: file, into: targetOptions.target, progress: progress.update)
        progress.finish()
        if outcome.wasKnown {
            Terminal.tell(
                say(
                    "Tệp này đã được nhập vào hồ sơ số \(outcome.dossierID) (\(outcome.rows) đề nghị); không có gì thay đổi.",
                    "This file was read into dossier \(outcome.dossierID) before (\(outcome.rows) nominations); nothing changed."
                ))
        } else {
            Terminal.tell(
                say(
                    "Đã nhập \(outcome.rows) đề nghị vào hồ sơ số \(outcome.dossierID); \(outcome.newRecipients) đối tượng mới trong danh bạ.",
                    "\(outcome.rows) nominations read into dossier \(outcome.dossierID); \(outcome.newRecipients) recipients are new."
                ))
            Terminal.tell(
                say(
                    "Bước tiếp: thidua dossier submit \(outcome.dossierID) --number 1/TTr-…",
                    "Next: thidua dossier submit \(outcome.dossierID) --number 1/TTr-…"))
        }
        print(outcome.dossierID)
    }
}
