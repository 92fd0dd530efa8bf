public import ArgumentParser
import Commendation
import Documents
import Failures
import Registry
public import Vietnamese

extension LegacyEncoding: ExpressibleByArgument {}

/// A list attached to one decision, as a file that was not made for this program.
struct RecordedList: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            say(
                "Danh sách kèm theo một quyết định: Word (.docx), văn bản, Excel (.xlsx), CSV.",
                "The list of one decision: Word (.docx), text, Excel (.xlsx), CSV."), valueName: "file"))
    var list: String?
    @Flag(
        help: ArgumentHelp(
            say(
                "Xem từng dòng của danh sách được hiểu thế nào; không ghi gì.",
                "Show how every line of the list is understood, and write nothing.")))
    var preview = false
    @Option(
        help: ArgumentHelp(
            say(
                "Mã chữ cũ của toàn bộ danh sách: tcvn3, tcvn3-capitals, vni; mặc định theo phông chữ.",
                "Old encoding of all text of the list: tcvn3, tcvn3-capitals, vni; by default fonts tell it.")
        ))
    var encoding: LegacyEncoding?
    @Option(
        help: ArgumentHelp(
            say("Trang tính, khi sổ làm việc có nhiều danh sách.", "Sheet of a workbook that has several.")))
    var sheet: String?

    /// Facts of a single recipient, which a list tells itself.
    private static let own: Set<String> = [
        "name", "honorific", "born", "personal_number", "post", "unit_name",
    ]

    /// Refuses what makes no sense together.
    func validate(beside line: [String: String]) throws {
        guard list != nil else {
            guard !preview, encoding == nil, sheet == nil else {
                throw ValidationError(
                    say(
                        "--preview, --encoding và --sheet chỉ dùng với --list.",
                        "--preview, --encoding and --sheet go with --list only."))
            }
            return
        }
        guard Self.own.isDisjoint(with: line.keys) else {
            throw ValidationError(
                say(
                    "Với --list, họ tên, danh xưng, chức vụ và tên đơn vị đọc từ danh sách.",
                    "With --list, names, forms of address, posts and names of units are read from the list."))
        }
    }

    /// Reads the list, tells what was understood, and records it unless it is a preview.
    func run(
        _ path: String, _ line: RecordedLine, on day: CalendarDate?, isConfirmation: Bool,
        repeatedBecause: String?,
        _ asked: QuestionOptions, in registry: Registry, as output: ListOptions
    ) async throws {
        var facts = line.cells
        facts["recipient_kind"] = nil
        var request = ListRequest(path: path, facts: facts, today: .today)
        (request.kind, request.encoding, request.sheet, request.day) = (line.kind, encoding, sheet, day)
        request.isConfirmation = isConfirmation
        request.repeatedBecause = repeatedBecause
        request.answersPath = asked.resolve
        let outcome = try await registry.recordList(request, isPreview: preview)
        if preview {
            var sink = try output.target.sink(output.chosen)
            try TextRows(columns: outcome.columns, rows: outcome.rows).send(to: &sink)
        }
        tell(outcome)
        try QuestionOptions.write(outcome.questions, to: asked.questions)
        if let refusal = outcome.refusal { throw refusal }
        if let recorded = outcome.recorded { Self.tell(recorded, isConfirmation: isConfirmation) }
    }

    /// Tells what should be looked at, with its line.
    static func tell(_ remark: Failure.Detail) {
        let place = remark.line.map { say("dòng \($0): ", "line \($0): ") } ?? ""
        Terminal.tell("\(place)\(remark.message(Speech.language)) (\(remark.code))")
    }

    private func tell(_ outcome: ListOutcome) {
        outcome.remarks.forEach(Self.tell)
        for fact in outcome.offered {
            Terminal.tell(
                say(
                    "Đọc từ văn bản – \(fact.title.vi): \(fact.value)",
                    "Read from the paper – \(fact.title.en): \(fact.value)"))
        }
        let counts = outcome.counts.filter { $0.value != "0" }.map {
            "\(say($0.title.vi, $0.title.en).lowercased()) \($0.value)"
        }.joined(separator: " + ")
        Terminal.tell(
            say(
                "Đã đọc \(outcome.lineCount) dòng = \(counts). Khen thưởng: \(outcome.totals).",
                "\(outcome.lineCount) lines read = \(counts). Awards: \(outcome.totals)."))
    }
}
