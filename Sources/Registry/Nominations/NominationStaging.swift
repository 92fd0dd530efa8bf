import Failures
import Intake
import Postgres
import Vietnamese

/// Nominations on their way into the register, within one transaction: staged, resolved, checked, then written.
struct NominationStaging {
    let session: Session
    /// Day as of which codes are read.
    let day: CalendarDate

    /// What was staged.
    struct Staged {
        let rows: Int
        /// Whether some text may hold decomposed letters.
        let needsComposing: Bool
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
        let header = HeaderMatch(
            reader.header, fields: NominationFields.all, complaints: &reader.complaints)
        // Rows under a wrong header say nothing: the header's complaints come alone.
        if let failure = reader.complaints.failure(path: path) { throw failure }
        var writer = NominationRowWriter(columns: header.columns)
        try session.execute(ImportQueries.createStaging)
        _ = try session.copyIn(ImportQueries.copyRows.sql) { sink in
            while let record = try reader.next() {
                writer.add(record, complaints: &reader.complaints)
                if writer.encoder.count >= 1 << 16 {
                    try sink.write(writer.encoder.bytes)
                    writer.encoder.removeAll()
                    progress(writer.count)
                }
            }
            try sink.write(writer.encoder.bytes)
        }
        if writer.count == 0, reader.complaints.isEmpty { throw Failure("TD411", ["path": path]) }
        return Staged(rows: writer.count, needsComposing: writer.encoder.mayNeedNFC)
    }

    /// Says what each staged row means, and refuses all of them if any is wrong.
    ///
    /// - Parameters:
    ///   - staged: what `read` returned.
    ///   - reader: the reader, which holds the complaints so far.
    ///   - path: what complaints call the source.
    ///   - dossier: the dossier that the rows join, when it exists already.
    /// - Throws: TD410 with a detail for each complaint.
    func check(_ staged: Staged, of reader: CSVReader, path: String, joining dossier: Int64?) throws {
        try resolve(needsComposing: staged.needsComposing)
        for row in try session.all(ImportQueries.listComplaints, dossier) {
            reader.complaints.add(
                Failure.Detail(
                    row.code, line: row.line, column: NominationFields.title(row.field),
                    ["subject": row.subject]))
        }
        if let failure = reader.complaints.failure(path: path) { throw failure.sortedByLine }
    }

    private func resolve(needsComposing: Bool) throws {
        if needsComposing { try session.execute(ImportQueries.composeRows) }
        try session.execute(ImportQueries.analyzeRows)
        try session.execute(ImportQueries.createMatch)
        try session.execute(ImportQueries.matchNumbers, day)
        try session.execute(ImportQueries.matchIdentities, day)
        try session.execute(ImportQueries.analyzeMatch)
        try session.execute(ImportQueries.createNew)
        try session.execute(ImportQueries.matchNew)
    }

    /// Writes what is staged.
    /// - Returns: the number of recipients that the register did not have.
    func write(to dossier: Int64) throws -> Int {
        let added = try session.execute(ImportQueries.addRecipients)
        try session.execute(ImportQueries.addPeople)
        try session.execute(ImportQueries.addCollectives)
        try session.execute(ImportQueries.addHouseholds)
        try session.execute(ImportQueries.completeRecipients)
        try session.execute(ImportQueries.addNominations, dossier)
        return added
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
