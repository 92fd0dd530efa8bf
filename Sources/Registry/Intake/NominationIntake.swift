import Failures
import Intake
import Postgres
import Vietnamese

/// One file of nominations on its way into the register, within one transaction.
struct NominationIntake {
    let session: Session
    let path: String
    let target: ImportTarget
    let options: ImportOptions
    let progress: (ImportProgress) -> Void

    private struct Parties {
        let unit: Int64
        let authority: Int64
        let campaign: Int64?
    }

    /// Reads and understands the file, and writes it when that is wanted and nothing is wrong.
    /// - Throws: TD101, TD102 for the target; TD4xx for the file, its options and its dossier.
    func run(writes: Bool) throws -> ImportReview {
        let unit = try session.unit(target.unit, on: target.day)
        let parties = try Parties(
            unit: unit.id, authority: session.unit(target.addressedTo, on: target.day).id,
            campaign: target.campaign.map { try session.campaign($0) })
        let answers = try options.answersPath.map { path in try ImportAnswers(path: path) } ?? ImportAnswers()
        let staging = NominationStaging(session: session, day: target.day)
        // What the file is shows once it has been read through: reading it twice would cost more.
        let hash = FileDigest()
        var reading = try staging.read(
            path, sender: unit.code, options: options, onBytes: hash.update, progress: progress)
        let digest = hash.finish()
        let key = "\(parties.unit) \(parties.authority) \(parties.campaign ?? 0)"
        try session.execute(ImportQueries.lockFile, key)
        let batch = try session.first(
            ImportQueries.findBatch, digest, parties.unit, parties.authority, parties.campaign)
        if let batch, !batch.isOpen || options == ImportOptions() {
            (reading.review.isKnown, reading.review.dossierID) = (true, batch.dossierID)
            return reading.review
        }
        progress(.matching)
        try understand(&reading, parties, answers, staging)
        progress(.comparing)
        let known = options.dossier ?? batch?.dossierID
        let dossier = try known.map { try lock($0, parties) } ?? corrected(parties)
        let missing = try dossier.map { try compare(with: $0, &reading) } ?? []
        for row in try session.all(ImportQueries.listRepeats, dossier, parties.campaign) {
            reading.remark(row.code, line: row.line, ["subject": row.subject])
        }
        try count(&reading, dossier, missing)
        guard writes, reading.complaints.isEmpty else { return reading.review }
        progress(.writing)
        try write(&reading, dossier, parties, missing, digest, staging)
        return reading.review
    }

    // MARK: What the rows mean

    private func understand(
        _ reading: inout StagedList, _ parties: Parties, _ answers: ImportAnswers,
        _ staging: NominationStaging
    ) throws {
        let refused = try staging.matchUnits(reading.staged, sender: parties.unit, answers: answers.units)
        try sender(&reading, parties)
        let offers = try unitQuestions(&reading)
        for answer in refused {
            reading.complain("TD439", ["answer": answer.code, "subject": answer.words])
        }
        try staging.matchRegister()
        let matching = RecipientMatching(session: session, answers: answers)
        let title = reading.title("name")
        let doubtful = try matching.known(title: title)
        reading.take(doubtful)
        try staging.matchNew()
        try reading.take(matching.twins(title: title))
        for row in try session.all(ImportQueries.listComplaints, nil) {
            if ["TD255", "TD256"].contains(row.code), doubtful.settledLines.contains(row.line) { continue }
            var (code, arguments) = (row.code, ["subject": row.subject])
            if code == "TD431", let offer = offers[row.subject] {
                (code, arguments["offers"]) = ("TD432", offer)
            }
            reading.complain(code, line: row.line, column: reading.title(row.field), arguments)
        }
    }

    /// Rows that name no unit belong to the sender.
    private func sender(_ reading: inout StagedList, _ parties: Parties) throws {
        guard reading.isSheet else { return }
        var (first, count) = (reading.firstWithoutUnit, reading.withoutUnit)
        if let own = try session.first(ImportQueries.ownUnits, parties.unit), let line = own.line {
            count += Int(own.count)
            first = min(first ?? line, line)
        }
        if let first {
            reading.remark("TD442", line: first, ["count": String(count), "unit": target.unit])
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
            reading.review.questions.append(question)
            if !question.offers.isEmpty { offers[first.words] = question.offerText }
        }
        return offers
    }

    // MARK: The dossier that the file corrects

    private func lock(_ id: Int64, _ parties: Parties) throws -> Int64 {
        guard
            let row = try session.first(
                ImportQueries.findOpenDossier, id, parties.unit, parties.authority, parties.campaign)
        else { throw Failure("TD103", ["id": String(id)]) }
        guard row.isSameTarget else { throw Failure("TD437", ["id": String(id)]) }
        guard row.isOpen else { throw Failure("TD438", ["id": String(id)]) }
        return id
    }

    private func corrected(_ parties: Parties) throws -> Int64? {
        let rows = try session.all(
            ImportQueries.findCorrected, parties.unit, parties.authority, parties.campaign)
        guard rows.count <= 1 else {
            let list = rows.map { "\($0.dossierID) (\($0.shared))" }.joined(separator: ", ")
            throw Failure("TD436", ["dossiers": list])
        }
        return try rows.first.map { try lock($0.dossierID, parties) }
    }

    /// - Returns: nominations of the dossier that the file does not have.
    private func compare(with dossier: Int64, _ reading: inout StagedList) throws -> [MissingNominationRow] {
        try session.execute(ImportQueries.compareNominations, dossier)
        for row in try session.all(ImportQueries.listClosedChanges, dossier) {
            let fields = row.subject.split(separator: ", ").map { reading.title(String($0)) }
            let subject = row.code == "TD447" ? fields.joined(separator: ", ") : row.subject
            reading.complain(
                row.code, line: row.line, column: reading.title("name"),
                ["subject": subject, "state": row.subject])
        }
        let missing = try session.all(ImportQueries.listMissing, dossier)
        for row in missing {
            let arguments = [
                "ordinal": String(row.ordinal), "name": row.name, "state": row.state, "id": String(dossier),
            ]
            if !options.replaces {
                reading.remark("TD451", arguments)
            } else if row.state != "draft", row.state != "returned" {
                reading.complain("TD449", arguments)
            }
        }
        return missing
    }

    private func count(
        _ reading: inout StagedList, _ dossier: Int64?, _ missing: [MissingNominationRow]
    ) throws {
        let counted = try session.one(ImportQueries.countChanges)
        reading.review.added = Int(counted.added)
        reading.review.changed = Int(counted.changed)
        reading.review.withdrawn = options.replaces ? missing.count : 0
        reading.review.newRecipients = Int(counted.newRecipients)
        reading.review.knownRecipients = Int(counted.knownRecipients)
        reading.review.dossierID = dossier
        reading.review.isCorrection = dossier != nil
        reading.finish()
    }

    // MARK: Writing

    private func write(
        _ reading: inout StagedList, _ dossier: Int64?, _ parties: Parties,
        _ missing: [MissingNominationRow],
        _ digest: String, _ staging: NominationStaging
    ) throws {
        let fileName = String(path.split(separator: "/").last ?? Substring(path)).nfc
        let id =
            try dossier
            ?? session.one(
                DossierQueries.add, parties.unit, parties.authority, parties.campaign,
                target.title?.nfc ?? "Danh sách \(fileName)", target.day)
        if reading.review.changed > 0 { try session.execute(ImportQueries.updateNominations) }
        reading.review.completed = try staging.write(to: id).completed
        let withdrawn = options.replaces ? missing.map(\.id) : []
        if !withdrawn.isEmpty {
            try session.execute(
                ImportQueries.withdrawMissing, withdrawn, "Không còn trong danh sách \(fileName)")
        }
        let review = reading.review
        try session.execute(
            ImportQueries.addBatch, id, digest, fileName, Int64(reading.staged.rows), Int64(review.added),
            Int64(review.changed), Int64(review.withdrawn))
        (reading.review.dossierID, reading.review.isWritten) = (id, true)
    }
}

extension StagedList {
    mutating func complain(
        _ code: String, line: Int? = nil, column: String? = nil, _ arguments: [String: String] = [:]
    ) {
        complaints.add(Failure.Detail(code, line: line, column: column, arguments))
        if let line, refusedLines.insert(line).inserted {
            review.counts.nominations -= 1
            review.counts.refused += 1
        }
    }

    mutating func remark(_ code: String, line: Int? = nil, _ arguments: [String: String]) {
        review.remarks.append(Failure.Detail(code, line: line, arguments))
    }

    /// Takes over what was asked and said about recipients.
    mutating func take(_ result: RecipientMatching.Result) {
        review.questions += result.questions
        review.remarks += result.remarks
        for detail in result.complaints {
            complain(detail.code, line: detail.line, column: detail.column, detail.arguments)
        }
    }

    /// Puts everything that was found into the review, in the order of the rows.
    mutating func finish() {
        review.complaints = complaints.details
        review.complaintCount = complaints.count
        review.remarks.sort { ($0.line ?? 0, $0.code) < ($1.line ?? 0, $1.code) }
        review.questions.sort { ($0.row, $0.kind.rawValue) < ($1.row, $1.kind.rawValue) }
    }
}
