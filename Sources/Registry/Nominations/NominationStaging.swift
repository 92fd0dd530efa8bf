import Failures
import Intake
import Postgres
import Vietnamese

/// Nominations on their way into the register, within one transaction: staged, resolved, checked, then written.
struct NominationStaging {
    let session: Session
    /// Day as of which codes are read.
    let day: CalendarDate
    /// Whether the rows are to be written, and other lists wait; or are only looked at, by somebody who need not be an office.
    var isWriting = true

    /// What was staged.
    struct Staged {
        let rows: Int
        /// Whether some text may hold decomposed letters.
        let needsComposing: Bool
    }

    /// Finds the columns of a file.
    ///
    /// - Parameters:
    ///   - reader: the file.
    ///   - fields: what it may hold: the fields of a nomination first.
    ///   - path: what complaints call the source.
    /// - Throws: TD410 when the header is wrong.
    /// - Returns: for each field the place of its column, if there is one.
    func columns(_ reader: CSVReader, fields: [IntakeField], path: String) throws -> [Int?] {
        let header = HeaderMatch(reader.header, fields: fields, complaints: &reader.complaints)
        // Rows under a wrong header say nothing: the header's complaints come alone.
        if let failure = reader.complaints.failure(path: path) { throw failure }
        return header.columns
    }

    /// Streams records into the staging table and checks them cell by cell; complaints gather in the reader.
    ///
    /// - Parameters:
    ///   - reader: the records.
    ///   - path: what complaints call the source.
    ///   - progress: told the number of records, now and then.
    /// - Returns: what was staged.
    /// - Throws: TD410 when the header is wrong, TD411 when there is no record.
    func read(_ reader: CSVReader, path: String, progress: (Int) -> Void) throws -> Staged {
        let columns = try columns(reader, fields: NominationFields.all, path: path)
        return try read(reader, columns: columns, path: path, progress: progress) { _ in }
    }

    /// Streams records whose columns are known, and lends each to somebody who reads more in it than a nomination.
    ///
    /// - Throws: TD411 when there is no record.
    /// - Returns: what was staged.
    func read(
        _ reader: CSVReader, columns: [Int?], path: String, progress: (Int) -> Void,
        lending: (CSVRecord) -> Void
    ) throws -> Staged {
        var writer = NominationRowWriter(columns: columns)
        try stage { sink in
            while let record = try reader.next() {
                writer.add(record, complaints: &reader.complaints)
                lending(record)
                if try send(writer.encoder, to: &sink) { progress(writer.count) }
            }
            try sink.write(writer.encoder.bytes)
        }
        if writer.count == 0, reader.complaints.isEmpty { throw Failure("TD411", ["path": path]) }
        return Staged(rows: writer.count, needsComposing: writer.encoder.mayNeedNFC)
    }

    /// Makes the staging table and fills it.
    func stage(_ fill: (inout CopySink) throws -> Void) throws {
        try session.execute(ImportQueries.createStaging)
        try session.execute(ImportQueries.setSample)
        _ = try session.copyIn(ImportQueries.copyRows.sql, chunks: fill)
    }

    /// Sends what has gathered when it is worth a message; says whether it was.
    func send(_ encoder: COPYTextEncoder, to sink: inout CopySink) throws -> Bool {
        guard encoder.count >= 1 << 16 else { return false }
        try sink.write(encoder.bytes)
        encoder.removeAll()
        return true
    }

    /// Says what each staged row means, and refuses all of them if any is wrong.
    ///
    /// - Parameters:
    ///   - staged: what `read` returned.
    ///   - reader: the reader, which holds the complaints so far.
    ///   - path: what complaints call the source.
    ///   - dossier: the dossier that the rows join.
    ///   - person: who is meant: a card, or the answer to what is asked about recipients.
    ///   - name: what the row calls the recipient.
    /// - Throws: TD410 with a detail for each complaint; TD168 for a card that is not the row's, TD552 for an answer to nothing.
    func check(
        _ staged: Staged, of reader: CSVReader, path: String, joining dossier: Int64, meaning person: String?,
        named name: String
    ) throws {
        try matchUnits(staged)
        for (words, offers) in Dictionary(grouping: try matchCollectives().offers, by: \.words) {
            reader.complaints.add(
                Failure.Detail(
                    "TD432", line: offers.first?.line, column: NominationFields.title("name"),
                    [
                        "subject": words,
                        "offers": offers.map { "\($0.offer.answer) – \($0.offer.meaning)" }.joined(
                            separator: "; "),
                    ]))
        }
        try matchRegister()
        let matching = RecipientMatching(
            session: session, answers: ImportAnswers(recipient: person), rowOf: { $0 })
        let title = NominationFields.title("name")
        let asked = try matching.known(title: title, meaning: person, named: name)
        for complaint in asked.complaints { reader.complaints.add(complaint) }
        try matchNew()
        for row in try session.all(ImportQueries.listTypeComplaints, day) {
            reader.complaints.add(
                Failure.Detail(
                    row.code, line: row.line, column: NominationFields.title(row.field), row.arguments))
        }
        try session.forEach(ImportQueries.listConflicts, dossier, day) { row in
            reader.complaints.add(
                Failure.Detail(
                    row.code, line: row.line, column: NominationFields.title("name"), row.arguments))
        }
        try refuse(
            session.all(ImportQueries.listComplaints, dossier).filter {
                !["TD255", "TD256"].contains($0.code) || !asked.settledLines.contains($0.line)
            }, of: reader, path: path, title: NominationFields.title)
    }

    /// Refuses all rows if there is any complaint, about cells or about what they mean.
    /// - Throws: TD410 with a detail for each complaint.
    func refuse(
        _ rows: [ImportComplaintRow], of reader: CSVReader, path: String, title: (String) -> String
    ) throws {
        for row in rows {
            reader.complaints.add(
                Failure.Detail(
                    row.code, line: row.line, column: title(row.field), ["subject": row.subject]))
        }
        if let failure = reader.complaints.failure(path: path) { throw failure.sortedByLine }
    }

    /// Says which unit each row means.
    /// - Parameters:
    ///   - staged: what was read.
    ///   - sender: the unit that sends the rows, whose own units come first.
    ///   - answers: the officer's word for some names: codes.
    /// - Throws: what the database has to say.
    /// - Returns: the answers that name no unit.
    @discardableResult
    func matchUnits(
        _ staged: Staged, sender: Int64? = nil, answers: [String: String] = [:]
    ) throws -> [BadAnswerRow] {
        if staged.needsComposing { try session.execute(ImportQueries.composeRows) }
        try session.execute(ImportQueries.indexRows)
        try session.execute(ImportQueries.analyzeRows)
        return try UnitMatching(session: session, day: day, sender: sender).resolve(answers: answers)
    }

    /// Says which collectives are units themselves.
    /// - Returns: those that may be several, with these, and those that are given their unit's name.
    func matchCollectives(
        answers: [String: String] = [:]
    ) throws -> (offers: [OwnOfferRow], named: [OwnNameRow]) {
        try UnitMatching(session: session, day: day).resolveCollectives(answers: answers)
    }

    /// Says whom of the register each row means, by number or by name, birth and unit.
    /// - Parameter sender: the unit that sends the rows, of which one list after the other is taken in.
    /// - Throws: what the database has to say.
    func matchRegister(sender: Int64? = nil) throws {
        try UnitMatching(session: session, day: day).addFamily()
        try session.execute(ImportQueries.createMatch)
        if isWriting {
            let unasked = try session.all(ImportQueries.listUnasked)
            guard unasked.isEmpty else { throw UnaskedNumbers(numbers: unasked) }
            // From here on no other list adds recipients to these units, until those of this one are there to be matched.
            try session.execute(ImportQueries.lockUnits, sender)
            try session.execute(ImportQueries.matchNumbers, day)
        } else {
            try session.execute(ImportQueries.matchMasked, day)
            try session.execute(ImportQueries.forgetNumbers)
        }
        try session.execute(ImportQueries.matchProved, day)
        try session.execute(ImportQueries.matchCollectives, day)
        try session.execute(ImportQueries.matchIdentities, day)
        try session.execute(ImportQueries.indexMatch)
        try session.execute(ImportQueries.markAmbiguous)
        try session.execute(ImportQueries.analyzeMatch)
    }

    /// Makes one entry for each recipient that the register does not have.
    func matchNew() throws {
        try session.execute(ImportQueries.createNew)
        try session.execute(ImportQueries.analyzeNew)
        try session.execute(ImportQueries.matchNew)
        try session.execute(ImportQueries.createChange)
    }

    /// Writes what is staged.
    /// - Returns: the numbers of recipients that the register did not have, and of those it knows better now.
    @discardableResult
    func write(to dossier: Int64) throws -> (added: Int, completed: Int) {
        let recipients = try writeRecipients()
        try session.execute(ImportQueries.addNominations, dossier)
        return recipients
    }

    /// Writes the recipients that the register did not have, and what it did not know of the others.
    /// - Returns: the numbers of new ones, and of those it knows better now.
    func writeRecipients() throws -> (added: Int, completed: Int) {
        let added = try session.execute(ImportQueries.addRecipients)
        try session.execute(ImportQueries.addPeople)
        try session.execute(ImportQueries.addCollectives)
        try session.execute(ImportQueries.addHouseholds)
        let numbered = try session.one(ImportQueries.numberRecipients)
        return (added, Int(numbered) + (try session.execute(ImportQueries.completeRecipients)))
    }
}

extension Failure {
    /// The same failure with its complaints in the order of the file.
    var sortedByLine: Failure {
        var sorted = self
        sorted.details.sort { ($0.line ?? 0, $0.column ?? "") < ($1.line ?? 0, $1.column ?? "") }
        return sorted
    }
}
