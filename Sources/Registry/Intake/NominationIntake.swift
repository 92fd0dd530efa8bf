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
            path, sender: unit.code, decidedBy: parties.authority, options: options, onBytes: hash.update,
            progress: progress)
        let digest = hash.finish()
        if let known = try known(digest, parties, reading) { return known }
        progress(.matching)
        let untouched = reading
        try RowMatching(staging: staging, sender: parties.unit, senderCode: target.unit, answers: answers)
            .understand(&reading)
        // While this one waited for its units, the same file may have been taken in.
        if let known = try known(digest, parties, untouched) { return known }
        progress(.comparing)
        let dossier = try dossier(digest, parties, &reading)
        let missing = try dossier.map { try compare(with: $0, &reading) } ?? []
        var refused: Set<Int> = []
        try session.forEach(ImportQueries.listConflicts, dossier, target.day) { row in
            reading.complain(row.code, line: row.line, column: reading.title("name"), row.arguments)
            refused.insert(row.line)
        }
        try session.forEach(ImportQueries.listRepeats, dossier, parties.campaign, target.day) { row in
            guard !refused.contains(row.line) else { return }
            reading.remark(row.code, line: row.line, ["subject": row.subject])
        }
        try session.forEach(ImportQueries.listUnlinked) { row in
            reading.remark(row.code, line: row.line, ["subject": row.subject])
        }
        try count(&reading, dossier, missing)
        guard reading.complaints.isEmpty else { return reading.review }
        if writes { progress(.writing) }
        var written = reading
        try write(&written, dossier, parties, missing, digest, staging)
        if writes { return written.review }
        // A dry run writes too, in a transaction that is rolled back: it refuses what the run would.
        try session.execute(ImportQueries.checkDeferred)
        reading.review.completed = written.review.completed
        return reading.review
    }

    // MARK: The same file again

    private func batch(_ digest: String, _ parties: Parties) throws -> ImportBatchRow? {
        try session.first(ImportQueries.findBatch, digest, parties.unit, parties.authority, parties.campaign)
    }

    /// The review of a file that was read before, and says nothing new.
    private func known(_ digest: String, _ parties: Parties, _ reading: StagedList) throws -> ImportReview? {
        guard !options.isNew, let batch = try batch(digest, parties),
            !batch.isOpen || options == ImportOptions()
        else { return nil }
        var review = reading.review
        (review.isKnown, review.dossierID) = (true, batch.dossierID)
        return review
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

    /// The dossier that the file corrects: the one that was named, or one that came from the same bytes or from what is plainly
    /// the same list, which is said; nil for a new one.
    private func dossier(_ digest: String, _ parties: Parties, _ reading: inout StagedList) throws -> Int64? {
        if let told = options.dossier { return try lock(told, parties) }
        guard !options.isNew else { return nil }
        if let batch = try batch(digest, parties) { return try lock(batch.dossierID, parties) }
        let rows = try session.all(
            ImportQueries.findCorrected, parties.unit, parties.authority, parties.campaign, fileName,
            target.title?.nfc, reading.head.paper, reading.head.title)
        let plain = rows.filter { $0.sign != nil }
        guard plain.count <= 1 else {
            let list = plain.map { "\($0.dossierID) (\($0.shared))" }.joined(separator: ", ")
            throw Failure("TD436", ["dossiers": list])
        }
        for row in rows {
            reading.remark(
                row.sign ?? "TD486",
                [
                    "id": String(row.dossierID), "shared": String(row.shared), "count": String(row.standing),
                    "file": fileName, "paper": reading.head.paper ?? "", "title": reading.head.title ?? "",
                ])
        }
        return try plain.first.map { try lock($0.dossierID, parties) }
    }

    private var fileName: String { String(path.split(separator: "/").last ?? Substring(path)).nfc }

    /// - Returns: nominations of the dossier that the file does not have.
    private func compare(with dossier: Int64, _ reading: inout StagedList) throws -> [MissingNominationRow] {
        try session.execute(ImportQueries.compareNominations, dossier)
        for row in try session.all(ImportQueries.listChanges) {
            let field = row.field == "org_unit_id" ? "unit_code" : row.field
            reading.review.changes.append(
                ImportReview.Change(
                    row: reading.rowOf(row.line), name: row.name, field: reading.title(field),
                    before: row.before, after: row.after))
        }
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
            Int64(review.changed), Int64(review.withdrawn), reading.head.paper, reading.head.title)
        (reading.review.dossierID, reading.review.isWritten) = (id, true)
    }
}
