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
        let shares = kind == .rating ? try session.all(FactQueries.listRatingNotes).map(\.share) : []
        return FactOutcome(
            rows: rows, added: Int(written.added), corrected: Int(written.corrected), exceeded: shares)
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
        guard kind == .figures else { return }
        try session.execute(FactQueries.addCollectives, day)
        try session.execute(FactQueries.addCollectiveParts)
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
    /// Where more are rated xuất sắc than the decrees allow; people who are not entered may change that.
    public var exceeded: [RatingShare] = []
}

/// People of like tasks in a unit and year, or the units below it, and how many of them are rated xuất sắc.
///
/// At most 20 % of those rated tốt, 25 % in an excellent unit; of fewer than five units below one at most one (Decree
/// 233/2026/NĐ-CP Art 7(7), 12(6)).
public struct RatingShare: Sendable, Equatable {
    /// Name of the unit.
    public let unit: String
    /// The year.
    public let year: Int
    /// Those of like tasks; nil for all of the unit.
    public let group: String?
    /// How many are rated xuất sắc.
    public let excellent: Int
    /// How many are rated tốt.
    public let good: Int
    /// The share that may be xuất sắc.
    public let percent: Int
    /// How many may be.
    public let most: Int
    /// How many units it has below it, where it is about these; nil for people.
    public let below: Int?
}

/// The row of such a share.
struct RatingShareRow: RowDecodable {
    let share: RatingShare

    init(row: inout RowReader) throws(PostgresError) {
        share = RatingShare(
            unit: try row.next(), year: Int(try row.next(Int32.self)), group: try row.next(),
            excellent: Int(try row.next(Int64.self)), good: Int(try row.next(Int64.self)),
            percent: Int(try row.next(Int32.self)), most: Int(try row.next(Int64.self)),
            below: try row.next(Int64?.self).map(Int.init))
    }
}
