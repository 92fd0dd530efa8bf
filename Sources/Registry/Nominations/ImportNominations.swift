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
public struct ImportOutcome: Sendable {
    /// The dossier that holds the nominations.
    public var dossierID: Int64
    /// Nominations of the file.
    public var rows: Int
    /// Recipients that the register did not have.
    public var newRecipients: Int
    /// Whether the same file had been read before, so that nothing changed.
    public var wasKnown: Bool
}

extension Registry {
    /// Reads a file of nominations into a dossier: all of it, or nothing with every complaint.
    ///
    /// A file that repeats nominations of an open dossier from the same unit, to the same authority and for the same
    /// campaign corrects that dossier: what differs is mended and what is new added. The same file changes nothing.
    ///
    /// - Parameters:
    ///   - path: the file, of any shape that `reviewNominations` reads.
    ///   - target: where its nominations go.
    ///   - options: what the file does not say itself.
    ///   - progress: told how far it has come, now and then.
    /// - Throws: TD410 with a detail for each complaint; TD101, TD102 for the target; TD4xx for the file.
    /// - Returns: what was read, or where the same file was read before.
    @discardableResult
    public func importNominations(
        path: String, into target: ImportTarget, options: ImportOptions = ImportOptions(),
        progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
    ) async throws(Failure) -> ImportOutcome {
        let review = try await reviewNominations(
            path: path, into: target, options: options, writes: true, progress: progress)
        if let failure = review.failure(path: path) { throw failure }
        return ImportOutcome(
            dossierID: review.dossierID ?? 0, rows: review.counts.nominations,
            newRecipients: review.isKnown ? 0 : review.newRecipients, wasKnown: review.isKnown)
    }

    /// Reads a file of nominations and tells what it is and what it would do; writes it when asked to and nothing is wrong.
    ///
    /// Read are workbooks and text of any delimiter whose header stands in the first 20 rows, and the program's own CSV.
    /// The whole file is checked twice over: cell by cell while it streams in, and as a set against the register.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - target: where its nominations go.
    ///   - options: what the file does not say itself.
    ///   - writes: whether the file is taken in if nothing is wrong; else the register stays as it is.
    ///   - progress: told how far it has come, now and then.
    /// - Throws: TD101, TD102 for the target; TD4xx for a file that cannot be read, or a dossier that it cannot correct.
    /// - Returns: what was found, complaints and questions too.
    public func reviewNominations(
        path: String, into target: ImportTarget, options: ImportOptions = ImportOptions(),
        writes: Bool = false,
        progress: @escaping @Sendable (ImportProgress) -> Void = { _ in }
    ) async throws(Failure) -> ImportReview {
        try await write(keeping: \.isWritten) { session in
            try NominationIntake(
                session: session, path: path, target: target, options: options, progress: progress
            ).run(writes: writes)
        }
    }

    /// Adds one nomination to a dossier that has not been submitted, with the checks of an import.
    ///
    /// - Parameters:
    ///   - cells: values by field name, such as `name` or `award_kind_code`; as a file would hold them.
    ///   - dossier: id of the dossier.
    ///   - person: who is meant where that is asked: an id, or `new` for nobody of the register.
    /// - Throws: TD103, TD213 for the dossier; TD410 with a detail for each complaint, and for what is asked of an import.
    public func addNomination(
        _ cells: [String: String], to dossier: Int64, meaning person: String? = nil
    ) async throws(Failure) {
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
            try staging.check(
                staged, of: reader, path: "nomination add", joining: dossier, meaning: person,
                named: cells["name"] ?? "")
            try staging.write(to: dossier)
        }
    }
}
