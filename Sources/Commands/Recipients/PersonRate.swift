import ArgumentParser
import Failures
import Registry
import Vietnamese

/// The command `thidua person rate`.
struct PersonRate: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rate",
            abstract: say(
                "Ghi xếp loại hằng năm của cá nhân, tập thể.",
                "Enter yearly ratings of persons and collectives."),
            discussion: say(
                """
                thidua person rate 5 2025 HTXS --paper "120/QĐ-UBND ngày 05/12/2025"
                thidua person rate --file xep-loai.csv

                Xếp loại: HTXS (hoàn thành xuất sắc), HTT (tốt), HT (hoàn thành), KHT (không hoàn thành), ghi mã hoặc
                ghi bằng chữ. Cột của tệp: Mã đối tượng, hoặc Họ và tên và Mã đơn vị (thêm Loại đối tượng, Ngày sinh,
                Số định danh khi cần); Năm, Xếp loại, Văn bản.
                Nhập lại đúng tệp đó không thay đổi gì; dòng ghi khác là đính chính, và thidua person ratings giữ
                giá trị cũ, người sửa, lúc sửa. Tệp có lỗi thì không dòng nào được nhận.
                """,
                """
                thidua person rate 5 2025 HTXS --paper "120/QĐ-UBND ngày 05/12/2025"
                thidua person rate --file xep-loai.csv

                Ratings: HTXS (excellent), HTT (good), HT (completed), KHT (not completed), by code or in words.
                Columns of the file: Mã đối tượng (recipient_id), or Họ và tên (name) and Mã đơn vị (unit_code), with
                recipient_kind, born, personal_number where needed; Năm (year), Xếp loại (rating), Văn bản (paper).
                The same file again changes nothing; a line that differs corrects, and thidua person ratings keeps
                the old value, who changed it and when. A file with errors is refused whole.
                """))
    }

    @OptionGroup var options: GlobalOptions
    @Argument(help: ArgumentHelp(say("Mã cá nhân, tập thể.", "Id of the person or collective."))) var id:
        String?
    @Argument(help: ArgumentHelp(say("Năm.", "Year."))) var year: String?
    @Argument(help: ArgumentHelp(say("Xếp loại.", "Rating."))) var rating: String?
    @Option(help: ArgumentHelp(say("Văn bản xếp loại.", "The paper that shows it."))) var paper: String?
    @OptionGroup var batch: BatchOptions

    mutating func validate() throws {
        let given = [id, year, rating, paper].count { $0 != nil }
        try batch.validate(given: given, of: 4)
    }

    mutating func run() async throws {
        let registry = try await options.registry(batch.file == nil ? .interactive : .bulk)
        let outcome: FactOutcome
        if let file = batch.file {
            outcome = try await registry.rate(file: file, on: batch.day)
        } else {
            outcome = try await registry.rate(
                id ?? "", year: year ?? "", rating: rating ?? "", paper: paper ?? "", on: batch.day)
        }
        batch.tell(outcome)
    }
}

/// Many entries at once, from a file.
struct BatchOptions: ParsableArguments {
    @Option(help: ArgumentHelp(say("Tệp CSV, thay cho một mục.", "CSV file, instead of one entry.")))
    var file: String?
    @Option(
        help: ArgumentHelp(
            say(
                "Mã đơn vị đọc theo ngày này; mặc định hôm nay.",
                "Day as of which codes of units are read; today by default.")))
    var on: DayArgument?

    var day: CalendarDate { on?.day ?? .today }

    /// Either a file or all values of one entry.
    func validate(given: Int, of all: Int) throws {
        guard given == (file == nil ? all : 0) else {
            throw ValidationError(
                say(
                    "Nêu đủ một mục cùng --paper, hoặc chỉ nêu --file.",
                    "Give one whole entry with --paper, or only --file."))
        }
    }

    /// Says what was written.
    func tell(_ outcome: FactOutcome) {
        guard outcome.added + outcome.corrected > 0 else {
            return Terminal.tell(
                say("Không có gì khác, không ghi gì.", "Nothing is different; nothing was written."))
        }
        Terminal.tell(
            say(
                "Đã ghi mới \(outcome.added), đính chính \(outcome.corrected) trong \(outcome.rows) dòng.",
                "New: \(outcome.added), corrected: \(outcome.corrected), of \(outcome.rows) lines."))
    }
}

/// The command `thidua person ratings`.
struct PersonRatings: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ratings",
            abstract: say(
                "Xếp loại hằng năm của một cá nhân, tập thể, và các lần đính chính.",
                "Yearly ratings of a person or collective, and their corrections."),
            discussion: "thidua person ratings 5")
    }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var list: ListOptions
    @Argument(help: ArgumentHelp(say("Mã cá nhân, tập thể.", "Id of the person or collective."))) var id:
        Int64

    mutating func run() async throws {
        let registry = try await options.registry()
        try await registry.requireRecipient(id)
        try await list.write(
            [.ratings(of: id), .ratingCorrections(of: id)],
            titles: ["corrections": say("Các lần đính chính", "Corrections")], from: registry)
    }
}
