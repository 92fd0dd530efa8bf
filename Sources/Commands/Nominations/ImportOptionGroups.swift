import ArgumentParser
import Commendation
import Documents
import Failures
import Registry
import Vietnamese

/// Where the list of a file is, and how its letters and columns are read.
struct SheetOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Trang tính cần đọc; mặc định trang hiện đầu tiên có danh sách.",
                "The sheet to read; by default the first visible one that has a list."), valueName: "name"))
    var sheet: String?
    @Option(
        help: ArgumentHelp(
            say(
                "Bảng mã của chữ cũ: tcvn3, tcvn3-capitals (phông chữ hoa) hoặc vni; mặc định theo phông của từng ô.",
                "Encoding of old text: tcvn3, tcvn3-capitals (fonts of capitals) or vni; by default as the font of each cell tells."
            ),
            valueName: "encoding"))
    var encoding: String?
    @Option(
        help: ArgumentHelp(
            say(
                "Tệp ánh xạ cột của đơn vị (title,field).", "The unit's own file of columns (title,field)."),
            valueName: "file"))
    var mapping: String?

    mutating func validate() throws {
        if let encoding, LegacyEncoding(rawValue: encoding.lowercased()) == nil {
            throw ValidationError(
                say(
                    "--encoding là tcvn3, tcvn3-capitals hoặc vni.",
                    "--encoding is tcvn3, tcvn3-capitals or vni."))
        }
    }

    /// The options as the register takes them.
    func importOptions(answers: String?) -> ImportOptions {
        var options = ImportOptions()
        options.sheet = sheet
        options.encoding = encoding.flatMap { LegacyEncoding(rawValue: $0.lowercased()) }
        options.mappingPath = mapping
        options.answersPath = answers
        return options
    }
}

/// How a file of nominations is read that does not say everything itself.
struct ReadingOptions: ParsableArguments {
    @OptionGroup var list: SheetOptions
    @Option(
        help: ArgumentHelp(
            say(
                "Loại đối tượng của các dòng không ghi và không thể hiện.",
                "Kind of recipient of rows that neither say nor show it.")))
    var kind: RecipientKind?
    @Option(
        help: ArgumentHelp(
            say(
                "Năm thành tích khi danh sách không ghi.",
                "Year of the achievements where the list does not say."), valueName: "year"))
    var achievementYear: Int?
    @Option(
        help: ArgumentHelp(
            say("Thành tích khi danh sách không ghi.", "Achievement where the list does not say."),
            valueName: "text"))
    var achievement: String?
    @Option(
        help: ArgumentHelp(
            say(
                "Hồ sơ mà tệp này sửa; mặc định hồ sơ chưa trình mà tệp rõ ràng là cùng một danh sách, nếu có.",
                "The dossier that the file corrects; by default the open one that is plainly of the same list, if any."
            ),
            valueName: "id"))
    var dossier: Int64?
    @Flag(
        help: ArgumentHelp(
            say(
                "Lập hồ sơ mới, dù có hồ sơ chưa trình giống danh sách này.",
                "Make a new dossier, whatever open one is like the list.")))
    var new = false
    @Flag(
        help: ArgumentHelp(
            say(
                "Rút các đề nghị của hồ sơ không còn trong tệp.",
                "Withdraw nominations of the dossier that the file no longer has.")))
    var replace = false

    mutating func validate() throws {
        if let year = achievementYear, !(1945...2200).contains(year) {
            throw ValidationError(
                say("--achievement-year phải từ 1945 đến 2200.", "--achievement-year is 1945 to 2200."))
        }
        if new, dossier != nil || replace {
            throw ValidationError(
                say(
                    "--new không dùng cùng --dossier hoặc --replace.",
                    "--new goes neither with --dossier nor with --replace."))
        }
    }

    /// The options as the register takes them.
    func importOptions(answers: String?) -> ImportOptions {
        var options = list.importOptions(answers: answers)
        options.kind = kind
        options.achievementYear = achievementYear
        options.achievement = achievement
        options.dossier = dossier
        options.isNew = new
        options.replaces = replace
        return options
    }
}

/// What only an officer can say of a file: written out, and read with the answers.
struct QuestionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say("Ghi các câu hỏi còn mở ra tệp CSV.", "Write the open questions to a CSV file."),
            valueName: "file"))
    var questions: String?
    @Option(
        help: ArgumentHelp(
            say(
                "Tệp câu hỏi đã điền cột answer.", "The file of questions with its column answer filled in."),
            valueName: "file"))
    var resolve: String?

    /// Writes what is asked where that was wanted.
    static func write(_ open: [ImportQuestion], to path: String?) throws {
        guard let path else { return }
        try write(
            ["row", "question", "subject", "offers", "answer"],
            open.map { [String($0.row), $0.kind.rawValue, $0.subject, $0.offerText, nil] }, to: path)
    }

    /// Writes a file of texts.
    static func write(_ columns: [String], _ rows: [[String?]], to path: String) throws {
        let columns = columns.map { ListColumn(key: $0, titleVi: $0, titleEn: $0) }
        var sink = try OutputTarget(path: path).sink(.csv)
        try TextRows(columns: columns, rows: rows).send(to: &sink)
    }
}

/// Who is meant where the register has somebody alike, for one line.
struct MeantPerson: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Khi danh bạ có người gần giống: mã của người đó, hoặc new nếu là người khác.",
                "Where the register has somebody alike: the id of whom is meant, or new for somebody else."),
            valueName: "id"))
    var person: String?

    /// Runs what may ask who is meant, and tells how to answer.
    func asked<T>(_ body: (String?) async throws -> T) async throws -> T {
        do {
            return try await body(person)
        } catch let failure as Failure where failure.details.contains(where: { $0.isQuestionOfPerson }) {
            Terminal.tell(
                say(
                    "Cho biết là ai: thêm --person với mã nêu dưới đây, hoặc --person new.",
                    "Say who is meant: add --person with an id from below, or --person new."))
            throw failure
        }
    }
}

/// What is looked at before a file is taken in.
struct ReviewOptions: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            say(
                "Chỉ xem trước: đọc, kiểm tra, không ghi gì.",
                "Preview only: read and check, write nothing.")))
    var dryRun = false
    @Option(
        help: ArgumentHelp(
            say(
                "Ghi bản sao của tệp (.xlsx) có thêm cột lỗi ở từng dòng.",
                "Write a copy of the file (.xlsx) with a column of errors for each row."), valueName: "file"))
    var report: String?
    @OptionGroup var asked: QuestionOptions
    @Option(
        help: ArgumentHelp(
            say(
                "Ghi lại cách hiểu các cột để dùng với --mapping.",
                "Write how the columns were understood, for --mapping."), valueName: "file"))
    var saveMapping: String?

    /// Writes the files that were asked for.
    private func write(_ review: ImportReview, of file: String) throws {
        try QuestionOptions.write(review.questions, to: asked.questions)
        if let saveMapping {
            try QuestionOptions.write(
                ["title", "field"], review.mapping.map { [$0.title, $0.field] }, to: saveMapping)
        }
        if let report {
            let target = try OutputFile(path: report)
            try target.fill { try review.writeReport(of: file, to: $0, language: Speech.language) }
            try target.commit()
        }
    }

    /// Writes the files that were asked for and tells what was found; with complaints it ends the command.
    func tell(_ review: ImportReview, of file: String, _ text: ImportText, preview: @autoclosure () -> String)
        throws
    {
        try write(review, of: file)
        if dryRun {
            print(preview())
        } else if review.complaintCount == 0, !review.isKnown {
            (text.remarks + text.changes).forEach { Terminal.tell($0) }
        }
        if !review.isKnown { Terminal.tell(text.sum) }
        guard let failure = review.failure(path: file) else { return }
        // The preview has listed the complaints already.
        if dryRun { throw ExitCode(failure.exitCode) }
        throw failure
    }
}
