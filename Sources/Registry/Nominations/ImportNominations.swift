public import Failures
import Intake
import Postgres
public import Vietnamese

/// Where the nominations of a file go.
public struct ImportTarget: Sendable {
    /// Code of the unit that sends them.
    public var unit: String
    /// Code of the unit whose head is asked to decide.
    public var addressedTo: String
    /// Code of the campaign, if any.
    public var campaign: String?
    /// Title of the dossier; nil for one made of the file's name.
    public var title: String?
    /// Day as of which codes are read.
    public var day: CalendarDate

    /// Creates a target.
    public init(unit: String, addressedTo: String, campaign: String?, title: String?, day: CalendarDate) {
        self.unit = unit
        self.addressedTo = addressedTo
        self.campaign = campaign
        self.title = title
        self.day = day
    }
}

/// What an import did.
public struct ImportOutcome: Sendable, Equatable {
    /// The dossier that holds the nominations.
    public var dossierID: Int64
    /// Rows of the file.
    public var rows: Int
    /// Recipients that the register did not have.
    public var newRecipients: Int
    /// Whether the same file had been read before, so that nothing changed.
    public var wasKnown: Bool
}

extension Registry {
    /// Reads a CSV file of nominations into a new dossier: all of it, or nothing with every complaint.
    ///
    /// The same file for the same unit, authority and campaign is not read again. The whole file is checked twice
    /// over: cell by cell while it streams in, and as a set against the register.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - target: where its nominations go.
    ///   - progress: told the number of rows read, now and then.
    /// - Throws: TD410 with a detail for each complaint; TD101, TD102 for the target; TD4xx for the file.
    /// - Returns: what was read, or where the same file was read before.
    public func importNominations(
        path: String, into target: ImportTarget, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws(Failure) -> ImportOutcome {
        let fileName = String(path.split(separator: "/").last ?? Substring(path)).nfc
        return try await write { session in
            let unit = try session.unit(target.unit, on: target.day)
            let authority = try session.unit(target.addressedTo, on: target.day)
            let campaign = try target.campaign.map { try session.campaign($0) }
            // What the file is shows once it has been read through: reading it twice would cost more.
            let hash = FileDigest()
            let staging = NominationStaging(session: session, day: target.day)
            let reader = try CSVReader(path: path, onBytes: hash.update)
            let staged = try staging.read(reader, path: path, progress: progress)
            let digest = hash.finish()
            try session.execute(ImportQueries.lockFile, digest)
            if let batch = try session.first(ImportQueries.findBatch, digest, unit.id, authority.id, campaign)
            {
                return ImportOutcome(
                    dossierID: batch.dossierID, rows: batch.rows, newRecipients: 0, wasKnown: true)
            }
            try staging.check(staged, of: reader, path: path, joining: nil)
            let title = target.title?.nfc ?? "Danh sách \(fileName)"
            let dossier = try session.one(
                DossierQueries.add, unit.id, authority.id, campaign, title, target.day)
            let added = try staging.write(to: dossier)
            try session.execute(ImportQueries.addBatch, dossier, digest, fileName, Int64(staged.rows))
            return ImportOutcome(dossierID: dossier, rows: staged.rows, newRecipients: added, wasKnown: false)
        }
    }

    /// Adds one nomination to a dossier that has not been submitted, with the checks of an import.
    ///
    /// - Parameters:
    ///   - cells: values by field name, such as `name` or `award_kind_code`; as a file would hold them.
    ///   - dossier: id of the dossier.
    /// - Throws: TD103, TD213 for the dossier; TD410 with a detail for each complaint.
    public func addNomination(_ cells: [String: String], to dossier: Int64) async throws(Failure) {
        let line = TypedLines(cells, fields: NominationFields.all)
        try await write { session in
            guard let head = try session.first(DossierQueries.lock, dossier) else {
                throw Failure("TD103", ["id": String(dossier)])
            }
            if let day = head.submittedOn {
                throw Failure("TD213", ["id": String(dossier), "date": ClericalDate.slashed(day)])
            }
            let reader = try line.reader(path: "nomination add")
            let staging = NominationStaging(session: session, day: head.preparedOn)
            let staged = try staging.read(reader, path: "nomination add") { _ in }
            try staging.check(staged, of: reader, path: "nomination add", joining: dossier)
            _ = try staging.write(to: dossier)
        }
    }
}
