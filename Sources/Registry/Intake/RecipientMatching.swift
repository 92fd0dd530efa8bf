import Commendation
import Failures
import Postgres
import Vietnamese

struct NearRecipientRow: RowDecodable {
    let line: Int
    let name: String
    let subject: String
    let kind: RecipientKind
    let recipientID: Int64
    let other: String
    let bornOn: CalendarDate?
    let birthPrecision: String?
    let unit: String?
    /// Whether the row has this recipient's personal number.
    let isNumbered: Bool

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        subject = try row.next()
        kind = try row.next()
        recipientID = try row.next()
        other = try row.next()
        bornOn = try row.next()
        birthPrecision = try row.next()
        unit = try row.next()
        isNumbered = try row.next()
    }

    /// What an officer is shown of the recipient.
    var offer: ImportQuestion.Offer {
        let birth = bornOn.map { birthPrecision == "year" ? String($0.year) : ClericalDate.slashed($0) }
        return ImportQuestion.Offer(
            answer: String(recipientID),
            meaning: [other, birth, unit].compactMap { $0 }.joined(separator: ", "))
    }
}

struct TwinRow: RowDecodable {
    let line: Int
    let name: String
    let subject: String
    let kind: RecipientKind
    let firstLine: Int
    let other: String

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        subject = try row.next()
        kind = try row.next()
        firstLine = Int(try row.next(Int32.self))
        other = try row.next()
    }
}

struct CrowdedNameRow: RowDecodable {
    let line: Int
    let name: String
    let count: Int64

    init(row: inout RowReader) throws(PostgresError) {
        line = Int(try row.next(Int32.self))
        name = try row.next()
        count = try row.next()
    }
}

/// Who rows mean that no number and no exact name decides: near names are offered, never taken.
struct RecipientMatching {
    let session: Session
    let answers: ImportAnswers
    /// The row of the file that a staged line stands in.
    let rowOf: @Sendable (Int) -> Int

    /// What became of the doubtful rows.
    struct Result {
        var questions: [ImportQuestion] = []
        var complaints: [Failure.Detail] = []
        var remarks: [Failure.Detail] = []
        /// Rows of which the question, or its answer, takes the place of the complaint about several of one name (TD255)
        /// or about a number that is somebody else's (TD256).
        var settledLines: Set<Int> = []
    }

    /// Asks about rows that may be somebody of the register, and takes the answers.
    ///
    /// - Parameter title: what complaints call the column of names.
    /// - Throws: what the database has to say.
    /// - Returns: what is still open, and what was taken.
    func known(title: String) throws -> Result {
        var result = Result()
        var chosen: [(line: Int, recipient: Int64)] = []
        try ask(session.all(ImportQueries.listAmbiguous), isNear: false, title, &result, &chosen)
        try NameKeys(session: session).fill()
        try ask(session.all(ImportQueries.listNear), isNear: true, title, &result, &chosen)
        if !chosen.isEmpty {
            try session.execute(
                ImportQueries.chooseRecipients, chosen.map { Int64($0.line) }, chosen.map(\.recipient))
        }
        return result
    }

    private func ask(
        _ rows: [NearRecipientRow], isNear: Bool, _ title: String, _ result: inout Result,
        _ chosen: inout [(line: Int, recipient: Int64)]
    ) throws {
        var rest = rows[...]
        while let first = rest.first {
            let group = rest.prefix { $0.line == first.line }
            rest = rest.dropFirst(group.count)
            let near = group.map { ($0, isNear ? RecipientMatching.nearness($0) : nil) }
                .filter { !isNear || $0.1 != nil }
            guard !near.isEmpty else { continue }
            if isNear, near.count == 1, isCertain(first.kind, near[0].1) {
                chosen.append((first.line, near[0].0.recipientID))
                if first.isNumbered { result.settledLines.insert(first.line) }
                result.remarks.append(
                    Failure.Detail(
                        "TD452", line: first.line, column: title,
                        ["name": first.name, "other": near[0].0.other]))
                continue
            }
            var offers = near.map(\.0.offer)
            // Nobody new can have a number that somebody has.
            if isNear, !first.isNumbered {
                offers.append(ImportQuestion.Offer(answer: "new", meaning: "chưa có trong danh bạ"))
            }
            let question = ImportQuestion(
                row: first.line, kind: .recipient, subject: first.subject, offers: offers)
            // The register complains of the row, too, and its complaint is this question.
            if !isNear || first.isNumbered { result.settledLines.insert(first.line) }
            if let answer = answers[.recipient, first.subject] {
                if let offer = offers.first(where: { $0.answer == answer.lowercased() }) {
                    if let id = Int64(offer.answer) { chosen.append((first.line, id)) }
                    continue
                }
                result.complaints.append(.badAnswer(answer, first.subject, line: first.line))
            }
            result.questions.append(question)
            result.complaints.append(
                Failure.Detail(
                    isNear ? "TD430" : "TD450", line: first.line, column: title,
                    ["name": first.name, "offers": question.offerText]))
        }
    }

    /// Other capitals are no other name; a collective's spelling is no more than its unit's.
    private func isCertain(_ kind: RecipientKind, _ nearness: NearName.Nearness?) -> Bool {
        nearness == .capitals || (kind == .collective && nearness == .spelling)
    }

    /// Asks about new recipients that the file writes in two ways, and takes the answers.
    func twins(title: String) throws -> Result {
        var result = Result()
        var merged: [Int: Int] = [:]
        for row in try session.all(ImportQueries.listCrowded) {
            result.remarks.append(
                Failure.Detail(
                    "TD129", line: row.line, column: title, ["name": row.name, "count": String(row.count)]))
        }
        for row in try session.all(ImportQueries.listTwins) where merged[row.line] == nil {
            let nearness =
                row.kind == .individual
                ? NearName.ofPersons(row.name, row.other) : NearName.ofUnits(row.name, row.other)
            guard let nearness else { continue }
            // A twin of a twin is one of the first.
            let first = merged[row.firstLine] ?? row.firstLine
            if isCertain(row.kind, nearness) {
                merged[row.line] = first
                result.remarks.append(
                    Failure.Detail(
                        "TD452", line: row.line, column: title, ["name": row.name, "other": row.other]))
                continue
            }
            let subject = "\(row.subject) = \(row.other)"
            switch answers[.same, subject]?.lowercased() {
            case "yes"?: merged[row.line] = first
            case "no"?: continue
            case let answer:
                if let answer {
                    result.complaints.append(.badAnswer(answer, subject, line: row.line))
                }
                result.questions.append(
                    ImportQuestion(
                        row: row.line, kind: .same, subject: subject,
                        offers: [
                            ImportQuestion.Offer(answer: "yes", meaning: "cùng một đối tượng"),
                            ImportQuestion.Offer(answer: "no", meaning: "hai đối tượng khác nhau"),
                        ]))
                result.complaints.append(
                    Failure.Detail(
                        "TD440", line: row.line, column: title,
                        ["name": row.name, "other": row.other, "line": String(rowOf(row.firstLine))]))
            }
        }
        if !merged.isEmpty {
            try session.execute(
                ImportQueries.mergeTwins, merged.keys.map { Int64($0) }, merged.values.map { Int64($0) })
        }
        return result
    }

    private static func nearness(_ row: NearRecipientRow) -> NearName.Nearness? {
        row.kind == .individual
            ? NearName.ofPersons(row.name, row.other) : NearName.ofUnits(row.name, row.other)
    }
}

extension Failure.Detail {
    /// An answer that is none of those offered.
    static func badAnswer(_ answer: String, _ subject: String, line: Int) -> Failure.Detail {
        Failure.Detail("TD439", line: line, ["answer": answer, "subject": subject])
    }
}

extension ImportQuestion {
    /// The offers in one line.
    public var offerText: String {
        offers.map { "\($0.answer) – \($0.meaning)" }.joined(separator: "; ")
    }
}
