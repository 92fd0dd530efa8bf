import Commendation
import Failures
import Intake
import Postgres
import Vietnamese

enum InitiativeListQueries {
    static let createStaging = Query<Nothing>("initiative_list/create_staging")
    static let copyRows = Query<Nothing>("initiative_list/copy_rows")
    static let createFound = Query<Nothing>("initiative_list/create_found")
    static let findInitiatives = Query<Nothing, String>("initiative_list/find_initiatives")
    static let listComplaints = Query<FoundComplaintRow>("initiative_list/list_complaints")
    static let countFound = Query<FoundCountRow>("initiative_list/count_found")
    static let codeFound = Query<Nothing>("initiative_list/code_found")
    static let addInitiatives = Query<Nothing, String>("initiative_list/add_initiatives")
    static let addAuthors = Query<Nothing>("initiative_list/add_authors")
    static let addRecognitions = Query<Nothing, String, String?>("initiative_list/add_recognitions")
    static let listWritten = Query<String>("initiative_list/list_written")

    static let all: [any AnyQuery] = [
        createStaging, copyRows, createFound, findInitiatives, listComplaints, countFound, codeFound,
        addInitiatives,
        addAuthors,
        addRecognitions, listWritten,
    ]
}

struct FoundComplaintRow: RowDecodable {
    let line: Int
    let code: String
    let subject: String
    let day: CalendarDate?

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        code = try row.next()
        subject = try row.next()
        day = try row.next()
    }
}

struct FoundCountRow: RowDecodable {
    let added: Int64
    let wider: Int64
    let known: Int64
    let shared: Int64
    let knownAuthors: Int64
    let newAuthors: Int64

    init(row: inout RowReader) throws(PostgresError) {
        added = try row.next()
        wider = try row.next()
        known = try row.next()
        shared = try row.next()
        knownAuthors = try row.next()
        newAuthors = try row.next()
    }
}

/// One list of initiatives on its way into the register, within one transaction.
struct InitiativeIntake {
    let session: Session
    let path: String
    let target: InitiativeTarget
    let options: ImportOptions
    let progress: (ImportProgress) -> Void

    /// An author's line among the staged people: the row of the sheet, and the place in its cell.
    private static let placeBits = 6

    /// Reads and understands the list, and writes it when that is wanted and nothing is wrong.
    /// - Throws: TD101 for the unit; TD4xx for the file and its options.
    func run(writes: Bool) throws -> InitiativeReview {
        let unit = try session.unit(target.unit, on: target.day)
        let answers = try options.answersPath.map { path in try ImportAnswers(path: path) } ?? ImportAnswers()
        let staging = NominationStaging(session: session, day: target.day)
        var reading = try read(staging, sender: unit.code)
        progress(.matching)
        // Units are kept while their initiatives are matched: their codes are given one list after the other.
        try RowMatching(staging: staging, sender: unit.id, senderCode: target.unit, answers: answers)
            .understand(&reading)
        try session.execute(InitiativeListQueries.createFound)
        try session.execute(InitiativeListQueries.findInitiatives, target.scope)
        for row in try session.all(InitiativeListQueries.listComplaints) {
            let day = row.day.map(ClericalDate.slashed) ?? ""
            reading.complain(
                row.code, line: row.line << Self.placeBits, column: reading.title("initiative_title"),
                ["subject": row.subject, "date": day])
        }
        let count = try session.one(InitiativeListQueries.countFound)
        if count.shared > 0 { reading.remark("TD458", ["count": String(count.shared)]) }
        reading.review.added = Int(count.added)
        reading.review.changed = Int(count.wider)
        reading.review.knownRecipients = Int(count.knownAuthors)
        reading.review.newRecipients = Int(count.newAuthors)
        reading.review.isKnown = count.added + count.wider == 0 && reading.complaints.isEmpty
        reading.finish()
        var result = InitiativeReview(review: reading.review, known: Int(count.known), codes: [])
        guard writes, reading.complaints.isEmpty, !reading.review.isKnown else { return result }
        progress(.writing)
        _ = try staging.writeRecipients()
        try session.execute(InitiativeListQueries.codeFound)
        try session.execute(InitiativeListQueries.addInitiatives, target.kind)
        try session.execute(InitiativeListQueries.addAuthors)
        try session.execute(InitiativeListQueries.addRecognitions, target.scope, target.decision)
        result.codes = try session.all(InitiativeListQueries.listWritten)
        result.review.isWritten = true
        return result
    }

    private func read(_ staging: NominationStaging, sender: String) throws -> StagedList {
        let file = try openedFile()
        let mapping = try options.columnMapping()
        let choice = try SheetChoice(
            file: file, named: options.sheet, mapping: mapping, encoding: options.encoding)
        var findings = Findings()
        var sheet = try InitiativeSheet(
            choice.rows ?? file.rows(ofSheet: choice.index, withMerges: true), today: target.day,
            recogniser: target.recogniser, mapping: mapping, encoding: options.encoding, findings: &findings)
        guard sheet.header.shape == .initiatives else { throw Failure("TD455", ["path": path]) }
        var writer = AuthorRowWriter(sender: sender)
        let initiatives = COPYTextEncoder()
        sheet.readAhead()
        try staging.stage { sink in
            while let initiative = try sheet.nextEntry(&findings) {
                for (place, author) in initiative.authors.enumerated() {
                    writer.add(author, of: initiative, line: initiative.row << Self.placeBits | place)
                }
                initiatives.add(initiative)
                if try staging.send(writer.encoder, to: &sink) { progress(.rows(sheet.count.read)) }
            }
            try sink.write(writer.encoder.bytes)
        }
        if writer.count == 0, findings.complaints.isEmpty { throw Failure("TD411", ["path": path]) }
        try session.execute(InitiativeListQueries.createStaging)
        _ = try session.copyIn(InitiativeListQueries.copyRows.sql) { try $0.write(initiatives.bytes) }
        let header = sheet.header
        var reading = StagedList(
            sheet, choice, file, options,
            staged: NominationStaging.Staged(
                rows: writer.count, needsComposing: writer.encoder.mayNeedNFC),
            unitless: writer.unitless, refused: 0, findings: findings
        ) { key in
            let field: SheetField =
                switch key {
                case "unit_code": header.columns[.unitCode] == nil ? .unitName : .unitCode
                case "initiative_title": .initiativeTitle
                default: .author
                }
            return header.title(of: field)
        }
        reading.rowOf = { $0 >> Self.placeBits }
        return reading
    }

    private func openedFile() throws -> TableFile {
        switch try ListFile.open(path: path, encoding: options.encoding, isOwn: { _ in false }) {
        case .table(let file): return file
        // Nothing is the program's own here.
        case .records: throw Failure("TD455", ["path": path])
        }
    }
}
