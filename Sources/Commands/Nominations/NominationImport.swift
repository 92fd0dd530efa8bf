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
                "Nhập danh sách đề nghị từ tệp Excel hoặc CSV vào một hồ sơ.",
                "Read an Excel or CSV list of nominations into a dossier."),
            discussion: say(
                """
                Đọc được sổ làm việc .xlsx và tệp văn bản có tiêu đề trong 20 dòng đầu, dù là mẫu nào; dòng nhóm,
                dòng tổng, phần ký tên được nhận ra; đơn vị và danh hiệu có thể ghi bằng chữ.
                Tệp CSV của chương trình có các cột: Loại đối tượng, Họ và tên, Mã đơn vị, Mã danh hiệu,
                Năm thành tích, Thành tích; tùy chọn: STT, Danh xưng, Ngày sinh, Số định danh, Chức vụ, Đơn vị,
                Ghi chú, Loại khen thưởng (mặc định công trạng), Khóa thành tích.

                Tệp có lỗi thì không dòng nào được nhận, và mọi lỗi được liệt kê cùng lúc. Nhập lại đúng tệp đó không
                thay đổi gì; tệp đã sửa của hồ sơ chưa trình chỉ sửa chỗ khác và thêm dòng mới.
                Mã thoát của --dry-run: 0 khi tệp nhận được, 1 khi còn lỗi hoặc câu hỏi.

                Ví dụ:
                thidua nomination import de-nghi.xlsx --unit 30244.VX --to 30244 --dry-run \\
                    --questions hoi.csv
                thidua nomination import de-nghi.xlsx --unit 30244.VX --to 30244 \\
                    --resolve hoi.csv
                """,
                """
                Reads .xlsx workbooks and text with a header in the first 20 rows, of whatever template; headings,
                totals and signatures are told apart; units and awards may be given in words.
                The program's own CSV has the columns Loại đối tượng (recipient_kind), Họ và tên (name), Mã đơn vị
                (unit_code), Mã danh hiệu (award_kind_code), Năm thành tích (achievement_year), Thành tích
                (achievement); optional: STT, Danh xưng (honorific), Ngày sinh (born), Số định danh
                (personal_number), Chức vụ (post), Đơn vị (unit_name), Ghi chú (note), Loại khen thưởng
                (commendation_type; merit by default), Khóa thành tích (achievement_key).

                A file with errors is refused whole, and every error is listed. Reading the same file again changes
                nothing; a corrected one of a dossier not yet sent changes only what differs, and adds what is new.
                Exit code of --dry-run: 0 when the file can be taken in, 1 when errors or questions are left.

                Examples:
                thidua nomination import de-nghi.xlsx --unit 30244.VX --to 30244 --dry-run \\
                    --questions hoi.csv
                thidua nomination import de-nghi.xlsx --unit 30244.VX --to 30244 \\
                    --resolve hoi.csv
                """))
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var targetOptions: TargetOptions
    @OptionGroup(title: say("Cách đọc tệp", "How to read the file")) var reading: ReadingOptions
    @OptionGroup(title: say("Kiểm tra trước khi nhập", "Looking before importing")) var review: ReviewOptions
    @Argument(help: ArgumentHelp(say("Tệp Excel (.xlsx) hoặc CSV.", "Excel (.xlsx) or CSV file.")))
    var file: String

    mutating func run() async throws {
        let progress = ImportProgressLine()
        defer { progress.finish() }
        let found = try await options.registry(.bulk).reviewNominations(
            path: file, into: targetOptions.target,
            options: reading.importOptions(answers: review.asked.resolve),
            writes: !review.dryRun, progress: progress.update)
        progress.finish()
        let text = ImportText(found, path: file)
        try review.tell(found, of: file, text, preview: text.preview)
        Terminal.tell(text.outcome)
        if !review.dryRun, let dossier = found.dossierID { print(dossier) }
    }
}

/// The line that says how far an import has come.
final class ImportProgressLine: Sendable {
    private let rows = Progress { say("Đã đọc \($0) dòng…", "\($0) rows read…") }

    @Sendable func update(_ progress: ImportProgress) {
        switch progress {
        case .rows(let count): rows.update(count)
        case .matching: rows.say(say("Đang đối chiếu với danh bạ…", "Comparing with the register…"))
        case .comparing: rows.say(say("Đang so với hồ sơ…", "Comparing with the dossier…"))
        case .writing: rows.say(say("Đang ghi…", "Writing…"))
        }
    }

    func finish() { rows.finish() }
}
