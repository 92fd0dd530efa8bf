import ArgumentParser
import Commendation
import Registry
import Vietnamese

extension Decision {
    struct Record: AsyncParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(
                abstract: say(
                    "Ghi nhận quyết định của cấp khác hoặc của những năm trước, từ văn bản.",
                    "Record decisions of other authorities or of years past, from paper."),
                discussion: say(
                    """
                    Khen thưởng ghi nhận được tính khi xét điều kiện; không cần đề nghị, không cấp bằng, giấy khen ở
                    đây. Cột bắt buộc của tệp: Số quyết định, Ngày quyết định, Nguồn, và một trong hai cột Cơ quan
                    quyết định (tên) hoặc Mã cơ quan quyết định; cùng các cột bắt buộc của tệp đề nghị (thidua
                    nomination import). Cột tùy chọn: Trích yếu, Người ký, Chức vụ người ký, Loại khen thưởng. Mỗi
                    dòng một đối tượng; các dòng cùng cơ quan, số và năm thuộc một quyết định. Tệp có lỗi thì không
                    dòng nào được nhận. Nhập lại đúng tệp đó không thay đổi gì.

                    Danh sách kèm theo một quyết định (--list: Word, văn bản, Excel, CSV): đọc các nhóm “I. Tập thể”,
                    “II. Cá nhân”, tiêu đề danh hiệu, dòng “1. Ông Nguyễn Văn A, Chủ tịch Hội Nông dân, xã B;” và bảng.
                    Số, ngày, cơ quan và số lượng ghi trong văn bản được đọc và đối chiếu; chỗ nào khác với lệnh hoặc
                    với danh sách là lỗi. --award, --year, --achievement, --unit dùng cho các dòng không tự ghi.
                    --preview: xem từng dòng, không ghi gì. PDF: pdftotext -layout tệp.pdf, rồi đọc tệp .txt.

                    Dòng ghi người có thể đã có trong danh bạ là một câu hỏi, như khi nhập đề nghị: --questions ghi các
                    câu hỏi ra tệp, --resolve đọc tệp đã trả lời; với một dòng: --person.

                    Văn bản ghi một đối tượng hai lần, hoặc danh hiệu của một năm mà người đó (hoặc người có thể là một)
                    đã có trong sổ, của một năm chưa hết vào ngày quyết định, hoặc của người đã mất, cũng là câu hỏi: đối chiếu
                    bản chính rồi trả lời bằng --repeated-because.

                    Quyết định của cơ quan có người ký trong sổ này vào ngày đó: lãnh đạo của cơ quan chạy đúng
                    lệnh này với --confirm trước và được cho biết mỗi dòng là thẻ nào (trùng tên thì hỏi), rồi văn phòng
                    ghi nhận đúng những dòng ấy cho đúng những thẻ ấy.

                    Ví dụ:
                      thidua decision record --file quyet-dinh-cu.csv
                      thidua decision record --list qd-77.docx --source "Hộp 12" --preview
                      thidua decision record --number 1234/QĐ-TTg --date 20/11/2019 \\
                          --authority "Thủ tướng Chính phủ" --source "Kho lưu trữ, hộp 12" \\
                          --kind individual --name "Ngô Thị Lan" --unit 30244.VX --award BK_TTG \\
                          --year 2018 --achievement "Đã có thành tích xuất sắc"
                    """,
                    """
                    Rules count recorded awards; they need no nomination, and get no certificate here. Required
                    columns: Số quyết định (decision_number), Ngày quyết định (decided_on), Nguồn (source), and one
                    of Cơ quan quyết định (authority, a name) and Mã cơ quan quyết định (authority_code); with the
                    required columns of a file of nominations (thidua nomination import). Optional: Trích yếu
                    (subject), Người ký (signer_name), Chức vụ người ký (signer_post), Loại khen thưởng
                    (commendation_type). A line for each recipient; lines with the same authority, number and year
                    are one decision. A file with errors is refused whole. Reading the same file again changes
                    nothing.

                    The list of one decision (--list: Word, text, Excel, CSV): groups “I. Tập thể”, “II. Cá nhân”,
                    headings that name awards, lines such as “1. Ông Nguyễn Văn A, Chủ tịch Hội Nông dân, xã B;” and
                    tables are read. Number, date, authority and the numbers of recipients that the paper states are
                    read and compared; what differs from the command or the list is an error. --award, --year,
                    --achievement and --unit are for lines that do not tell their own. --preview shows every line and
                    writes nothing. PDF: pdftotext -layout file.pdf, then read the .txt.

                    A line that names somebody who may be in the register is a question, as in an import of
                    nominations: --questions writes what is asked to a file, --resolve reads it with the answers; for
                    one line: --person.

                    A paper that names somebody twice, or gives a title of a year that he, or whoever may be the same,
                    has in the register, of a year that is not over on its day, or of the dead, is a question, too: look at
                    the original and answer with --repeated-because.

                    A decision of an authority for which somebody signs in this register on that day: its leader runs
                    this very command with --confirm first, is told whose card each line is (of several of one name he
                    is asked), and the office records these very lines for these very cards.

                    Examples:
                      thidua decision record --file quyet-dinh-cu.csv
                      thidua decision record --list qd-77.docx --source "Hộp 12" --preview
                      thidua decision record --number 1234/QĐ-TTg --date 20/11/2019 \\
                          --authority "Thủ tướng Chính phủ" --source "Kho lưu trữ, hộp 12" \\
                          --kind individual --name "Ngô Thị Lan" --unit 30244.VX --award BK_TTG \\
                          --year 2018 --achievement "Đã có thành tích xuất sắc"
                    """))
        }

        @OptionGroup var options: GlobalOptions
        @Option(help: ArgumentHelp(say("Tệp CSV.", "CSV file."))) var file: String?
        @Option(
            help: ArgumentHelp(
                say(
                    "Đơn vị của đối tượng hiểu theo ngày; mặc định hôm nay, với --list và một dòng là ngày quyết định.",
                    "Day for the recipients' units; by default today, and with --list or one line the decision's day."
                )))
        var on: DayArgument?
        @Flag(
            help: ArgumentHelp(
                say(
                    "Lãnh đạo của cơ quan quyết định xác nhận văn bản và các dòng; chưa ghi nhận gì.",
                    "A leader of the authority vouches for the paper and its lines; nothing is recorded yet.")
            ))
        var confirm = false
        @OptionGroup var repeated: RepeatedReason
        @OptionGroup var asked: QuestionOptions
        @OptionGroup(title: say("Danh sách", "A list")) var attached: RecordedList
        @OptionGroup(title: say("Một dòng", "One line")) var line: RecordedLine
        @OptionGroup var output: ListOptions

        mutating func validate() throws {
            let isOne = attached.list == nil ? (file == nil) != line.cells.isEmpty : file == nil
            guard isOne else {
                throw ValidationError(
                    say(
                        "Nêu --file, --list, hoặc các thông tin của một quyết định.",
                        "Give --file, --list, or the facts of one decision."))
            }
            try attached.validate(beside: line.cells)
            let isFile = attached.list != nil || file != nil
            guard isFile ? line.meant.person == nil : asked.questions == nil && asked.resolve == nil else {
                throw ValidationError(
                    say(
                        "--questions, --resolve dùng với --file, --list; --person dùng với một dòng.",
                        "--questions and --resolve go with --file and --list; --person goes with one line."))
            }
        }

        mutating func run() async throws {
            let registry = try await options.registry(.bulk)
            if let list = attached.list {
                return try await attached.run(
                    list, line, on: on?.day, isConfirmation: confirm,
                    repeatedBecause: repeated.repeatedBecause, asked, in: registry, as: output)
            }
            let day = on?.day ?? .today
            let decided = line.cells["decided_on"].flatMap { try? PartialDate($0) }?.start
            let progress = Progress { say("Đã đọc \($0) dòng…", "\($0) rows read…") }
            defer { progress.finish() }
            guard let file else {
                let outcome = try await line.meant.asked { person in
                    try await registry.recordDecision(
                        line.cells, on: day, preferring: on == nil ? decided : nil, isConfirmation: confirm,
                        meaning: person,
                        repeatedBecause: repeated.repeatedBecause)
                }
                return RecordedList.tell(outcome, isConfirmation: confirm)
            }
            let questions = asked.questions
            let outcome = try await registry.recordDecisions(
                path: file, on: day, isConfirmation: confirm, repeatedBecause: repeated.repeatedBecause,
                answersPath: asked.resolve, asking: { try QuestionOptions.write($0, to: questions) },
                progress: progress.update)
            progress.finish()
            RecordedList.tell(outcome, isConfirmation: confirm)
        }
    }
}

extension RecordedList {
    /// Tells what recording did.
    static func tell(_ outcome: RecordOutcome, isConfirmation: Bool) {
        outcome.remarks.forEach(tell)
        if isConfirmation {
            for card in outcome.cards {
                Terminal.tell(
                    say(
                        "Dòng \(card.line), \(card.name): xác nhận cho thẻ \(card.words)",
                        "Line \(card.line), \(card.name): you vouch for card \(card.words)"))
            }
            return Terminal.tell(
                say(
                    "Đã xác nhận \(outcome.decisions) quyết định; tệp có \(outcome.rows) dòng, \(outcome.cards.count) dòng của người có trong danh bạ. Văn phòng ghi nhận được.",
                    "\(outcome.decisions) decisions are vouched for; the file has \(outcome.rows) lines, \(outcome.cards.count) of them of the register. The office may record them."
                ))
        }
        Terminal.tell(
            outcome.wasKnown
                ? say(
                    "Đã ghi nhận trước đó (\(outcome.decisions) quyết định, \(outcome.rows) dòng); không có gì thay đổi.",
                    "Recorded before (\(outcome.decisions) decisions, \(outcome.rows) lines); nothing changed."
                )
                : say(
                    "Đã ghi nhận \(outcome.decisions) quyết định, \(outcome.rows) dòng; \(outcome.newRecipients) đối tượng mới trong danh bạ.",
                    "\(outcome.decisions) decisions recorded, \(outcome.rows) lines; \(outcome.newRecipients) recipients are new."
                ))
    }
}

/// A decision with one recipient, as a line of a file would hold it; what is missing is complained about as in a file.
struct RecordedLine: ParsableArguments {
    @Option(help: ArgumentHelp(say("Số quyết định.", "Number of the decision."))) var number: String?
    @Option(help: ArgumentHelp(say("Ngày quyết định.", "Date of the decision."))) var date: String?
    @Option(help: ArgumentHelp(say("Tên cơ quan, người quyết định.", "Name of the authority.")))
    var authority: String?
    @Option(
        help: ArgumentHelp(
            say("Mã cơ quan quyết định trong danh bạ.", "Code of the authority in the register.")))
    var authorityCode: String?
    @Option(help: ArgumentHelp(say("Nơi lưu văn bản.", "Where the paper is."))) var source: String?
    @Option(help: ArgumentHelp(say("Trích yếu.", "Subject."))) var subject: String?
    @Option(help: ArgumentHelp(say("Họ tên người ký.", "Name of the signer."))) var signer: String?
    @Option(help: ArgumentHelp(say("Loại khen thưởng, ví dụ CONG_TRANG.", "Type, such as CONG_TRANG.")))
    var type: String?
    @Option(help: ArgumentHelp(say("Loại đối tượng.", "Kind of recipient."))) var kind: RecipientKind?
    @Option(help: ArgumentHelp(say("Họ tên hoặc tên tập thể, hộ gia đình.", "Name."))) var name: String?
    @Option(help: ArgumentHelp(say("Danh xưng: Ông, Bà hoặc cấp bậc.", "Ông, Bà or a rank."))) var honorific:
        String?
    @Option(help: ArgumentHelp(say("Ngày sinh.", "Birth."))) var born: String?
    @Option(help: ArgumentHelp(say("Số định danh, 12 chữ số.", "Personal number, 12 digits.")))
    var personalNumber: String?
    @Option(help: ArgumentHelp(say("Chức vụ.", "Post."))) var post: String?
    @Option(help: ArgumentHelp(say("Mã đơn vị.", "Code of the unit."))) var unit: String?
    @Option(help: ArgumentHelp(say("Tên đơn vị như trong quyết định.", "Unit as the decision words it.")))
    var unitName: String?
    @Option(help: ArgumentHelp(say("Mã danh hiệu, hình thức.", "Code of the award kind."))) var award: String?
    @Option(help: ArgumentHelp(say("Năm thành tích.", "Year of the achievement."))) var year: String?
    @Option(help: ArgumentHelp(say("Thành tích.", "Achievement."))) var achievement: String?
    @OptionGroup var meant: MeantPerson

    var cells: [String: String] {
        let cells = [
            "decision_number": number, "decided_on": date, "authority": authority,
            "authority_code": authorityCode, "source": source, "subject": subject, "signer_name": signer,
            "commendation_type": type, "recipient_kind": kind?.rawValue, "name": name,
            "honorific": honorific, "born": born, "personal_number": personalNumber, "post": post,
            "unit_code": unit, "unit_name": unitName, "award_kind_code": award, "achievement_year": year,
            "achievement": achievement,
        ]
        return cells.compactMapValues { $0 }
    }
}
