import Failures
import Intake
import Postgres
import Vietnamese

/// The decisions that the lines of a file belong to, gathered while the lines are read.
///
/// What is kept grows with the decisions and their runs of lines, not with the lines of a sorted file.
struct RecordedPapers {
    /// Lines one after another that belong to one decision.
    private struct Run {
        let first: Int
        var last: Int
        let paper: Int
    }

    private let columns: [Int?]
    private(set) var papers: [RecordedPaper] = []
    private var places: [RecordedPaper.Identity: Int] = [:]
    private var runs: [Run] = []

    init(columns: [Int?]) { self.columns = columns }

    /// Reads what a record says of its decision, and complains about what means nothing.
    mutating func add(_ record: CSVRecord, complaints: inout Complaints) {
        guard let paper = paper(record, &complaints) else { return }
        let place: Int
        if let known = places[paper.identity] {
            place = known
            if !papers[known].agrees(with: paper) {
                complaints.add(
                    Failure.Detail(
                        "TD381", line: record.line, column: RecordedFields.title("decision_number"),
                        ["subject": String(papers[known].line)]))
            }
        } else {
            place = papers.count
            places[paper.identity] = place
            papers.append(paper)
        }
        if let last = runs.last, last.paper == place {
            runs[runs.count - 1].last = record.line
        } else {
            runs.append(Run(first: record.line, last: record.line, paper: place))
        }
    }

    /// Writes the decisions and their lines where the rows are staged.
    func stage(_ session: Session) throws {
        try session.execute(RecordedQueries.createPapers)
        try session.execute(RecordedQueries.createPaperLines)
        try session.execute(
            RecordedQueries.addPapers, papers.map { Int32(clamping: $0.line) }, papers.map(\.authority),
            papers.map(\.authorityCode), papers.map { Int32(clamping: $0.number.number) },
            papers.map(\.number.symbol), papers.map(\.day), papers.map(\.source), papers.map(\.subject),
            papers.map(\.signerName), papers.map(\.signerPost))
        try session.execute(
            RecordedQueries.addPaperLines, runs.map { Int32(clamping: $0.first) },
            runs.map { Int32(clamping: $0.last) }, runs.map { Int32(clamping: $0.paper + 1) })
        try session.execute(RecordedQueries.analyzePaperLines)
    }

    private func paper(_ record: CSVRecord, _ complaints: inout Complaints) -> RecordedPaper? {
        let number = text(RecordedFields.number, record).flatMap { PaperNumber($0) }
        if number == nil { complain("TD383", record, RecordedFields.number, &complaints) }
        let day = text(RecordedFields.day, record).flatMap { try? PartialDate($0) }
        let isDay = day?.precision == .day
        if !isDay { complain("TD384", record, RecordedFields.day, &complaints) }
        let authority = text(RecordedFields.authority, record)
        let code = text(RecordedFields.authorityCode, record)
        let isOne = (authority == nil) != (code == nil)
        if !isOne { complain("TD380", record, RecordedFields.authority, &complaints) }
        let source = text(RecordedFields.source, record)
        if source == nil { complain("TD260", record, RecordedFields.source, &complaints) }
        guard let number, let day, isDay, isOne, let source else { return nil }
        return RecordedPaper(
            line: record.line, authority: authority, authorityCode: code, number: number, day: day.start,
            source: source, subject: text(RecordedFields.subject, record),
            signerName: text(RecordedFields.signerName, record),
            signerPost: text(RecordedFields.signerPost, record))
    }

    private func text(_ field: Int, _ record: CSVRecord) -> String? {
        guard let column = columns[field], let cell = record.value(column) else { return nil }
        return String(decoding: cell, as: UTF8.self).nfc.nonEmpty
    }

    private func complain(_ code: String, _ record: CSVRecord, _ field: Int, _ complaints: inout Complaints) {
        let value = text(field, record).map { String($0.prefix(60)) } ?? ""
        complaints.add(
            Failure.Detail(
                code, line: record.line, column: RecordedFields.all[field].names.first, ["value": value]))
    }
}
