import ArgumentParser
import Failures
import Registry
import Vietnamese

/// The command `thidua initiative import`.
struct InitiativeImport: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "import",
            abstract: say(
                "Nhập danh sách sáng kiến, đề tài đã được công nhận từ tệp Excel hoặc CSV.",
                "Read an Excel or CSV list of recognised initiatives."),
            discussion: say(
                """
                Cần các cột Tên sáng kiến (Tên đề tài), Ngày công nhận, Tên tác giả; tùy chọn: Đơn vị công nhận,
                Tóm tắt thành tích đạt được, Phòng ban làm việc, Tên cơ quan làm việc, Ghi chú. Nhiều tác giả ghi trong
                một ô, cách nhau bằng dấu phẩy, chấm phẩy hoặc xuống dòng; hoặc mỗi người một dòng, cùng tên sáng kiến.
                Mã sáng kiến do chương trình đặt, ví dụ 30244.SK2025.001. Một danh sách là của một cấp công nhận (--scope).

                Tệp có lỗi thì không dòng nào được nhận. Nhập lại đúng tệp đó không thay đổi gì; sáng kiến đã có được công
                nhận ở phạm vi rộng hơn thì ghi thêm công nhận.
                Mã thoát của --dry-run: 0 khi tệp nhận được, 1 khi còn lỗi hoặc câu hỏi.

                thidua initiative import sang-kien.xlsx --unit 30244 --dry-run \\
                    --questions hoi.csv
                thidua initiative import sang-kien.xlsx --unit 30244 --resolve hoi.csv \\
                    --decision 15/QĐ-UBND
                """,
                """
                It needs the columns Tên sáng kiến (Tên đề tài), Ngày công nhận, Tên tác giả; optional: Đơn vị công nhận,
                Tóm tắt thành tích đạt được, Phòng ban làm việc, Tên cơ quan làm việc, Ghi chú. Several authors stand in
                one cell, parted by commas, semicolons or line breaks, or in rows of their own with the same title.
                Codes are made, such as 30244.SK2025.001. A list is of one level of recognition (--scope).

                A file with errors is refused whole. Reading the same file again changes nothing; an initiative that
                is there and has been recognised more widely gets that recognition.
                Exit code of --dry-run: 0 when the file can be taken in, 1 when errors or questions are left.

                thidua initiative import sang-kien.xlsx --unit 30244 --dry-run \\
                    --questions hoi.csv
                thidua initiative import sang-kien.xlsx --unit 30244 --resolve hoi.csv \\
                    --decision 15/QĐ-UBND
                """))
    }

    @OptionGroup var options: GlobalOptions
    @Option(
        help: ArgumentHelp(
            say(
                "Mã đơn vị gửi; tác giả không ghi cơ quan thuộc đơn vị này.",
                "Code of the unit that sends the list, to which authors without a unit belong.")))
    var unit: String
    @Option(help: ArgumentHelp(say("Loại.", "Kind."))) var kind = Initiative.Kind.initiative
    @Option(help: ArgumentHelp(say("Phạm vi công nhận.", "How far the recognition reaches.")))
    var scope = Initiative.Recognise.Scope.grassroots
    @Option(
        help: ArgumentHelp(
            say(
                "Nơi công nhận khi danh sách không ghi.", "Who recognised them where the list does not say."))
    )
    var by: String?
    @Option(help: ArgumentHelp(say("Số quyết định công nhận.", "Number of the paper of recognition.")))
    var decision: String?
    @Option(
        help: ArgumentHelp(
            say(
                "Ngày đọc mã, tên đơn vị; mặc định hôm nay.",
                "Day as of which units are read; today by default."),
            valueName: "day"))
    var on: DayArgument?
    @OptionGroup(title: say("Cách đọc tệp", "How to read the file")) var reading: SheetOptions
    @OptionGroup(title: say("Kiểm tra trước khi nhập", "Looking before importing")) var review: ReviewOptions
    @Argument(help: ArgumentHelp(say("Tệp Excel (.xlsx) hoặc CSV.", "Excel (.xlsx) or CSV file.")))
    var file: String

    mutating func run() async throws {
        let progress = ImportProgressLine()
        defer { progress.finish() }
        var target = InitiativeTarget(
            unit: unit, kind: kind.rawValue, scope: scope.rawValue, day: on?.day ?? .today)
        (target.recogniser, target.decision) = (by, decision)
        let found = try await options.registry(.bulk).reviewInitiatives(
            path: file, target, options: reading.importOptions(answers: review.asked.resolve),
            writes: !review.dryRun, progress: progress.update)
        progress.finish()
        let text = ImportText(found.review, path: file, noun: say("dòng sáng kiến", "rows of initiatives"))
        try review.tell(found.review, of: file, text, preview: text.reading)
        Terminal.tell(outcome(found))
        found.codes.forEach { print($0) }
    }

    private func outcome(_ found: InitiativeReview) -> String {
        let (added, wider) = (found.review.added, found.review.changed)
        let counts = say(
            "\(added) sáng kiến mới, \(wider) công nhận thêm, \(found.known) đã có; \(found.review.newRecipients) tác giả mới trong danh bạ.",
            "\(added) new initiatives, \(wider) recognised more widely, \(found.known) known; \(found.review.newRecipients) authors are new."
        )
        if found.review.isWritten { return counts }
        if found.review.isKnown { return counts + " " + say("Không có gì thay đổi.", "Nothing changed.") }
        return counts + "\n"
            + say("Chưa ghi gì; bỏ --dry-run để nhập.", "Nothing was written; leave out --dry-run to import.")
    }
}
