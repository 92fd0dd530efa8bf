import Failures
import Intake
import Vietnamese

/// The officer's answers to the questions of an earlier reading.
struct ImportAnswers {
    private struct Question: Hashable {
        let kind: ImportQuestion.Kind
        let subject: String
    }

    /// What is said of each row that asks: two rows of one name may be two people.
    private var answers: [Question: [Int: String]] = [:]

    /// What is said of every question about a recipient.
    private var everyRecipient: String?

    /// No answers.
    init() {}

    /// One answer to whatever is asked about recipients.
    init(recipient: String?) { everyRecipient = recipient }

    /// Reads the file that the questions were written to, with its last column filled; empty answers are none.
    /// - Throws: TD410 with every complaint: TD453 for a question that nobody asks, TD439 for one of a row answered in two ways.
    init(path: String) throws(Failure) {
        let reader = try CSVReader(path: path)
        let columns = HeaderMatch(
            reader.header, fields: ImportAnswers.fields, complaints: &reader.complaints
        ).columns
        if let failure = reader.complaints.failure(path: path) { throw failure }
        while let record = try reader.next() {
            let cells = RecordCells(record: record, columns: columns, fields: ImportAnswers.fields)
            guard let answer = cells.text(4) else { continue }
            guard let kind = cells.text(1).flatMap({ ImportQuestion.Kind(rawValue: $0.nfc) }),
                let subject = cells.text(2)
            else {
                cells.complain("TD453", 1, [:], &reader.complaints)
                continue
            }
            let question = Question(kind: kind, subject: subject.nfc)
            let row = kind == .recipient ? cells.text(0).flatMap { Int($0) } ?? 0 : 0
            if let earlier = answers[question]?[row], earlier != answer.nfc {
                cells.complain("TD439", 4, ["answer": answer, "subject": subject], &reader.complaints)
            }
            answers[question, default: [:]][row] = answer.nfc
        }
        if let failure = reader.complaints.failure(path: path) { throw failure }
    }

    /// What was answered; of a row that nothing is said of, what is said of all others of its subject.
    subscript(kind: ImportQuestion.Kind, subject: String, row row: Int? = nil) -> String? {
        let told = answers[Question(kind: kind, subject: subject.nfc)] ?? [:]
        if let row, let answer = told[row] { return answer }
        let said = Set(told.values)
        return said.count > 1 ? nil : said.first ?? (kind == .recipient ? everyRecipient : nil)
    }

    /// The answers about units, by the words that the file has.
    var units: [String: String] {
        Dictionary(
            answers.compactMap { question, told in
                question.kind == .unit ? told.values.first.map { (question.subject, $0) } : nil
            }, uniquingKeysWith: { first, _ in first })
    }

    static let fields = [
        IntakeField(key: "row", names: ["Dòng"], isRequired: true),
        IntakeField(key: "question", names: ["Câu hỏi"], isRequired: true),
        IntakeField(key: "subject", names: ["Nội dung"], isRequired: true),
        IntakeField(key: "offers", names: ["Có thể là"]),
        IntakeField(key: "answer", names: ["Trả lời"], isRequired: true),
    ]
}
