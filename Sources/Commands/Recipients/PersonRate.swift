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
                Từ 2026 ghi thêm khi có: Đối tượng áp dụng (công chức, viên chức), Điểm, Nhóm nhiệm vụ, Người đứng đầu,
                Số tháng làm việc. Làm việc dưới 6 tháng thì không xếp loại: KXL. Trái Nghị định 233/2026, 335/2025 thì
                báo ngay: mức cao hơn điểm, người đứng đầu cao hơn đơn vị, bị kỷ luật mà không là KHT, quá 20 % (25 %)
                xuất sắc trên số xếp loại tốt.
                Nhập lại đúng tệp đó không thay đổi gì; dòng ghi khác là đính chính, và thidua person ratings giữ
                giá trị cũ, người sửa, lúc sửa. Tệp có lỗi thì không dòng nào được nhận.
                """,
                """
                thidua person rate 5 2025 HTXS --paper "120/QĐ-UBND ngày 05/12/2025"
                thidua person rate --file xep-loai.csv

                Ratings: HTXS (excellent), HTT (good), HT (completed), KHT (not completed), by code or in words.
                Columns of the file: Mã đối tượng (recipient_id), or Họ và tên (name) and Mã đơn vị (unit_code), with
                recipient_kind, born, personal_number where needed; Năm (year), Xếp loại (rating), Văn bản (paper).
                From 2026 on, where known: basis (civil servant, public employee), points, task_group, is_head,
                months_worked. Under six months of work nobody is rated: KXL. What contradicts Decrees 233/2026 and
                335/2025 is told at once: a level above the points, a head above his unit, a discipline without KHT,
                more than 20 % (25 %) excellent of those rated good.
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
    @Option(
        help: ArgumentHelp(
            say("Đối tượng áp dụng: công chức, viên chức.", "Civil servant or public employee.")))
    var basis: String?
    @Option(help: ArgumentHelp(say("Điểm đánh giá.", "Points."))) var points: String?
    @Option(help: ArgumentHelp(say("Nhóm nhiệm vụ tương đồng.", "Group of like tasks."))) var group: String?
    @Option(help: ArgumentHelp(say("Số tháng làm việc trong năm.", "Months worked in the year."))) var months:
        String?
    @Flag(help: ArgumentHelp(say("Là người đứng đầu đơn vị.", "Is the head of the unit."))) var head = false
    @OptionGroup var batch: BatchOptions

    private var details: [String: String] {
        let fields = [
            "basis": basis, "points": points, "task_group": group, "months_worked": months,
            "is_head": head ? "x" : nil,
        ]
        return fields.compactMapValues { $0 }
    }

    mutating func validate() throws {
        guard batch.file == nil || details.isEmpty else {
            throw ValidationError(
                say("Với --file, ghi các mục này trong tệp.", "With --file, these stand in the file."))
        }
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
                id ?? "", year: year ?? "", rating: rating ?? "", paper: paper ?? "", details, on: batch.day)
        }
        batch.tell(outcome)
        for share in outcome.exceeded { Terminal.tell(share.words) }
    }
}

extension RatingShare {
    /// What is too many, and where that is written.
    fileprivate var words: String {
        if let below {
            return say(
                "CẢNH BÁO: \(unit), năm \(year): \(excellent) đơn vị trực thuộc xếp loại xuất sắc; có \(below) đơn vị trực thuộc, dưới năm, nên nhiều nhất một (Nghị định 233/2026/NĐ-CP, Điều 7 khoản 7, Điều 12 khoản 6). Nếu sổ chưa có đủ đơn vị trực thuộc, nhập cho đủ.",
                "WARNING: \(unit), \(year): \(excellent) units below it are rated excellent; it has \(below), fewer than five, so at most one may be (Decree 233/2026/NĐ-CP Art 7(7), 12(6)). If the register lacks units below it, enter them."
            )
        }
        let among = group.map { "\(unit), \($0)" } ?? unit
        return say(
            "CẢNH BÁO: \(among), năm \(year): \(excellent) người xếp loại xuất sắc trên \(good) người xếp loại tốt; nhiều nhất \(percent) %, là \(most) (Nghị định 233/2026/NĐ-CP, Điều 7 khoản 7; Nghị định 335/2025/NĐ-CP). Nếu chưa nhập đủ người của đơn vị, nhập cho đủ.",
            "WARNING: \(among), \(year): \(excellent) rated excellent for \(good) rated good; at most \(percent) %, which is \(most) (Decree 233/2026/NĐ-CP Art 7(7); Decree 335/2025/NĐ-CP). If not all of the unit are entered, enter them."
        )
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
