public import Failures
import Intake
import Postgres
public import Vietnamese

enum RecordedQueries {
    static let createPapers = Query<Nothing>("decision/create_papers")
    static let createPaperLines = Query<Nothing>("decision/create_paper_lines")
    static let addPapers = Query<
        Nothing, [Int32], [String?], [String?], [Int32], [String], [CalendarDate], [String], [String?],
        [String?],
        [String?]
    >("decision/add_papers")
    static let addPaperLines = Query<Nothing, [Int32], [Int32], [Int32]>(
        "decision/add_paper_lines")
    static let analyzePaperLines = Query<Nothing>("decision/analyze_paper_lines")
    static let matchPapers = Query<Nothing>("decision/match_papers")
    static let listComplaints = Query<ImportComplaintRow>("decision/list_paper_complaints")
    static let add = Query<Nothing, Int64, String?>("decision/add_recorded")
    static let addAwards = Query<Nothing>("decision/add_recorded_awards")
    static let listRepeats = Query<LineQuestion>("decision/list_recorded_repeats")
    static let number = Query<Nothing>("decision/number_papers")
    static let confirm = Query<Int64>("decision/confirm_papers")
    static let listConfirmedCards = Query<ConfirmedCardRow>("decision/list_confirmed_cards")
    static let issue = Query<Nothing>("decision/issue_recorded")
    static let findBatch = Query<RecordedBatch, String>("decision/find_batch")
    static let addBatch = Query<Int64, String, String, Int64, Int64>("decision/add_batch")
}

struct RecordedBatch: RowDecodable {
    let decisions: Int
    let rows: Int

    init(row: inout RowReader) throws(PostgresError) {
        decisions = Int(try row.next(Int32.self))
        rows = Int(try row.next(Int32.self))
    }
}

/// What recording decisions from paper did.
public struct RecordOutcome: Sendable, Equatable {
    /// Decisions of the file.
    public var decisions: Int
    /// Lines of the file, an award each.
    public var rows: Int
    /// Recipients that the register did not have.
    public var newRecipients: Int
    /// Whether the same file had been read before, so that nothing changed.
    public var wasKnown: Bool
    /// What was understood in a way that should be seen, by line.
    public var remarks: [Failure.Detail] = []
    /// Of papers that were vouched for: whose card each line is; a line that is not here is somebody whom the register does
    /// not have.
    public var cards: [ConfirmedCard] = []
}

extension Registry {
    /// Records decisions of other authorities and of years past from a CSV file: all of it, or nothing.
    ///
    /// Rules read them as earlier awards; they need no nominations and get no certificates.
    /// Recipients are matched as an import of nominations matches them. The same file is not read again.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - day: day as of which codes of recipients' units are read; awards and authorities are read as of the
    ///     decision's own day.
    ///   - isConfirmation: whether the leader of the authority only vouches for the decisions, so that they may be recorded.
    ///   - reason: why lines are right that name a recipient, award and year twice in one decision, or a title of a year
    ///     that the recipient, or whoever may be the same, has already; kept with each decision. Nil where nobody has looked.
    ///   - answersPath: file with answers to the questions of an earlier reading.
    ///   - asking: told what is asked about the lines, each of which is a complaint, too.
    ///   - progress: told the number of rows read, now and then.
    /// - Throws: TD410 with a detail for each complaint; TD4xx for the file.
    /// - Returns: what was recorded, or that the file had been read before.
    public func recordDecisions(
        path: String, on day: CalendarDate, isConfirmation: Bool = false,
        repeatedBecause reason: String? = nil,
        answersPath: String? = nil, asking: @escaping @Sendable ([ImportQuestion]) throws -> Void = { _ in },
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws(Failure) -> RecordOutcome {
        let fileName = String(path.split(separator: "/").last ?? Substring(path)).nfc
        let reason = try reason.map(Self.required)
        return try await write { session in
            let hash = FileDigest()
            let reader = try CSVReader(path: path, onBytes: hash.update)
            let answers = try answersPath.map { path in try ImportAnswers(path: path) } ?? ImportAnswers()
            if isConfirmation {
                return try session.confirm(reader, path: path, day, answers, asking, progress)
            }
            return try session.record(
                reader, path: path, fileName, day, repeatedBecause: reason, answers, asking, progress
            ) { hash.finish() }
        }
    }

    /// Records one line of a decision of another authority, with the checks of a file.
    ///
    /// - Parameters:
    ///   - cells: values by field name, such as `decision_number` or `name`; as a file would hold them.
    ///   - day: day as of which the code of the recipient's unit is read.
    ///   - decided: the decision's own day, as of which it is read where it is a unit's then.
    ///   - isConfirmation: whether the leader of the authority only vouches for the decision.
    ///   - person: who is meant: the id of a card, or `new` for nobody of the register.
    ///   - reason: why the line is right although the recipient, or whoever may be the same, has the title of the year.
    /// - Throws: TD410 with a detail for each complaint; TD168 for a card that is not the line's.
    /// - Returns: what was recorded, or that the very same line had been.
    public func recordDecision(
        _ cells: [String: String], on day: CalendarDate, preferring decided: CalendarDate? = nil,
        isConfirmation: Bool = false, meaning person: String? = nil, repeatedBecause reason: String? = nil
    ) async throws(Failure) -> RecordOutcome {
        let line = TypedLines(cells, fields: RecordedFields.all)
        let reason = try reason.map(Self.required)
        return try await write { session in
            let reader = try line.reader(path: "decision record")
            var day = day
            if let decided, let code = cells["unit_code"],
                try session.first(UnitQueries.find, code, decided) != nil
            {
                day = decided
            }
            if isConfirmation {
                return try session.confirm(
                    reader, path: "decision record", day, ImportAnswers(recipient: person),
                    meant: (cells["name"] ?? "", person), { _ in }, { _ in })
            }
            let digest = FileDigest.hex(line.csv)
            return try session.record(
                reader, path: "decision record", "decision record", day, repeatedBecause: reason,
                ImportAnswers(recipient: person), meant: (cells["name"] ?? "", person), { _ in }, { _ in }
            ) { digest }
        }
    }
}

extension Session {
    /// Lets the leader of an authority of the register vouch for the decisions of a file, with who was awarded what.
    ///
    /// Whose card each line is, is found and asked as when the file is recorded, but for personal numbers, which leaders do not
    /// read: nobody else of that name can be put behind the word.
    func confirm(
        _ reader: CSVReader, path: String, _ day: CalendarDate, _ answers: ImportAnswers,
        meant: (name: String, person: String?)? = nil,
        _ asking: ([ImportQuestion]) throws -> Void, _ progress: (Int) -> Void
    ) throws -> RecordOutcome {
        let staging = NominationStaging(session: self, day: day, isWriting: false)
        let columns = try staging.columns(reader, fields: RecordedFields.all, path: path)
        var papers = RecordedPapers(columns: columns)
        let staged = try staging.read(reader, columns: columns, path: path, progress: progress) {
            papers.add($0, complaints: &reader.complaints)
        }
        try staging.refuse([], of: reader, path: path, title: RecordedFields.title)
        try papers.stage(self)
        var reading = StagedList(
            staged: staged, complaints: reader.complaints, review: ImportReview(), title: RecordedFields.title
        )
        let matching = RowMatching(
            staging: staging, sender: nil, senderCode: "", answers: answers, meant: meant)
        let asked = try matching.match(&reading)
        try execute(RecordedQueries.matchPapers)
        try matching.complain(asked, allowing: true, &reading)
        reading.finish()
        try asking(reading.review.questions)
        if let failure = reading.review.failure(path: path) { throw failure }
        let confirmed = try all(RecordedQueries.confirm)
        guard !confirmed.isEmpty, confirmed.count == papers.papers.count(where: { $0.authorityCode != nil })
        else { throw Failure("TD179", ["path": path]) }
        return RecordOutcome(
            decisions: confirmed.count, rows: staged.rows, newRecipients: 0, wasKnown: false,
            remarks: reading.review.remarks, cards: try all(RecordedQueries.listConfirmedCards).map(\.card))
    }

    /// Fixes papers that were written; where they repeat something that nobody has looked at, every such line is told.
    /// - Throws: TD410 with TD125, TD149, TD170, TD378, TD555, TD567, TD568 and TD619 for what a reason answers.
    func issueRecorded(_ issue: Query<Nothing>, asking list: Query<LineQuestion>, path: String) throws {
        do {
            try savepoint { _ = try execute(issue) }
        } catch let error as PostgresError
            where ["TD125", "TD149", "TD170", "TD378", "TD555", "TD567", "TD568", "TD619"].contains(
                error.sqlState?.rawValue ?? "")
        {
            var complaints = Complaints()
            for row in try all(list) {
                complaints.add(row.detail(inColumn: RecordedFields.title("name")))
            }
            if let failure = complaints.failure(path: path) { throw failure.sortedByLine }
            throw error
        }
    }

    /// What a file of decisions came to that was recorded before.
    private func known(_ digest: String) throws -> RecordOutcome? {
        try first(RecordedQueries.findBatch, digest).map {
            RecordOutcome(decisions: $0.decisions, rows: $0.rows, newRecipients: 0, wasKnown: true)
        }
    }

    /// Records what a file of decisions says; `digest` is asked for once the file has been read.
    ///
    /// Who is meant is found, and asked, as for a list of nominations.
    func record(
        _ reader: CSVReader, path: String, _ fileName: String, _ day: CalendarDate,
        repeatedBecause reason: String?,
        _ answers: ImportAnswers, meant: (name: String, person: String?)? = nil,
        _ asking: ([ImportQuestion]) throws -> Void, _ progress: (Int) -> Void,
        digest: () -> String
    ) throws -> RecordOutcome {
        let staging = NominationStaging(session: self, day: day)
        let columns = try staging.columns(reader, fields: RecordedFields.all, path: path)
        var papers = RecordedPapers(columns: columns)
        let staged = try staging.read(reader, columns: columns, path: path, progress: progress) {
            papers.add($0, complaints: &reader.complaints)
        }
        let digest = digest()
        if let known = try known(digest) { return known }
        try papers.stage(self)
        var reading = StagedList(
            staged: staged, complaints: reader.complaints, review: ImportReview(), title: RecordedFields.title
        )
        let matching = RowMatching(
            staging: staging, sender: nil, senderCode: "", answers: answers, meant: meant)
        let asked = try matching.match(&reading)
        // While this one waited for its units, the same file may have been recorded.
        if let known = try known(digest) { return known }
        try execute(RecordedQueries.matchPapers)
        // A recipient who gets one award twice in a year is asked about below.
        try matching.complain(asked, allowing: true, &reading)
        for row in try all(RecordedQueries.listComplaints) where reason == nil || row.code != "TD378" {
            reading.complain(
                row.code, line: row.line, column: reading.title(row.field), ["subject": row.subject])
        }
        reading.finish()
        try asking(reading.review.questions)
        if let failure = reading.review.failure(path: path) { throw failure }
        let added = try staging.writeRecipients().added
        let batch = try one(
            RecordedQueries.addBatch, digest, fileName, Int64(papers.papers.count), Int64(staged.rows))
        try execute(RecordedQueries.number)
        try execute(RecordedQueries.add, batch, reason)
        try execute(RecordedQueries.addAwards)
        try issueRecorded(RecordedQueries.issue, asking: RecordedQueries.listRepeats, path: path)
        return RecordOutcome(
            decisions: papers.papers.count, rows: staged.rows, newRecipients: added, wasKnown: false,
            remarks: reading.review.remarks)
    }
}
