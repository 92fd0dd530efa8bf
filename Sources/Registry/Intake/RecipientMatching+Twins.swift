import Commendation
import Failures
import Postgres
import Vietnamese

// New recipients: one person in two rows, two people in two rows.
extension RecipientMatching {
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
            // A twin of a twin is one of the first.
            let first = merged[row.firstLine] ?? row.firstLine
            if row.isSame {
                merged[row.line] = first
                continue
            }
            if row.isCertain {
                merged[row.line] = first
                result.remarks.append(
                    Failure.Detail(
                        "TD452", line: row.line, column: title, ["name": row.name, "other": row.other]))
                continue
            }
            let subject = "\(row.subject) = \(row.otherSubject)"
            if let isOne = same(
                subject, row.line,
                Failure.Detail(
                    "TD440", line: row.line, column: title,
                    ["name": row.name, "other": row.other, "line": String(rowOf(row.firstLine))]),
                &result), isOne
            {
                merged[row.line] = first
            }
        }
        if !merged.isEmpty {
            try session.execute(
                ImportQueries.mergeTwins, merged.keys.map { Int64($0) }, merged.values.map { Int64($0) })
        }
        return result
    }

    /// Asks about rows that nothing but post and deed, or where a household lives, tells apart, before they become one entry,
    /// and takes the answers.
    func homonyms(title: String) throws -> Result {
        var result = Result()
        var apart: [(line: Int, place: Int)] = []
        for row in try session.all(ImportQueries.listHomonyms) {
            let isOne = same(
                "\(row.subject) = \(row.otherSubject)", row.line,
                Failure.Detail(
                    row.code, line: row.line, column: title,
                    ["name": row.name, "line": String(rowOf(row.firstLine))]), &result)
            // That the award is there twice is said once it is known to be one person's.
            if isOne == nil { result.settledLines.insert(row.line) }
            if isOne == false { apart.append((row.line, row.apart)) }
        }
        if !apart.isEmpty {
            try session.execute(
                ImportQueries.setApart, apart.map { Int64($0.line) }, apart.map { Int64($0.place) })
        }
        return result
    }

    /// The answer to whether two rows name one person; nil when it is still open, and then asked.
    private func same(
        _ subject: String, _ line: Int, _ complaint: Failure.Detail, _ result: inout Result
    ) -> Bool? {
        switch answers[.same, subject]?.lowercased() {
        case "yes"?: return true
        case "no"?: return false
        case let answer:
            if let answer { result.complaints.append(.badAnswer(answer, subject, line: line)) }
            result.questions.append(
                ImportQuestion(
                    row: line, kind: .same, subject: subject,
                    offers: [
                        ImportQuestion.Offer(answer: "yes", meaning: "cùng một đối tượng"),
                        ImportQuestion.Offer(answer: "no", meaning: "hai đối tượng khác nhau"),
                    ]))
            result.complaints.append(complaint)
            return nil
        }
    }
}
