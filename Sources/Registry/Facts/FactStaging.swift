import Commendation
import Failures
import Intake
import Postgres
import Vietnamese

/// Ratings or figures on their way into the register, within one transaction: staged, matched, checked, then written.
///
/// Who a row means is found by the statements of the import of nominations.
struct FactStaging {
    let session: Session
    let kind: FactKind
    /// Day as of which codes of units are read; no fact is of a later year.
    let day: CalendarDate

    /// Takes in all records, or none with every complaint.
    /// - Throws: TD410 with a detail for each complaint, TD411 when there is no record, TD4xx for the file.
    func take(_ reader: CSVReader, path: String) throws -> FactOutcome {
        let fields = FactFields(kind)
        let rows = try read(reader, fields, path: path)
        for row in try session.all(
            FactQueries.listComplaints, kinds, day, kind == .figures)
        {
            reader.complaints.add(
                Failure.Detail(
                    row.code, line: row.line, column: fields.title(row.field),
                    ["subject": row.subject, "value": row.subject]))
        }
        if let failure = reader.complaints.failure(path: path) { throw failure.sortedByLine }
        let written = try session.one(kind == .rating ? FactQueries.setRatings : FactQueries.setFigures)
        return FactOutcome(rows: rows, added: Int(written.added), corrected: Int(written.corrected))
    }

    private var kinds: [String] {
        (kind == .rating ? [RecipientKind.individual, .collective] : [.collective]).map(\.rawValue)
    }

    private func read(_ reader: CSVReader, _ fields: FactFields, path: String) throws -> Int {
        let header = HeaderMatch(reader.header, fields: fields.all, complaints: &reader.complaints)
        // Rows under a wrong header say nothing: the header's complaints come alone.
        if let failure = reader.complaints.failure(path: path) { throw failure }
        var writer = FactRowWriter(kind: kind, columns: header.columns, fields: fields.all)
        try session.execute(FactQueries.createStaging)
        _ = try session.copyIn(FactQueries.copyRows.sql) { sink in
            while let record = try reader.next() {
                writer.add(record, complaints: &reader.complaints)
                if writer.encoder.count >= 1 << 16 {
                    try sink.write(writer.encoder.bytes)
                    writer.encoder.removeAll()
                }
            }
            try sink.write(writer.encoder.bytes)
        }
        if writer.count == 0, reader.complaints.isEmpty { throw Failure("TD411", ["path": path]) }
        try match(needsComposing: writer.encoder.mayNeedNFC)
        return writer.count
    }

    private func match(needsComposing: Bool) throws {
        try session.execute(ImportQueries.createStaging)
        try session.execute(FactQueries.describeRecipients)
        if needsComposing {
            try session.execute(FactQueries.composePapers)
            try session.execute(ImportQueries.composeRows)
        }
        try session.execute(ImportQueries.analyzeRows)
        let units = UnitMatching(session: session, day: day)
        try units.resolve()
        try units.addFamily()
        try session.execute(ImportQueries.createMatch)
        try session.execute(FactQueries.matchIDs)
        if kind == .figures { try session.execute(FactQueries.lockUnits, day) }
        try session.execute(FactQueries.matchUnits, day)
        try session.execute(ImportQueries.matchNumbers, day)
        try session.execute(ImportQueries.matchIdentities, day)
        try session.execute(ImportQueries.analyzeMatch)
        if kind == .figures { try session.execute(FactQueries.addCollectives, day) }
    }
}

/// What entering facts did.
public struct FactOutcome: Sendable, Equatable {
    /// Rows given.
    public var rows: Int
    /// Recipients and years of which the register knew nothing.
    public var added: Int
    /// Rows that changed what the register had; the history keeps it.
    public var corrected: Int
}
