import Commendation
public import Failures
import Postgres
import Vietnamese

/// Who rows mean that no number and no exact name decides: near names are offered, never taken.
struct RecipientMatching {
    let session: Session
    let answers: ImportAnswers
    /// The row of the file that a staged line stands in.
    let rowOf: @Sendable (Int) -> Int
    /// Whether rows are of decisions that were made: what keeps somebody from an award is not asked about.
    var isRecording = false

    /// What became of the doubtful rows.
    struct Result {
        var questions: [ImportQuestion] = []
        var complaints: [Failure.Detail] = []
        var remarks: [Failure.Detail] = []
        /// Rows of which the question, or its answer, takes the place of the complaint about several of one name (TD255)
        /// or about a number that is somebody else's (TD256).
        var settledLines: Set<Int> = []
        /// Whether anything was asked, and answered or not.
        var wasAsked = false
    }

    /// What the rows are taken for.
    private struct Choices {
        var lines: [Int64] = [], recipients: [Int64] = []
        /// Rows that mean nobody of the register.
        var newLines: [Int64] = []
        /// Rows of which something was asked or taken.
        var lineSet: Set<Int> = []
    }

    /// Asks of a single line as `known`; of whom the register has, `person` says that he is meant, or nobody (`new`).
    ///
    /// - Throws: TD168 for a card that is not the row's, TD552 for an answer to nothing; what the database has to say.
    func known(title: String, meaning person: String?, named name: String) throws -> Result {
        guard let person else { return try known(title: title) }
        let id = Int64(person)
        var isSettled = id != nil
        if let id {
            let card = try session.one(ImportQueries.nameRecipient, id)
            guard card.isOne else {
                throw Failure("TD168", ["value": person, "name": name, "subject": card.name ?? "–"])
            }
        } else if person.lowercased() == ImportQuestion.Offer.unknown.answer {
            let taken = try session.all(ImportQueries.listTaken)
            isSettled = !taken.isEmpty
            try session.execute(ImportQueries.setApart, taken, taken.map { _ in Int64(0) })
        }
        let result = try known(title: title)
        // An answer to nothing is no answer.
        guard isSettled || result.wasAsked else {
            throw Failure("TD552", ["value": person, "name": name])
        }
        return result
    }

    /// Asks about rows that may be somebody of the register, and takes the answers.
    ///
    /// - Parameter title: what complaints call the column of names.
    /// - Throws: what the database has to say.
    /// - Returns: what is still open, and what was taken.
    func known(title: String) throws -> Result {
        var result = Result()
        var chosen = Choices()
        try ask(session.all(ImportQueries.listAmbiguous), title, &result, &chosen)
        try askDoubtful(title, &result, &chosen)
        if !chosen.newLines.isEmpty {
            try session.execute(
                ImportQueries.setApart, chosen.newLines, chosen.newLines.map { _ in Int64(0) })
        }
        for query in [ImportQueries.listNumbered, ImportQueries.listAlike]
            + (isRecording ? [] : [ImportQueries.listBarred])
        {
            let told = chosen.lineSet
            try ask(session.all(query).filter { !told.contains($0.line) }, title, &result, &chosen)
        }
        if !chosen.lines.isEmpty {
            try session.execute(ImportQueries.chooseRecipients, chosen.lines, chosen.recipients)
        }
        return result
    }

    /// Asks about namesakes: a name, a unit and a year of birth make nobody known for sure.
    private func askDoubtful(_ title: String, _ result: inout Result, _ chosen: inout Choices) throws {
        for row in try session.all(ImportQueries.listDoubtful) {
            result.wasAsked = true
            chosen.lineSet.insert(row.line)
            let offers = [row.offer, .unknown]
            switch answers[.recipient, row.subject, row: rowOf(row.line)]?.lowercased() {
            case row.offer.answer?: continue
            case ImportQuestion.Offer.unknown.answer?:
                chosen.newLines.append(Int64(row.line))
                continue
            case let answer:
                if let answer { result.complaints.append(.badAnswer(answer, row.subject, line: row.line)) }
                let question = ImportQuestion(
                    row: row.line, kind: .recipient, subject: row.subject, offers: offers)
                result.questions.append(question)
                result.complaints.append(
                    Failure.Detail(
                        row.code, line: row.line, column: title,
                        ["name": row.name, "offers": question.offerText]))
            }
        }
    }

    private func ask(
        _ rows: [NearRecipientRow], _ title: String, _ result: inout Result, _ chosen: inout Choices
    ) throws {
        var rest = rows[...]
        while let first = rest.first {
            let group = rest.prefix { $0.line == first.line }
            rest = rest.dropFirst(group.count)
            chosen.lineSet.insert(first.line)
            if group.count == 1, first.isCertain {
                chosen.lines.append(Int64(first.line))
                chosen.recipients.append(first.recipientID)
                if first.isNumbered { result.settledLines.insert(first.line) }
                result.remarks.append(
                    Failure.Detail(
                        "TD452", line: first.line, column: title,
                        ["name": first.name, "other": first.other]))
                continue
            }
            result.wasAsked = true
            var offers = group.map(\.offer)
            // Nobody new can have a number that somebody has.
            if !first.isNumbered { offers.append(.unknown) }
            let question = ImportQuestion(
                row: first.line, kind: .recipient, subject: first.subject, offers: offers)
            // The register complains of the row, too, and its complaint is this question.
            let isSeveral = first.code == "TD450"
            if isSeveral || first.isNumbered { result.settledLines.insert(first.line) }
            if let answer = answers[.recipient, first.subject, row: rowOf(first.line)] {
                if let offer = offers.first(where: { $0.answer == answer.lowercased() }) {
                    if let id = Int64(offer.answer) {
                        chosen.lines.append(Int64(first.line))
                        chosen.recipients.append(id)
                    } else if isSeveral {
                        chosen.newLines.append(Int64(first.line))
                    }
                    continue
                }
                result.complaints.append(.badAnswer(answer, first.subject, line: first.line))
            }
            result.questions.append(question)
            result.complaints.append(
                Failure.Detail(
                    first.code, line: first.line, column: title,
                    ["name": first.name, "offers": question.offerText]))
        }
    }
}

extension Failure.Detail {
    /// Whether it asks which recipient of the register is meant.
    public var isQuestionOfPerson: Bool {
        ["TD190", "TD430", "TD450", "TD488", "TD489", "TD500", "TD503", "TD550", "TD554", "TD575"].contains(
            code)
    }

    /// An answer that is none of those offered.
    static func badAnswer(_ answer: String, _ subject: String, line: Int) -> Failure.Detail {
        Failure.Detail("TD439", line: line, ["answer": answer, "subject": subject])
    }
}

extension ImportQuestion.Offer {
    /// Nobody of the register is meant.
    static let unknown = ImportQuestion.Offer(answer: "new", meaning: "chưa có trong danh bạ")
}

extension ImportQuestion {
    /// The offers in one line.
    public var offerText: String {
        offers.map { "\($0.answer) – \($0.meaning)" }.joined(separator: "; ")
    }
}
