import Failures
import Postgres
import Vietnamese

/// Says what the staged rows of a list mean: which units, and whom of the register.
struct RowMatching {
    let staging: NominationStaging
    /// The unit that sends the list, to which rows without a unit belong; nil where nobody does.
    let sender: Int64?
    let senderCode: String
    let answers: ImportAnswers
    /// Of a single line: what it calls the recipient, and who is meant, a card or `new`.
    var meant: (name: String, person: String?)?

    private var session: Session { staging.session }

    /// What takes the place of complaints.
    struct Asked {
        /// What each of the words that mean no unit for sure may mean, in one line.
        var offers: [String: String]
        /// Rows of which a question or an answer says what complaints about the register would.
        var settledLines: Set<Int>
        /// Rows that may be one person, of which a question says what the complaint of a line that comes twice would.
        var namesakeLines: Set<Int>
    }

    /// Fills the tables of matches; complaints, questions and remarks join the reading.
    /// - Throws: what the database has to say.
    func understand(_ reading: inout StagedList) throws {
        let asked = try match(&reading)
        try refuseTypes(&reading)
        try complain(asked, &reading)
    }

    /// Fills the tables of matches; questions and remarks join the reading.
    /// - Throws: what the database has to say.
    func match(_ reading: inout StagedList) throws -> Asked {
        // Whoever types a single line is told to write the birth where it belongs.
        for row in meant == nil ? try session.all(ImportQueries.takeBirths) : [] {
            reading.remark(
                "TD551", line: row.line, ["name": row.name, "other": row.other, "born": row.born])
        }
        let refused = try staging.matchUnits(reading.staged, sender: sender, answers: answers.units)
        try takeSender(&reading)
        let offers = try unitQuestions(&reading)
        for answer in refused {
            reading.complain("TD439", ["answer": answer.code, "subject": answer.words])
        }
        try askCollectives(&reading)
        try staging.matchRegister(sender: sender)
        let matching = RecipientMatching(
            session: session, answers: answers, rowOf: reading.rowOf, isRecording: sender == nil)
        let title = reading.title("name")
        let doubtful = try matching.known(
            title: title, meaning: meant?.person, named: meant?.name ?? "")
        reading.take(doubtful)
        let homonyms = try matching.homonyms(title: title)
        reading.take(homonyms)
        try staging.matchNew()
        try reading.take(matching.twins(title: title))
        return Asked(
            offers: offers, settledLines: doubtful.settledLines, namesakeLines: homonyms.settledLines)
    }

    /// Complains of what the register has against the rows.
    /// - Parameters:
    ///   - asked: what `match` returned.
    ///   - repeats: whether rows may name recipient, award and year twice.
    ///   - reading: where complaints join.
    /// - Throws: what the database has to say.
    func complain(_ asked: Asked, allowing repeats: Bool = false, _ reading: inout StagedList) throws {
        for row in try session.all(ImportQueries.listComplaints, nil) {
            if ["TD255", "TD256"].contains(row.code), asked.settledLines.contains(row.line) { continue }
            if row.code == "TD257", repeats || asked.namesakeLines.contains(row.line) { continue }
            var (code, arguments) = (row.code, ["subject": row.subject])
            if code == "TD431", let offer = asked.offers[row.subject] {
                (code, arguments["offers"]) = ("TD432", offer)
            }
            reading.complain(code, line: row.line, column: reading.title(row.field), arguments)
        }
    }

    /// Types of commendation that the law of the day does not know.
    private func refuseTypes(_ reading: inout StagedList) throws {
        for row in try session.all(ImportQueries.listTypeComplaints, staging.day) {
            reading.complain(row.code, line: row.line, column: reading.title(row.field), row.arguments)
        }
    }

    /// Rows that name no unit belong to the sender.
    private func takeSender(_ reading: inout StagedList) throws {
        guard reading.isSheet, let sender else { return }
        let (first, count) = (reading.firstWithoutUnit, reading.withoutUnit)
        if let own = try session.first(ImportQueries.ownUnits, sender), let line = own.line {
            // They are the sender's, and printed without a unit.
            reading.remark("TD508", line: line, ["count": String(own.count), "unit": senderCode])
        }
        if let first {
            reading.remark("TD442", line: first, ["count": String(count), "unit": senderCode])
        }
    }

    /// Asks which unit collectives are that may be several.
    private func askCollectives(_ reading: inout StagedList) throws {
        let (offers, named) = try staging.matchCollectives(answers: answers.units)
        for row in named {
            reading.remark(
                "TD564", line: row.line,
                ["name": row.name, "other": row.other])
        }
        var rest = offers[...]
        while let first = rest.first {
            let group = rest.prefix { $0.words == first.words }
            rest = rest.dropFirst(group.count)
            let question = ImportQuestion(
                row: first.line, kind: .unit, subject: first.words,
                offers: group.map(\.offer))
            reading.ask(question)
            reading.complain(
                "TD432", line: first.line, column: reading.title("name"),
                ["subject": first.words, "offers": question.offerText])
        }
    }

    /// Asks about words that mean no unit or several, and tells of units that are no more.
    /// - Returns: what each of the words may mean, in one line.
    private func unitQuestions(_ reading: inout StagedList) throws -> [String: String] {
        for row in try session.all(ImportQueries.listFormerUnits) {
            reading.remark(
                "TD443", line: row.line,
                ["words": row.words, "code": row.code, "name": row.name, "former": row.former])
        }
        var offers: [String: String] = [:]
        var rest = try session.all(ImportQueries.listUnitOffers)[...]
        while let first = rest.first {
            let group = rest.prefix { $0.words == first.words }
            rest = rest.dropFirst(group.count)
            let question = ImportQuestion(
                row: first.line, kind: .unit, subject: first.words,
                offers: group.compactMap { row in
                    row.code.map {
                        ImportQuestion.Offer(
                            answer: $0,
                            meaning: [row.name, row.parent].compactMap { $0 }.joined(separator: ", "))
                    }
                })
            reading.ask(question)
            if !question.offers.isEmpty { offers[first.words] = question.offerText }
        }
        return offers
    }
}
